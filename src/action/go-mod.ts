import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { GoMod } from "../render/cause-annotations.ts";

const LARGEST = 1 << 20;

/** The `go.mod` that a folder of the repository belongs to; `null` where there is none, or none that can be read. */
export async function findGoMod(folder: string, repository: string): Promise<GoMod | null> {
  for (let at = folder; ; at = dirname(at)) {
    const path = relative(repository, join(at, "go.mod")).split(sep).join("/");
    if (path.startsWith("../")) return null;
    const about = await stat(join(at, "go.mod")).catch(() => null);
    if (about?.isFile()) {
      const text = about.size > LARGEST ? null : await readFile(join(at, "go.mod"), "utf8").catch(() => null);
      return text === null ? null : { path, text };
    }
    if (at === repository || at === dirname(at)) return null;
  }
}
