import { posix } from "node:path";
import type { EvaluatedStage } from "../../image/dockerfile/stage.ts";
import type { ImageFacts } from "../../image/facts.ts";
import { type Mount, withMounts } from "../../image/mounts.ts";
import { RootView } from "../../image/root-view.ts";
import { tableFolders } from "../../image/table-folders.ts";
import { emptyDirectory, treeEntries } from "../../image/tree.ts";

/** What a stage puts files on: its base, of which a table knows folders alone, with the folder that WORKDIR makes. */
export function groundOf({ root, table }: ImageFacts, { workdir }: EvaluatedStage): RootView {
  const base = root ?? new RootView(table === undefined ? nothing : tableFolders(table));
  if (base.find(workdir.value).kind !== "missing") return base;
  const parent = base.find(posix.dirname(workdir.value));
  const at = parent.kind === "directory" ? posix.join(parent.path, posix.basename(workdir.value)) : workdir.value;
  const made: Mount = { at, source: nothing, path: "/", mode: null };
  return new RootView(withMounts(base.entries, [made]));
}

const nothing = treeEntries(emptyDirectory(0o755));
