import { c as namedImages, i as compatibilityOf, o as envelope, r as checkMeasured, t as changesOfBases, u as diffSnapshots } from "./run.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { a as remoteRefs, i as mergeBase, n as policyAt, o as remoteTip, r as ensureCommit } from "./event.js";
import { a as parentsOf, i as openRepository, n as hasCommit, o as resolveCommit, t as fileAt } from "./repository.js";
import { i as readReport, r as remark } from "./judge.js";
import { a as isOwnEnough, i as workTreeRemarks, n as verdictOn, r as comparedWith, t as labelsOf } from "./verdict.js";
import { n as findToolchain, r as runGo, t as findSubject } from "./subject.js";
import { n as measureProgram, t as measureBuild } from "./measure.js";
import { t as isAlive } from "./own-folder.js";
import { _ as excerpt, g as cause } from "./image-rules.js";
import { t as expandVariants } from "./matrix.js";
import { a as minorRelease } from "./platforms.js";
import { n as environment } from "./variant.js";
import { t as version$1 } from "./version.js";
import { s as packageOfSymbol, t as keptMethods } from "./pruning.js";
import { t as importChain } from "./import-chain.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { copyFile, lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
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
		const { head, compatibility } = readReport(text, "the stored measurement");
		return head.commit === commit && head.artifacts.length > 0 && head.failedBuilds.length === 0 ? {
			snapshot: head,
			compatibility
		} : null;
	} catch (error) {
		if (error instanceof UsageError) return null;
		throw error;
	}
}
/** Keeps a measurement; that it can't be kept is no failure of the run. */
async function writeStored(store, key, { snapshot: head, compatibility }, tool) {
	if (head.commit === null || head.failedBuilds.length > 0) return;
	const report = {
		schemaVersion: 1,
		tool,
		head,
		base: null,
		changes: [],
		compatibility,
		verdict: {
			outcome: "pass",
			findings: [],
			skips: [],
			override: null
		}
	};
	await store.put(key, JSON.stringify(report)).catch(() => {});
}
/** Bytes of the longest text that is taken from a store. */
const largestStored = 67108864;
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
				return (await file.stat()).size > 67108864 ? null : await file.readFile("utf8");
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
// src/baseline/embed-patterns.ts
const directive = "^[[:space:]]*//go:embed[[:space:]]";
/** Every pattern by which a source of the work tree embeds files, whether git knows the source or not. */
async function embedPatterns(repository) {
	const { stdout } = await repository.git([
		"grep",
		"--untracked",
		...[
			"--no-line-number",
			"--no-column",
			"--no-color",
			"--basic-regexp",
			"-I",
			"-z"
		],
		"-e",
		directive,
		"--",
		"*.go"
	]);
	return stdout.split("\n").flatMap((line) => {
		const [path = "", text = ""] = line.split("\0");
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		return wordsOf(text.replace(/^\s*\/\/go:embed\s/, "")).map((pattern) => ({
			folder,
			pattern
		}));
	});
}
/** Patterns stand apart by blanks, or in quotes as Go writes strings (package embed). */
const wordsOf = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
/** What every path that a pattern of package embed matches begins with; a pattern's syntax is that of path.Match. */
const literalOf = (pattern) => /^(?:all:)?([^*?[\\]*)/.exec(pattern)?.[1] ?? "";
/** Whether a pattern may match the path, or a folder that it lies in; of a folder, names with `.` or `_` in front are left out. */
function mayEmbed({ folder, pattern }, path) {
	const literal = literalOf(pattern).replace(/(?<=.)\/$/, "");
	const begin = `${folder}${literal === "." ? "" : literal}`;
	if (!path.startsWith(begin)) return false;
	if (!(pattern === literal)) return true;
	const rest = path.slice(begin.length);
	return rest === "" || (begin === "" || begin.endsWith("/") || rest.startsWith("/")) && !/(^|\/)[._]/.test(rest);
}
// src/baseline/work-tree.ts
/** Submodules count, whatever `ignore` in .gitmodules or in the user's configuration says of them. */
const withSubmodules = "--ignore-submodules=none";
/** Paths that may differ from the commit, seen from the top: in HEAD, in the index, or in the work tree. */
async function changedSince(repository, commit) {
	const names = [
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		withSubmodules
	];
	const trees = await repository.git([
		"diff-tree",
		...names,
		commit,
		"HEAD",
		"--"
	]);
	if (!trees.ok) return { why: trees.why };
	const here = await status(repository);
	return "why" in here ? here : [...parts(trees.stdout), ...here.map(({ path }) => path)];
}
/** What Go compiles or reads wherever it lies; the endings are those of `go help list`, and of a profile. */
const source = /(^|\/)(go\.(mod|sum|work|work\.sum)|[^/]+\.(go|s|S|sx|c|h|cc|cpp|cxx|hh|hpp|hxx|m|f|F|for|f90|syso|swig|swigcxx|pgo))$/;
/** Paths that the user changed and did not commit; of new ones, those that Go would compile, read or embed. */
async function uncommitted(repository) {
	const here = await status(repository);
	if ("why" in here) return [];
	const isBuilt = await builtFrom(repository, here);
	return here.filter(({ path, isNew }) => !isNew || isBuilt(path)).map(({ path }) => path);
}
/**
* Whether what is built here may go by HEAD's name for those who ask later: nothing is changed, and nothing new lies where
* sources do. Where that can't be told, it may not.
*/
async function isAsCommitted(repository) {
	const here = await status(repository);
	if ("why" in here || here.some(({ isNew }) => !isNew)) return false;
	if (here.length === 0) return true;
	const isBuilt = await builtFrom(repository, here);
	const tracked = await repository.git([
		"ls-files",
		"-z",
		"--",
		"*.go"
	]);
	if (!tracked.ok) return false;
	const folders = new Set(parts(tracked.stdout).map(folderOf));
	return !here.some(({ path }) => isBuilt(path) || folders.has(folderOf(path)) && !besideSources.test(path));
}
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** Files in the folder of a package that no package is made of, unless one embeds them. */
const besideSources = /(\.md|(^|\/)\.[^/]+)$/;
/** Whether a new file is something that Go builds from. Sources are searched for what they embed where one is no source. */
async function builtFrom(repository, here) {
	const patterns = here.some(({ path, isNew }) => isNew && !source.test(path)) ? await embedPatterns(repository) : [];
	return (path) => source.test(path) || patterns.some((pattern) => mayEmbed(pattern, path));
}
/**
* What is not as HEAD has it, by `git status` and not `git diff`: that one writes the index where it finds it stale,
* whatever GIT_OPTIONAL_LOCKS says.
*/
async function status(repository) {
	const args = [
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all",
		withSubmodules
	];
	const { ok, stdout, why } = await repository.git(args);
	if (!ok) return { why };
	const told = parts(stdout).map((entry) => ({
		path: entry.slice(3),
		isNew: entry.startsWith("??")
	}));
	const hidden = await hiddenChanges(repository);
	return "why" in hidden ? hidden : [...told, ...hidden.map((path) => ({
		path,
		isNew: false
	}))];
}
const mostHidden = 256;
/**
* Files with other content that `git status` was told to pass over (`git update-index --assume-unchanged` and
* `--skip-worktree`). Of a sparse checkout many are so marked, and are not there.
*/
async function hiddenChanges(repository) {
	const listed = await repository.git([
		"ls-files",
		"-v",
		"-z"
	]);
	if (!listed.ok) return { why: listed.why };
	const there = [];
	const gone = [];
	for (const entry of parts(listed.stdout)) {
		const [tag = "", path] = [entry[0], entry.slice(2)];
		if (!/[a-zS]/.test(tag)) continue;
		if (await lstat(join(repository.top, path)).catch(() => null) !== null) there.push(path);
		else if (tag.toUpperCase() !== "S") gone.push(path);
	}
	if (there.length === 0 || there.length > mostHidden) return [...gone, ...there];
	const [known, made] = await Promise.all([repository.git([
		"ls-files",
		"-s",
		"-z",
		"--",
		...there.map((path) => `:(literal)${path}`)
	]), repository.git([
		"hash-object",
		"--",
		...there
	])]);
	if (!known.ok || !made.ok) return [...gone, ...there];
	const before = new Map(parts(known.stdout).map((entry) => [entry.slice(entry.indexOf("	") + 1), entry.split(" ")[1]]));
	const now = made.stdout.split("\n");
	return [...gone, ...there.filter((path, index) => before.get(path) !== now[index])];
}
const parts = (answer) => answer.split("\0").filter((part) => part !== "");
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
/** Whether nothing but prose and tests differs from the commit, so that no image can have another content that matters. */
async function isProseSince(repository, commit) {
	const changed = await changedSince(repository, commit);
	return !("why" in changed) && changed.every((path) => /(_test\.go|\.md)$/.test(path));
}
/** Files that may change what is built wherever they lie. */
const alwaysMatter = /(^|\/)(go\.(mod|sum|work|work\.sum)|\.gitmodules|\.gitattributes)$|(^|\/)vendor\//;
/** Files that lie beside sources and are none: Go reads no names that begin with a dot. */
const notBuilt = /(_test\.go|\.(md|txt|yml|yaml)|(^|\/)(Makefile|LICENSE|Dockerfile(\.\w+)?|(\w+\.)?Dockerfile|\.[^/]+))$/;
function matters(path, { packages, embedded }) {
	if (embedded.some((begin) => path.startsWith(begin) || begin.startsWith(`${path}/`))) return true;
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
	const { tracked, links } = await trackedFiles(repository);
	if (links.some((path) => alwaysMatter.test(path))) return null;
	const [packages, embedded] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const variant of distinct(variants.map((one) => one.variant))) for (const dependency of await listDependencies(subject, variant, options)) {
		if (dependency.Standard) continue;
		if (dependency.Incomplete || dependency.Dir === void 0 || dependency.CgoFiles !== void 0) return null;
		if (isBelow(dependency.Dir, GOMODCACHE)) continue;
		if (!isBelow(dependency.Dir, repository.top)) return null;
		const from = relative(repository.top, dependency.Dir).split(sep).join("/");
		const path = from === "" ? "" : `${from}/`;
		if (!fileLists.flatMap((list) => dependency[list] ?? []).every((file) => tracked.has(`${path}${file}`))) return null;
		packages.add(path);
		for (const pattern of dependency.EmbedPatterns ?? []) embedded.add(`${path}${literalOf(pattern)}`);
	}
	return {
		packages,
		embedded: [...embedded]
	};
}
/** Flags of `go build` that name no file. */
const harmlessFlag = /^--?(mod=(vendor|mod|readonly)|buildvcs(=\w+)?|trimpath(=\w+)?|tags=[\w,.]*|modcacherw|[pvx](=\d+)?)$/;
/** Whether a variant's flags may name files: a linker's script, an archive, a profile. */
const bringsFiles = ({ ldflags, gcflags, env }) => /[/\\]|-extldflags|-linkmode|-pgo|-overlay/.test(`${ldflags} ${gcflags}`.replace(/-X[ =]\S+/g, "")) || Object.keys(env).some((name) => /^(GOFLAGS|GOWORK|GOROOT|CGO_.*FLAGS|CC|CXX)$/.test(name));
/** Variants that see the same files. */
function distinct(variants) {
	const key = (variant) => JSON.stringify([
		environment(variant),
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
	const env = environment(variant);
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
/** What git knows; a link (mode 120000) may lead to what has changed elsewhere, and is no file of its own. */
async function trackedFiles({ git }) {
	const { stdout } = await git([
		"ls-files",
		"-s",
		"-z"
	]);
	const { link = [], file = [] } = Object.groupBy(stdout.split("\0"), (entry) => entry.startsWith("120000 ") ? "link" : "file");
	const pathOf = (entry) => entry.slice(entry.indexOf("	") + 1);
	return {
		tracked: new Set(file.map(pathOf)),
		links: link.map(pathOf)
	};
}
const isBelow = (path, folder) => path === folder || path.startsWith(join(folder, sep));
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
	const { target, variants, matrix, build, vcs, images } = job.config;
	const go = await goEnv(settings, job);
	const workspace = await readFile(go.GOWORK || "/dev/null", "utf8").catch(() => "");
	const part = job.part === void 0 ? null : {
		number: job.part.number,
		builds: job.part.builds
	};
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
		images,
		wire: job.wire,
		folder: repository.prefix,
		part
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
// src/gate/keeper.ts
/** Measurements by the head's Go, by commit; nothing is kept where there is no store. */
function keeper(job, store, repository, toolchain) {
	if (store === null) return {
		read: async () => null,
		write: async () => {}
	};
	const keyOf = (commit) => storeKey(job, repository, commit, toolchain.version);
	return {
		read: async (commit) => readStored(store, await keyOf(commit), commit),
		async write(snapshot, compatibility = []) {
			if (snapshot.commit === null || (snapshot.goVersion ?? toolchain.version) !== toolchain.version) return;
			await writeStored(store, await keyOf(snapshot.commit), {
				snapshot,
				compatibility
			}, {
				name: "plimsoll",
				version: version$1
			});
		}
	};
}
/**
* Keeps what was measured for those who compare with it later, if it is a commit and nothing else. Gives the measurement
* with its commit.
*/
async function keepHead(job, store, { head, compatibility }) {
	const { folder, signal } = job;
	const repository = await openRepository({
		folder,
		signal
	});
	if ("why" in repository) return head;
	const commit = await resolveCommit(repository, "HEAD");
	const measured = {
		...head,
		commit
	};
	if (await isAsCommitted(repository)) await keeper(job, store, repository, await findToolchain({
		folder,
		signal
	})).write(measured, compatibility);
	return measured;
}
// src/baseline/release.ts
/**
* The tag of the newest release but for one that HEAD itself is, pre-releases aside: the highest `v1.2.3`. A module in a
* subfolder has tags of its own, `services/api/v1.2.3` (go.dev/ref/mod, "Mapping versions to commits"), which then are the
* only ones that count. Throws UsageError where there is none, JobError where the remote does not say.
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
	const refs = await remoteRefs(repository, ["refs/tags/*"], credentials);
	if ("why" in refs) throw new JobError(`There is no release here to compare with, and the remote could not be asked: ${refs.why}.`);
	return [...refs.keys()].map((ref) => ref.replace(/^refs\/tags\//, ""));
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
/** Throws UsageError for a base that the user named and that is not there, JobError where the remote does not say. */
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
	if (event?.name === "push" && event.problem !== null) return {
		head,
		base: {
			kind: "missing",
			why: untold$1(event.problem)
		}
	};
	return {
		head,
		base: await branchedFrom(head, commit, await defaultTips(options), options)
	};
}
const untold$1 = (problem) => `${problem}, so there is no telling what to compare with; name it with --base`;
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
	const remote = repository.remote === null || !mayBeBranch(name) ? null : await resolveCommit(repository, `refs/remotes/${repository.remote}/${name}`);
	const here = [await resolveCommit(repository, name), remote].filter((tip) => tip !== null);
	if (here.length > 0) return {
		name,
		commits: [...new Set(here)]
	};
	const tip = await fetchedTip(name, {
		repository,
		credentials
	});
	if (typeof tip === "string") return {
		name,
		commits: [tip]
	};
	if (tip !== null) throw new JobError(`There is no branch, tag or commit ${JSON.stringify(name)} here to compare with, and it could not be had from the remote: ${tip.why}.`);
	throw new UsageError(`There is no branch, tag or commit ${JSON.stringify(name)} to compare with, here or at the remote.`);
}
/** The tip of a branch or tag that only the remote has; `null` where it has none of that name either. */
async function fetchedTip(name, { repository, credentials }) {
	const tip = mayBeBranch(name) ? await remoteTip(repository, name, credentials) : null;
	if (typeof tip !== "string") return tip;
	const fetched = await ensureCommit(repository, tip, credentials);
	return fetched === true ? tip : fetched;
}
/**
* Whether the remote may have a branch of that name: it may stand behind `refs/heads/` (git-check-ref-format), and is no
* pattern to `git ls-remote`. `HEAD`, `HEAD^1` and `main@{1}` are said of this repository.
*/
const mayBeBranch = (text) => /^[^\s~^:?*[\\\p{Cc}]{1,1024}$/u.test(text) && !text.startsWith("-") && text !== "HEAD" && !text.includes("@{");
/** `null` where none is known; otherwise why it can't be had. */
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
		const tip = await fetchedTip(branch, {
			repository,
			credentials
		});
		if (typeof tip === "string") return {
			name,
			commits: [tip]
		};
		return tip && { why: `${name} could not be fetched: ${tip.why}` };
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
		why: untold$1(event?.problem ?? "no default branch is known here")
	};
	if ("why" in from) return {
		kind: "missing",
		why: from.why
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
// src/baseline/slot.ts
const slots = 16;
const ownerFile = "owner.json";
/** Milliseconds after which a slot is free whoever seems to hold it: process ids are given out again. */
const longestHold = 864e5;
/** Milliseconds from a slot's making to its owner's name in it, and many more. */
const longestMaking = 6e4;
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
	try {
		await writeFile(join(folder, ownerFile), JSON.stringify({ pid: process.pid }));
	} catch (error) {
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw new JobError(`No folder for the base could be made: ${error.message}`);
	}
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
/** Whether a folder of ours has lost the process that made it. One that has no owner is being made, for a moment, or is not ours. */
async function isAbandoned(folder) {
	const about = await lstat(folder).catch(() => null);
	if (about === null || !about.isDirectory() || about.uid !== (process.getuid?.() ?? about.uid)) return false;
	const text = await readFile(join(folder, ownerFile), "utf8").catch(() => "");
	const [, owner] = /^\{"pid":(\d{1,10})\}$/.exec(text) ?? [];
	if (owner === void 0) return Date.now() - about.mtimeMs > longestMaking && await isBare(folder);
	if (Date.now() - about.ctimeMs > longestHold) return true;
	const pid = Number(owner);
	return pid === process.pid ? !held.has(folder) : !isAlive(pid);
}
async function isBare(folder) {
	return (await readdir(folder).catch(() => [""])).every((name) => name === ownerFile);
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
	if (!ok) {
		const advice = adviceOn(why, dirname(what.slot));
		throw new JobError(`${what.commit.slice(0, 12)} could not be checked out beside the work tree: ${why}${advice === null ? "" : `; ${advice}`}`);
	}
	if (what.depth < deepest) await checkOutSubmodules(repository, what, added);
}
/** What to do about what git says; `temporary` is the folder that slots lie in. */
function adviceOn(why, temporary) {
	if (/No space left on device/.test(why)) return `the disk that ${temporary} lies on is full: free some of it, or set TMPDIR to a folder with room`;
	if (/git-lfs.*not found/.test(why)) return "the repository keeps files in Git LFS, and git-lfs is not installed here: install it";
	return null;
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
				cause: byGo ? "toolchain" : ownTotal?.cause ?? null,
				causes: sharesApart(share, ownTotal)
			},
			share,
			...rest.filter(isSeenFromBase),
			...ownRest.filter((change) => !isSeenFromBase(change))
		];
	});
}
/** What each cause moved, Go's own share seen by itself. */
function sharesApart({ before, after }, own) {
	return [{
		cause: "toolchain",
		bytes: Number(after) - Number(before)
	}, ...own?.causes ?? []].filter(({ bytes }) => bytes !== 0).sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
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
	if (job.config.build === null && !(await findToolchain({
		folder: tree.folder,
		signal
	})).inModule) throw new JobError(`the base has no go.mod${repository.prefix === "" ? "" : ` in ${repository.prefix} or above it`}`);
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
const untold = (goToolchain, why) => remark("toolchain", "note", `The sides have different releases of Go, and what Go alone changed can't be told apart: with ${goToolchain} the base could not be built: ${cause(why)} Bump Go in a change of its own.`, {
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
	if (snapshot.artifacts.length === 0 && (failed !== void 0 || job.part === void 0)) throw new JobError(failed === void 0 ? "none of its variants was built" : `its build fails: ${lastLine(failed.output)}`);
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
/** Go names what it could not do behind the paths that it could not do it to. */
const longestLine = 500;
const lastLine = (output) => excerpt(output.trim().split("\n").at(-1) ?? "", longestLine);
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
		const { snapshot: head, program } = await measureProgram(job);
		return {
			...alone,
			head,
			program,
			compatibility: await look(head)
		};
	}
	const { folder, config, signal } = job;
	const toolchain = await findToolchain({
		folder,
		signal
	});
	const kept = keeper(job, options.store, repository, toolchain);
	if (base.kind !== "commit") {
		const isCommit = headCommit !== null && await isAsCommitted(repository);
		const { snapshot: head, program } = await measureProgram(job);
		const compatibility = await look(head);
		if (isCommit) await kept.write({
			...head,
			commit: headCommit
		}, compatibility);
		return {
			...alone,
			head,
			program,
			compatibility
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
	const { snapshot: stored, compatibility: known } = await kept.read(commit) ?? {
		snapshot: null,
		compatibility: []
	};
	const isLookedAt = lookAt === null || known.length > 0 && await isProseSince(repository, commit);
	if (stored !== null && isLookedAt && await asking) {
		const inImages = lookAt === null ? {} : {
			compatibility: known,
			baseCompatibility: known
		};
		return {
			...alone,
			head: stored,
			program: null,
			base: stored,
			...inImages
		};
	}
	const [{ snapshot: head, program }, isUnchanged] = await Promise.all([measureProgram(job), asking]);
	const compatibility = await look(head);
	const found = {
		...alone,
		head,
		program,
		compatibility
	};
	if (head.artifacts.length === 0) return found;
	const isTroubled = compatibility.some(({ runs, problems }) => runs === "no" || problems.length > 0);
	if (isUnchanged) {
		const isProse = await isProseSince(repository, commit);
		if (isProse || stored === null) await kept.write({
			...head,
			commit
		}, isProse ? compatibility : []);
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
// src/analyze/diff/chains.ts
/** Ways of one artifact that are looked for: those of its largest new modules, and of as many packages. */
const MOST = 8;
/** What turns a program into one with C: who brought it is asked, however little it is. */
const CGO = "runtime/cgo";
/** The changes that have a way worth finding: the largest modules and packages that came, and pruning that ended. */
function changesWithWay(changes) {
	return [...Map.groupBy(changes, ({ artifact }) => artifact).values()].flatMap((own) => {
		const came = own.filter(({ before, after }) => before === null && typeof after === "number");
		const largest = (wanted) => came.filter(({ kind }) => kind === wanted).toSorted((a, b) => Number(b.after) - Number(a.after)).slice(0, MOST);
		const wanted = [
			...own.filter(isPruningTotal),
			...largest("module"),
			...largest("package"),
			...came.filter(({ kind, name }) => kind === "package" && name === CGO)
		];
		return [...new Set(wanted)];
	});
}
const isPruningTotal = ({ kind, cause }) => kind === "total" && cause === "pruning-off";
/**
* By the sources of the head: the imports from the main package to a module or package that is new in the file, and to
* the function that keeps all methods for a total that grew because they are no longer pruned. `null` where there is none.
*/
function wayOf(change, graph, kept) {
	if (change.kind === "total") return kept === null ? null : wayToLookup(graph, kept);
	const isMeant = (path) => change.kind === "module" ? graph.packages.get(path)?.module?.path === change.name : path === change.name;
	const imports = importChain(graph, isMeant);
	return imports.length === 0 ? null : {
		imports,
		by: null
	};
}
function wayToLookup(graph, kept) {
	const imports = packagesAlong(graph, kept) ?? importChain(graph, (path) => path === kept.package);
	return imports.length === 0 ? null : {
		imports,
		by: kept.by
	};
}
/**
* The packages that the symbols from `main.main` go through, where each of them imports the next: the way that the linker
* took. `null` where it took another turn, such as through a method of an interface.
*/
function packagesAlong(graph, { symbols }) {
	const start = symbols.findIndex(({ symbol }) => symbol === "main.main");
	if (start < 0) return null;
	const way = [];
	for (const { symbol } of symbols.slice(start)) {
		const path = packageOfSymbol(symbol, graph);
		if (path !== null && path !== way.at(-1)) way.push(path);
	}
	return way.every((path, index) => index === 0 || graph.packages.get(way[index - 1])?.imports.includes(path) === true) && way[0] === graph.main ? way : null;
}
// src/gate/ways.ts
/**
* Fills in by whose import the largest changes came. A link of a chain is a package, with the place of the statement that
* imports the next one: `example.com/app/web (web/page.go:7)`. Nothing is judged by it, so what fails is a gap.
*/
async function withWays(changes, head, program) {
	const wanted = changesWithWay(changes);
	const { artifact: asked, kept, why } = await lookupOf(wanted, program);
	const chains = /* @__PURE__ */ new Map();
	for (const change of wanted) {
		const graph = program.graph(change.artifact);
		const way = graph === null ? null : wayOf(change, graph, kept);
		if (way !== null) chains.set(change, await linksOf(way, program));
	}
	return {
		head: why === null ? head : withGap(head, asked, why),
		changes: changes.map((change) => ({
			...change,
			chain: chains.get(change) ?? change.chain
		}))
	};
}
/** Who keeps all methods, by one link of what grew most for that; variants of one program do it by the same function. */
async function lookupOf(wanted, program) {
	const [most] = wanted.filter(isPruningTotal).toSorted((a, b) => growthOf(b) - growthOf(a));
	const graph = most === void 0 ? null : program.graph(most.artifact);
	if (most === void 0 || graph === null) return {
		artifact: "",
		kept: null,
		why: null
	};
	try {
		const forest = await program.relink(most.artifact);
		return {
			artifact: most.artifact,
			kept: keptMethods(graph, forest),
			why: null
		};
	} catch (error) {
		if (error instanceof JobError) return {
			artifact: most.artifact,
			kept: null,
			why: error.message.split("\n", 3).join(" ")
		};
		throw error;
	}
}
const growthOf = ({ before, after }) => Number(after ?? 0) - Number(before ?? 0);
async function linksOf({ imports, by }, program) {
	const steps = await program.locate(imports);
	const links = steps.map((step, index) => {
		const next = steps[index + 1];
		return next?.file == null ? step.package : `${step.package} (${next.file}:${next.line})`;
	});
	return by === null ? links : [...links, by];
}
function withGap(head, name, why) {
	const gap = {
		fact: "method-pruning",
		why: `what ended it could not be found out: ${why}`
	};
	const artifacts = head.artifacts.map((artifact) => artifact.name === name ? {
		...artifact,
		gaps: [...artifact.gaps, gap]
	} : artifact);
	return {
		...head,
		artifacts
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
	const lookAt = lookerAt(job, policy.config);
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
	const compared = sides.base === null ? nothing : await compare({
		...sides,
		base: sides.base
	});
	const { baseCompatibility, ...differences } = compared;
	const { program } = sides;
	const followed = program === null ? { head } : await withWays(compared.changes, head, program);
	const { compatibility } = sides;
	const report = {
		...envelope,
		...differences,
		...followed,
		compatibility,
		...baseCompatibility !== null && { baseCompatibility },
		comparedWith: stored === null ? comparedWith(pair.base, sides.missing) : storedAs(job.base)
	};
	const verdict = verdictOn(report, {
		policy,
		labels: await labelsOf(policy.config, job.findOverride),
		remarks: [...workTreeRemarks(uncommitted), ...sides.remarks],
		isInQueue: event?.name === "merge_group"
	});
	return {
		...report,
		verdict
	};
}
const storedAs = (file) => ({
	kind: "report",
	how: `the report ${file}`,
	why: null
});
const nothing = {
	base: null,
	changes: [],
	baseCompatibility: null
};
async function compare({ head, base: measured, rebuilt, baseCompatibility }) {
	const base = alignNames(measured, head);
	const changes = rebuilt === null ? diffSnapshots(base, head) : changesApart(base, alignNames(rebuilt, head), head);
	return {
		base,
		changes: await changesOfBases(withoutFailed(changes, base, head), base, head),
		baseCompatibility: baseCompatibility && renamed(baseCompatibility, measured, base)
	};
}
/** Nothing about images is loaded where none is asked about. */
function lookerAt(job, { images, verify }) {
	if (images.length === 0) return null;
	const config = {
		...job.config,
		verify
	};
	return async (snapshot, where) => compatibilityOf({
		...job,
		...where,
		config
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
		remarks: [],
		isAgreed: isOwnEnough(base.kind === "missing", config)
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
export { largestStored as i, keepHead as n, folderStore as r, gate as t };
