import type { Artifact, Variant } from "../model.ts";
import type { Subject } from "./rule.ts";

/** Why a fact of an artifact could not be read, or not all of it; `fact` as the readers name it in `gaps`. */
export function gapIn({ gaps }: Artifact, fact: string): string | undefined {
  return gaps.find((gap) => gap.fact === fact)?.why;
}

/** Why an artifact's inside cannot be judged: all there is to see is the packer's stub. */
export function hidden({ packer }: Artifact, what: string): string | undefined {
  return packer === null ? undefined : `the file is packed with ${packer}, which hides ${what}`;
}

/** Why the section headers cannot be asked; without them there is no telling how big `.text` or `.symtab` is. */
export function sectionsMissing(artifact: Artifact): string | undefined {
  const why = hidden(artifact, "its sections") ?? gapIn(artifact, "sections");
  return why ?? (artifact.elf.sections.length === 0 ? "the file has no section headers" : undefined);
}

/** Why the build settings cannot be asked. Go records them from 1.18 on. */
export function settingsMissing(artifact: Artifact): string | undefined {
  const { go } = artifact;
  if (go === null) return gapIn(artifact, "go") ?? "nothing that Go writes into a file was found in it";
  if (!go.buildInfo) return "the file carries no build info";
  return Object.keys(go.settings).length === 0 ? "its build info has no build settings (Go before 1.18)" : undefined;
}

/**
 * Whether an artifact was built to compare with: another variant of the same matrix is as the rule wants it, so nobody has
 * to be told that this one is not. A file that the user brought never is.
 */
export function isForComparison({ artifact, snapshot }: Subject, isAsWanted: (other: Artifact) => boolean): boolean {
  return artifact.variant !== null && snapshot.artifacts.some((other) => other.variant !== null && isAsWanted(other));
}

/** Whether `-s` is among the linker's flags: no symbol table, and since Go 1.22 no DWARF either. */
export function asksForStripping({ ldflags }: Variant): boolean {
  return /(^|\s)--?s(=(1|t|true))?(\s|$)/i.test(ldflags);
}
