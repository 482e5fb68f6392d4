import { expandVariants } from "../build/matrix.ts";
import { show as spell } from "../config/explain-issues.ts";
import type { Config } from "../config/schema.ts";
import { UsageError } from "../errors.ts";
import { remark } from "../judge/remark.ts";
import { listing } from "../judge/sentence.ts";
import type { Finding } from "../model.ts";

/**
 * What the base asks to be built and the head does not. The head says what is built, on both sides, so that a program or a
 * variant that a change takes out is in neither of them, and nothing else tells of it.
 */
export function noLongerBuilt(base: Config, head: Config, show: (value: string) => string): readonly Finding[] {
  // Without a target it is one main package: of several, that of the folder.
  const kept = head.target.length > 0 ? head.target : base.target.length > 1 ? ["."] : base.target;
  const targets = base.target.filter((one) => !kept.some(isWithin(one)));
  const variants = without(variantsOf(base), variantsOf(head));
  const files = without(base.build?.artifacts ?? [], head.build?.artifacts ?? []);
  return [
    { key: "target", what: "package", gone: targets },
    { key: "variants", what: "variant", gone: variants },
    { key: "build.artifacts", what: "file", gone: files },
  ]
    .filter(({ gone }) => gone.length > 0)
    .map(({ key, what, gone }) => {
      const names = [...new Set(gone.map((name) => show(spell(name))))];
      const text = `This change stops measuring the ${what}${gone.length === 1 ? "" : "s"} ${listing(names)}, which the base's configuration asks for. Look whether that is meant before merging.`;
      return remark("policy", "note", text, { setting: key, names });
    });
}

const without = (old: readonly string[], now: readonly string[]): readonly string[] =>
  old.filter((one) => !now.includes(one));

/** By name, which says what is built where nobody gives another; none where a build of the user's own stands in their place. */
function variantsOf({ variants, matrix, build }: Config): readonly string[] {
  if (build !== null) return [];
  try {
    return expandVariants(variants, matrix, { goarch: "amd64" }).map(({ name }) => name);
  } catch (error) {
    // What can't be built was not measured either, and the build says why.
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** Whether a pattern of packages, such as `./cmd/...`, takes another in. */
const isWithin =
  (path: string) =>
  (pattern: string): boolean =>
    pattern === path || (pattern.endsWith("/...") && `${path}/`.startsWith(pattern.slice(0, -"...".length)));
