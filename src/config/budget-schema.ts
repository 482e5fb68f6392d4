import { z } from "zod";
import type { Kind } from "../model.ts";
import { list, mapping, oneOf, percent, ratio, size, text } from "./values.ts";

/** A size limit on something named: at most `max` bytes, at most `growth` bytes more than the base. */
export interface NamedBudget {
  readonly max?: number | undefined;
  readonly growth?: number | undefined;
}

/** How heavy the binaries may be, and how much heavier a change may make them. Sizes are bytes. */
export interface Budgets {
  /** Names or patterns (`*`) of the artifacts that all budgets hold for; absent: every artifact. */
  readonly only?: readonly string[] | undefined;
  readonly size?: { readonly max: number } | undefined;
  readonly growth?:
    | {
        readonly warn?: number | undefined;
        readonly fail?: number | undefined;
        readonly percent?: number | undefined;
        /** Whether one of `fail` and `percent` must be exceeded, or both. */
        readonly mode?: "any" | "all" | undefined;
      }
    | undefined;
  readonly noise?: number | undefined;
  readonly sections?: Readonly<Record<string, NamedBudget>> | undefined;
  readonly modules?: Readonly<Record<string, NamedBudget>> | undefined;
  readonly kinds?: Readonly<Partial<Record<Kind, NamedBudget | undefined>>> | undefined;
  readonly ratio?: { readonly symtab: number } | undefined;
  readonly wire?: { readonly max: number } | undefined;
  readonly image?: { readonly max: number } | undefined;
}

const named = mapping(
  {
    max: size.optional().describe("At most this many bytes."),
    growth: size.optional().describe("At most this many bytes more than the base."),
  },
  "a limit",
).refine((limit) => Object.keys(limit).length > 0, { error: "a limit: max, growth or both" });

const cap = (what: string) => mapping({ max: size.describe(what) }, "a limit");

const growth = mapping(
  {
    warn: size.optional().describe("Growth that is a warning."),
    fail: size.optional().describe("Growth that fails."),
    percent: percent.optional().describe("Growth that fails, in percent of the base."),
    mode: oneOf(["any", "all"])
      .optional()
      .describe("Whether exceeding fail or percent is enough (any, the default), or it takes both (all)."),
  },
  "limits",
)
  .refine((limits) => limits.warn !== undefined || limits.fail !== undefined || limits.percent !== undefined, {
    error: "limits: at least one of warn, fail and percent",
  })
  .refine(({ warn, fail }) => warn === undefined || fail === undefined || warn <= fail, {
    error: "a warn that is not above fail",
  });

const kinds: Readonly<Record<Kind, string>> = {
  code: "machine code",
  pclntab: "Go's table of functions and lines",
  type: "descriptions of types",
  string: "texts of the sources",
  embed: "embedded files",
  data: "variables and constants",
  relocation: "what the loader changes",
  symtab: "symbol tables",
  dwarf: "debug information",
  "build-info": "modules and settings of the build",
  header: "headers of the file",
  padding: "nothing, for alignment",
};
const byKind = Object.fromEntries(
  Object.entries(kinds).map(([kind, what]) => [
    kind,
    named.optional().describe(`Limits on bytes of this kind: ${what}.`),
  ]),
) as Record<Kind, z.ZodOptional<typeof named>>;

const sectionNames = "limits by section, such as { .gopclntab: { max: 6MiB } }";
const moduleNames = 'limits by module, such as { "github.com/aws/*": { max: 4MiB } }';

export const budgetSchema: z.ZodType<Budgets, unknown> = mapping({
  only: list(
    text("the name of an artifact, such as release, or a pattern such as linux-*"),
    "a list of names, such as [release]",
  )
    .optional()
    .describe("The artifacts that the budgets hold for, by name or pattern (* stands for anything). Absent: all."),
  size: cap("A binary is at most this big.").optional().describe("Absolute cap per binary."),
  growth: growth.optional().describe("How much a change may add to a binary."),
  noise: size.optional().describe("Growth below this is nothing: it is neither a warning nor a failure."),
  sections: z
    .record(text("the name of a section, such as .gopclntab"), named, { error: sectionNames })
    .optional()
    .describe("Limits by ELF section: bytes in the file. A pattern such as .debug_* holds for the sum."),
  modules: z
    .record(text("a module path, or a pattern such as github.com/aws/*"), named, { error: moduleNames })
    .optional()
    .describe("Limits by Go module path or pattern."),
  kinds: mapping(byKind, "limits by kind of byte")
    .optional()
    .describe("Limits by kind of byte, whoever owns it, such as { embed: { max: 2MiB } }."),
  ratio: mapping({ symtab: ratio.describe("Bytes of .symtab ÷ bytes of .text are at most this.") }, "a limit")
    .optional()
    .describe("Limits on ratios."),
  wire: cap("A binary is at most this big after gzip.")
    .optional()
    .describe("Cap on the size on the wire: after the compression a registry uses (gzip, level 6)."),
  image: cap("The image is at most this big.").optional().describe("Cap on the size of the whole image."),
});
