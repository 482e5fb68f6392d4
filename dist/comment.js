import { a as info, c as setFailed, i as getInput, l as setOutput, s as notice } from "./chunks/core.js";
import { c as configNames, i as parseSaid, s as resolveConfig, u as parseConfig } from "./chunks/settings.js";
import { c as number, f as string, h as unknown, i as boolean, l as object$1, m as union, o as int, r as array, s as literal, u as record } from "./chunks/schemas.js";
import { C as artifactName, O as ApiError, S as readCommentPolicy, _ as connect, b as checkKey, f as parseEvent, g as readPullRequest, h as pathOf, l as writeSummary, m as thisRun, n as newsOf, s as capsOf, t as renderComment, u as deliverComment, v as hasNoGraphql, x as mayCreate, y as readOverride } from "./chunks/comment.js";
import { c as renamedPolicy, l as unreadablePolicy, n as verdictOn, o as policyChanges, t as labelsOf } from "./chunks/verdict.js";
import { n as rules } from "./chunks/rules.js";
import { n as UsageError, t as JobError } from "./chunks/errors2.js";
import { i as readReport, r as remark } from "./chunks/judge.js";
import { n as joinReports } from "./chunks/join.js";
import { posix } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { readFile, stat } from "node:fs/promises";
// src/comment/committed-texts.ts
/** Bytes; no configuration has more. */
const TEXT_LIMIT = 196608;
const unfit = { why: "is no file, or none of a configuration's size" };
/**
* What files hold at commits, in the order they were asked for: one call where there is GraphQL, one a file where there is
* none. Throws ApiError.
*/
async function fetchTexts(github, repository, places) {
	try {
		return await byGraphql(github, repository, places);
	} catch (error) {
		if (error instanceof ApiError && hasNoGraphql(error)) return Promise.all(places.map((place) => byRest(github, repository, place)));
		throw error;
	}
}
/** Of a Blob; another object, such as a folder, has none of these. */
const object = object$1({
	byteSize: int().optional(),
	isTruncated: boolean().optional(),
	text: string().nullish()
});
const queried = object$1({ repository: record(string(), object.nullable()) });
async function byGraphql(github, { owner, name }, places) {
	const numbers = [...places.keys()];
	const query = `query CommittedTexts($owner: String!, $name: String!, ${numbers.map((at) => `$place${at}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${numbers.map((at) => `text${at}: object(expression: $place${at}) { ... on Blob { byteSize isTruncated text } }`).join("\n    ")}
  }
}`;
	const expressions = places.map(({ commit, path }, at) => [`place${at}`, `${commit}:${path}`]);
	const { repository } = await github.query(query, {
		owner,
		name,
		...Object.fromEntries(expressions)
	}, queried);
	return numbers.map((at) => {
		const found = repository[`text${at}`];
		if (found == null) return null;
		const { byteSize = 0, isTruncated, text } = found;
		return text == null || isTruncated !== false || byteSize > TEXT_LIMIT ? unfit : text;
	});
}
const contents = union([
	object$1({
		type: literal("file"),
		encoding: literal("base64"),
		content: string()
	}),
	object$1({ type: string() }),
	array(unknown())
]);
async function byRest(github, repository, { commit, path }) {
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	try {
		const found = await github.get(`${pathOf(repository)}/contents/${encoded}?ref=${commit}`, contents);
		if (!("content" in found)) return unfit;
		const bytes = Buffer.from(found.content, "base64");
		return bytes.length > TEXT_LIMIT ? unfit : bytes.toString("utf8");
	} catch (error) {
		if (error instanceof ApiError && error.status === 404) return null;
		throw error;
	}
}
// src/comment/policy.ts
/**
* The configuration at the base's commit, which the pull request can't touch. Where the base has none, nothing was
* agreed yet and the head's holds, as it does in the check. Texts are read as texts: nothing is checked out or run.
*/
async function fetchPolicy(source) {
	const [base, head] = await readConfigs(source);
	if (base === null) {
		if (head !== null && "why" in head) return {
			config: null,
			why: head.why
		};
		const { config, path } = head ?? {
			config: source.readConfig("", "the inputs"),
			path: null
		};
		const text = `The base has no configuration, so that ${path} holds at once. Look at its limits before merging.`;
		return {
			config,
			remarks: path === null ? [] : [remark("policy", "note", text, { file: path })],
			isAgreed: true
		};
	}
	if ("why" in base) {
		if (head === null || "why" in head) return {
			config: null,
			why: base.why
		};
		return {
			config: head.config,
			remarks: [unreadablePolicy(base.why, "head")],
			isAgreed: false
		};
	}
	const { file } = source;
	const remarks = [...file !== void 0 && base.path !== pathsOf(source)[0] ? [renamedPolicy({
		path: base.path,
		named: file
	})] : [], ...changesOf(base, head, source)];
	return {
		config: base.config,
		remarks,
		isAgreed: true
	};
}
function changesOf(base, head, { readConfig }) {
	if (head !== null && "why" in head) {
		const text = `This change makes ${base.path} unreadable, by which it is judged. The base's word holds until it is merged.`;
		return [remark("policy", "warning", text, { file: base.path })];
	}
	return policyChanges(base.config, head?.config ?? readConfig("", "the inputs"), plain);
}
/** Numbers, sizes, words and keys of ours; any other text is the pull request's, and might be read as ours. */
const plain = (value) => /^["[\]\w.%-]{1,60}$/.test(value) ? value : "something else";
/** Where it may lie: under the name that it was given, or where that is not there, under one that is searched for. */
function pathsOf({ folder = "", file }) {
	return (file === void 0 ? configNames : [file, ...configNames.filter((name) => name !== file)]).map((name) => posix.join(folder, name));
}
/** The configuration at the base and at the head. */
async function readConfigs(source) {
	const { github, repository, baseSha, headSha } = source;
	const paths = pathsOf(source);
	const outside = paths.find((path) => path.startsWith("../") || path.startsWith("/"));
	if (outside !== void 0) {
		const unreadable = { why: `${outside} lies outside of the repository` };
		return [unreadable, unreadable];
	}
	const texts = await fetchTexts(github, repository, [baseSha, headSha].flatMap((commit) => paths.map((path) => ({
		commit,
		path
	}))));
	return [readFound(source, paths, texts.slice(0, paths.length)), readFound(source, paths, texts.slice(paths.length))];
}
function readFound({ readConfig, file }, paths, texts) {
	const [first, second] = paths.flatMap((path, at) => {
		const text = texts[at] ?? null;
		return text === null ? [] : [{
			path,
			text
		}];
	});
	if (first === void 0) return null;
	const isNamed = file !== void 0 && first.path === paths[0];
	if (second !== void 0 && !isNamed) return { why: `there are two configuration files, ${first.path} and ${second.path}` };
	const { path, text } = first;
	if (typeof text !== "string") return { why: `${path} ${text.why}` };
	try {
		return {
			path,
			config: readConfig(text, path)
		};
	} catch (error) {
		if (error instanceof UsageError) return { why: error.message.split("\n")[0] ?? "" };
		throw error;
	}
}
// src/comment/own-words.ts
/** Where the measuring run had a sentence of its own. */
const THERE = "the job summary of the run that measured says more";
/**
* A report without its sentences. Names and numbers stay, for they are shown as names and numbers; a sentence would be read
* as the bot's own, and anybody may have written it. What a build printed is shown as that, and stays.
*/
function withoutSentences(report) {
	return {
		...report,
		head: ofSnapshot(report.head),
		base: report.base === null ? null : ofSnapshot(report.base),
		compatibility: report.compatibility.map(ofCompatibility),
		...report.baseCompatibility && { baseCompatibility: report.baseCompatibility.map(ofCompatibility) }
	};
}
function ofSnapshot(snapshot) {
	return {
		...snapshot,
		artifacts: snapshot.artifacts.map(ofArtifact),
		skippedVariants: snapshot.skippedVariants.map((skipped) => ({
			...skipped,
			why: THERE
		})),
		unread: snapshot.unread.map((file) => ({
			...file,
			reason: THERE
		}))
	};
}
const ofArtifact = (artifact) => ({
	...artifact,
	gaps: artifact.gaps.map((gap) => ({
		...gap,
		why: THERE
	}))
});
const answers = {
	yes: "It starts there.",
	no: "It does not start there.",
	unknown: "Whether it starts there could not be told."
};
function ofCompatibility(compatibility) {
	const problems = compatibility.problems.flatMap(ofProblem);
	return {
		...compatibility,
		reason: [answers[compatibility.runs], ...problems.map(({ found }) => found)].join(" "),
		fix: null,
		errorText: null,
		problems,
		undecided: compatibility.undecided.map((rule) => ({
			...rule,
			why: THERE
		})),
		gaps: compatibility.gaps.map((gap) => ({
			...gap,
			why: THERE
		}))
	};
}
/** What a rule found, as the rule's own summary; nothing, where there is no such rule. */
function ofProblem(problem) {
	const rule = rules.find(({ id }) => id === problem.rule);
	if (rule === void 0) return [];
	const fix = `See plimsoll explain ${rule.id}; ${THERE}.`;
	const ignored = problem.ignored === null ? null : "";
	return [{
		...problem,
		found: rule.summary,
		fix,
		errorText: null,
		location: null,
		ignored,
		data: {}
	}];
}
// src/comment/rejudge.ts
/**
* The same numbers, judged anew: by the policy that the pull request can't touch and the labels as they are set now. Of what
* the report says of itself, its verdict and its sentences, nothing is kept.
*/
function rejudge(stored, policy, labels) {
	const report = {
		...withoutSentences(stored),
		comparedWith: comparisonOf(stored)
	};
	if (policy.config === null) return {
		...report,
		verdict: unjudged(policy.why)
	};
	return {
		...report,
		verdict: verdictOn(report, {
			policy,
			labels,
			remarks: [],
			isInQueue: false
		})
	};
}
/**
* What the report was compared with, in words of ours. Of a pull request there is a base, or there should be one, whatever
* the report says; a doubt that the first stage had is taken over.
*/
function comparisonOf({ base, comparedWith }) {
	if (base?.commit == null) return {
		kind: "missing",
		how: null,
		why: "the run that measured had none"
	};
	return comparedWith?.kind === "inexact" || comparedWith?.kind === "missing" ? {
		kind: "inexact",
		how: "this commit",
		why: "the run that measured says so"
	} : {
		kind: "exact",
		how: null,
		why: null
	};
}
const unjudged = (why) => ({
	outcome: "inconclusive",
	findings: [unreadablePolicy(why, "nothing")],
	skips: [],
	override: null
});
// src/comment/compose.ts
/** Judges a report by the policy of the base and the label that is set now, and writes the comment that says so. */
async function compose(composition) {
	const { report, live, repository, run, runUrl, inputs } = composition;
	const { github, pull } = live;
	const said = parseSaid(inputs.settings, "input ");
	const policy = await fetchPolicy({
		github,
		repository,
		baseSha: pull.baseSha,
		headSha: run.headSha,
		folder: inputs.workingDirectory,
		file: inputs.config,
		readConfig: (text, file) => resolveConfig(parseConfig(text, file, rules), said)
	});
	const { override = null } = policy.config ?? {};
	const judged = rejudge(report, policy, await labelsOf({ override }, async (setting) => readOverride(live, [], setting).override));
	return {
		judged,
		text: renderComment(judged, {
			headSha: run.headSha,
			baseRef: pull.baseRef,
			runUrl,
			caps: policy.config === null ? /* @__PURE__ */ new Map() : capsOf(judged, policy.config.budgets),
			override,
			isDisputed: run.conclusion === "success" && judged.verdict.outcome === "fail"
		})
	};
}
// src/comment/event.ts
const LARGEST_PAYLOAD = 33554432;
const payload = object$1({ workflow_run: object$1({
	id: int().min(1),
	run_attempt: int().min(1),
	event: string(),
	conclusion: string().nullable(),
	head_sha: string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
	head_branch: string().nullish(),
	head_repository: object$1({ owner: object$1({ login: string() }) }).nullish()
}) });
/** Throws UsageError under any other event, and for a payload that is not there or not one. */
async function readMeasuringRun(env) {
	const event = env.GITHUB_EVENT_NAME ?? "";
	if (event !== "workflow_run") throw new UsageError(`Plimsoll's comment action posts what another workflow measured, on workflow_run; this is ${event === "" ? "no event" : event}. Start it with "on: { workflow_run: { workflows: [<the workflow that measures>], types: [completed] } }".`);
	const { success, data } = payload.safeParse(parseEvent(await readPayload(env.GITHUB_EVENT_PATH ?? "")));
	if (!success) throw new UsageError("the event's payload (GITHUB_EVENT_PATH) is not that of workflow_run");
	const run = data.workflow_run;
	return {
		id: run.id,
		attempt: run.run_attempt,
		event: run.event,
		conclusion: run.conclusion,
		headSha: run.head_sha,
		headBranch: run.head_branch ?? null,
		headOwner: run.head_repository?.owner.login ?? null
	};
}
async function readPayload(path) {
	try {
		const { size } = await stat(path);
		if (size <= LARGEST_PAYLOAD) return await readFile(path, "utf8");
	} catch {}
	throw new UsageError("the event's payload (GITHUB_EVENT_PATH) is not there or can't be read");
}
// src/comment/inputs.ts
/** Throws UsageError. */
function readInputs() {
	const key = checkKey(text("comment-key") ?? "default");
	return {
		token: getInput("github-token"),
		artifactName: text("artifact-name") ?? artifactName(key),
		comment: readCommentPolicy(text("comment")),
		key,
		workingDirectory: text("working-directory"),
		config: text("config"),
		settings: {
			"max-size": text("max-size"),
			"max-wire": text("max-wire"),
			"max-symtab-ratio": text("max-symtab-ratio")
		}
	};
}
const text = (name) => getInput(name) || void 0;
// src/comment/zip.ts
/**
* The one file of a ZIP archive that somebody else wrote, in memory and no larger than `limit`. What is not exactly an
* archive with that one entry is refused with a JobError: more entries, other names, encryption, ZIP64, several disks.
* Layout and names are those of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7 (local file header), 4.3.12 (central
* directory header) and 4.3.16 (end of central directory record).
*/
function readSingleEntry(zip, name, limit) {
	const end = findEnd(zip);
	const entry = readCentral(zip, end, name);
	if (entry.size > limit) throw refused(`${name} has ${entry.size} bytes, and ${limit} are read at most`);
	const bytes = inflate(compressedBytes(zip, entry, end), entry, limit);
	if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw refused(`${name} in it is damaged`);
	return bytes;
}
const END_SIGNATURE = 101010256;
const CENTRAL_SIGNATURE = 33639248;
const LOCAL_SIGNATURE = 67324752;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65535;
const STORED = 0;
const DEFLATED = 8;
/** General purpose bits 0 and 13: the data, or the directory, is encrypted. */
const ENCRYPTED = 8193;
const refused = (why) => new JobError(`The artifact is no archive of a report: ${why}`);
/** The record at the end, which says where the directory is. It ends with the archive, its comment included. */
function findEnd(zip) {
	const first = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
	for (let at = zip.length - END_SIZE; at >= first; at--) {
		if (zip.readUInt32LE(at) !== END_SIGNATURE || at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.length) continue;
		const [disk, directoryDisk, here, entries] = [
			4,
			6,
			8,
			10
		].map((offset) => zip.readUInt16LE(at + offset));
		if (disk !== 0 || directoryDisk !== 0 || here !== entries) throw refused("it lies on several disks");
		if (entries !== 1) throw refused(`it has ${entries} entries, and a report is one`);
		const size = zip.readUInt32LE(at + 12);
		const directory = zip.readUInt32LE(at + 16);
		if (directory + size !== at) throw refused("its directory does not end where the archive does");
		return {
			at,
			directory
		};
	}
	throw refused("it has no end of central directory record");
}
function readCentral(zip, { at: end, directory: at }, wanted) {
	if (at + CENTRAL_SIZE > end || zip.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw refused("its directory is damaged");
	const [nameLength = 0, extraLength = 0, commentLength = 0] = [
		28,
		30,
		32
	].map((offset) => zip.readUInt16LE(at + offset));
	if (at + CENTRAL_SIZE + nameLength + extraLength + commentLength !== end) throw refused("its directory is damaged");
	const name = zip.toString("latin1", at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
	if (name !== wanted) throw refused(`its entry is not ${wanted}`);
	if ((zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw refused(`${wanted} in it is encrypted`);
	return {
		name,
		method: zip.readUInt16LE(at + 10),
		crc: zip.readUInt32LE(at + 16),
		compressedSize: zip.readUInt32LE(at + 20),
		size: zip.readUInt32LE(at + 24),
		local: zip.readUInt32LE(at + 42)
	};
}
/** What lies between the entry's own header and the directory. Sizes are the directory's: the header may leave them out. */
function compressedBytes(zip, { name, compressedSize, local: at }, { directory }) {
	if (at + LOCAL_SIZE > directory || zip.readUInt32LE(at) !== LOCAL_SIGNATURE) throw refused(`${name} in it has no header`);
	const nameLength = zip.readUInt16LE(at + 26);
	const start = at + LOCAL_SIZE + nameLength + zip.readUInt16LE(at + 28);
	if (zip.toString("latin1", at + LOCAL_SIZE, at + LOCAL_SIZE + nameLength) !== name || start + compressedSize > directory) throw refused(`${name} in it is damaged`);
	return zip.subarray(start, start + compressedSize);
}
function inflate(data, { name, method }, limit) {
	if (method === STORED) return data;
	if (method !== DEFLATED) throw refused(`${name} in it is compressed by method ${method}, and only deflate is read`);
	try {
		return inflateRawSync(data, { maxOutputLength: limit });
	} catch {
		throw refused(`${name} in it does not inflate, or to more than ${limit} bytes`);
	}
}
// src/comment/report-artifact.ts
const MIB = 1048576;
/** Of the archive as it travels, and of the report in it. */
const ZIP_LIMIT = 16 * MIB;
const REPORT_LIMIT = 64 * MIB;
const ENTRY = "report.json";
const artifactSchema = object$1({
	id: int().min(1),
	name: string(),
	size_in_bytes: number(),
	expired: boolean()
});
const listing = object$1({ artifacts: array(artifactSchema) });
/** Of all parts together, as they travel and as they are read. */
const PARTS_LIMIT = 64 * MIB;
const PARTS_TEXT_LIMIT = 256 * MIB;
/** A run has as many artifacts as pages of 100 hold; a plan has 256 parts at most. */
const MOST_PAGES = 5;
/**
* The report that a run left as an artifact: data that whoever wrote the measured code may have written. It is read in
* memory, and only as far as its shape is that of a report. Where the run left it in parts, they are joined, and what is not
* there is a failed build. `null` where the run left none; JobError where it is none.
*/
async function fetchReport(source) {
	const [whole] = newest((await list(source, `name=${encodeURIComponent(source.name)}&`)).filter(isNamed(source.name)));
	if (whole !== void 0) {
		const report = parseReport(await download(source, whole, REPORT_LIMIT));
		return report.part === void 0 ? report : join$1([{
			name: whole.name,
			report
		}]);
	}
	const parts = await listParts(source);
	if (parts.length === 0) return null;
	const size = parts.reduce((sum, { size_in_bytes }) => sum + size_in_bytes, 0);
	if (size > PARTS_LIMIT) throw new JobError(`The parts have ${size} bytes, and ${PARTS_LIMIT} are read at most`);
	const reports = [];
	let left = PARTS_TEXT_LIMIT;
	for (const artifact of parts) {
		const bytes = await download(source, artifact, Math.min(left, REPORT_LIMIT));
		left -= bytes.length;
		reports.push({
			name: artifact.name,
			report: parseReport(bytes)
		});
	}
	return join$1(reports);
}
function join$1(reports) {
	try {
		return joinReports(reports).report;
	} catch (error) {
		if (error instanceof UsageError) throw new JobError(error.message);
		throw error;
	}
}
const isNamed = (name) => (one) => one.name === name && !one.expired;
const newest = (artifacts) => artifacts.toSorted((one, other) => other.id - one.id);
/** The newest artifact of each part: a job that was run again has left another. */
async function listParts(source) {
	const all = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const some = await list(source, `page=${page}&`);
		all.push(...some);
		if (some.length < 100) break;
	}
	const prefix = `${source.name}-part-`;
	const parts = all.filter(({ name, expired }) => !expired && name.startsWith(prefix) && /^[1-9]\d{0,2}-of-[1-9]\d{0,2}$/.test(name.slice(prefix.length)));
	return [...new Map(newest(parts).toReversed().map((one) => [one.name, one])).values()].slice(0, 256);
}
async function list({ github, repository, run }, query) {
	return (await github.get(`${pathOf(repository)}/actions/runs/${run}/artifacts?${query}per_page=100`, listing)).artifacts;
}
async function download({ github, repository }, { id, size_in_bytes: size }, limit) {
	if (size > ZIP_LIMIT) throw new JobError(`The artifact has ${size} bytes, and ${ZIP_LIMIT} are read at most`);
	return readSingleEntry(await github.download(`${pathOf(repository)}/actions/artifacts/${id}/zip`, ZIP_LIMIT), ENTRY, limit);
}
function parseReport(bytes) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new JobError(`${ENTRY} in the artifact is not UTF-8 text`);
	}
	try {
		return readReport(text, `${ENTRY} in the artifact`);
	} catch (error) {
		if (error instanceof UsageError) throw new JobError(error.message);
		throw error;
	}
}
// src/comment/resolve.ts
const sha = object$1({ sha: string() });
const pulls = array(object$1({
	number: int().min(1),
	head: sha,
	base: sha,
	merge_commit_sha: string().nullish()
}));
/**
* The number of the pull request that a run measured, by GitHub's word alone: the one whose branch and head commit are
* the run's. (`workflow_run.pull_requests` is empty for forks, and what an artifact says is anybody's.) Only where one
* head has several pull requests, with different bases, does the report choose among them.
*/
async function resolvePull(github, repository, run, report) {
	const { headOwner, headBranch, headSha } = run;
	if (headOwner === null || headBranch === null) return { why: "the repository or the branch that it came from is gone" };
	const head = encodeURIComponent(`${headOwner}:${headBranch}`);
	const open = await github.get(`${pathOf(repository)}/pulls?state=open&head=${head}&per_page=100`, pulls);
	const matching = open.filter((pull) => pull.head.sha === headSha);
	const [first] = matching;
	if (first === void 0) return { why: open.length === 0 ? "no pull request is open from the branch that was measured" : `the branch has moved on from ${headSha.slice(0, 12)}, which was measured` };
	if (matching.length === 1) return first.number;
	const [chosen, another] = matching.filter((pull) => pull.merge_commit_sha === report.head.commit || pull.base.sha === report.base?.commit);
	if (chosen !== void 0 && another === void 0) return chosen.number;
	return { why: `${matching.length} pull requests have the head ${headSha.slice(0, 12)}, and which was measured can't be told` };
}
// src/comment.ts
/**
* Posts what another run measured. It holds a token that writes, so it reads of the pull request's own doing nothing
* but numbers: nothing is checked out, built or run. Resolves to the exit code: 0 also where there was nothing to post.
*/
async function main() {
	try {
		const here = thisRun(process.env);
		if (here === null) throw new UsageError("this is no run of a workflow: GITHUB_REPOSITORY or GITHUB_RUN_ID is not set");
		const inputs = readInputs();
		const run = await readMeasuringRun(process.env);
		const why = reasonToRest(run, inputs);
		return why === null ? await post(here, run, inputs) : rest(why);
	} catch (error) {
		setFailed(sentenceOf(error));
		return error instanceof UsageError ? 2 : 3;
	}
}
function reasonToRest({ event, conclusion }, { comment }) {
	if (comment === "never") return "the input comment is never";
	if (event !== "pull_request") return "the run that measured was not one of a pull request";
	return conclusion === "success" || conclusion === "failure" ? null : "the run that measured was not finished; what is there stays";
}
async function post(here, run, inputs) {
	const { repository } = here;
	const github = connect({ token: inputs.token });
	const report = await fetchReport({
		github,
		repository,
		run: run.id,
		name: inputs.artifactName
	});
	if (report === null) return rest(`the run that measured has no artifact ${inputs.artifactName}; its input artifact-name makes one`);
	const number = await resolvePull(github, repository, run, report);
	if (typeof number !== "number") return rest(number.why);
	const live = {
		github,
		pull: await readPullRequest(github, repository, number)
	};
	const { judged, text } = await compose({
		report,
		live,
		repository,
		run,
		runUrl: here.url.replace(/\d+$/, String(run.id)),
		inputs
	});
	setOutput("verdict", judged.verdict.outcome);
	const marker = {
		key: inputs.key,
		run: run.id,
		attempt: run.attempt,
		head: run.headSha
	};
	const create = mayCreate(inputs.comment, newsOf(judged));
	const delivery = await deliverComment(live, {
		repository,
		marker,
		text,
		create
	}, PERMISSIONS);
	if (delivery.kind === "withheld") return rest(delivery.why);
	if (delivery.kind === "failed") {
		await writeSummary(text);
		if (live.pull.locked) return rest(delivery.reason);
		throw new JobError(delivery.reason);
	}
	setOutput("comment-url", delivery.url);
	info(`The comment was ${delivery.kind} (${judged.verdict.outcome}): ${delivery.url}`);
	return 0;
}
function rest(why) {
	notice(`Nothing was posted: ${why}`, { title: "Plimsoll" });
	return 0;
}
/** What this job needs, and nothing more. */
const PERMISSIONS = "Give this job \"permissions: { actions: read, contents: read, pull-requests: write }\".";
function sentenceOf(error) {
	if (error instanceof ApiError) return error.status === 403 || error.status === 404 ? `${error.message}. ${PERMISSIONS}` : error.message;
	if (error instanceof UsageError || error instanceof JobError) return error.message;
	return `This is a mistake of Plimsoll's own; please report it.\n${error instanceof Error ? error.stack : error}`;
}
if (import.meta.main) process.exitCode = await main();
export { main };
