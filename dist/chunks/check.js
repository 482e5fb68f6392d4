import { d as defaultVerify, o as readConfig } from "./settings.js";
import { n as UsageError } from "./errors2.js";
import { t as exitCode } from "./exit-code.js";
import { n as check } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { t as imageOfFile } from "./dockerfile-flag.js";
import { c as parseSurfaces, l as surfaceOptions, n as deliver, o as parseColor, r as detailOptions, s as parseDetail } from "./surfaces.js";
// src/commands/check.ts
var check_default = defineCommand({
	usage: "FILE... --on IMAGE [FLAGS]",
	description: "Says whether Go binaries start in an image, and which of their features would fail there: from the ELF file and the image themselves, without starting anything. IMAGE is a folder (an unpacked root, written ./root), scratch, oci:DIR[:TAG], docker-archive:FILE, or a reference such as gcr.io/distroless/static-debian12. An image that cannot be read is named with the reason, the others are still reported, and the exit code is 3.",
	options: {
		on: {
			type: "string",
			multiple: true,
			value: "IMAGE",
			help: "An image to check on. May be given several times."
		},
		dockerfile: {
			type: "string",
			multiple: true,
			value: "FILE",
			help: "A Dockerfile: the image that its last stage makes. A compose.yaml, .ko.yaml or .goreleaser.yaml stands for each image that it says to build."
		},
		target: {
			type: "string",
			value: "STAGE",
			help: "The stage of each Dockerfile that is built. Default: its last one."
		},
		"build-arg": {
			type: "string",
			multiple: true,
			value: "NAME=VALUE",
			help: "A build argument of each Dockerfile. May be given several times."
		},
		verify: {
			type: "boolean",
			help: "Starts each program in each image as well, and holds what happens against what is said; so does verify in the configuration. Without a network, and with nothing of it left behind: in a container where an engine has the image, else by chroot, in a folder or in the image unpacked."
		},
		"verify-args": {
			type: "string",
			value: "ARGS",
			help: "What the program is started with, apart at blanks, as in --verify-args=--version. Default: nothing."
		},
		config: {
			type: "string",
			value: "FILE",
			help: "The configuration. Default: .plimsoll.yml or .github/plimsoll.yml. Its images are asked where neither --on nor --dockerfile is given."
		},
		...detailOptions,
		...surfaceOptions
	},
	examples: [
		["plimsoll check ./service --on gcr.io/distroless/static-debian12", "does it start on distroless/static"],
		["plimsoll check ./service --on scratch --on alpine:3.20 --on ./rootfs", "three images at once"],
		["plimsoll check ./service --dockerfile Dockerfile", "in the image that the Dockerfile makes"],
		["plimsoll check ./service --dockerfile Dockerfile --target debug --build-arg BASE=debian:12", "in another of them"],
		["plimsoll check ./service --dockerfile compose.yaml", "in each image that compose.yaml says to build"]
	],
	async run(values, files) {
		if (files.length === 0) throw new UsageError("check needs a file: plimsoll check FILE... --on IMAGE");
		const started = process.cwd();
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const surfaces = parseSurfaces(values.format ?? [], started);
		const config = await readConfig(started, values.config, {}, "--");
		const asked = [...values.on ?? [], ...builtImages(values)];
		const images = asked.length > 0 ? asked : config.images;
		if (images.length === 0) throw new UsageError("check needs an image: plimsoll check FILE... --on IMAGE, or --dockerfile FILE");
		const verify = verifyOf(values, config.verify);
		const result = await check({
			config: {
				...config,
				images,
				verify
			},
			started,
			now: /* @__PURE__ */ new Date(),
			wire: false
		}, files);
		await deliver(result, surfaces, color, detail);
		const { SENTENCE_LIMIT, visible } = await import("./escape.js");
		for (const { path, reason } of result.head.unread) process.stderr.write(`plimsoll: ${visible(path)}: ${visible(reason, SENTENCE_LIMIT)}\n`);
		for (const line of new Set(result.compatibility.filter(({ runs }) => runs === "unknown").map(unanswered))) process.stderr.write(`plimsoll: ${visible(line, SENTENCE_LIMIT)}\n`);
		return exitCode(result);
	}
});
/** What the configuration says of a start, with the words of the command line in place of its own. */
function verifyOf(values, configured) {
	const words = values["verify-args"];
	if (words === void 0) return values.verify === true ? configured ?? defaultVerify : configured;
	return {
		...configured ?? defaultVerify,
		args: words.split(/\s+/).filter((word) => word !== "")
	};
}
/** What is built with nothing said of it may be any file that names images; with a target or an argument it is a Dockerfile. */
function builtImages({ dockerfile = [], target, "build-arg": words = [] }) {
	if (target === void 0 && words.length === 0) return dockerfile.map(imageOfFile);
	if (dockerfile.length === 0) throw new UsageError("--target and --build-arg say how a Dockerfile is built: add --dockerfile FILE");
	const args = words.map((word) => {
		const equals = word.indexOf("=");
		if (equals > 0) return [word.slice(0, equals), word.slice(equals + 1)];
		const value = process.env[word];
		if (value !== void 0) return [word, value];
		throw new UsageError(`--build-arg ${word} has no value: write ${word}=VALUE, or set ${word} in the environment`);
	});
	return dockerfile.map((file) => ({
		dockerfile: file,
		target,
		args: Object.fromEntries(args)
	}));
}
/** A reason that is of a line of the Dockerfile has its name in front already. */
const unanswered = ({ image, reason }) => reason.startsWith(`${image}:`) ? reason : `${image}: ${reason}`;
export { check_default as default };
