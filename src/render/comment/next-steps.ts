import type { Finding, Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { RANK } from "../markdown/rank.ts";
import { formatSize } from "../units.ts";
import { short } from "./base.ts";
import type { CommentContext } from "./context.ts";

/** How a deliberate breach is let through: budgets by one label, where a file runs by another. */
export function overrideBlock({ verdict }: Report, { override }: CommentContext): Block {
  const isFailing = (isMeant: (finding: Finding) => boolean): boolean =>
    verdict.outcome === "fail" && verdict.findings.some((one) => one.severity === "error" && isMeant(one));
  const rows: string[] = [];
  if (override !== null && verdict.override === null && isFailing(isAboutBudget)) {
    const most = override.max === undefined ? "" : ` by up to ${formatSize(override.max)}`;
    rows.push(
      `Meant to be so? Whoever may label pull requests here can set ${markdownCode(override.label, 60)}: it lifts budgets${most}, and the gate is judged again.`,
    );
  }
  const label = override?.compatibility?.label;
  if (label !== undefined && isFailing(({ rule }) => rule === "compatibility-lost"))
    rows.push(
      `What the program needs of its system is lifted by ${markdownCode(label, 60)} alone, which lifts no budget.`,
    );
  return {
    name: "the way out",
    open: "",
    rows: rows.map((text) => ({ rank: RANK.verdict, text })),
    close: "",
  };
}

/** The rules of budgets say so in their names: `size-max`, `module-growth`, `symtab-ratio`. */
const isAboutBudget = ({ rule }: Finding): boolean => /-(max|growth|ratio)$/.test(rule);

/** How to see the same on a laptop, and who says so. */
export function footerBlock({ tool, base }: Report): Block {
  const command =
    base?.commit == null ? [] : [`Reproduce: ${markdownCode(`npx plimsoll gate --base ${short(base.commit)}`)}`];
  const parts = [...command, `Plimsoll ${markdownProse(tool.version, 40)}`, "exact bytes are in the job summary"];
  return {
    name: "the footer",
    open: "",
    rows: [{ rank: RANK.verdict, text: `<sub>${parts.join(" · ")}</sub>` }],
    close: "",
  };
}
