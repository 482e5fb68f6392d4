import { c as configNames, n as configOf, t as buildOptions } from "./settings.js";
import { a as writeSize, t as formatSize } from "./sizes.js";
import { t as catalogueNames } from "./variant-schema.js";
import { t as writeReportFile } from "./files3.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { t as measureBuild } from "./measure.js";
import { t as defineCommand } from "./command2.js";
import { i as openRepository } from "./repository.js";
import { n as withProgress } from "./interrupt.js";
import { l as surfaceOptions } from "./surfaces.js";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { appendFile, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
// src/config/schema-address.ts
/** Where editors find the JSON Schema of the configuration file. `OWNER` is where Plimsoll is published. */
const schemaAddress = "https://raw.githubusercontent.com/OWNER/plimsoll/v1/schema/config.schema.json";
// src/config/write.ts
/**
* The text of a first `.plimsoll.yml`: what was built, and limits a little above what it weighs today. The snapshot has
* at least one artifact.
*/
function initialConfig(snapshot, { target, images }) {
	const names = [...new Set(snapshot.artifacts.map(variantNameOf))];
	const shipped = shippedAmong(snapshot.artifacts);
	return [
		`# yaml-language-server: $schema=${schemaAddress}`,
		"# What Plimsoll builds and how heavy it may be. `plimsoll explain RULE` tells more of each rule.",
		"",
		...targetLines(target),
		"",
		`# What is built and compared. The catalogue: ${catalogueNames.join(", ")}.`,
		...variantLines(snapshot, names),
		"",
		"# Where it has to start: Dockerfiles, references to images, folders, scratch.",
		images.length > 0 ? `images: [${images.map(scalar).join(", ")}]` : "# images: [Dockerfile]",
		"",
		"# kB and MB are powers of 1000, KiB and MiB powers of 1024.",
		"budgets:",
		...budgetLines(shipped),
		"",
		"# What else is judged: off, note, warning or error, or a mapping with options.",
		...ruleLines(snapshot.artifacts),
		""
	].join("\n");
}
/** `service/release` is the variant release of one of several packages. */
const variantNameOf = ({ name }) => name.slice(name.lastIndexOf("/") + 1);
/** The artifacts of the variant that looks like the one to ship: `release`, or else the smallest. */
function shippedAmong(artifacts) {
	const bySize = [...artifacts].sort((a, b) => a.fileSize - b.fileSize);
	const one = artifacts.find((artifact) => variantNameOf(artifact) === "release") ?? bySize[0];
	if (one === void 0) throw new RangeError("a snapshot without artifacts has no sizes to start from");
	return [one, ...artifacts.filter((other) => other !== one && variantNameOf(other) === variantNameOf(one))];
}
function targetLines(target) {
	const [first, ...others] = target.map(scalar);
	if (first === void 0) return ["# Without it: the main packages that are found here.", "# target: ./cmd/service"];
	return [`target: ${others.length === 0 ? first : `[${[first, ...others].join(", ")}]`}`];
}
function variantLines({ artifacts, skippedVariants }, names) {
	const known = catalogueNames;
	const skipped = skippedVariants.map(({ variant }) => variant.slice(variant.lastIndexOf("/") + 1));
	const asked = known.filter((name) => names.includes(name) || skipped.includes(name));
	const own = artifacts.flatMap((artifact) => {
		const name = variantNameOf(artifact);
		return artifact.variant === null || known.includes(name) ? [] : [[name, inFull(name, artifact.variant)]];
	});
	const choices = [...asked, ...new Map(own).values()];
	if (choices.length === 0) return ["# variants: [default, release]"];
	return choices.join(", ").length < 100 ? [`variants: [${choices.join(", ")}]`] : ["variants:", ...choices.map((choice) => `  - ${choice}`)];
}
function inFull(name, { env, ...variant }) {
	const said = Object.entries({
		name,
		...variant
	}).filter(([, value]) => value !== null && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0));
	const whole = {
		...Object.fromEntries(said),
		...variant.cgo !== null && { cgo: variant.cgo }
	};
	return JSON.stringify(Object.keys(env).length === 0 ? whole : {
		...whole,
		env
	});
}
function budgetLines(shipped) {
	const name = variantNameOf(shipped[0]);
	const most = (of) => Math.max(...shipped.map(of));
	const size = most(({ fileSize }) => fileSize);
	const wire = most(({ wireSize }) => wireSize?.gzip ?? 0);
	const pclntab = most(({ elf }) => elf.sections.find((section) => section.name === ".gopclntab")?.fileSize ?? 0);
	const lines = [
		"  # The variants you ship; the others are there to compare with.",
		`  only: [${scalar(name)}]`,
		`  # ${formatSize(size)} today, and 10 % of head-room.`,
		`  size: { max: ${writeSize(withHeadRoom(size))} }`
	];
	if (wire > 0) {
		lines.push(`  # After gzip, as a registry stores it: ${formatSize(wire)} today.`);
		lines.push(`  wire: { max: ${writeSize(withHeadRoom(wire))} }`);
	}
	if (pclntab > 0) {
		lines.push(`  # Sections have caps too. Go's table of functions: ${formatSize(pclntab)} today.`);
		lines.push(`  # sections: { .gopclntab: { max: ${writeSize(withHeadRoom(pclntab))} } }`);
	}
	return lines;
}
/** A tenth more, up to the next quarter of a MiB, or up to the next 16 KiB where that would be much. */
function withHeadRoom(bytes) {
	const step = bytes < 1048576 ? 16384 : 262144;
	return Math.ceil(bytes * 1.1 / step) * step;
}
/** What holds today and is worth keeping; a rule that would fail today's own binaries is left as it is. */
function ruleLines(artifacts) {
	const lines = [];
	if (artifacts.every(({ certificates }) => certificates.privateKeys.length === 0)) lines.push("  # A private key in a binary is everybody's key.", "  private-key: error");
	const promised = artifacts.filter(({ variant }) => variant?.cgo === false || variant?.tags.includes("netgo"));
	if (promised.length > 0 && promised.every(({ linkage }) => linkage.kind === "static")) lines.push("  # What is meant to be static is static today.", "  dynamic-libc: error");
	const [newest] = artifacts.flatMap(({ linkage }) => linkage.floor.GLIBC ?? []).filter((floor) => /^\d+\.\d+(\.\d+)?$/.test(floor)).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
	if (newest !== void 0) lines.push("  # Today's floor; a newer build image would raise it unnoticed.", `  glibc-floor: { max: "${newest}" }`);
	return lines.length > 0 ? ["rules:", ...lines] : ["# rules: { private-key: error }"];
}
/** As YAML reads it back. */
const scalar = (text) => /^(\.{1,2}(\/[\w.-]+)*|[a-z][\w-]*)$/.test(text) && !/^(true|false|null|y|n|yes|no|on|off)$/.test(text) ? text : JSON.stringify(text);
// src/commands/github-files.ts
/** Other people's Actions are named by commit, which nobody can move. */
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const setupGo = "actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0";
/** Tells several folders of a repository apart: in names of files, workflows, artifacts and comments. */
const slugOf = ({ prefix }) => prefix.replace(/\/$/, "").replace(/[^\w.-]+/g, "-").slice(0, 60);
/** The files for GitHub, by their paths from the top of the repository. */
function workflowFiles(setup) {
	const slug = slugOf(setup);
	const file = slug === "" ? "plimsoll" : `plimsoll-${slug}`;
	return {
		[`.github/workflows/${file}.yml`]: measuring(setup, slug),
		[`.github/workflows/${file}-comment.yml`]: commenting(setup, slug)
	};
}
const nameOf = (slug) => slug === "" ? "Size" : `Size (${slug})`;
const artifactOf = (slug) => slug === "" ? "plimsoll-report" : `plimsoll-report-${slug}`;
function measuring({ action, revision, branch, prefix }, slug) {
	const folder = prefix.replace(/\/$/, "");
	const inputs = [
		...folder === "" ? [] : [`working-directory: ${quoted(folder)}`],
		"comment: never # the other workflow does, for forks as well",
		...slug === "" ? [] : [`comment-key: ${quoted(slug)}`],
		`artifact-name: ${artifactOf(slug)}`
	];
	return `# Builds what a pull request would bring, measures it, and fails where a budget is broken. It runs the pull request's own
# code, and so has a token that only reads; ${slug === "" ? "plimsoll" : `plimsoll-${slug}`}-comment.yml posts what it finds.
name: ${quoted(nameOf(slug))}
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
  merge_group:
  push:
    branches: [${quoted(branch)}] # keeps the measurement that pull requests are compared with
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  size:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupGo}
        with:
          go-version-file: ${quoted(`${prefix}go.mod`)}
      - uses: ${action}@${revision}
        with:
${inputs.map((line) => `          ${line}`).join("\n")}
`;
}
function commenting({ action, revision, prefix }, slug) {
	const folder = prefix.replace(/\/$/, "");
	const inputs = slug === "" ? "" : `        with:
          working-directory: ${quoted(folder)}
          comment-key: ${quoted(slug)}
          artifact-name: ${artifactOf(slug)}
`;
	return `# Posts on the pull request what the other workflow measured. It holds a token that writes, and so never checks out, builds
# or runs anything. GitHub starts it only once it is on the default branch.
name: ${quoted(`${nameOf(slug)} comment`)}
on:
  workflow_run:
    workflows: [${quoted(nameOf(slug))}]
    types: [completed]
permissions: {}
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the artifact of the other workflow
      contents: read # the budgets of the base
      pull-requests: write # the comment
    steps:
      - uses: ${action}/comment@${revision}
${inputs}`;
}
/** The target of a Makefile: the pull request's check, before it is one. */
const makeTarget = `.PHONY: size
size: ## How heavy the binaries are, against the default branch
\tnpx plimsoll gate
`;
/** Whether a Makefile has a target of that name. */
const hasSizeTarget = (makefile) => /^size\s*:(?!=)/m.test(makefile);
/** As YAML reads it back. */
const quoted = (text) => /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
// src/commands/init-github.ts
/** `OWNER/REPO`, with the revision behind it or not. */
const actionName = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:@([\w./-]{1,100}))?$/;
const major = "v1";
/** What is known before anything is written. Throws UsageError outside of a repository, and where nobody names the Action. */
async function githubSetup(folder, asked) {
	const repository = await openRepository({ folder });
	if ("why" in repository) throw new UsageError(`init --github writes into a git repository: ${repository.why}`);
	const name = asked ?? await ownName(process.env) ?? await askForName();
	const [, action, revision = major] = actionName.exec(name) ?? [];
	if (action === void 0) throw new UsageError(`--action ${name}: expected OWNER/REPO, or OWNER/REPO@REVISION`);
	const { top, prefix } = repository;
	return {
		action,
		revision,
		branch: await defaultBranch(repository),
		prefix,
		top
	};
}
/** Where this Plimsoll comes from: the Action's repository, or that of the checkout it runs from. */
async function ownName(env) {
	if (env.GITHUB_ACTION_REPOSITORY) return env.GITHUB_ACTION_REPOSITORY;
	const own = await openRepository({ folder: dirname(fileURLToPath(import.meta.url)) });
	if ("why" in own || !existsSync(join(own.top, "action.yml")) || !existsSync(join(own.top, "comment/action.yml"))) return null;
	const url = own.remote === null ? "" : (await own.git([
		"remote",
		"get-url",
		own.remote
	])).stdout.trim();
	return /^(?:https?:\/\/[^/]+\/|(?:ssh:\/\/)?git@[^/:]+[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1] ?? null;
}
async function askForName() {
	if (!process.stdin.isTTY) throw new UsageError("init --github: name the repository of the Action with --action OWNER/REPO");
	const lines = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await lines.question("The repository of the Action, such as OWNER/plimsoll: ")).trim();
	} finally {
		lines.close();
	}
}
/** What the remote says its HEAD is, else main or master, else the branch that is checked out. */
async function defaultBranch({ git, remote }) {
	const named = async (ref) => (await git([
		"symbolic-ref",
		"--short",
		"--quiet",
		ref
	])).stdout.trim();
	const head = remote === null ? "" : await named(`refs/remotes/${remote}/HEAD`);
	if (head !== "") return head.slice(`${remote}/`.length);
	for (const branch of ["main", "master"]) if ((await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/heads/${branch}`
	])).ok) return branch;
	return await named("HEAD") || "main";
}
const makefiles = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
/** Writes the files that are not there; one that is stays as it is, and a Makefile gets the target at its end. */
async function writeGitHubFiles(setup, folder, started) {
	const say = (what, path) => {
		process.stdout.write(`${what} ${relative(started, path)}\n`);
	};
	for (const [path, text] of Object.entries(workflowFiles(setup))) {
		const file = join(setup.top, path);
		if (existsSync(file)) say("kept", file);
		else {
			writeReportFile(file, text);
			say("wrote", file);
		}
	}
	const there = makefiles.map((name) => join(folder, name)).find((file) => existsSync(file));
	if (there === void 0) {
		writeReportFile(join(folder, "Makefile"), makeTarget);
		say("wrote", join(folder, "Makefile"));
		return;
	}
	const text = await readFile(there, "utf8");
	if (hasSizeTarget(text)) return say("kept", there);
	await appendFile(there, `${text === "" || text.endsWith("\n") ? "" : "\n"}\n${makeTarget}`);
	say("added the target size to", there);
}
// src/commands/init.ts
var init_default = defineCommand({
	usage: "[PACKAGE...] [FLAGS]",
	description: "Builds the matrix once and writes .plimsoll.yml with budgets a little above today's sizes. A configuration that is there already stays as it is, unless --force says otherwise.",
	options: {
		...buildOptions,
		out: {
			type: "string",
			short: "o",
			value: "DIR",
			help: "The output folder for the binaries. Default: out."
		},
		github: {
			type: "boolean",
			help: "Also writes two workflows for pull requests, and a target for make."
		},
		action: {
			type: "string",
			value: "OWNER/REPO[@REV]",
			help: "The repository of the Action in those workflows. Default: the one that this Plimsoll comes from, or asks for it."
		},
		force: {
			type: "boolean",
			help: "Writes over the configuration that is there."
		},
		quiet: surfaceOptions.quiet
	},
	examples: [
		["plimsoll init", "a configuration for the main package here"],
		["plimsoll init --github", "and the workflows, where there are none"],
		["plimsoll init -C services/api ./cmd/api", "in a subfolder's module"]
	],
	async run(values, packages) {
		const started = process.cwd();
		const folder = resolve(started, values["working-directory"] ?? ".");
		const out = resolve(started, values.out ?? "out");
		const there = configNames.find((name) => existsSync(join(folder, name)));
		const setup = values.github === true ? await githubSetup(folder, values.action) : null;
		if (there !== void 0 && !values.force) {
			if (setup === null) throw new UsageError(`there is a configuration already: ${there}; --force writes ${there} anew`);
			process.stdout.write(`kept ${relative(started, join(folder, there))}\n`);
			await writeGitHubFiles(setup, folder, started);
			return 0;
		}
		const target = packages.length > 0 ? packages.join("\n") : void 0;
		const { variants, jobs, timeout } = values;
		const config = configOf({
			target,
			variants,
			jobs,
			timeout
		}, "--");
		const snapshot = await withProgress(values.quiet === true, (signal, { onPlan, onEvent }) => measureBuild({
			config,
			started,
			folder,
			out,
			signal,
			onPlan,
			onEvent,
			now: /* @__PURE__ */ new Date(),
			wire: true
		}));
		const [failed] = snapshot.failedBuilds;
		if (failed !== void 0 || snapshot.artifacts.length === 0) {
			const why = failed === void 0 ? "no variant could be built" : `${failed.variant} does not build:\n${failed.output}`;
			throw new JobError(`nothing was written: ${why}`);
		}
		const file = join(folder, there ?? configNames[0]);
		const images = ["Dockerfile", "Containerfile"].filter((name) => existsSync(join(folder, name)));
		writeReportFile(file, initialConfig(snapshot, {
			target: config.target,
			images
		}));
		process.stdout.write(`wrote ${relative(started, file)}, with budgets from ${snapshot.artifacts.length} binaries\n`);
		if (setup !== null) await writeGitHubFiles(setup, folder, started);
		return 0;
	}
});
export { init_default as default };
