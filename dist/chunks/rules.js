import { A as array, D as listing, E as excerpt, L as strictObject, N as literal, R as string, a as hidden, c as settingsMissing, d as isVariantOfSame, i as gapIn, k as _enum, o as isForComparison, r as asksForStripping, s as sectionsMissing, t as imageRules } from "./image-rules.js";
import { a as writeSize, t as formatSize } from "./sizes.js";
// src/judge/rule.ts
const noOptions = strictObject({});
function defineRule(rule) {
	const options = rule.options ?? noOptions;
	return {
		id: rule.id,
		summary: rule.summary,
		severity: rule.severity,
		options,
		isBudget: rule.isBudget ?? false,
		judge(subject, set) {
			const checked = rule.check(subject, options.parse(set));
			if ("skip" in checked) return checked;
			return checked.map((data) => {
				const [found, fix] = [rule.message(data), rule.fix(data)];
				const breach = rule.breach?.(data) ?? {
					what: JSON.stringify(data),
					amount: 0
				};
				return {
					message: `${found} ${fix}`,
					found,
					fix,
					data,
					breach,
					mildness: rule.mildness?.(data)
				};
			});
		}
	};
}
// src/judge/rules/certificate-expired.ts
var certificate_expired_default = defineRule({
	id: "certificate-expired",
	summary: "A certificate that is compiled into the file has expired.",
	severity: "warning",
	check({ artifact }) {
		const expired = [...artifact.certificates.expired].sort((a, b) => a.notAfter < b.notAfter ? -1 : 1);
		const [first] = expired;
		if (first !== void 0) return [{
			expired,
			first
		}];
		const missing = gapIn(artifact, "certificates");
		return missing === void 0 ? [] : { skip: missing };
	},
	message({ expired, first }) {
		const what = `${excerpt(first.subject) || "without a readable subject"}, at offset 0x${first.offset.toString(16)}`;
		const when = first.notAfter.slice(0, 10);
		return expired.length === 1 ? `A certificate in the file expired on ${when}: ${what}.` : `${expired.length} certificates in the file have expired, the first on ${when}: ${what}.`;
	},
	fix: () => "Update the module or the embedded file it comes from, or read certificates from the system at run time.",
	breach: ({ expired }) => ({
		what: "",
		amount: expired.length
	})
});
// src/judge/rules/debug-build.ts
/** Those of -N (no optimisation) and -l (no inlining) that the compiler was given. */
function switchesOf({ variant, go }) {
	const words = [variant?.gcflags ?? "", go?.settings["-gcflags"] ?? ""].join(" ").split(/[\s'"=]+/);
	return ["-N", "-l"].filter((one) => words.includes(one));
}
var debug_build_default = defineRule({
	id: "debug-build",
	summary: "The file was compiled for a debugger: without optimisation or inlining.",
	severity: "warning",
	check(subject) {
		const switches = switchesOf(subject.artifact);
		if (switches.length === 0) {
			const missing = settingsMissing(subject.artifact);
			return missing === void 0 ? [] : { skip: missing };
		}
		return isForComparison(subject, (other) => switchesOf(other).length === 0) ? [] : [{ switches }];
	},
	message: ({ switches }) => `The file was compiled with -gcflags ${switches.join(" ")}: ${switches.includes("-N") ? "nothing is optimised" : "nothing is inlined"}, so it is slower.`,
	fix: () => "Build what you ship without these flags; they are for stepping through it in a debugger."
});
// src/judge/rules/dynamic-libc.ts
/** What said that the file would be static: its variant, or for a file that was brought, its build settings. */
function promiseOf({ variant, go }) {
	const cgoOff = variant === null ? go?.settings.CGO_ENABLED === "0" : variant.cgo === false;
	const ldflags = variant?.ldflags ?? go?.settings["-ldflags"] ?? "";
	const tags = variant?.tags ?? go?.settings["-tags"]?.split(",") ?? [];
	if (cgoOff) return "CGO_ENABLED=0";
	if (/-static(-pie)?(?![\w-])/.test(ldflags)) return "-extldflags=-static";
	return tags.includes("netgo") && tags.includes("osusergo") ? "-tags=netgo,osusergo" : void 0;
}
const fixes = {
	"CGO_ENABLED=0": "Look for a module that loads libraries without cgo, or for -linkshared.",
	"-extldflags=-static": "Add -linkmode=external to -ldflags: Go's own linker does not read -extldflags.",
	"-tags=netgo,osusergo": "More than net and os/user uses cgo: list it with go list -deps -f '{{if .CgoFiles}}{{.ImportPath}}{{end}}', or build with CGO_ENABLED=0."
};
var dynamic_libc_default = defineRule({
	id: "dynamic-libc",
	summary: "The file was promised to be static, and needs libraries.",
	severity: "warning",
	options: strictObject({ expect: literal("static", { error: "static" }).optional().describe("static: every file is meant to be static, but for variants that turn cgo on.") }),
	check({ artifact }, { expect }) {
		const expected = expect !== void 0 && artifact.variant?.cgo !== true ? "rules.dynamic-libc.expect" : void 0;
		const promise = promiseOf(artifact) ?? expected;
		if (promise === void 0) return [];
		const missing = hidden(artifact, "what it needs");
		if (missing !== void 0) return { skip: missing };
		if (artifact.linkage.kind === "dynamic") return [{
			promise,
			needed: artifact.elf.needed
		}];
		const unread = gapIn(artifact, "dynamic");
		return unread === void 0 ? [] : { skip: unread };
	},
	message: ({ promise, needed }) => `${promise} promised a static file, but it needs ${listing(needed) || "libraries whose names cannot be read"}: it will not start on scratch or distroless/static.`,
	fix: ({ promise }) => fixes[promise] ?? "Build with CGO_ENABLED=0, or with -tags=netgo,osusergo."
});
// src/judge/rules/extldflags-ignored.ts
var extldflags_ignored_default = defineRule({
	id: "extldflags-ignored",
	summary: "The linker was asked for a static file by -extldflags, and Go's own linker does not read that.",
	severity: "note",
	check({ artifact }) {
		const ldflags = artifact.variant?.ldflags ?? artifact.go?.settings["-ldflags"] ?? "";
		const asked = /-extldflags[= ]['"]?[^'"]*(-static(-pie)?)(?![\w-])/.exec(ldflags)?.[1];
		if (asked === void 0 || /-linkmode[= ]external/.test(ldflags)) return [];
		const missing = hidden(artifact, "its loader");
		if (missing !== void 0) return { skip: missing };
		const { interpreter } = artifact.elf;
		return artifact.linkage.kind === "loader-only" && interpreter !== null ? [{
			asked,
			interpreter
		}] : [];
	},
	message: ({ asked, interpreter }) => `-extldflags=${asked} did nothing: Go's own linker made this file, and it still asks for the loader ${excerpt(interpreter)}.`,
	fix: () => "Add -linkmode=external to -ldflags, with CGO_ENABLED=1, or leave -extldflags out."
});
// src/judge/rules/glibc-floor.ts
const version = "a glibc version in quotes, such as \"2.28\"";
/** Whether `2.34` is newer than `2.4`: number by number, not letter by letter. */
function isNewer(one, other) {
	const [a, b] = [one, other].map((text) => text.split(".").map(Number));
	const index = a.findIndex((number, at) => number !== (b[at] ?? 0));
	return index >= 0 && a[index] > (b[index] ?? 0);
}
/** A version as one number that grows with it. */
const rank = (version) => version.split(".").reduce((sum, part, at) => sum + Number(part) * 1e5 ** -at, 0);
var glibc_floor_default = defineRule({
	id: "glibc-floor",
	summary: "The file needs a newer glibc than you promise to run on.",
	severity: "error",
	options: strictObject({ max: string({ error: version }).regex(/^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/, { error: version }).optional().describe("The newest glibc the file may need, in quotes, such as \"2.28\".") }),
	check({ artifact }, { max }) {
		if (max === void 0) return [];
		const missing = hidden(artifact, "what it needs");
		if (missing !== void 0) return { skip: missing };
		const floor = artifact.linkage.floor.GLIBC;
		if (floor === void 0 || !isNewer(floor, max)) {
			const unread = gapIn(artifact, "versionNeeds");
			return unread === void 0 ? [] : { skip: unread };
		}
		return [{
			floor,
			max,
			symbols: artifact.elf.versionNeeds.filter((need) => need.version === `GLIBC_${floor}`).flatMap((need) => need.symbols)
		}];
	},
	message: ({ floor, max, symbols }) => `The file needs glibc ${floor}${symbols.length > 0 ? ` for ${listing(symbols)}` : ""}, but may need at most ${max}.`,
	fix: ({ max }) => `Build without cgo, with -tags=netgo,osusergo if only net and os/user use it, or on a system with glibc ${max}.`,
	breach: ({ floor }) => ({
		what: "",
		amount: rank(floor)
	})
});
// src/judge/rules/image-max.ts
var image_max_default = defineRule({
	id: "image-max",
	summary: "The image, with the program in it, is bigger than its cap.",
	severity: "error",
	check({ artifact, budgets, compatibility = [] }) {
		const max = budgets.image?.max;
		if (max === void 0) return [];
		const own = compatibility.filter(({ artifact: name, runs }) => name === artifact.name && runs !== "no");
		const over = own.flatMap(({ image, imageSize: { disk } }) => {
			const total = (disk ?? 0) + artifact.fileSize;
			return total > max ? [{
				image,
				total,
				base: disk,
				max
			}] : [];
		});
		if (over.length > 0) return over;
		if (compatibility.length === 0) return { skip: "budgets.image is set, but no image was looked at" };
		const unknown = own.filter(({ imageSize }) => imageSize.disk === null).map(({ image }) => image);
		return unknown.length === 0 ? [] : { skip: `how big it is without the program is not known of ${listing(unknown)}` };
	},
	message: ({ image, total, base, max }) => `${image} has ${base === null ? "at least " : ""}${formatSize(total)} with the program in it, ${formatSize(total - max)} more than budgets.image.max allows (${writeSize(max)}).`,
	fix: ({ base, max }) => base !== null && base > max ? "Start from a smaller image, or raise the cap where it can be reviewed: without the program it is over the cap already." : "Ship a smaller variant, start from a smaller image, or raise the cap where it can be reviewed.",
	isBudget: true,
	breach: ({ image, total, max }) => ({
		what: image,
		amount: total - max
	})
});
// src/judge/pattern.ts
/** Whether `text` is what `pattern` says, in which `*` stands for any run of letters, slashes and dots among them. */
function matches(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	if (rest.length === 0) return text === pattern;
	const last = rest.pop() ?? "";
	if (!text.startsWith(first) || !text.endsWith(last)) return false;
	let from = first.length;
	for (const piece of rest) {
		const found = text.indexOf(piece, from);
		if (found < 0) return false;
		from = found + piece.length;
	}
	return from <= text.length - last.length;
}
// src/judge/modules.ts
/** What a row of the ledger goes by where modules are listed: bytes of no module go by their owner, such as `std`. */
const nameOf = ({ module, owner }) => module ?? owner;
/** Bytes of all modules that the pattern names. */
const moduleBytes = ({ ledger }, pattern) => ledger.rows.filter((row) => matches(pattern, nameOf(row))).reduce((sum, { bytes }) => sum + bytes, 0);
/** Why there is no telling whose the bytes are; without Go's table of functions all of them are nobody's. */
function modulesMissing(artifact) {
	const { go, ledger } = artifact;
	const why = hidden(artifact, "whose its bytes are");
	if (why !== void 0) return why;
	if (go === null) return gapIn(artifact, "go") ?? "nothing that Go writes into a file was found in it";
	return gapIn(artifact, "functions") ?? (ledger.unattributed === ledger.total ? "no byte of it has an owner" : void 0);
}
// src/judge/rules/module-growth.ts
/** Bytes that the modules the pattern names have gained. What Go itself brought is no part of these changes. */
const growthOf$1 = (changes, pattern) => changes.filter(({ kind, name }) => kind === "module" && matches(pattern, name)).reduce((sum, { before, after }) => sum + Number(after ?? 0) - Number(before ?? 0), 0);
var module_growth_default = defineRule({
	id: "module-growth",
	summary: "The change makes a module's part of the file grow by more than it may.",
	severity: "error",
	check({ artifact, budgets, comparison }) {
		const limits = Object.entries(budgets.modules ?? {}).flatMap(([name, { growth }]) => growth === void 0 ? [] : [{
			name,
			max: growth
		}]);
		if (limits.length === 0 || comparison === void 0 || comparison.kind === "new") return [];
		if (comparison.kind === "unknown") return { skip: comparison.why };
		const missing = modulesMissing(artifact) ?? modulesMissing(comparison.artifact);
		if (missing !== void 0) return { skip: missing };
		const noise = budgets.noise ?? 0;
		return limits.map(({ name, max }) => ({
			name,
			max,
			growth: growthOf$1(comparison.changes, name)
		})).filter(({ growth, max }) => growth > max && growth > noise);
	},
	message: ({ name, max, growth }) => `${excerpt(name)} grew by ${formatSize(growth)}, more than budgets.modules allows (growth: ${writeSize(max)}).`,
	fix: () => "Import less of it (plimsoll why shows by whose import it is there), or let it through by the limit or by the label of override.",
	isBudget: true,
	breach: ({ name, growth }) => ({
		what: name,
		amount: growth
	})
});
// src/judge/rules/module-max.ts
var module_max_default = defineRule({
	id: "module-max",
	summary: "A module has more bytes of the file than its cap.",
	severity: "error",
	check({ artifact, budgets }) {
		const caps = Object.entries(budgets.modules ?? {}).flatMap(([name, { max }]) => max === void 0 ? [] : [{
			name,
			max
		}]);
		const missing = caps.length === 0 ? void 0 : modulesMissing(artifact);
		if (missing !== void 0) return { skip: missing };
		return caps.map(({ name, max }) => ({
			name,
			max,
			bytes: moduleBytes(artifact, name)
		})).filter(({ bytes, max }) => bytes > max);
	},
	message: ({ name, bytes, max }) => `${excerpt(name)} has ${formatSize(bytes)} of the file, ${formatSize(bytes - max)} more than budgets.modules allows (max: ${writeSize(max)}).`,
	fix: () => "Import less of it (plimsoll why shows by whose import it is there), or raise the cap where it can be reviewed.",
	isBudget: true,
	breach: ({ name, bytes, max }) => ({
		what: name,
		amount: bytes - max
	})
});
// src/judge/rules/packed.ts
var packed_default = defineRule({
	id: "packed",
	summary: "The file is packed: it unpacks itself into memory whenever it starts.",
	severity: "warning",
	check: ({ artifact: { packer } }) => packer === null ? [] : [{ packer }],
	message: ({ packer }) => `The file is packed with ${packer}: each process unpacks a copy of its own into memory at its start, and what is inside cannot be judged.`,
	fix: () => "Ship it unpacked; a registry compresses its layers anyway."
});
// src/judge/rules/paths-leaked.ts
var paths_leaked_default = defineRule({
	id: "paths-leaked",
	summary: "The file names folders of the machine that built it.",
	severity: "note",
	options: strictObject({ allow: array(string({ error: "a folder or a pattern such as /build/*" }), { error: "a list of folders or patterns, such as [/build/*]" }).default([]).describe("Folders that may be named, or patterns of them.") }),
	check(subject, { allow }) {
		const { artifact } = subject;
		const leaked = ({ go }) => go?.buildPaths?.filter((path) => !allow.some((one) => matches(one, path)));
		const folders = leaked(artifact);
		if (folders === void 0) return { skip: gapIn(artifact, "build-paths") ?? gapIn(artifact, "go") ?? "no file names of Go sources were found in it" };
		const trimmed = artifact.variant?.trimpath ?? artifact.go?.settings["-trimpath"] === "true";
		const isExcused = !trimmed && isForComparison(subject, (other) => leaked(other)?.length === 0);
		if (folders.length === 0 || isExcused) return [];
		return [{
			folders,
			trimmed
		}];
	},
	message: ({ folders }) => `The file names folders of the machine that built it: ${listing(folders)}.`,
	fix: ({ trimmed }) => trimmed ? "Look into C code and generated files: -trimpath was on, so they do not come from Go's own tables." : "Build with -trimpath; the same source then gives the same file in any folder."
});
// src/judge/rules/pie-needs-loader.ts
var pie_needs_loader_default = defineRule({
	id: "pie-needs-loader",
	summary: "The file needs no library, but a loader that small base images do not have.",
	severity: "note",
	check({ artifact, compatibility = [] }) {
		if (compatibility.some((one) => one.artifact === artifact.name)) return [];
		const missing = hidden(artifact, "its loader");
		if (missing !== void 0) return { skip: missing };
		const { interpreter } = artifact.elf;
		return artifact.linkage.kind === "loader-only" ? [{ interpreter: interpreter ?? "whose name cannot be read" }] : [];
	},
	message: ({ interpreter }) => `The file needs no library, but -buildmode=pie makes even pure Go ask for a loader, ${excerpt(interpreter)}: it will not start on scratch, distroless/static or ${/musl/.test(interpreter) ? "a glibc image" : "Alpine"}.`,
	fix: () => "Drop -buildmode=pie for such images, or link a static PIE: CGO_ENABLED=1, -tags=netgo,osusergo, -ldflags='-linkmode external -extldflags -static-pie'."
});
// src/judge/rules/plugin-without-dlopen.ts
var plugin_without_dlopen_default = defineRule({
	id: "plugin-without-dlopen",
	summary: "The program opens plugins, and is linked so that it can't.",
	severity: "warning",
	check({ artifact: { linkage, ledger, packer } }) {
		return ledger.rows.some((row) => row.package === "plugin") && packer === null && linkage.kind !== "dynamic" ? [{ linkage: linkage.kind }] : [];
	},
	message: () => "The program uses the package plugin, which opens shared libraries by dlopen, but it is linked without libc: plugin.Open fails.",
	fix: () => "Build it with CGO_ENABLED=1 and no static linking, on an image with the same libc as the plugins'."
});
// src/judge/rules/private-key.ts
var private_key_default = defineRule({
	id: "private-key",
	summary: "A private key that can be read lies in the file.",
	severity: "warning",
	check({ artifact }) {
		const keys = artifact.certificates.privateKeys;
		const [first] = keys;
		if (first !== void 0) return [{
			keys,
			first
		}];
		const missing = gapIn(artifact, "certificates");
		return missing === void 0 ? [] : { skip: missing };
	},
	message({ keys, first }) {
		const where = `${first.algorithm} at offset 0x${first.offset.toString(16)}`;
		return keys.length === 1 ? `Whoever has the file has a private key from it: ${where}.` : `Whoever has the file has ${keys.length} private keys from it: ${where} is the first.`;
	},
	fix: () => "Read keys from a mounted secret at run time, and replace this one if it is used anywhere.",
	breach: ({ keys }) => ({
		what: "",
		amount: keys.length
	})
});
// src/judge/rules/race-build.ts
var race_build_default = defineRule({
	id: "race-build",
	summary: "The file was built with the race detector.",
	severity: "warning",
	check({ artifact }) {
		if (artifact.go?.settings["-race"] === "true") return [{ setting: "-race=true" }];
		const missing = settingsMissing(artifact);
		return missing === void 0 ? [] : { skip: missing };
	},
	message: () => "The file was built with -race: it needs cgo's libraries, and several times the memory and time.",
	fix: () => "Build what you ship without -race, and keep it for tests."
});
// src/judge/rules/sanitizer-build.ts
var sanitizer_build_default = defineRule({
	id: "sanitizer-build",
	summary: "The file was built with the address or memory sanitizer.",
	severity: "warning",
	check({ artifact }) {
		const setting = ["-asan", "-msan"].find((name) => artifact.go?.settings[name] === "true");
		if (setting !== void 0) return [{ setting }];
		const missing = settingsMissing(artifact);
		return missing === void 0 ? [] : { skip: missing };
	},
	message: ({ setting }) => `The file was built with ${setting}: it needs that compiler's own runtime library, and several times the memory.`,
	fix: ({ setting }) => `Build what you ship without ${setting}, and keep it for tests.`
});
// src/judge/rules/section-growth.ts
const bytesOf$1 = ({ elf }, pattern) => elf.sections.filter(({ name }) => matches(pattern, name)).reduce((sum, { fileSize }) => sum + fileSize, 0);
var section_growth_default = defineRule({
	id: "section-growth",
	summary: "The change makes a section grow by more than it may.",
	severity: "error",
	check({ artifact, budgets, comparison }) {
		const limits = Object.entries(budgets.sections ?? {}).flatMap(([name, { growth }]) => growth === void 0 ? [] : [{
			name,
			max: growth
		}]);
		if (limits.length === 0 || comparison === void 0 || comparison.kind === "new") return [];
		if (comparison.kind === "unknown") return { skip: comparison.why };
		const base = comparison.artifact;
		const missing = sectionsMissing(artifact) ?? sectionsMissing(base);
		if (missing !== void 0) return { skip: missing };
		const noise = budgets.noise ?? 0;
		return limits.map(({ name, max }) => ({
			name,
			max,
			before: bytesOf$1(base, name),
			after: bytesOf$1(artifact, name)
		})).map((section) => ({
			...section,
			growth: section.after - section.before
		})).filter(({ growth, max }) => growth > max && growth > noise);
	},
	message: ({ name, max, growth, after }) => `${name} grew by ${formatSize(growth)} to ${formatSize(after)}, more than budgets.sections allows (growth: ${writeSize(max)}).`,
	fix: () => "Take out what fills it, or let it through where that can be reviewed: by the limit, or by the label of override.",
	isBudget: true,
	breach: ({ name, growth }) => ({
		what: name,
		amount: growth
	})
});
// src/judge/rules/section-max.ts
/** What stripping takes away: where there is none of it, none of it is over its cap. */
const strippable = /^\.(symtab|strtab|z?debug_.*)$/;
const bytesOf = ({ elf }, pattern) => {
	const sections = elf.sections.filter(({ name }) => matches(pattern, name));
	return sections.length === 0 ? void 0 : sections.reduce((sum, { fileSize }) => sum + fileSize, 0);
};
var section_max_default = defineRule({
	id: "section-max",
	summary: "A section is bigger than its cap.",
	severity: "error",
	check({ artifact, snapshot, budgets }) {
		const caps = Object.entries(budgets.sections ?? {}).flatMap(([name, { max }]) => max === void 0 ? [] : [{
			name,
			max,
			bytes: bytesOf(artifact, name)
		}]);
		const missing = caps.length > 0 && sectionsMissing(artifact);
		if (missing) return { skip: missing };
		const over = caps.flatMap(({ name, max, bytes = 0 }) => bytes > max ? [{
			name,
			bytes,
			max
		}] : []);
		if (over.length > 0) return over;
		const isNowhere = (name) => snapshot.artifacts.every((one) => bytesOf(one, name) === void 0);
		const nowhere = caps.map(({ name }) => name).filter((name) => !strippable.test(name) && isNowhere(name));
		return nowhere.length > 0 ? { skip: `no artifact has a section ${listing(nowhere)}` } : [];
	},
	message: ({ name, bytes, max }) => `${name} has ${formatSize(bytes)}, ${formatSize(bytes - max)} more than budgets.sections allows (${writeSize(max)}).`,
	fix: () => "Take out what fills it, or raise the cap where it can be reviewed.",
	isBudget: true,
	breach: ({ name, bytes, max }) => ({
		what: name,
		amount: bytes - max
	})
});
// src/judge/growth.ts
function growthOf(base, head, changes) {
	const toolchain = toolchainShare(changes);
	const [before, after] = [base.fileSize, head.fileSize];
	return {
		before,
		after,
		own: after - before - toolchain,
		toolchain
	};
}
/** The change of kind `toolchain` that has bytes: the base as it was built, and by the head's toolchain. */
function toolchainShare(changes) {
	return changes.filter(({ kind, before, after }) => kind === "toolchain" && typeof before === "number" && typeof after === "number").reduce((sum, { before, after }) => sum + Number(after) - Number(before), 0);
}
/** The releases of Go on both sides, `go1.26.8 to go1.27.3`; `null` where they are the same. */
function toolchainStep(changes) {
	const step = changes.find(({ kind, before, after }) => kind === "toolchain" && typeof (before ?? after) === "string");
	return step === void 0 ? null : `${step.before ?? "none"} to ${step.after ?? "none"}`;
}
/**
* Whether growth is too little to speak of. A file grows in whole pages, so that a few bytes of code may add 4 KiB to it:
* where its sections did not grow by more than the noise, neither did the file.
*/
function isNoise({ own, toolchain }, base, head, { noise = 0 }) {
	if (own <= noise) return true;
	const areComparable = toolchain === 0 && base.sectionBytes > 0 && head.sectionBytes > 0;
	return noise > 0 && areComparable && head.sectionBytes - base.sectionBytes <= noise;
}
/** `null` where growth is within all limits. With `mode: all` it takes both `fail` and `percent` to fail. */
function exceededLimits(bytes, before, { warn, fail, percent, mode = "any" }) {
	const failing = [...fail === void 0 ? [] : [{
		limit: `fail: ${writeSize(fail)}`,
		isOver: bytes > fail
	}], ...percent === void 0 ? [] : [{
		limit: `percent: ${percent}`,
		isOver: bytes * 100 > percent * before
	}]];
	const over = failing.filter(({ isOver }) => isOver).map(({ limit }) => limit);
	if (over.length > 0 && (mode === "any" || over.length === failing.length)) return {
		limits: over,
		level: "error"
	};
	return warn !== void 0 && bytes > warn ? {
		limits: [`warn: ${writeSize(warn)}`],
		level: "warning"
	} : null;
}
/** `null` where there is no cap, where it is passed already, or where nothing grew. */
function roomFor({ after, own }, cap) {
	if (cap === void 0 || after > cap || own <= 0) return null;
	return {
		cap,
		left: cap - after,
		more: Math.floor((cap - after) / own)
	};
}
// src/judge/rules/size-growth.ts
/** With room for as many more changes as this, the cap is no concern of this one's. */
const manyMore = 10;
var size_growth_default = defineRule({
	id: "size-growth",
	summary: "The change makes the file grow by more than it may.",
	severity: "error",
	options: strictObject({ toolchain: _enum(["apart", "count"], { error: "apart or count" }).default("apart").describe("What another Go toolchain adds: only a warning (apart), or held against the limits too (count).") }),
	check({ artifact, budgets, comparison }, { toolchain }) {
		const { growth: limits } = budgets;
		if (comparison?.kind === "unknown" && limits !== void 0) return { skip: comparison.why };
		if (comparison?.kind !== "base") return [];
		const { artifact: base, changes } = comparison;
		const measured = growthOf(base, artifact, changes);
		const growth = toolchain === "apart" ? measured : {
			...measured,
			own: measured.own + measured.toolchain,
			toolchain: 0
		};
		const room = roomFor(growth, budgets.size?.max);
		const about = {
			...growth,
			step: toolchainStep(changes),
			room
		};
		const isQuiet = isNoise(growth, base, artifact, budgets);
		const own = isQuiet ? null : exceededLimits(growth.own, growth.before, limits ?? {});
		if (own !== null) return [{
			...about,
			whose: "own",
			over: own
		}];
		const theirs = exceededLimits(growth.toolchain, growth.before, limits ?? {});
		if (theirs !== null) return [{
			...about,
			whose: "toolchain",
			over: {
				...theirs,
				level: "warning"
			}
		}];
		return isQuiet || room === null || room.more >= manyMore ? [] : [{
			...about,
			whose: null,
			over: null
		}];
	},
	message({ before, after, own, toolchain, step, room, whose, over }) {
		const bytes = whose === "toolchain" ? toolchain : own;
		const percent = before === 0 ? "" : ` (${(bytes * 100 / before).toFixed(1)} %)`;
		const subject = whose === "toolchain" ? `Go alone, from ${step}, makes the file grow` : "The file grew";
		const limit = over === null ? "" : `, more than budgets.growth allows (${over.limits.join(", ")})`;
		const beside = whose !== "own" || toolchain === 0 ? "" : `; Go from ${step} ${toolchain < 0 ? "takes off" : "adds"} another ${formatSize(Math.abs(toolchain))}`;
		const left = room === null || room.more >= manyMore ? "" : `; ${formatSize(room.left)} are left to ${writeSize(room.cap)}, room for ${room.more} more of this size`;
		return `${subject} by ${formatSize(bytes)}${percent} to ${formatSize(after)}${limit}${beside}${left}.`;
	},
	fix({ whose }) {
		if (whose === null) return "Plan for the cap before it is reached.";
		return whose === "toolchain" ? "Nothing of it is held against this change; the release notes of Go may say where it comes from." : "Take out what the change brought, or let it through where it can be reviewed: raise the limit, or set the label of override.";
	},
	isBudget: true,
	breach: ({ own }) => ({
		what: "",
		amount: own
	}),
	mildness: ({ over }) => over?.level ?? "note"
});
// src/judge/rules/size-max.ts
var size_max_default = defineRule({
	id: "size-max",
	summary: "The file is bigger than its cap.",
	severity: "error",
	check({ artifact: { fileSize }, budgets }) {
		const max = budgets.size?.max;
		return max === void 0 || fileSize <= max ? [] : [{
			fileSize,
			max
		}];
	},
	message: ({ fileSize, max }) => `The file has ${formatSize(fileSize)}, ${formatSize(fileSize - max)} more than budgets.size.max allows (${writeSize(max)}).`,
	fix: () => "Take out what weighs most, ship a smaller variant, or raise the cap where it can be reviewed.",
	isBudget: true,
	breach: ({ fileSize, max }) => ({
		what: "",
		amount: fileSize - max
	})
});
// src/judge/rules/symbols-shipped.ts
const strippableBytes = ({ symtab }) => symtab.symtabBytes + symtab.strtabBytes + symtab.debugBytes;
const isStripped = (artifact) => strippableBytes(artifact) === 0 && sectionsMissing(artifact) === void 0;
var symbols_shipped_default = defineRule({
	id: "symbols-shipped",
	summary: "The file carries a symbol table or debug information that does nothing at run time.",
	severity: "note",
	check(subject) {
		const { artifact } = subject;
		const missing = sectionsMissing(artifact);
		if (missing !== void 0) return { skip: missing };
		const asked = artifact.variant !== null && asksForStripping(artifact.variant);
		if (isStripped(artifact) || !asked && isForComparison(subject, isStripped)) return [];
		return [{
			bytes: strippableBytes(artifact),
			share: artifact.symtab.strippableShare,
			asked
		}];
	},
	message: ({ bytes, share, asked }) => `${formatSize(bytes)} of symbol table and debug information (${(share * 100).toFixed(1)} % of the file) ${asked ? "are in it although -s was asked for" : "do nothing at run time"}.`,
	fix: ({ asked }) => asked ? "Look for what the external linker, or a step after the build, puts back in." : "Build with -ldflags='-s -w', unless a debugger, perf or govulncheck -mode=binary reads this file; panics and pprof keep names and line numbers."
});
// src/judge/rules/symtab-ratio.ts
var symtab_ratio_default = defineRule({
	id: "symtab-ratio",
	summary: "The symbol table is too big for the code it names.",
	severity: "error",
	check({ artifact, budgets }) {
		const max = budgets.ratio?.symtab;
		if (max === void 0) return [];
		const { ratio, symtabBytes, textBytes } = artifact.symtab;
		const missing = sectionsMissing(artifact) ?? (textBytes === 0 ? "the file has no .text section" : void 0);
		if (missing !== void 0) return { skip: missing };
		return ratio > max ? [{
			ratio,
			max,
			symtabBytes,
			textBytes
		}] : [];
	},
	message: ({ ratio, max, symtabBytes, textBytes }) => `.symtab (${formatSize(symtabBytes)}) is ${ratio.toFixed(3)} of .text (${formatSize(textBytes)}); budgets.ratio.symtab allows ${max}.`,
	fix: () => "Build with -ldflags=-s to leave the symbol table out.",
	isBudget: true,
	breach: ({ symtabBytes, textBytes, max }) => ({
		what: "",
		amount: symtabBytes - max * textBytes
	})
});
// src/judge/rules/variant-not-shipped.ts
var variant_not_shipped_default = defineRule({
	id: "variant-not-shipped",
	summary: "The Dockerfile builds the program in a way that no variant here is built.",
	severity: "note",
	check({ artifact, snapshot, compatibility = [] }) {
		const variants = snapshot.artifacts.filter((other) => isVariantOfSame(other, artifact)).map(({ name }) => name);
		const isShippedIn = (image) => compatibility.some((one) => one.image === image && one.isShipped === true && variants.includes(one.artifact));
		return compatibility.filter((one) => one.artifact === artifact.name && one.isShipped === false && !isShippedIn(one.image)).map(({ image }) => ({ image }));
	},
	message: ({ image }) => `${image} builds the program with other flags than any variant here has, so that what is said of it is said of another file.`,
	fix: () => "Add a variant with the flags of the Dockerfile, or build there as one of the variants is built.",
	breach: ({ image }) => ({
		what: image,
		amount: 0
	})
});
// src/judge/rules/verdict-disputed.ts
const longestText = 400;
var verdict_disputed_default = defineRule({
	id: "verdict-disputed",
	summary: "The program was started in the image, and what happened is not what the files say.",
	severity: "error",
	check: ({ artifact, compatibility = [] }) => compatibility.flatMap(({ artifact: name, image, runs, errorText, reason, proof }) => {
		if (name !== artifact.name || proof === null || runs === "unknown") return [];
		if (runs === "yes" === proof.started) return [];
		const { how, started, output } = proof;
		return [{
			image,
			started,
			said: errorText ?? reason,
			how,
			seen: output
		}];
	}),
	message: ({ image, started, said, how, seen }) => `On ${image} it is said ${started ? "not to start" : "to start"} ("${excerpt(said, longestText)}"), and tried there by ${how} it ${started ? "started" : "did not"}: "${excerpt(seen, longestText)}".`,
	fix: () => "Believe what happened, and report this: it is a mistake of Plimsoll's, or something the files do not show.",
	breach: ({ image }) => ({
		what: image,
		amount: 0
	})
});
// src/judge/rules/wire-max.ts
var wire_max_default = defineRule({
	id: "wire-max",
	summary: "The file is bigger than its cap after the compression a registry uses.",
	severity: "error",
	check({ artifact, budgets }) {
		const max = budgets.wire?.max;
		if (max === void 0) return [];
		const gzip = artifact.wireSize?.gzip;
		if (gzip === void 0) return { skip: "the wire size was not measured; --wire does" };
		return gzip > max ? [{
			gzip,
			max,
			carriesDebug: artifact.symtab.debugBytes > 0
		}] : [];
	},
	message: ({ gzip, max }) => `The file has ${formatSize(gzip)} after gzip, ${formatSize(gzip - max)} more than budgets.wire.max allows (${writeSize(max)}).`,
	fix: ({ carriesDebug }) => carriesDebug ? "Strip it first, by -ldflags='-s -w': debug information hardly compresses." : "Take out what weighs most, or raise the cap where it can be reviewed.",
	isBudget: true,
	breach: ({ gzip, max }) => ({
		what: "",
		amount: gzip - max
	})
});
// src/judge/rules/index.ts
/** What is asked where only images are. */
const checkRules = [verdict_disputed_default, ...imageRules];
/** Every rule, in the order of the report. */
const rules = [
	...checkRules,
	size_max_default,
	size_growth_default,
	wire_max_default,
	image_max_default,
	section_max_default,
	section_growth_default,
	module_max_default,
	module_growth_default,
	symtab_ratio_default,
	glibc_floor_default,
	dynamic_libc_default,
	extldflags_ignored_default,
	pie_needs_loader_default,
	plugin_without_dlopen_default,
	private_key_default,
	certificate_expired_default,
	packed_default,
	race_build_default,
	sanitizer_build_default,
	debug_build_default,
	symbols_shipped_default,
	paths_leaked_default,
	variant_not_shipped_default
];
export { rules as n, matches as r, checkRules as t };
