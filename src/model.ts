/**
 * The nouns that cross stages; types only. This is the shape of `report.json`: sizes and offsets are bytes,
 * addresses are hexadecimal strings, absent is `null`. Words follow the ELF gABI, Go's own tools and OCI.
 */

/** What every command that reports produces; every renderer, baseline and user reads this and nothing else. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "plimsoll"; readonly version: string };
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  readonly changes: readonly Change[];
  readonly compatibility: readonly Compatibility[];
  /** What the head was compared with; absent where the command compares with nothing. */
  readonly comparedWith?: ComparedWith | undefined;
  /** What the base's artifacts come to in the images of its own commit; absent where nobody looked. */
  readonly baseCompatibility?: readonly Compatibility[] | undefined;
  /** The part of a plan that this report is; absent where it is the whole. */
  readonly part?: Part | undefined;
  /** By artifact, what the known base images come to; absent where no image was asked about. */
  readonly bases?: readonly BaseLadder[] | undefined;
  readonly verdict: Verdict;
}

/**
 * What the head was compared with, and how sure that is. `exact` and `report` (a stored one) are what should be compared
 * with; `inexact` stands in for it; it is `missing` where there should be a base, and `none` where there should not.
 */
export interface ComparedWith {
  readonly kind: "exact" | "inexact" | "missing" | "none" | "report";
  /** The base's commit, whether or not it could be built; absent where it is not known. */
  readonly commit?: string | undefined;
  /** What the base is to the head, such as `the first parent of the merge commit`; `null` where there is none. */
  readonly how: string | null;
  /** Why it is not exact, or not there; `null` where it is. */
  readonly why: string | null;
}

/** One of the jobs that a matrix is split over, and what all of them build: names of artifacts, by job. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly builds: readonly (readonly string[])[];
}

/** Everything measured at one commit, the things that could not be measured included. */
export interface Snapshot {
  readonly commit: string | null;
  readonly module: string | null;
  readonly goVersion: string | null;
  readonly artifacts: readonly Artifact[];
  readonly failedBuilds: readonly FailedBuild[];
  /** Combinations the toolchain or this machine refuses; asked for, not built, and why. */
  readonly skippedVariants: readonly SkippedVariant[];
  /** Files that were asked for and could not be read as Go ELF files. */
  readonly unread: readonly UnreadFile[];
}

export interface FailedBuild {
  readonly variant: string;
  readonly command: readonly string[];
  /** `null` when the build was ended by its time limit or a signal. */
  readonly exitCode: number | null;
  /** The tail of what the build printed. */
  readonly output: string;
}

export interface SkippedVariant {
  readonly variant: string;
  readonly why: string;
}

export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/** One cell of the build matrix: everything that makes one `go build` differ from another. */
export interface Variant {
  /** `null` leaves the choice to the toolchain, as a plain `go build` does. */
  readonly cgo: boolean | null;
  readonly ldflags: string;
  readonly gcflags: string;
  readonly trimpath: boolean;
  /** `null` is the toolchain's default, an executable (`exe`). */
  readonly buildmode: string | null;
  readonly tags: readonly string[];
  readonly goos: string;
  readonly goarch: string;
  /** GOAMD64, GOARM, CC and whatever else the user sets for this variant. */
  readonly env: Readonly<Record<string, string>>;
}

