import { t as JobError } from "./errors2.js";
import { a as minorRelease } from "./platforms.js";
import { r as runGo } from "./subject.js";
import { n as environment } from "./variant.js";
// src/build/import-graph.ts
const fields = [
	"ImportPath",
	"Dir",
	"Standard",
	"Module",
	"GoFiles",
	"CgoFiles",
	"EmbedFiles",
	"Imports",
	"ImportMap"
];
/** Everything the main package is compiled from. Throws JobError with what `go list` said where a package is missing. */
async function readImportGraph({ package: main, ...options }) {
	const { packages, sources } = await readImports({
		...options,
		packages: [main]
	});
	return {
		graph: {
			main: main.importPath,
			packages
		},
		sources
	};
}
/** The same for several main packages at once. */
async function readImports(options) {
	const { subject, packages: mains, variant, toolchain, env, signal } = options;
	const json = (minorRelease(toolchain.version) ?? 19) >= 19 ? `-json=${fields.join(",")}` : "-json";
	const tags = variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`];
	const listed = parse(await runGo([
		"list",
		"-deps",
		json,
		...tags,
		...mains.map(({ target }) => target)
	], {
		folder: subject.folder,
		env: {
			...env,
			...environment(variant)
		},
		signal
	}), subject.folder);
	return {
		packages: new Map(listed.map((one) => [one.ImportPath, packageOf(one)])),
		sources: new Map(listed.map((one) => [one.ImportPath, sourceOf(one)]))
	};
}
function parse(printed, folder) {
	try {
		return printed.split(/^(?<=^\}\n)/m).filter((text) => text.trim() !== "").map((text) => JSON.parse(text));
	} catch (cause) {
		throw new JobError(`go list in ${folder} printed more than can be read: the program has too many packages.`, { cause });
	}
}
/** What sources get that `import "C"`, which is no package. */
const cgo = "runtime/cgo";
function packageOf({ ImportPath, Module, Imports = [] }) {
	const version = Module?.Replace === void 0 ? Module?.Version : Module.Replace.Version;
	return {
		path: ImportPath,
		module: Module === void 0 ? null : {
			path: Module.Path,
			version: version ?? ""
		},
		imports: Imports.map((path) => path === "C" ? cgo : path).filter((path) => path !== ImportPath).toSorted()
	};
}
function sourceOf({ ImportPath, Dir = "", Standard, Module, GoFiles = [], CgoFiles = [], EmbedFiles = [], ImportMap }) {
	const source = {
		folder: Dir,
		files: [...GoFiles, ...CgoFiles].toSorted(),
		embeds: EmbedFiles,
		renamed: {
			C: cgo,
			...ImportMap
		}
	};
	const used = Module?.Replace ?? Module;
	if (Standard) return {
		...source,
		home: {
			folder: Dir,
			name: `$GOROOT/src/${ImportPath}`
		}
	};
	const home = used?.Version !== void 0 && used.Dir !== void 0 ? {
		folder: used.Dir,
		name: `${used.Path}@${used.Version}`
	} : null;
	return {
		...source,
		home
	};
}
export { readImports as n, readImportGraph as t };
