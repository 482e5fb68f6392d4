import "./chunks/heap.js";
import { a as info, c as setFailed, d as startGroup, f as warning, i as getInput, l as setOutput, n as endGroup, r as error, s as notice } from "./chunks/core.js";
import { n as UsageError, t as JobError } from "./chunks/errors2.js";
import { n as parseParts, t as matrixOf } from "./chunks/parts.js";
import { C as artifactName, D as attempt, E as uploadArtifact, O as ApiError, S as readCommentPolicy, T as partSuffix, _ as connect, a as growthOf, b as checkKey, c as SUMMARY_LIMIT, d as remedyFor, g as readPullRequest, i as deltasOf, l as writeSummary, m as thisRun, n as newsOf, o as leadOf, p as readPullRequestEvent, r as isOverridden, s as capsOf, t as renderComment, u as deliverComment, w as artifactService, x as mayCreate, y as readOverride } from "./chunks/comment.js";
import { n as readReports, t as mergeReports } from "./chunks/merge.js";
import { n as keepHead, t as gate } from "./chunks/gate.js";
import { s as checkFolder, t as readEvent } from "./chunks/event.js";
import { t as formatSize } from "./chunks/sizes.js";
import { t as endings } from "./chunks/interrupt.js";
import { n as lines } from "./chunks/progress.js";
import { i as parseSaid, l as loadConfig, s as resolveConfig, u as parseConfig } from "./chunks/settings.js";
import { t as asPart } from "./chunks/join.js";
import { n as rules } from "./chunks/rules.js";
import { n as planParts, t as partOf } from "./chunks/part.js";
import { l as report } from "./chunks/run.js";
import { t as writeReportFile } from "./chunks/files3.js";
import { A as ownImport, C as plural, O as listNames, w as groupFindings, y as artifactNoun } from "./chunks/changes.js";
import { a as markdownCode, c as visible, i as lastLines, s as markdownProse } from "./chunks/escape2.js";
import { s as formatSizeChange } from "./chunks/units.js";
import { n as failureText } from "./chunks/failures.js";
import { t as renderJson } from "./chunks/json2.js";
import { t as renderMarkdown } from "./chunks/markdown.js";
import { t as exitCode } from "./chunks/exit-code.js";
import { t as renderTerminal } from "./chunks/terminal.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { lstat, mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
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
	throw new UsageError(`Plimsoll builds the code it measures, and under ${event} that code would run with the rights of this repository. Measure under pull_request, merge_group or push instead; for the comment on pull requests from forks, give the step an artifact-name and let OWNER/plimsoll/comment post it under workflow_run, as plimsoll init --github sets it up.`);
}
// src/action/inputs.ts
function readInputs() {
	const commentKey = checkKey(text("comment-key") ?? "default");
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
		...work(),
		comment: readCommentPolicy(text("comment")),
		commentKey,
		artifactName: text("artifact-name") ?? (text("part") === void 0 ? void 0 : artifactName(commentKey)),
		out: text("out"),
		summary: flag("summary"),
		annotations: flag("annotations")
	};
}
/** A job plans, measures a part, or joins parts; one of them, or all of the usual. */
function work() {
	const said = [
		"plan",
		"part",
		"merge"
	].filter((name) => text(name) !== void 0);
	if (said.length > 1) throw new UsageError(`the inputs ${said.join(" and ")} are of different jobs; give one of them`);
	return {
		plan: parseParts(text("plan"), "the input plan"),
		part: text("part"),
		merge: text("merge")?.split(/\s*[\n,]\s*/).filter((path) => path !== "")
	};
}
const text = (name) => getInput(name) || void 0;
/** True unless it says otherwise; YAML 1.2 knows `true` and `false` and nothing else. */
function flag(name) {
	const value = getInput(name);
	if (value !== "" && value !== "true" && value !== "false") throw new UsageError(`the input ${name} is "${value}"; expected true or false`);
	return value !== "false";
}
// src/baseline/runner-cache.ts
/**
* The cache that the runner offers its jobs, as a store; or why there is none. The client is loaded here alone: it is the
* largest dependency there is, and most runs have no use for it. What it brings back is a file that any earlier run of this
* repository may have written, and is read as that.
*/
async function runnerCache(env) {
	const { RUNNER_TEMP, ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = env;
	if (!RUNNER_TEMP || !(ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL)) return { why: "the runner has no cache service" };
	const { isFeatureAvailable, restoreCache, saveCache } = await import("./chunks/cache.js");
	if (!isFeatureAvailable()) return { why: "the runner's cache service is none that is known" };
	const folder = join(RUNNER_TEMP, "plimsoll-measurements");
	const pathOf = (key) => join(folder, `${key}.json`);
	return {
		async get(key) {
			const path = pathOf(key);
			try {
				return await restoreCache([path], key) === key ? await readBounded(path) : null;
			} finally {
				await rm(path, {
					recursive: true,
					force: true
				});
			}
		},
		async put(key, text) {
			const path = pathOf(key);
			await mkdir(folder, { recursive: true });
			try {
				await writeFile(path, text);
				await saveCache([path], key);
			} finally {
				await rm(path, { force: true });
			}
		}
	};
}
/** The text of a file of bounded size; `null` for anything else that an archive can leave under a name. */
async function readBounded(path) {
	const about = await lstat(path).catch(() => null);
	if (about === null || !about.isFile() || about.size > 67108864) return null;
	await using file = await open(path);
	return await file.readFile("utf8");
}
// src/action/labels.ts
/** Looks labels up on the pull request; that they may be old is said once, however many are asked for. */
function labelsOn(pull) {
	let isTold = false;
	return async (setting) => {
		if (pull === null) return null;
		const { override, stale } = readOverride(await pull.live(), pull.labels, setting);
		if (stale !== null && !isTold) warning(`The labels are those of when the event happened, not of now: ${stale}`);
		isTold ||= stale !== null;
		return override;
	};
}
// src/action/measure.ts
/** Builds, reads and judges: a change against its base, or the default branch as it is. `policy` is what was judged by. */
async function measure(inputs, place) {
	const { workspace, out, event } = place;
	const folder = await folderOf(inputs, workspace);
	const said = parseSaid(inputs.settings, "input ");
	const { file, config: written } = await loadConfig(folder, rules, inputs.config);
	const config = resolveConfig(written, said);
	let policy = config;
	const signal = cancellation();
	const { onPlan, onEvent } = lines(info);
	const judging = {
		configFile: {
			named: inputs.config ?? null,
			found: file
		},
		readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
		event,
		credentials: {
			server: process.env.GITHUB_SERVER_URL ?? "https://github.com",
			token: inputs.token
		},
		findOverride: labelsOn(place.pull),
		onPolicy: (agreed) => {
			policy = agreed;
		}
	};
	if (inputs.merge !== void 0) {
		const reports = await readReports(inputs.merge, workspace, join(out, "report.json"));
		return {
			report: await mergeReports({
				...judging,
				reports,
				config,
				folder,
				signal
			}),
			policy
		};
	}
	const part = inputs.part === void 0 ? void 0 : await partOf({
		config,
		folder,
		signal
	}, inputs.part, "input part");
	const told = (whole) => part === void 0 ? whole : asPart(whole, part);
	const job = {
		config,
		started: workspace,
		folder,
		out,
		signal,
		onPlan,
		onEvent,
		now: /* @__PURE__ */ new Date(),
		wire: true,
		part
	};
	const store = await openStore();
	startGroup("Build");
	try {
		if (inputs.base === void 0 && (event === null || isDefaultPush(event))) {
			const measured = await report(job);
			return {
				report: told({
					...measured,
					head: await keepHead(job, store, measured)
				}),
				policy
			};
		}
		return {
			report: told(await gate({
				...job,
				...judging,
				store,
				base: inputs.base ?? null,
				...part !== void 0 && { findOverride: async () => null },
				onPair: ({ head, base }) => {
					const against = base.kind === "commit" ? `${base.commit} (${base.how})` : `nothing: ${base.why}`;
					info(`measuring ${head.commit ?? "the work tree"}, compared with ${against}`);
				}
			})),
			policy
		};
	} finally {
		endGroup();
	}
}
/** What others are compared with: it is measured, and kept for them. Which push that is, only a payload that was read says. */
const isDefaultPush = ({ name, ref, defaultBranch, problem }) => name === "push" && problem === null && (defaultBranch === null || ref === `refs/heads/${defaultBranch}`);
async function openStore() {
	const store = await runnerCache(process.env);
	if (!("why" in store)) return store;
	info(`Measurements are not kept between runs: ${store.why}.`);
	return null;
}
async function folderOf({ workingDirectory = "." }, workspace) {
	const folder = resolve(workspace, workingDirectory);
	await checkFolder(folder, "the input working-directory");
	return folder;
}
/** The jobs that the matrix can be split over. */
async function plan(inputs, workspace) {
	const folder = await folderOf(inputs, workspace);
	const { config } = await loadConfig(folder, rules, inputs.config);
	const asked = resolveConfig(config, parseSaid(inputs.settings, "input "));
	return matrixOf(await planParts({
		config: asked,
		folder,
		signal: cancellation()
	}, inputs.plan));
}
/** Aborts when the runner cancels the job, so that no compiler outlives it. */
function cancellation() {
	const controller = new AbortController();
	for (const name of endings) process.once(name, () => controller.abort(new JobError(`the job was cancelled (${name})`)));
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
/** `null` where the run is for none, or its event cannot be read: then no comment is written, and that is said. */
async function openPull(here, token) {
	if (here === null || process.env.GITHUB_EVENT_NAME !== "pull_request") return null;
	const event = await readEventFile(process.env.GITHUB_EVENT_PATH ?? "");
	if ("why" in event) {
		notice(`No comment is written, and no label is looked for: ${event.why}.`);
		return null;
	}
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
	if (text === null) return { why: "the event's payload (GITHUB_EVENT_PATH) is not there or can't be read" };
	try {
		return readPullRequestEvent(text) ?? { why: "the event's payload (GITHUB_EVENT_PATH) is not that of pull_request" };
	} catch (error) {
		if (error instanceof UsageError) return { why: error.message };
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
		overridden: String((verdict.override ?? verdict.compatibilityOverride ?? null) !== null),
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
// src/render/cause-annotations.ts
/** Growth that is worth a line in the list of changed files. */
const WORTH = 1024;
/**
* Where a reviewer would look for why the program grew: at the line of `go.mod` that names the module that grew most, and at
* the import that switched method pruning off. Of the artifact that the comment's first line is about.
*/
function causeAnnotations(report, goMod) {
	const lead = leadOf(deltasOf(report));
	if (lead === null || lead.kind !== "changed" || lead.bytes <= 0) return [];
	return [...moduleAnnotation(lead, goMod), ...pruningAnnotation(lead)];
}
function moduleAnnotation(lead, goMod) {
	const [most] = lead.changes.filter((change) => change.kind === "module" && (growthOf(change) ?? 0) >= WORTH).map((change) => ({
		change,
		line: goMod === null ? null : lineOf(goMod.text, change.name)
	})).filter(({ line }) => line !== null).toSorted((one, other) => (growthOf(other.change) ?? 0) - (growthOf(one.change) ?? 0));
	if (most === void 0 || goMod === null || most.line === null) return [];
	const { change, line } = most;
	const what = change.before === null ? "is new in" : "grew in";
	const version = versionOf(lead, change.name);
	const message = `${[visible(change.name), ...version === null ? [] : [visible(version, 40)]].join(" ")} ${what} ${visible(lead.name)}: ${formatSizeChange(growthOf(change) ?? 0)}, the most of all modules in go.mod.`;
	return [annotation(lead, message, {
		path: goMod.path,
		line
	})];
}
/** The version that was built. */
function versionOf({ after }, path) {
	const module = after?.go?.modules.find((one) => one.path === path);
	return module === void 0 ? null : module.replace?.version || module.version;
}
function pruningAnnotation(lead) {
	const { total } = lead;
	if (total?.cause !== "pruning-off") return [];
	const place = ownImport(total.chain);
	if (place === null) return [];
	const culprit = total.chain.at(-1) ?? "";
	const message = `What is imported here leads to ${visible(culprit)}, which looks methods up by names the linker can't know, so that it keeps all of them: ${lead.name} grew by ${formatSize(lead.bytes)}.`;
	return [annotation(lead, visible(message, 600), place)];
}
const annotation = ({ isFailing }, message, { path, line }) => ({
	level: isFailing ? "warning" : "notice",
	title: "Why the program grew",
	message,
	location: {
		path: visible(path, 1024),
		line
	}
});
/** The line that requires a module (https://go.dev/ref/mod#go-mod-file-require), from 1; `null` for none. */
function lineOf(text, module) {
	let block = null;
	for (const [index, line] of text.split("\n").entries()) {
		const [first = "", second = "", third = ""] = line.replace(/\/\/.*/, "").trim().split(/\s+/);
		if (first === ")") block = null;
		else if (second === "(") block = first;
		else {
			const [verb, path, version] = block === null ? [
				first,
				second,
				third
			] : [
				block,
				first,
				second
			];
			if (verb === "require" && path.replace(/^["`]|["`]$/g, "") === module && version !== "") return index + 1;
		}
	}
	return null;
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
* At most 8, of which the last counts the rest where there are more: what could not be built or read first, then why the
* program grew, then findings by severity, those of one rule at one place as one. Of a change, what is only noted stays in
* the report, for it would stand beside the same lines in every pull request; what a label lifted is no error of a check
* that passes. Titles and messages are plain text.
*/
function toAnnotations(report, goMod = null) {
	const all = [
		...failures(report),
		...causeAnnotations(report, goMod),
		...findings(report)
	];
	if (all.length <= LIMIT) return all;
	const rest = all.length - 7;
	const more = {
		level: "notice",
		title: "Plimsoll",
		message: `${plural(rest, "more annotation")} in the job summary.`,
		location: null
	};
	return [...all.slice(0, 7), more];
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
	const told = report.verdict.findings.filter(({ severity }) => severity !== "note" || report.base === null).map((finding) => isOverridden(finding) ? {
		...finding,
		severity: "warning"
	} : finding);
	for (const finding of told) {
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
// src/action/go-mod.ts
const LARGEST = 1 << 20;
/** The `go.mod` that a folder of the repository belongs to; `null` where there is none, or none that can be read. */
async function findGoMod(folder, repository) {
	for (let at = folder;; at = dirname(at)) {
		const path = relative(repository, join(at, "go.mod")).split(sep).join("/");
		if (path.startsWith("../")) return null;
		const about = await stat(join(at, "go.mod")).catch(() => null);
		if (about?.isFile()) {
			const text = about.size > LARGEST ? null : await readFile(join(at, "go.mod"), "utf8").catch(() => null);
			return text === null ? null : {
				path,
				text
			};
		}
		if (at === repository || at === dirname(at)) return null;
	}
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
	const { part } = report;
	const artifact = part === void 0 ? inputs.artifactName : `${inputs.artifactName}${partSuffix(part)}`;
	const open = pull === null || here === null || part !== void 0 ? null : {
		pull,
		here
	};
	const comment = open && renderComment(report, {
		headSha: open.pull.headSha,
		baseRef: open.pull.baseRef,
		runUrl: open.here.url,
		caps: capsOf(report, policy.budgets),
		override: policy.override,
		isDisputed: false
	});
	const goMod = await findGoMod(resolve(workspace, inputs.workingDirectory ?? "."), workspace);
	const written = await Promise.all([
		attempt("report.json", () => writeReportFile(files.json, json, { within: workspace })),
		attempt("report.md", () => writeReportFile(files.markdown, markdown, { within: workspace })),
		...artifact === void 0 ? [] : [uploadArtifact(artifactService(process.env), artifact, {
			name: "report.json",
			text: json
		})],
		...inputs.summary && part === void 0 ? [writeSummary(markdown)] : [],
		...inputs.annotations && part === void 0 ? [annotate(toAnnotations(report, goMod))] : []
	]);
	const create = mayCreate(inputs.comment, newsOf(report));
	const posted = open === null || comment === null ? null : await post(comment, create, inputs, open.pull, open.here);
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
/** Puts why there is no report where an earlier run left one, which would pass for this run's; makes no comment for it. */
async function retell(why, inputs, { pull }, here) {
	if (pull === null || here === null || inputs.part !== void 0) return;
	await post(`${why}\n<sub>${markdownCode(pull.headSha.slice(0, 12))} · [run](${here.url})</sub>\n`, false, inputs, pull, here);
}
async function post(text, create, { comment, commentKey }, pull, here) {
	if (comment === "never") return null;
	const marker = {
		key: commentKey,
		run: here.id,
		attempt: here.attempt,
		head: pull.headSha
	};
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
		if (inputs.plan !== void 0) {
			const matrix = await plan(inputs, workspace);
			setOutput("matrix", JSON.stringify(matrix));
			info(`The matrix is split over ${matrix.include.length} jobs.`);
			return 0;
		}
		const place = {
			workspace,
			out: resolve(workspace, inputs.out ?? "out"),
			event: await readEvent(process.env),
			pull: await openPull(here, inputs.token)
		};
		const { report, policy } = await measure(inputs, place).catch(async (error) => {
			if (isTold(error)) await retell(undone(error), inputs, place, here);
			throw error;
		});
		info(renderTerminal(report, {
			width: 100,
			color: false
		}));
		for (const surface of await deliverAll(report, policy, inputs, place, here)) tell(surface);
		const code = exitCode(report);
		if (code !== 0) setFailed(failure(report, code));
		return code;
	} catch (error) {
		if (!isTold(error)) {
			setFailed(`This is a mistake of Plimsoll's own; please report it.\n${error instanceof Error ? error.stack : error}`);
			return 3;
		}
		setFailed(error.message);
		await writeSummary(undone(error));
		return error instanceof UsageError ? 2 : 3;
	}
}
const isTold = (error) => error instanceof UsageError || error instanceof JobError;
const undone = ({ message }) => `### Plimsoll could not do its job\n\n${markdownProse(message)}\n`;
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
