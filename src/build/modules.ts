import { readdir } from "node:fs/promises";
import { join } from "node:path";

const depth = 3;
const most = 3;
const foldersRead = 500;
const skipped = new Set(["node_modules", "vendor", "testdata"]);

/** Folders below `folder`, relative to it, that hold a `go.mod`: the first three, level by level, three levels down. */
export async function findModules(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  let level = [""];
  let left = foldersRead;
  for (let down = 0; down <= depth; down++) {
    const next: string[] = [];
    for (const path of level.slice(0, Math.max(0, left))) {
      const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
      if (path !== "" && entries.some((entry) => entry.name === "go.mod")) found.push(path);
      if (found.length === most) return found;
      const folders = entries.filter(
        (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name),
      );
      next.push(...folders.map((entry) => (path === "" ? entry.name : `${path}/${entry.name}`)).sort());
    }
    left -= level.length;
    level = next;
  }
  return found;
}
