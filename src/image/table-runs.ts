import type { Program } from "./closure.ts";
import { cxxabiOf, isInEveryLibgcc } from "./compiler-versions.ts";
import type { ImageFacts } from "./facts.ts";
import { libcOfInterpreter, loaderOf } from "./loaders.ts";
import { isInEveryMusl } from "./musl-symbols.ts";
import type { Obstacle } from "./obstacles.ts";
import { isMuslItself } from "./search.ts";
import type { BaseRecord } from "./table-record.ts";
import { no, type Runs, unknown, yes } from "./verdict.ts";
import { compareVersions } from "./version.ts";

/**
 * Whether a program with a loader starts in an image that only the table knows: by the kind of its libc, the sonames it
 * is known to have, and the number of its glibc, which is an upper bound of the versions it defines.
 */
export function runsByTable(program: Program, interpreter: string, image: ImageFacts, before: readonly string[]): Runs {
  const { table } = image;
  if (table === undefined) return unknown([...before, "the image's file system was not read"]);
  const asked = libcOfInterpreter(interpreter);
  const noLoader: Obstacle = {
    kind: "no-loader",
    interpreter,
    link: null,
    loaderOnly: program.object.needed.length === 0,
  };
  if (table.libc === "none") return no([noLoader], program, image);
  if (asked === null) return unknown([...before, `whether the image has ${interpreter} is not in the table`]);
  if (asked !== table.libc) return no([noLoader], program, image);
  const usual = loaderOf(image.platform.architecture, table.libc);
  const doubts =
    usual === interpreter ? [...before] : [...before, `whether the image has ${interpreter} is not in the table`];
  const findings = table.libc === "musl" ? muslFindings(program, table) : glibcFindings(program, table);
  if (findings.obstacles.length > 0) return no(findings.obstacles, program, image);
  doubts.push(...findings.doubts);
  return doubts.length > 0
    ? unknown(doubts)
    : yes(`By the table of ${table.asOf} the image has the loader, the libraries and the versions it asks for.`);
}

interface Findings {
  readonly obstacles: readonly Obstacle[];
  readonly doubts: readonly string[];
}

function glibcFindings({ object, path }: Program, table: BaseRecord): Findings {
  const obstacles: Obstacle[] = [];
  const doubts: string[] = [];
  for (const library of object.needed) {
    if (table.libraries.includes(library) || /^ld-linux/.test(library)) continue;
    if (table.allLibraries)
      obstacles.push({ kind: "missing-library", library, neededBy: path, unusable: null, loader: "glibc" });
    else doubts.push(`whether the image has ${library} is not in the table`);
  }
  for (const { library, version, weak, symbols } of object.versionNeeds) {
    if (weak || obstacles.some((one) => one.kind === "missing-library" && one.library === library)) continue;
    const defined = definesVersion(version, table);
    if (defined === "no") obstacles.push({ kind: "missing-version", library, version, requiredBy: path, symbols });
    else if (defined === "unknown") doubts.push(`whether ${library} defines ${version} is not in the table`);
  }
  return { obstacles, doubts };
}

function definesVersion(version: string, { libcVersion, symbolVersions }: BaseRecord): "yes" | "no" | "unknown" {
  const [, family, number] = /^([A-Z]+)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
  if (family === "GCC" && number !== undefined && isInEveryLibgcc(number)) return "yes";
  // Packed relocations came with glibc 2.36, under a name instead of a number.
  const wanted = version === "GLIBC_ABI_DT_RELR" ? "2.36" : number;
  const have =
    family === "GLIBC" || version === "GLIBC_ABI_DT_RELR" ? libcVersion : newestOf(family ?? "", symbolVersions);
  if (wanted === undefined || have === undefined || have === null) return "unknown";
  return compareVersions(wanted, have) <= 0 ? "yes" : "no";
}

function newestOf(family: string, versions: BaseRecord["symbolVersions"]): string | null {
  const { GLIBCXX } = versions;
  if (family === "CXXABI" && versions.CXXABI === undefined && GLIBCXX !== undefined) return cxxabiOf(GLIBCXX);
  return versions[family] ?? null;
}

/** The first musl of which the symbols that all have are known. */
const firstKnownMusl = "1.2.2";

/** musl is asked by symbol. */
function muslFindings({ object }: Program, { libcVersion }: BaseRecord): Findings {
  const doubts = object.needed
    .filter((library) => !isMuslItself(library))
    .map((library) => `whether the image has ${library} is not in the table`);
  const isKnown = libcVersion !== null && compareVersions(libcVersion, firstKnownMusl) >= 0;
  const open = object.imports?.filter((name) => !isKnown || !isInEveryMusl(name));
  if (open === undefined || open.length > 0) {
    const [first] = open ?? [];
    doubts.push(
      isKnown && first !== undefined
        ? `whether its musl exports ${first} is not in the table`
        : "which symbols its musl exports is not in the table",
    );
  }
  if (object.packedRelocations) doubts.push("whether its musl knows packed relocations is not in the table");
  return { obstacles: [], doubts };
}
