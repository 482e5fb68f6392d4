import { c as visible } from "./escape2.js";
import { i as ladderText, r as groupLadders, t as callerText } from "./images.js";
import { t as diffLines } from "./patches2.js";
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
function findingsText(report, explanation) {
	const { compatibility, head } = report;
	const unread = head.unread.map(({ path, reason }) => `${visible(path)}: ${visible(reason)}\n`);
	const answers = compatibility.map((one) => answerText(one, explanation));
	const asked = head.artifacts.map((artifact) => callersText(artifact, explanation?.line ?? ""));
	const bases = groupLadders(report).map((group) => indented(`Of the known bases it starts on ${ladderText(group, (text) => visible(text, 60))}.`));
	return [
		...unread,
		...answers,
		...[...asked, ...bases].filter((text) => text !== "")
	].join("\n");
}
function answerText({ image, runs, reason, problems }, explanation) {
	const known = problems.filter(({ rule }) => explanation?.causes.some((cause) => cause.rule === rule));
	const told = known.length > 0 ? known : problems;
	const verdict = known.length > 0 ? "here it is this" : {
		yes: "here it starts",
		no: "here it is something else",
		unknown: "here it could not be told"
	}[runs];
	return [`${visible(image)}: ${verdict}\n`, ...told.length > 0 ? told.map(problemText) : [indented(visible(reason, 600))]].join("");
}
/** What was found, the line it is at, and the edit that mends it. */
function problemText({ found, fix, location, patch }) {
	const where = location === null ? "" : ` The line is ${location.path}:${location.line}.`;
	const edit = patch === void 0 ? [] : diffLines(patch).map((line) => `      ${visible(line, 600)}\n`);
	return [indented(visible(`${found} ${fix}${where}`, 600)), ...edit].join("");
}
const NAMED = 5;
/** Who asks for the version or the symbol that the line is about; empty where it is about none that the program asks for. */
function callersText({ linkage: { callers = [] } }, line) {
	const meant = callers.filter(({ version, symbol }) => hasWord(line, version) || hasWord(line, symbol));
	const [first] = meant;
	if (first === void 0) return "";
	const shown = meant.slice(0, NAMED).map((one) => callerText(one, (text) => visible(text, 80)));
	const more = meant.length > NAMED ? [`${meant.length - NAMED} more`] : [];
	const owners = [...new Set(meant.flatMap((one) => one.package ?? []))].slice(0, NAMED);
	return [indented(`${visible(first.version)} is asked for by ${[...shown, ...more].join(", ")}.`), ...owners.map((owner) => `  plimsoll why ${visible(owner, 120)}\n`)].join("");
}
/** Not as a part of another: GLIBC_2.3 is not in GLIBC_2.34. */
const hasWord = (line, word) => line.split(/[^\w.@$-]+/).some((part) => part.replace(/\.+$/, "") === word);
export { explanationText, findingsText };
