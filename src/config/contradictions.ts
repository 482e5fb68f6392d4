import type { Problem } from "./explain-issues.ts";
import type { PartialConfig } from "./schema.ts";

/** Values that are each allowed, but not together. */
export function contradictions({ target, variants, matrix, build }: PartialConfig): Problem[] {
  const problems: Problem[] = [];
  if (build !== undefined) {
    for (const [key, value] of Object.entries({ target, variants, matrix })) {
      if (value === undefined) continue;
      const sentence = `${key}: means nothing beside build, which brings its own files; remove one of the two`;
      problems.push({ path: [key], sentence });
    }
  }
  const names = new Set<string>();
  for (const [index, variant] of (variants ?? []).entries()) {
    const name = typeof variant === "string" ? variant : variant.name;
    if (name === undefined) continue;
    if (names.has(name)) {
      problems.push({ path: ["variants", index], sentence: `variants[${index}]: a second variant is called ${name}` });
    }
    names.add(name);
  }
  return problems;
}
