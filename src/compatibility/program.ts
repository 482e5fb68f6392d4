import { readFile } from "node:fs/promises";
import type { ElfFile } from "../elf/file.ts";
import { readElf } from "../elf/read.ts";
import { packagesCallingC, presentFunctions } from "../gobin/function-names.ts";
import { openImage } from "../gobin/image.ts";
import { findPclntab } from "../gobin/pclntab-find.ts";
import { legacyZones } from "../image/legacy-zones.ts";
import { sharedObjectOf } from "../image/shared-object.ts";
import type { ProgramFacts } from "../judge/image-rule.ts";

/**
 * Reads from a file what a check of images asks beyond the report: it was read as an artifact before, so that a
 * FormatError means that it has changed since. `path` is where it will lie in the image.
 */
export async function readProgram(file: string, path: string): Promise<ProgramFacts> {
  const elf = await readElf(await readFile(file));
  const object = sharedObjectOf(elf);
  const text = Buffer.from(elf.bytes.buffer, elf.bytes.byteOffset, elf.bytes.byteLength);
  return {
    path,
    object,
    ...readQuestions(elf),
    // The name of the libraries that it would load: libnss_files.so.2 and the like. Go's own code has no such name.
    hasNameService: object.interpreter === null && text.includes("libnss_"),
    // glibc 2.33 and newer make the name by this format; files and dns are built in one release later.
    hasOldNameService: object.interpreter === null && !text.includes("libnss_%s.so%s"),
    legacyZones: legacyZonesIn(text),
    namedLibraries: openedLater.filter(
      (name) => text.includes(name) && !object.needed.some((one) => one.startsWith(name)),
    ),
  };
}

/** Go's wrappers around cgo's stubs; those of getaddrinfo and getpwuid_r are in every program that asks libc at all. */
const stubs = {
  hosts: ["net._C_getaddrinfo", "net._C2func_getaddrinfo"],
  users: [
    "os/user._C_getpwuid_r",
    "os/user._C_getpwnam_r",
    "os/user._C_getgrgid_r",
    "os/user._C_getgrnam_r",
    "os/user._Cfunc_mygetpwuid_r",
    "os/user._Cfunc_mygetpwnam_r",
    "os/user._Cfunc_mygetgrgid_r",
    "os/user._Cfunc_mygetgrnam_r",
  ],
} as const;

/** What asks for a list of content types; what reads it is in every program that has net/http. */
const contentTypes = ["mime.TypeByExtension"] as const;

function readQuestions(elf: ElfFile): Pick<ProgramFacts, "asksLibc" | "callsC" | "servesFiles"> {
  const { table } = findPclntab(openImage(elf));
  if (table === null) return { asksLibc: null, callsC: null };
  const present = presentFunctions(table, [...stubs.hosts, ...stubs.users, ...contentTypes]);
  const has = (names: readonly string[]): boolean => names.some((name) => present.includes(name));
  return {
    asksLibc: { hosts: has(stubs.hosts), users: has(stubs.users) },
    callsC: packagesCallingC(table),
    servesFiles: has(contentTypes),
  };
}

/** Most programs name no region of them at all, which is looked for first: each name takes a pass over the file. */
function legacyZonesIn(text: Buffer): readonly string[] {
  const regions = Map.groupBy(legacyZones, (zone) => zone.replace(/\/.*/, "/"));
  return [...regions].flatMap(([region, zones]) =>
    text.includes(region) ? zones.filter((zone) => text.includes(zone)) : [],
  );
}

/** What Go programs are known to open by dlopen: OpenSSL for FIPS, drivers. */
const openedLater = ["libcrypto.so", "libcuda.so", "libnvidia-ml.so", "libpkcs11.so"] as const;
