import type { Annotation, Location, Report } from "../model.ts";
import { ownImport } from "./chain.ts";
import { type Delta, deltasOf, growthOf, leadOf } from "./comment/deltas.ts";
import { visible } from "./escape.ts";
import { formatSize, formatSizeChange } from "./units.ts";

/** The file that says which modules are used, where the repository has it. */
export interface GoMod {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** Growth that is worth a line in the list of changed files. */
const WORTH = 1024;

/**
 * Where a reviewer would look for why the program grew: at the line of `go.mod` that names the module that grew most, and at
 * the import that switched method pruning off. Of the artifact that the comment's first line is about.
 */
export function causeAnnotations(report: Report, goMod: GoMod | null): readonly Annotation[] {
  const lead = leadOf(deltasOf(report));
  if (lead === null || lead.kind !== "changed" || lead.bytes <= 0) return [];
  return [...moduleAnnotation(lead, goMod), ...pruningAnnotation(lead)];
}

function moduleAnnotation(lead: Delta, goMod: GoMod | null): readonly Annotation[] {
  const [most] = lead.changes
    .filter((change) => change.kind === "module" && (growthOf(change) ?? 0) >= WORTH)
    .map((change) => ({ change, line: goMod === null ? null : lineOf(goMod.text, change.name) }))
    .filter(({ line }) => line !== null)
    .toSorted((one, other) => (growthOf(other.change) ?? 0) - (growthOf(one.change) ?? 0));
  if (most === undefined || goMod === null || most.line === null) return [];
  const { change, line } = most;
  const what = change.before === null ? "is new in" : "grew in";
  const version = versionOf(lead, change.name);
  const name = [visible(change.name), ...(version === null ? [] : [visible(version, 40)])].join(" ");
  const message = `${name} ${what} ${visible(lead.name)}: ${formatSizeChange(growthOf(change) ?? 0)}, the most of all modules in go.mod.`;
  return [annotation(lead, message, { path: goMod.path, line })];
}

/** The version that was built. */
function versionOf({ after }: Delta, path: string): string | null {
  const module = after?.go?.modules.find((one) => one.path === path);
  return module === undefined ? null : module.replace?.version || module.version;
}

function pruningAnnotation(lead: Delta): readonly Annotation[] {
  const { total } = lead;
  if (total?.cause !== "pruning-off") return [];
  const place = ownImport(total.chain);
  if (place === null) return [];
  const culprit = total.chain.at(-1) ?? "";
  const message = `What is imported here leads to ${visible(culprit)}, which looks methods up by names the linker can't know, so that it keeps all of them: ${lead.name} grew by ${formatSize(lead.bytes)}.`;
  return [annotation(lead, visible(message, 600), place)];
}

const annotation = ({ isFailing }: Delta, message: string, { path, line }: Location): Annotation => ({
  level: isFailing ? "warning" : "notice",
  title: "Why the program grew",
  message,
  location: { path: visible(path, 1024), line },
});

/** The line that requires a module (https://go.dev/ref/mod#go-mod-file-require), from 1; `null` for none. */
function lineOf(text: string, module: string): number | null {
  let block: string | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const [first = "", second = "", third = ""] = line
      .replace(/\/\/.*/, "")
      .trim()
      .split(/\s+/);
    if (first === ")") block = null;
    else if (second === "(") block = first;
    else {
      const [verb, path, version] = block === null ? [first, second, third] : [block, first, second];
      if (verb === "require" && path.replace(/^["`]|["`]$/g, "") === module && version !== "") return index + 1;
    }
  }
  return null;
}
