import { l as visible } from "./escape2.js";
import { o as wrap } from "./width.js";
// src/render/explanation.ts
const indented = (text) => wrap(text, 96).map((line) => `  ${line}\n`).join("");
/** For a person at a terminal. Ends with a newline. */
function explanationText({ line, causes }) {
	const paragraphs = causes.map(({ text, rule }) => {
		const more = rule === null ? "" : `  plimsoll explain ${rule}\n`;
		return `${indented(visible(text, 600))}${more}`;
	});
	return [`${visible(line, 600)}\n`, ...paragraphs].join("\n");
}
/** What a check of the real files finds, image by image, and whether that is the cause of the line. */
function findingsText({ compatibility, head }, explanation) {
	const unread = head.unread.map(({ path, reason }) => `${visible(path)}: ${visible(reason)}\n`);
	const answers = compatibility.map(({ image, runs, reason, problems }) => {
		const known = problems.filter(({ rule }) => explanation?.causes.some((cause) => cause.rule === rule));
		const found = (known.length > 0 ? known : problems).map(({ found: text, fix }) => indented(visible(`${text} ${fix}`, 600)));
		const verdict = known.length > 0 ? "here it is this" : {
			yes: "here it starts",
			no: "here it is something else",
			unknown: "here it could not be told"
		}[runs];
		return [`${visible(image)}: ${verdict}\n`, ...found.length > 0 ? found : [indented(visible(reason, 600))]].join("");
	});
	return [...unread, ...answers].join("\n");
}
export { explanationText, findingsText };
