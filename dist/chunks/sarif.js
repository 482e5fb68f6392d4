import { c as visible, r as jsonText } from "./escape2.js";
import { n as failureText } from "./failures.js";
// src/render/sarif.ts
/**
* The findings as SARIF 2.1.0 (OASIS), which code scanning reads. What could not be measured or judged is a
* notification of the run, so that no results never reads as nothing found.
*/
function renderSarif(report, rules) {
	const { tool, head, verdict } = report;
	const paths = new Map(head.artifacts.map(({ name, path }) => [name, path]));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: tool.name,
				semanticVersion: tool.version,
				rules: rules.map(({ id, summary }) => ({
					id,
					shortDescription: { text: summary }
				}))
			} },
			invocations: [{
				executionSuccessful: isWhole(report),
				toolExecutionNotifications: notifications(report)
			}],
			results: verdict.findings.map((finding) => ({
				ruleId: finding.rule,
				ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
				level: finding.severity,
				message: { text: `${visible(finding.artifact)}: ${visible(finding.message, 600)}` },
				locations: [location(finding, paths.get(finding.artifact) ?? finding.artifact)],
				partialFingerprints: { "plimsoll/v1": `${finding.rule}/${visible(finding.artifact)}` },
				...finding.patch && { fixes: [fix(finding.patch)] }
			}))
		}]
	};
	return `${jsonText(JSON.stringify(log, null, 2))}\n`;
}
/** The line at fault where the finding has one, else the binary. */
function location({ location: line }, path) {
	const region = line === null ? {} : { region: { startLine: line.line } };
	return { physicalLocation: {
		artifactLocation: artifactLocation(line?.path ?? path),
		...region
	} };
}
/** A URI, so that nothing in a name is read as more. */
const artifactLocation = (path) => ({ uri: path.split(/[/\\]/).map((part) => encodeURIComponent(part.toWellFormed())).join("/") });
/** Whole lines (SARIF 2.1.0, 3.55 and 3.57): what goes ends before its last newline, but where nothing comes instead. */
function fix({ path, line, remove, insert }) {
	const end = line + remove.length;
	const deletedRegion = remove.length === 0 || insert.length === 0 ? {
		startLine: line,
		startColumn: 1,
		endLine: end,
		endColumn: 1
	} : {
		startLine: line,
		endLine: end - 1
	};
	const text = insert.join("\n") + (remove.length === 0 ? "\n" : "");
	return {
		description: { text: `${line}: ${visible(insert[0] ?? "without this line", 600)}` },
		artifactChanges: [{
			artifactLocation: artifactLocation(path),
			replacements: [{
				deletedRegion,
				insertedContent: { text }
			}]
		}]
	};
}
const isWhole = ({ head }) => head.artifacts.length > 0 && head.failedBuilds.length === 0 && head.unread.length === 0;
function notifications({ head, verdict }) {
	const note = (level, text) => ({
		level,
		message: { text: visible(text, 600) }
	});
	return [
		...head.failedBuilds.map((build) => note("error", `${build.variant} was not built: the build ${failureText(build)}`)),
		...head.unread.map(({ path, reason }) => note("error", `${path} was not read: ${reason}`)),
		...head.skippedVariants.map(({ variant, why }) => note("note", `${variant} was skipped: ${why}`)),
		...verdict.skips.map(({ rule, artifact, why }) => note("note", `${rule} could not tell about ${artifact}: ${why}`))
	];
}
export { renderSarif };
