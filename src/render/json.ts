import type { Report } from "../model.ts";
import { jsonText } from "./escape.ts";

/** `report.json`: indented by two, a newline at the end. */
export function renderJson(report: Report): string {
  return `${jsonText(JSON.stringify(report, null, 2))}\n`;
}
