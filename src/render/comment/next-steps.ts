import type { Finding, Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { RANK } from "../markdown/rank.ts";
import { formatSize } from "../units.ts";
import { short } from "./base.ts";
import type { CommentContext } from "./context.ts";

/** How a deliberate breach is let through, where a budget is what fails. */
export function overrideBlock({ verdict }: Report, { override }: CommentContext): Block {
  const isLiftable = verdict.outcome === "fail" && verdict.override === null && verdict.findings.some(isAboutBudget);
  const most = override?.max === undefined ? "" : ` by up to ${formatSize(override.max)}`;
  const text = `Meant to be so? Whoever may label pull requests here can set ${markdownCode(override?.label ?? "", 60)}: it lifts budgets${most}, and the gate is judged again.`;
  return {
    name: "the way out",
    open: "",
    rows: override === null || !isLiftable ? [] : [{ rank: RANK.verdict, text }],
    close: "",
  };
}

/** The rules of budgets say so in their names: `size-max`, `module-growth`, `symtab-ratio`. */
const isAboutBudget = ({ severity, rule }: Finding): boolean =>
  severity === "error" && /-(max|growth|ratio)$/.test(rule);

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
