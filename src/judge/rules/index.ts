import type { Rule } from "../rule.ts";
import certificateExpired from "./certificate-expired.ts";
import debugBuild from "./debug-build.ts";
import dynamicLibc from "./dynamic-libc.ts";
import glibcFloor from "./glibc-floor.ts";
import packed from "./packed.ts";
import pathsLeaked from "./paths-leaked.ts";
import pieNeedsLoader from "./pie-needs-loader.ts";
import privateKey from "./private-key.ts";
import raceBuild from "./race-build.ts";
import sectionMax from "./section-max.ts";
import sizeMax from "./size-max.ts";
import symbolsShipped from "./symbols-shipped.ts";
import symtabRatio from "./symtab-ratio.ts";
import wireMax from "./wire-max.ts";

/** Every rule, in the order of the report. */
export const rules: readonly Rule[] = [
  sizeMax,
  wireMax,
  sectionMax,
  symtabRatio,
  glibcFloor,
  dynamicLibc,
  pieNeedsLoader,
  privateKey,
  certificateExpired,
  packed,
  raceBuild,
  debugBuild,
  symbolsShipped,
  pathsLeaked,
];
