import { type Advice, adviceWords } from "../advice.ts";
import type { Block } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { RANK } from "./rank.ts";

export function adviceBlock(advice: readonly Advice[]): Block {
  return {
    name: "advice",
    open: "",
    rows: advice.map((one, index) => ({ rank: RANK.advice, text: `${index === 0 ? "" : "\n"}${adviceText(one)}` })),
    close: "",
  };
}

function adviceText(advice: Advice): string {
  const { lead, reason, cost } = adviceWords(advice, (name) => markdownCode(name));
  return `**${lead}**: ${reason}${cost === "" ? "" : ` ${cost}`}`;
}
