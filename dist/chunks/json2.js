import { r as jsonText } from "./escape2.js";
// src/render/json.ts
/** `report.json`: indented by two, a newline at the end. */
function renderJson(report) {
	return `${jsonText(JSON.stringify(report, null, 2))}\n`;
}
export { renderJson as t };
