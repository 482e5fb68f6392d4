import type { Gap, GoFacts } from "../model.ts";
import { readBuildInfo } from "./build-info.ts";
import { readBuildPaths } from "./build-paths.ts";
import { scanGoVersion } from "./go-version.ts";
import { type Image, oncePerImage } from "./image.ts";
import { readMethodPruning } from "./method-pruning.ts";
import { parseModInfo } from "./mod-info.ts";
import { findPclntab } from "./pclntab-find.ts";

/**
 * What the Go toolchain wrote about itself and its modules; the main module comes first in `modules`. `go` is `null`
 * only where nothing in the file is Go's: no build information, no pc-line table, no Go build id.
 */
export const readGoFacts = oncePerImage(read);

function read(image: Image): { readonly go: GoFacts | null; readonly gaps: readonly Gap[] } {
  const blob = readBuildInfo(image);
  const { table } = findPclntab(image);
  if (blob === null && table === null && !hasGoBuildId(image)) return { go: null, gaps: [] };

  const gaps: Gap[] = [];
  const gap = (fact: string, why: string): number => gaps.push({ fact, why });
  const buildInfo = blob !== null && blob.version !== null;
  if (!buildInfo) gap("build-info", "the file is Go's and carries no build information");
  const version = blob?.version ?? scanGoVersion(image);
  if (version === null) gap("go-version", "no build information, and no string variable holds a Go release");
  const info = blob === null || blob.text === "" ? null : parseModInfo(blob.text);
  if (info?.badLine != null) gap("build-info", `a line does not read as module information: ${info.badLine}`);
  if (table === null) gap("build-paths", "the table of source files was not found");

  const { pruning, gaps: pruningGaps } = readMethodPruning(image);
  gaps.push(...pruningGaps);
  const main = info?.main ?? null;
  return {
    go: {
      version,
      package: info?.package ?? null,
      module: main?.path ?? null,
      modules: [...(main === null ? [] : [main]), ...(info?.dependencies ?? [])],
      settings: Object.fromEntries(info?.settings ?? []),
      buildInfo,
      buildPaths: table === null ? null : readBuildPaths(table, info),
      methodPruning: pruning,
    },
    gaps,
  };
}

/** The header of a note of owner "Go" and type 4 (cmd/link/internal/ld/elf.go, `elfwritegobuildid`). */
const NOTE_SEARCH = 1 << 16;

function hasGoBuildId(image: Image): boolean {
  if (image.section(".note.go.buildid") !== null) return true;
  for (const { view, bytes } of image.mappings)
    for (let at = 0; at + 16 <= Math.min(bytes.length, NOTE_SEARCH); at += 4)
      if (
        view.getUint32(at, image.littleEndian) === 4 &&
        view.getUint32(at + 8, image.littleEndian) === 4 &&
        view.getUint32(at + 12, false) === 0x476f0000
      )
        return true;
  return false;
}
