import { _ as summary } from "./core.js";
import { n as UsageError } from "./errors2.js";
import { f as string, h as unknown, i as boolean, l as object, m as union, o as int, r as array, s as literal } from "./schemas.js";
import { n as budgetsFor } from "./judge.js";
import { t as formatSize } from "./sizes.js";
import { o as formatShareChange, s as formatSizeChange } from "./units.js";
import { A as ownImport, C as plural, O as listNames, S as overridesOf, b as failingArtifacts, i as embedChangeText, j as pruningEnd, k as importPlace, w as groupFindings, y as artifactNoun } from "./changes.js";
import { a as markdownCode, n as htmlText, s as markdownProse } from "./escape2.js";
import { a as fitBlocks, i as untoldBlock, n as failedBuildsBlock, o as RANK, r as notMeasuredBlock, t as patchesBlock } from "./patches.js";
import { i as remedyText } from "./patches2.js";
import http from "node:http";
import { crc32, deflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/deliver/api-error.ts
/** A call of GitHub's API that did not do what it should. The message is plain ASCII, whatever the server said. */
var ApiError = class extends Error {
	name = "ApiError";
	/** HTTP's; `null` where no whole or no readable answer came. */
	status;
	headers;
	constructor(message, { status = null, headers = new Headers() } = {}) {
		super(message);
		this.status = status;
		this.headers = headers;
	}
};
/**
* Whether the server wants fewer calls: 429, or 403 with the marks of a limit, primary or secondary
* (docs.github.com, "Rate limits for the REST API").
*/
function isRateLimited({ status, headers, message }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /secondary rate limit/i.test(message);
}
/** Seconds to let pass before the next call; a minute where the server names none, as GitHub's documentation asks. */
function waitAsked({ headers }, now = Date.now()) {
	const after = headers.get("retry-after") ?? "";
	if (/^\d{1,9}$/.test(after)) return Number(after);
	const reset = headers.get("x-ratelimit-reset") ?? "";
	return headers.get("x-ratelimit-remaining") === "0" && /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) - now / 1e3) : 60;
}
/** What the body of an answer says is wrong, in letters that are harmless anywhere. */
function messageOf(body) {
	const text = textOf(body).replace(/[^ -~]+/g, "?").slice(0, 200);
	return text === "" ? "no reason given" : text;
}
function textOf(body) {
	try {
		const answer = JSON.parse(body.toString("utf8"));
		if (typeof answer !== "object" || answer === null) return "";
		if ("message" in answer && typeof answer.message === "string") return answer.message;
		const [first] = "errors" in answer && Array.isArray(answer.errors) ? answer.errors : [];
		return typeof first?.message === "string" ? first.message : "";
	} catch {
		return "";
	}
}
// src/deliver/delivered.ts
/** Runs what writes a surface and turns what it throws into the reason. */
async function attempt$1(surface, write) {
	try {
		await write();
		return {
			surface,
			delivered: true
		};
	} catch (error) {
		return {
			surface,
			delivered: false,
			reason: error instanceof Error ? error.message : String(error)
		};
	}
}
// src/deliver/http.ts
const ATTEMPTS = 3;
const TIMEOUT = 2e4;
/** A hundred comments of the longest kind have 26 MB in UTF-8. */
const BODY_LIMIT = 33554432;
/** Seconds; whoever asks for more patience is told no, for a job is waiting. */
const LONGEST_WAIT = 60;
/**
* Sends a call, up to three times where that does no harm: what may be repeated after a passing fault, anything after the
* server has refused it for its number of calls. An answer that `read` throws on as an ApiError is a fault.
*/
async function send(call, read, patience) {
	const { timeout = TIMEOUT, pause = setTimeout } = patience;
	for (let number = 1;; number++) try {
		return read(await attempt(call, timeout));
	} catch (error) {
		const wait = error instanceof ApiError && number < ATTEMPTS ? waitBefore(error, call, number) : null;
		if (wait === null) throw error;
		await pause(wait);
	}
}
async function attempt({ method, url, headers = {}, body, limit = BODY_LIMIT }, timeout) {
	http.setGlobalProxyFromEnv?.();
	const what = `${method} ${url.pathname}`;
	try {
		const response = await fetch(url, {
			method,
			headers: {
				"user-agent": "plimsoll",
				...headers
			},
			body: body === void 0 ? null : typeof body === "string" ? body : new Uint8Array(body),
			redirect: method === "GET" ? "follow" : "manual",
			signal: AbortSignal.timeout(timeout)
		});
		const bytes = await readBounded(response, limit, what);
		if (response.ok) return {
			headers: response.headers,
			body: bytes
		};
		const { status } = response;
		throw new ApiError(`${what} was answered ${status}: ${messageOf(bytes)}`, {
			status,
			headers: response.headers
		});
	} catch (error) {
		throw error instanceof ApiError ? error : new ApiError(`${what} got no answer: ${reasonOf(error, timeout)}`);
	}
}
function waitBefore(error, { repeatable }, attempts) {
	const jitter = Math.random();
	if (isRateLimited(error)) {
		const seconds = waitAsked(error);
		return seconds > LONGEST_WAIT ? null : (seconds + jitter) * 1e3;
	}
	const isPassing = error.status === null || error.status >= 500;
	return repeatable && isPassing ? 500 * 2 ** attempts * (.5 + jitter) : null;
}
async function readBounded(response, limit, what) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		bytes += chunk.length;
		if (bytes > limit) throw new ApiError(`${what} was answered with more than ${limit} bytes`, { status: response.status });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** What is behind fetch's "fetch failed". */
