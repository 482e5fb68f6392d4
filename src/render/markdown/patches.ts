import type { Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { markdownCode, markdownFence } from "../escape.ts";
import { diffLines, groupPatches } from "../patches.ts";
import { RANK } from "./rank.ts";

/** Edits that mend what was found, each tried before it is offered. */
export function patchesBlock({ verdict }: Report): Block {
  return {
    name: "edits",
    open: "",
    rows: groupPatches(verdict.findings).map(({ patch, rules }, index) => ({
      rank: RANK.warnings,
      text: [
        ...(index === 0 ? [] : [""]),
        `**One edit mends ${rules.map((rule) => markdownCode(rule)).join(", ")}:**`,
        "",
        markdownFence(diffLines(patch), "diff"),
      ].join("\n"),
    })),
    close: "",
  };
}
