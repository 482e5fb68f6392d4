import { n as configOf, s as configNames, t as buildOptions, u as catalogueNames } from "./settings.js";
import { a as writeSize, t as formatSize } from "./sizes.js";
import { t as writeReportFile } from "./files2.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { t as measureBuild } from "./measure.js";
import { t as defineCommand } from "./command2.js";
import { t as withProgress } from "./interrupt.js";
import { c as surfaceOptions } from "./surfaces.js";
import { join, relative, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/config/schema-address.ts
/** Where editors find the JSON Schema of the configuration file. `OWNER` is where Plimsoll is published. */
const schemaAddress = "https://raw.githubusercontent.com/OWNER/plimsoll/v1/schema/config.schema.json";
// src/config/write.ts
/**
* The text of a first `.plimsoll.yml`: what was built, and limits a little above what it weighs today. `target` is what
* the user named; empty where the main packages were found. The snapshot has at least one artifact.
*/
function initialConfig(snapshot, { target }) {
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
		force: {
			type: "boolean",
			help: "Writes over the configuration that is there."
		},
		quiet: surfaceOptions.quiet
	},
	examples: [["plimsoll init", "a configuration for the main package here"], ["plimsoll init -C services/api ./cmd/api", "in a subfolder's module"]],
	async run(values, packages) {
		const started = process.cwd();
		const folder = resolve(started, values["working-directory"] ?? ".");
		const out = resolve(started, values.out ?? "out");
		const there = configNames.find((name) => existsSync(join(folder, name)));
		if (there !== void 0 && !values.force) throw new UsageError(`there is a configuration already: ${there}; --force writes ${there} anew`);
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
		writeReportFile(file, initialConfig(snapshot, { target: config.target }));
		process.stdout.write(`wrote ${relative(started, file)}, with budgets from ${snapshot.artifacts.length} binaries\n`);
		return 0;
	}
});
export { init_default as default };
