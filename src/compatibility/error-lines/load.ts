import { familyOf } from "../../judge/missing-library.ts";
import { type Cause, cause, type KnownLine } from "./known-line.ts";

/** What the dynamic loader says where it ends the program. The more particular comes first. */
export const loadLines: readonly KnownLine[] = [
  {
    pattern: /accessing a corrupted shared library|too many levels of symbolic links/,
    causes: () => [cause("loader-unusable", "The loader that the program names is there, and is no loader for it.")],
  },
  {
    pattern: /version [`'"](GLIBC_ABI_DT_RELR)['"] not found/,
    causes: () => [
      cause(
        "relr-unsupported",
        "The program was linked with -z pack-relative-relocs, and the image's glibc is older than 2.36.",
      ),
    ],
  },
  {
    pattern: /version [`'"](GLIBC_[\d.]+)['"] not found(?: \(required by ([^)]+)\))?/,
    causes: ([, version, by = "The program"]) => [
      cause(
        "glibc-too-old",
        `${by} was linked on a system with a newer glibc than the image has: it asks for ${version}.${by.includes(".so") ? " It is a library that was copied into the image, and not the program." : ""}`,
      ),
      ...(version === "GLIBC_2.38"
        ? [cause("c-headers-too-new", "With 2.38 it is often strtol or sscanf in C code, which newer headers replace.")]
        : []),
    ],
  },
  {
    pattern: /version [`'"]([A-Z][\w.]*_[\w.]+)['"] not found(?: \(required by ([^)]+)\))?/,
    causes: ([, version, by = "The program"]) => [
      cause(
        "library-too-old",
        `${by} asks for ${version}, which the library in the image does not define: it is older than the one that was linked with.`,
      ),
    ],
  },
  {
    pattern: /Error relocating ([^\s:]+): (\S+): symbol not found/,
    causes: ([, file, symbol]) => [
      cause("musl-symbol-missing", `${file} was made for glibc, and musl has no ${symbol}.`),
      cause("glibc-through-musl", "It came so far because a symlink or gcompat gives musl's loader glibc's name."),
    ],
  },
  {
    pattern: /(?:error while loading shared libraries|Error loading shared library):? ([^\s:]+): (.*)/,
    causes: ([, library = "", why = ""]) => [missingLibrary(library, why)],
  },
  {
    pattern: /symbol lookup error: ([^\s:]+): undefined symbol: (\S+)/,
    causes: ([, file, symbol]) => [
      cause(
        "symbol-missing",
        `${file} calls ${symbol}, and no library in the image has it: the libraries there are of another release.`,
      ),
    ],
  },
];

function missingLibrary(library: string, why: string): Cause {
  if (/wrong ELF class|invalid ELF header|Exec format error/.test(why)) {
    return cause(
      "library-missing",
      `The library ${library} is there, and of no use: it is for another machine, or no library at all.`,
    );
  }
  const family = familyOf({ kind: "missing-library", library, neededBy: "", unusable: null, loader: "glibc" });
  const rules = {
    "c++": "cxx-runtime-missing",
    sanitizer: "sanitizer-runtime-missing",
    "old glibc": "old-glibc-library-missing",
  } as const;
  const rule = family === null ? "library-missing" : rules[family];
  return cause(rule, `The program needs ${library}, which is in none of the places where the image's loader looks.`);
}
