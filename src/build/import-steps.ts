import { open } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ImportStep } from "../model/why.ts";
import type { PackageSource } from "./import-graph.ts";
import { importStatements } from "./import-statements.ts";

/** Imports come first in a file; behind this many bytes of licence nobody looks. */
const mostRead = 1 << 20;

/**
 * The packages of a chain, each with the import statement of the one before that names it. Files are called relative to
 * `started` where they are the user's own, `example.com/m@v1.2.3/file.go` in other modules, and `$GOROOT/src/…` in the
 * standard library, so that the answer is the same on every machine.
 */
export async function locateImports(
  chain: readonly string[],
  sources: ReadonlyMap<string, PackageSource>,
  started: string,
): Promise<readonly ImportStep[]> {
  const steps: ImportStep[] = [];
  for (const [index, path] of chain.entries()) {
    const before = index === 0 ? undefined : sources.get(chain[index - 1] as string);
    const place = before === undefined ? null : await findImport(before, path);
    const file = before === undefined || place === null ? null : displayed(before, place.file, started);
    steps.push({ package: path, file, line: place?.line ?? null });
  }
  return steps;
}

async function findImport(source: PackageSource, path: string): Promise<{ file: string; line: number } | null> {
  for (const file of source.files) {
    const text = await head(join(source.folder, file));
    const found = importStatements(text).find((one) => (source.renamed[one.path] ?? one.path) === path);
    if (found !== undefined) return { file, line: found.line };
  }
  return null;
}

/** The beginning of a file; nothing of one that can't be read, which `go list` has just read. */
async function head(path: string): Promise<string> {
  try {
    await using file = await open(path);
    const buffer = Buffer.alloc(mostRead);
    const { bytesRead } = await file.read({ buffer, position: 0 });
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return "";
  }
}

function displayed({ folder, home }: PackageSource, file: string, started: string): string {
  const path = join(folder, file);
  const name = home === null ? relative(started, path) : `${home.name}/${relative(home.folder, path)}`;
  return name.replaceAll(sep, "/");
}
