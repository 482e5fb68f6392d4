import { t as nearestWord } from "./nearest-word2.js";
import { n as defaultVariants, t as catalogueNames } from "./variant-schema.js";
import { n as UsageError } from "./errors2.js";
import { n as knownArchitectures, r as knownSystems } from "./platforms.js";
// src/build/catalogue.ts
const nocgo = { cgo: false };
const stripped = {
	...nocgo,
	ldflags: "-s -w"
};
const release = {
	...stripped,
	trimpath: true
};
const cgo = {
	cgo: true,
	trimpath: true,
	ldflags: "-s -w"
};
/** The variants a user may call by name, and what each of the names means. */
const catalogue = {
	default: {},
	nocgo,
	w: {
		...nocgo,
		ldflags: "-w"
	},
	s: {
		...nocgo,
		ldflags: "-s"
	},
	stripped,
	release,
	pie: {
		...release,
		buildmode: "pie"
	},
	cgo,
	netgo: {
		...cgo,
		tags: ["netgo", "osusergo"]
	},
	static: {
		...cgo,
		ldflags: "-s -w -linkmode external -extldflags -static"
	},
	debug: {
		...nocgo,
		gcflags: "all=-N -l"
	}
};
const isCatalogueName = (word) => Object.hasOwn(catalogue, word);
// src/build/matrix-product.ts
/** The axes in the order in which they multiply: the last turns fastest. */
const axes = [
	"cgo",
	"ldflags",
	"gcflags",
	"trimpath",
	"buildmode",
	"tags",
	"goos",
	"goarch",
	"env"
];
/** Before exclusion; what is left has a limit of its own. */
const mostCombinations = 4096;
/** Every combination of the axes, less those that an entry of `exclude` matches; none where there is no axis. */
function multiply(matrix) {
	const given = axes.filter((axis) => matrix[axis] !== void 0);
	if (given.length === 0) {
		if (matrix.exclude !== void 0) throw new UsageError(`matrix has no axis: give it one of ${axes.join(", ")}.`);
		return [];
	}
	let combinations = [{}];
	for (const axis of given) {
		const values = axisValues(matrix, axis);
		if (combinations.length * values.length > mostCombinations) throw new UsageError(`matrix has more than ${mostCombinations} combinations before exclude: shorten an axis.`);
		combinations = combinations.flatMap((one) => values.map((value) => ({
			...one,
			[axis]: value
		})));
	}
	for (const [index, entry] of (matrix.exclude ?? []).entries()) {
		const left = combinations.filter((one) => !matches(one, entry, given, `matrix.exclude[${index}]`));
		if (left.length === combinations.length) throw new UsageError(`matrix.exclude[${index}] matches no combination that is left: ${JSON.stringify(entry)}.`);
		combinations = left;
	}
	if (combinations.length === 0) throw new UsageError("matrix.exclude leaves no combination to build.");
	return combinations;
}
function axisValues(matrix, axis) {
	const values = matrix[axis] ?? [];
	if (values.length === 0) throw new UsageError(`matrix.${axis} is empty: give it a value, or leave it out.`);
	const seen = /* @__PURE__ */ new Set();
	for (const value of values) {
		const text = JSON.stringify(value);
		if (seen.has(text)) throw new UsageError(`matrix.${axis} lists ${text} twice.`);
		seen.add(text);
	}
	return values;
}
function matches(one, entry, given, key) {
	const wanted = Object.entries(entry).filter(([, value]) => value !== void 0);
	if (wanted.length === 0) throw new UsageError(`${key} is empty: name the axis values it excludes.`);
	return wanted.every(([axis, value]) => {
		if (!given.includes(axis)) {
			const near = nearestWord(axis, given);
			const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
			throw new UsageError(`${key}.${axis} is no axis of this matrix.${hint} Its axes: ${given.join(", ")}.`);
		}
		return JSON.stringify(one[axis]) === JSON.stringify(value);
	});
}
// src/build/variant-name.ts
const shortNames = {
	"-s": "s",
	"-w": "w",
	"-s -w": "stripped",
	"-w -s": "stripped",
	"all=-N -l": "debug"
};
/**
* A readable name for a variant that was given none: what it starts from, then each thing it says, such as
* `nocgo-stripped` or `release-arm64`. It depends on what is written and on nothing else, so that it is the same on
* every machine. A name of the catalogue is only given to what the catalogue means by it.
*/
function variantName(input) {
	const { extends: start = "default" } = input;
	const parts = differences(input, isCatalogueName(start) ? catalogue[start] : {});
	if (parts.length === 0) return start;
	const said = parts.join("-").slice(0, 80);
	if (start !== "default") return `${start}-${said}`.slice(0, 100);
	return isCatalogueName(said) && differences(catalogue[said], {}).join("-") !== said ? `default-${said}` : said;
}
function differences(input, base) {
	const { cgo, ldflags, gcflags, trimpath, buildmode, tags, goos, goarch, env = {} } = input;
	const flags = (now, before, absent) => now === void 0 || now === (before ?? "") ? "" : now === "" ? absent : shortNames[now] ?? slug(now);
	return [
		cgo === void 0 || cgo === base.cgo ? "" : cgo ? "cgo" : "nocgo",
		flags(ldflags, base.ldflags, "noldflags"),
		flags(gcflags, base.gcflags, "nogcflags"),
		trimpath === void 0 || trimpath === (base.trimpath ?? false) ? "" : trimpath ? "trimpath" : "notrimpath",
		buildmode === void 0 || buildmode === (base.buildmode ?? "exe") ? "" : buildmode,
		flags(tags?.join("+"), base.tags?.join("+"), "notags"),
		goos === void 0 || goos === "linux" ? "" : goos,
		goarch ?? "",
		...Object.entries(env).map(([name, value]) => slug(`${name}=${value}`))
	].filter((part) => part !== "");
}
const slug = (text) => text.replace(/[^A-Za-z0-9._+=]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "").slice(0, 40) || "other";
// src/build/matrix.ts
const mostVariants = 256;
const buildModes = [
	"exe",
	"pie",
	"c-shared",
	"plugin"
];
/**
* The variants a user asked for, in their order: the listed ones, then the product of the axes; the default matrix
* where neither is given. A name is a file name and the key of baselines, so it depends on what is written only.
*/
function expandVariants(variants, matrix, host) {
	const listed = variants ?? (matrix == null ? defaultVariants : []);
	const products = multiply(matrix ?? {});
	const count = listed.length + products.length;
	if (count === 0) throw new UsageError("variants is empty: name at least one variant, or leave it out.");
	if (count > mostVariants) throw new UsageError(`variants and matrix ask for ${count} builds; at most ${mostVariants} are allowed.`);
	const taken = /* @__PURE__ */ new Map();
	const expanded = [];
	for (const [index, entry] of listed.entries()) {
		const key = `variants[${index}]`;
		const input = typeof entry === "string" ? fromCatalogue(entry, key) : entry;
		const variant = resolve(input, host, key);
		const name = input.name ?? variantName(input);
		checkName(name, key);
		const other = taken.get(fold(name));
		if (other !== void 0) throw new UsageError(`${key} and ${other} are both called "${name}": give one of them another name.`);
		taken.set(fold(name), key);
		expanded.push({
			name,
			variant
		});
	}
	for (const input of products) {
		const name = freeName(variantName(input), taken);
		taken.set(fold(name), "matrix");
		expanded.push({
			name,
			variant: resolve(input, host, "matrix")
		});
	}
	return expanded;
}
/** On some file systems `Release` and `release` are one file. */
const fold = (name) => name.toLowerCase();
/** Two long flags may shorten to one name, and nobody can name a combination: the later ones are numbered. */
function freeName(name, taken) {
	for (let number = 1;; number++) {
		const candidate = number === 1 ? name : `${name}-${number}`;
		if (!taken.has(fold(candidate))) return candidate;
	}
}
function fromCatalogue(word, key) {
	checkWord(word, catalogueNames, key, "a variant of the catalogue");
	return { extends: word };
}
function resolve(input, host, key) {
	const base = input.extends ?? "default";
	checkWord(base, catalogueNames, `${key}.extends`, "a variant of the catalogue");
	const merged = {
		...isCatalogueName(base) ? catalogue[base] : {},
		...withoutGaps(input)
	};
	const buildmode = merged.buildmode ?? null;
	if (buildmode !== null) checkWord(buildmode, buildModes, `${key}.buildmode`, "a build mode");
	const goos = merged.goos ?? host.goos ?? "linux";
	const goarch = merged.goarch ?? host.goarch;
	if (merged.goos !== void 0) checkWord(goos, knownSystems, `${key}.goos`, "a GOOS");
	if (merged.goarch !== void 0) checkWord(goarch, knownArchitectures, `${key}.goarch`, "a GOARCH");
	checkEnvironment(merged.env ?? {}, key);
	for (const flags of ["ldflags", "gcflags"]) if (merged[flags]?.includes("\0")) throw new UsageError(`${key}.${flags} holds a NUL character.`);
	return {
		cgo: merged.cgo ?? null,
		ldflags: merged.ldflags ?? "",
		gcflags: merged.gcflags ?? "",
		trimpath: merged.trimpath ?? false,
		buildmode,
		tags: (merged.tags ?? []).map((tag) => checkTag(tag, key)),
		goos,
		goarch,
		env: merged.env ?? {}
	};
}
const withoutGaps = (input) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== void 0));
function checkWord(found, allowed, key, what) {
	if (allowed.includes(found)) return;
	const near = nearestWord(found, allowed);
	const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
	throw new UsageError(`${key} is "${found}", which is not ${what}.${hint} Allowed: ${allowed.join(", ")}.`);
}
/** What has a key of its own is set there, so that the variant says in one place what it is. */
function checkEnvironment(env, key) {
	const keys = {
		GOOS: "goos",
		GOARCH: "goarch",
		CGO_ENABLED: "cgo"
	};
	for (const [name, value] of Object.entries(env)) {
		const own = keys[name];
		if (own !== void 0) throw new UsageError(`${key}.env sets ${name}: use the key "${own}" for that.`);
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new UsageError(`${key}.env sets "${name}", which is not the name of an environment variable.`);
		if (value.includes("\0")) throw new UsageError(`${key}.env.${name} holds a NUL character.`);
	}
}
function checkTag(tag, key) {
	if (/^[\p{L}\p{Nd}_.]+$/u.test(tag)) return tag;
	throw new UsageError(`${key}.tags holds "${tag}", which is not a build tag: letters, digits, "_" and "." only.`);
}
function checkName(name, key) {
	if (/^[A-Za-z0-9][A-Za-z0-9._+=-]{0,99}$/.test(name)) return;
	throw new UsageError(`${key}.name is "${name}", which can't name a file: start with a letter or digit, then up to 99 letters, digits and . _ + = -`);
}
export { isCatalogueName as n, expandVariants as t };
