import { type Advice, adviceWords } from "../advice.ts";
import type { Block } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { RANK } from "./rank.ts";

export function adviceBlock(advice: Advice | null): Block {
  return {
    name: "advice",
    open: "",
    rows: advice === null ? [] : [{ rank: RANK.advice, text: adviceText(advice) }],
    close: "",
  };
}

function adviceText(advice: Advice): string {
  const { lead, reason, cost } = adviceWords(advice, (name) => markdownCode(name));
  return `**${lead}**: ${reason}${cost === "" ? "" : ` ${cost}`}`;
}
