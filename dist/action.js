import { A as startGroup, C as endGroup, D as notice, E as info, O as setFailed, S as readCommentPolicy, T as getInput, _ as connect, a as writeSummary, b as checkKey, d as attempt, g as readPullRequest, i as SUMMARY_LIMIT, j as warning, k as setOutput, l as artifactService, m as thisRun, n as newsOf, o as deliverComment, p as readPullRequestEvent, r as capsOf, s as remedyFor, t as renderComment, u as uploadArtifact, v as ApiError, w as error, x as mayCreate, y as readOverride } from "./chunks/comment.js";
import { n as UsageError, t as JobError } from "./chunks/errors2.js";
import { n as lines } from "./chunks/progress.js";
import { c as loadConfig, i as parseSaid, l as parseConfig, o as resolveConfig } from "./chunks/settings.js";
import { n as gate, t as readEvent } from "./chunks/event.js";
import { n as rules } from "./chunks/rules.js";
import { c as report } from "./chunks/run.js";
import { t as writeReportFile } from "./chunks/files2.js";
import { a as lastLines, c as markdownProse, l as visible } from "./chunks/escape2.js";
import { n as failureText } from "./chunks/failures.js";
import { a as groupFindings, i as plural, l as listNames, t as artifactNoun } from "./chunks/verdict.js";
import { t as renderJson } from "./chunks/json2.js";
import { t as renderMarkdown } from "./chunks/markdown.js";
import { t as exitCode } from "./chunks/exit-code.js";
import { t as renderTerminal } from "./chunks/terminal.js";
import { join, relative, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/action/events.ts
/** Events whose jobs hold a token that writes, whatever fork the code comes from. */
const privileged = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment"
]);
/**
* Refuses to build under an event that would hand a stranger's code the repository's rights. There is no input that
* allows it.
*/
function refusePrivilegedEvent(event) {
	if (event === void 0 || !privileged.has(event)) return;
	throw new UsageError(`Plimsoll builds the code it measures, and under ${event} that code would run with the rights of this repository. Measure under pull_request, merge_group or push instead.`);
}
// src/action/inputs.ts
function readInputs() {
	return {
		token: getInput("github-token"),
		config: text("config"),
		workingDirectory: text("working-directory"),
		settings: {
			target: text("target"),
			variants: text("variants"),
			"max-size": text("max-size"),
			"max-wire": text("max-wire"),
			"max-symtab-ratio": text("max-symtab-ratio"),
			jobs: text("jobs"),
			timeout: text("timeout"),
			"on-missing-base": text("on-missing-base")
		},
		base: text("base"),
		comment: readCommentPolicy(text("comment")),
		commentKey: checkKey(text("comment-key") ?? "default"),
		artifactName: text("artifact-name"),
		out: text("out"),
		summary: flag("summary"),
		annotations: flag("annotations")
	};
}
const text = (name) => getInput(name) || void 0;
/** True unless it says otherwise; YAML 1.2 knows `true` and `false` and nothing else. */
function flag(name) {
	const value = getInput(name);
	if (value !== "" && value !== "true" && value !== "false") throw new UsageError(`the input ${name} is "${value}"; expected true or false`);
	return value !== "false";
}
// src/action/measure.ts
/** Events that ask for a change to be let in; of any other, what stands is measured and compared with nothing. */
const changes = /* @__PURE__ */ new Set(["pull_request", "merge_group"]);
/** Builds, reads and judges: a change against its base, or what stands as it is. `policy` is what was judged by. */
async function measure(inputs, place) {
	const { workspace, out, event } = place;
	const folder = resolve(workspace, inputs.workingDirectory ?? ".");
	const said = parseSaid(inputs.settings, "input ");
	const { file, config: written } = await loadConfig(folder, rules, inputs.config);
	const config = resolveConfig(written, said);
	let policy = config;
	const signal = cancellation();
	const { onPlan, onEvent } = lines(info);
	const job = {
		config,
		started: workspace,
		folder,
		out,
		signal,
		onPlan,
		onEvent,
		now: /* @__PURE__ */ new Date(),
		wire: true
	};
	startGroup("Build");
	try {
		if (inputs.base === void 0 && !changes.has(event?.name ?? "")) return {
			report: await report(job),
			policy
		};
		return {
			report: await gate({
				...job,
				configFile: {
					named: inputs.config ?? null,
					found: file
				},
				readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
				base: inputs.base ?? null,
				event,
				credentials: {
					server: process.env.GITHUB_SERVER_URL ?? "https://github.com",
					token: inputs.token
				},
				store: null,
				findOverride: (setting) => overrideOn(place.pull, setting),
				onPolicy: (agreed) => {
					policy = agreed;
				},
				onPair: ({ head, base }) => {
					const against = base.kind === "commit" ? `${base.commit} (${base.how})` : `nothing: ${base.why}`;
					info(`measuring ${head.commit ?? "the work tree"}, compared with ${against}`);
				}
			}),
			policy
		};
	} finally {
		endGroup();
	}
}
async function overrideOn(pull, setting) {
	if (pull === null) return null;
	const { override, stale } = readOverride(await pull.live(), pull.labels, setting);
	if (stale !== null) warning(`The labels are those of when the event happened, not of now: ${stale}`);
	return override;
}
/** Aborts when the runner cancels the job, so that no compiler outlives it. */
function cancellation() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort(new JobError(`the job was cancelled (${name})`)));
	return controller.signal;
}
// src/deliver/live.ts
/** Asks GitHub for a pull request; what GitHub answers is never thrown. */
async function lookUp(connection, repository, number) {
	try {
		const github = connect(connection);
		return {
			github,
			pull: await readPullRequest(github, repository, number)
		};
	} catch (problem) {
		if (problem instanceof ApiError || problem instanceof UsageError) return {
			github: null,
			problem
		};
		throw problem;
	}
}
// src/action/pull.ts
/** `null` where the run is for none, or its event cannot be read: that is said where it is compared. */
async function openPull(here, token) {
	if (here === null || process.env.GITHUB_EVENT_NAME !== "pull_request") return null;
	const event = await readEventFile(process.env.GITHUB_EVENT_PATH ?? "");
	if (event === null) return null;
	let live;
	return {
		...event,
		live() {
			live ??= lookUp({ token }, here.repository, event.number);
			return live;
		}
	};
}
async function readEventFile(path) {
	const text = await readFile(path, "utf8").catch(() => null);
	if (text === null) return null;
	try {
		return readPullRequestEvent(text);
	} catch (error) {
		if (error instanceof UsageError) return null;
		throw error;
	}
}
// src/deliver/annotate.ts
const COMMANDS = {
	error,
	warning,
	notice
};
/** Writes annotations as workflow commands; `@actions/core` escapes what would end or start one. */
function annotate(annotations) {
	return attempt("annotations", () => {
		for (const { level, title, message, location } of annotations) {
			const place = location === null ? {} : {
				file: location.path,
				startLine: location.line
			};
			COMMANDS[level](message, {
				title,
				...place
			});
		}
	});
}
// src/deliver/outputs.ts
const NAMES = [
	"verdict",
	"report-json",
	"report-markdown",
	"comment-body",
	"comment-url",
	"max-delta-bytes",
	"max-delta-percent",
	"compatibility-changed",
	"overridden",
	"base-sha",
	"head-sha"
];
function outputsOf(report, places) {
	const { head, base, verdict } = report;
	const delta = largestDelta(report);
	return {
		verdict: verdict.outcome,
		"report-json": "",
		"report-markdown": "",
		"comment-body": "",
		"comment-url": "",
		"compatibility-changed": "",
		...places,
		"max-delta-bytes": delta === null ? "" : String(delta.bytes),
		"max-delta-percent": delta === null || delta.share === null ? "" : (delta.share * 100).toFixed(2),
		overridden: String(verdict.override !== null),
		"base-sha": base?.commit ?? "",
		"head-sha": head.commit ?? ""
	};
}
function writeOutputs(outputs) {
	return attempt("step outputs", () => {
		for (const name of NAMES) setOutput(name, outputs[name]);
	});
}
/** The artifact that grew most, or shrank least; `null` where nothing was compared. */
function largestDelta({ changes }) {
	return changes.flatMap(({ kind, before, after }) => kind === "total" && typeof before === "number" && typeof after === "number" ? [{
		bytes: after - before,
		share: before === 0 ? null : (after - before) / before
	}] : []).reduce((most, delta) => most === null || delta.bytes > most.bytes ? delta : most, null);
}
// src/render/annotations.ts
/** GitHub shows 10 annotations of a level for a step and drops the others without a word. */
const LIMIT = 8;
const STATEMENTS = 5;
const OUTPUT_LINES = 3;
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* At most 8, and one more that counts the rest: what could not be built or read first, then findings by severity, those
* of one rule at one place as one. Titles and messages are plain text.
*/
function toAnnotations(report) {
	const all = [...failures(report), ...findings(report)];
	const rest = all.length - LIMIT;
	if (rest <= 0) return all;
	const more = {
		level: "notice",
		title: "Plimsoll",
		message: `${plural(rest, "more annotation")} in the job summary.`,
		location: null
	};
	return [...all.slice(0, LIMIT), more];
}
function failures({ head }) {
	return [...head.failedBuilds.map((build) => ({
		level: "error",
		title: `${visible(build.variant)} was not built`,
		message: [`The build ${failureText(build)}.`, ...lastLines(build.output, OUTPUT_LINES).map((line) => visible(line, 600))].join("\n"),
		location: null
	})), ...head.unread.map(({ path, reason }) => ({
		level: "error",
		title: `${visible(path)} was not read`,
		message: visible(reason, 600),
		location: null
	}))];
}
function findings(report) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const finding of report.verdict.findings) {
		const place = JSON.stringify(finding.location);
		byPlace.set(place, [...byPlace.get(place) ?? [], finding]);
	}
	const all = [...byPlace.values()].flatMap((here) => groupFindings(here).map((group) => annotationOf(group, here[0]?.location ?? null, report)));
	const levels = Object.values(LEVELS);
	return all.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}
