// src/build/platforms.ts
/**
* What the Go toolchain can build for which platform, release by release, as `go tool dist list` and
* `internal/platform/supported.go` (before 1.20: `cmd/internal/sys/supported.go`) of Go 1.16 to 1.27 say.
* A later release may do more, so nothing is refused there that only this table knows.
*/
/** The ports of any of those releases whose executables are ELF files. */
const elfPorts = {
	android: [
		"386",
		"amd64",
		"arm",
		"arm64"
	],
	dragonfly: ["amd64"],
	freebsd: [
		"386",
		"amd64",
		"arm",
		"arm64",
		"riscv64"
	],
	illumos: ["amd64"],
	linux: [
		"386",
		"amd64",
		"arm",
		"arm64",
		"loong64",
		"mips",
		"mips64",
		"mips64le",
		"mipsle",
		"ppc64",
		"ppc64le",
		"riscv64",
		"s390x"
	],
	netbsd: [
		"386",
		"amd64",
		"arm",
		"arm64"
	],
	openbsd: [
		"386",
		"amd64",
		"arm",
		"arm64",
		"mips64",
		"ppc64",
		"riscv64"
	],
	solaris: ["amd64"]
};
/** Ports whose executables are of another format, which no stage after the build reads. */
const otherFormats = {
	aix: "XCOFF",
	darwin: "Mach-O",
	ios: "Mach-O",
	js: "WebAssembly",
	plan9: "Plan 9 a.out",
	wasip1: "WebAssembly",
	windows: "PE"
};
const newestKnown = 27;
/** The minor release from which `-buildmode=pie` works at all; 0 is before 1.16. */
const pieSince = {
	"android/386": 0,
	"android/amd64": 0,
	"android/arm": 0,
	"android/arm64": 0,
	"freebsd/amd64": 0,
	"linux/386": 0,
	"linux/amd64": 0,
	"linux/arm": 0,
	"linux/arm64": 0,
	"linux/loong64": 21,
	"linux/ppc64": 27,
	"linux/ppc64le": 0,
	"linux/riscv64": 0,
	"linux/s390x": 0,
	"openbsd/arm64": 0
};
/** The minor release from which Go's own linker makes a position-independent executable, without a C compiler. */
const internalPieSince = {
	"android/arm64": 0,
	"linux/amd64": 0,
	"linux/arm64": 0,
	"linux/loong64": 25,
	"linux/ppc64": 27,
	"linux/ppc64le": 18,
	"linux/s390x": 27
};
const knownSystems = [...Object.keys(elfPorts), ...Object.keys(otherFormats)].sort();
const knownArchitectures = [.../* @__PURE__ */ new Set([...Object.values(elfPorts).flat(), "wasm"])].sort();
/** The minor release in a version such as `go1.26.8`; `null` for `devel` and whatever else is no release. */
function minorRelease(version) {
	const minor = /^go1\.(\d{1,4})(?!\d)/.exec(version)?.[1];
	return minor === void 0 ? null : Number(minor);
}
/** The name of the format in which this system's executables come, where it is not ELF. */
const otherFormat = (goos) => Object.hasOwn(otherFormats, goos) ? otherFormats[goos] : void 0;
function isPort(goos, goarch, version) {
	return isNewer(version) || elfPorts[goos]?.includes(goarch) === true;
}
const supportsPie = (platform, version) => reached(pieSince[platform], version);
const linksPieItself = (platform, version) => reached(internalPieSince[platform], version);
const isNewer = (version) => (minorRelease(version) ?? Number.POSITIVE_INFINITY) > newestKnown;
const reached = (since, version) => isNewer(version) || since !== void 0 && (minorRelease(version) ?? 0) >= since;
export { minorRelease as a, linksPieItself as i, knownArchitectures as n, otherFormat as o, knownSystems as r, supportsPie as s, isPort as t };
