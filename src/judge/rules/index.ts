import type { Rule } from "../rule.ts";
import certificateExpired from "./certificate-expired.ts";
import debugBuild from "./debug-build.ts";
import dynamicLibc from "./dynamic-libc.ts";
import glibcFloor from "./glibc-floor.ts";
import moduleGrowth from "./module-growth.ts";
import moduleMax from "./module-max.ts";
import packed from "./packed.ts";
import pathsLeaked from "./paths-leaked.ts";
import pieNeedsLoader from "./pie-needs-loader.ts";
import privateKey from "./private-key.ts";
import raceBuild from "./race-build.ts";
import sectionGrowth from "./section-growth.ts";
import sectionMax from "./section-max.ts";
import sizeGrowth from "./size-growth.ts";
import sizeMax from "./size-max.ts";
import symbolsShipped from "./symbols-shipped.ts";
import symtabRatio from "./symtab-ratio.ts";
import wireMax from "./wire-max.ts";

/** Every rule, in the order of the report. */
export const rules: readonly Rule[] = [
  sizeMax,
  sizeGrowth,
  wireMax,
  sectionMax,
  sectionGrowth,
  moduleMax,
  moduleGrowth,
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
