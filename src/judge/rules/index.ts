import { imageRules } from "../image-rules.ts";
import type { Rule } from "../rule.ts";
import boringcryptoOff from "./boringcrypto-off.ts";
import certificateExpired from "./certificate-expired.ts";
import cgoPolicy from "./cgo-policy.ts";
import checksumMismatch from "./checksum-mismatch.ts";
import compatibilityLost from "./compatibility-lost.ts";
import cpuLevel from "./cpu-level.ts";
import debugBuild from "./debug-build.ts";
import dynamicLibc from "./dynamic-libc.ts";
import extldflagsIgnored from "./extldflags-ignored.ts";
import fipsMode from "./fips-mode.ts";
import glibcFloor from "./glibc-floor.ts";
import glibcMerged from "./glibc-merged.ts";
import goEndOfLife from "./go-end-of-life.ts";
import imageGlibc from "./image-glibc.ts";
import imageMax from "./image-max.ts";
import kernelFloor from "./kernel-floor.ts";
import kindGrowth from "./kind-growth.ts";
import kindMax from "./kind-max.ts";
import moduleGrowth from "./module-growth.ts";
import moduleMax from "./module-max.ts";
import packed from "./packed.ts";
import pathsLeaked from "./paths-leaked.ts";
import pieNeedsLoader from "./pie-needs-loader.ts";
import pluginWithoutDlopen from "./plugin-without-dlopen.ts";
import privateKey from "./private-key.ts";
import raceBuild from "./race-build.ts";
import sanitizerBuild from "./sanitizer-build.ts";
import sectionGrowth from "./section-growth.ts";
import sectionMax from "./section-max.ts";
import sizeGrowth from "./size-growth.ts";
import sizeMax from "./size-max.ts";
import symbolsShipped from "./symbols-shipped.ts";
import symtabRatio from "./symtab-ratio.ts";
import variantNotShipped from "./variant-not-shipped.ts";
import verdictDisputed from "./verdict-disputed.ts";
import verifyFailed from "./verify-failed.ts";
import wireMax from "./wire-max.ts";

/** What is asked where only images are. */
export const checkRules: readonly Rule[] = [verdictDisputed, verifyFailed, variantNotShipped, ...imageRules];

/** Every rule, in the order of the report. */
export const rules: readonly Rule[] = [
  ...checkRules,
  compatibilityLost,
  sizeMax,
  sizeGrowth,
  wireMax,
  imageMax,
  sectionMax,
  sectionGrowth,
  moduleMax,
  moduleGrowth,
  kindMax,
  kindGrowth,
  symtabRatio,
  glibcFloor,
  glibcMerged,
  imageGlibc,
  kernelFloor,
  cpuLevel,
  cgoPolicy,
  checksumMismatch,
  fipsMode,
  boringcryptoOff,
  dynamicLibc,
  extldflagsIgnored,
  pieNeedsLoader,
  pluginWithoutDlopen,
  privateKey,
  certificateExpired,
  packed,
  raceBuild,
  sanitizerBuild,
  debugBuild,
  goEndOfLife,
  symbolsShipped,
  pathsLeaked,
];
