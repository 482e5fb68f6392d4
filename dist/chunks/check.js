import { n as UsageError } from "./errors2.js";
import { t as exitCode } from "./exit-code.js";
import { t as check } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { a as readConfig } from "./settings.js";
import { a as parseColor, c as surfaceOptions, n as deliver, o as parseDetail, r as detailOptions, s as parseSurfaces } from "./surfaces.js";
// src/commands/check.ts
/** A program that still runs after that has started. */
const proofSeconds = 5;
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
			help: "A Dockerfile: the image that its last stage makes."
		},
		verify: {
			type: "boolean",
			help: "Starts each program in each image as well, and holds what happens against what is said. Without a network, and with nothing of it left behind: by chroot in a folder and in scratch, in a container where an engine has the image."
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
		["plimsoll check ./service --dockerfile Dockerfile", "in the image that the Dockerfile makes"]
	],
	async run(values, files) {
		if (files.length === 0) throw new UsageError("check needs a file: plimsoll check FILE... --on IMAGE");
		const started = process.cwd();
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const surfaces = parseSurfaces(values.format ?? [], started);
		const config = await readConfig(started, values.config, {}, "--");
		const asked = [...values.on ?? [], ...(values.dockerfile ?? []).map((file) => `dockerfile:${file}`)];
		const images = asked.length > 0 ? asked : config.images;
		if (images.length === 0) throw new UsageError("check needs an image: plimsoll check FILE... --on IMAGE, or --dockerfile FILE");
		const job = {
			config: {
				...config,
				images
			},
			started,
			now: /* @__PURE__ */ new Date(),
			wire: false
		};
		const args = (values["verify-args"] ?? "").split(/\s+/).filter((word) => word !== "");
		const isProved = values.verify === true || values["verify-args"] !== void 0;
		const result = await check(job, files, isProved ? {
			args,
			seconds: proofSeconds
		} : null);
		await deliver(result, surfaces, color, detail);
		const { SENTENCE_LIMIT, visible } = await import("./escape.js");
		for (const { path, reason } of result.head.unread) process.stderr.write(`plimsoll: ${visible(path)}: ${visible(reason, SENTENCE_LIMIT)}\n`);
		for (const line of new Set(result.compatibility.filter(({ runs }) => runs === "unknown").map(unanswered))) process.stderr.write(`plimsoll: ${visible(line, SENTENCE_LIMIT)}\n`);
		return exitCode(result);
	}
});
const unanswered = ({ image, reason }) => `${image}: ${reason}`;
export { check_default as default };