function reasonOf(error, timeout) {
	if (!(error instanceof Error)) return "unknown";
	if (error.name === "TimeoutError") return `none within ${timeout / 1e3} s`;
	const cause = error.cause;
	return (cause?.code ?? cause?.message ?? error.message).replace(/[^ -~]+/g, "?").slice(0, 200);
}
/** The answer's JSON, if its shape is that of the schema. Throws ApiError. */
function readJson(call, body, schema) {
	let value;
	try {
		value = JSON.parse(body.toString("utf8"));
	} catch {
		throw new ApiError(`${call.method} ${call.url.pathname} was answered with something that is not JSON`);
	}
	return checkShape(call, value, schema);
}
function checkShape({ method, url }, value, schema) {
	const { success, data, error } = schema.safeParse(value);
	if (success) return data;
	const path = error.issues[0]?.path.join(".") ?? "";
	const where = path === "" ? "" : ` (at ${path})`;
	throw new ApiError(`${method} ${url.pathname} was answered with JSON of another shape${where}`);
}
function urlOf(name, text) {
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`${name} is no address of the web`);
	return url;
}
// src/deliver/zip.ts
/**
* A ZIP archive of one file, of less than 4 GiB. Layout and names are those of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7
* (local file header), 4.3.12 (central directory header) and 4.3.16 (end of central directory record).
*/
function zipOf(name, bytes) {
	const data = deflateRawSync(bytes);
	const nameBytes = Buffer.from(name);
	const shared = fields([2, 20], [2, 2048], [2, 8], [2, 0], [2, 33], [4, crc32(bytes)], [4, data.length], [4, bytes.length]);
	const local = [
		fields([4, 67324752]),
		shared,
		fields([2, nameBytes.length], [2, 0]),
		nameBytes,
		data
	];
	const directory = [
		fields([4, 33639248], [2, 20]),
		shared,
		fields([2, nameBytes.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
		nameBytes
	];
	const [localSize, directorySize] = [local, directory].map((parts) => parts.reduce((sum, { length }) => sum + length, 0));
	const end = fields([4, 101010256], [2, 0], [2, 0], [2, 1], [2, 1], [4, directorySize ?? 0], [4, localSize ?? 0], [2, 0]);
	return Buffer.concat([
		...local,
		...directory,
		end
	]);
}
/** Little-endian numbers, each with its size in bytes. */
function fields(...values) {
	const buffer = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
	values.reduce((at, [size, value]) => buffer.writeUIntLE(value, at, size), 0);
	return buffer;
}
// src/deliver/artifact.ts
/** What the report's artifact is called: names are unique in a run, and a pull request may have several reports. */
const artifactName = (key) => key === "default" ? "plimsoll-report" : `plimsoll-report-${key}`;
/** What stands behind the name of an artifact with one part of the report. */
const partSuffix = ({ number, builds }) => `-part-${number}-of-${builds.length}`;
const artifactService = (env) => ({
	url: env.ACTIONS_RESULTS_URL,
	token: env.ACTIONS_RUNTIME_TOKEN
});
/**
* Uploads a text as an artifact of this run: a ZIP archive of one file, as GitHub and the runners like it keep artifacts
* since version 4. The protocol is that of actions/toolkit, packages/artifact (`upload-artifact.ts`, `blob-upload.ts`):
* the service names an address, the archive goes there as a block and a list of blocks, and the service is told.
*/
function uploadArtifact(service, name, file) {
	return attempt$1("artifact", async () => {
		const { url, token } = service;
		if (url === void 0 || token === void 0) throw new ApiError("the runner has no artifact service of version 4 (GitHub Enterprise Server has none)");
		if (!/^[\w.-]{1,100}$/.test(name)) throw new ApiError("artifact-name takes up to 100 letters, digits, dots, dashes and underscores");
		const zip = zipOf(file.name, Buffer.from(file.text));
		const identity = {
			...runOf(token),
			name
		};
		const tell = (method, body, schema) => {
			const call = {
				method: "POST",
				url: urlOf("ACTIONS_RESULTS_URL", new URL(`/twirp/${SERVICE}/${method}`, url).href),
				headers: {
					authorization: `Bearer ${token}`,
					"content-type": "application/json"
				},
				body: JSON.stringify(body),
				repeatable: false
			};
			return send(call, (answer) => readJson(call, answer.body, schema), service);
		};
		await putBlob(urlOf("the address to upload to", await tell("CreateArtifact", {
			...identity,
			version: 4
		}, created)), zip, service);
		const hash = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
		await tell("FinalizeArtifact", {
			...identity,
			size: String(zip.length),
			hash
		}, done);
	});
}
const SERVICE = "github.actions.results.api.v1.ArtifactService";
const done = object({ ok: literal(true) });
/** The fields of Protocol Buffers in JSON go by either name. */
const created = union([done.extend({ signed_upload_url: string() }).transform((answer) => answer.signed_upload_url), done.extend({ signedUploadUrl: string() }).transform((answer) => answer.signedUploadUrl)]);
const claims = object({ scp: string() });
/** The run and the job as the service knows them: in the token's scope `Actions.Results:<run>:<job>`. */
function runOf(token) {
	const { scp } = claims.safeParse(payloadOf(token)).data ?? { scp: "" };
	const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scp) ?? [];
	if (run === void 0 || job === void 0) throw new ApiError("the runner's token does not say which run it is for");
	return {
		workflow_run_backend_id: run,
		workflow_job_run_backend_id: job
	};
}
/** The middle part of a JSON Web Token; `null` where it is none. */
function payloadOf(token) {
	try {
		return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
	} catch {
		return null;
	}
}
const BLOB_HEADERS = {
	"content-type": "application/octet-stream",
	"x-ms-blob-content-type": "application/zip"
};
const BLOCK = Buffer.from("plimsoll").toString("base64");
/** Azure's Put Block and Put Block List, which is how every such server takes an archive. */
async function putBlob(address, zip, patience) {
	const put = (query, body) => {
		return send({
			method: "PUT",
			url: new URL(`${address.href}${address.search === "" ? "?" : "&"}${new URLSearchParams(query)}`),
			headers: BLOB_HEADERS,
			body,
			repeatable: true
		}, () => void 0, patience);
	};
	await put({
		comp: "block",
		blockid: BLOCK
	}, zip);
	await put({ comp: "blocklist" }, `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`);
}
// src/deliver/comment-policy.ts
const POLICIES = [
	"auto",
	"always",
	"on-change",
	"on-failure",
	"never"
];
/** The input `comment`; absent, `auto`. */
function readCommentPolicy(text) {
	const policy = POLICIES.find((word) => word === (text ?? "auto"));
	if (policy === void 0) throw new UsageError(`comment is "${text}"; expected ${POLICIES.join(", ")}`);
	return policy;
}
/** Whether a comment is made where there is none yet. One that is there is kept up to date under every policy but `never`. */
function mayCreate(policy, { changed, failed }) {
	return {
		auto: changed || failed,
		always: true,
		"on-change": changed,
		"on-failure": failed,
		never: false
	}[policy];
}
// src/deliver/marker.ts
const SCHEMA = 1;
/** Between an HTML comment's ends: nothing in it can be `-->`, for every part has its own alphabet. */
const LINE = /^<!-- plimsoll (\{[^\r\n>]{1,400}\}) -->\r?\n/;
const KEY = /^[A-Za-z0-9][\w.-]{0,63}$/;
/** Throws UsageError for a `comment-key` that cannot stand in a marker. */
function checkKey(key) {
	if (KEY.test(key)) return key;
	throw new UsageError("comment-key takes up to 64 letters, digits, dots, dashes and underscores, such as linux-arm64");
}
function writeMarker({ key, run, attempt, head }) {
	return `<!-- plimsoll ${JSON.stringify({
		schema: SCHEMA,
		key,
		run,
		attempt,
		head
	})} -->\n`;
}
/** `null` for every text that does not begin with a marker of ours. */
function readMarker(body) {
	const [, json] = LINE.exec(body ?? "") ?? [];
	if (json === void 0) return null;
	try {
		const { schema, key, run, attempt, head } = JSON.parse(json);
		return schema === SCHEMA && typeof key === "string" && KEY.test(key) && Number.isSafeInteger(run) && Number.isSafeInteger(attempt) && typeof head === "string" && /^[0-9a-f]{40,64}$/.test(head) ? {
			key,
			run,
			attempt,
			head
		} : null;
	} catch {
		return null;
	}
}
function isNewer(one, other) {
	return one.run > other.run || one.run === other.run && one.attempt > other.attempt;
}
/** The text without what differs from run to run: the marker and the run's number in links. */
function withoutRun(body) {
	return body.replaceAll("\r\n", "\n").replace(LINE, "").replace(/(?<=\/actions\/runs\/)\d+(?:\/attempts\/\d+)?/g, "").trimEnd();
}
// src/deliver/labels.ts
/**
* Whether the pull request has the label now, who set it and when. `frozen` are the labels in the event's payload: what
* is left where GitHub does not answer.
*/
function readOverride(live, frozen, setting) {
	const isSet = (labels) => labels.some((label) => isSame(label, setting.label));
	const found = {
		label: setting.label,
		by: null,
		at: null,
		maxBytes: setting.max ?? null
	};
	if (live.github === null) return {
		override: isSet(frozen) ? found : null,
		stale: live.problem.message
	};
	const { labels, labelings } = live.pull;
	if (!isSet(labels)) return {
		override: null,
		stale: null
	};
	const { by, at } = labelings?.findLast(({ label }) => isSame(label, setting.label)) ?? found;
	return {
		override: {
			...found,
			by,
			at
		},
		stale: null
	};
}
/** GitHub keeps no two labels that differ in their case alone. */
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
// src/deliver/github.ts
const MOST_PAGES = 100;
/** Whether a query went wrong because nobody answers queries there, as on Gitea and Forgejo. */
const hasNoGraphql = ({ status }) => status === 404 || status === 405 || status === 501;
/** Throws UsageError for a token or an address that cannot be one. */
function connect({ token, ...connection }) {
	const api = urlOf("GITHUB_API_URL", connection.apiUrl ?? process.env.GITHUB_API_URL ?? "https://api.github.com");
	const graphql = connection.graphqlUrl ?? process.env.GITHUB_GRAPHQL_URL;
	if (!/^[!-~]+$/.test(token)) throw new UsageError("github-token is empty or holds characters that no token has");
	const at = (path) => urlOf("the API's path", `${api.href.replace(/\/$/, "")}${path}`);
	const ask = (call, read) => {
		const headers = {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${token}`,
			"x-github-api-version": "2022-11-28",
			...call.body !== void 0 && { "content-type": "application/json" }
		};
		return send({
			...call,
			headers
		}, read, connection);
	};
	const json = (call, schema) => ask(call, ({ body }) => readJson(call, body, schema));
	const text = (body) => JSON.stringify(body);
	return {
		get: (path, schema) => json({
			method: "GET",
			url: at(path),
			repeatable: true
		}, schema),
		post: (path, body, schema) => json({
			method: "POST",
			url: at(path),
			body: text(body),
			repeatable: false
		}, schema),
		patch: (path, body, schema) => json({
			method: "PATCH",
			url: at(path),
			body: text(body),
			repeatable: true
		}, schema),
		delete: (path) => ask({
			method: "DELETE",
			url: at(path),
			repeatable: true
		}, () => void 0),
		async *pages(path, schema) {
			for (let page = 1; page <= MOST_PAGES; page++) {
				const url = at(path);
				url.searchParams.set("per_page", "100");
				url.searchParams.set("page", String(page));
				const call = {
					method: "GET",
					url,
					repeatable: true
				};
				const { items, isLast } = await ask(call, ({ headers, body }) => ({
					items: readJson(call, body, schema),
					isLast: !/;\s*rel="?next"?/.test(headers.get("link") ?? "")
				}));
				yield items;
				if (isLast) return;
			}
		},
		async query(query, variables, schema) {
			if (graphql === void 0 || graphql === "") throw new ApiError("there is no GraphQL API here", { status: 404 });
			const call = {
				method: "POST",
				url: urlOf("GITHUB_GRAPHQL_URL", graphql),
				body: text({
					query,
					variables
				}),
				repeatable: true
			};
			return ask(call, ({ headers, body }) => {
				const { errors, data } = readJson(call, body, envelope);
				if (errors !== void 0) throw new ApiError(`the query was refused: ${messageOf(body)}`, {
					status: 403,
					headers
				});
				return checkShape(call, data, schema);
			});
		},
		download: (path, limit) => ask({
			method: "GET",
			url: at(path),
			repeatable: true,
			limit
		}, ({ body }) => body)
	};
}
const envelope = object({
	data: unknown().optional(),
	errors: unknown().optional()
});
// src/deliver/pull-request.ts
/** `owner/name`, as GITHUB_REPOSITORY says it; `null` for anything else. */
function repositoryOf(text) {
	const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "") ?? [];
	return owner === void 0 || name === void 0 ? null : {
		owner,
		name
	};
}
const pathOf = ({ owner, name }) => `/repos/${owner}/${name}`;
/** One call where there is GraphQL, three where there is none (Gitea, Forgejo). */
async function readPullRequest(github, repository, number) {
	try {
		return await byGraphql(github, repository, number);
	} catch (error) {
		if (error instanceof ApiError && hasNoGraphql(error)) return byRest(github, repository, number);
		throw error;
	}
}
const QUERY = `query PullRequest($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid baseRefOid baseRefName state locked
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt actor { login } label { name } } }
      }
      comments(first: 100) {
        pageInfo { hasNextPage }
        nodes { url body author { __typename login } }
      }
    }
  }
}`;
const sha = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const login = object({ login: string() });
/** A comment's number stands in its address alone: `databaseId` has 31 bits, which are used up. */
const comment$1 = object({
	url: string().regex(/^https?:\/\/[!-~]+#issuecomment-\d{1,15}$/),
	body: string(),
	author: login.extend({ __typename: string() }).nullable()
}).transform(({ url, body, author }) => {
	return {
		id: Number(/\d+$/.exec(url)?.[0]),
		url,
		body,
		author: author && (author.__typename === "Bot" ? `${author.login}[bot]` : author.login)
	};
});
const queried = object({
	viewer: login,
	repository: object({ pullRequest: object({
		headRefOid: sha,
		baseRefOid: sha,
		baseRefName: string(),
		state: string(),
		locked: boolean(),
		labels: object({ nodes: array(object({ name: string() })) }).nullable(),
		timelineItems: object({ nodes: array(object({
			createdAt: string(),
			actor: login.nullable(),
			label: object({ name: string() })
		})) }),
		comments: object({
			pageInfo: object({ hasNextPage: boolean() }),
			nodes: array(comment$1)
		})
	}) })
});
async function byGraphql(github, { owner, name }, number) {
	const { viewer, repository } = await github.query(QUERY, {
		owner,
		name,
		number
	}, queried);
	const pull = repository.pullRequest;
	return {
		number,
		headSha: pull.headRefOid,
		baseSha: pull.baseRefOid,
		baseRef: pull.baseRefName,
		open: pull.state === "OPEN",
		locked: pull.locked,
		labels: (pull.labels?.nodes ?? []).map((label) => label.name),
		labelings: pull.timelineItems.nodes.map(({ createdAt, actor, label }) => ({
			label: label.name,
			by: actor?.login ?? null,
			at: createdAt
		})),
		viewer: viewer.login,
		comments: pull.comments.nodes,
		hasMoreComments: pull.comments.pageInfo.hasNextPage
	};
}
const side$1 = object({
	sha,
	ref: string()
});
const fetched = object({
	head: side$1,
	base: side$1,
	state: string(),
	locked: boolean().nullish(),
	labels: array(object({ name: string() })).nullish()
});
async function byRest(github, repository, number) {
	const pull = await github.get(`${pathOf(repository)}/pulls/${number}`, fetched);
	const viewer = await github.get("/user", login);
	return {
		number,
		headSha: pull.head.sha,
		baseSha: pull.base.sha,
		baseRef: pull.base.ref,
		open: pull.state === "open",
		locked: pull.locked ?? false,
		labels: (pull.labels ?? []).map((label) => label.name),
		labelings: null,
		viewer: viewer.login,
		comments: [],
		hasMoreComments: true
	};
}
// src/deliver/this-run.ts
/** `null` outside of GitHub's runner and those like it. */
function thisRun(env) {
	const repository = repositoryOf(env.GITHUB_REPOSITORY);
	const id = whole(env.GITHUB_RUN_ID);
	if (repository === null || id === null) return null;
	const server = /^https?:\/\/[\w.:-]+$/.exec(env.GITHUB_SERVER_URL ?? "")?.[0] ?? "https://github.com";
	const action = repositoryOf(env.GITHUB_ACTION_REPOSITORY) ?? {
		owner: "OWNER",
		name: "plimsoll"
	};
	const revision = /^[\w./-]{1,100}$/.exec(env.GITHUB_ACTION_REF ?? "")?.[0] ?? "v1";
	return {
		repository,
		id,
		attempt: whole(env.GITHUB_RUN_ATTEMPT) ?? 1,
		url: `${server}/${repository.owner}/${repository.name}/actions/runs/${id}`,
		action: `${action.owner}/${action.name}@${revision}`
	};
}
function whole(text) {
	return /^\d{1,15}$/.test(text ?? "") ? Number(text) : null;
}
const payload = object({ pull_request: object({
	number: int().min(1),
	head: object({ sha: string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) }),
	base: object({ ref: string() }),
	labels: array(object({ name: string() })).nullish()
}) });
/** Reads the text behind GITHUB_EVENT_PATH. `null` where the event is of another kind; UsageError where it is no event. */
function readPullRequestEvent(text) {
	const { success, data } = payload.safeParse(parseEvent(text));
	if (!success) return null;
	const { number, head, base, labels } = data.pull_request;
	return {
		number,
		headSha: head.sha,
		baseRef: base.ref,
		labels: (labels ?? []).map(({ name }) => name)
	};
}
/** The payload of any event. Throws UsageError. */
function parseEvent(text) {
	try {
		const event = JSON.parse(text);
		if (typeof event === "object" && event !== null) return event;
	} catch {}
	throw new UsageError("the event's payload (GITHUB_EVENT_PATH) is not a JSON object");
}
// src/deliver/comment.ts
/** GitHub takes 65,536. In UTF-16 units, which are never fewer than what it counts. */
const LENGTH_LIMIT = 65536;
/** Duplicates that one run clears away. */
const MOST_DUPLICATES = 5;
const comment = object({
	id: int(),
	html_url: string().regex(/^https?:\/\/[!-~]+$/),
	body: string().nullish(),
	user: object({ login: string() }).nullish()
}).transform(({ id, html_url: url, body, user }) => ({
	id,
	url,
	body: body ?? "",
	author: user?.login ?? null
}));
const comments = array(comment);
/**
* Writes the one comment that a pull request has under a key: makes it, or changes it in place. Ours is what begins with
* our marker *and* was written by us, for anybody can copy a marker. Throws ApiError.
*/
async function upsertComment(github, job) {
	const { pull, marker } = job;
	const body = writeMarker(marker) + job.text;
	if (body.length > LENGTH_LIMIT) throw new ApiError(`the comment has ${body.length} characters; GitHub takes ${LENGTH_LIMIT}`);
	if (!pull.open) return withheld("the pull request is closed");
	if (pull.headSha !== marker.head) return withheld(`the pull request has moved on to ${pull.headSha.slice(0, 12)}, and this run measured ${marker.head.slice(0, 12)}`);
	const [first, ...duplicates] = await firstOwn(github, job);
	if (first !== void 0) return update(github, job, body, first, duplicates);
	if (job.create) return create(github, job, body);
	return withheld("there is nothing to tell, and no comment yet");
}
const withheld = (why) => ({
	kind: "withheld",
	why
});
async function update(github, { repository, marker }, body, first, duplicates) {
	const newer = [first, ...duplicates].find((stored) => isNewer(stored.marker, marker));
	if (newer !== void 0) return withheld(`run ${newer.marker.run} is newer, and has reported already`);
	const isSame = withoutRun(first.body) === withoutRun(body);
	if (!isSame) await github.patch(`${pathOf(repository)}/issues/comments/${first.id}`, { body }, comment);
	for (const { id } of duplicates.slice(0, MOST_DUPLICATES)) await remove(github, repository, id);
	return {
		kind: isSame ? "unchanged" : "updated",
		url: first.url
	};
}
/**
* Makes the comment, then looks again: another run may have made one in the same moment, and an answer that did not
* arrive does not say that nothing was written. Whoever sees both keeps the older comment and takes its own away.
*/
async function create(github, job, body) {
	const { repository, pull, marker } = job;
	const path = `${pathOf(repository)}/issues/${pull.number}/comments`;
	let failure;
	let made;
	try {
		made = await github.post(path, { body }, comment);
	} catch (error) {
		if (!(error instanceof ApiError) || !mayHaveWritten(error)) throw error;
		failure = error;
	}
	const own = await allOwn(github, job).catch((error) => {
		if (made !== void 0 && error instanceof ApiError) return [];
		throw error;
	});
	const isMine = (stored) => stored.marker.run === marker.run && stored.marker.attempt === marker.attempt;
	made ??= own.find(isMine);
	if (made === void 0) throw failure;
	const { id } = made;
	const [first] = own;
	if (first === void 0 || first.id >= id) return {
		kind: "created",
		url: made.url
	};
	const outcome = await update(github, job, body, first, []);
	await remove(github, repository, id);
	return outcome;
}
const mayHaveWritten = ({ status }) => status === null || status >= 500;
async function remove(github, repository, id) {
	try {
		await github.delete(`${pathOf(repository)}/issues/comments/${id}`);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
	}
}
/** Our comments on the first page that has one; as a rule there is one, and it came along with the pull request. */
async function firstOwn(github, job) {
	const known = ownOf(job, job.pull.comments);
	if (known.length > 0 || !job.pull.hasMoreComments) return known;
	for await (const page of ownPages(github, job)) if (page.length > 0) return page;
	return [];
}
async function allOwn(github, job) {
	const all = [];
	for await (const page of ownPages(github, job)) all.push(...page);
	return all;
}
async function* ownPages(github, job) {
	const path = `${pathOf(job.repository)}/issues/${job.pull.number}/comments`;
	for await (const page of github.pages(path, comments)) yield ownOf(job, page);
}
/** Those of ours under the job's key, oldest first. */
function ownOf({ pull, marker }, page) {
	return page.flatMap((one) => {
		const stored = readMarker(one.body);
		return stored !== null && stored.key === marker.key && one.author === pull.viewer ? [{
			...one,
			marker: stored
		}] : [];
	}).sort((one, other) => one.id - other.id);
}
// src/deliver/comment-delivery.ts
/** Writes the comment, or says why not; nothing that GitHub answers is thrown. `remedy` is what to do where the token may not. */
async function deliverComment(live, job, remedy) {
	if (live.github === null) return failed(live.problem, remedy);
	try {
		return {
			surface: "comment",
			delivered: true,
			...await upsertComment(live.github, {
				...job,
				pull: live.pull
			})
		};
	} catch (error) {
		if (error instanceof ApiError) return failed(error, remedy, live.pull.locked);
		throw error;
	}
}
function failed(problem, remedy, isLocked = false) {
	const isForbidden = problem instanceof ApiError && (problem.status === 403 || problem.status === 404);
	return {
		surface: "comment",
		delivered: false,
		kind: "failed",
		reason: [
			`${problem.message}.`,
			"The report is in the job summary.",
			...isForbidden ? [isLocked ? "The pull request's conversation is locked." : remedy] : []
		].join(" ")
	};
}
/**
* The YAML that would let the comment of the measuring run be written, for both kinds of pull request. `action` is how a
* workflow names the Action, such as `acme/plimsoll@v1`.
*/
function remedyFor(action) {
	const [path, revision] = action.split("@");
	return [
		"For pull requests from branches of this repository, give the job",
		"\"permissions: { contents: read, pull-requests: write }\".",
		"For those from forks and by Dependabot, whose token only reads, give the step \"with: { artifact-name: plimsoll-report }\"",
		"and add a second workflow:",
		"\"on: { workflow_run: { workflows: [<the name of this workflow>], types: [completed] } }\",",
		"\"permissions: { actions: read, contents: read, pull-requests: write }\",",
		`and one step "uses: ${path}/comment@${revision}".`
	].join(" ");
}
// src/deliver/summary.ts
/** Bytes that GitHub takes as the summary of one step; of more it takes none. */
const SUMMARY_LIMIT = 1048576;
/** Writes the job summary of this step, in place of one it may have written before. */
function writeSummary(markdown) {
	return attempt$1("job summary", async () => {
		const bytes = Buffer.byteLength(markdown);
		if (bytes > 1048576) throw new Error(`it is ${bytes} bytes, and GitHub takes no more than ${SUMMARY_LIMIT}`);
		await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
	});
}
// src/judge/caps.ts
/** The cap of each artifact that has one, in bytes by its name. */
function capsOf({ head, base }, budgets) {
	const artifacts = [...base?.artifacts ?? [], ...head.artifacts];
	return new Map(artifacts.flatMap((artifact) => {
		const cap = budgetsFor(artifact, budgets).size?.max;
		return cap === void 0 ? [] : [[artifact.name, cap]];
	}));
}
// src/render/comment/deltas.ts
/** Every artifact of either side: what fails first, then what moved most. */
function deltasOf(report) {
	const { head, base, changes, verdict } = report;
	const before = new Map((base?.artifacts ?? []).map((artifact) => [artifact.name, artifact]));
	const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
	const failing = failingArtifacts(verdict);
	const byArtifact = Map.groupBy(changes, ({ artifact }) => artifact);
	const unbuilt = new Set([head, ...base === null ? [] : [base]].flatMap((side) => [...side.failedBuilds, ...side.skippedVariants]).map(({ variant }) => variant));
	const kindOf = (name) => {
		const [old, now] = [before.get(name), after.get(name)];
		if (old !== void 0 && now !== void 0) return old.sha256 === now.sha256 ? "identical" : "changed";
		if (base === null || unbuilt.has(name)) return "alone";
		return old === void 0 ? "new" : "removed";
	};
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].filter((name) => after.has(name) || !unbuilt.has(name)).map((name) => {
		const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
		const own = byArtifact.get(name) ?? [];
		return {
			name,
			before: old,
			after: now,
			kind: kindOf(name),
			bytes: old === null || now === null ? 0 : now.fileSize - old.fileSize,
			isFailing: failing.has(name),
			changes: own.filter(({ kind }) => kind !== "total"),
			total: own.find(({ kind }) => kind === "total") ?? null
		};
	}).sort((one, other) => Number(other.isFailing) - Number(one.isFailing) || Math.abs(other.bytes) - Math.abs(one.bytes));
}
/** The artifact that the first line tells of: what fails and moved most, or else what moved most. */
function leadOf(deltas) {
	return deltas.find(({ kind }) => kind === "changed") ?? deltas.find(({ kind }) => kind !== "identical") ?? null;
}
/** The names of those that have the same bytes on both sides. */
function untouchedOf(deltas) {
	return new Set(deltas.filter(({ kind }) => kind === "identical").map(({ name }) => name));
}
/** Growth of what a change is about; `null` where it is not about bytes. */
function growthOf({ before, after }) {
	if (typeof (before ?? after) !== "number") return null;
	return Number(after ?? 0) - Number(before ?? 0);
}
// src/render/comment/answers.ts
/** The image that a finding is about; `null` for one that is about something else. */
function imageOf({ data }) {
	const image = typeof data === "object" && data !== null && "image" in data ? data.image : null;
	return typeof image === "string" ? image : null;
}
/** What the base's binary of that name came to in the same image; `undefined` where nobody looked. */
const answerBefore = ({ artifact, image }, { baseCompatibility }) => baseCompatibility?.find((before) => before.artifact === artifact && before.image === image);
/** Whether an image brings a problem that it did not have: a binary can be the same and its image another. */
function isNewInImage(finding, report) {
	const image = imageOf(finding);
	const isIts = ({ problems }) => problems.some(({ rule }) => rule === finding.rule);
	const here = report.compatibility.find((one) => one.artifact === finding.artifact && one.image === image);
	if (here === void 0 || !isIts(here)) return false;
	const before = answerBefore(here, report);
	return before === void 0 || !isIts(before);
}
/** The images that answer otherwise than for the base, as far as somebody looked at both. */
function changedImages(report) {
	const changed = report.compatibility.filter((here) => {
		const before = answerBefore(here, report);
		return before !== void 0 && essence(before) !== essence(here);
	});
	return [...new Set(changed.map(({ image }) => image))];
}
const essence = ({ runs, problems }) => JSON.stringify([runs, [...new Set(problems.map(({ rule }) => rule))].sort()]);
// src/render/comment/findings.ts
const SIGNS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
/** Rules whose notes are about the pull request: whose limits, what base, what room is left. */
const ABOUT_THE_CHANGE = /* @__PURE__ */ new Set([
	"policy",
	"on-missing-base",
	"override",
	"work-tree",
	"size-growth"
]);
/** Where a finding is about the run as a whole. */
const EVERYTHING = "*";
/** Whether a label lifted it: still found, and not in the way. */
function isOverridden({ data }) {
	return typeof data === "object" && data !== null && "overridden" in data && data.overridden === true;
}
/** Whether it is about a file that did not change, in an image that did not either, and so was there before. */
function isEarlier(finding, untouched, report) {
	return finding.severity !== "error" && untouched.has(finding.artifact) && !isNewInImage(finding, report);
}
/** What fails, what warns, and what is to be known of this change; what was there before is folded. */
function findingsBlocks(report, deltas) {
	const told = report.verdict.findings.filter(({ severity, rule }) => severity !== "note" || ABOUT_THE_CHANGE.has(rule));
	const untouched = untouchedOf(deltas);
	const own = told.filter((finding) => !isEarlier(finding, untouched, report));
	const earlier = told.filter((finding) => isEarlier(finding, untouched, report));
	const summary = `${plural(groupFindings(earlier).length, "warning")} about files that did not change`;
	return [{
		...tableOf$1(report, own),
		name: "findings"
	}, {
		...folded(tableOf$1(report, earlier), summary),
		name: "earlier warnings"
	}];
}
function tableOf$1(report, findings) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	return {
		open: `| | Rule | ${all.noun === "file" ? "Files" : "Variants"} | Finding |\n| :-: | :-- | :-- | :-- |`,
		rows: groupFindings(findings).flatMap((group) => groupRows(group, all)),
		close: ""
	};
}
function folded({ open, rows }, summary) {
	return {
		open: `<details><summary>${summary}</summary>\n\n${open}`,
		rows: rows.map((row) => ({
			...row,
			rank: RANK.untold
		})),
		close: "</details>"
	};
}
function groupRows(group, all) {
	const rank = group.severity === "error" ? RANK.errors : RANK.warnings;
	const rule = markdownCode(group.rule);
	const rows = group.statements.map(({ message, artifacts }) => {
		const names = artifacts.includes(EVERYTHING) ? "" : listNames(artifacts, all, (name) => markdownCode(name), 12);
		return {
			rank,
			text: `| ${SIGNS[group.severity]} | ${rule} | ${names} | ${markdownProse(message)} |`
		};
	});
	return group.common === "" ? rows : [...rows, {
		rank,
		text: `| | | | ${markdownProse(group.common)} |`
	}];
}
// src/render/comment/cause.ts
/** Code points of a name in a line that should be short. */
const NAME = 72;
const code = (name) => markdownCode(name, NAME);
/** Why the file is not as big as it was, by what explains most of it; `null` where nothing does. Markdown. */
function causeText(delta) {
	const cause = delta.total?.cause ?? null;
	if (cause === null) return null;
	return isMove(delta, cause) ? "code laid out anew, as much of it as before" : SENTENCES[cause](delta);
}
/** Bytes that names and line numbers of moved code may cost: line tables and the compression of DWARF. */
const MOVE = 128;
/** Whether code changed its place and not its length: causes that are about code say more than there is to say. */
function isMove({ changes }, cause) {
	const sections = changes.filter(({ kind }) => kind === "section");
	const moved = sections.reduce((sum, change) => sum + Math.abs(growthOf(change) ?? 0), 0);
	return (cause === "own-code" || cause === "reachable" || cause === "layout") && sections.length > 0 && moved <= MOVE && sections.every(({ name }) => name !== ".text");
}
const SENTENCES = {
	toolchain: (delta) => `Go ${stepOf(delta, "toolchain") ?? "itself"}`,
	flag: (delta) => cgoText(delta) ?? `build settings${suffix(settingsOf(delta))}`,
	"new-module": (delta) => `${moduleOf(delta, "new-module") ?? "a module"} is new${imported(largest(delta, ["module"], "new-module")?.chain ?? [])}`,
	"removed-module": (delta) => `${moduleOf(delta, "removed-module") ?? "a module"} is gone`,
	"version-bump": (delta) => moduleOf(delta, "version-bump") ?? "a module's version",
	"pruning-off": pruningText,
	embed: embedText,
	reachable: reachText,
	"own-code": (delta) => `own code${suffix(nameOf(delta, "own-code"))}`,
	layout: () => "layout"
};
const suffix = (detail) => detail === null ? "" : ` (${detail})`;
/** Of one kind and cause, the change that moved most in the direction of the whole. */
function largest({ changes, bytes }, kinds, cause) {
	const sign = bytes < 0 ? -1 : 1;
	return changes.filter((change) => kinds.includes(change.kind) && change.cause === cause).map((change) => ({
		change,
		moved: sign * (growthOf(change) ?? 0)
	})).filter(({ moved }) => moved > 0).reduce((most, one) => most === null || one.moved > most.moved ? one : most, null)?.change ?? null;
}
/** C code came in, or went, with the settings as they were: an `import "C"` decides that as well. */
function cgoText(delta) {
	const change = delta.changes.find(({ kind, name }) => kind === "package" && name === "runtime/cgo");
	if (!(change !== void 0 && change.before === null !== (change.after === null)) || delta.changes.some(({ kind }) => kind === "flag")) return null;
	const by = importPlace(change.chain);
	return change.after === null ? "cgo is used no more" : `cgo is used now${by === null ? "" : `, by ${code(by)}`}`;
}
const nameOf = (delta, cause) => {
	const change = largest(delta, ["package"], cause) ?? largest(delta, ["module"], cause);
	return change === null ? null : code(change.name);
};
function embedText(delta) {
	const file = largest(delta, ["embed"], "embed");
	if (file === null) return `embedded files${suffix(nameOf(delta, "embed"))}`;
	const became = file.before === null ? "is new" : file.after === null ? "is gone" : "changed";
	return `embedded ${code(file.name)} ${became}`;
}
/** The package that looks methods up by name, and who imports it. */
function pruningText(delta) {
	const end = pruningEnd(delta.total?.chain ?? []);
	if (end !== null) return `${code(end.package)} switches method pruning off${imported(end.imports)}`;
	const change = largest(delta, ["package", "module"], "pruning-off");
	return `${change === null ? "reflection" : code(change.name)} switches method pruning off`;
}
/** What there is more of, or less, and by which import of the user's own. */
function reachText(delta) {
	const module = largest(delta, ["module"], "reachable");
	if (module?.name === "c") return `${delta.bytes < 0 ? "less" : "more"} C code is linked`;
	const change = largest(delta, ["package"], "reachable") ?? module;
	const place = ownImport(change?.chain ?? []);
	const through = place === null ? "" : `, through ${code(`${place.path}:${place.line}`)}`;
	return `${delta.bytes < 0 ? "less" : "more"} of ${change === null ? "the code" : code(change.name)} is reachable${through}`;
}
/** Where the last package of a chain is imported, to go on a line with. */
function imported(chain) {
	const place = importPlace(chain);
	return place === null ? "" : `, imported in ${code(place)}`;
}
function moduleOf(delta, cause) {
	const change = largest(delta, ["module"], cause);
	if (change === null) return null;
	const versions = versionsText(delta, change.name);
	return versions === null ? code(change.name) : `${code(change.name)} ${versions}`;
}
/** `v1.4.0`, or `v1.4.0 → v1.5.0`, of a module on both sides; Markdown. */
function versionsText({ before, after }, module) {
	const [old, now] = [versionOf(before, module), versionOf(after, module)];
	const versions = [...new Set([old, now].filter((version) => version !== null))];
	return versions.length === 0 ? null : versions.map((version) => code(version)).join(" → ");
}
/** The version that was built: that of the replacement where there is one, and its path where it has none. */
function versionOf(artifact, path) {
	const module = artifact?.go?.modules.find((one) => one.path === path);
	if (module === void 0) return null;
	const version = module.replace === null ? module.version : module.replace.version || module.replace.path;
	return version === "" ? null : version;
}
function stepOf({ changes }, kind) {
	const step = changes.find((change) => change.kind === kind && typeof (change.before ?? change.after) === "string");
	return step === void 0 ? null : `${side(step.before)} → ${side(step.after)}`;
}
const SETTINGS$1 = 2;
function settingsOf({ changes }) {
	const flags = changes.filter(({ kind }) => kind === "flag");
	if (flags.length === 0) return null;
	const shown = flags.slice(0, SETTINGS$1).map(({ name, before, after }) => `${code(name)} ${side(before)} → ${side(after)}`);
	const rest = flags.length - shown.length;
	return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
/** One side of a change that is not about bytes. */
const side = (value) => value === null || value === "" ? "none" : code(String(value));
// src/render/comment/headline.ts
/** The first line: the verdict, and what most of it is about. It is what a mail shows of the comment. */
function headlineBlock(report, deltas) {
	return {
		name: "the verdict",
		open: "",
		rows: [{
			text: `### ${[
				`${signOf(report, deltas)} Plimsoll: ${verdictText(report, deltas)}`,
				...storyText(report, deltas),
				...policyText(report)
			].join(" · ")}`,
			rank: RANK.verdict
		}],
		close: ""
	};
}
/** Whether something that was asked for is not there. */
function isBroken({ head }) {
	return head.artifacts.length === 0 || head.failedBuilds.length > 0 || head.unread.length > 0;
}
function signOf(report, deltas) {
	const { outcome } = report.verdict;
	if (outcome === "fail" || isBroken(report)) return "❌";
	if (overridesOf(report.verdict).length > 0) return "⚠️";
	if (outcome === "warn") return warningsOf(report, deltas) > 0 ? "⚠️" : "✅";
	return outcome === "pass" ? "✅" : "❔";
}
/** Rules that warn of what this change touched. */
function warningsOf(report, deltas) {
	const untouched = untouchedOf(deltas);
	const { findings } = report.verdict;
	return gatesOf(findings.filter((one) => one.severity === "warning" && !isEarlier(one, untouched, report)));
}
function verdictText(report, deltas) {
	const { verdict, head, base } = report;
	const errors = verdict.findings.filter(({ severity }) => severity === "error");
	const lifted = gatesOf(errors.filter(isOverridden));
	const parts = [
		...counted(gatesOf(errors.filter((finding) => !isOverridden(finding))), "gate", "failed"),
		...lifted > 0 || overridesOf(verdict).length > 0 ? [`${plural(lifted, "gate")} failed, overridden${overrideText(report)}`] : [],
		...counted(head.failedBuilds.length, "build", "failed"),
		...counted(head.unread.length, "file", "not read")
	];
	if (parts.length > 0) return parts.join(", ");
	if (head.artifacts.length === 0) return "nothing was measured";
	if (verdict.outcome === "inconclusive") return "inconclusive";
	const warnings = warningsOf(report, deltas);
	if (base !== null && deltas.length > 0 && deltas.every(({ kind }) => kind === "identical") && warnings === 0 && changedImages(report).length === 0) return "no change";
	return warnings > 0 ? `pass, ${plural(warnings, "warning")}` : "pass";
}
/** Nine variants over one budget are one gate. */
const gatesOf = (findings) => new Set(findings.map(({ rule }) => rule)).size;
const counted = (count, noun, participle) => count === 0 ? [] : [`${plural(count, noun)} ${participle}`];
const overrideText = ({ verdict }) => overridesOf(verdict).map(labelText).join(" and");
function labelText({ label, by, at, maxBytes }) {
	const who = by === null ? "" : ` by ${markdownCode(by, 40)}`;
	const on = at === null ? "" : `, ${markdownCode(at.slice(0, 10), 10)}`;
	const most = maxBytes === null ? "" : `, up to ${formatSize(maxBytes)}`;
	return `${who} (label ${markdownCode(label, 40)}${on}${most})`;
}
/** What happened to the artifact that tells most, and whose doing it was. */
function storyText(report, deltas) {
	if (deltas.every(({ kind }) => kind === "alone")) return ["no base to compare with"];
	const lead = leadOf(deltas);
	if (lead === null) return imagesText(changedImages(report));
	if (lead.kind !== "changed") return comingsAndGoings(deltas);
	const others = deltas.filter(({ kind }) => kind === "changed").length - 1;
	const name = `${markdownCode(lead.name, 40)}${others > 0 ? ` (and ${others} more)` : ""}`;
	const cause = causeText(lead);
	return [`${name} ${[...linkageFacts(lead), sizeFact(lead)].join(", ")}${cause === null ? "" : `: ${cause}`}`];
}
/** That the files are the same, and start elsewhere, or with other things amiss. */
function imagesText(images) {
	const names = listNames(images, {
		count: 0,
		noun: ""
	}, (name) => markdownCode(name, 40), 3);
	return images.length === 0 ? [] : [`the same files fare otherwise on ${names}`];
}
/** That the change edits the limits it is judged by, and how. */
function policyText({ verdict }) {
	const edits = verdict.findings.flatMap(({ rule, data }) => rule === "policy" ? editOf(data) ?? [] : []);
	const [first] = edits;
	if (first === void 0) return [];
	const rest = edits.length - 1;
	const [before, after] = [first.before, first.after].map((value) => value === "" ? "none" : markdownCode(value, 40));
	return [`edits its limits: ${markdownCode(first.key, 60)} ${before} → ${after}${rest > 0 ? ` and ${rest} more` : ""}`];
}
/** What a finding about one setting of the policy says in numbers; `null` for one that is about something else. */
function editOf(data) {
	if (typeof data !== "object" || data === null || !("key" in data) || typeof data.key !== "string") return null;
	const side = (name) => {
		const value = data[name];
		return value === void 0 || value === null ? "" : String(value);
	};
	return {
		key: data.key,
		before: side("before"),
		after: side("after")
	};
}
function comingsAndGoings(deltas) {
	const words = {
		new: "new",
		removed: "gone",
		alone: "without a base to compare with"
	};
	return [
		"new",
		"removed",
		"alone"
	].flatMap((kind) => {
		const names = deltas.filter((delta) => delta.kind === kind).map(({ name }) => name);
		const shown = listNames(names, {
			count: 0,
			noun: ""
		}, (name) => markdownCode(name, 40), 3);
		return names.length === 0 ? [] : [`${words[kind]}: ${shown}`];
	});
}
function sizeFact({ before, bytes }) {
	if (bytes === 0 || before === null) return "same size, other bytes";
	const share = before.fileSize === 0 ? "" : ` (${formatShareChange(bytes / before.fileSize)})`;
	return `${formatSizeChange(bytes)}${share}`;
}
/** What a user feels first: it is not static any more, or wants a newer C library. */
function linkageFacts({ before, after }) {
	if (before === null || after === null) return [];
	const [old, now] = [before.linkage, after.linkage];
	const kind = old.kind === now.kind ? [] : [`${KINDS[old.kind]} → ${KINDS[now.kind]}`];
	const floor = now.floor.GLIBC;
	return floor === void 0 || floor === old.floor.GLIBC ? kind : [...kind, `glibc ≥ ${markdownCode(floor, 20)}`];
}
const KINDS = {
	static: "static",
	"loader-only": "needs a loader",
	dynamic: "dynamic"
};
// src/render/comment/news.ts
/**
* Whether there is something to tell: something differs from the base, an image answers otherwise, or there is no base to say that nothing does; and
* whether something is in the way.
*/
function newsOf(report) {
	const { verdict, base } = report;
	const isAboutPolicy = verdict.findings.some(({ rule }) => rule === "policy");
	return {
		changed: base === null || isAboutPolicy || deltasOf(report).some(({ kind }) => kind !== "identical") || changedImages(report).length > 0,
		failed: verdict.outcome === "fail" || overridesOf(verdict).length > 0 || isBroken(report)
	};
}
// src/render/comment/base.ts
const HASH = 12;
const short = (commit) => commit.slice(0, HASH);
/** What was compared with what: both commits, both releases of Go, and the run that did it. */
function comparisonBlock(report, context) {
	const { head, base } = report;
	const from = base?.commit == null ? null : `${markdownCode(short(base.commit))}${branchText(context)}`;
	const merged = head.commit !== null && head.commit !== context.headSha ? " merged" : "";
	const to = `${markdownCode(short(context.headSha))}${merged}`;
	const parts = [
		from === null ? to : `${from} → ${to}`,
		...releasesText(report),
		...context.runUrl === null ? [] : [`[job summary](${context.runUrl})`]
	];
	return {
		name: "the comparison",
		open: "",
		rows: [{
			rank: RANK.verdict,
			text: parts.join(" · ")
		}, ...context.isDisputed ? [{
			rank: RANK.verdict,
			text: `\n> ${DISPUTE}`
		}] : []],
		close: ""
	};
}
const DISPUTE = "The check let this pass. By the limits of the base branch, which the pull request can't touch, it **fails**.";
const branchText = ({ baseRef }) => baseRef === null ? "" : ` (${markdownCode(baseRef, 60)})`;
function releasesText({ head, base }) {
	const releases = [...new Set([base?.goVersion ?? null, head.goVersion].filter((release) => release !== null))];
	return releases.length === 0 ? [] : [releases.map((release) => markdownCode(release, 40)).join(" → ")];
}
/** What of the base could not be built, folded: its growth could not be judged. */
function failedBaseBlock(report) {
	const { base } = report;
	const failed = base === null ? [] : failedBuildsBlock({
		...report,
		head: base
	}).rows;
	return {
		name: "failed builds of the base",
		open: `<details><summary>${plural(failed.length, "build")} of the base failed</summary>\n`,
		rows: failed.map((row) => ({
			...row,
			rank: RANK.untold
		})),
		close: "</details>"
	};
}
// src/render/comment/compatibility.ts
/** What the binaries want of their system that they did not want before, and the other way round. */
function linkageBlock(report) {
	const changes = report.changes.filter(({ kind }) => kind === "linkage");
	const groups = Map.groupBy(changes, ({ name, before, after, names: of }) => JSON.stringify([
		name,
		before,
		after,
		of
	]));
	const sentence = lossSentence(changes, report);
	return {
		name: "compatibility changes",
		open: `${sentence === null ? "" : `${sentence}\n\n`}| Compatibility | Variants | Base | Here |\n| :-- | :-- | :-- | :-- |`,
		rows: [...groups.values()].map((same) => linkageRow(same, report)),
		close: ""
	};
}
const LOST = "known bases lost";
const NAMED = 8;
/** `The GLIBC floor rises from 2.28 to 2.38, and 9 known bases are lost`, of the variant that loses the most. */
function lossSentence(changes, report) {
	const lost = changes.filter(({ name }) => name === LOST).toSorted((one, other) => (other.names?.length ?? 0) - (one.names?.length ?? 0))[0];
	if (lost === void 0) return null;
	const own = changes.filter(({ artifact }) => artifact === lost.artifact);
	const floor = own.find(({ name, before }) => name.endsWith(" floor") && before !== null);
	const kind = own.find(({ name }) => name === "linkage");
	const count = lost.names?.length ?? 0;
	const what = floor !== void 0 ? `The ${markdownCode(floor.name)} goes from ${side(floor.before)} to ${side(floor.after)}` : kind !== void 0 ? `What was ${side(kind.before)} is ${side(kind.after)}` : "It needs more than before";
	const where = report.head.artifacts.length > 1 ? ` (${markdownCode(lost.artifact)})` : "";
	return `${what}, and ${count} of the known bases ${count === 1 ? "is" : "are"} lost${where}.`;
}
/** What a change of linkage is about in particular, such as the bases that were lost. */
function particulars({ names: all = [] }) {
	if (all.length === 0) return "";
	return `: ${listNames(all, {
		count: 0,
		noun: ""
	}, (name) => markdownCode(name), NAMED)}`;
}
function linkageRow(same, report) {
	const [first] = same;
	if (first === void 0) return {
		rank: RANK.failures,
		text: ""
	};
	const { name, before, after } = first;
	const cells = [
		markdownCode(name),
		names(same, report),
		side(before),
		`**${side(after)}**${particulars(first)}`
	];
	return {
		rank: RANK.failures,
		text: `| ${cells.join(" | ")} |`
	};
}
/**
* Where a binary will not start, with the reason and the way out; where that could not be told comes last. What is in
* nobody's way and was so before, such as a variant that is not shipped, is folded.
*/
function imagesBlocks(report) {
	const told = report.compatibility.filter(({ runs }) => runs !== "yes");
	const noted = told.filter((one) => isOnlyNoted(one, report));
	const table = tableOf(told.filter((one) => !noted.includes(one)), report);
	const folded = tableOf(noted, report);
	return [{
		...table,
		name: "images"
	}, {
		name: "what is only noted of images",
		open: `<details><summary>Only noted: variants that do not start on an image</summary>\n\n${folded.open}`,
		rows: folded.rows.map((row) => ({
			...row,
			rank: RANK.untold
		})),
		close: "</details>"
	}];
}
/** Whether a refusal gates nothing and warns of nothing, and is no news against the base. */
function isOnlyNoted(here, report) {
	const { artifact, image, runs } = here;
	if (runs !== "no") return false;
	return !report.verdict.findings.some((finding) => finding.severity !== "note" && finding.artifact === artifact && imageOf(finding) === image) && (answerBefore(here, report)?.runs ?? runs) === runs;
}
function tableOf(told, report) {
	return {
		open: "| | Image | Variants | Why |\n| :-: | :-- | :-- | :-- |",
		rows: [...Map.groupBy(told, ({ image, runs, reason, fix, remedy }) => JSON.stringify([
			image,
			runs,
			reason,
			fix,
			remedy
		])).values()].map((same) => imageRow(same, report)).sort((one, other) => one.rank - other.rank),
		close: ""
	};
}
function imageRow(same, report) {
	const [first] = same;
	const isRefused = first?.runs === "no";
	const why = [first?.reason, first?.fix].filter((part) => part != null).join(" ");
	const remedy = first?.remedy === void 0 ? "" : ` ${remedyText(first.remedy, (text) => markdownCode(text))}.`;
	const cells = [
		isRefused ? "❌" : "❔",
		markdownCode(first?.image ?? ""),
		names(same, report),
		`${markdownProse(why)}${remedy}`
	];
	return {
		rank: isRefused ? RANK.failures : RANK.untold,
		text: `| ${cells.join(" | ")} |`
	};
}
function names(same, report) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	return listNames([...new Set(same.map(({ artifact }) => artifact))], all, (name) => markdownCode(name), 12);
}
// src/render/comment/contents.ts
const MODULES = 12;
const SECTIONS = 5;
const SETTINGS = 10;
const CHAINS = 3;
const LINKS = 12;
/** Rows that are not modules go by the owner of their bytes. */
const OWNERS = {
	std: "Go standard library",
	toolchain: "Go toolchain's tables",
	module: "main module",
	c: "C code",
	elf: "ELF headers and tables",
	unattributed: "unattributed"
};
/** What one artifact's change is made of, folded: by whom, through what chain, in which sections. */
function contentsBlock(lead) {
	const modules = largestOf(lead.changes, ["toolchain", "module"]);
	const rows = modules.slice(0, MODULES).map((change) => moduleRow(lead, change));
	const rest = modules.slice(MODULES);
	return {
		name: "what changed",
		open: [
			`<details><summary>What changed in <code>${htmlText(lead.name)}</code>: ${formatSizeChange(lead.bytes)}</summary>`,
			"",
			"| Module | Base | Here | Change | Why |",
			"| :-- | --: | --: | --: | :-- |"
		].join("\n"),
		rows: rest.length === 0 ? rows : [...rows, restRow(rest)],
		close: [...[
			settings(lead),
			chains(lead.total, lead.changes),
			embeds(lead),
			sections(lead)
		].filter((part) => part !== ""), "</details>"].join("\n\n")
	};
}
/** The changes of some kinds that are about bytes, those that moved most first. */
function largestOf(changes, kinds) {
	return changes.filter((change) => kinds.includes(change.kind) && (growthOf(change) ?? 0) !== 0).toSorted((one, other) => Math.abs(growthOf(other) ?? 0) - Math.abs(growthOf(one) ?? 0));
}
function moduleRow(lead, change) {
	const owner = change.kind === "toolchain" ? "Go itself" : OWNERS[change.name];
	const versions = owner === void 0 ? versionsText(lead, change.name) : null;
	const name = owner ?? markdownCode(change.name);
	const cells = [
		versions === null ? name : `${name} ${versions}`,
		sizeOf(change.before),
		sizeOf(change.after),
		formatSizeChange(growthOf(change) ?? 0),
		change.cause === null ? "" : WORDS[change.cause]
	];
	return {
		rank: RANK.advice,
		text: `| ${cells.join(" | ")} |`
	};
}
function restRow(rest) {
	const growth = rest.reduce((sum, change) => sum + (growthOf(change) ?? 0), 0);
	return {
		rank: RANK.advice,
		text: `| ${rest.length} more | | | ${formatSizeChange(growth)} | |`
	};
}
const sizeOf = (value) => typeof value === "number" ? formatSize(value) : "–";
const WORDS = {
	toolchain: "Go toolchain",
	flag: "build settings",
	"new-module": "new",
	"removed-module": "gone",
	"version-bump": "another version",
	"pruning-off": "method pruning off",
	embed: "embedded files",
	reachable: "reachability",
	"own-code": "own code",
	layout: "layout"
};
/** Toolchain and build settings that differ: `- go: go1.26.1 → go1.27.0`. */
function settings({ changes }) {
	return changes.filter(({ kind, before, after }) => (kind === "flag" || kind === "toolchain") && typeof (before ?? after) === "string").slice(0, SETTINGS).map(({ name, before, after }) => `- ${markdownCode(name)}: ${side(before)} → ${side(after)}`).join("\n");
}
/** By whose import: the way from `main` to what is reachable now. */
function chains(total, changes) {
	const ways = [...total === null ? [] : [total], ...changes].filter(({ chain }) => chain.length > 0).map(({ chain }) => chainText(chain));
	return [...new Set(ways)].slice(0, CHAINS).map((way) => `- Reached by ${way}`).join("\n");
}
/** The ends of a long chain say more than its middle. */
function chainText(chain) {
	return (chain.length <= LINKS ? chain : [
		...chain.slice(0, LINKS / 2),
		null,
		...chain.slice(-6)
	]).map((link) => link === null ? "…" : markdownCode(link, 80)).join(" → ");
}
const EMBEDS = 8;
/** Embedded files that came, went or changed, what moved most first. */
function embeds({ changes }) {
	const all = changes.filter(({ kind }) => kind === "embed");
	const rest = all.slice(EMBEDS);
	const moved = rest.reduce((sum, change) => sum + (growthOf(change) ?? 0), 0);
	return [...all.slice(0, EMBEDS).map((change) => `- Embedded ${markdownCode(change.name, 80)}: ${embedChangeText(change)}`), ...rest.length > 0 ? [`- ${rest.length} more embedded files: ${formatSizeChange(moved)}`] : []].join("\n");
}
function sections({ changes }) {
	const shown = largestOf(changes, ["section"]).slice(0, SECTIONS);
	if (shown.length === 0) return "";
	return `Sections: ${shown.map((change) => `${markdownCode(change.name, 40)} ${formatSizeChange(growthOf(change) ?? 0)}`).join(" · ")}`;
}
// src/render/comment/next-steps.ts
/** How a deliberate breach is let through: budgets by one label, where a file runs by another. */
function overrideBlock({ verdict }, { override }) {
	const isFailing = (isMeant) => verdict.outcome === "fail" && verdict.findings.some((one) => one.severity === "error" && isMeant(one));
	const rows = [];
	if (override !== null && verdict.override === null && isFailing(isAboutBudget)) {
		const most = override.max === void 0 ? "" : ` by up to ${formatSize(override.max)}`;
		rows.push(`Meant to be so? Whoever may label pull requests here can set ${markdownCode(override.label, 60)}: it lifts budgets${most}, and the gate is judged again.`);
	}
	const label = override?.compatibility?.label;
	if (label !== void 0 && isFailing(({ rule }) => rule === "compatibility-lost")) rows.push(`What the program needs of its system is lifted by ${markdownCode(label, 60)} alone, which lifts no budget.`);
	return {
		name: "the way out",
		open: "",
		rows: rows.map((text) => ({
			rank: RANK.verdict,
			text
		})),
		close: ""
	};
}
/** The rules of budgets say so in their names: `size-max`, `module-growth`, `symtab-ratio`. */
const isAboutBudget = ({ rule }) => /-(max|growth|ratio)$/.test(rule);
/** How to see the same on a laptop, and who says so. */
function footerBlock({ tool, base }) {
	const parts = [
		...base?.commit == null ? [] : [`Reproduce: ${markdownCode(`npx plimsoll gate --base ${short(base.commit)}`)}`],
		`Plimsoll ${markdownProse(tool.version, 40)}`,
		"exact bytes are in the job summary"
	];
	return {
		name: "the footer",
		open: "",
		rows: [{
			rank: RANK.verdict,
			text: `<sub>${parts.join(" · ")}</sub>`
		}],
		close: ""
	};
}
// src/render/comment/variants.ts
/** The sizes of what changed, what fails first. */
function sizesBlock(report, deltas, { caps }) {
	const shown = deltas.filter(({ kind, isFailing }) => kind !== "identical" || isFailing);
	const hasCaps = shown.some(({ name }) => caps.has(name));
	const sizes = `${report.base === null ? "Size" : "Base → **here**"}${hasCaps ? " → cap" : ""}`;
	return {
		name: "sizes",
		open: `| | ${artifactNoun(report) === "file" ? "File" : "Variant"} | ${sizes} | Change | Why |\n| :-: | :-- | :-- | --: | :-- |`,
		rows: shown.map((delta) => sizeRow(delta, report.base, hasCaps ? caps.get(delta.name) ?? null : void 0)),
		close: ""
	};
}
function sizeRow(delta, base, cap) {
	const { before, after, kind, isFailing } = delta;
	const sizes = [
		...base === null ? [] : [before === null ? kind === "alone" ? "?" : "–" : formatSize(before.fileSize)],
		after === null ? "–" : `**${formatSize(after.fileSize)}**`,
		...cap === void 0 ? [] : [cap === null ? "–" : formatSize(cap)]
	];
	const cells = [
		isFailing ? "❌" : "",
		markdownCode(delta.name),
		sizes.join(" → "),
		changeText(delta),
		causeText(delta) ?? ""
	];
	return {
		rank: isFailing ? RANK.errors : RANK.matrix,
		text: `| ${cells.join(" | ")} |`
	};
}
function changeText({ kind, before, bytes }) {
	if (kind === "new") return "new";
	if (kind === "removed") return "gone";
	if (kind === "alone" || before === null) return "–";
	const share = bytes === 0 || before.fileSize === 0 ? "" : ` (${formatShareChange(bytes / before.fileSize)})`;
	return `${formatSizeChange(bytes)}${share}`;
}
/** What did not change at all, folded: the same bytes, by their SHA-256. */
function unchangedBlock(report, deltas) {
	const same = deltas.filter(({ kind }) => kind === "identical");
	const noun = artifactNoun(report);
	const rows = same.map(({ name, after }) => ({
		rank: RANK.contents,
		text: `- ${markdownCode(name)}: ${formatSize(after?.fileSize ?? 0)}`
	}));
	return {
		name: "what did not change",
		open: `<details><summary>${plural(same.length, noun)} unchanged, bit for bit</summary>\n`,
		rows,
		close: "</details>"
	};
}
// src/render/comment.ts
/**
* Bytes of UTF-8, of which a text never has fewer than UTF-16 units: GitHub takes 65,536 characters, and together with
* the marker before it a comment stays under 60,000.
*/
const BUDGET = 59500;
/**
* The report as the comment of a pull request: the verdict and its cause in the first line, then what fails, what runs
* where, what grew and by whose doing; what did not change is folded. All foreign text is escaped, and none starts a line.
*/
function renderComment(report, context) {
	const deltas = deltasOf(report);
	const lead = leadOf(deltas);
	const [findings, earlier] = findingsBlocks(report, deltas);
	const [images, noted] = imagesBlocks(report);
	const blocks = [
		headlineBlock(report, deltas),
		comparisonBlock(report, context),
		findings,
		patchesBlock(report),
		failedBuildsBlock(report),
		linkageBlock(report),
		images,
		sizesBlock(report, deltas, context),
		notMeasuredBlock(report),
		...lead?.kind === "changed" ? [contentsBlock(lead)] : [],
		unchangedBlock(report, deltas),
		earlier,
		noted,
		failedBaseBlock(report),
		untoldBlock(report),
		overrideBlock(report, context),
		footerBlock(report)
	];
	return fitBlocks(blocks.filter(({ rows }) => rows.length > 0), BUDGET);
}
export { artifactName as C, attempt$1 as D, uploadArtifact as E, ApiError as O, readCommentPolicy as S, partSuffix as T, connect as _, growthOf as a, checkKey as b, SUMMARY_LIMIT as c, remedyFor as d, parseEvent as f, readPullRequest as g, pathOf as h, deltasOf as i, writeSummary as l, thisRun as m, newsOf as n, leadOf as o, readPullRequestEvent as p, isOverridden as r, capsOf as s, renderComment as t, deliverComment as u, hasNoGraphql as v, artifactService as w, mayCreate as x, readOverride as y };
