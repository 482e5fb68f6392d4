import { t as runProcess } from "./process.js";
import { resolve } from "node:path";
import { realpath } from "node:fs/promises";
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
const settings = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"gc.auto=0",
	"maintenance.auto=false"
];
/** Runs git in a folder, without a shell. Rejects only with the reason of an aborted signal. */
async function git(args, { folder, signal, env = {} }) {
	const trusted = process.env.GITHUB_ACTIONS === "true" ? ["safe.directory=*"] : [];
	const flags = [...settings, ...trusted].flatMap((setting) => ["-c", setting]);
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
/** What a shell or the system says, from which everything else that git prints follows. */
const causes = /git-lfs.*not found|No space left on device/;
function explain(args, { ending, exitCode, output, stdout }) {
	const command = `git ${args.find((word) => !word.startsWith("-"))}`;
	if (ending === "not-started") return `git could not be started: ${output.trim()}`;
	if (ending === "timed-out") return `${command} was ended after ${timeLimit} s`;
	if (exitCode === 0) return stdout.length < longestAnswer ? "" : `${command} printed more than can be read`;
	const lines = output.split("\n").filter((line) => line.trim() !== "");
	return `${command}: ${(lines.find((line) => causes.test(line)) ?? lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1))?.replace(/^(fatal|error): /, "").trim() ?? "failed without a word"}`;
}
// src/baseline/repository.ts
async function openRepository({ folder, signal }) {
	const ask = (what) => git(["rev-parse", what], {
		folder,
		signal
	});
	const asked = await ask("--show-toplevel");
	if (!asked.ok) return { why: asked.why };
	const [top = "", common = "", prefix = ""] = [
		asked,
		await ask("--git-common-dir"),
		await ask("--show-prefix")
	].map(({ stdout }) => stdout.replace(/\r?\n$/, ""));
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
export { parentsOf as a, openRepository as i, hasCommit as n, resolveCommit as o, isCommitHash as r, fileAt as t };
