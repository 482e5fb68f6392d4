import { _ as NEVER, c as number, d as strictObject, f as string, i as boolean, m as union, n as _enum, o as int, r as array, u as record } from "./schemas.js";
import { i as sizePattern, n as parseSize, r as sizeExamples } from "./sizes.js";
// src/config/values.ts
/**
* The single values a configuration is made of. The error text of every schema here is what is *allowed*, so that
* `explain-issues.ts` can put it behind what was found.
*/
/** A mapping of fixed keys; any other key is refused, and the error text is then the list of those allowed. */
function mapping(shape, what = "a mapping") {
	const keys = Object.keys(shape).join(", ");
	return strictObject(shape, { error: ({ code }) => code === "unrecognized_keys" ? keys : `${what} with the keys ${keys}` });
}
function oneOf(words) {
	const all = [words.slice(0, -1).join(", "), words.at(-1)].join(" or ");
	return _enum(words, { error: all });
}
const flag = boolean({ error: "true or false" });
/** A text that is not empty, or where there is a pattern, what that says. */
function text(what, pattern) {
	const bounded = string({ error: what }).max(1e4, { error: `${what}, of at most 10,000 letters` });
	return pattern === void 0 ? bounded.min(1, { error: what }) : bounded.regex(pattern, { error: what });
}
function list(item, what) {
	return array(item, { error: what }).min(1, { error: `${what}, at least one` });
}
/** One word or a list of them; gives a list. */
function words(word, what) {
	return union([word.transform((one) => [one]), list(word, what)], { error: what });
}
/** Bytes. */
const size = union([int({ error: sizeExamples }).nonnegative({ error: sizeExamples }), string().meta({ pattern: sizePattern })], { error: sizeExamples }).transform((value, { addIssue }) => {
	const bytes = parseSize(value);
	if (typeof bytes === "number") return bytes;
	addIssue({
		code: "custom",
		message: bytes.problem
	});
	return NEVER;
});
/** `2` and `2%` alike; gives the number before the sign. */
const percentWords = "a percentage of 0 or more, such as 2 or 2.5%";
const percent = union([number({ error: percentWords }).nonnegative({ error: percentWords }), string({ error: percentWords }).regex(/^\d{1,6}(\.\d{1,4})?\s*%$/, { error: percentWords }).transform((value) => Number.parseFloat(value))], { error: percentWords });
const ratioWords = "a ratio of 0 or more, such as 0.3";
const ratio = number({ error: ratioWords }).nonnegative({ error: ratioWords });
/** Seconds, from `90`, `90s`, `10m` or `1h30m`. */
const durationPattern = /^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,5})s?)?$/;
const durationWords = "a time such as 10m, 90s or 1h30m, or whole seconds, up to a day";
const duration = union([int(), string().meta({ pattern: durationPattern.source })], { error: durationWords }).transform((value, { addIssue }) => {
	const [hours, minutes, seconds] = (durationPattern.exec(String(value)) ?? []).slice(1).map((part) => Number(part ?? 0));
	const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
	if (total > 0 && total <= 86400) return total;
	addIssue({
		code: "custom",
		message: durationWords
	});
	return NEVER;
});
// src/config/variant-schema.ts
/** The names of the build catalogue, in its order. */
const catalogueNames = [
	"default",
	"nocgo",
	"w",
	"s",
	"stripped",
	"release",
	"pie",
	"cgo",
	"netgo",
	"static",
	"debug"
];
/** What is built where nobody says otherwise: the catalogue less what only some projects want. */
const defaultVariants = catalogueNames.filter((name) => name !== "static" && name !== "debug");
const buildmodes = [
	"exe",
	"pie",
	"c-shared",
	"plugin"
];
const tagList = "build tags: a list such as [netgo, osusergo], or one text such as netgo,osusergo";
const tags = union([text(tagList, /^[^\0]*$/).transform((value) => value.split(/[\s,]+/).filter((tag) => tag !== "")), array(text("a build tag such as netgo", /^[^\s,]+$/), { error: tagList })], { error: tagList });
const variableName = "the name of an environment variable, such as GOAMD64";
const variable = "text, or a whole number (quote anything else)";
const env = record(text(variableName, /^[A-Za-z_][A-Za-z0-9_]*$/), union([text(variable, /^[^\0]*$/), int({ error: variable }).transform(String)], { error: variable }), { error: "a mapping of environment variables, such as { GOAMD64: v3 }" });
const flags = text("flags in one text, such as -s -w", /^[^\0]*$/);
const platform = /^[a-z0-9]+$/;
const catalogueName = oneOf(catalogueNames);
const differences = {
	cgo: flag.optional().describe("CGO_ENABLED; absent leaves the choice to Go."),
	ldflags: flags.optional().describe("-ldflags, in one text, such as -s -w."),
	gcflags: flags.optional().describe("-gcflags, in one text, such as all=-N -l."),
	trimpath: flag.optional().describe("-trimpath: no folders of the build machine in the file."),
	buildmode: oneOf(buildmodes).optional().describe("-buildmode; absent is exe."),
	tags: tags.optional().describe("Build tags, such as [netgo, osusergo]."),
	goos: text("a GOOS such as linux", platform).optional().describe("GOOS. Default: linux."),
	goarch: text("a GOARCH such as arm64", platform).optional().describe("GOARCH. Default: the one of this machine."),
	env: env.optional().describe("More environment variables, such as { GOAMD64: v3, CC: musl-gcc }.")
};
const variantInput = mapping({
	name: text("a name of letters, digits, dots, dashes and underscores, such as release-v3", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/).optional().describe("What the report calls this variant; made from what differs where absent."),
	extends: catalogueName.optional().describe("The catalogue entry to start from. Default: default."),
	...differences
}, "a variant");
const variantChoice = union([catalogueName, variantInput], { error: `a name of the catalogue (${catalogueNames.join(", ")}) or a mapping such as { name: small, ldflags: -s -w }` });
const axis = (value, example) => list(value, `a list of values, such as ${example}`).optional();
const matrixInput = mapping({
	cgo: axis(flag, "[true, false]").describe("CGO_ENABLED."),
	ldflags: axis(flags, "[\"\", -s -w]").describe("-ldflags."),
	gcflags: axis(flags, "[\"\", all=-N -l]").describe("-gcflags."),
	trimpath: axis(flag, "[true, false]").describe("-trimpath."),
	buildmode: axis(oneOf(buildmodes), "[exe, pie]").describe("-buildmode."),
	tags: axis(tags, "[\"\", \"netgo,osusergo\"]").describe("Build tags; each value is a list or one text."),
	goos: axis(text("a GOOS such as linux", platform), "[linux]").describe("GOOS."),
	goarch: axis(text("a GOARCH such as arm64", platform), "[amd64, arm64]").describe("GOARCH."),
	env: axis(env, "[{ GOAMD64: v1 }, { GOAMD64: v3 }]").describe("More environment variables."),
	exclude: list(mapping(differences, "what to leave out"), "a list of what to leave out, such as [{ cgo: true, buildmode: pie }]").optional().describe("Combinations to leave out: those that agree with every key of an entry.")
}, "a matrix");
export { duration as a, mapping as c, ratio as d, size as f, variantChoice as i, oneOf as l, words as m, defaultVariants as n, flag as o, text as p, matrixInput as r, list as s, catalogueNames as t, percent as u };
