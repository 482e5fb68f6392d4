import type { Gap, LibraryCaller } from "./artifact.ts";
import type { Location } from "./verdict.ts";

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
  /** What sets the file apart from the one that a Dockerfile builds; absent where nothing is known to. */
  readonly builtOtherwise?: BuiltOtherwise | undefined;
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

export interface BuiltOtherwise {
  /** The RUN that builds. */
  readonly location: Location;
  readonly settings: readonly SettingApart[];
}

/** A setting of `go build` under its name in the build info, here in the file and there in the Dockerfile. */
export interface SettingApart {
  readonly name: string;
  readonly here: string;
  readonly there: string;
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
  /**
   * The line before and the one after, `null` where there is none: where the edit goes, for `git apply`. `unterminated` where
   * the last of these lines, or else of those that go, is the file's last and has no newline behind it.
   */
  readonly context?:
    | { readonly before: string | null; readonly after: string | null; readonly unterminated?: true | undefined }
    | undefined;
}
