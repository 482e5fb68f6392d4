import type { ImageRule } from "./image-rule.ts";
import baseEndOfLife from "./rules/base-end-of-life.ts";
import buildInputMissing from "./rules/build-input-missing.ts";
import builderDrift from "./rules/builder-drift.ts";
import cHeadersTooNew from "./rules/c-headers-too-new.ts";
import caMissing from "./rules/ca-missing.ts";
import caPathMissing from "./rules/ca-path-missing.ts";
import cgoByDefault from "./rules/cgo-by-default.ts";
import copySourceMissing from "./rules/copy-source-missing.ts";
import cpuTooOld from "./rules/cpu-too-old.ts";
import cxxRuntimeMissing from "./rules/cxx-runtime-missing.ts";
import dnsSettingsIgnored from "./rules/dns-settings-ignored.ts";
import entrypointMissing from "./rules/entrypoint-missing.ts";
import floatingBase from "./rules/floating-base.ts";
import gcompatInstalled from "./rules/gcompat-installed.ts";
import glibcOnMusl from "./rules/glibc-on-musl.ts";
import glibcThroughMusl from "./rules/glibc-through-musl.ts";
import glibcTooOld from "./rules/glibc-too-old.ts";
import healthcheckToolMissing from "./rules/healthcheck-tool-missing.ts";
import ignoreUnknown from "./rules/ignore-unknown.ts";
import imageNotMade from "./rules/image-not-made.ts";
import interpreterMissing from "./rules/interpreter-missing.ts";
import legacyZoneMissing from "./rules/legacy-zone-missing.ts";
import libraryMissing from "./rules/library-missing.ts";
import libraryOpenedLater from "./rules/library-opened-later.ts";
import libraryTooOld from "./rules/library-too-old.ts";
import loaderUnusable from "./rules/loader-unusable.ts";
import lowPort from "./rules/low-port.ts";
import mimeTypesMissing from "./rules/mime-types-missing.ts";
import muslOnGlibc from "./rules/musl-on-glibc.ts";
import muslSymbolMissing from "./rules/musl-symbol-missing.ts";
import notAProgram from "./rules/not-a-program.ts";
import notExecutable from "./rules/not-executable.ts";
import notLinux from "./rules/not-linux.ts";
import nothingStarted from "./rules/nothing-started.ts";
import nssStaticCompat from "./rules/nss-static-compat.ts";
import nssStaticOld from "./rules/nss-static-old.ts";
import oldGlibcLibraryMissing from "./rules/old-glibc-library-missing.ts";
import pieLoaderByBuilder from "./rules/pie-loader-by-builder.ts";
import pieWithoutLoader from "./rules/pie-without-loader.ts";
import pluginHost from "./rules/plugin-host.ts";
import relrUnsupported from "./rules/relr-unsupported.ts";
import runWithoutShell from "./rules/run-without-shell.ts";
import sanitizerRuntimeMissing from "./rules/sanitizer-runtime-missing.ts";
import scriptInterpreterMissing from "./rules/script-interpreter-missing.ts";
import shellFormWithoutShell from "./rules/shell-form-without-shell.ts";
import shellMissing from "./rules/shell-missing.ts";
import sqliteTooOld from "./rules/sqlite-too-old.ts";
import symbolMissing from "./rules/symbol-missing.ts";
import tmpMissing from "./rules/tmp-missing.ts";
import tzWithoutZones from "./rules/tz-without-zones.ts";
import tzdataMissing from "./rules/tzdata-missing.ts";
import userNotNumeric from "./rules/user-not-numeric.ts";
import userUnknown from "./rules/user-unknown.ts";
import usersMissing from "./rules/users-missing.ts";
import wrongArchitecture from "./rules/wrong-architecture.ts";

/**
 * The rules about images, in the order in which a start goes wrong: making the container, executing the file, loading
 * libraries, their versions, their symbols; then what fails once it runs; then what may.
 */
export const imageRules: readonly ImageRule[] = [
  runWithoutShell,
  userUnknown,
  copySourceMissing,
  entrypointMissing,
  notExecutable,
  shellFormWithoutShell,
  scriptInterpreterMissing,
  notLinux,
  wrongArchitecture,
  notAProgram,
  pieWithoutLoader,
  glibcOnMusl,
  muslOnGlibc,
  interpreterMissing,
  loaderUnusable,
  cxxRuntimeMissing,
  sanitizerRuntimeMissing,
  oldGlibcLibraryMissing,
  libraryMissing,
  relrUnsupported,
  cHeadersTooNew,
  glibcTooOld,
  libraryTooOld,
  muslSymbolMissing,
  symbolMissing,
  cpuTooOld,
  nssStaticCompat,
  nothingStarted,
  imageNotMade,
  buildInputMissing,
  caMissing,
  tzdataMissing,
  usersMissing,
  tmpMissing,
  healthcheckToolMissing,
  ignoreUnknown,
  legacyZoneMissing,
  caPathMissing,
  tzWithoutZones,
  shellMissing,
  libraryOpenedLater,
  glibcThroughMusl,
  dnsSettingsIgnored,
  nssStaticOld,
  gcompatInstalled,
  pluginHost,
  mimeTypesMissing,
  userNotNumeric,
  lowPort,
  cgoByDefault,
  pieLoaderByBuilder,
  sqliteTooOld,
  builderDrift,
  floatingBase,
  baseEndOfLife,
];
