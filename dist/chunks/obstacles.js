import { t as libcOfInterpreter } from "./loaders.js";
import { s as platformText } from "./platform.js";
// src/image/obstacles.ts
/** What the user would see, as the container engine, the kernel or the loader writes it. */
function errorTextOf(obstacle, program) {
	switch (obstacle.kind) {
		case "machine":
		case "not-a-program": return `exec ${program}: exec format error`;
		case "no-loader": return `exec ${program}: no such file or directory`;
		case "bad-loader": return `exec ${program}: ${badLoaderErrors[obstacle.why]}`;
		case "missing-library": return obstacle.loader === "glibc" ? glibcLine(obstacle, program) : muslLine(obstacle);
		case "missing-version": return `${program}: ${obstacle.library}: version \`${obstacle.version}' not found (required by ${obstacle.requiredBy})`;
		case "missing-symbols": return obstacle.loader === "glibc" ? `${program}: symbol lookup error: ${obstacle.requiredBy}: undefined symbol: ${obstacle.symbols[0] ?? ""}` : `Error relocating ${obstacle.requiredBy}: ${obstacle.symbols[0] ?? ""}: symbol not found`;
		case "shared-library":
		case "packed-relocations": return "Segmentation fault (exit status 139, no message)";
	}
}
function glibcLine({ library, unusable }, program) {
	const start = `${program}: error while loading shared libraries:`;
	if (unusable?.why === "no ELF file") return `${start} ${unusable.path}: invalid ELF header`;
	if (unusable?.why === "of another class") return `${start} ${library}: wrong ELF class:`;
	return `${start} ${library}: cannot open shared object file: No such file or directory`;
}
function muslLine({ library, neededBy, unusable }) {
	return `Error loading shared library ${library}: ${unusable === null ? "No such file or directory" : "Exec format error"} (needed by ${neededBy})`;
}
const badLoaderErrors = {
	"a loop of symlinks": "too many levels of symbolic links",
	"made for another machine": "accessing a corrupted shared library",
	"no ELF file": "accessing a corrupted shared library",
	"not a file": "permission denied",
	"not executable": "permission denied"
};
/** The cause, in one sentence. */
function causeOf(obstacle, image) {
	switch (obstacle.kind) {
		case "machine": return `the program is made for ${obstacle.machine}, the image for ${platformText(image.platform)}`;
		case "not-a-program": return `the file is of type ${obstacle.type}, which the kernel does not start`;
		case "shared-library": return `the file is a shared library: it needs ${listed(obstacle.needed)}, and names no loader that would load it`;
		case "no-loader": return obstacle.link === null ? `the program asks for the loader ${obstacle.interpreter}, and ${describeLibc(obstacle.interpreter, image)}` : `the program asks for the loader ${obstacle.interpreter}, and ${obstacle.link} is a symlink that leads nowhere`;
		case "bad-loader": return `the loader ${obstacle.interpreter} is ${obstacle.why}`;
		case "missing-library": return obstacle.unusable === null ? `${obstacle.neededBy} needs ${obstacle.library}, which is in none of the places where the loader of the image looks` : `${obstacle.neededBy} needs ${obstacle.library}, and ${obstacle.unusable.path} is of no use: it is ${obstacle.unusable.why}`;
		case "missing-version": {
			const { symbols, version, requiredBy, library } = obstacle;
			return `${requiredBy} needs ${version}${symbols.length === 0 ? "" : ` (for ${listed(symbols)})`}, which ${library}${versionOf(image)} does not define`;
		}
		case "missing-symbols": return `nothing it loads exports ${listed(obstacle.symbols)}, which ${obstacle.requiredBy} needs`;
		case "packed-relocations": return `${obstacle.in} has packed relocations (DT_RELR), which musl ${obstacle.version ?? ""} does not know`;
	}
}
/** What the user can change, in one sentence; `null` where there is nothing general to say. */
function fixOf(obstacle) {
	switch (obstacle.kind) {
		case "machine": return "Build with GOARCH=$TARGETARCH (and GOARM from TARGETVARIANT), or ask for the image of the program's platform.";
		case "not-a-program":
		case "shared-library": return "Build an executable: -buildmode=exe or -buildmode=pie.";
		case "no-loader": return `${obstacle.loaderOnly ? "Leave out -buildmode=pie: without it a program without C needs no loader" : "Build with CGO_ENABLED=0, or with -tags netgo,osusergo where no package has C of its own"}; or end in an image with ${libcOfInterpreter(obstacle.interpreter) ?? "that loader"}.`;
		case "bad-loader": return "Repair the loader in the image, or build with CGO_ENABLED=0 so that none is needed.";
		case "missing-library": return fixForLibrary(obstacle.library, obstacle.loader);
		case "missing-version": return fixForVersion(obstacle.version);
		case "missing-symbols": return obstacle.loader === "musl" ? "Build where musl is the libc (golang:alpine with gcc and musl-dev), or with CGO_ENABLED=0." : "Put the release of the library that the program was built with into the image, or link it statically.";
		case "packed-relocations": return "Link without -z pack-relative-relocs, or end in Alpine 3.15 or newer.";
	}
}
function fixForLibrary(library, loader) {
	if (/^lib(stdc\+\+|gcc_s|gomp)\.so/.test(library)) return "End in an image with the C++ runtime, such as distroless/cc, or link with -extldflags '-static-libstdc++ -static-libgcc'.";
	if (loader === "musl" && /^lib(resolv|nsl|anl)\.so/.test(library)) return "Build where musl is the libc (golang:alpine with gcc and musl-dev), or with CGO_ENABLED=0.";
	return `Install or copy ${library} into the final stage, link it statically, or build with CGO_ENABLED=0.`;
}
function fixForVersion(version) {
	const numbered = /^GLIBC_(\d+\.\d+(?:\.\d+)?)$/.exec(version)?.[1];
	if (numbered !== void 0) return `Build on a system whose glibc is no newer than the image's, end in an image with glibc ${numbered} or newer, or build with CGO_ENABLED=0.`;
	if (version === "GLIBC_ABI_DT_RELR") return "Link without -z pack-relative-relocs, or end in an image with glibc 2.36 or newer.";
	return "Build on a system no newer than the image, or end in a newer image.";
}
function describeLibc(interpreter, { name, libc }) {
	if (libc?.kind === "none") return `${name} has no dynamic loader`;
	const asked = libcOfInterpreter(interpreter);
	if (libc === null || asked === null || libc.kind === asked) return `${name} has no such file`;
	return `${name} has ${libc.kind}${libc.version === null ? "" : ` ${libc.version}`}, not ${asked}`;
}
const versionOf = ({ libc }) => libc?.kind === "glibc" && libc.version !== null ? ` (glibc ${libc.version})` : "";
/** A few names; how many more there are. */
function listed(names) {
	const shown = names.slice(0, 3).join(", ");
	return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
export { errorTextOf as n, fixOf as r, causeOf as t };
