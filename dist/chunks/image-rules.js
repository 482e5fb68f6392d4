import { d as strictObject } from "./schemas.js";
import { n as errorTextOf$9, r as fixOf$1, t as causeOf$2 } from "./obstacles.js";
import { t as libcOfInterpreter } from "./loaders.js";
import { r as searchPaths, t as foldersOfPath } from "./started-file.js";
import { n as isLegacyZone } from "./legacy-zones.js";
// src/judge/end-of-life.ts
/**
* The last day on which a release gets fixes without a contract: Debian's by its LTS team, Ubuntu's standard support,
* Alpine's main repository. Learned from wiki.debian.org/LTS, alpinelinux.org/releases, ubuntu.com/about/release-cycle
* and aws.amazon.com/amazon-linux-2/faqs in November 2026.
*/
const ends = {
	debian: {
		9: "2022-06-30",
		10: "2024-06-30",
		11: "2026-08-31",
		12: "2028-06-30",
		13: "2030-06-30"
	},
	alpine: {
		3.6: "2019-05-01",
		3.7: "2019-11-01",
		3.8: "2020-05-01",
		3.9: "2020-11-01",
		"3.10": "2021-05-01",
		3.11: "2021-11-01",
		3.12: "2022-05-01",
		3.13: "2022-11-01",
		3.14: "2023-05-01",
		3.15: "2023-11-01",
		3.16: "2024-05-23",
		3.17: "2024-11-22",
		3.18: "2025-05-09",
		3.19: "2025-11-01",
		"3.20": "2026-04-01",
		3.21: "2026-11-01",
		3.22: "2027-05-01",
		3.23: "2027-11-01"
	},
	ubuntu: {
		16.04: "2021-04-30",
		18.04: "2023-05-31",
		20.04: "2025-05-31",
		22.04: "2027-04-30",
		24.04: "2029-05-31",
		"24.10": "2025-07-10",
		25.04: "2026-01-15"
	},
	amzn: {
		2: "2026-06-30",
		2023: "2029-06-30"
	},
	centos: {
		7: "2024-06-30",
		8: "2021-12-31"
	}
};
const families$1 = { amazonlinux: "amzn" };
/**
* The release that an image is of, by its /etc/os-release, else by the table; `null` where it is of no line that has
* such dates, and why it is not known where it is.
*/
function distributionEnd({ osRelease, table }) {
	if (table?.endOfLife != null) return {
		name: table.id,
		end: table.endOfLife
	};
	const [, name = "", number = ""] = /^([a-z]+)-(\d[\d.]*)$/.exec(table?.id ?? "") ?? [];
	const family = osRelease.ID ?? families$1[name] ?? name;
	const version = osRelease.VERSION_ID ?? number;
	const known = ends[family];
	if (known === void 0 || version === "") return null;
	const release = family === "alpine" ? version.split(".").slice(0, 2).join(".") : version;
	const end = known[release];
	return end === void 0 ? { skip: `how long ${family} ${release} gets fixes is not known` } : {
		name: `${family} ${release}`,
		end
	};
}
// src/judge/sentence.ts
/** Pieces of the sentences that rules write. Foreign text is cut, not escaped: whoever prints it escapes it for the place. */
const longest = 120;
/** Text out of a file or a build, on one line and at a bearable length. */
function excerpt(foreign, most = longest) {
	const text = foreign.replace(/\s+/g, " ").trim();
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
const longestCause$1 = 600;
/**
* A foreign text as the cause that a sentence of ours ends with, its full stop included: far longer than an excerpt, since what
* explains it often stands at its end, and cut behind a sentence where it can be.
*/
function cause(foreign) {
	const text = foreign.replace(/\s+/g, " ").trim().replace(/[.…\s]+$/, "");
	if (text.length <= longestCause$1) return `${text}.`;
	const end = text.lastIndexOf(". ", longestCause$1);
	return end > longestCause$1 / 4 ? text.slice(0, end + 1) : `${text.slice(0, longestCause$1)}…`;
}
/** `a, b and c`; `a, b, c and 4 more` beyond `most`. */
function listing(words, most = 3) {
	const shown = words.slice(0, most).map((word) => excerpt(word));
	const rest = words.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
// src/judge/image-rule.ts
const severities = {
	create: "error",
	exec: "error",
	feature: "warning",
	risk: "note"
};
const isFatal = (level) => severities[level] === "error";
function defineImageRule(rule) {
	const { id, summary, level } = rule;
	return {
		id,
		summary,
		level,
		severity: severities[level],
		options: strictObject({}),
		isBudget: false,
		isCompatibility: true,
		examine(scene) {
			const checked = rule.check(scene);
			if ("skip" in checked) return checked;
			return checked.map((data) => ({
				rule: id,
				found: rule.message(data, scene),
				fix: rule.fix(data, scene),
				errorText: rule.errorText?.(data) ?? null,
				location: rule.line?.(scene.lines, data, scene) ?? scene.lines.base,
				ignored: null,
				data
			}));
		},
		judge: ({ artifact, snapshot, compatibility = [] }) => judgeStored({
			id,
			level
		}, artifact, snapshot, compatibility)
	};
}
function judgeStored({ id, level }, artifact, snapshot, compatibility) {
	const own = compatibility.filter((one) => one.artifact === artifact.name);
	const judged = own.flatMap((one) => one.problems.filter(({ rule }) => rule === id).map(({ found: alone, fix, location, ignored, patch, data }) => {
		const found = ignored === null ? alone : `${alone} ${ignoredText(location, ignored)}`;
		const isOther = level === "exec" && one.builtOtherwise !== void 0;
		const isHere = !isFatal(level) || !(isOther || isToCompare(one, artifact, snapshot, compatibility));
		const isMild = ignored !== null || !isHere;
		return {
			message: `${found} ${fix}`,
			found,
			fix,
			location,
			data,
			patch,
			breach: {
				what: one.image,
				amount: 0
			},
			mildness: isMild ? "note" : void 0
		};
	}));
	if (judged.length > 0) return judged;
	const undecided = own.flatMap(({ image, undecided: all }) => all.filter(({ rule }) => rule === id).map(({ why }) => `${image}: ${why}`));
	return undecided.length === 0 ? [] : { skip: undecided.join("; ") };
}
function ignoredText(location, reason) {
	return `A comment${location === null ? "" : ` above ${location.path}:${location.line}`} ignores it${reason === "" ? ", without a reason" : `: ${excerpt(reason)}`}.`;
}
/**
* Whether an artifact was built to compare with, and is nothing that anybody ships in the image: the Dockerfile ships
* another variant of it, or where that is not said, another one starts there. A file that the user brought never was.
*/
function isToCompare(own, artifact, { artifacts }, compatibility) {
	if (artifact.variant === null || own.isShipped === true) return false;
	const others = artifacts.filter((other) => other !== artifact && isVariantOfSame(other, artifact));
	const there = compatibility.filter(({ image, artifact: name }) => image === own.image && others.some((other) => other.name === name));
	return there.some(({ isShipped }) => isShipped === true) || there.some(({ runs }) => runs === "yes");
}
/** Of the same program for the same machine. */
const isVariantOfSame = (one, other) => one.variant !== null && other.variant !== null && one.elf.machine === other.elf.machine && one.go?.package === other.go?.package;
// src/judge/rules/base-end-of-life.ts
var base_end_of_life_default = defineImageRule({
	id: "base-end-of-life",
	summary: "The release that the image is made of gets no more fixes.",
	level: "risk",
	check({ image, today }) {
		const release = distributionEnd(image);
		if (today === void 0 || release === null) return [];
		if ("skip" in release) return release;
		const { name, end } = release;
		return end < today.toISOString().slice(0, end.length) ? [{
			image: image.name,
			release: name,
			end
		}] : [];
	},
	message: ({ image, release, end }) => `On ${image} the system is ${release}, which has had no fixes since ${end}.`,
	fix: () => "Start from a release that is still looked after."
});
// src/judge/rules/build-input-missing.ts
/** The very file that is looked at: it is made before docker runs, and put there by whoever runs it. */
const isAtHand = (what, { path, go }) => [path, go?.package ?? ""].some((name) => name !== "" && baseName(name) === baseName(what));
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const words = {
	"not in the context": (what) => `COPY takes ${what}, which is not in the build context`,
	"no such stage": (what) => `no stage is called ${what}, so that it is taken for an image of Docker Hub`,
	"no such command": (what) => `${what} is no command of Go`,
	"no Go": (what) => `the stage builds with Go, and ${what} has none`,
	"no sources": (what) => `the stage builds in ${what}, and nothing puts sources there`,
	"no such package": (what) => `go build is given ${what}, which is no folder or file of the build context`
};
const fixes = {
	"not in the context": "Correct the path, build it before docker does, or copy it from the stage that makes it.",
	"no such stage": "Call the stage in FROM … AS by that name, or copy from the one that makes the file.",
	"no such command": "Correct the command.",
	"no Go": "Start the stage from golang, or install Go in it.",
	"no sources": "Copy the sources into the stage before the build, such as with COPY . .",
	"no such package": "Correct the path of the package."
};
var build_input_missing_default = defineImageRule({
	id: "build-input-missing",
	summary: "The Dockerfile asks for a file, a stage or a command that is not there.",
	level: "feature",
	check: ({ artifact, image, recipe }) => (recipe?.brokenInputs ?? []).flatMap(({ kind, what, location }) => kind === "made by nothing" || kind === "not in the context" && recipe?.buildsWithGo !== true && isAtHand(what, artifact) ? [] : [{
		image: image.name,
		kind,
		what,
		location
	}]),
	message: ({ image, kind, what }) => `On ${image} no image can be made: ${words[kind](excerpt(what))}.`,
	fix: ({ kind }) => fixes[kind],
	line: (_, { location }) => location
});
// src/judge/recipe.ts
const suites = /(?:^|[-.])(bullseye|bookworm|trixie|forky|buster|stretch|alpine)(\d+\.\d+)?(?:$|[-.])/;
/** The release that an image's tag names, such as `bookworm`, or `alpine3.22`; `null` where it moves on by itself. */
function suiteOf(image) {
	const [, name, number = ""] = suites.exec(tagOf(image)) ?? [];
	return name === void 0 || name === "alpine" && number === "" ? null : `${name}${number}`;
}
/** Empty where there is none. */
const tagOf = (image) => /:([^:/@]+)(?:@|$)/.exec(image)?.[1] ?? "";
/** The last word of the repository, such as `golang`. */
const repositoryOf = (image) => image.replace(/@.*$/, "").replace(/:[^:/]*$/, "").split("/").at(-1) ?? "";
const isPinned = (image) => image.includes("@sha256:");
const isAlpine = (image) => repositoryOf(image) === "alpine" || /alpine/.test(tagOf(image));
/** What cgo is where nothing sets CGO_ENABLED: on with a C compiler, but for another architecture; `null` for not known. */
const cgoByDefault = (builder) => builder.architecture === builder.targetArchitecture ? hasCompiler(builder) : false;
/** Whether a stage has a C compiler; `null` where its image is not known. */
function hasCompiler({ from, installs }) {
	if (installs.some((name) => /^(gcc|g\+\+|clang|build-base|build-essential|alpine-sdk)/.test(name))) return true;
	if (isAlpine(from.image)) return false;
	return repositoryOf(from.image) === "golang" ? true : null;
}
// src/judge/rules/builder-drift.ts
var builder_drift_default = defineImageRule({
	id: "builder-drift",
	summary: "The program needs a libc, and the image that builds it moves on to newer ones while the image it runs on stays.",
	level: "risk",
	check({ artifact, image, recipe }) {
		if (recipe == null || recipe.builder === null || artifact.linkage.kind !== "dynamic") return [];
		const { from } = recipe.builder;
		if (isPinned(from.image) || repositoryOf(from.image) !== "golang" || isAlpine(from.image)) return [];
		if (suiteOf(from.image) !== null || !isFixed(recipe.base.image)) return [];
		return [{
			image: image.name,
			builder: from.image,
			base: recipe.base.image,
			location: from.location
		}];
	},
	message: ({ image, builder, base }) => `On ${image} it starts today, and may not tomorrow: ${excerpt(builder)} builds it, whose Debian moved in June 2023 and again in August 2025, and ${excerpt(base)} keeps the glibc it has.`,
	fix: ({ builder }) => `Name the release in the tag of the builder, such as ${tagOf(builder) === "" || tagOf(builder) === "latest" ? "golang:bookworm" : `${excerpt(builder)}-bookworm`}, or build with CGO_ENABLED=0.`,
	line: (_, { location }) => location
});
/** A release by its number or name, or a digest. */
const isFixed = (image) => isPinned(image) || suiteOf(image) !== null || /\d/.test(tagOf(image)) || /-debian\d+$/.test(repositoryOf(image));
// src/judge/missing-version.ts
/** What a version that a library does not define is a sign of. Names that are no numbers are never read as numbers. */
function signOf({ version, symbols }) {
	if (version === "GLIBC_ABI_DT_RELR") return "relr";
	if (version === "GLIBC_2.38" && symbols.some((name) => name.startsWith("__isoc23_"))) return "isoc23";
	return /^GLIBC_\d{1,4}(\.\d{1,4})+$/.test(version) ? "glibc" : "other";
}
const numbersOf = ({ version }) => version.replace(/^\D*/, "").split(".").map(Number);
/** Number by number: 2.4 is older than 2.34. */
function isNewer(one, other) {
	const [a, b] = [numbersOf(one), numbersOf(other)];
	const index = a.findIndex((number, at) => number !== (b[at] ?? 0));
	return index >= 0 && a[index] > (b[index] ?? 0);
}
/** Of versions that are numbers. */
const newest = (obstacles) => obstacles.reduce((best, one) => isNewer(one, best) ? one : best);
/** A sentence about those behind the first; `null` where there are none. */
function othersUndefined(obstacles) {
	const [, ...more] = new Set(obstacles.map(({ version }) => version));
	return more.length === 0 ? null : `Not defined as well: ${listing(more)}.`;
}
// src/judge/obstacle-rule.ts
const noAdvice = "Build with CGO_ENABLED=0, so that neither a loader nor a library is needed.";
/** Paths and symbols in it are the file's own words. */
const longestCause = 600;
/** A rule about something that keeps a program from starting and that `willRun` has found already. */
function defineObstacleRule(rule) {
	const isOfKind = (obstacle) => rule.kinds.includes(obstacle.kind);
	return defineImageRule({
		id: rule.id,
		summary: rule.summary,
		level: "exec",
		check({ runs, image, program: { path } }) {
			const [first, ...more] = runs.obstacles.filter(isOfKind).filter((obstacle) => rule.where?.(obstacle, image) ?? true);
			if (first === void 0) return [];
			const obstacles = [first, ...more];
			return [{
				image: image.name,
				error: errorTextOf$9(first, path),
				isFirst: runs.obstacles[0] === first,
				obstacles
			}];
		},
		message({ error, isFirst, obstacles }, { image }) {
			const remark = rule.remark?.(obstacles, image) ?? null;
			const seen = isFirst ? "it ends" : "once that is mended it ends";
			const cause = excerpt(causeOf$2(obstacles[0], image), longestCause);
			return `On ${image.name} ${seen} with "${excerpt(error, longestCause)}": ${cause}.${remark === null ? "" : ` ${remark}`}`;
		},
		errorText: ({ error }) => error,
		fix: ({ obstacles }, { image }) => rule.fix?.(obstacles, image) ?? fixOf$1(obstacles[0]) ?? noAdvice
	});
}
// src/judge/rules/c-headers-too-new.ts
var c_headers_too_new_default = defineObstacleRule({
	id: "c-headers-too-new",
	summary: "C code was compiled with the headers of glibc 2.38 or newer, and the image's glibc is older.",
	kinds: ["missing-version"],
	where: (obstacle) => signOf(obstacle) === "isoc23",
	remark: () => "The headers of glibc 2.38 and newer turn strtol, sscanf and their kin into functions that older ones lack.",
	fix: () => "Compile the C code on Debian 12 or another system with glibc before 2.38, end in an image with glibc 2.38 or newer, or build with CGO_ENABLED=0."
});
// src/judge/image-facts.ts
/** Why a fact of an image could not be read; `fact` as its readers name it in `gaps`. */
function imageGap({ gaps }, fact) {
	const gap = gaps.find((one) => one.fact === fact);
	return gap === void 0 ? void 0 : { skip: `${fact}: ${gap.why}` };
}
/** Whether something lies at a path of the image; `null` where only a table speaks for it. */
function isThere({ root }, path) {
	if (root === null) return null;
	const { kind } = root.find(path);
	return kind !== "missing" && kind !== "loop";
}
/** Whether the image's own user is root: the default, too. */
const runsAsRoot = ({ config, users }) => uidOf(config.user, users) === 0;
/** The number of the image's own user; `null` where its name is in no /etc/passwd. */
function uidOf(user, users) {
	const [name = ""] = (user ?? "").split(":");
	if (name === "") return 0;
	if (/^\d{1,10}$/.test(name)) return Number(name);
	return users?.find((one) => one.name === name)?.uid ?? null;
}
// src/judge/facts.ts
/** Why a fact of an artifact could not be read, or not all of it; `fact` as the readers name it in `gaps`. */
function gapIn({ gaps }, fact) {
	return gaps.find((gap) => gap.fact === fact)?.why;
}
/** Why an artifact's inside cannot be judged: all there is to see is the packer's stub. */
function hidden({ packer }, what) {
	return packer === null ? void 0 : `the file is packed with ${packer}, which hides ${what}`;
}
/** Why the section headers cannot be asked; without them there is no telling how big `.text` or `.symtab` is. */
function sectionsMissing(artifact) {
	return hidden(artifact, "its sections") ?? gapIn(artifact, "sections") ?? (artifact.elf.sections.length === 0 ? "the file has no section headers" : void 0);
}
/** Why the build settings cannot be asked. Go records them from 1.18 on. */
function settingsMissing(artifact) {
	const { go } = artifact;
	if (go === null) return gapIn(artifact, "go") ?? "nothing that Go writes into a file was found in it";
	if (!go.buildInfo) return "the file carries no build info";
	return Object.keys(go.settings).length === 0 ? "its build info has no build settings (Go before 1.18)" : void 0;
}
/**
* Whether an artifact was built to compare with: another variant of the same matrix is as the rule wants it, so nobody has
* to be told that this one is not. A file that the user brought never is.
*/
function isForComparison({ artifact, snapshot }, isAsWanted) {
	return artifact.variant !== null && snapshot.artifacts.some((other) => other.variant !== null && isAsWanted(other));
}
/** Whether `-s` is among the linker's flags: no symbol table, and since Go 1.22 no DWARF either. */
function asksForStripping({ ldflags }) {
	return /(^|\s)--?s(=(1|t|true))?(\s|$)/i.test(ldflags);
}
// src/judge/needs.ts
/** What a program asks of its system and does not bring along; `null` where it asks for none of that, or brings it. */
function unmetNeed(artifact, id) {
	const need = artifact.needs.find((one) => one.id === id);
	if (need !== void 0) return need.embedded ? null : need;
	const why = hidden(artifact, "what it asks for") ?? gapIn(artifact, "needs");
	return why === void 0 ? null : { skip: why };
}
// src/judge/rules/ca-missing.ts
/**
* Whether crypto/x509 finds a root there (root_unix.go): SSL_CERT_FILE takes the place of its list of files, SSL_CERT_DIR
* of its list of folders, and both lists are read. `null`: it cannot be told.
*/
function hasRoots(image) {
	const { certificates, config } = image;
	if (certificates === null) return null;
	const { SSL_CERT_FILE: file, SSL_CERT_DIR: folders } = config.env;
	const answers = [...file ? [isThere(image, file) ?? (certificates.files.includes(file) || null)] : [certificates.files.length > 0], ...folders ? folders.split(":").map((folder) => isThere(image, folder) ?? (certificates.directories.includes(folder) || null)) : [certificates.directories.length > 0]];
	return answers.includes(true) || (answers.includes(null) ? null : false);
}
const error$4 = "x509: certificate signed by unknown authority";
var ca_missing_default = defineImageRule({
	id: "ca-missing",
	summary: "The program makes TLS connections, and the image has no certificate authorities.",
	level: "feature",
	check({ artifact, image }) {
		const need = unmetNeed(artifact, "ca");
		if (need === null || "skip" in need) return need ?? [];
		const known = hasRoots(image);
		if (known === null) return { skip: "which certificate authorities the image has is not known" };
		return known ? [] : [{
			image: image.name,
			evidence: need.evidence
		}];
	},
	message: ({ image, evidence }) => `On ${image} its TLS connections fail with "${error$4}": it can reach ${listing(evidence)}, and the image has no certificate authorities where Go looks for them.`,
	errorText: () => error$4,
	fix: () => "Copy /etc/ssl/certs/ca-certificates.crt into the final stage, end in an image that has it, such as distroless/static, or import golang.org/x/crypto/x509roots/fallback."
});
// src/judge/rules/ca-path-missing.ts
var ca_path_missing_default = defineImageRule({
	id: "ca-path-missing",
	summary: "SSL_CERT_FILE or SSL_CERT_DIR is set in the image to a path that is not there.",
	level: "risk",
	check({ artifact, image }) {
		const need = unmetNeed(artifact, "ca");
		if (need === null || "skip" in need) return need ?? [];
		const { SSL_CERT_FILE: file, SSL_CERT_DIR: folders } = image.config.env;
		return [...file ? [{
			variable: "SSL_CERT_FILE",
			path: file
		}] : [], ...(folders ?? "").split(":").flatMap((path) => path === "" ? [] : [{
			variable: "SSL_CERT_DIR",
			path
		}])].map((one) => ({
			...one,
			isThere: isThere(image, one.path)
		})).filter((one) => one.isThere === false).map(({ variable, path }) => ({
			image: image.name,
			variable,
			path
		}));
	},
	message: ({ image, variable, path }) => `On ${image} the variable ${variable} is ${excerpt(path)}, which is not there: Go looks there and not in its own ${variable === "SSL_CERT_FILE" ? "list of files" : "list of folders"}.`,
	fix: ({ variable }) => `Correct ${variable}, or leave it out: Go knows where the usual images keep their certificates.`,
	line: ({ env }, { variable }) => env(variable)
});
// src/judge/rules/cgo-by-default.ts
var cgo_by_default_default = defineImageRule({
	id: "cgo-by-default",
	summary: "The Dockerfile does not say whether cgo is on, and the image that builds has a C compiler.",
	level: "risk",
	check({ image, recipe }) {
		const builder = recipe?.builder ?? null;
		if (builder === null || builder.env.CGO_ENABLED !== void 0) return [];
		if (/-extldflags.*-static(-pie)?(?![-\w])/.test(builder.flags.ldflags ?? "")) return [];
		const isOn = cgoByDefault(builder);
		if (isOn === null) return { skip: `whether ${excerpt(builder.from.image)} has a C compiler is not known` };
		if (!isOn) return [];
		return [{
			image: image.name,
			builder: builder.from.image,
			location: builder.location
		}];
	},
	message: ({ image, builder }) => `On ${image} whether the program needs a libc hangs on ${excerpt(builder)}: nothing sets CGO_ENABLED, and there is a C compiler, so that cgo is on by default.`,
	fix: () => "Write CGO_ENABLED=0 or CGO_ENABLED=1 in front of go build.",
	line: (_, { location }) => location
});
// src/judge/rules/copy-source-missing.ts
var copy_source_missing_default = defineImageRule({
	id: "copy-source-missing",
	summary: "A COPY takes from another stage what nothing puts there, so that no image is made.",
	level: "create",
	check: ({ image, recipe }) => (recipe?.brokenInputs ?? []).filter(({ kind }) => kind === "made by nothing").map(({ what, location }) => ({
		image: image.name,
		what,
		location
	})),
	message: ({ image, what }) => `On ${image} no image is made: "${excerpt(what)}: not found": no build, no COPY and no command of the stage puts it there.`,
	errorText: ({ what }) => `${excerpt(what)}: not found`,
	fix: () => "Copy the file that go build writes with -o, or let it write where the COPY takes it from.",
	line: (_, { location }) => location
});
// src/judge/cpu-level.ts
const variables = {
	amd64: "GOAMD64",
	arm: "GOARM",
	arm64: "GOARM64"
};
/** By the build settings, for Go writes it nowhere else; `null` where it is another machine's, or was not recorded. */
function levelOf({ go, variant }) {
	const architecture = go?.settings.GOARCH ?? variant?.goarch;
	if (architecture !== "amd64" && architecture !== "arm" && architecture !== "arm64") return null;
	const name = variables[architecture];
	const text = go?.settings[name] ?? variant?.env[name];
	const level = /^v?(\d{1,2}(?:\.\d{1,2})?)/.exec(text ?? "")?.[1];
	return level === void 0 ? null : {
		architecture,
		level,
		setting: `${name}=${text}`
	};
}
// src/judge/rules/cpu-too-old.ts
/** runtime/asm_amd64.s and runtime/os_linux_arm.go. */
function errorTextOf$8({ architecture, level }) {
	return architecture === "arm" ? "runtime: this CPU has no VFPv3 floating point hardware, so it cannot run" : `This program can only be run on AMD64 processors with v${level} microarchitecture support.`;
}
var cpu_too_old_default = defineImageRule({
	id: "cpu-too-old",
	summary: "The program is compiled for newer processors than the image is for.",
	level: "exec",
	check({ artifact, image }) {
		const asked = levelOf(artifact);
		const { architecture, variant } = image.platform;
		const has = /^v(\d)$/.exec(variant ?? "")?.[1];
		if (asked === null || has === void 0 || asked.architecture !== architecture) return [];
		if (architecture !== "amd64" && architecture !== "arm") return [];
		const level = Number(asked.level);
		if (level <= Number(has) || architecture === "arm" && level < 7) return [];
		return [{
			image: image.name,
			architecture,
			setting: asked.setting,
			level,
			platform: `${architecture}/${variant}`
		}];
	},
	message: (data) => `On ${data.image} it ends with "${errorTextOf$8(data)}" on the oldest processors that the image is for: it is compiled with ${data.setting}, and the image is for ${data.platform}.`,
	errorText: errorTextOf$8,
	fix: ({ setting, platform }) => `Leave ${setting} out or lower it to what ${platform} has, which Docker hands to a build as TARGETVARIANT, or ship an image for newer processors.`
});
// src/judge/missing-library.ts
/** Libraries that have a rule of their own when they are missing, by their sonames. */
const families = {
	"c++": /^lib(stdc\+\+|gcc_s|gomp|atomic|quadmath)\.so/,
	sanitizer: /^lib(asan|tsan|ubsan|lsan|msan|hwasan)\.so/,
	"old glibc": /^lib(pthread|dl|rt|resolv|util|anl|nsl)\.so\.\d+$/
};
/** The family of a library that is missing; `null` for any other, and for one that is there and can't be used. */
function familyOf({ library, unusable }) {
	if (unusable !== null) return null;
	return Object.keys(families).find((name) => families[name].test(library)) ?? null;
}
/** A sentence about those behind the first; `null` where there are none. */
function othersMissing(obstacles) {
	const [, ...more] = new Set(obstacles.map(({ library }) => library));
	return more.length === 0 ? null : `Missing as well: ${listing(more)}.`;
}
// src/judge/rules/cxx-runtime-missing.ts
var cxx_runtime_missing_default = defineObstacleRule({
	id: "cxx-runtime-missing",
	summary: "A library of the compiler's runtime, such as libstdc++, is not in the image.",
	kinds: ["missing-library"],
	where: (obstacle) => familyOf(obstacle) === "c++",
	remark: othersMissing,
	fix: () => "End in an image with the C++ runtime, such as distroless/cc, or link it in: -extldflags '-static-libstdc++ -static-libgcc'."
});
// src/judge/rules/dns-settings-ignored.ts
/** What net/conf.go and nss.go know by themselves. */
const known = [
	"files",
	"dns",
	"myhostname",
	"mdns4_minimal",
	"mdns_minimal",
	"mdns6_minimal",
	"mdns",
	"mdns4",
	"mdns6"
];
var dns_settings_ignored_default = defineImageRule({
	id: "dns-settings-ignored",
	summary: "The image asks for name services that Go's own resolver does not have.",
	level: "risk",
	check({ artifact, image, program: { asksLibc } }) {
		if (!artifact.needs.some(({ id }) => id === "dns") || gapIn(artifact, "needs") !== void 0) return [];
		const services = image.nameServices?.hosts?.filter((word) => !word.startsWith("[") && !known.includes(word)) ?? [];
		const variables = ["RES_OPTIONS", "LOCALDOMAIN"].filter((name) => image.config.env[name] !== void 0);
		if (asksLibc === null || asksLibc.hosts || services.length + variables.length === 0) return [];
		return [{
			image: image.name,
			services,
			variables
		}];
	},
	message: ({ image, services, variables }) => `On ${image} ${listing([...services.map((service) => `the service ${service} of nsswitch.conf`), ...variables.map((name) => `the variable ${name}`)])} would decide how names are looked up, and Go's own resolver does not know of it.`,
	fix: () => "Build with cgo and without -tags=netgo if that matters, or switch this rule off.",
	line: ({ env }, { variables }) => variables[0] === void 0 ? null : env(variables[0])
});
// src/judge/rules/entrypoint-missing.ts
/** An absolute path is looked at, a name looked for. */
function errorTextOf$7({ word, folder, shell }) {
	if (shell !== null) return `${excerpt(shell)}: ${excerpt(word.replace(/['"]/g, ""))}: not found`;
	if (!word.includes("/")) return `exec: "${excerpt(word)}": executable file not found in $PATH`;
	if (folder !== null && folder !== void 0) return `exec: "${excerpt(word)}": is a directory`;
	return `exec: "${excerpt(word)}": stat ${excerpt(word)}: no such file or directory`;
}
function causeOf$1({ folder, shell, word }) {
	if (shell !== null) return "the list of words is no JSON, which takes double quotes and no comma at its end, so that a shell gets it as a line";
	if (folder != null) return `it is a folder there${folder.holds === null ? "" : `, and what is put there is ${excerpt(folder.holds)}`}`;
	const variable = /\$\{?\w+\}?/.exec(word)?.[0];
	return variable === void 0 ? "it is the file itself that nothing puts there, and not its loader that is missing" : `nothing puts in a value for ${excerpt(variable)} in a list of words, which no shell reads`;
}
var entrypoint_missing_default = defineImageRule({
	id: "entrypoint-missing",
	summary: "What the container starts is not put into the image.",
	level: "create",
	check({ image, started }) {
		if (started === null) return [];
		const { word, place = null, folder = null, shell } = started;
		if (shell !== null) return started.isBrokenList === true && image.shells.includes(shell) ? [{
			image: image.name,
			word,
			place: null,
			folder: null,
			shell
		}] : [];
		if (started.exists === null) return { skip: `whether ${excerpt(word)} is in the image is not known` };
		return started.exists ? [] : [{
			image: image.name,
			word,
			place,
			folder,
			shell: null
		}];
	},
	message: (data) => `On ${data.image} no container is made: "${errorTextOf$7(data)}": ${causeOf$1(data)}.`,
	errorText: errorTextOf$7,
	fix({ word, place, folder, shell }) {
		if (shell !== null) return "Write the words in double quotes, as in ENTRYPOINT [\"/app\", \"--flag\"].";
		if (folder != null) return `Name ${folder.holds === null ? "the file in it" : excerpt(folder.holds)} in ENTRYPOINT, or copy the program to another place.`;
		if (!word.includes("/")) return `Put ${excerpt(word)} into a folder of PATH, by a package or a COPY, or name in ENTRYPOINT what is there.`;
		return `Copy the program to ${excerpt(place ?? word)}, or name in ENTRYPOINT where it is copied to.`;
	},
	line: (_, __, { started }) => started?.location ?? null
});
// src/judge/rules/floating-base.ts
const moving = /^(latest|stable|testing|unstable|sid|rolling|edge|nonroot|debug|debug-nonroot)?(-slim)?$/;
var floating_base_default = defineImageRule({
	id: "floating-base",
	summary: "The program needs a libc, and the tag of its base image moves on to other releases.",
	level: "risk",
	check({ artifact, image, recipe }) {
		if (recipe == null || artifact.elf.interpreter === null) return [];
		const { image: base, location } = recipe.base;
		if (base === "scratch" || isPinned(base)) return [];
		if (/-debian\d+$/.test(repositoryOf(base)) || !moving.test(tagOf(base))) return [];
		return [{
			image: image.name,
			base,
			libc: libcText(image.libc),
			location
		}];
	},
	message: ({ image, base, libc }) => `On ${image} the base is ${excerpt(base)}, whose tag names no release${libc === null ? "" : `: today it has ${libc}, and`} the libc that the program needs changes with it.`,
	fix: () => "Name a release in the tag, or the digest, of the base image.",
	line: (_, { location }) => location
});
const libcText = (libc) => libc === null || libc.kind === "none" || libc.version == null ? null : `${libc.kind} ${libc.version}`;
// src/judge/rules/gcompat-installed.ts
var gcompat_installed_default = defineImageRule({
	id: "gcompat-installed",
	summary: "The final stage installs glibc's names for musl, for a program that is made for glibc.",
	level: "risk",
	check({ artifact, image, recipe }) {
		const { interpreter } = artifact.elf;
		if (recipe == null || interpreter === null || libcOfInterpreter(interpreter) !== "glibc") return [];
		const installed = recipe.installs.find(({ name }) => /^(gcompat|libc6-compat)$/.test(name));
		return installed === void 0 ? [] : [{
			image: image.name,
			interpreter,
			name: installed.name,
			location: installed.location
		}];
	},
	message: ({ image, interpreter, name }) => `On ${image} the loader ${excerpt(interpreter)} comes with ${name}, which is musl under glibc's name: whether it has all functions that the program calls shows only in the built image.`,
	fix: () => "Build where musl is the libc, such as in golang:alpine with gcc and musl-dev, or with CGO_ENABLED=0.",
	line: (_, { location }) => location
});
// src/judge/rules/glibc-on-musl.ts
var glibc_on_musl_default = defineObstacleRule({
	id: "glibc-on-musl",
	summary: "The program is made for glibc, and the image has musl.",
	kinds: ["no-loader"],
	where: ({ interpreter, loaderOnly }, { libc }) => !loaderOnly && libc?.kind === "musl" && libcOfInterpreter(interpreter) === "glibc",
	remark: () => "The file itself is there.",
	fix: () => "Build with CGO_ENABLED=0, or with -tags=netgo,osusergo where no package has C of its own; or build where musl is the libc (golang:alpine with gcc and musl-dev)."
});
// src/judge/rules/glibc-through-musl.ts
var glibc_through_musl_default = defineImageRule({
	id: "glibc-through-musl",
	summary: "A program made for glibc is started by musl under glibc's name.",
	level: "risk",
	check({ artifact, image, runs }) {
		const { interpreter } = artifact.elf;
		if (interpreter === null || runs.runs === "no" || libcOfInterpreter(interpreter) !== "glibc") return [];
		const loader = image.loaders.find(({ path }) => path === interpreter);
		return loader?.libc?.kind === "musl" ? [{
			image: image.name,
			interpreter,
			file: loader.file
		}] : [];
	},
	message: ({ image, interpreter, file }) => `On ${image} the loader ${excerpt(interpreter)} is ${excerpt(file)}, musl under glibc's name: all functions it calls are there, but not all of them do what glibc's do.`,
	fix: () => "Build where musl is the libc, or with CGO_ENABLED=0."
});
// src/judge/rules/glibc-too-old.ts
var glibc_too_old_default = defineObstacleRule({
	id: "glibc-too-old",
	summary: "The image's glibc is older than the one that the program was linked with.",
	kinds: ["missing-version"],
	where: (obstacle) => signOf(obstacle) === "glibc",
	remark: othersUndefined,
	fix(obstacles) {
		return `Build on a system whose glibc is no newer than the image's, end in an image with glibc ${newest(obstacles).version.replace("GLIBC_", "")} or newer, or build with CGO_ENABLED=0.`;
	}
});
// src/judge/rules/healthcheck-tool-missing.ts
const builtIn$1 = /* @__PURE__ */ new Set([
	":",
	"exit",
	"test",
	"[",
	"true",
	"false",
	"exec",
	"if",
	"while",
	"for",
	"set",
	"cd",
	"echo"
]);
/** Whether a command is there; `null` where that is not known. */
function isFound({ image, hasFile }, word, recipe) {
	const { installs, hasUnknownRuns, placed } = recipe;
	if (word === placed?.path || installs.some(({ name }) => name === word)) return true;
	const answers = searchPaths(word, foldersOfPath(image.config), image.config.workdir ?? "/").map(hasFile ?? ((path) => isThere(image, path)));
	if (answers.includes(true)) return true;
	return answers.includes(null) || hasFile === void 0 && (hasUnknownRuns || installs.length > 0) ? null : false;
}
function hasShell({ image, hasFile }, shell) {
	return image.shells.includes(shell) || isThere(image, shell) === true || (hasFile?.(shell) ?? false);
}
var healthcheck_tool_missing_default = defineImageRule({
	id: "healthcheck-tool-missing",
	summary: "The HEALTHCHECK starts something that the image does not have.",
	level: "feature",
	check(scene) {
		const { image, recipe } = scene;
		if (recipe?.healthcheck == null) return [];
		const { test, location } = recipe.healthcheck;
		const [kind, first = ""] = test;
		if (kind !== "CMD" && kind !== "CMD-SHELL") return [];
		const shell = image.config.shell?.[0] ?? "/bin/sh";
		if (kind === "CMD-SHELL" && !hasShell(scene, shell)) return [{
			image: image.name,
			word: shell,
			location
		}];
		const word = kind === "CMD" ? first : /^\s*(?:exec\s+)?([^\s;&|<>()$`"']+)/.exec(first)?.[1] ?? "";
		if (word === "" || kind === "CMD-SHELL" && builtIn$1.has(word)) return [];
		const found = isFound(scene, word, recipe);
		if (found === null) return { skip: `whether ${excerpt(word)} is in the image is not known` };
		return found ? [] : [{
			image: image.name,
			word,
			location
		}];
	},
	message: ({ image, word }) => `On ${image} the HEALTHCHECK always fails, and the container is never healthy: it starts ${excerpt(word)}, which is not there.`,
	fix: () => "Have the program check itself, HEALTHCHECK CMD [\"/app\", \"--health\"], or leave HEALTHCHECK to the platform: Kubernetes does not read it.",
	line: (_, { location }) => location
});
// src/judge/rules/ignore-unknown.ts
var ignore_unknown_default = defineImageRule({
	id: "ignore-unknown",
	summary: "A comment in the Dockerfile ignores a rule about images that is not there.",
	level: "feature",
	check: ({ image, recipe }) => (recipe?.unknownIgnores ?? []).map(({ rule, location }) => ({
		image: image.name,
		rule,
		location
	})),
	message: ({ image, rule }) => `On ${image} a comment above this line ignores ${excerpt(rule)}, and no rule about images has that name: nothing is ignored.`,
	fix: () => "Correct the name, as the finding has it, or take the comment out.",
	line: (_, { location }) => location
});
// src/judge/rules/image-not-made.ts
const id = "image-not-made";
/** Found while the Dockerfile is read, when there is no image yet that a rule could look at. */
const problemOfLine = (found, { location, fix }) => ({
	rule: id,
	found,
	fix,
	errorText: null,
	location,
	ignored: null,
	data: { location }
});
var image_not_made_default = defineImageRule({
	id,
	summary: "A line of the Dockerfile is one that docker build refuses, or names a base that cannot be read.",
	level: "feature",
	check: () => [],
	message: () => "",
	fix: () => ""
});
// src/judge/rules/interpreter-missing.ts
var interpreter_missing_default = defineObstacleRule({
	id: "interpreter-missing",
	summary: "The loader that the program asks for is not in the image.",
	kinds: ["no-loader"],
	where({ interpreter, loaderOnly }, { libc }) {
		const asked = libcOfInterpreter(interpreter);
		const isOtherLibc = libc !== null && libc.kind !== "none" && asked !== null && asked !== libc.kind;
		return !loaderOnly && !isOtherLibc;
	},
	remark: (_, { libc, shells }) => libc?.kind === "none" && shells.length > 0 ? "Its shell is linked statically: there is no libc behind it, whatever the image is called." : "The file itself is there."
});
// src/judge/rules/legacy-zone-missing.ts
/** What TZ is set to, where that is an old name that is not seen to be there, nor seen by others to be missing. */
function zoneOfEnvironment(image, folder) {
	const zone = (image.config.env.TZ ?? "").replace(/^:/, "");
	const isSeen = (name) => isThere(image, `${folder}/${name}`);
	const isTold = isSeen("Europe/Berlin") === true && isSeen(zone) === false;
	return isLegacyZone(zone) && isSeen(zone) !== true && !isTold ? [zone] : [];
}
var legacy_zone_missing_default = defineImageRule({
	id: "legacy-zone-missing",
	summary: "The program, or TZ, names a time zone by an old name, and the image has only the new ones.",
	level: "risk",
	check({ artifact, image, program: { legacyZones } }) {
		if (image.zones === null || image.zones.legacy) return [];
		const found = (artifact.ledger.rows.some((row) => row.package === "time/tzdata") ? [] : zoneOfEnvironment(image, image.zones.folder)).map((zone) => ({
			image: image.name,
			zones: [zone],
			variable: "TZ"
		}));
		if (legacyZones.length === 0) return found;
		const need = unmetNeed(artifact, "tzdata");
		if (need !== null && "skip" in need) return found.length > 0 ? found : need;
		return need === null ? found : [...found, {
			image: image.name,
			zones: legacyZones,
			variable: null
		}];
	},
	message: ({ image, zones, variable }) => variable === null ? `On ${image} there is no ${listing(zones)}, a name that stands in the program: zones of old names are in a package apart, tzdata-legacy.` : `On ${image} the variable ${variable} is ${excerpt(zones[0] ?? "")}, and zones of old names are in a package apart, tzdata-legacy: local time is UTC, and no error says so.`,
	fix: () => "Use the zone's present name, such as America/New_York, install tzdata-legacy, or build with -tags=timetzdata.",
	line: ({ env }, { variable }) => variable === null ? null : env(variable)
});
// src/judge/rules/library-missing.ts
var library_missing_default = defineObstacleRule({
	id: "library-missing",
	summary: "A library that the program needs is not in the image, or can't be used.",
	kinds: ["missing-library"],
	where: (obstacle) => familyOf(obstacle) === null,
	remark: othersMissing
});
// src/judge/rules/library-opened-later.ts
const folders = [
	"/lib",
	"/usr/lib",
	"/lib64",
	"/usr/lib64",
	"/usr/local/lib"
];
const multiarch = /^[\w-]+-linux-(gnu|musl)\w*$/;
var library_opened_later_default = defineImageRule({
	id: "library-opened-later",
	summary: "The program names a library that it opens while it runs, and the image does not have it.",
	level: "risk",
	check({ image, program: { namedLibraries } }) {
		const { root } = image;
		if (namedLibraries.length === 0) return [];
		if (root === null) return { skip: "which libraries the image has is not known" };
		const present = folders.flatMap((folder) => [folder, ...root.names(folder).flatMap((name) => multiarch.test(name) ? [`${folder}/${name}`] : [])]).flatMap((folder) => root.names(folder));
		const missing = namedLibraries.filter((name) => !present.some((file) => file === name || file.startsWith(`${name}.`)));
		return missing.length === 0 ? [] : [{
			image: image.name,
			libraries: missing
		}];
	},
	message: ({ image, libraries }) => `On ${image} there is no ${listing(libraries)}: the name stands in the program and not among what its loader is told, so it may be opened while it runs, as toolchains for FIPS do.`,
	fix: () => "Put the library into the image, or build with a toolchain and tags that do not open it, such as -tags=no_openssl."
});
// src/judge/rules/library-too-old.ts
var library_too_old_default = defineObstacleRule({
	id: "library-too-old",
	summary: "A library in the image does not define a version that the program, or a library it loads, asks for.",
	kinds: ["missing-version"],
	where: (obstacle) => signOf(obstacle) === "other",
	remark: othersUndefined
});
// src/judge/rules/loader-unusable.ts
var loader_unusable_default = defineObstacleRule({
	id: "loader-unusable",
	summary: "The loader that the program asks for is there, but can't be used.",
	kinds: ["bad-loader"]
});
// src/judge/rules/low-port.ts
const firstForAnybody = 1024;
var low_port_default = defineImageRule({
	id: "low-port",
	summary: "The image exposes a port below 1024, and its user is not root.",
	level: "risk",
	check({ image, recipe }) {
		const uid = uidOf(image.config.user, image.users);
		if (recipe == null || recipe.bindsLowPorts === true || uid === 0 || uid === null && image.config.user === "root") return [];
		const low = recipe.ports.find(({ port }) => port > 0 && port < firstForAnybody);
		return low === void 0 ? [] : [{
			image: image.name,
			port: low.port,
			user: image.config.user ?? "",
			location: low.location
		}];
	},
	message: ({ image, port, user }) => `On ${image} the user is ${user} and the port ${port}: Docker lets anybody listen there, and where net.ipv4.ip_unprivileged_port_start is not 0, as on older Kubernetes nodes, it ends with "listen tcp :${port}: bind: permission denied".`,
	fix: () => "Listen on a port from 1024 on, and let the platform map the low one to it.",
	line: (_, { location }) => location
});
// src/judge/rules/mime-types-missing.ts
/** mime/type_unix.go: the first is asked before the others. */
const files = [
	"/usr/local/share/mime/globs2",
	"/usr/share/mime/globs2",
	"/etc/mime.types",
	"/etc/apache2/mime.types",
	"/etc/apache/mime.types",
	"/etc/httpd/conf/mime.types"
];
var mime_types_missing_default = defineImageRule({
	id: "mime-types-missing",
	summary: "The program tells types of content by the names of files, and the image has no list of them.",
	level: "risk",
	check({ image, program: { servesFiles } }) {
		if (servesFiles !== true) return [];
		const answers = files.map((path) => isThere(image, path));
		if (answers.includes(true)) return [];
		if (answers.includes(null)) return { skip: "whether the image has a list of content types is not known" };
		return [{ image: image.name }];
	},
	message: ({ image }) => `On ${image} there is no /etc/mime.types, so that the types of the files it serves come from Go's own short list: others are sent as what their first bytes look like.`,
	fix: () => "Call mime.AddExtensionType for the types that matter, or install mailcap or media-types; where Go's list is enough, switch this rule off."
});
// src/judge/rules/musl-on-glibc.ts
var musl_on_glibc_default = defineObstacleRule({
	id: "musl-on-glibc",
	summary: "The program is made for musl, and the image has glibc.",
	kinds: ["no-loader"],
	where: ({ interpreter, loaderOnly }, { libc }) => !loaderOnly && libc?.kind === "glibc" && libcOfInterpreter(interpreter) === "musl",
	remark: () => "The file itself is there: it was built on Alpine, or by musl-gcc.",
	fix: () => "Build on Debian (golang:bookworm and the like), link it statically, or build with CGO_ENABLED=0."
});
// src/judge/rules/musl-symbol-missing.ts
var musl_symbol_missing_default = defineObstacleRule({
	id: "musl-symbol-missing",
	summary: "The program calls functions that the image's musl does not have.",
	kinds: ["missing-symbols"],
	where: ({ loader }) => loader === "musl"
});
// src/judge/rules/not-a-program.ts
var not_a_program_default = defineObstacleRule({
	id: "not-a-program",
	summary: "The file is a library, or of another type that does not run.",
	kinds: ["not-a-program", "shared-library"]
});
// src/judge/rules/not-executable.ts
const anybody = 73;
const [byOwner, byGroup, byOthers] = [
	64,
	8,
	1
];
/** Whether the image's user may start a file: the kernel asks for a bit and, of root, for any. `null`: that depends on what is not known. */
function mayStart({ owner }, mode, { config, users }) {
	if ((mode & anybody) === 0) return false;
	if ((mode & anybody) === anybody) return true;
	const uid = uidOf(config.user, users);
	if (uid === 0) return true;
	if (uid === null || owner.uid === null) return null;
	if (uid === owner.uid) return (mode & byOwner) !== 0;
	const [, group] = (config.user ?? "").split(":");
	const gid = group === void 0 ? users?.find((one) => one.uid === uid)?.gid ?? null : Number(group);
	if (gid !== null && gid === owner.gid) return (mode & byGroup) !== 0;
	if (!(gid !== null && !Number.isNaN(gid) && owner.gid !== null) && (mode & byGroup) !== 0 && (mode & byOthers) === 0) return null;
	return (mode & byOthers) !== 0;
}
const errorTextOf$6 = ({ path }) => `exec: "${excerpt(path)}": permission denied`;
var not_executable_default = defineImageRule({
	id: "not-executable",
	summary: "The program is put into the image with a mode that keeps its user from starting it.",
	level: "create",
	check({ image, recipe }) {
		const placed = recipe?.placed ?? null;
		if (placed === null || placed.mode === null) return [];
		if (mayStart(placed, placed.mode, image) !== false) return [];
		const { path, mode, location } = placed;
		const user = image.config.user ?? "root";
		return [{
			image: image.name,
			path,
			mode: mode.toString(8).padStart(4, "0"),
			user,
			location
		}];
	},
	message: (data) => `On ${data.image} no container is made: "${errorTextOf$6(data)}": the file has the mode ${data.mode}, with which the user ${excerpt(data.user)} may not start it.`,
	errorText: errorTextOf$6,
	fix: ({ path }) => `Copy it with --chmod=0755, or make ${excerpt(path)} executable before it is copied.`,
	line: (_, { location }) => location
});
// src/judge/rules/not-linux.ts
var not_linux_default = defineImageRule({
	id: "not-linux",
	summary: "The program is made for another operating system than the image.",
	level: "exec",
	check({ artifact, image }) {
		const os = artifact.go?.settings.GOOS ?? artifact.variant?.goos ?? image.platform.os;
		return os === image.platform.os ? [] : [{
			image: image.name,
			os,
			imageOs: image.platform.os
		}];
	},
	message: ({ image, os, imageOs }) => `On ${image} it does not run: the program is made for ${excerpt(os)}, and the image for ${excerpt(imageOs)}.`,
	fix: ({ imageOs }) => `Build with GOOS=${excerpt(imageOs)}.`
});
// src/judge/rules/nothing-started.ts
const error$3 = "no command specified";
var nothing_started_default = defineImageRule({
	id: "nothing-started",
	summary: "The image says nowhere what a container of it starts.",
	level: "feature",
	check({ image, recipe = null, started }) {
		const { entrypoint, cmd } = image.config;
		if (recipe === null || started !== null || entrypoint?.length || cmd?.length) return [];
		return image.root !== null || image.libc?.kind === "none" ? [{
			image: image.name,
			location: recipe.placed?.location ?? null
		}] : [];
	},
	message: ({ image }) => `On ${image} a container is made only where it is told what to start, else "${error$3}": there is no ENTRYPOINT and no CMD.`,
	errorText: () => error$3,
	fix: () => "Add an ENTRYPOINT with the path that the program is copied to, as in ENTRYPOINT [\"/app\"]; an image that is only to hold files needs none.",
	line: (_, { location }) => location
});
// src/judge/rules/nss-static-compat.ts
/** Services that glibc 2.34 and newer have built in, and so in a static program. */
const builtIn = ["files", "dns"];
const error$2 = "user: lookup userid 0: invalid argument";
var nss_static_compat_default = defineImageRule({
	id: "nss-static-compat",
	summary: "A static glibc looks users up as the image's nsswitch.conf says, by a service that it cannot load.",
	level: "feature",
	check({ artifact, image, program: { hasNameService, asksLibc } }) {
		if (artifact.elf.interpreter !== null || !hasNameService) return [];
		if (image.nameServices === null) return imageGap(image, "/etc/nsswitch.conf") ?? [];
		const services = image.nameServices.passwd?.filter((word) => !word.startsWith("[")) ?? [];
		if (services.length === 0 || services.some((service) => builtIn.includes(service))) return [];
		if (asksLibc === null) return { skip: "the names of the program's functions were not found" };
		return asksLibc.users ? [{
			image: image.name,
			services
		}] : [];
	},
	message: ({ image, services }) => `On ${image} looking up a user fails, as in "${error$2}": the program carries a static glibc, and /etc/nsswitch.conf names ${listing(services)} for passwd, which is a library that it would have to load.`,
	errorText: () => error$2,
	fix: () => "Build with -tags=osusergo (and netgo), so that Go reads /etc/passwd itself."
});
// src/judge/rules/nss-static-old.ts
var nss_static_old_default = defineImageRule({
	id: "nss-static-old",
	summary: "A static glibc from before 2.34 loads the libraries of its name service, and only its own version of them fits.",
	level: "risk",
	check({ artifact, image, program: { hasNameService, hasOldNameService, asksLibc } }) {
		if (artifact.elf.interpreter !== null || !hasNameService || hasOldNameService !== true) return [];
		if (asksLibc === null) return { skip: "the names of the program's functions were not found" };
		const asked = [...asksLibc.hosts ? ["hosts"] : [], ...asksLibc.users ? ["users"] : []];
		return asked.length === 0 ? [] : [{
			image: image.name,
			asked
		}];
	},
	message: ({ image, asked }) => `On ${image} looking up ${listing(asked)} may fail: the program carries a static glibc from before 2.34, which loads libnss_files and libnss_dns when it is asked, and takes them from its own version of glibc alone.`,
	fix: () => "Build with -tags=netgo,osusergo, so that Go looks them up itself, or link on glibc 2.34 or newer."
});
// src/judge/rules/old-glibc-library-missing.ts
var old_glibc_library_missing_default = defineObstacleRule({
	id: "old-glibc-library-missing",
	summary: "A library that is part of glibc, or was until 2.34, is not in the image.",
	kinds: ["missing-library"],
	where: (obstacle) => familyOf(obstacle) === "old glibc",
	remark: othersMissing,
	fix: ([{ loader }]) => loader === "musl" ? "Build where musl is the libc (golang:alpine with gcc and musl-dev), or with CGO_ENABLED=0." : "Build with glibc 2.34 or newer, where libc.so.6 holds most of these, end in an image with all of glibc, or build with CGO_ENABLED=0."
});
// src/judge/rules/pie-loader-by-builder.ts
var pie_loader_by_builder_default = defineImageRule({
	id: "pie-loader-by-builder",
	summary: "The loader of a pure-Go PIE is the one of the machine that builds it, and another one for another architecture.",
	level: "risk",
	check({ image, recipe }) {
		const builder = recipe?.builder ?? null;
		if (builder === null || builder.flags.buildmode !== "pie" || builder.env.CGO_ENABLED === "1") return [];
		if (!isAlpine(builder.from.image) || /(^|\s)-I[= ]/.test(builder.flags.ldflags ?? "")) return [];
		const isCross = builder.architecture !== builder.targetArchitecture;
		return [{
			image: image.name,
			builder: builder.from.image,
			isCross,
			location: builder.location
		}];
	},
	message: ({ image, builder, isCross }) => `On ${image} the loader that -buildmode=pie writes into the program depends on ${excerpt(builder)}: ${isCross ? "building for another architecture than its own, Go does not find musl's loader there and names glibc's" : "there Go finds musl's loader and names it, and for another architecture it names glibc's"}.`,
	fix: () => "Leave -buildmode=pie out, or name the loader yourself with -ldflags='-I /lib/ld-musl-x86_64.so.1', for each architecture its own.",
	line: (_, { location }) => location
});
// src/judge/rules/pie-without-loader.ts
var pie_without_loader_default = defineObstacleRule({
	id: "pie-without-loader",
	summary: "The program needs no library, but a loader that is not in the image.",
	kinds: ["no-loader"],
	where: ({ loaderOnly }) => loaderOnly,
	remark: () => "The file itself is there: -buildmode=pie makes even pure Go ask for a loader.",
	fix: () => "Leave out -buildmode=pie, or link a static PIE: CGO_ENABLED=1, -tags=netgo,osusergo, -ldflags='-linkmode external -extldflags -static-pie'."
});
// src/judge/rules/plugin-host.ts
var plugin_host_default = defineImageRule({
	id: "plugin-host",
	summary: "The program opens plugins, which have to be built as it is, and for the libc of its image.",
	level: "risk",
	check: ({ artifact: { linkage, ledger, packer }, image }) => packer === null && linkage.kind === "dynamic" && ledger.rows.some((row) => row.package === "plugin") ? [{ image: image.name }] : [],
	message: ({ image }) => `On ${image} the plugins that it opens have to fit: the same Go release, flags and versions of every shared package, and no newer libc than the image has.`,
	fix: () => "Build program and plugins in one stage, by the same toolchain, and copy both from there."
});
// src/judge/rules/relr-unsupported.ts
var relr_unsupported_default = defineObstacleRule({
	id: "relr-unsupported",
	summary: "The program's relocations are packed in a way that the image's loader does not know.",
	kinds: ["packed-relocations", "missing-version"],
	where: (obstacle) => obstacle.kind === "packed-relocations" || signOf(obstacle) === "relr"
});
// src/judge/rules/run-without-shell.ts
const errorTextOf$5 = ({ shell }) => `exec: "${excerpt(shell)}": stat ${excerpt(shell)}: no such file or directory`;
var run_without_shell_default = defineImageRule({
	id: "run-without-shell",
	summary: "A RUN of the final stage is given to a shell, and its base has none.",
	level: "create",
	check({ image, recipe }) {
		if (recipe == null || recipe.shellRun === null || image.libc === null) return [];
		const { shell, location } = recipe.shellRun;
		if (image.shells.includes(shell) || isThere(image, shell) === true) return [];
		if (image.root === null && shell !== "/bin/sh" && image.shells.length > 0) return [];
		return [{
			image: image.name,
			shell,
			location
		}];
	},
	message: (data) => `On ${data.image} no image is built: a RUN of its final stage ends with "${errorTextOf$5(data)}", for the base has no shell.`,
	errorText: errorTextOf$5,
	fix: () => "Do it in an earlier stage and copy what comes out of it, or write RUN as a list of words and copy the program it names.",
	line: (_, { location }) => location
});
// src/judge/rules/sanitizer-runtime-missing.ts
var sanitizer_runtime_missing_default = defineObstacleRule({
	id: "sanitizer-runtime-missing",
	summary: "The runtime of a sanitizer, such as libasan, is not in the image.",
	kinds: ["missing-library"],
	where: (obstacle) => familyOf(obstacle) === "sanitizer",
	remark: othersMissing,
	fix: () => "Build what you ship without -asan, -msan and -race, and keep them for tests."
});
// src/judge/rules/script-interpreter-missing.ts
/** The kernel's word for a script says its path and not the interpreter's; `env` speaks for itself. */
function errorTextOf$4({ path, interpreter, searchedBy, shell }) {
	if (searchedBy !== null) return `env: '${excerpt(visible(interpreter ?? ""))}': No such file or directory`;
	if (shell !== null) return `${excerpt(shell)}: ${excerpt(path)}: not found`;
	return `exec ${excerpt(path)}: ${interpreter === null ? "exec format error" : "no such file or directory"}`;
}
/** A carriage return as a program prints it that is asked for a file of that name. */
const visible = (text) => text.replaceAll("\r", "\\r");
function causeOf({ path, interpreter, searchedBy }) {
	if (interpreter === null) return `the first line of ${excerpt(path)} does not begin with #! and an interpreter`;
	const by = searchedBy === null ? "" : `, which ${excerpt(searchedBy)} looks for in PATH`;
	const asked = `the first line of the script asks for ${excerpt(visible(interpreter))}${by}`;
	return interpreter.endsWith("\r") ? `${asked}: its lines end with a carriage return, which belongs to the name` : `${asked}, and the image does not have it`;
}
function fixOf({ path, interpreter, searchedBy }) {
	if (interpreter === null) return `Begin ${excerpt(path)} with #!/bin/sh, without anything in front of it.`;
	if (interpreter.endsWith("\r")) return `Save ${excerpt(path)} with line feeds alone, and keep it so with "*.sh text eol=lf" in .gitattributes.`;
	return `Start the program itself in ENTRYPOINT, or end in an image that has ${searchedBy === null ? excerpt(interpreter) : `a ${excerpt(interpreter)}`}, or write the script for a shell that is there.`;
}
var script_interpreter_missing_default = defineImageRule({
	id: "script-interpreter-missing",
	summary: "The container starts a script, and the image does not have what runs it.",
	level: "create",
	check({ image, program, started }) {
		const script = started?.script ?? null;
		if (started === null || script === null || script.exists === true || script.path === program.path) return [];
		const { path, interpreter, exists, searchedBy = null } = script;
		if (interpreter === null && started.shell !== null) return [];
		if (exists === null) return { skip: `whether what runs the script ${excerpt(path)} is in the image is not known` };
		return [{
			image: image.name,
			path,
			interpreter,
			searchedBy,
			shell: started.shell
		}];
	},
	message: (data) => `On ${data.image} the container ends at once: "${errorTextOf$4(data)}": ${causeOf(data)}.`,
	errorText: errorTextOf$4,
	fix: fixOf,
	line: (_, __, { started }) => started?.location ?? null
});
// src/judge/rules/shell-form-without-shell.ts
const errorTextOf$3 = ({ shell }) => `exec: "${excerpt(shell)}": stat ${excerpt(shell)}: no such file or directory`;
var shell_form_without_shell_default = defineImageRule({
	id: "shell-form-without-shell",
	summary: "What the container starts is given to a shell, and the image has none.",
	level: "create",
	check({ image, started }) {
		const shell = started?.shell;
		if (shell === void 0 || shell === null || image.shells.includes(shell)) return [];
		return isThere(image, shell) === true ? [] : [{
			image: image.name,
			shell,
			isBrokenList: started?.isBrokenList ?? false
		}];
	},
	message: (data) => `On ${data.image} no container is made: "${errorTextOf$3(data)}"${data.isBrokenList ? ": the list of words is no JSON, which takes double quotes and no comma at its end, so that it is a line for a shell" : ""}.`,
	errorText: errorTextOf$3,
	fix: () => "Write ENTRYPOINT and CMD as a list of words, [\"/app\", \"--flag\"], which no shell reads.",
	line: (_, __, { started }) => started?.location ?? null
});
// src/judge/rules/shell-missing.ts
var shell_missing_default = defineImageRule({
	id: "shell-missing",
	summary: "The program starts other programs, and the image has not even a shell.",
	level: "risk",
	check({ artifact, image }) {
		const need = unmetNeed(artifact, "shell");
		if (need === null || "skip" in need) return need ?? [];
		return image.shells.length > 0 ? [] : [{
			image: image.name,
			evidence: need.evidence
		}];
	},
	message: ({ image, evidence }) => `On ${image} there is no shell, and so hardly another program: what it starts with ${listing(evidence)} may fail, as in \`exec: "sh": executable file not found in $PATH\`.`,
	fix: () => "Look at what it starts, and end in an image that has it, or switch this rule off."
});
// src/judge/rules/sqlite-too-old.ts
const module = "github.com/mattn/go-sqlite3";
/** The first that asks for no pread64 by that name (its sqlite3.go). */
const [major, minor, patch] = [
	1,
	14,
	19
];
const error$1 = "'pread64' undeclared here (not in a function)";
/** musl 1.2.4, which has no such names any more, came with Alpine 3.18. */
function hasNewMusl(image) {
	const number = /^alpine3\.(\d+)/.exec(suiteOf(image) ?? "")?.[1];
	if (number !== void 0) return Number(number) >= 18;
	return /^1\.(\d+)/.exec(tagOf(image)) === null ? null : Number(/^1\.(\d+)/.exec(tagOf(image))?.[1]) >= 21;
}
const isOld = (version) => {
	const [, a, b, c] = /^v(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
	if (a === void 0) return false;
	const [x, y, z] = [
		Number(a),
		Number(b),
		Number(c)
	];
	return x < major || x === major && (y < minor || y === minor && z < patch);
};
var sqlite_too_old_default = defineImageRule({
	id: "sqlite-too-old",
	summary: "The Dockerfile compiles a go-sqlite3 on Alpine that newer musl does not compile.",
	level: "risk",
	check({ artifact, image, recipe }) {
		const builder = recipe?.builder ?? null;
		const found = artifact.go?.modules.find(({ path }) => path === module);
		if (builder === null || found === void 0 || !isAlpine(builder.from.image)) return [];
		if (builder.env.CGO_ENABLED === "0" || hasCompiler(builder) === false) return [];
		const { version } = found.replace ?? found;
		if (!isOld(version) || /_LARGEFILE64_SOURCE/.test(builder.env.CGO_CFLAGS ?? "")) return [];
		const isNew = hasNewMusl(builder.from.image);
		if (isNew === null) return { skip: `which musl ${excerpt(builder.from.image)} has is not known` };
		return isNew ? [{
			image: image.name,
			version,
			builder: builder.from.image,
			location: builder.location
		}] : [];
	},
	message: ({ image, version, builder }) => `On ${image} the build fails with "${error$1}": go-sqlite3 ${excerpt(version)} uses names that musl dropped in 1.2.4, and ${excerpt(builder)} has that or a newer one.`,
	errorText: () => error$1,
	fix: () => "Take go-sqlite3 v1.14.19 or newer, or set CGO_CFLAGS=-D_LARGEFILE64_SOURCE.",
	line: (_, { location }) => location
});
// src/judge/rules/symbol-missing.ts
var symbol_missing_default = defineObstacleRule({
	id: "symbol-missing",
	summary: "The program calls functions that no library in the image exports.",
	kinds: ["missing-symbols"],
	where: ({ loader }) => loader === "glibc"
});
// src/judge/rules/tmp-missing.ts
const othersMayWrite = 2;
const errorTextOf$2 = ({ folder, why }) => `open ${excerpt(folder)}/x: ${why === "missing" ? "no such file or directory" : "permission denied"}`;
var tmp_missing_default = defineImageRule({
	id: "tmp-missing",
	summary: "The program makes temporary files, and the image has no folder for them.",
	level: "feature",
	check({ artifact, image }) {
		const need = unmetNeed(artifact, "tmp");
		if (need === null || "skip" in need) return need ?? [];
		const { tmp, config, name } = image;
		const { evidence } = need;
		const { TMPDIR } = config.env;
		if (TMPDIR) return isThere(image, TMPDIR) === false ? [{
			image: name,
			evidence,
			folder: TMPDIR,
			why: "missing"
		}] : [];
		if (tmp === null) return [{
			image: name,
			evidence,
			folder: "/tmp",
			why: "missing"
		}];
		return (tmp & othersMayWrite) !== 0 || runsAsRoot(image) ? [] : [{
			image: name,
			evidence,
			folder: "/tmp",
			why: "closed"
		}];
	},
	message: ({ image, evidence, folder, why }) => `On ${image} it cannot make a temporary file, as in "${errorTextOf$2({
		folder,
		why
	})}": it can reach ${listing(evidence)}.`,
	errorText: errorTextOf$2,
	fix: () => "Make the folder in the final stage with mode 1777, mount one there, or end in an image that has it, such as distroless/static."
});
// src/judge/rules/tz-without-zones.ts
const always = [
	"",
	"UTC",
	":UTC"
];
/** Wherever there are zones there is this one. */
const everywhere = "Europe/Berlin";
var tz_without_zones_default = defineImageRule({
	id: "tz-without-zones",
	summary: "The image sets TZ to a zone that it does not have, so that local time is UTC all the same.",
	level: "risk",
	check({ artifact, image }) {
		const zone = image.config.env.TZ ?? "";
		if (always.includes(zone) || artifact.ledger.rows.some((row) => row.package === "time/tzdata")) return [];
		if (image.zones === null) return imageGap(image, "zones") ?? [{
			image: image.name,
			zone,
			hasOthers: false
		}];
		const { folder } = image.zones;
		const path = zone.startsWith("/") ? zone : `${folder}/${zone.replace(/^:/, "")}`;
		return isThere(image, `${folder}/${everywhere}`) === true && isThere(image, path) === false ? [{
			image: image.name,
			zone,
			hasOthers: true
		}] : [];
	},
	message: ({ image, zone, hasOthers }) => `On ${image} the variable TZ is ${excerpt(zone)}, and there is no ${hasOthers ? "zone of that name" : "zone data"}: local time is UTC, and no error says so.`,
	fix: ({ hasOthers }) => hasOthers ? "Use the zone's present name, such as America/New_York, or install tzdata-legacy." : "Build with -tags=timetzdata, copy /usr/share/zoneinfo into the final stage, or take TZ out.",
	line: ({ env }) => env("TZ")
});
// src/judge/rules/tzdata-missing.ts
const error = "unknown time zone Europe/Berlin";
/** Without -trimpath the folder of the Go that built it stands in the file, lib/time/zoneinfo.zip below it. */
const isTrimmed = ({ variant, go }) => variant?.trimpath ?? go?.settings["-trimpath"] === "true";
var tzdata_missing_default = defineImageRule({
	id: "tzdata-missing",
	summary: "The program loads time zones, and the image has no zone data.",
	level: "feature",
	check({ artifact, image }) {
		const need = unmetNeed(artifact, "tzdata");
		if (need === null || "skip" in need) return need ?? [];
		if (image.zones !== null) return [];
		const { ZONEINFO } = image.config.env;
		if (ZONEINFO && isThere(image, ZONEINFO) !== false) return [];
		return imageGap(image, "zones") ?? [{
			image: image.name,
			evidence: need.evidence,
			isTrimmed: isTrimmed(artifact)
		}];
	},
	message: ({ image, evidence, isTrimmed }) => `On ${image} it cannot load a time zone, as in "${error}": it can reach ${listing(evidence)}, and the image has no zone data.${isTrimmed ? "" : " On the machine that built it this does not show: the path of Go's own zones there is in the file."}`,
	errorText: () => error,
	fix: () => "Build with -tags=timetzdata (about 450 kB), copy /usr/share/zoneinfo into the final stage, or install tzdata there."
});
// src/judge/rules/user-not-numeric.ts
var user_not_numeric_default = defineImageRule({
	id: "user-not-numeric",
	summary: "The image names its user, and Kubernetes cannot tell by a name that it is not root.",
	level: "risk",
	check({ image, recipe }) {
		const [name = ""] = (image.config.user ?? "").split(":");
		if (name === "" || name === "root" || /^\d+$/.test(name)) return [];
		const isOpen = recipe?.unnumberedUsers?.includes(name) === true;
		return [{
			image: image.name,
			name,
			uid: isOpen ? null : uidOf(name, image.users),
			isOpen
		}];
	},
	message: ({ image, name }) => `On ${image} the user is ${excerpt(name)}: where a pod sets runAsNonRoot, Kubernetes refuses it with "container has runAsNonRoot and image has non-numeric user (${excerpt(name)}), cannot verify user is non-root".`,
	fix: ({ uid, isOpen }) => isOpen ? "Give the user a number where it is made, such as adduser -u 65532, and name it by that: USER 65532." : uid === null ? "Name the user by its number, such as USER 65532:65532." : `Name the user by its number: USER ${uid}.`,
	line: ({ user }) => user
});
// src/judge/rules/user-unknown.ts
/** What a container engine looks up before it starts anything: a name, and a group where one is given. Numbers are taken as they are. */
function unknownNames({ name: image, config, users, groups }) {
	const [user = "", group] = (config.user ?? "").split(":");
	const isNumber = (text) => /^\d+$/.test(text);
	const unknown = [];
	if (user !== "" && !isNumber(user) && !users?.some(({ name }) => name === user)) unknown.push({
		image,
		name: user,
		file: "passwd"
	});
	if (group && !isNumber(group) && !groups?.some(({ name }) => name === group)) unknown.push({
		image,
		name: group,
		file: "group"
	});
	return unknown;
}
const errorTextOf$1 = ({ name, file }) => `unable to find ${file === "passwd" ? "user" : "group"} ${excerpt(name)}: no matching entries in ${file} file`;
var user_unknown_default = defineImageRule({
	id: "user-unknown",
	summary: "The user that the image runs as is not in its /etc/passwd.",
	level: "create",
	check({ image }) {
		const [first] = unknownNames(image);
		return first === void 0 ? [] : imageGap(image, `/etc/${first.file}`) ?? [first];
	},
	message: (data) => `On ${data.image} no container is made: "${errorTextOf$1(data)}".`,
	errorText: errorTextOf$1,
	fix: ({ file }) => `Name the ${file === "passwd" ? "user" : "group"} by its number, such as USER 65532:65532, or copy an /etc/${file} that knows it into the final stage.`,
	line: ({ user }) => user
});
// src/judge/rules/users-missing.ts
const asksOnlyWhoItIs = (evidence) => evidence.every((name) => name === "os/user.Current");
/** os/user.Current alone also takes $USER for an answer, where $HOME is set: every engine sets that. */
const isContent = ({ evidence }, { config }, asksLibc) => !asksLibc && Boolean(config.env.USER) && asksOnlyWhoItIs(evidence);
/** That the image runs as root, whom every distribution with a shell has: also one that is known by the table alone. */
const hasRoot = ({ table, shells, config }) => table !== void 0 && shells.length > 0 && /^(root|0*)(:|$)/.test(config.user ?? "");
/** What os/user says: cgo's half of it asks libc, the other reads the file itself. */
function errorTextOf({ evidence, uid, asksLibc }) {
	if (asksLibc) return `user: unknown userid ${uid ?? 0}`;
	if (uid === null && !asksOnlyWhoItIs(evidence)) return "open /etc/passwd: no such file or directory";
	return "user: Current requires cgo or $USER set in environment";
}
var users_missing_default = defineImageRule({
	id: "users-missing",
	summary: "The program looks users up, and the image has no /etc/passwd, or one without its own user.",
	level: "feature",
	check({ artifact, image, program }) {
		const need = unmetNeed(artifact, "users");
		if (need === null || "skip" in need) return need ?? [];
		const asksLibc = program.asksLibc?.users ?? false;
		if (isContent(need, image, asksLibc)) return [];
		const { users, config, name } = image;
		const { evidence } = need;
		if (users === null) {
			const gap = imageGap(image, "/etc/passwd");
			if (gap !== void 0 && asksOnlyWhoItIs(evidence) && hasRoot(image)) return [];
			return gap ?? [{
				image: name,
				evidence,
				uid: null,
				asksLibc
			}];
		}
		const uid = uidOf(config.user, users);
		return uid === null || users.some((user) => user.uid === uid) || !evidence.includes("os/user.Current") ? [] : [{
			image: name,
			evidence,
			uid,
			asksLibc
		}];
	},
	message(data) {
		const { image, evidence, uid } = data;
		return uid === null ? `On ${image} it cannot look up a user, as in "${errorTextOf(data)}": it can reach ${listing(evidence)}, and the image has no /etc/passwd.` : `On ${image} it runs as user ${uid}, who is not in /etc/passwd, so that os/user.Current fails with "${errorTextOf(data)}".`;
	},
	errorText: errorTextOf,
	fix: () => "Copy an /etc/passwd with the user into the final stage, or set USER as well as HOME in its environment where os/user.Current is all that is asked.",
	line: ({ user }) => user
});
// src/judge/image-rules.ts
/**
* The rules about images, in the order in which a start goes wrong: making the container, executing the file, loading
* libraries, their versions, their symbols; then what fails once it runs; then what may.
*/
const imageRules = [
	run_without_shell_default,
	user_unknown_default,
	copy_source_missing_default,
	entrypoint_missing_default,
	not_executable_default,
	shell_form_without_shell_default,
	script_interpreter_missing_default,
	not_linux_default,
	defineObstacleRule({
		id: "wrong-architecture",
		summary: "The program is made for another machine than the image.",
		kinds: ["machine"]
	}),
	not_a_program_default,
	pie_without_loader_default,
	glibc_on_musl_default,
	musl_on_glibc_default,
	interpreter_missing_default,
	loader_unusable_default,
	cxx_runtime_missing_default,
	sanitizer_runtime_missing_default,
	old_glibc_library_missing_default,
	library_missing_default,
	relr_unsupported_default,
	c_headers_too_new_default,
	glibc_too_old_default,
	library_too_old_default,
	musl_symbol_missing_default,
	symbol_missing_default,
	cpu_too_old_default,
	nss_static_compat_default,
	nothing_started_default,
	image_not_made_default,
	build_input_missing_default,
	ca_missing_default,
	tzdata_missing_default,
	users_missing_default,
	tmp_missing_default,
	healthcheck_tool_missing_default,
	ignore_unknown_default,
	legacy_zone_missing_default,
	ca_path_missing_default,
	tz_without_zones_default,
	shell_missing_default,
	library_opened_later_default,
	glibc_through_musl_default,
	dns_settings_ignored_default,
	nss_static_old_default,
	gcompat_installed_default,
	plugin_host_default,
	mime_types_missing_default,
	user_not_numeric_default,
	low_port_default,
	cgo_by_default_default,
	pie_loader_by_builder_default,
	sqlite_too_old_default,
	builder_drift_default,
	floating_base_default,
	base_end_of_life_default
];
export { excerpt as _, asksForStripping as a, isForComparison as c, uidOf as d, cgoByDefault as f, cause as g, isVariantOfSame as h, levelOf as i, sectionsMissing as l, isToCompare as m, problemOfLine as n, gapIn as o, isFatal as p, familyOf as r, hidden as s, imageRules as t, settingsMissing as u, listing as v };
