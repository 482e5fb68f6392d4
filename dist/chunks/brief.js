import { n as UsageError } from "./errors2.js";
import { n as ImageError } from "./image-error.js";
import { a as normalPlatform, o as parsePlatform } from "./platform.js";
import { t as readArtifact } from "./read2.js";
import { join } from "node:path";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/commands/brief.ts
/** The lines to print, and what could not be read, by the name it was asked by. */
async function briefs(names, platformText) {
	const platform = platformOf(platformText);
	const folder = await mkdtemp(join(tmpdir(), "plimsoll-brief-"));
	const found = [];
	const unread = [];
	try {
		for (const name of names) {
			const { brief, why } = await briefOf(name, platform, folder);
			if (brief !== null) found.push(brief);
			if (why !== null) unread.push(`${name}: ${why}`);
		}
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
	return {
		briefs: found,
		unread
	};
}
/** What is a file here is a binary; everything else names an image. */
async function briefOf(name, platform, folder) {
	if ((await stat(name).catch(() => null))?.isFile() === true) {
		const { artifact, why } = await read(name);
		return {
			brief: artifact === null ? null : briefFrom(null, artifact),
			why
		};
	}
	try {
		const { takeEntrypoint } = await import("./entrypoint.js");
		const { facts, program } = await takeEntrypoint(name, platform, folder);
		const layers = facts.layers.length > 0 ? facts.layers.length : null;
		if ("why" in program) return {
			brief: briefFrom(layers, null),
			why: program.why
		};
		const { artifact, why } = await read(program.file);
		return {
			brief: briefFrom(layers, artifact),
			why: why === null ? null : `the program that it starts: ${why}`
		};
	} catch (error) {
		if (error instanceof ImageError) return {
			brief: null,
			why: error.message
		};
		throw error;
	}
}
async function read(file) {
	const { artifact, unread } = await readArtifact(file, {
		name: file,
		displayPath: file,
		variant: null,
		build: null,
		wire: false,
		now: /* @__PURE__ */ new Date()
	});
	return {
		artifact,
		why: unread?.reason ?? null
	};
}
const cgo = {
	"0": false,
	"1": true
};
const briefFrom = (layers, artifact) => ({
	layers,
	go_version: artifact?.go?.version ?? null,
	cgo_enabled: cgo[artifact?.go?.settings.CGO_ENABLED ?? ""] ?? null,
	symtab_ratio: artifact?.symtab.ratio ?? null,
	linkage: artifact?.linkage.kind ?? null,
	glibc_floor: artifact?.linkage.floor.GLIBC ?? null
});
const own = {
	x64: "amd64",
	ia32: "386"
}[process.arch] ?? process.arch;
function platformOf(text) {
	if (text === void 0) return normalPlatform({
		os: "linux",
		architecture: own,
		variant: null
	});
	const platform = parsePlatform(text);
	if (platform === null) throw new UsageError(`--platform: ${JSON.stringify(text)} is none; linux/arm64 is one`);
	return platform;
}
export { briefs };
