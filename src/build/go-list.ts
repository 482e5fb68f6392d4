import { JobError } from "../errors.ts";
import { minorRelease } from "./platforms.ts";
import { type FolderOptions, runGo, type Toolchain } from "./toolchain.ts";

/** What is used of the struct that `go help list` documents. */
export interface ListedPackage {
  readonly ImportPath: string;
  readonly Name?: string;
  readonly Dir?: string;
  /** The patterns that matched it. */
  readonly Match?: readonly string[];
  readonly Module?: { readonly Path: string; readonly Main?: boolean };
  readonly Error?: { readonly Err: string };
}

export interface ListOptions extends FolderOptions {
  readonly toolchain: Toolchain;
}

/**
 * The packages that the patterns match, as Linux on this machine's architecture sees them, without what they import;
 * a package that can't be loaded says so in `Error`.
 */
export async function listPackages(
  patterns: readonly string[],
  options: ListOptions,
): Promise<readonly ListedPackage[]> {
  // The list of fields, which Go takes from 1.19 on, spares it most of the work.
  const hasFields = (minorRelease(options.toolchain.version) ?? 19) >= 19;
  const json = hasFields ? "-json=ImportPath,Name,Dir,Match,Module,Error" : "-json";
  const printed = await runGo(["list", "-e", "-find", json, ...patterns], {
    ...options,
    env: { ...options.env, GOOS: "linux", GOARCH: options.toolchain.hostArch },
  });
  try {
    return printed
      .split(/^(?<=^\}\n)/m)
      .filter((text) => text.trim() !== "")
      .map((text) => JSON.parse(text) as ListedPackage);
  } catch (cause) {
    throw new JobError(`go list in ${options.folder} printed more than can be read; name fewer packages.`, { cause });
  }
}

export const isMain = (listed: ListedPackage): boolean => listed.Name === "main" && listed.Dir !== undefined;
