import type { BuildRecord, Variant } from "./variant.ts";

/** The file a variant produced, or a file the user brought, with all that was read from it. */
export interface Artifact {
  readonly name: string;
  readonly path: string;
  readonly fileSize: number;
  /** The sum of the file bytes of all sections: it moves with the code, where the file moves in page steps. */
  readonly sectionBytes: number;
  readonly sha256: string;
  /** Bytes after the compression a registry uses: gzip level 6 and zstd level 3; `null` when not asked for. */
  readonly wireSize: { readonly gzip: number; readonly zstd: number } | null;
  readonly variant: Variant | null;
  readonly build: BuildRecord | null;
  readonly elf: ElfFacts;
  readonly go: GoFacts | null;
  /** The name of the packer whose stub this file starts with, such as `UPX`. */
  readonly packer: string | null;
  readonly symtab: SymtabFacts;
  readonly linkage: Linkage;
  readonly certificates: Certificates;
  readonly needs: readonly Need[];
  /** What `//go:embed` put into it, largest first; absent in reports that were made before this was looked for. */
  readonly embeds?: readonly EmbeddedFile[] | undefined;
  readonly ledger: Ledger;
  /** Go's functions, largest first; absent where they were not asked for. */
  readonly functions?: readonly FunctionRow[] | undefined;
  readonly gaps: readonly Gap[];
}

export interface ElfFacts {
  readonly class: 32 | 64;
  readonly byteOrder: "little" | "big";
  /** The gABI name, such as `EM_X86_64`. */
  readonly machine: string;
  readonly type: string;
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
  readonly versionNeeds: readonly VersionNeed[];
  readonly hardening: Hardening;
  readonly buildIds: { readonly gnu: string | null; readonly go: string | null };
  readonly sections: readonly SectionFacts[];
  readonly segments: readonly SegmentFacts[];
}

/** One library version the dynamic loader insists on, and the symbols that ask for it. */
export interface VersionNeed {
  readonly library: string;
  readonly version: string;
  readonly weak: boolean;
  readonly symbols: readonly string[];
}

export interface Hardening {
  readonly relro: "none" | "partial" | "full";
  readonly nx: boolean;
  readonly pie: boolean;
  /** `null` where no C code is linked in, so that there is nothing to protect. */
  readonly stackCanary: boolean | null;
}

export interface SectionFacts {
  readonly name: string;
  readonly type: string;
  readonly address: string;
  readonly offset: number;
  /** 0 for SHT_NOBITS. */
  readonly fileSize: number;
  readonly memorySize: number;
}

export interface SegmentFacts {
  readonly type: string;
  /** As `readelf` writes them: a string over R, W and E. */
  readonly flags: string;
  readonly address: string;
  readonly offset: number;
  readonly fileSize: number;
  readonly memorySize: number;
}

/** What the Go toolchain wrote into the file about itself; names follow `runtime/debug.BuildInfo`. */
export interface GoFacts {
  readonly version: string | null;
  readonly package: string | null;
  readonly module: string | null;
  readonly modules: readonly GoModule[];
  readonly settings: Readonly<Record<string, string>>;
  /** False where the file is Go's but carries no build info. */
  readonly buildInfo: boolean;
  /** Absolute folders of the build machine that the file names; `null` when they could not be read. */
  readonly buildPaths: readonly string[] | null;
  /** Whether the linker dropped methods that nothing asks for; `off` where reflection or a plugin may ask for any. */
  readonly methodPruning: "on" | "off" | null;
  /** Whether that release of Go still got fixes when the file was read; absent in reports from before it was asked. */
  readonly support?: ReleaseSupport | undefined;
}

export type ReleaseSupport =
  | { readonly state: "supported" }
  /** The day, as `2026-02-10`. */
  | { readonly state: "ended"; readonly since: string }
  | { readonly state: "unknown"; readonly why: string };

export interface GoModule {
  readonly path: string;
  readonly version: string;
  readonly sum: string | null;
  readonly replace: { readonly path: string; readonly version: string; readonly sum: string | null } | null;
}

