import type { Budgets } from "./budget-schema.ts";
import type { Config, PartialConfig, RuleSetting } from "./schema.ts";
import { defaultVariants } from "./variant-schema.ts";

/**
 * One configuration from all sources. What stands nearer to the user wins: flag or input, then file, then built in.
 * Budgets are merged limit by limit and rules option by option; everything else is replaced whole.
 */
export function resolveConfig(file: PartialConfig, overrides: PartialConfig): Config {
  const kept = withoutOverruled(file, overrides);
  const variantsUnsaid = (overrides.matrix ?? overrides.build ?? kept.matrix ?? kept.build) === undefined;
  return {
    target: overrides.target ?? kept.target ?? [],
    variants: overrides.variants ?? kept.variants ?? (variantsUnsaid ? defaultVariants : []),
    matrix: overrides.matrix ?? kept.matrix ?? null,
    build: overrides.build ?? kept.build ?? null,
    budgets: mergeBudgets(kept.budgets ?? {}, overrides.budgets ?? {}),
    images: overrides.images ?? kept.images ?? [],
    rules: withCgo(mergeRules(kept.rules ?? {}, overrides.rules ?? {}), overrides.cgo ?? kept.cgo ?? null),
    override: overrides.override ?? kept.override ?? null,
    "on-missing-base": overrides["on-missing-base"] ?? kept["on-missing-base"] ?? "warn",
    vcs: overrides.vcs ?? kept.vcs ?? false,
    cgo: overrides.cgo ?? kept.cgo ?? null,
    verify: overrides.verify !== undefined ? overrides.verify : (kept.verify ?? null),
    jobs: overrides.jobs ?? kept.jobs ?? null,
    timeout: overrides.timeout ?? kept.timeout ?? 1800,
  };
}

/**
 * Target, variants and matrix say together what is built, and `build` stands in their place: whoever says one of them on
 * the command line does not want the file's other answer to the same question.
 */
function withoutOverruled(file: PartialConfig, overrides: PartialConfig): PartialConfig {
  const { target, variants, matrix, build, ...rest } = file;
  if (overrides.build !== undefined) return rest;
  if (overrides.variants !== undefined || overrides.matrix !== undefined) return { ...rest, target };
  if (overrides.target !== undefined) return { ...rest, variants, matrix };
  return file;
}

function mergeBudgets(file: Budgets, overrides: Budgets): Budgets {
  return {
    ...file,
    ...overrides,
    ...(file.growth && overrides.growth && { growth: { ...file.growth, ...overrides.growth } }),
    ...(file.sections && overrides.sections && { sections: { ...file.sections, ...overrides.sections } }),
    ...(file.kinds && overrides.kinds && { kinds: { ...file.kinds, ...overrides.kinds } }),
    ...(file.modules && overrides.modules && { modules: { ...file.modules, ...overrides.modules } }),
  };
}

/** The key at the top is the rule's option under a shorter name; what the rule itself is given stands. */
function withCgo(rules: Config["rules"], policy: Config["cgo"]): Config["rules"] {
  if (policy === null) return rules;
  const own = rules["cgo-policy"];
  return { ...rules, "cgo-policy": { severity: own?.severity, options: { policy, ...own?.options } } };
}

function mergeRules(file: Config["rules"], overrides: Config["rules"]): Config["rules"] {
  const merged: Record<string, RuleSetting | undefined> = { ...file };
  for (const [id, setting] of Object.entries(overrides)) {
    if (setting === undefined) continue;
    const below = file[id];
    merged[id] = {
      severity: setting.severity ?? below?.severity,
      options: { ...below?.options, ...setting.options },
    };
  }
  return merged;
}
