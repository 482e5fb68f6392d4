import { z } from "zod";
import type { ImageInput, MatrixInput, Severity, VariantInput } from "../model.ts";
import { type Budgets, budgetSchema } from "./budget-schema.ts";
import { imageChoices } from "./image-schema.ts";
import { duration, flag, list, mapping, oneOf, size, text, words } from "./values.ts";
import { matrixInput, variantChoice } from "./variant-schema.ts";
import { type Verify, verifySchema } from "./verify-schema.ts";

/** Everything a run is told, defaults filled in. */
export interface Config {
  /** Package patterns; none: the main package of the folder, or else the only one below it. */
  readonly target: readonly string[];
  /** Names of the catalogue, or variants in full. Empty where `matrix` or `build` stands alone. */
  readonly variants: readonly (string | VariantInput)[];
  readonly matrix: MatrixInput | null;
  /** The user's own build: what to run, and the patterns of the files it leaves. */
  readonly build: { readonly command: readonly string[]; readonly artifacts: readonly string[] } | null;
  readonly budgets: Budgets;
  readonly images: readonly ImageInput[];
  readonly rules: Readonly<Record<string, RuleSetting | undefined>>;
  readonly override: OverrideSetting | null;
  /** What a base that could not be had or built makes of the verdict. */
  readonly "on-missing-base": "warn" | "fail" | "ignore";
  readonly vcs: boolean;
  /** Builds at a time; `null`: as many as there are cores. */
  readonly jobs: number | null;
  /** Whether cgo may be on; `null`: nobody says. */
  readonly cgo: CgoPolicy | null;
  /** How programs are started in their images; `null`: they are not. */
  readonly verify: Verify | null;
  /** Seconds that one variant may take. */
  readonly timeout: number;
}

/** The labels that let a deliberate breach through. */
export interface OverrideSetting {
  /** Lifts budgets, up to `max` bytes. */
  readonly label: string;
  readonly max?: number | undefined;
  /** Lifts errors about where a file runs, which the other label never does. */
  readonly compatibility?: { readonly label: string } | undefined;
}

/** What one source says: the file, or the flags. */
export type PartialConfig = { readonly [Key in keyof Config]?: Config[Key] | undefined };

/** What a user says of one rule. */
export interface RuleSetting {
  /** `undefined` leaves the rule's own. */
  readonly severity?: Severity | "off" | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a configuration has to know of a rule to read what a user says of it. */
export interface ConfigurableRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly options: z.ZodObject;
}

const cgoPolicies = ["forbidden", "allowed", "required"] as const;
export type CgoPolicy = (typeof cgoPolicies)[number];

const severities = ["off", "note", "warning", "error"] as const;

function ruleSetting({ options, severity: own, summary }: ConfigurableRule) {
  // YAML 1.1 reads a bare `off` as false.
  const severity = z.union([oneOf(severities), z.literal(false).transform(() => "off" as const)], {
    error: "off, note, warning or error",
  });
  const inFull = mapping(
    { severity: severity.optional().describe(`How bad a finding is. Default: ${own}.`), ...options.shape },
    "a mapping",
  ).transform(
    ({ severity, ...rest }): RuleSetting => ({ severity: severity as RuleSetting["severity"], options: rest }),
  );
  const keys = ["severity", ...Object.keys(options.shape)].join(", ");
  return z
    .union([severity.transform((alone): RuleSetting => ({ severity: alone, options: {} })), inFull], {
      error: `off, note, warning, error, or a mapping with the keys ${keys}`,
    })
    .optional()
    .describe(`${summary} Default: ${own}.`);
}

const packagePattern = text("a package pattern such as ./cmd/service or ./cmd/...", /^[^-\s]\S*$/);
const commandWords = "a list of words, such as [make, build]";
const command = z.tuple([text("the name of a program", /^[^\0]+$/)], text("a word", /^[^\0]*$/), {
  error: commandWords,
});

/** The whole configuration file. `rules` are those that `rules:` may speak of. */
export const configSchema = (rules: readonly ConfigurableRule[]) =>
  mapping({
    target: words(packagePattern, "a package pattern such as ./cmd/service, or a list of them")
      .optional()
      .describe(
        "The packages to build, such as ./cmd/service or [./cmd/...]. Default: the main package of the folder, or else the only one below it; of several, name those that are meant.",
      ),
    variants: list(variantChoice, "a list of variants, such as [default, release, pie]")
      .optional()
      .describe("What to build: names of the catalogue, or variants in full."),
    matrix: matrixInput.optional().describe("Axes to multiply: one variant for every combination."),
    build: mapping({
      command: command.describe("Program and arguments, as a list: [make, build]. No shell reads them."),
      artifacts: words(
        text("a file or a pattern such as bin/*"),
        "a file or pattern such as bin/*, or a list of them",
      ).describe("The files it leaves: names or patterns such as bin/*."),
    })
      .optional()
      .describe("Your own build, in place of target, variants and matrix: Plimsoll runs it and reads the files."),
    budgets: budgetSchema.optional().describe("How heavy the binaries may be, and how much a change may add."),
    images: imageChoices
      .optional()
      .describe(
        "What the binary has to run on: Dockerfiles, image references, unpacked folders, or the files of Compose, ko and GoReleaser that list some.",
      ),
    rules: mapping(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])))
      .optional()
      .describe("By rule: off, note, warning, error, or a mapping with its severity and options."),
    override: mapping({
      label: text("the name of a label, such as size-ok", /\S/).describe(
        "The pull request's label that lifts budgets.",
      ),
      max: size.optional().describe("The most that the label lifts."),
      compatibility: mapping({
        label: text("the name of a label, such as compat-ok", /\S/).describe("The pull request's label that lifts it."),
      })
        .optional()
        .describe("A label of its own for errors about where a file runs; the other one lifts budgets alone."),
    })
      .refine(({ label, compatibility }) => label.toLowerCase() !== compatibility?.label.toLowerCase(), {
        error: "two labels: one for budgets, and another in compatibility",
      })
      .optional()
      .describe("How a deliberate breach is let through, visibly."),
    "on-missing-base": oneOf(["warn", "fail", "ignore"])
      .optional()
      .describe("What it means when the base to compare with cannot be had or built. Default: warn."),
    vcs: flag
      .optional()
      .describe(
        "Whether Go stamps the commit into the binary (-buildvcs). Default: false, so that two builds are equal.",
      ),
    cgo: oneOf(cgoPolicies)
      .optional()
      .describe("Whether the files may be built with cgo: forbidden, allowed or required; by the rule cgo-policy."),
    verify: verifySchema
      .optional()
      .describe("Whether programs are started in their images, how, and what is expected of them. Default: false."),
    jobs: z
      .int({ error: "a whole number from 1 to 256" })
      .min(1, { error: "a whole number from 1 to 256" })
      .max(256, { error: "a whole number from 1 to 256" })
      .optional()
      .describe("Builds at a time. Default: the number of cores."),
    timeout: duration.optional().describe("Time one variant may take, such as 10m or 90s. Default: 30m."),
  });