function annotationOf(group, location, report) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	const names = (artifacts) => listNames(artifacts, all, (name) => visible(name, 40));
	const [only, ...others] = group.statements;
	const alone = only !== void 0 && others.length === 0;
	const shown = group.statements.slice(0, STATEMENTS);
	const rest = group.statements.length - shown.length;
	const lines = alone ? [visible(only.message, 600)] : [
		...shown.map(({ message, artifacts }) => `${names(artifacts)}: ${visible(message, 600)}`),
		...rest > 0 ? [`and ${rest} more like these`] : [],
		...group.common === "" ? [] : [visible(group.common, 600)]
	];
	return {
		level: LEVELS[group.severity],
		title: alone ? `${visible(group.rule)}: ${names(only.artifacts)}` : visible(group.rule),
		message: lines.join("\n"),
		location: location === null ? null : {
			path: visible(location.path, 1024),
			line: location.line
		}
	};
}
// src/action/surfaces.ts
/** Every surface is tried, and none that fails keeps another from being written. */
async function deliverAll(report, policy, inputs, place, here) {
	const { workspace, out, pull } = place;
	const [json, markdown] = [renderJson(report), renderMarkdown(report, { budget: SUMMARY_LIMIT })];
	const files = {
		json: join(out, "report.json"),
		markdown: join(out, "report.md")
	};
	const comment = pull === null || here === null ? null : renderComment(report, {
		headSha: pull.headSha,
		baseRef: pull.baseRef,
		runUrl: here.url,
		caps: capsOf(report, policy.budgets),
		override: policy.override,
		isDisputed: false
	});
	const written = await Promise.all([
		attempt("report.json", () => writeReportFile(files.json, json, { within: workspace })),
		attempt("report.md", () => writeReportFile(files.markdown, markdown, { within: workspace })),
		...inputs.artifactName === void 0 ? [] : [uploadArtifact(artifactService(process.env), inputs.artifactName, {
			name: "report.json",
			text: json
		})],
		...inputs.summary ? [writeSummary(markdown)] : [],
		...inputs.annotations ? [annotate(toAnnotations(report))] : []
	]);
	const posted = comment === null ? null : await post(comment, report, inputs, place, here);
	const outputs = outputsOf(report, {
		"report-json": relative(workspace, files.json),
		"report-markdown": relative(workspace, files.markdown),
		"comment-body": comment ?? "",
		"comment-url": posted !== null && "url" in posted ? posted.url : "",
		"compatibility-changed": report.base === null ? "" : String(report.changes.some(({ kind }) => kind === "linkage"))
	});
	return [
		...written,
		...posted === null ? [] : [posted],
		await writeOutputs(outputs)
	];
}
async function post(text, report, { comment, commentKey }, { pull }, here) {
	if (comment === "never" || pull === null || here === null) return null;
	const marker = {
		key: commentKey,
		run: here.id,
		attempt: here.attempt,
		head: pull.headSha
	};
	const create = mayCreate(comment, newsOf(report));
	return deliverComment(await pull.live(), {
		repository: here.repository,
		marker,
		text,
		create
	}, remedyFor(here.action));
}
// src/action.ts
/** Runs the Action; resolves to the exit code, which says what the numbers say, however delivery went. */
async function main() {
	try {
		refusePrivilegedEvent(process.env.GITHUB_EVENT_NAME);
		const inputs = readInputs();
		const here = thisRun(process.env);
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const place = {
			workspace,
			out: resolve(workspace, inputs.out ?? "out"),
			event: await readEvent(process.env),
			pull: await openPull(here, inputs.token)
		};
		const { report, policy } = await measure(inputs, place);
		info(renderTerminal(report, {
			width: 100,
			color: false
		}));
		for (const surface of await deliverAll(report, policy, inputs, place, here)) tell(surface);
		const code = exitCode(report);
		if (code !== 0) setFailed(failure(report, code));
		return code;
	} catch (error) {
		if (!(error instanceof UsageError || error instanceof JobError)) {
			setFailed(`This is a mistake of Plimsoll's own; please report it.\n${error instanceof Error ? error.stack : error}`);
			return 3;
		}
		setFailed(error.message);
		await writeSummary(`### Plimsoll could not do its job\n\n${markdownProse(error.message)}\n`);
		return error instanceof UsageError ? 2 : 3;
	}
}
/** A comment that may not be written is what a fork's run is used to; any other surface should have been. */
function tell(surface) {
	if (surface.delivered) return;
	const sentence = `The ${surface.surface} could not be written: ${surface.reason}`;
	if (surface.surface === "comment") notice(sentence);
	else warning(sentence);
}
const failure = ({ verdict }, code) => code === 1 ? "A gate failed; the report above says which." : `Not everything could be measured (verdict: ${verdict.outcome}).`;
if (import.meta.main) process.exitCode = await main();
export { main };
