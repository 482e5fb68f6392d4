import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { JobError } from "../errors.ts";
import type { SymbolForest } from "../model/why.ts";
import type { Variant } from "../model.ts";
import { scrubEnvironment } from "./environment.ts";
import { minorRelease } from "./platforms.ts";
import { runProcess } from "./process.ts";
import type { MainPackage, Subject } from "./subject.ts";
import { ForestReader } from "./symbol-forest.ts";
import type { Toolchain } from "./toolchain.ts";
import { args, environment } from "./variant.ts";

export interface DumpdepOptions {
  readonly subject: Subject;
  readonly package: MainPackage;
  readonly variant: Variant;
  readonly toolchain: Toolchain;
  /** An empty folder for the binary and the toolchain's temporary files; the caller removes it. */
  readonly temporary: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Dumpdep {
  readonly forest: SymbolForest;
  /** The binary, as the variant asks for it. */
  readonly path: string;
}

/** The release whose linker first printed which functions look methods up. */
const reflectingSince = 21;
const errorLinesKept = 40;

/**
 * Builds one variant once more and has the linker say from where it reached every symbol. What is compiled already comes from
 * Go's cache, so this costs a link. The linker prints tens of megabytes, which are read as they come. Throws
 * JobError where the build fails, and the reason of an aborted signal.
 */
export async function dumpDependencies(options: DumpdepOptions): Promise<Dumpdep> {
  const { subject, package: main, variant, toolchain, temporary, env, signal } = options;
  signal?.throwIfAborted();
  const path = join(temporary, "program");
  const ldflags = `${variant.ldflags} -dumpdep`.trim();
  const knowsBuildvcs = (minorRelease(toolchain.version) ?? 18) >= 18;
  const flags = [...(knowsBuildvcs ? ["-buildvcs=false"] : []), ...args({ ...variant, ldflags })];
  const reader = new ForestReader();
  const other: string[] = [];
  const result = await runProcess(["go", "build", ...flags, "-o", path, main.target], {
    folder: subject.folder,
    env: { ...scrubEnvironment(process.env), GOTMPDIR: temporary, TMPDIR: temporary, ...env, ...environment(variant) },
    signal,
    onErrorLine(line) {
      if (!reader.add(line) && other.push(line) > errorLinesKept) other.shift();
    },
  });
  const isBuilt = result.exitCode === 0 && (await lstat(path).catch(() => undefined))?.isFile() === true;
  if (!isBuilt) throw new JobError(`${main.target} does not build:\n${[...other, result.output].join("\n").trim()}`);
  const forest = reader.forest((minorRelease(toolchain.version) ?? reflectingSince) >= reflectingSince);
  if (forest.names.length === 0)
    throw new JobError(`The linker of ${toolchain.version} does not say under -dumpdep what it reached.`);
  return { forest, path };
}