/** A variant as a user writes it: a catalogue entry to start from, and what differs. */
export interface VariantInput {
  readonly name?: string | undefined;
  /** The catalogue entry this one starts from; `default` where absent. */
  readonly extends?: string | undefined;
  readonly cgo?: boolean | undefined;
  readonly ldflags?: string | undefined;
  readonly gcflags?: string | undefined;
  readonly trimpath?: boolean | undefined;
  readonly buildmode?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly goos?: string | undefined;
  readonly goarch?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** An axis product: one variant for every combination, less those that match an entry of `exclude`. */
export interface MatrixInput {
  readonly cgo?: readonly boolean[] | undefined;
  readonly ldflags?: readonly string[] | undefined;
  readonly gcflags?: readonly string[] | undefined;
  readonly trimpath?: readonly boolean[] | undefined;
  readonly buildmode?: readonly string[] | undefined;
  readonly tags?: readonly (readonly string[])[] | undefined;
  readonly goos?: readonly string[] | undefined;
  readonly goarch?: readonly string[] | undefined;
  readonly env?: readonly Readonly<Record<string, string>>[] | undefined;
  readonly exclude?: readonly VariantInput[] | undefined;
}

/** An image to look at: a text names one, a Dockerfile, or a file that lists some. */
export type ImageInput = string | DockerfileInput;

/** A Dockerfile, and what it is built with. Paths are relative to where the configuration is. */
export interface DockerfileInput {
  readonly dockerfile: string;
  /** The folder that COPY takes files from; the Dockerfile's own where absent. */
  readonly context?: string | undefined;
  /** The stage that is built; the last one where absent. */
  readonly target?: string | undefined;
  /** Build arguments, by name. */
  readonly args?: Readonly<Record<string, string>> | undefined;
}

export interface NamedVariant {
  readonly name: string;
  readonly variant: Variant;
}

export interface BuildRecord {
  readonly command: readonly string[];
  /** What was set for this build on top of the allow-listed environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
}

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

export type Cause =
  | "toolchain"
  | "flag"
  | "new-module"
  | "removed-module"
  | "version-bump"
  | "pruning-off"
  | "embed"
  | "reachable"
  | "own-code"
  | "layout";

export interface Change {
  readonly artifact: string;
  readonly kind: "total" | "section" | "module" | "package" | "embed" | "linkage" | "flag" | "toolchain";
  readonly name: string;
  /** `null` means "did not exist", which is not the same as 0. An embedded file may be as long as before, with other content. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly cause: Cause | null;
  readonly chain: readonly string[];
  /** Of linkage: the symbols that ask for a version, the packages that call C, the bases that were lost or gained. */
  readonly names?: readonly string[] | undefined;
  /** Of a total: what each cause moved, largest movement first; they add up to its difference. */
  readonly causes?: readonly CauseShare[] | undefined;
}

export interface CauseShare {
  readonly cause: Cause;
  /** Negative where it took bytes away. */
  readonly bytes: number;
}

export interface Compatibility {
  readonly artifact: string;
  readonly image: string;
  readonly source: "rootfs" | "oci" | "archive" | "engine" | "registry" | "table" | "dockerfile";
  readonly runs: "yes" | "no" | "unknown";
  readonly reason: string;
  readonly fix: string | null;
  /** The line that the container's log would end with; `null` where none is to be expected. */
  readonly errorText: string | null;
  /** Whether it is this variant that a Dockerfile puts into the image; `null` where nothing says. */
  readonly isShipped: boolean | null;
  /** Bytes of the image without the program: all files of its layers, and its layers as they travel. */
  readonly imageSize: { readonly disk: number | null; readonly wire: number | null };
  /** Absent where the image was not read. */
  readonly libc?: { readonly kind: "glibc" | "musl" | "none"; readonly version: string | null } | undefined;
  /** What keeps the program from starting there, or from working once it has started. */
  readonly problems: readonly Problem[];
  /** What rules could not decide. */
  readonly undecided: readonly { readonly rule: string; readonly why: string }[];
  /** What of the image could not be read, or is not from the image itself. */
  readonly gaps: readonly Gap[];
  /** What happened when it was started there; `null` where it was not. */
  readonly proof: Proof | null;
  /** What a flag would change; only of variants that were built, and do not start there. */
  readonly remedy?: Remedy | undefined;
}

/** What brought something that keeps a program from starting in an image, and what it comes to without it. */
export interface Remedy {
  /** The flag that would lift it, such as CGO_ENABLED=0. */
  readonly flag: string;
  /** By imports, from the main package to each of those that call C; empty where that is not the cause. */
  readonly chains: readonly (readonly string[])[];
  /** A build with the flag, in the same image; `null` where none was made. */
  readonly tried: {
    /** The variant of the matrix that is this build; `null` for one that was made to try it. */
    readonly variant: string | null;
    readonly runs: "yes" | "no" | "unknown" | "not built";
    readonly fileSize: number | null;
    /** Why it does not start there, or the line that the build ended with. Foreign text. */
    readonly why: string | null;
  } | null;
}

export interface Proof {
  readonly how: "chroot" | "container";
  readonly started: boolean;
  /** What it said, or the error that there was, and how it ended. Foreign text. */
  readonly output: string;
  /** What was to come of it, where something was asked for. */
  readonly expected?: { readonly what: string; readonly isMet: boolean } | undefined;
}

/** On which of the base images that a table knows an artifact starts. */
export interface BaseLadder {
  readonly artifact: string;
  readonly starts: readonly string[];
  readonly fails: readonly string[];
  readonly unknown: readonly string[];
  /** The smallest that has all the program asks for, data included; `null` where none is known to. */
  readonly smallest: string | null;
  /** Smaller ones, and the rules that say what they lack. */
  readonly smaller: readonly { readonly base: string; readonly rules: readonly string[] }[];
  /** What stands between the artifact and the bases it does not start or work on; those of smaller ones first. */
  readonly blockers?: readonly Blocker[] | undefined;
}

export interface Blocker {
  readonly kind: "loader" | "library" | "version" | "symbol" | "data" | "other";
  /** The loader's path, a soname, a version such as GLIBC_2.34, a symbol; for `data` and `other` the rule that misses it. */
  readonly name: string;
  readonly bases: readonly string[];
  /** Who asks for such a version or symbol. */
  readonly callers: readonly LibraryCaller[];
  /** The flag that would lift it, such as CGO_ENABLED=0; `null` where none is known. */
  readonly flag: string | null;
}

/** What a rule about images found of one artifact in one image; how bad that is, is the judge's to say. */
export interface Problem {
  readonly rule: string;
  readonly found: string;
  readonly fix: string;
  /** What the user would see; `null` where there is nothing to see. */
  readonly errorText: string | null;
  /** The line of a Dockerfile to change. */
  readonly location: Location | null;
  /** Why it is to be ignored, as a comment above that line says; empty where it gives no reason, `null` without one. */
  readonly ignored: string | null;
  /** The edit that mends it, tried on the same Dockerfile; absent where no single one is known to. */
  readonly patch?: Patch | undefined;
  readonly data: unknown;
}

/** One edit of a text file: whole lines that go, and those that come in their place, without their ends. */
export interface Patch {
  readonly path: string;
  /** The first line that goes, counted from 1; where none does, the line that the new ones come before. */
  readonly line: number;
  readonly remove: readonly string[];
  readonly insert: readonly string[];
  /** The line before and the one after, `null` where there is none: where the edit goes, for `git apply`. */
  readonly context?: { readonly before: string | null; readonly after: string | null } | undefined;
}

export type Severity = "error" | "warning" | "note";

export interface Location {
  readonly path: string;
  readonly line: number;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly artifact: string;
  /** One plain sentence or two, without markup; foreign text in it is not yet escaped. */
  readonly message: string;
  readonly location: Location | null;
  readonly patch?: Patch | undefined;
  readonly data: unknown;
}

/** A rule that could not decide says so. */
export interface Skip {
  readonly rule: string;
  readonly artifact: string;
  readonly why: string;
}

export interface Override {
  readonly label: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly maxBytes: number | null;
}

export interface Verdict {
  readonly outcome: "pass" | "warn" | "fail" | "inconclusive";
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
  /** The label that lifted a budget; `null` where none did. */
  readonly override: Override | null;
  /** The label that lifted an error about compatibility; absent where none did. */
  readonly compatibilityOverride?: Override | undefined;
}

/** What a workflow run shows beside a line of a file, or beside the run where there is no line. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}