export interface SymtabFacts {
  readonly symtabBytes: number;
  readonly strtabBytes: number;
  readonly debugBytes: number;
  readonly textBytes: number;
  /** `.symtab` ÷ `.text`; 0 where there is no `.symtab`. */
  readonly ratio: number;
  /** (`.symtab` + `.strtab` + `.debug_*`) ÷ file size. */
  readonly strippableShare: number;
}

export interface Linkage {
  readonly kind: "static" | "loader-only" | "dynamic";
  readonly libc: "glibc" | "musl" | null;
  /** By version family (GLIBC, GLIBCXX, …), the newest numeric node asked for: the oldest library it starts on. */
  readonly floor: Readonly<Record<string, string>>;
  /** Who asks for the versions that `elf.versionNeeds` has, the newest first; absent where the file asks for none. */
  readonly callers?: readonly LibraryCaller[] | undefined;
  /** Import paths of the packages that call C, by the names of cgo's stubs; absent where that could not be read. */
  readonly callsC?: readonly string[] | undefined;
}

/** A symbol that a library is asked for, and whose doing that is. */
export interface LibraryCaller {
  readonly symbol: string;
  readonly version: string;
  /** The C function that refers to it; `null` where the file does not name its functions. */
  readonly function: string | null;
  /** The Go package whose C code that is, or calls it; `null` where it could not be told, as of the C start-up code. */
  readonly package: string | null;
}

export interface Certificates {
  readonly pem: number;
  readonly der: number;
  /** Ten or more certificates together. */
  readonly bundles: readonly CertificateBundle[];
  readonly expired: readonly ExpiredCertificate[];
  readonly privateKeys: readonly PrivateKey[];
}

export interface CertificateBundle {
  readonly format: "pem" | "der";
  readonly offset: number;
  readonly bytes: number;
  readonly count: number;
  /** ISO 8601 date-time. */
  readonly earliestNotAfter: string;
  readonly expired: number;
}

export interface ExpiredCertificate {
  readonly offset: number;
  readonly subject: string;
  readonly notAfter: string;
}

export interface PrivateKey {
  readonly offset: number;
  /** `rsa`, `ec`, `ed25519`, …, as `node:crypto` names them; `encrypted` where only the envelope is readable. */
  readonly algorithm: string;
}

/** What the program asks of the system it runs on beyond its libraries, and the names in the file that say so. */
export interface Need {
  readonly id: "ca" | "tzdata" | "users" | "dns" | "tmp" | "shell";
  readonly evidence: readonly string[];
  readonly embedded: boolean;
}

/** One file inside the program, proven to be there byte for byte. */
export interface EmbeddedFile {
  /** As the program opens it in its `embed.FS`; below its package's folder where it became a string or a []byte. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  /** The package that embeds it; `null` where several use it, or none that is known. */
  readonly package: string | null;
}

/** A function with code of its own. */
export interface FunctionRow {
  /** As the source writes it, type arguments as far as the release of Go keeps them. */
  readonly name: string;
  /** Whom its bytes count to: of an instantiation, the package of the generic code. */
  readonly package: string | null;
  readonly bytes: number;
  /** Of an instantiation, the package that asked for it, the first where several did; `null` for all others. */
  readonly instantiatedBy: string | null;
}

/** Every byte of the file under exactly one owner and kind; `rows` add up to `total`, the file size. */
export interface Ledger {
  readonly total: number;
  readonly unattributed: number;
  readonly rows: readonly LedgerRow[];
}

export type Owner = "module" | "std" | "toolchain" | "c" | "elf" | "unattributed";

export type Kind =
  | "code"
  | "pclntab"
  | "type"
  | "string"
  | "embed"
  | "data"
  | "relocation"
  | "symtab"
  | "dwarf"
  | "build-info"
  | "header"
  | "padding";

export interface LedgerRow {
  readonly owner: Owner;
  readonly module: string | null;
  readonly version: string | null;
  readonly package: string | null;
  readonly kind: Kind;
  readonly bytes: number;
}

/** A fact that was wanted and could not be read, and why. Shown to the user, never swallowed. */
export interface Gap {
  readonly fact: string;
  readonly why: string;
}
