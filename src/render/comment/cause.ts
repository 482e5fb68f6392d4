import type { Artifact, Cause, Change } from "../../model.ts";
import { importPlace, ownImport, pruningEnd } from "../chain.ts";
import { markdownCode } from "../escape.ts";
import { type Delta, growthOf } from "./deltas.ts";

/** Code points of a name in a line that should be short. */
const NAME = 72;
const code = (name: string): string => markdownCode(name, NAME);

/** Why the file is not as big as it was, by what explains most of it; `null` where nothing does. Markdown. */
export function causeText(delta: Delta): string | null {
  const cause = delta.total?.cause ?? null;
  if (cause === null) return null;
  return isMove(delta, cause) ? "code laid out anew, as much of it as before" : SENTENCES[cause](delta);
}

/** Bytes that names and line numbers of moved code may cost: line tables and the compression of DWARF. */
const MOVE = 128;

/** Whether code changed its place and not its length: causes that are about code say more than there is to say. */
function isMove({ changes }: Delta, cause: Cause): boolean {
  const sections = changes.filter(({ kind }) => kind === "section");
  const moved = sections.reduce((sum, change) => sum + Math.abs(growthOf(change) ?? 0), 0);
  const isAboutCode = cause === "own-code" || cause === "reachable" || cause === "layout";
  return isAboutCode && sections.length > 0 && moved <= MOVE && sections.every(({ name }) => name !== ".text");
}

const SENTENCES: Record<Cause, (delta: Delta) => string> = {
  toolchain: (delta) => `Go ${stepOf(delta, "toolchain") ?? "itself"}`,
  flag: (delta) => cgoText(delta) ?? `build settings${suffix(settingsOf(delta))}`,
  "new-module": (delta) =>
    `${moduleOf(delta, "new-module") ?? "a module"} is new${imported(largest(delta, ["module"], "new-module")?.chain ?? [])}`,
  "removed-module": (delta) => `${moduleOf(delta, "removed-module") ?? "a module"} is gone`,
  "version-bump": (delta) => moduleOf(delta, "version-bump") ?? "a module's version",
  "pruning-off": pruningText,
  embed: embedText,
  reachable: reachText,
  "own-code": (delta) => `own code${suffix(nameOf(delta, "own-code"))}`,
  layout: () => "layout",
};

const suffix = (detail: string | null): string => (detail === null ? "" : ` (${detail})`);

/** Of one kind and cause, the change that moved most in the direction of the whole. */
function largest({ changes, bytes }: Delta, kinds: readonly Change["kind"][], cause: Cause): Change | null {
  const sign = bytes < 0 ? -1 : 1;
  const found = changes
    .filter((change) => kinds.includes(change.kind) && change.cause === cause)
    .map((change) => ({ change, moved: sign * (growthOf(change) ?? 0) }))
    .filter(({ moved }) => moved > 0);
  return (
    found.reduce<(typeof found)[number] | null>(
      (most, one) => (most === null || one.moved > most.moved ? one : most),
      null,
    )?.change ?? null
  );
}

/** C code came in, or went, with the settings as they were: an `import "C"` decides that as well. */
function cgoText(delta: Delta): string | null {
  const change = delta.changes.find(({ kind, name }) => kind === "package" && name === "runtime/cgo");
  const isSwitch = change !== undefined && (change.before === null) !== (change.after === null);
  if (!isSwitch || delta.changes.some(({ kind }) => kind === "flag")) return null;
  const by = importPlace(change.chain);
  return change.after === null ? "cgo is used no more" : `cgo is used now${by === null ? "" : `, by ${code(by)}`}`;
}

const nameOf = (delta: Delta, cause: Cause): string | null => {
  const change = largest(delta, ["package"], cause) ?? largest(delta, ["module"], cause);
  return change === null ? null : code(change.name);
};

function embedText(delta: Delta): string {
  const file = largest(delta, ["embed"], "embed");
  if (file === null) return `embedded files${suffix(nameOf(delta, "embed"))}`;
  const became = file.before === null ? "is new" : file.after === null ? "is gone" : "changed";
  return `embedded ${code(file.name)} ${became}`;
}

/** The package that looks methods up by name, and who imports it. */
function pruningText(delta: Delta): string {
  const end = pruningEnd(delta.total?.chain ?? []);
  if (end !== null) return `${code(end.package)} switches method pruning off${imported(end.imports)}`;
  const change = largest(delta, ["package", "module"], "pruning-off");
  return `${change === null ? "reflection" : code(change.name)} switches method pruning off`;
}

/** What there is more of, or less, and by which import of the user's own. */
function reachText(delta: Delta): string {
  const module = largest(delta, ["module"], "reachable");
  if (module?.name === "c") return `${delta.bytes < 0 ? "less" : "more"} C code is linked`;
  const change = largest(delta, ["package"], "reachable") ?? module;
  const place = ownImport(change?.chain ?? []);
  const through = place === null ? "" : `, through ${code(`${place.path}:${place.line}`)}`;
  return `${delta.bytes < 0 ? "less" : "more"} of ${change === null ? "the code" : code(change.name)} is reachable${through}`;
}

/** Where the last package of a chain is imported, to go on a line with. */
function imported(chain: readonly string[]): string {
  const place = importPlace(chain);
  return place === null ? "" : `, imported in ${code(place)}`;
}

function moduleOf(delta: Delta, cause: Cause): string | null {
  const change = largest(delta, ["module"], cause);
  if (change === null) return null;
  const versions = versionsText(delta, change.name);
  return versions === null ? code(change.name) : `${code(change.name)} ${versions}`;
}

/** `v1.4.0`, or `v1.4.0 → v1.5.0`, of a module on both sides; Markdown. */
export function versionsText({ before, after }: Delta, module: string): string | null {
  const [old, now] = [versionOf(before, module), versionOf(after, module)];
  const versions = [...new Set([old, now].filter((version) => version !== null))];
  return versions.length === 0 ? null : versions.map((version) => code(version)).join(" → ");
}

/** The version that was built: that of the replacement where there is one, and its path where it has none. */
function versionOf(artifact: Artifact | null, path: string): string | null {
  const module = artifact?.go?.modules.find((one) => one.path === path);
  if (module === undefined) return null;
  const version = module.replace === null ? module.version : module.replace.version || module.replace.path;
  return version === "" ? null : version;
}

function stepOf({ changes }: Delta, kind: Change["kind"]): string | null {
  const step = changes.find((change) => change.kind === kind && typeof (change.before ?? change.after) === "string");
  return step === undefined ? null : `${side(step.before)} → ${side(step.after)}`;
}

const SETTINGS = 2;

function settingsOf({ changes }: Delta): string | null {
  const flags = changes.filter(({ kind }) => kind === "flag");
  if (flags.length === 0) return null;
  const shown = flags
    .slice(0, SETTINGS)
    .map(({ name, before, after }) => `${code(name)} ${side(before)} → ${side(after)}`);
  const rest = flags.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

/** One side of a change that is not about bytes. */
export const side = (value: Change["before"]): string =>
  value === null || value === "" ? "none" : code(String(value));
