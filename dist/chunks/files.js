import { t as readArtifact } from "./read2.js";
import { relative } from "node:path";
// src/measure/files.ts
/** Reads binaries that exist. `names` are what they are called; where absent, the shortest that tells them apart. */
async function measureFiles(job, files, names = uniqueNames(files)) {
	const reads = sides(await Promise.all(files.map((file, index) => read(job, file, { name: names[index] }))));
	return {
		...emptySnapshot,
		...reads,
		...shared(reads.artifacts)
	};
}
function read(job, path, about) {
	const { started, wire, functions, now } = job;
	return readArtifact(path, {
		variant: null,
		build: null,
		displayPath: displayPath(started, path),
		wire,
		functions,
		now,
		...about
	});
}
/** Relative to where the command was started, with forward slashes; absolute where it lies elsewhere. */
function displayPath(started, path) {
	const near = relative(started, path);
	return near.startsWith("..") ? path : near.replaceAll("\\", "/");
}
const sides = (reads) => ({
	artifacts: reads.flatMap(({ artifact }) => artifact ?? []),
	unread: reads.flatMap(({ unread }) => unread ?? [])
});
const emptySnapshot = {
	commit: null,
	module: null,
	goVersion: null,
	artifacts: [],
	failedBuilds: [],
	skippedVariants: [],
	unread: []
};
/** What all files say alike of where they come from. */
function shared(artifacts) {
	const alike = (values) => new Set(values).size === 1 ? values[0] ?? null : null;
	return {
		module: alike(artifacts.map(({ go }) => go?.module)),
		goVersion: alike(artifacts.map(({ go }) => go?.version))
	};
}
/** The shortest trailing part of each path that tells it from the others. */
function uniqueNames(paths) {
	const parts = paths.map((path) => path.split(/[/\\]/).filter((part) => part !== ""));
	const tail = (index, length) => parts[index].slice(-length).join("/");
	return paths.map((path, index) => {
		const depth = parts[index].length;
		for (let length = 1; length < depth; length++) {
			const name = tail(index, length);
			if (!parts.some((_, other) => other !== index && tail(other, length) === name)) return name;
		}
		return path;
	});
}
export { sides as a, shared as i, measureFiles as n, read as r, emptySnapshot as t };
