import { z } from "zod";
import { UsageError } from "../errors.ts";
import type { Report } from "../model.ts";
import { artifact, libraryCaller } from "./artifact-schema.ts";
import { list, output, shape, size, text } from "./values.ts";

const SCHEMA_VERSION = 1;
const TEXT_LIMIT = 64 * 1024 * 1024;

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a full commit hash");

const snapshot = shape({
  commit: commit.nullable(),
  module: text.nullable(),
  goVersion: text.nullable(),
  artifacts: list(artifact, 1_000),
  failedBuilds: list(shape({ variant: text, command: list(text), exitCode: size.nullable(), output }), 1_000),
  skippedVariants: list(shape({ variant: text, why: output }), 1_000),
  unread: list(shape({ path: text, reason: output }), 10_000),
});

const cause = z.enum([
  "toolchain",
  "flag",
  "new-module",
  "removed-module",
  "version-bump",
  "pruning-off",
  "embed",
  "reachable",
  "own-code",
  "layout",
]);

const change = shape({
  artifact: text,
  kind: z.enum(["total", "section", "module", "package", "embed", "linkage", "flag", "toolchain"]),
  name: text,
  before: z.union([size, text]).nullable(),
  after: z.union([size, text]).nullable(),
  cause: cause.nullable(),
  chain: list(text),
  names: list(text, 10_000).optional(),
  causes: list(shape({ cause, bytes: z.int() }), 100).optional(),
});

const location = shape({ path: text, line: size });

const patch = shape({
  path: text,
  line: size,
  remove: list(text, 1_000),
  insert: list(text, 1_000),
  context: shape({
    before: text.nullable(),
    after: text.nullable(),
    unterminated: z.literal(true).optional(),
  }).optional(),
});

const remedy = shape({
  flag: text,
  chains: list(list(text, 1_000), 100),
  tried: shape({
    variant: text.nullable(),
    runs: z.enum(["yes", "no", "unknown", "not built"]),
    fileSize: size.nullable(),
    why: output.nullable(),
  }).nullable(),
});

const compatibility = shape({
  artifact: text,
  image: text,
  source: z.enum(["rootfs", "oci", "archive", "engine", "registry", "table", "dockerfile"]),
  runs: z.enum(["yes", "no", "unknown"]),
  reason: output,
  fix: output.nullable(),
  errorText: output.nullable(),
  isShipped: z.boolean().nullable(),
  builtOtherwise: shape({
    location,
    settings: list(shape({ name: text, here: text, there: text }), 10),
  }).optional(),
  imageSize: shape({ disk: size.nullable(), wire: size.nullable() }),
  libc: shape({ kind: z.enum(["glibc", "musl", "none"]), version: text.nullable() }).optional(),
  problems: list(
    shape({
      rule: text,
      found: output,
      fix: output,
      errorText: output.nullable(),
      location: location.nullable(),
      ignored: output.nullable(),
      patch: patch.optional(),
      data: z.unknown(),
    }),
    1_000,
  ),
  undecided: list(shape({ rule: text, why: output }), 1_000),
  gaps: list(shape({ fact: text, why: output }), 1_000),
  proof: shape({
    how: z.enum(["chroot", "container"]),
    started: z.boolean(),
    output,
    expected: shape({ what: output, isMet: z.boolean() }).optional(),
  }).nullable(),
  remedy: remedy.optional(),
});

const names = list(text, 1_000);

const ladder = shape({
  artifact: text,
  starts: names,
  fails: names,
  unknown: names,
  smallest: text.nullable(),
  smaller: list(shape({ base: text, rules: names }), 1_000),
  blockers: list(
    shape({
      kind: z.enum(["loader", "library", "version", "symbol", "data", "other"]),
      name: text,
      bases: names,
      callers: list(libraryCaller, 1_000),
      flag: text.nullable(),
    }),
    1_000,
  ).optional(),
});

const finding = shape({
  rule: text,
  severity: z.enum(["error", "warning", "note"]),
  artifact: text,
  message: output,
  location: location.nullable(),
  patch: patch.optional(),
  data: z.unknown(),
});

const override = shape({ label: text, by: text.nullable(), at: text.nullable(), maxBytes: size.nullable() });

const verdict = shape({
  outcome: z.enum(["pass", "warn", "fail", "inconclusive"]),
  findings: list(finding),
  skips: list(shape({ rule: text, artifact: text, why: output })),
  override: override.nullable(),
  compatibilityOverride: override.optional(),
});

const comparedWith = shape({
  kind: z.enum(["exact", "inexact", "missing", "none", "report"]),
  commit: commit.optional(),
  how: output.nullable(),
  why: output.nullable(),
});

/** More than a matrix of any use has. */
const mostBuilds = 10_000;

const part = shape({ number: z.int().min(1).max(256), builds: list(names, 256) })
  .refine(({ number, builds }) => number <= builds.length, "expected a number of one of the builds")
  .refine(({ builds }) => builds.flat().length <= mostBuilds, `expected at most ${mostBuilds} builds`);

/** The shape of `report.json`; the source of `schema/report.schema.json`. */
export const reportSchema = shape({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: shape({ name: z.literal("plimsoll"), version: text }),
  head: snapshot,
  base: snapshot.nullable(),
  changes: list(change),
  compatibility: list(compatibility),
  comparedWith: comparedWith.optional(),
  baseCompatibility: list(compatibility).optional(),
  part: part.optional(),
  bases: list(ladder, 1_000).optional(),
  verdict,
}).meta({
  title: "Plimsoll report",
  description: "Sizes and offsets are bytes, addresses are hexadecimal strings, absent is null.",
});

/**
 * Reads the text of a `report.json` that anybody may have written. Throws UsageError naming the path of the first bad
 * key. `name` says which report it is.
 */
export function readReport(text: string, name: string = "report.json"): Report {
  const refuse = (why: string): UsageError => new UsageError(`${name} is no report of Plimsoll's: ${why}`);
  if (text.length > TEXT_LIMIT) throw refuse(`it is longer than ${TEXT_LIMIT / 1024 / 1024} MiB`);
  const value = parseJson(text);
  if (value === undefined) throw refuse("it is not JSON");
  const version = versionOf(value);
  if (typeof version === "number" && version !== SCHEMA_VERSION)
    throw refuse(`its schemaVersion is ${version}, and this Plimsoll reads schemaVersion ${SCHEMA_VERSION}`);
  const { success, data, error } = reportSchema.safeParse(value);
  if (success) return data;
  const [first, ...others] = error.issues;
  throw refuse(
    `${first === undefined ? "" : describe(first)}${others.length > 0 ? ` (and ${others.length} more)` : ""}`,
  );
}

/** `undefined` where the text is not JSON, for JSON has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
}

/** `head.artifacts[3].fileSize: Too small: expected number to be >=0`. */
function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${printable(String(key))}`)).join("");
  const message =
    issue.code === "unrecognized_keys"
      ? `unknown key ${issue.keys.slice(0, 3).map(printable).join(", ")}`
      : issue.message;
  return path === "" ? message : `${path.replace(/^\./, "")}: ${message}`;
}

/** Keys of a record are foreign text. */
function printable(key: string): string {
  return /^[\w.-]{1,64}$/.test(key) ? key : JSON.stringify(key.slice(0, 64)).replace(/[^ -~]/g, "?");
}
