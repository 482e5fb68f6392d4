import type { Advice } from "../advice.ts";
import type { Block } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { formatShare, formatSize } from "../units.ts";
import { RANK } from "./rank.ts";

export function adviceBlock(advice: Advice | null): Block {
  return {
    name: "advice",
    open: "",
    rows: advice === null ? [] : [{ rank: RANK.advice, text: adviceText(advice) }],
    close: "",
  };
}

function adviceText({ artifact, reference, saves, why, costs }: Advice): string {
  const against =
    artifact === reference
      ? ""
      : `, ${formatSize(Math.abs(saves))} (${formatShare(Math.abs(saves) / reference.fileSize)}) ${saves < 0 ? "more" : "less"} than ${markdownCode(reference.name)}`;
  const cost = costs.length === 0 ? "" : ` It gives up ${costs.join(" and ")}.`;
  return `**Ship ${markdownCode(artifact.name)}**: ${formatSize(artifact.fileSize)}${against}. ${why}${cost}`;
}
