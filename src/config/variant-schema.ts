import { z } from "zod";
import type { MatrixInput, VariantInput } from "../model.ts";
import { flag, list, mapping, oneOf, text } from "./values.ts";

/** The names of the build catalogue, in its order. */
export const catalogueNames = [
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
  "debug",
] as const;

/** What is built where nobody says otherwise: the catalogue less what only some projects want. */
export const defaultVariants: readonly string[] = catalogueNames.filter(
  (name) => name !== "static" && name !== "debug",
);

const buildmodes = ["exe", "pie", "c-shared", "plugin"] as const;

const tagList = "build tags: a list such as [netgo, osusergo], or one text such as netgo,osusergo";
const tags = z.union(
  [
    text(tagList, /^[^\0]*$/).transform((value) => value.split(/[\s,]+/).filter((tag) => tag !== "")),
    z.array(text("a build tag such as netgo", /^[^\s,]+$/), { error: tagList }),
  ],
  { error: tagList },
);

const variableName = "the name of an environment variable, such as GOAMD64";
const variable = "text, or a whole number (quote anything else)";
const env = z.record(
  text(variableName, /^[A-Za-z_][A-Za-z0-9_]*$/),
  z.union([text(variable, /^[^\0]*$/), z.int({ error: variable }).transform(String)], { error: variable }),
  { error: "a mapping of environment variables, such as { GOAMD64: v3 }" },
);

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
  env: env.optional().describe("More environment variables, such as { GOAMD64: v3, CC: musl-gcc }."),
};

const naming = {
  name: text(
    "a name of letters, digits, dots, dashes and underscores, such as release-v3",
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  )
    .optional()
    .describe("What the report calls this variant; made from what differs where absent."),
  extends: catalogueName.optional().describe("The catalogue entry to start from. Default: default."),
};

const variantInput: z.ZodType<VariantInput, unknown> = mapping({ ...naming, ...differences }, "a variant");

export const variantChoice = z.union([catalogueName, variantInput], {
  error: `a name of the catalogue (${catalogueNames.join(", ")}) or a mapping such as { name: small, ldflags: -s -w }`,
});

const axis = <Value extends z.ZodType>(value: Value, example: string) =>
  list(value, `a list of values, such as ${example}`).optional();

export const matrixInput: z.ZodType<MatrixInput, unknown> = mapping(
  {
    cgo: axis(flag, "[true, false]").describe("CGO_ENABLED."),
    ldflags: axis(flags, '["", -s -w]').describe("-ldflags."),
    gcflags: axis(flags, '["", all=-N -l]').describe("-gcflags."),
    trimpath: axis(flag, "[true, false]").describe("-trimpath."),
    buildmode: axis(oneOf(buildmodes), "[exe, pie]").describe("-buildmode."),
    tags: axis(tags, '["", "netgo,osusergo"]').describe("Build tags; each value is a list or one text."),
    goos: axis(text("a GOOS such as linux", platform), "[linux]").describe("GOOS."),
    goarch: axis(text("a GOARCH such as arm64", platform), "[amd64, arm64]").describe("GOARCH."),
    env: axis(env, "[{ GOAMD64: v1 }, { GOAMD64: v3 }]").describe("More environment variables."),
    exclude: list(
      mapping(differences, "what to leave out"),
      "a list of what to leave out, such as [{ cgo: true, buildmode: pie }]",
    )
      .optional()
      .describe("Combinations to leave out: those that agree with every key of an entry."),
  },
  "a matrix",
);
