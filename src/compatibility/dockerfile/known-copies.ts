import { join, posix } from "node:path";
import type { Evaluation } from "../../image/dockerfile/evaluate.ts";
import { segmentMatches } from "../../image/dockerfile/program.ts";
import type { Copy, EvaluatedStage } from "../../image/dockerfile/stage.ts";
import { ImageError } from "../../image/image-error.ts";
import { type Mount, withMounts } from "../../image/mounts.ts";
import type { Platform } from "../../image/platform.ts";
import { type RootEntries, RootView } from "../../image/root-view.ts";
import { openRootfs } from "../../image/rootfs.ts";
import { openTarRoot } from "../../image/tar-root.ts";
import { emptyDirectory, treeEntries } from "../../image/tree.ts";

/** Where the sources of COPY and ADD are found without building. */
export interface CopySources {
  /** The folder of the build context. */
  readonly context: string;
  readonly evaluation: Evaluation;
  /** Archives that were unpacked, by file: what is tried again and again is read once. */
  readonly archives: Map<string, Promise<RootEntries | null>>;
  /** The root of an image, for the platform of the build where none is given; `null` where it can't be had. */
  readonly openImage: (reference: string, platform?: Platform) => Promise<RootView | null>;
}

/** What a stage copies: what can be seen now, where it will lie, and the rest. */
export interface KnownCopies {
  readonly mounts: readonly Mount[];
  /** Copies of sources that only a build would show, without those that are known. */
  readonly unknown: readonly Copy[];
}

/** Files of the build context, archives that ADD unpacks, other images, and stages that are made of these alone. */
export async function knownCopies(
  { copies }: EvaluatedStage,
  base: RootView | null,
  sources: CopySources,
): Promise<KnownCopies> {
  const mounts: Mount[] = [];
  const unknown: Copy[] = [];
  for (const copy of copies) {
    const root = new RootView(withMounts(base?.entries ?? nothing, mounts));
    const from = await sourceOf(copy, sources);
    const left: string[] = [];
    for (const source of copy.sources) {
      const found = from === null ? null : await mountsOf(source, copy, from, root, sources);
      if (found === null) left.push(source);
      else mounts.push(...found);
    }
    mounts.push(...copy.inline.map((file) => inlineMount(file, copy, root)));
    if (left.length > 0) unknown.push({ ...copy, sources: left, inline: [], destination: folderOf(copy, root) });
  }
  return { mounts, unknown };
}

const nothing = treeEntries(emptyDirectory(0o755));

async function sourceOf(copy: Copy, sources: CopySources): Promise<RootView | null> {
  const { from } = copy;
  switch (from.kind) {
    case "context":
      return openContext(sources.context);
    case "image":
      return sources.openImage(from.reference);
    case "stage":
      return stageRoot(from.index, sources);
  }
}

/** A build context as a build sees it: no link leads out of it. `null` where it is not there. */
export function openContext(folder: string): RootView | null {
  try {
    return new RootView(openRootfs(folder));
  } catch (error) {
    if (error instanceof ImageError) return null;
    throw error;
  }
}

/** A stage that runs nothing is its base and what is copied into it. Stages come in the order of the file, so that this ends. */
async function stageRoot(index: number, sources: CopySources): Promise<RootView | null> {
  const stage = sources.evaluation.stages.find((one) => one.index === index);
  if (stage === undefined || stage.runs.length > 0) return null;
  const base =
    stage.base.kind === "scratch"
      ? new RootView(nothing)
      : await sources.openImage(stage.base.reference, stage.base.platform);
  if (base === null) return null;
  const { mounts, unknown } = await knownCopies(stage, base, sources);
  return unknown.length > 0 ? null : new RootView(withMounts(base.entries, mounts));
}

/** Where a source comes to lie; `null` where it is not there, or is to be fetched. */
async function mountsOf(
  source: string,
  copy: Copy,
  from: RootView,
  root: RootView,
  { context, archives }: CopySources,
): Promise<readonly Mount[] | null> {
  if (copy.add && /^(https?|git|ssh):|^git@/.test(source)) return null;
  const paths = /[*?[]/.test(source) ? matching(source, from) : [posix.join("/", source)];
  const intoFolder = isIntoFolder(copy, root) || paths.length > 1;
  const mode = typeof copy.chmod === "number" ? copy.chmod : null;
  const mounts: Mount[] = [];
  for (const path of paths) {
    const found = from.find(path);
    if (found.kind !== "file" && found.kind !== "directory") return null;
    const isArchive = copy.add && copy.from.kind === "context" && found.kind === "file";
    const archive = isArchive ? await openArchive(join(context, found.path), path.slice(1), archives) : null;
    if (archive !== null) mounts.push({ at: placeIn(root, copy.destination), source: archive, path: "/", mode: null });
    else if (isArchive && isPacked(path)) return null;
    else {
      const at =
        found.kind === "file" && intoFolder ? posix.join(copy.destination, posix.basename(path)) : copy.destination;
      mounts.push({ at: placeIn(root, at), source: from.entries, path: found.path, mode });
    }
  }
  return mounts.length === 0 ? null : mounts;
}

function openArchive(file: string, name: string, opened: CopySources["archives"]): Promise<RootEntries | null> {
  const opening = opened.get(file) ?? openTarRoot(file, name);
  opened.set(file, opening);
  return opening;
}

/** A here-document, which BuildKit makes a file that all may read. */
function inlineMount({ name, content }: Copy["inline"][number], copy: Copy, root: RootView): Mount {
  const text = new TextEncoder().encode(content);
  const tree = emptyDirectory(0o755);
  tree.children.set(name, { kind: "file", mode: 0o644, size: text.length, text, object: null, content: null });
  const at = isIntoFolder(copy, root) ? posix.join(copy.destination, name) : copy.destination;
  const mode = typeof copy.chmod === "number" ? copy.chmod : null;
  return { at: placeIn(root, at), source: treeEntries(tree), path: `/${name}`, mode };
}

/** ADD unpacks these too; here nothing does. */
const isPacked = (path: string): boolean => /\.(tbz2?|txz|tar\.(bz2|xz))$/.test(path);

const isIntoFolder = ({ destination, sources, inline }: Copy, root: RootView): boolean =>
  destination.endsWith("/") || sources.length + inline.length > 1 || root.find(destination).kind === "directory";

/** A destination that is a folder stays one, however many sources are left. */
const folderOf = (copy: Copy, root: RootView): string =>
  isIntoFolder(copy, root) && !copy.destination.endsWith("/") ? `${copy.destination}/` : copy.destination;

/** A path as it is once symlinks on the way to it were followed. */
function placeIn(root: RootView, path: string): string {
  const whole = posix.resolve("/", path);
  const found = root.find(whole);
  if (found.kind === "directory") return found.path;
  const parent = root.find(posix.dirname(whole));
  return parent.kind === "directory" ? posix.join(parent.path, posix.basename(whole)) : whole;
}

const mostMatches = 10_000;

function matching(pattern: string, from: RootView): readonly string[] {
  let here = ["/"];
  for (const part of posix.join("/", pattern).split("/").slice(1)) {
    here = here
      .flatMap((folder) =>
        from
          .names(folder)
          .filter((name) => segmentMatches(part, name))
          .map((name) => posix.join(folder, name)),
      )
      .slice(0, mostMatches);
  }
  return here;
}
