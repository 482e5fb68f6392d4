import { n as UsageError, t as JobError } from "./errors2.js";
import { a as writeSize } from "./sizes.js";
import { f as show, p as writePath, s as configNames } from "./settings.js";
import { E as excerpt, F as object, R as string } from "./image-rules.js";
import { i as readReport, r as remark, t as judge } from "./judge.js";
import { a as envelope, l as diffSnapshots, n as checkMeasured, r as compatibilityOf, s as namedImages } from "./run.js";
import { a as findSubject, c as expandVariants, d as minorRelease, g as runGo, h as findToolchain, s as environment$1, v as runProcess } from "./read2.js";
import { n as remarksOf, t as growthMode } from "./remarks.js";
import { t as measureBuild } from "./measure.js";
import { t as version$1 } from "./version.js";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { copyFile, lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/baseline/git.ts
/** Seconds. A fetch of one commit of a very large repository is the longest thing asked for. */
const timeLimit = 600;
/** What `runProcess` keeps of standard output; an answer that long may be cut and is none. */
const longestAnswer = 33554432;
/**
* Variables that say where a repository is: in a hook they name one, and git would look there and not in the folder.
* (`git rev-parse --local-env-vars` lists them, with the configuration, which may carry credentials and stays.)
*/
const places = /* @__PURE__ */ new Set([
	"GIT_DIR",
	"GIT_COMMON_DIR",
	"GIT_WORK_TREE",
	"GIT_IMPLICIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_SHALLOW_FILE",
	"GIT_GRAFT_FILE",
	"GIT_NAMESPACE",
	"GIT_PREFIX"
]);
/** No prompt, no hook, no daemon, no lock on the user's index, no cleaning up: git is asked, and writes what it is told to. */
const settings$1 = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"gc.auto=0",
	"maintenance.auto=false"
];
/** Runs git in a folder, without a shell. Rejects only with the reason of an aborted signal. */
async function git(args, { folder, signal, env = {} }) {
	const trusted = process.env.GITHUB_ACTIONS === "true" ? ["safe.directory=*"] : [];
	const flags = [...settings$1, ...trusted].flatMap((setting) => ["-c", setting]);
	const result = await runProcess([
		"git",
		...flags,
		...args
	], {
		folder,
		signal,
		timeLimit,
		env: environment(env)
	});
	const why = explain(args, result);
	return {
		ok: why === "",
		stdout: result.stdout,
		why
	};
}
function environment(extra) {
	const inherited = Object.entries(process.env).filter((entry) => entry[1] !== void 0 && !places.has(entry[0]) && !/^(INPUT|ACTIONS)_/i.test(entry[0]));
	return {
		...Object.fromEntries(inherited),
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		...extra
	};
}
function explain(args, { ending, exitCode, output, stdout }) {
	const command = `git ${args.find((word) => !word.startsWith("-"))}`;
	if (ending === "not-started") return `git could not be started: ${output.trim()}`;
	if (ending === "timed-out") return `${command} was ended after ${timeLimit} s`;
	if (exitCode === 0) return stdout.length < longestAnswer ? "" : `${command} printed more than can be read`;
	const lines = output.split("\n").filter((line) => line.trim() !== "");
	return `${command}: ${(lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1))?.replace(/^(fatal|error): /, "").trim() ?? "failed without a word"}`;
}
// src/baseline/repository.ts
async function openRepository({ folder, signal }) {
	const asked = await git([
		"rev-parse",
		"--show-toplevel",
		"--git-common-dir",
		"--show-prefix"
	], {
		folder,
		signal
	});
	if (!asked.ok) return { why: asked.why };
	const [top = "", common = "", prefix = ""] = asked.stdout.split("\n");
	const names = (await git(["remote"], {
		folder,
		signal
	})).stdout.split("\n").filter((name) => name !== "");
	const root = await realpath(top);
	return {
		top: root,
		prefix,
		common: await realpath(resolve(folder, common)),
		remote: names.includes("origin") ? "origin" : names.length === 1 ? names[0] : null,
		git: (args, { env = {}, always = false } = {}) => git(args, {
			folder: root,
			env,
			signal: always ? void 0 : signal
		})
	};
}
const fullHash = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const isCommitHash = (text) => fullHash.test(text);
/** The full hash of the commit that a revision names; `null` where it names none here. */
async function resolveCommit(repository, revision) {
	if (revision === "" || revision.startsWith("-") || revision.includes("\0")) return null;
	const { ok, stdout } = await repository.git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	const hash = stdout.trim();
	return ok && isCommitHash(hash) ? hash : null;
}
/** The parents that the commit itself names, whether they are here or not: a shallow clone hides them from `HEAD^`. */
async function parentsOf(repository, commit) {
	const { stdout } = await repository.git([
		"cat-file",
		"-p",
		commit
	]);
	const [header = ""] = stdout.split("\n\n");
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]).filter(isCommitHash);
}
async function hasCommit(repository, commit) {
	return (await repository.git([
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).ok;
}
/** The text of a file at a commit; `null` where there is none. `path` is seen from the top. */
async function fileAt(repository, commit, path) {
	const listed = await repository.git([
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		`:(literal)${path}`
	]);
	if (!listed.ok) return { why: listed.why };
	if (listed.stdout === "") return null;
	const { ok, stdout, why } = await repository.git([
		"cat-file",
		"blob",
		`${commit}:${path}`
	]);
	return ok ? stdout : { why };
}
/** Paths that may differ from the commit, seen from the top: in HEAD, in the index, or in the work tree. */
async function changedSince(repository, commit) {
	const trees = await repository.git([
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		commit,
		"HEAD",
		"--"
	]);
	if (!trees.ok) return { why: trees.why };
	const here = await status(repository);
	return "why" in here ? here : [...parts(trees.stdout), ...here.map(({ path }) => path)];
}
const source = /(^|\/)(go\.(mod|sum|work|work\.sum)|[^/]+\.(go|s|S|c|h|cc|cpp|cxx|hh|hpp|m|f|F|f90|syso|swig|swigcxx))$/;
/** Paths that the user changed and did not commit; of new ones, those that Go would compile or read. */
async function uncommitted(repository) {
	const here = await status(repository);
	if ("why" in here) return [];
	return here.filter(({ path, isNew }) => !isNew || source.test(path)).map(({ path }) => path);
}
/**
* What is not as HEAD has it, by `git status` and not `git diff`: that one writes the index where it finds it stale,
* whatever GIT_OPTIONAL_LOCKS says.
*/
async function status(repository) {
	const { ok, stdout, why } = await repository.git([
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all"
	]);
	if (!ok) return { why };
	return parts(stdout).map((entry) => ({
		path: entry.slice(3),
		isNew: entry.startsWith("??")
	}));
}
const parts = (answer) => answer.split("\0").filter((part) => part !== "");
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
	const hash = found.get(refs[0]) ?? found.get(refs[2]) ?? found.get(refs[1]);
	return hash !== void 0 && isCommitHash(hash) ? hash : null;
}
/** Refs of the remote that the patterns match, with what they point to. */
async function remoteRefs(repository, patterns, credentials) {
	if (repository.remote === null) return /* @__PURE__ */ new Map();
	const { stdout } = await askRemote(repository, [
		"ls-remote",
		"--end-of-options",
		repository.remote,
		...patterns
	], credentials);
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
// src/baseline/release.ts
/**
* The tag of the newest release but for one that HEAD itself is, pre-releases aside: the highest `v1.2.3`. A module in a subfolder has tags of its own,
* `services/api/v1.2.3` (go.dev/ref/mod, "Mapping versions to commits"), which then are the only ones that count.
*/
async function latestRelease(repository, credentials) {
	const own = new Set((await repository.git([
		"tag",
		"--points-at",
		"HEAD"
	])).stdout.split("\n"));
	const among = (tags) => newest(tags.filter((tag) => !own.has(tag)), repository.prefix);
	const tag = among((await repository.git(["tag", "--list"])).stdout.split("\n")) ?? among(await remoteTags(repository, credentials));
	if (tag === null) throw new UsageError("There is no release to compare with: no tag is a version such as v1.2.3.");
	return tag;
}
async function remoteTags(repository, credentials) {
	return [...(await remoteRefs(repository, ["refs/tags/*"], credentials)).keys()].map((ref) => ref.replace(/^refs\/tags\//, ""));
}
function newest(tags, prefix) {
	const own = prefix === "" ? [] : tags.filter((tag) => tag.startsWith(prefix) && version(tag, prefix) !== null);
	const [from, start] = own.length > 0 ? [own, prefix] : [tags, ""];
	const [first] = from.flatMap((tag) => {
		const parts = version(tag, start);
		return parts === null ? [] : [{
			tag,
			parts
		}];
	}).sort((a, b) => compare$1(b.parts, a.parts));
	return first?.tag ?? null;
}
function version(tag, prefix) {
	const parts = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(tag.slice(prefix.length));
	return parts === null ? null : parts.slice(1).map(Number);
}
function compare$1(a, b) {
	const index = a.findIndex((part, at) => part !== b[at]);
	return index < 0 ? 0 : a[index] - b[index];
}
// src/baseline/pair.ts
/**
* Which two commits are compared. There are two honest pairs: a merge commit with its first parent, and a branch's own
* head with its merge base. Any other mixes in what happened on the other branch meanwhile, and growth that the
* change never caused.
*/
/** Throws UsageError for a base that the user named and that is not there. */
async function findPair(options) {
	const { repository, event, base } = options;
	const head = await findHead(repository);
	const { commit } = head;
	if (commit === null) return {
		head,
		base: {
			kind: "missing",
			why: "there is no commit yet"
		}
	};
	if (base !== null) return {
		head,
		base: await branchedFrom(head, commit, await namedTips(base, options), options)
	};
	if (event?.name === "pull_request" && await isMergeOf(commit, event, repository)) return {
		head,
		base: await firstParent(commit, options)
	};
	if (event?.name === "merge_group" && event.baseCommit !== null && commit === event.commit) return {
		head,
		base: await had(event.baseCommit, "what the merge queue put the group on", options)
	};
	if (event?.name === "push" && event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`) return {
		head,
		base: {
			kind: "none",
			why: `a push to ${event.defaultBranch} is what others are compared with`
		}
	};
	return {
		head,
		base: await branchedFrom(head, commit, await defaultTips(options), options)
	};
}
async function findHead(repository) {
	return {
		commit: await resolveCommit(repository, "HEAD"),
		uncommitted: await uncommitted(repository)
	};
}
/**
* Whether HEAD is the merge that the event made of the pull request. A head that was checked out in its place may be a
* merge too, of the base into the branch, and its first parent is no base.
*/
async function isMergeOf(commit, event, repository) {
	if (commit === event.head) return false;
	const parents = await parentsOf(repository, commit);
	return parents.length === 2 && (parents[1] === event.head || commit === event.commit);
}
async function firstParent(commit, options) {
	const [parent] = await parentsOf(options.repository, commit);
	return had(parent, "the first parent of the merge commit", options);
}
async function had(commit, how, { repository, credentials }) {
	const fetched = await ensureCommit(repository, commit, credentials);
	if (fetched !== true) return {
		kind: "missing",
		why: `${how}, ${commit.slice(0, 12)}, could not be had: ${fetched.why}`
	};
	return {
		kind: "commit",
		commit,
		how,
		doubt: null
	};
}
async function namedTips(asked, { repository, credentials }) {
	const name = asked === "latest-release" ? await latestRelease(repository, credentials) : asked;
	const remote = repository.remote === null ? null : await resolveCommit(repository, `refs/remotes/${repository.remote}/${name}`);
	const here = [await resolveCommit(repository, name), remote].filter((tip) => tip !== null);
	if (here.length > 0) return {
		name,
		commits: [...new Set(here)]
	};
	const tip = isName(name) ? await remoteTip(repository, name, credentials) : null;
	if (tip !== null && await ensureCommit(repository, tip, credentials) === true) return {
		name,
		commits: [tip]
	};
	throw new UsageError(`There is no branch, tag or commit ${JSON.stringify(name)} to compare with, here or at the remote.`);
}
/** What may stand behind `refs/heads/` (git-check-ref-format), and is no pattern to `git ls-remote`. */
const isName = (text) => /^[^\s~^:?*[\\\p{Cc}]{1,1024}$/u.test(text) && !text.startsWith("-");
async function defaultTips({ repository, event, credentials }) {
	const { remote } = repository;
	const branch = event?.baseBranch ?? event?.defaultBranch ?? null;
	if (branch !== null) {
		const name = remote === null ? branch : `${remote}/${branch}`;
		const known = await resolveCommit(repository, `refs/${remote === null ? "heads" : "remotes"}/${name}`);
		if (known !== null) return {
			name,
			commits: [known]
		};
		const tip = isName(branch) ? await remoteTip(repository, branch, credentials) : null;
		if (tip === null || await ensureCommit(repository, tip, credentials) !== true) return null;
		return {
			name,
			commits: [tip]
		};
	}
	const remotes = remote === null ? [] : [
		"HEAD",
		"main",
		"master"
	].map((name) => `refs/remotes/${remote}/${name}`);
	for (const ref of [
		...remotes,
		"refs/heads/main",
		"refs/heads/master"
	]) {
		const tip = await resolveCommit(repository, ref);
		if (tip === null) continue;
		const branch = await repository.git([
			"symbolic-ref",
			"--quiet",
			ref
		]);
		return {
			name: shortName(branch.ok ? branch.stdout.trim() : ref),
			commits: [tip]
		};
	}
	return null;
}
const shortName = (ref) => ref.replace(/^refs\/(remotes|heads)\//, "");
/** Where the head left what it came from. */
async function branchedFrom(head, commit, from, options) {
	const { repository, event, credentials } = options;
	if (from === null) return {
		kind: "missing",
		why: `${event?.problem ?? "no default branch is known here"}, so there is no telling what to compare with; name it with --base`
	};
	const { name, commits } = from;
	const found = await mergeBase(repository, commit, commits, credentials);
	if (found.commit === commit && head.uncommitted.length === 0) return {
		kind: "none",
		why: `HEAD is part of ${name}, and nothing in the work tree differs from it`
	};
	if (found.commit !== null) {
		const how = commits.includes(found.commit) ? name : `the merge base of HEAD and ${name}`;
		return {
			kind: "commit",
			commit: found.commit,
			how,
			doubt: null
		};
	}
	const doubt = found.why === null ? `HEAD and ${name} have no commit in common` : `the clone is shallow and where HEAD left ${name} could not be fetched (${found.why})`;
	return {
		kind: "commit",
		commit: commits[0],
		how: `the tip of ${name}`,
		doubt
	};
}
// src/gate/names.ts
/**
* The base with the names that the head gives to the same binaries: a package more in the head, and `release` of the base
* is `service/release` there.
*/
function alignNames(base, head) {
	const names = new Map(head.artifacts.map((artifact) => [identity(artifact), artifact.name]));
	const artifacts = base.artifacts.map((artifact) => {
		const name = names.get(identity(artifact));
		return name === void 0 || artifact.variant === null ? artifact : {
			...artifact,
			name
		};
	});
	return {
		...base,
		artifacts
	};
}
/** What was said of a snapshot's artifacts, under the names that they have got since. */
function renamed(compatibility, before, after) {
	const names = new Map(before.artifacts.map(({ name }, index) => [name, after.artifacts[index]?.name ?? name]));
	return compatibility.map((one) => ({
		...one,
		artifact: names.get(one.artifact) ?? one.artifact
	}));
}
/** The package and the variant; a variant's name holds no slash. */
const identity = ({ name, go }) => JSON.stringify([go?.package ?? null, name.slice(name.lastIndexOf("/") + 1)]);
/** Changes of artifacts that both sides were able to build: one that failed on a side is not new, and not gone. */
function withoutFailed(changes, base, head) {
	const missing = new Set([base, head].flatMap(({ failedBuilds, skippedVariants }) => [...failedBuilds, ...skippedVariants].map(({ variant }) => variant)));
	return changes.filter(({ artifact }) => !missing.has(artifact));
}
// src/gate/policy.ts
/** What is judged by: not by what a change says of its own limits, but by what was agreed before it. */
const policyKeys = [
	"budgets",
	"images",
	"rules",
	"override",
	"on-missing-base"
];
async function policyAt(options) {
	const { head, headFile } = options;
	const base = await configAt(options);
	switch (base.kind) {
		case "outside": return {
			config: head,
			remarks: []
		};
		case "none": {
			const text = `The base has no configuration, so that ${headFile} holds at once. Look at its limits before merging.`;
			return {
				config: head,
				remarks: headFile === null ? [] : [remark("policy", "note", text, { file: headFile })]
			};
		}
		case "unreadable": {
			const text = `The policy of the base can't be read, so that the head's own holds: ${base.why}. Mend it on the base's branch.`;
			return {
				config: head,
				remarks: [remark("policy", "warning", text, { why: base.why })]
			};
		}
		case "config": {
			const agreed = Object.fromEntries(policyKeys.map((key) => [key, base.config[key]]));
			return {
				config: {
					...head,
					...agreed
				},
				remarks: changesOf(base.config, head)
			};
		}
	}
}
async function configAt({ repository, commit, named, readConfig }) {
	const paths = named === null ? configNames.map((name) => `${repository.prefix}${name}`) : [pathOf(named, repository)];
	const found = [];
	for (const path of paths) {
		if (path.startsWith("../")) return { kind: "outside" };
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
	if (first === void 0) return { kind: "none" };
	if (second !== void 0) return {
		kind: "unreadable",
		why: `there are two, ${first.path} and ${second.path}`
	};
	try {
		return {
			kind: "config",
			config: readConfig(first.text, first.path)
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
const mostChanges = 20;
function changesOf(base, head) {
	const [old, now] = [leavesOf(base), leavesOf(head)];
	const changed = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
	const remarks = changed.slice(0, mostChanges).map((path) => {
		const [before, after] = [old.get(path) ?? null, now.get(path) ?? null];
		const text = `This change would set ${path} from ${before ?? "nothing"} to ${after ?? "nothing"}. The base's word holds until it is merged.`;
		return remark("policy", "note", text, {
			key: path,
			before,
			after
		});
	});
	const rest = changed.length - mostChanges;
	if (rest <= 0) return remarks;
	return [...remarks, remark("policy", "note", `This change would alter ${rest} more settings. See the configuration.`, { rest })];
}
/** Every setting of the policy, by its path, as it would be written. */
function leavesOf(config) {
	const leaves = /* @__PURE__ */ new Map();
	const walk = (value, path) => {
		if (value === void 0 || value === null) return;
		if (typeof value === "object" && !Array.isArray(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
		else leaves.set(writePath(path), written(value, path));
	};
	for (const key of policyKeys) walk(config[key], [key]);
	return leaves;
}
function written(value, path) {
	if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
	return (path[0] === "budgets" && path[1] !== "ratio" && path[2] !== "percent" || path[0] === "override") && typeof value === "number" ? writeSize(value) : show(value);
}
// src/baseline/stored.ts
/**
* Everything that a measurement depends on, as one short name. `circumstances` is whatever JSON can hold; two of them are
* one measurement only if they are equal.
*/
const measurementKey = (circumstances) => `plimsoll-${createHash("sha256").update(JSON.stringify(circumstances)).digest("hex").slice(0, 40)}`;
/** The measurement under a key; `null` where there is none, or what is there is not what it should be. */
async function readStored(store, key, commit) {
	const text = await store.get(key).catch(() => null);
	if (text === null) return null;
	try {
		const { head } = readReport(text, "the stored measurement");
		return head.commit === commit && head.artifacts.length > 0 && head.failedBuilds.length === 0 ? head : null;
	} catch (error) {
		if (error instanceof UsageError) return null;
		throw error;
	}
}
/** Keeps a measurement; that it can't be kept is no failure of the run. */
async function writeStored(store, key, head, tool) {
	if (head.commit === null || head.failedBuilds.length > 0) return;
	const report = {
		schemaVersion: 1,
		tool,
		head,
		base: null,
		changes: [],
		compatibility: [],
		verdict: {
			outcome: "pass",
			findings: [],
			skips: [],
			override: null
		}
	};
	await store.put(key, JSON.stringify(report)).catch(() => {});
}
const largest = 67108864;
/** Files that a folder keeps; of more, the oldest go. */
const most = 100;
/** A folder as a store: a file a key. */
function folderStore(folder) {
	const path = (key) => join(folder, `${key}.json`);
	return {
		async get(key) {
			const file = await open(path(key)).catch(() => null);
			if (file === null) return null;
			try {
				return (await file.stat()).size > largest ? null : await file.readFile("utf8");
			} finally {
				await file.close();
			}
		},
		async put(key, text) {
			await mkdir(folder, { recursive: true });
			const half = `${path(key)}.${process.pid}`;
			await writeFile(half, text);
			await rename(half, path(key));
			await removeOldest(folder);
		}
	};
}
async function removeOldest(folder) {
	const names = (await readdir(folder)).filter((name) => /^plimsoll-[0-9a-f]+\.json$/.test(name));
	if (names.length <= most) return;
	const ages = await Promise.all(names.map(async (name) => ({
		name,
		time: (await stat(join(folder, name))).mtimeMs
	})));
	for (const { name } of ages.sort((a, b) => b.time - a.time).slice(most)) await rm(join(folder, name), { force: true });
}
// src/baseline/slot.ts
const slots = 16;
const ownerFile = "owner.json";
/** Milliseconds after which a slot is free whoever seems to hold it: process ids are given out again. */
const longestHold = 864e5;
/** Those of this process; one that a process of the same id held before it is not among them. */
const held = /* @__PURE__ */ new Set();
/** The names of a repository's slots; `common` is its folder of objects. */
const slotName = (common, number) => `plimsoll-${createHash("sha256").update(common).digest("hex").slice(0, 8)}-${number}`;
const isSlotName = (name) => /^plimsoll-[0-9a-f]{8}-\d{1,2}$/.test(name);
/** Throws JobError where all are held. */
async function claimSlot(common, temporary = tmpdir()) {
	const root = await realpath(temporary);
	for (let number = 0; number < slots; number++) {
		const folder = join(root, slotName(common, number));
		if (!await claim(folder)) continue;
		held.add(folder);
		const release = async () => {
			await rm(folder, {
				recursive: true,
				force: true
			});
			held.delete(folder);
		};
		return {
			folder,
			release
		};
	}
	throw new JobError(`${slots} runs seem to work on this repository at once; remove what is left of them: ${join(root, slotName(common, 0))} and its like.`);
}
/** Making the folder is the lock. Nobody else may look into it, or have made it for us. */
async function claim(folder) {
	if (await isAbandoned(folder)) await clear(folder);
	try {
		await mkdir(folder, { mode: 448 });
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw new JobError(`No folder for the base could be made: ${error.message}`);
	}
	await writeFile(join(folder, ownerFile), JSON.stringify({ pid: process.pid }));
	return true;
}
/** Takes an abandoned slot away, and looks again before it is gone: another run may have claimed it meanwhile. */
async function clear(folder) {
	const aside = `${folder}.${process.pid}`;
	await rename(folder, aside).catch(() => {});
	if (await isAbandoned(aside)) await rm(aside, {
		recursive: true,
		force: true
	});
	else await rename(aside, folder).catch(() => {});
}
/** Whether a folder of ours has lost the process that made it. One that has no owner yet is being made, or is not ours. */
async function isAbandoned(folder) {
	const about = await lstat(folder).catch(() => null);
	if (about === null || !about.isDirectory() || about.uid !== (process.getuid?.() ?? about.uid)) return false;
	const text = await readFile(join(folder, ownerFile), "utf8").catch(() => "");
	const [, owner] = /^\{"pid":(\d{1,10})\}$/.exec(text) ?? [];
	if (owner === void 0) return false;
	if (Date.now() - about.ctimeMs > longestHold) return true;
	const pid = Number(owner);
	return pid === process.pid ? !held.has(folder) : !isAlive(pid);
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
// src/baseline/worktree.ts
/** Lends a work tree of the commit and takes it away after. Throws JobError where it cannot be checked out. */
async function withWorktree(options, use) {
	const { repository, commit, credentials, temporary } = options;
	const slot = await claimSlot(repository.common, temporary);
	const added = [];
	try {
		const top = join(slot.folder, treeName(slot.folder, repository.top));
		await checkOut(repository, {
			commit,
			top,
			credentials,
			slot: slot.folder,
			depth: 0
		}, added);
		return await use({
			top,
			folder: join(top, repository.prefix),
			scratch: slot.folder
		});
	} finally {
		for (const { repository: owner, top } of added.toReversed()) await remove(owner, top);
		await slot.release();
	}
}
/**
* As long a path as the user's own, where the temporary folder leaves room: binaries that are built without -trimpath hold
* the paths of their sources, and longer ones would read as growth.
*/
function treeName(slot, top) {
	const name = "base";
	const length = top.length - slot.length - 1;
	return length < 1 ? name : name.slice(0, length).padEnd(Math.min(length, 255), "-");
}
const deepest = 8;
async function checkOut(repository, what, added) {
	const env = await holdsPointers(repository) ? { GIT_LFS_SKIP_SMUDGE: "1" } : {};
	await removeAbandoned(repository, what.slot);
	added.push({
		repository,
		top: what.top
	});
	const { ok, why } = await repository.git([
		"worktree",
		"add",
		"--quiet",
		"--force",
		"--detach",
		what.top,
		what.commit
	], { env });
	if (!ok) throw new JobError(`${what.commit.slice(0, 12)} could not be checked out beside the work tree: ${why}`);
	if (what.depth < deepest) await checkOutSubmodules(repository, what, added);
}
/**
* Submodules that the user has checked out get a work tree of their own repository, at the commit that the base names;
* `git submodule update` would write into the user's configuration.
*/
async function checkOutSubmodules(repository, what, added) {
	if (await fileAt(repository, what.commit, ".gitmodules") === null) return;
	const { stdout } = await repository.git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		what.commit
	]);
	for (const entry of stdout.split("\0")) {
		const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
		if (commit === void 0 || path === void 0) continue;
		const folder = join(repository.top, path);
		if (await stat(join(folder, ".git")).catch(() => null) === null) continue;
		const submodule = await openRepository({ folder });
		if ("why" in submodule) throw new JobError(`The submodule ${path} could not be opened: ${submodule.why}`);
		const fetched = await ensureCommit(submodule, commit, what.credentials);
		if (fetched !== true) throw new JobError(`The submodule ${path} at ${commit.slice(0, 12)} could not be had: ${fetched.why}`);
		await checkOut(submodule, {
			...what,
			commit,
			top: join(what.top, path),
			depth: what.depth + 1
		}, added);
	}
}
async function remove(repository, top) {
	await rm(top, {
		recursive: true,
		force: true
	});
	await repository.git([
		"worktree",
		"remove",
		"--force",
		top
	], { always: true });
}
/** What killed runs have left registered with this repository; a slot that a living process holds is its own affair. */
async function removeAbandoned(repository, ownSlot) {
	const { stdout } = await repository.git([
		"worktree",
		"list",
		"--porcelain"
	]);
	for (const [, top = ""] of stdout.matchAll(/^worktree (.+)$/gm)) {
		const slot = slotOf(top);
		if (slot === null || slot === ownSlot) continue;
		if (!(await stat(slot).catch(() => null) === null) && !await isAbandoned(slot)) continue;
		await clear(slot);
		await remove(repository, top);
	}
}
/** The slot that a work tree of ours, or of a submodule in it, lies in. */
function slotOf(top) {
	for (let folder = dirname(top); folder !== dirname(folder); folder = dirname(folder)) if (isSlotName(basename(folder))) return folder;
	return null;
}
const pointer = "version https://git-lfs.github.com/spec/";
const filesLooked = 64;
/**
* Whether the user's files under Git LFS are still pointers, as a checkout without `lfs: true` leaves them: then the base
* is to have pointers too, or what differs is the checkout and not the change.
*/
async function holdsPointers(repository) {
	const { stdout } = await repository.git([
		"ls-files",
		"-z",
		"--",
		":(top,attr:filter=lfs)"
	]);
	for (const path of stdout.split("\0").filter((one) => one !== "").slice(0, filesLooked)) {
		const file = await open(join(repository.top, path)).catch(() => null);
		if (file === null) continue;
		const { buffer, bytesRead } = await file.read(Buffer.alloc(40), 0, 40, 0).finally(() => file.close());
		if (buffer.toString("latin1", 0, bytesRead) === pointer) return true;
	}
	return false;
}
// src/gate/inputs.ts
/**
* Whether everything that is built is as it is at the commit, so that building that would give the same binaries. Whatever
* can't be followed to its inputs counts as changed: a build of the user's own, C code, files that git does not know,
* packages outside the repository, flags that bring files of their own.
*/
async function isUnchangedSince(options) {
	const { repository, commit, config } = options;
	if (config.vcs) return false;
	const changed = await changedSince(repository, commit);
	if ("why" in changed) return false;
	if (changed.length === 0) return true;
	if (config.build !== null || changed.some((path) => alwaysMatter.test(path))) return false;
	try {
		const inputs = await inputsOf(options);
		return inputs !== null && !changed.some((path) => matters(path, inputs));
	} catch (error) {
		if (error instanceof JobError || error instanceof SyntaxError) return false;
		throw error;
	}
}
/** Files that may change what is built wherever they lie. */
const alwaysMatter = /(^|\/)(go\.(mod|sum|work|work\.sum)|\.gitmodules|\.gitattributes)$|(^|\/)vendor\//;
const notBuilt = /(_test\.go|\.(md|txt|yml|yaml))$/;
function matters(path, { packages, embedding }) {
	if (embedding.some((folder) => path.startsWith(folder))) return true;
	if (packages.has(`${path}/`) || [...packages].some((folder) => folder.startsWith(`${path}/`))) return true;
	return packages.has(path.slice(0, path.lastIndexOf("/") + 1)) && !notBuilt.test(path);
}
const fileLists = [
	"GoFiles",
	"CgoFiles",
	"CFiles",
	"CXXFiles",
	"MFiles",
	"HFiles",
	"FFiles",
	"SFiles",
	"SwigFiles",
	"SwigCXXFiles",
	"SysoFiles",
	"EmbedFiles"
];
/** `null` where not all inputs can be named. */
async function inputsOf(options) {
	const { repository, folder, config, toolchain, signal } = options;
	const { GOFLAGS = "", GOMODCACHE = "" } = await goEnv(["GOFLAGS", "GOMODCACHE"], options);
	if (!GOFLAGS.split(/\s+/).every((flag) => flag === "" || harmlessFlag.test(flag))) return null;
	const variants = expandVariants(config.variants, config.matrix ?? void 0, { goarch: toolchain.hostArch });
	if (variants.some(({ variant }) => bringsFiles(variant))) return null;
	const subject = await findSubject({
		folder,
		patterns: config.target,
		toolchain,
		signal
	});
	const tracked = await trackedFiles(repository);
	const [packages, embedding] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const variant of distinct(variants.map((one) => one.variant))) for (const dependency of await listDependencies(subject, variant, options)) {
		if (dependency.Standard) continue;
		if (dependency.Incomplete || dependency.Dir === void 0 || dependency.CgoFiles !== void 0) return null;
		if (isBelow(dependency.Dir, GOMODCACHE)) continue;
		if (!isBelow(dependency.Dir, repository.top)) return null;
		const from = relative(repository.top, dependency.Dir).split(sep).join("/");
		const path = from === "" ? "" : `${from}/`;
		if (!fileLists.flatMap((list) => dependency[list] ?? []).every((file) => tracked.has(`${path}${file}`))) return null;
		packages.add(path);
		if (dependency.EmbedPatterns !== void 0) embedding.add(path);
	}
	return {
		packages,
		embedding: [...embedding]
	};
}
/** Flags of `go build` that name no file. */
const harmlessFlag = /^--?(mod=(vendor|mod|readonly)|buildvcs(=\w+)?|trimpath(=\w+)?|tags=[\w,.]*|modcacherw|[pvx](=\d+)?)$/;
/** Whether a variant's flags may name files: a linker's script, an archive, a profile. */
const bringsFiles = ({ ldflags, gcflags, env }) => /[/\\]|-extldflags|-linkmode|-pgo|-overlay/.test(`${ldflags} ${gcflags}`.replace(/-X[ =]\S+/g, "")) || Object.keys(env).some((name) => /^(GOFLAGS|GOWORK|GOROOT|CGO_.*FLAGS|CC|CXX)$/.test(name));
/** Variants that see the same files. */
function distinct(variants) {
	const key = (variant) => JSON.stringify([
		environment$1(variant),
		variant.tags,
		variant.buildmode
	]);
	return [...new Map(variants.map((variant) => [key(variant), variant])).values()];
}
async function listDependencies(subject, variant, { folder, toolchain, signal }) {
	const fields = [
		"Dir",
		"Standard",
		"Incomplete",
		"EmbedPatterns",
		...fileLists
	].join(",");
	const json = (minorRelease(toolchain.version) ?? 19) >= 19 ? `-json=${fields}` : "-json";
	const tags = variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`];
	const targets = subject.packages.map(({ target }) => target);
	const env = environment$1(variant);
	return (await runGo([
		"list",
		"-e",
		"-deps",
		json,
		...tags,
		...targets
	], {
		folder,
		env,
		signal
	})).split(/^(?<=^\}\n)/m).filter((text) => text.trim() !== "").map((text) => JSON.parse(text));
}
async function goEnv(names, { folder, signal }) {
	return JSON.parse(await runGo([
		"env",
		"-json",
		...names
	], {
		folder,
		signal
	}));
}
async function trackedFiles({ git }) {
	return new Set((await git(["ls-files", "-z"])).stdout.split("\0"));
}
const isBelow = (path, folder) => path === folder || path.startsWith(join(folder, sep));
// src/gate/toolchains.ts
/** What GOTOOLCHAIN takes: a released toolchain, not one built from source. */
const released = /^go1\.\d+(\.\d+|(rc|beta)\d+)?$/;
/**
* Which toolchains build the base. Mostly one: that in PATH builds both sides. Another is the base's own if `go` itself
* switches to it there, or if the head's `go.mod` says which Go builds the head, and the base's says another; a workflow
* that installs what `go.mod` names would otherwise hide that a change bumps it.
*/
async function toolchainsOf({ headFolder, headVersion, ...options }) {
	const { baseFolder: folder, env, signal } = options;
	const there = await findToolchain({
		folder,
		env,
		signal
	});
	const heads = released.test(headVersion) ? headVersion : null;
	if (there.version !== headVersion) return {
		own: null,
		heads
	};
	const [head, base] = await Promise.all([headFolder, folder].map(declared));
	return base !== null && base !== head && head === headVersion ? {
		own: base,
		heads
	} : {
		own: null,
		heads: null
	};
}
/** The toolchain that a folder's `go.mod` asks for, as far as it names one release. */
async function declared(folder) {
	const text = await readFile(join(folder, "go.mod"), "utf8").catch(() => "");
	const toolchain = /^\s*toolchain\s+(go1\.\S+)/m.exec(text)?.[1] ?? null;
	const language = /^\s*go\s+(1\.\d+\.\d+)\s*(\/\/|$)/m.exec(text)?.[1];
	const named = toolchain ?? (language === void 0 ? null : `go${language}`);
	return named !== null && released.test(named) ? named : null;
}
/**
* What changed, with the share of Go itself apart: `base` as it was, `rebuilt` the same sources by the head's toolchain.
* What a module or package gained is seen from `rebuilt`; these rows and the toolchain's own add up to the total.
*/
function changesApart(base, rebuilt, head) {
	const whole = diffSnapshots(base, head);
	const own = diffSnapshots(rebuilt, head);
	const sizes = new Map(rebuilt.artifacts.map(({ name, fileSize }) => [name, fileSize]));
	const isSeenFromBase = ({ kind }) => kind === "total" || kind === "toolchain" || kind === "section" || kind === "linkage" || kind === "flag";
	return head.artifacts.map(({ name }) => name).concat(base.artifacts.map(({ name }) => name).filter((name) => !head.artifacts.some((one) => one.name === name))).flatMap((name) => {
		const ofIt = ({ artifact }) => artifact === name;
		const [total, ...rest] = whole.filter(ofIt);
		const between = sizes.get(name);
		if (total === void 0) return [];
		if (typeof total.before !== "number" || typeof total.after !== "number" || between === void 0) return [total, ...rest];
		const share = {
			...total,
			kind: "toolchain",
			name: "file",
			after: between,
			cause: "toolchain"
		};
		const [ownTotal, ...ownRest] = own.filter(ofIt);
		const byGo = Math.abs(between - total.before) >= Math.abs(total.after - between);
		return [
			{
				...total,
				cause: byGo ? "toolchain" : ownTotal?.cause ?? null
			},
			share,
			...rest.filter(isSeenFromBase),
			...ownRest.filter((change) => !isSeenFromBase(change))
		];
	});
}
// src/gate/workspace.ts
/**
* Sees to it that the base is built in the same Go workspace as the head: one of the repository that git does not know is
* copied, one that GOWORK names is named anew, or the base would be built with the head's modules. Gives what to set.
*/
async function shareWorkspace(goWork, repository, tree) {
	if (goWork === "" || goWork === "off") return {};
	const path = relative(repository.top, goWork);
	if (path.startsWith("..")) throw new JobError(`the head is built in the workspace ${goWork}, which is no part of the repository`);
	const { stdout } = await repository.git([
		"ls-files",
		"-z",
		"--",
		path
	]);
	const isTracked = stdout !== "";
	const copy = join(tree.top, path);
	if (!isTracked) {
		await mkdir(dirname(copy), { recursive: true });
		await copyFile(goWork, copy);
		await copyFile(`${goWork}.sum`, `${copy}.sum`).catch(() => {});
	}
	const isThere = await stat(copy).catch(() => null) !== null;
	return (process.env.GOWORK ?? "") !== "" ? { GOWORK: isThere ? copy : "off" } : {};
}
// src/gate/base.ts
/** Builds a commit as the head is built, beside the user's work tree, and reads it; or says why that can't be. */
function measureBase(options) {
	return inBase(options, (tree) => measureTree(options, tree));
}
/** Works on the base's files; or says why that can't be. */
async function inBase({ repository, commit, credentials, job }, work) {
	try {
		const fetched = await ensureCommit(repository, commit, credentials);
		if (fetched !== true) return { why: fetched.why };
		return await withWorktree({
			repository,
			commit,
			credentials
		}, work);
	} catch (error) {
		job.signal.throwIfAborted();
		if (error instanceof JobError || error instanceof UsageError) return { why: error.message.replace(/[.\s]+$/, "") };
		throw error;
	}
}
async function measureTree(options, tree) {
	const { job, repository, toolchain } = options;
	const { folder, signal } = job;
	if ((await stat(tree.folder).catch(() => null))?.isDirectory() !== true) throw new JobError(`the base has no folder ${repository.prefix}`);
	const { GOWORK = "" } = await goEnv(["GOWORK"], {
		folder,
		signal
	});
	const env = await shareWorkspace(GOWORK, repository, tree);
	const measured = (goToolchain) => measureAs(options, tree, goToolchain === null ? env : {
		...env,
		GOTOOLCHAIN: goToolchain
	});
	const headVersion = toolchain.version;
	const { own, heads } = await toolchainsOf({
		headFolder: folder,
		headVersion,
		baseFolder: tree.folder,
		env,
		signal
	});
	if (heads === null) return {
		...await measured(null),
		rebuilt: null,
		remarks: []
	};
	const asItWas = await attempt(() => measured(own), signal);
	const rebuilt = await attempt(() => measured(heads), signal);
	if (!("why" in asItWas)) return "why" in rebuilt ? {
		...asItWas,
		rebuilt: null,
		remarks: [untold(heads, rebuilt.why)]
	} : {
		...asItWas,
		rebuilt: rebuilt.snapshot,
		remarks: []
	};
	if ("why" in rebuilt) throw new JobError(asItWas.why);
	return {
		...rebuilt,
		rebuilt: null,
		remarks: [untold(own ?? "the Go of the base", asItWas.why)]
	};
}
const untold = (goToolchain, why) => remark("toolchain", "note", `The sides have different releases of Go, and what Go alone changed can't be told apart: with ${goToolchain} the base could not be built (${excerpt(why)}). Bump Go in a change of its own.`, {
	toolchain: goToolchain,
	why
});
async function attempt(work, signal) {
	try {
		return await work();
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof JobError) return { why: error.message };
		throw error;
	}
}
/** Measures the tree as it stands. Throws JobError where not one of its builds succeeds. */
async function measureAs({ job, commit, lookAt }, { folder, scratch }, env) {
	const out = join(scratch, "out");
	const snapshot = await measureBuild({
		...job,
		folder,
		out,
		started: scratch,
		env,
		onPlan: (names) => job.onPlan(names.map(ofBase)),
		onEvent: (event) => job.onEvent({
			...event,
			name: ofBase(event.name)
		})
	});
	const [failed] = snapshot.failedBuilds;
	if (snapshot.artifacts.length === 0) throw new JobError(failed === void 0 ? "none of its variants was built" : `its build fails: ${lastLine(failed.output)}`);
	const compatibility = lookAt === null ? null : await lookAt(snapshot, {
		started: scratch,
		folder
	});
	await rm(out, {
		recursive: true,
		force: true
	});
	return {
		snapshot: {
			...snapshot,
			commit
		},
		compatibility
	};
}
const ofBase = (name) => `base ${name}`;
const lastLine = (output) => excerpt(output.trim().split("\n").at(-1) ?? "");
// src/gate/store-key.ts
/** Go's settings that change what is built, whether from the environment or from `go env -w`. */
const settings = [
	...[
		"GOFLAGS",
		"GOEXPERIMENT",
		"GOWORK",
		"CGO_ENABLED",
		"CC",
		"CXX",
		"FC",
		"AR",
		"PKG_CONFIG"
	],
	...[
		"CGO_CFLAGS",
		"CGO_CPPFLAGS",
		"CGO_CXXFLAGS",
		"CGO_FFLAGS",
		"CGO_LDFLAGS"
	],
	...[
		"GO386",
		"GOAMD64",
		"GOARM",
		"GOARM64",
		"GOMIPS",
		"GOMIPS64",
		"GOPPC64",
		"GORISCV64"
	]
];
/** The key that a measurement of a commit is kept under: this tool, that commit, this Go, these variants, this machine. */
async function storeKey(job, repository, commit, goVersion) {
	const { target, variants, matrix, build, vcs } = job.config;
	const go = await goEnv(settings, job);
	const workspace = await readFile(go.GOWORK || "/dev/null", "utf8").catch(() => "");
	const { arch, platform, env } = process;
	const machine = [
		platform,
		arch,
		env.ImageOS ?? null,
		env.ImageVersion ?? null
	];
	const asked = {
		target,
		variants,
		matrix,
		build,
		vcs,
		wire: job.wire,
		folder: repository.prefix
	};
	return measurementKey({
		version: version$1,
		schema: 1,
		commit,
		goVersion,
		go,
		workspace,
		machine,
		asked
	});
}
// src/gate/sides.ts
/** Measures the head, and the base as far as that takes building: not where it would give the same, nor where it is kept. */
async function measureSides(options) {
	const { job, repository, headCommit, base, lookAt } = options;
	const alone = {
		base: null,
		rebuilt: null,
		missing: base.kind === "missing" ? base.why : null,
		remarks: [],
		compatibility: [],
		baseCompatibility: null
	};
	const look = async (head) => await lookAt?.(head, job) ?? [];
	if (repository === null) {
		const head = await measureBuild(job);
		return {
			...alone,
			head,
			compatibility: await look(head)
		};
	}
	const { folder, config, signal } = job;
	const toolchain = await findToolchain({
		folder,
		signal
	});
	const kept = keeper(options, repository, toolchain);
	if (base.kind !== "commit") {
		const head = await measureBuild(job);
		if (headCommit !== null) await kept.write({
			...head,
			commit: headCommit
		});
		return {
			...alone,
			head,
			compatibility: await look(head)
		};
	}
	const { commit } = base;
	const asking = isUnchangedSince({
		repository,
		commit,
		folder,
		config,
		toolchain,
		signal
	});
	asking.catch(() => {});
	const stored = await kept.read(commit);
	if (stored !== null && lookAt === null && await asking) return {
		...alone,
		head: stored,
		base: stored
	};
	const [head, isUnchanged] = await Promise.all([measureBuild(job), asking]);
	const compatibility = await look(head);
	const found = {
		...alone,
		head,
		compatibility
	};
	if (head.artifacts.length === 0) return found;
	const isTroubled = compatibility.some(({ runs, problems }) => runs === "no" || problems.length > 0);
	if (isUnchanged) {
		await kept.write({
			...head,
			commit
		});
		const inBaseImages = isTroubled ? await lookInBase({
			...options,
			repository,
			commit
		}, head) : null;
		return {
			...found,
			base: {
				...head,
				commit
			},
			baseCompatibility: inBaseImages
		};
	}
	if (stored !== null && !isTroubled) return {
		...found,
		base: stored
	};
	const measured = await measureBase({
		...options,
		repository,
		commit,
		toolchain,
		lookAt: isTroubled ? lookAt : null
	});
	if ("why" in measured) return {
		...found,
		missing: measured.why
	};
	if (measured.rebuilt === null) await kept.write(measured.snapshot);
	const { snapshot, rebuilt, remarks } = measured;
	return {
		...found,
		base: snapshot,
		rebuilt,
		remarks,
		baseCompatibility: measured.compatibility
	};
}
/** The head's binaries in the images of the base's own files. */
async function lookInBase(options, head) {
	const { lookAt, job } = options;
	if (lookAt === null) return null;
	const seen = await inBase(options, ({ folder }) => lookAt(head, {
		started: job.started,
		folder
	}));
	return "why" in seen ? null : seen;
}
/** Measurements by the head's Go, by commit; nothing is kept where there is no store. */
function keeper({ job, store }, repository, toolchain) {
	if (store === null) return {
		read: async () => null,
		write: async () => {}
	};
	const keyOf = (commit) => storeKey(job, repository, commit, toolchain.version);
	return {
		read: async (commit) => readStored(store, await keyOf(commit), commit),
		async write(snapshot) {
			if (snapshot.commit === null || (snapshot.goVersion ?? toolchain.version) !== toolchain.version) return;
			await writeStored(store, await keyOf(snapshot.commit), snapshot, {
				name: "plimsoll",
				version: version$1
			});
		}
	};
}
// src/gate.ts
/** Builds the head and what it is compared with, and judges it by the policy that was agreed before the change. */
async function gate(job) {
	const { event, folder, signal } = job;
	const opened = await openRepository({
		folder,
		signal
	});
	const repository = "why" in opened ? null : opened;
	const stored = job.base?.endsWith(".json") ? await storedSnapshot(resolve(job.started, job.base)) : null;
	const pair = "why" in opened ? unknownPair(opened.why) : await pairOf(job, opened, stored);
	job.onPair(pair);
	const { commit, uncommitted } = pair.head;
	const headCommit = uncommitted.length === 0 ? commit : null;
	const policy = await policyOf(job, repository, pair, stored);
	job.onPolicy?.(policy.config);
	const lookAt = lookerAt(job, policy.config.images);
	const measured = await measureSides({
		...job,
		job,
		repository,
		headCommit,
		base: pair.base,
		lookAt
	});
	checkMeasured(measured.head);
	const head = {
		...measured.head,
		commit: event === null ? headCommit : commit
	};
	const sides = {
		...measured,
		head,
		base: stored ?? measured.base
	};
	const compared = sides.base === null ? nothing : compare({
		...sides,
		base: sides.base
	});
	const circumstances = {
		event,
		base: pair.base,
		missing: sides.missing,
		head: pair.head,
		policy: policy.config
	};
	const verdict = judge({
		head,
		...compared,
		config: policy.config,
		compatibility: sides.compatibility,
		growth: stored === null ? growthMode(circumstances) : { kind: "judged" },
		override: await overrideOf(job, policy),
		remarks: [
			...remarksOf(circumstances),
			...policy.remarks,
			...sides.remarks
		]
	});
	const { base, changes } = compared;
	return {
		...envelope,
		head,
		base,
		changes,
		compatibility: sides.compatibility,
		verdict
	};
}
const nothing = {
	base: null,
	changes: [],
	baseCompatibility: null
};
function compare({ head, base: measured, rebuilt, baseCompatibility }) {
	const base = alignNames(measured, head);
	return {
		base,
		changes: withoutFailed(rebuilt === null ? diffSnapshots(base, head) : changesApart(base, alignNames(rebuilt, head), head), base, head),
		baseCompatibility: baseCompatibility && renamed(baseCompatibility, measured, base)
	};
}
/** Nothing about images is loaded where none is asked about. */
function lookerAt(job, images) {
	if (images.length === 0) return null;
	return async (snapshot, where) => compatibilityOf({
		...job,
		...where
	}, snapshot, await namedImages(images, where.folder));
}
const unknownPair = (why) => ({
	head: {
		commit: null,
		uncommitted: []
	},
	base: {
		kind: "missing",
		why
	}
});
/** With a stored report for a base, only the head is the repository's to tell. */
async function pairOf(job, repository, stored) {
	const { event, credentials } = job;
	if (stored === null) return findPair({
		repository,
		event,
		base: job.base,
		credentials
	});
	return {
		head: await findHead(repository),
		base: {
			kind: "none",
			why: `the base is the report ${job.base}`
		}
	};
}
const largestReport = 67108864;
/** What an earlier run measured as its head. Throws UsageError where that is no report. */
async function storedSnapshot(path) {
	const about = await stat(path).catch(() => null);
	if (about === null) throw new UsageError(`There is no report ${path} to compare with.`);
	if (!about.isFile() || about.size > largestReport) throw new UsageError(`${path} is no report: it is no file of at most 64 MiB.`);
	return readReport(await readFile(path, "utf8"), path).head;
}
async function policyOf(job, repository, { base }, stored) {
	const { config, configFile, readConfig } = job;
	const commit = stored?.commit ?? (base.kind === "commit" ? base.commit : null);
	if (repository === null || commit === null || !await hasCommit(repository, commit)) return {
		config,
		remarks: []
	};
	return policyAt({
		repository,
		commit,
		head: config,
		headFile: configFile.found,
		named: configFile.named,
		readConfig
	});
}
/** The label as it is set, bounded by the policy that is in force and by nothing else. */
async function overrideOf(job, { config: { override } }) {
	if (override === null) return null;
	const found = await job.findOverride(override);
	return found === null ? null : {
		...found,
		label: override.label,
		maxBytes: override.max ?? null
	};
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
export { gate as n, folderStore as r, readEvent as t };
