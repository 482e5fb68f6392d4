import { n as UsageError } from "./errors2.js";
import { f as string, l as object } from "./schemas.js";
import { r as remark } from "./judge.js";
import { c as configNames } from "./settings.js";
import { n as hasCommit, r as isCommitHash, t as fileAt } from "./repository.js";
import { c as renamedPolicy, l as unreadablePolicy, o as policyChanges, s as policyKeys } from "./verdict.js";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import { lstat, readFile, stat } from "node:fs/promises";
// src/commands/folder.ts
/**
* Sees to it that the measured folder is there before anything is asked of it. `said` is what the user calls what named it.
* Throws UsageError.
*/
async function checkFolder(folder, said) {
	if ((await stat(folder).catch(() => null))?.isDirectory() === true) return;
	throw new UsageError(`The folder ${folder} is not there: ${said} names the folder of the module.`);
}
// src/baseline/fetch.ts
/** No tags, no FETCH_HEAD, no submodules: objects come, and nothing of the user's moves. */
const quietly = [
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules"
];
/** Asks the remote; the credentials are tried where it does not go without. */
async function askRemote(repository, args, credentials) {
	const plain = await repository.git(args);
	if (plain.ok || credentials === null) return plain;
	return repository.git([...headerFlag(credentials), ...args], { env: secret(credentials) });
}
/** The header goes by a variable: an argument could be read by every process of the machine. */
const headerFlag = ({ server }) => [`--config-env=http.${server}/.extraheader=PLIMSOLL_GIT_HEADER`];
const secret = ({ token }) => ({ PLIMSOLL_GIT_HEADER: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` });
/** Fetches a commit, as deep as `depth` says: a flag of `git fetch`, or `null`. */
async function fetchCommit(repository, commit, depth, credentials) {
	if (repository.remote === null) return { why: "the repository has no remote to fetch from" };
	const { ok, why } = await askRemote(repository, [
		"fetch",
		...depth === null ? quietly : [...quietly, depth],
		"--end-of-options",
		repository.remote,
		commit
	], credentials);
	return ok || { why };
}
async function isShallow(repository) {
	return (await repository.git(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}
/** Sees to it that the commit is here. A shallow repository gets it alone; a whole one is not made shallow by it. */
async function ensureCommit(repository, commit, credentials) {
	if (await hasCommit(repository, commit)) return true;
	return fetchCommit(repository, commit, await isShallow(repository) ? "--depth=1" : null, credentials);
}
/** The commit at the tip of a branch or tag of the remote, as it is now; `null` where it has none of that name. */
async function remoteTip(repository, name, credentials) {
	const refs = [
		`refs/heads/${name}`,
		`refs/tags/${name}`,
		`refs/tags/${name}^{}`
	];
	const found = await remoteRefs(repository, refs, credentials);
	if ("why" in found) return found;
	const hash = found.get(refs[0]) ?? found.get(refs[2]) ?? found.get(refs[1]);
	return hash !== void 0 && isCommitHash(hash) ? hash : null;
}
/** Refs of the remote that the patterns match, with what they point to; none where there is no remote. */
async function remoteRefs(repository, patterns, credentials) {
	if (repository.remote === null) return /* @__PURE__ */ new Map();
	const { ok, stdout, why } = await askRemote(repository, [
		"ls-remote",
		"--end-of-options",
		repository.remote,
		...patterns
	], credentials);
	if (!ok) return { why };
	return new Map(stdout.split("\n").map((line) => [line.split("	")[1] ?? "", line.split("	")[0] ?? ""]));
}
/** Commits to deepen by, one after the other, before the whole history is fetched. */
const steps = [
	"--deepen=64",
	"--deepen=512",
	"--deepen=4096",
	"--unshallow"
];
/** The nearest common ancestor of `head` and any of `tips`; a shallow history is deepened until it shows. */
async function mergeBase(repository, head, tips, credentials) {
	const find = async () => {
		const { ok, stdout } = await repository.git([
			"merge-base",
			head,
			...tips
		]);
		const hash = stdout.trim();
		return ok && isCommitHash(hash) ? hash : null;
	};
	for (const step of steps) for (const want of [head, ...tips]) {
		const commit = await find();
		if (commit !== null || !await isShallow(repository)) return {
			commit,
			why: null
		};
		const fetched = await fetchCommit(repository, want, step, credentials);
		if (fetched !== true && want !== head) return {
			commit: null,
			why: fetched.why
		};
	}
	return {
		commit: await find(),
		why: null
	};
}
// src/gate/moved-config.ts
const mostLooked = 64;
const largest = 1048576;
/**
* A configuration of the commit that is gone from the work tree and was for the module that is measured now: that may have
* been moved with its limits. Its path from the top; `null` where there is none.
*/
async function findMoved(repository, commit) {
	const { stdout } = await repository.git([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	]);
	const isConfig = (path) => configNames.some((name) => path === name || path.endsWith(`/${name}`));
	const module = await moduleHere(repository);
	for (const path of stdout.split("\0").filter(isConfig).slice(0, mostLooked)) if (!(await lstat(join(repository.top, path)).catch(() => null) !== null) && module !== null && await moduleAt(repository, commit, path) === module) return path;
	return null;
}
/** The module that the measured folder is in. */
const moduleHere = ({ top, prefix }) => nearest(prefix, async (path) => {
	const about = await stat(join(top, path)).catch(() => null);
	return about?.isFile() && about.size <= largest ? readFile(join(top, path), "utf8").catch(() => null) : null;
});
/** The module that a file of the commit is in. */
const moduleAt = (repository, commit, path) => nearest(dirname(path), async (mod) => {
	const text = await fileAt(repository, commit, mod);
	return typeof text === "string" ? text : null;
});
/** What the nearest `go.mod` of a folder calls its module; the folder is seen from the top of the repository. */
async function nearest(folder, read) {
	for (let at = posix.normalize(folder);; at = posix.dirname(at)) {
		const text = await read(posix.join(at, "go.mod"));
		if (text !== null) return /^\s*module\s+"?([^\s"]+)/m.exec(text)?.[1] ?? null;
		if (at === "." || at === "/") return null;
	}
}
// src/gate/policy.ts
async function policyAt(options) {
	const { head, headFile } = options;
	const base = await configAt(options);
	switch (base.kind) {
		case "outside": return {
			config: head,
			remarks: [],
			isAgreed: true
		};
		case "moved": return {
			config: head,
			remarks: [movedPolicy(base.path)],
			isAgreed: false
		};
		case "none": {
			const text = `The base has no configuration, so that ${headFile} holds at once. Look at its limits before merging.`;
			return {
				config: head,
				remarks: headFile === null ? [] : [remark("policy", "note", text, { file: headFile })],
				isAgreed: true
			};
		}
		case "unreadable": return {
			config: head,
			remarks: [unreadablePolicy(base.why, "head")],
			isAgreed: false
		};
		case "config": {
			const agreed = Object.fromEntries(policyKeys.map((key) => [key, base.config[key]]));
			const remarks = [...base.instead === null ? [] : [renamedPolicy(base.instead)], ...policyChanges(base.config, head)];
			return {
				config: {
					...head,
					...agreed
				},
				remarks,
				isAgreed: true
			};
		}
	}
}
function movedPolicy(path) {
	const text = `The base has no configuration here, but ${path} for the same module, which this change takes away: whether it was moved can't be told, so that what fails by the head's own fails, and nothing passes by it. Move the module and its limits in changes of their own.`;
	return remark("policy", "warning", text, { file: path });
}
async function configAt(options) {
	const { repository, named, commit } = options;
	const usual = configNames.map((name) => `${repository.prefix}${name}`);
	if (named === null) return await configIn(usual, options) ?? await movedOrNone(repository, commit);
	const path = pathOf(named, repository);
	if (path.startsWith("../")) return { kind: "outside" };
	const found = await configIn([path], options);
	if (found !== null) return found;
	const other = await configIn(usual, options);
	if (other === null) return movedOrNone(repository, commit);
	return other.kind === "config" ? {
		...other,
		instead: {
			path: other.path,
			named
		}
	} : other;
}
async function movedOrNone(repository, commit) {
	const path = await findMoved(repository, commit);
	return path === null ? { kind: "none" } : {
		kind: "moved",
		path
	};
}
/** The one configuration that stands under these paths; `null` where there is none. */
async function configIn(paths, { repository, commit, readConfig }) {
	const found = [];
	for (const path of paths) {
		const text = await fileAt(repository, commit, path);
		if (typeof text === "string") found.push({
			path,
			text
		});
		else if (text !== null) return {
			kind: "unreadable",
			why: text.why
		};
	}
	const [first, second] = found;
	if (first === void 0) return null;
	if (second !== void 0) return {
		kind: "unreadable",
		why: `there are two, ${first.path} and ${second.path}`
	};
	try {
		return {
			kind: "config",
			config: readConfig(first.text, first.path),
			instead: null,
			path: first.path
		};
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return {
			kind: "unreadable",
			why: error.message.split("\n")[0] ?? ""
		};
	}
}
/** Seen from the top of the repository; with `../` in front where it lies outside. */
function pathOf(named, { top, prefix }) {
	if (isAbsolute(named)) return relative(top, named).replaceAll(sep, "/");
	return posix.normalize(`${prefix}${named.replaceAll(sep, "/")}`);
}
// src/baseline/event.ts
const hash = string().refine(isCommitHash);
const payloadSchema = object({
	pull_request: object({
		head: object({ sha: hash }),
		base: object({ ref: string().max(1024) })
	}).nullish().catch(null),
	merge_group: object({
		base_sha: hash,
		base_ref: string().max(1024)
	}).nullish().catch(null),
	repository: object({ default_branch: string().max(1024) }).nullish().catch(null)
});
const largestPayload = 33554432;
/** The event of this workflow run; `null` outside of one. A payload that can't be read leaves what the environment says. */
async function readEvent(env) {
	const name = env.GITHUB_EVENT_NAME;
	if (name === void 0 || name === "") return null;
	const { payload, problem } = await readPayload(name, env.GITHUB_EVENT_PATH);
	const branch = (ref) => ref?.replace(/^refs\/heads\//, "") || null;
	const commit = env.GITHUB_SHA ?? "";
	return {
		name,
		commit: isCommitHash(commit) ? commit : null,
		ref: env.GITHUB_REF || null,
		head: payload.pull_request?.head.sha ?? null,
		baseBranch: branch(payload.pull_request?.base.ref ?? payload.merge_group?.base_ref ?? env.GITHUB_BASE_REF),
		baseCommit: payload.merge_group?.base_sha ?? null,
		defaultBranch: payload.repository?.default_branch ?? null,
		problem
	};
}
/** The key of the payload without which an event of that name cannot be what it says it is. */
const essential = {
	pull_request: "pull_request",
	merge_group: "merge_group"
};
async function readPayload(name, path) {
	const unread = (problem) => ({
		payload: {},
		problem
	});
	if (path === void 0 || path === "") return unread("the event's payload is not there: GITHUB_EVENT_PATH is not set");
	let value;
	try {
		const { size } = await stat(path);
		if (size > largestPayload) return unread(`the event's payload has ${size} bytes, which is more than is read`);
		value = JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		return unread(!(error instanceof SyntaxError) ? "the event's payload could not be read from GITHUB_EVENT_PATH" : "the event's payload is not JSON");
	}
	const { success, data } = payloadSchema.safeParse(value);
	if (!success) return unread("the event's payload is not a JSON object");
	const key = essential[name];
	return {
		payload: data,
		problem: key !== void 0 && (data[key] ?? null) === null ? `the event's payload is not that of ${name}: it has no ${key} with commits` : null
	};
}
export { remoteRefs as a, mergeBase as i, policyAt as n, remoteTip as o, ensureCommit as r, checkFolder as s, readEvent as t };
