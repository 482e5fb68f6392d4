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
