import { d as strictObject, f as string, i as boolean, m as union, n as _enum, r as array, s as literal, u as record } from "./schemas.js";
import { _ as excerpt, a as asksForStripping, c as isForComparison, h as isVariantOfSame, i as levelOf, l as sectionsMissing, o as gapIn, s as hidden, t as imageRules, u as settingsMissing, v as listing } from "./image-rules.js";
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
		isCompatibility: rule.isCompatibility ?? false,
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
// src/judge/rules/boringcrypto-off.ts
/** Whether the experiment was asked for: it stands in the version and among the settings. */
const asksForBoring = ({ go, variant }) => [
	go?.version,
	go?.settings.GOEXPERIMENT,
	variant?.env.GOEXPERIMENT
].some((text) => /\bboringcrypto\b/.test(text ?? ""));
var boringcrypto_off_default = defineRule({
	id: "boringcrypto-off",
	summary: "BoringCrypto was asked for, and is not in the file because cgo was off.",
	severity: "warning",
	check({ artifact }) {
		if (!asksForBoring(artifact)) return [];
		if (settingsMissing(artifact) !== void 0) return { skip: "its build info does not say whether cgo was on" };
		return artifact.go?.settings.CGO_ENABLED === "0" ? [{ setting: "CGO_ENABLED=0" }] : [];
	},
	message: () => "The file was built with GOEXPERIMENT=boringcrypto and CGO_ENABLED=0: BoringCrypto is linked by cgo, so that Go's own cryptography is in it, and no error says so.",
	fix: () => "Build with CGO_ENABLED=1, or use Go's own module with GOFIPS140, which needs no cgo."
});
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
// src/judge/rules/cgo-policy.ts
/**
* Whether cgo was on: by its build info, else by the flags of the variant, else by what is linked. Nothing in the file is
* needed for it to count: cgo that is on is taken up by the next import that has C in it.
*/
function evidenceOf(artifact) {
	const { go, variant, ledger, linkage } = artifact;
	const setting = go?.settings.CGO_ENABLED;
	if (ledger.rows.some((row) => row.package === "runtime/cgo")) return {
		isCgo: true,
		says: "the package runtime/cgo is linked into it"
	};
	if (setting !== void 0) return {
		isCgo: setting === "1",
		says: `its build info says CGO_ENABLED=${setting}`
	};
	if (variant?.cgo != null) return {
		isCgo: variant.cgo,
		says: `it was built with CGO_ENABLED=${variant.cgo ? 1 : 0}`
	};
	const missing = hidden(artifact, "whether cgo was on");
	if (missing !== void 0) return { skip: missing };
	if (linkage.kind === "dynamic") return {
		isCgo: true,
		says: "it needs C libraries"
	};
	return { skip: gapIn(artifact, "go") ?? "its build info does not say whether cgo was on" };
}
var cgo_policy_default = defineRule({
	id: "cgo-policy",
	summary: "The file was built with cgo where that is forbidden, or without where it is required.",
	severity: "error",
	options: strictObject({ policy: _enum([
		"forbidden",
		"allowed",
		"required"
	], { error: "forbidden, allowed or required" }).optional().describe("Whether cgo may be on: forbidden, allowed or required. The key cgo at the top of the file says the same.") }),
	check({ artifact, snapshot, compatibility = [] }, { policy }) {
		if (policy === void 0 || policy === "allowed") return [];
		const evidence = evidenceOf(artifact);
		if ("skip" in evidence) return evidence;
		const isWanted = policy === "required";
		if (evidence.isCgo === isWanted) return [];
		const isShipped = compatibility.some((one) => one.artifact === artifact.name && one.isShipped === true);
		const isToCompare = artifact.variant !== null && !isShipped && snapshot.artifacts.some((other) => {
			const found = other.variant === null ? null : evidenceOf(other);
			return found !== null && "isCgo" in found && found.isCgo === isWanted;
		});
		return [{
			policy,
			says: evidence.says,
			isToCompare
		}];
	},
	message: ({ policy, says, isToCompare }) => `The configuration says that cgo is ${policy}, and ${says}${isToCompare ? "; another variant is as it has to be, so that this one is taken to be for comparison" : ""}.`,
	fix: ({ policy }) => policy === "forbidden" ? "Build with CGO_ENABLED=0; go list -deps -f '{{if .CgoFiles}}{{.ImportPath}}{{end}}' names the packages that use cgo." : "Build with CGO_ENABLED=1, where there is a C compiler for the target.",
	mildness: ({ isToCompare }) => isToCompare ? "note" : void 0,
	breach: ({ policy }) => ({
		what: policy,
		amount: 0
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
// src/judge/rules/checksum-mismatch.ts
const words$1 = "a SHA-256 in 64 hexadecimal digits";
const checksum = string({ error: words$1 }).regex(/^[0-9a-fA-F]{64}$/, { error: words$1 }).transform((text) => text.toLowerCase());
var checksum_mismatch_default = defineRule({
	id: "checksum-mismatch",
	summary: "The file is not the one whose SHA-256 you gave.",
	severity: "error",
	options: strictObject({ expect: union([checksum, record(string(), checksum)], { error: `${words$1}, or a mapping of names to such` }).optional().describe("The SHA-256 that the file has to have, or a mapping of names of artifacts, or patterns of them, to it.") }),
	check({ artifact: { name, sha256 } }, { expect }) {
		if (expect === void 0) return [];
		const wanted = typeof expect === "string" ? expect : Object.entries(expect).find(([pattern]) => matches(pattern, name))?.[1];
		return wanted === void 0 || wanted === sha256 ? [] : [{
			expected: wanted,
			found: sha256
		}];
	},
	message: ({ expected, found }) => `The file has the SHA-256 ${found}, and ${expected} was expected.`,
	fix: () => "Find out what differs with plimsoll diff, or give the new checksum where it can be reviewed.",
	breach: ({ found }) => ({
		what: found,
		amount: 0
	})
});
// src/judge/rules/compatibility-lost.ts
const kinds = {
	static: "static",
	"loader-only": "without libraries, but with a loader",
	dynamic: "dynamic"
};
const order = Object.keys(kinds);
/** Whether `2.34` is newer than `2.4`, number by number. What is no such version is newer than none. */
function isNewer$2(one, other) {
	if (other === void 0) return true;
	return one.localeCompare(other, "en", { numeric: true }) > 0;
}
function lossesOf(base, head) {
	const [old, now] = [base.linkage, head.linkage];
	const losses = [];
	if (order.indexOf(now.kind) > order.indexOf(old.kind)) {
		const libraries = head.elf.needed.length === 0 ? "" : ` (${excerpt(head.elf.needed.join(", "))})`;
		losses.push({
			what: "linkage",
			before: kinds[old.kind],
			after: `${kinds[now.kind]}${libraries}`
		});
	}
	if (old.libc !== null && now.libc !== null && old.libc !== now.libc) losses.push({
		what: "libc",
		before: old.libc,
		after: now.libc
	});
	for (const [family, version] of Object.entries(now.floor)) {
		const before = old.floor[family];
		if (!isNewer$2(version, before)) continue;
		const name = excerpt(family);
		losses.push({
			what: `${name} floor`,
			before: before === void 0 ? "none" : excerpt(before),
			after: excerpt(version)
		});
	}
	return losses;
}
var compatibility_lost_default = defineRule({
	id: "compatibility-lost",
	summary: "The change makes the file need more of the system it runs on than before.",
	severity: "error",
	isCompatibility: true,
	check({ artifact, comparison, isShipped = true }) {
		if (comparison?.kind !== "base") return [];
		const { artifact: base } = comparison;
		const unread = [base, artifact].flatMap((one) => gapIn(one, "dynamic") ?? gapIn(one, "versionNeeds") ?? []);
		if (unread[0] !== void 0) return { skip: unread[0] };
		if (base.packer !== artifact.packer) return [];
		return lossesOf(base, artifact).map((loss) => ({
			...loss,
			isShipped
		}));
	},
	message: ({ what, before, after }) => what === "linkage" ? `The file was ${before} and is ${after} now: it starts on fewer systems than before.` : `The ${what} was ${before} and is ${after} now: it starts on fewer systems than before.`,
	fix: ({ isShipped }) => isShipped ? "Find out which import brought it with plimsoll why, and build without cgo where nothing needs it; if it is meant, set the label of override.compatibility." : "The budgets leave this variant out, so that it does not block.",
	mildness: ({ isShipped }) => isShipped ? void 0 : "note"
});
// src/judge/versions.ts
/** Versions that are numbers with dots between them, such as `2.34`. */
const versionPattern = /^\d{1,4}(\.\d{1,4}){1,3}$/;
/** Whether `2.34` is newer than `2.4`: number by number, not letter by letter. */
function isNewer$1(one, other) {
	const [a, b] = [one, other].map((text) => text.split(".").map(Number));
	const index = a.findIndex((number, at) => number !== (b[at] ?? 0));
	return index >= 0 && a[index] > (b[index] ?? 0);
}
/** As one number that grows with it. */
const rankOf = (version) => version.split(".").reduce((sum, part, at) => sum + Number(part) * 1e5 ** -at, 0);
/** `[1, 26]` of `go1.26.3`; `null` for a development version and for what is none. */
function goRelease(version) {
	const [, major, minor] = /^go(\d{1,2})\.(\d{1,3})/.exec(version ?? "") ?? [];
	return major === void 0 ? null : [Number(major), Number(minor)];
}
// src/judge/rules/cpu-level.ts
const oneOf = (words) => _enum(words, { error: words.join(", ") }).optional();
const arm64 = [
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9
].map((minor) => `v8.${minor}`).concat([
	"v9.0",
	"v9.1",
	"v9.2",
	"v9.3",
	"v9.4",
	"v9.5"
]);
var cpu_level_default = defineRule({
	id: "cpu-level",
	summary: "The file is compiled for newer processors than you promise to run on.",
	severity: "error",
	options: strictObject({
		amd64: oneOf([
			"v1",
			"v2",
			"v3",
			"v4"
		]).describe("The level that all amd64 machines have, as GOAMD64 names it, such as v2."),
		arm: oneOf([
			"5",
			"6",
			"7"
		]).describe("The level that all arm machines have, as GOARM names it, in quotes, such as \"6\"."),
		arm64: oneOf(arm64).describe("The level that all arm64 machines have, as GOARM64 names it, such as v8.2.")
	}),
	check({ artifact }, promised) {
		const asked = levelOf(artifact);
		if (Object.entries(promised).filter(([, level]) => level !== void 0).length === 0) return [];
		const architecture = artifact.go?.settings.GOARCH ?? artifact.variant?.goarch;
		const max = promised[architecture];
		if (architecture === void 0) return { skip: "its build info does not say which architecture it is for" };
		if (max === void 0) return [];
		if (asked === null) return { skip: "its build info does not say which processors it is compiled for" };
		return isNewer$1(asked.level.includes(".") ? asked.level : `${asked.level}.0`, max.replace("v", "")) ? [{
			setting: asked.setting,
			max
		}] : [];
	},
	message: ({ setting, max }) => `The file is compiled with ${setting}, and your machines have ${max}: on the oldest of them it ends as soon as it starts, or at the first instruction they lack.`,
	fix: () => "Compile it for the oldest machines that it has to run on.",
	breach: ({ setting }) => ({
		what: setting,
		amount: 0
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
	isCompatibility: true,
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
	isCompatibility: true,
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
// src/judge/rules/fips-mode.ts
function modeOf({ go }) {
	const { GOFIPS140: module = "off", DefaultGODEBUG: debug = "", CGO_ENABLED: cgo } = go?.settings ?? {};
	if (module !== "off" && module !== "" && /(^|,)fips140=(on|only)(,|$)/.test(debug)) return "native";
	return cgo === "1" ? "boring" : null;
}
var fips_mode_default = defineRule({
	id: "fips-mode",
	summary: "The file was promised to run in FIPS mode, and was not built for it.",
	severity: "error",
	options: strictObject({ required: boolean({ error: "true or false" }).optional().describe("true: every file is to be built with a module for FIPS 140, Go's own or BoringCrypto.") }),
	check({ artifact }, { required }) {
		if (required !== true) return [];
		const missing = settingsMissing(artifact);
		if (missing !== void 0) return { skip: missing };
		const mode = modeOf(artifact);
		if (mode === "native" || mode === "boring" && asksForBoring(artifact)) return [];
		const { GOFIPS140 = "", DefaultGODEBUG = "" } = artifact.go?.settings ?? {};
		return [{
			module: GOFIPS140,
			debug: DefaultGODEBUG
		}];
	},
	message: ({ module }) => module === "" || module === "off" ? "The file was built without GOFIPS140, and without BoringCrypto: it starts in no FIPS mode." : `The file was built with GOFIPS140=${module}, and its GODEBUG does not switch the mode on.`,
	fix: () => "Build with GOFIPS140=v1.0.0 or another validated version, which sets GODEBUG=fips140=on as the default."
});
// src/judge/rules/glibc-floor.ts
const version$2 = "a glibc version in quotes, such as \"2.28\"";
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
	isCompatibility: true,
	options: strictObject({ max: string({ error: version$2 }).regex(/^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/, { error: version$2 }).optional().describe("The newest glibc the file may need, in quotes, such as \"2.28\".") }),
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
// src/judge/rules/glibc-merged.ts
/** In 2.34 the functions of libpthread, libdl, libutil and libanl became libc's, and __libc_start_main was changed. */
const merge = "2.34";
const moved = /^(__libc_start_main|__pthread_\w+|pthread_\w+|sem_\w+|thrd_\w+|mtx_\w+|cnd_\w+|tss_\w+|dl(open|sym|vsym|close|error|addr1?|info|mopen)|(open|fork|login_)pty|login\w*|logout|logwtmp|getaddrinfo_a|gai_\w+|timer_\w+|mq_\w+|aio_\w+|lio_\w+|shm_\w+)$/;
var glibc_merged_default = defineRule({
	id: "glibc-merged",
	summary: "The file needs glibc 2.34 for nothing but functions that older ones have elsewhere.",
	severity: "note",
	check(subject) {
		const { artifact } = subject;
		if (hidden(artifact, "what it needs") !== void 0 || artifact.linkage.floor.GLIBC !== merge) return [];
		const needs = artifact.elf.versionNeeds.filter(({ version }) => /^GLIBC_\d/.test(version));
		const symbols = needs.filter(({ version }) => version === `GLIBC_${merge}`).flatMap((need) => need.symbols);
		if (symbols.length === 0 || !symbols.every((name) => moved.test(name))) return [];
		if (isForComparison(subject, (other) => other.linkage.floor.GLIBC === void 0)) return [];
		const below = needs.map(({ version }) => version.slice(6)).filter((version) => version !== merge).reduce((newest, one) => isNewer$1(one, newest) ? one : newest, "0");
		return [{
			symbols,
			below: below === "0" ? null : below
		}];
	},
	message: ({ symbols, below }) => `The file needs glibc 2.34 for ${listing(symbols)} alone, which were in other libraries before: linked on an older glibc it needs ${below === null ? "an older one" : `${below} at most`}, and on any newer one 2.34 just the same.`,
	fix: () => "Link on Debian 11 or another system with glibc before 2.34 if it has to run there; nothing is to be done where it does not."
});
// src/judge/rules/go-end-of-life.ts
var go_end_of_life_default = defineRule({
	id: "go-end-of-life",
	summary: "The file was built by a release of Go that gets no more fixes.",
	severity: "warning",
	check({ artifact: { go } }) {
		const support = go?.support;
		if (support == null || go === null) return { skip: "which Go built it is not known" };
		if (support.state === "unknown") return { skip: support.why };
		return support.state === "ended" ? [{
			version: go.version ?? "",
			since: support.since
		}] : [];
	},
	message: ({ version, since }) => `The file was built by ${version}, whose release has had no fixes since ${since}, not even for what is known to be unsafe.`,
	fix: () => "Build with one of the two newest releases of Go: those are the ones that get fixes.",
	breach: () => ({
		what: "",
		amount: 0
	})
});
// src/judge/rules/image-glibc.ts
const version$1 = "a version of glibc in quotes, such as \"2.31\"";
var image_glibc_default = defineRule({
	id: "image-glibc",
	summary: "The glibc of an image is older than the oldest that is allowed.",
	severity: "error",
	options: strictObject({ min: string({ error: version$1 }).regex(versionPattern, { error: version$1 }).optional().describe("The oldest glibc that an image may have, in quotes, such as \"2.31\". Images without glibc pass.") }),
	check({ artifact, compatibility = [] }, { min }) {
		if (min === void 0) return [];
		const own = compatibility.filter((one) => one.artifact === artifact.name);
		if (own.length === 0) return { skip: "rules.image-glibc.min is set, but no image was looked at" };
		const older = own.flatMap(({ image, libc }) => libc?.kind === "glibc" && libc.version !== null && isNewer$1(min, libc.version) ? [{
			image,
			found: libc.version,
			min
		}] : []);
		if (older.length > 0) return older;
		const unknown = own.filter(({ libc }) => libc == null || libc.kind === "glibc" && libc.version === null);
		return unknown.length === 0 ? [] : { skip: `which glibc it has is not known of ${listing(unknown.map(({ image }) => image))}` };
	},
	message: ({ image, found, min }) => `${image} has glibc ${found}, and ${min} is the oldest that is allowed.`,
	fix: () => "Start from a newer release of the base image, or from one without glibc where the program is static.",
	breach: ({ image, found }) => ({
		what: image,
		amount: -rankOf(found)
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
// src/judge/rules/kernel-floor.ts
const version = "a version of Linux in quotes, such as \"4.18\"";
/** From go.dev/wiki/MinimumRequirements and the release notes of Go 1.18 and 1.24: from a release on, the oldest Linux. */
const kernels = [
	[24, "3.2"],
	[18, "2.6.32"],
	[9, "2.6.23"]
];
const byArchitecture = {
	loong64: "5.19",
	mips64le: "4.8"
};
/** The last release whose notes were read. */
const lastKnown = 27;
var kernel_floor_default = defineRule({
	id: "kernel-floor",
	summary: "The file needs a newer Linux than you promise to run on.",
	severity: "error",
	options: strictObject({ max: string({ error: version }).regex(/^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/, { error: version }).optional().describe("The oldest Linux that the file has to run on, in quotes, such as \"4.18\".") }),
	check({ artifact }, { max }) {
		if (max === void 0) return [];
		const release = goRelease(artifact.go?.version);
		if (release === null) return { skip: settingsMissing(artifact) ?? "it was not built by a release of Go" };
		const [, minor] = release;
		if (minor > lastKnown) return { skip: `which Linux Go 1.${minor} needs is not known here` };
		const byRelease = kernels.find(([first]) => minor >= first)?.[1] ?? "2.6.23";
		const own = byArchitecture[artifact.go?.settings.GOARCH ?? artifact.variant?.goarch ?? ""];
		const needed = own !== void 0 && isNewer$1(own, byRelease) ? own : byRelease;
		return isNewer$1(needed, max) ? [{
			needed,
			max,
			go: artifact.go?.version ?? ""
		}] : [];
	},
	message: ({ needed, max, go }) => `The file needs Linux ${needed}, as ${go} does on its architecture, and has to run on ${max}.`,
	fix: () => "Build it with an older release of Go, or promise a newer Linux.",
	breach: ({ needed }) => ({
		what: "",
		amount: rankOf(needed)
	})
});
// src/judge/modules.ts
/** What a row of the ledger goes by where modules are listed: bytes of no module go by their owner, such as `std`. */
const nameOf = ({ module, owner }) => module ?? owner;
/** Bytes of all modules that the pattern names. */
const moduleBytes = ({ ledger }, pattern) => ledger.rows.filter((row) => matches(pattern, nameOf(row))).reduce((sum, { bytes }) => sum + bytes, 0);
/** Bytes of one kind, whoever owns them. */
const kindBytes = ({ ledger }, name) => ledger.rows.filter(({ kind }) => kind === name).reduce((sum, { bytes }) => sum + bytes, 0);
/** Why there is no telling whose the bytes are; without Go's table of functions all of them are nobody's. */
function modulesMissing(artifact) {
	const { go, ledger } = artifact;
	const why = hidden(artifact, "whose its bytes are");
	if (why !== void 0) return why;
	if (go === null) return gapIn(artifact, "go") ?? "nothing that Go writes into a file was found in it";
	return gapIn(artifact, "functions") ?? (ledger.unattributed === ledger.total ? "no byte of it has an owner" : void 0);
}
// src/judge/rules/kind-growth.ts
var kind_growth_default = defineRule({
	id: "kind-growth",
	summary: "The change adds more bytes of a kind than it may.",
	severity: "error",
	check({ artifact, budgets, comparison }) {
		const limits = Object.entries(budgets.kinds ?? {}).flatMap(([name, { growth } = {}]) => growth === void 0 ? [] : [{
			name,
			max: growth
		}]);
		if (limits.length === 0 || comparison === void 0 || comparison.kind === "new") return [];
		if (comparison.kind === "unknown") return { skip: comparison.why };
		const base = comparison.artifact;
		const missing = modulesMissing(artifact) ?? modulesMissing(base);
		if (missing !== void 0) return { skip: missing };
		const noise = budgets.noise ?? 0;
		return limits.map(({ name, max }) => ({
			name,
			max,
			before: kindBytes(base, name),
			after: kindBytes(artifact, name)
		})).map((kind) => ({
			...kind,
			growth: kind.after - kind.before
		})).filter(({ growth, max }) => growth > max && growth > noise);
	},
	message: ({ name, max, growth, after }) => `Bytes of the kind ${name} grew by ${formatSize(growth)} to ${formatSize(after)}, more than budgets.kinds allows (growth: ${writeSize(max)}).`,
	fix: () => "Look in the report for whose bytes they are, or let it through where that can be reviewed: by the limit, or by the label of override.",
	isBudget: true,
	breach: ({ name, growth }) => ({
		what: name,
		amount: growth
	})
});
// src/judge/rules/kind-max.ts
var kind_max_default = defineRule({
	id: "kind-max",
	summary: "The file has more bytes of a kind than their cap.",
	severity: "error",
	check({ artifact, budgets }) {
		const caps = Object.entries(budgets.kinds ?? {}).flatMap(([name, { max } = {}]) => max === void 0 ? [] : [{
			name,
			max
		}]);
		const missing = caps.length === 0 ? void 0 : modulesMissing(artifact);
		if (missing !== void 0) return { skip: missing };
		return caps.map(({ name, max }) => ({
			name,
			max,
			bytes: kindBytes(artifact, name)
		})).filter(({ bytes, max }) => bytes > max);
	},
	message: ({ name, bytes, max }) => `Of the kind ${name} the file has ${formatSize(bytes)}, ${formatSize(bytes - max)} more than budgets.kinds allows (max: ${writeSize(max)}).`,
	fix: () => "Look in the report for whose bytes they are, or raise the cap where it can be reviewed.",
	isBudget: true,
	breach: ({ name, bytes, max }) => ({
		what: name,
		amount: bytes - max
	})
});
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
	isCompatibility: true,
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
	isCompatibility: true,
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
		const left = room === null || room.more >= manyMore ? "" : `; that is ${formatSize(after)} of ${formatSize(room.cap)}, at this pull request's rate ${room.more} more`;
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
	summary: "The Dockerfile builds the program in another way than the file at hand, or any variant here, is built.",
	severity: "note",
	check({ artifact, snapshot, compatibility = [] }) {
		const isShippedIn = (image, isOther) => {
			const names = snapshot.artifacts.filter(isOther).map(({ name }) => name);
			return compatibility.some((one) => one.image === image && one.isShipped === true && names.includes(one.artifact));
		};
		return compatibility.filter(({ artifact: name, isShipped }) => name === artifact.name && isShipped === false).filter(({ image, builtOtherwise }) => {
			const isKin = isForOther(builtOtherwise) ? isOfSame : isVariantOfSame;
			return !isShippedIn(image, (other) => isKin(other, artifact));
		}).map(({ image, builtOtherwise }) => ({
			image,
			isVariant: artifact.variant !== null,
			builtOtherwise
		}));
	},
	message: ({ image, isVariant, builtOtherwise }) => builtOtherwise === void 0 ? `${image} builds the program with other flags than any variant here has, so that what is said of it is said of another file.` : `This is not the file that ${image} builds, so that what is said of it${isVariant ? " there" : ""} is said of another one: ${textOf(builtOtherwise)}.`,
	fix: ({ isVariant }) => isVariant ? "Add a variant with the flags of the Dockerfile, or build there as one of the variants is built." : "Check the file that the Dockerfile builds, or build this one with its settings.",
	breach: ({ image }) => ({
		what: image,
		amount: 0
	})
});
const isOfSame = (one, other) => one.variant !== null && other.variant !== null && one.go?.package === other.go?.package;
const isForOther = (apart) => apart?.settings.some(({ name }) => name === "GOARCH") ?? false;
/** `CGO_ENABLED=1 against CGO_ENABLED=0 at Dockerfile:2` */
function textOf({ settings, location: { path, line } }) {
	const setting = (name, value) => value === "" ? `no ${name}` : `${name}=${excerpt(value.replaceAll(" ", ","))}`;
	return `${settings.map(({ name, here, there }) => `${setting(name, here)} against ${setting(name, there)}`).join(", ")} at ${path}:${line}`;
}
// src/judge/rules/verdict-disputed.ts
const longestText$1 = 400;
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
	message: ({ image, started, said, how, seen }) => `On ${image} it is said ${started ? "not to start" : "to start"} ("${excerpt(said, longestText$1)}"), and tried there by ${how} it ${started ? "started" : "did not"}: "${excerpt(seen, longestText$1)}".`,
	fix: () => "Believe what happened, and report this: it is a mistake of Plimsoll's, or something the files do not show.",
	breach: ({ image }) => ({
		what: image,
		amount: 0
	})
});
// src/judge/rules/verify-failed.ts
const longestText = 400;
var verify_failed_default = defineRule({
	id: "verify-failed",
	summary: "The program was started in the image, and did not do what the configuration expects of it.",
	severity: "error",
	check: ({ artifact, compatibility = [] }) => compatibility.flatMap(({ artifact: name, image, proof }) => {
		if (name !== artifact.name || proof === null || !proof.started || proof.expected === void 0) return [];
		const { how, output, expected } = proof;
		return expected.isMet ? [] : [{
			image,
			how,
			expected: expected.what,
			seen: output
		}];
	}),
	message: ({ image, how, expected, seen }) => `On ${image} it was started by ${how}, and ${expected} did not come of it: "${excerpt(seen, longestText)}".`,
	fix: () => "Look at what it says, or correct verify in the configuration: the network there is its own, with nothing but itself on it.",
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
const checkRules = [
	verdict_disputed_default,
	verify_failed_default,
	variant_not_shipped_default,
	...imageRules
];
/** Every rule, in the order of the report. */
const rules = [
	...checkRules,
	compatibility_lost_default,
	size_max_default,
	size_growth_default,
	wire_max_default,
	image_max_default,
	section_max_default,
	section_growth_default,
	module_max_default,
	module_growth_default,
	kind_max_default,
	kind_growth_default,
	symtab_ratio_default,
	glibc_floor_default,
	glibc_merged_default,
	image_glibc_default,
	kernel_floor_default,
	cpu_level_default,
	cgo_policy_default,
	checksum_mismatch_default,
	fips_mode_default,
	boringcrypto_off_default,
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
	go_end_of_life_default,
	symbols_shipped_default,
	paths_leaked_default
];
export { rules as n, matches as r, checkRules as t };
