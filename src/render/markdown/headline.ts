import type { Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { subjectOf } from "../subject.ts";
import { headlineOf } from "../verdict.ts";
import { RANK } from "./rank.ts";

const SIGNS: Record<Report["verdict"]["outcome"], string> = { pass: "✅", warn: "⚠️", fail: "❌", inconclusive: "❔" };

/** The verdict, and below it what was measured. */
export function headlineBlock(report: Report): Block {
  const { outcome, reasons } = headlineOf(report);
  const word = { pass: "pass", warn: "pass with warnings", fail: "fail", inconclusive: "inconclusive" }[outcome];
  return {
    name: "the verdict",
    open: "",
    rows: [
      { text: `### ${SIGNS[outcome]} Plimsoll: ${word} · ${reasons}\n`, rank: RANK.verdict },
      { text: `Measured: ${subjectOf(report, (part) => markdownCode(part))}`, rank: RANK.verdict },
    ],
    close: "",
  };
}
