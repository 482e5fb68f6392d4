import { posix } from "node:path";
import type { Copy } from "../../image/dockerfile/stage.ts";
import { type Entry, type Found, RootView } from "../../image/root-view.ts";
import { type CopyWorld, copiedTo } from "./copied-paths.ts";

const unbuilt = { unreadable: "what is in it is known only once the image is built", elf: true } as const;

/**
 * The root of a base with what is copied over it. What is copied is there, and its content is not known: a loader or a
 * library among it makes a verdict unknown, and neither a pass nor a failure.
 */
export function overlaid(base: RootView, copies: readonly Copy[], world: CopyWorld): RootView {
  /** Folders that a copied file lies in are there with it. */
  const isAbove = (path: string): boolean =>
    copies.some(({ destination }) => `${destination}/`.startsWith(path === "/" ? "/" : `${path}/`));
  const isCopied = (path: string): boolean => copiedTo(path, copies, world).presence === "yes";
  return new RootView({
    entry(path): Entry | null {
      const found = base.find(path);
      if (found.kind !== "missing" && found.kind !== "loop") return entryOf(path, found);
      if (world.isFolder(path) || isAbove(path)) return { kind: "directory", mode: 0o755 };
      return isCopied(path) ? { kind: "file", mode: 0o755, size: 1 } : null;
    },
    names: (folder) => base.names(folder),
    read: (file) => (isCopied(file) ? null : base.bytes(file)),
    object: async (file) => (isCopied(file) ? unbuilt : base.object(file)),
  });
}

/** Symlinks were followed on the way: where one led elsewhere, it is one again, to where it leads. */
function entryOf(path: string, found: Exclude<Found, { kind: "missing" | "loop" }>): Entry {
  if (found.path !== posix.normalize(path)) return { kind: "symlink", target: found.path };
  switch (found.kind) {
    case "file":
      return { kind: "file", mode: found.mode, size: found.size };
    case "directory":
      return { kind: "directory", mode: found.mode };
    case "other":
      return { kind: "other" };
  }
}
