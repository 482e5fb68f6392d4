import type { Compatibility, Gap } from "../model.ts";
import type { LibcIdentity } from "./libc.ts";
import type { Platform } from "./platform.ts";
import type { RootView } from "./root-view.ts";
import type { BaseRecord } from "./table-record.ts";

/** Everything known about an image that decides whether a program starts and works in it. One shape for every source. */
export interface ImageFacts {
  /** As the user wrote it. */
  readonly name: string;
  readonly source: Compatibility["source"];
  /** The manifest's, where there is one. */
  readonly digest: string | null;
  readonly platform: Platform;
  /** `{ kind: "none" }` is known to have no dynamic loader; `null` is not known. */
  readonly libc: LibcFacts | null;
  /** The dynamic loaders at the paths that compilers write into PT_INTERP. */
  readonly loaders: readonly Loader[];
  readonly certificates: CertificateSources | null;
  readonly zones: ZoneData | null;
  /** `null` where there is no /etc/passwd. */
  readonly users: readonly User[] | null;
  readonly groups: readonly Group[] | null;
  /** /etc/nsswitch.conf: a database's services, in order, actions such as `[NOTFOUND=return]` included; `null` without the file. */
  readonly nameServices: Readonly<Record<string, readonly string[]>> | null;
  /** The permission bits of /tmp; `null` where it is missing. */
  readonly tmp: number | null;
  /** Paths of the shells that are there. */
  readonly shells: readonly string[];
  /** /etc/os-release, the names as the file has them; empty without it. */
  readonly osRelease: Readonly<Record<string, string>>;
  readonly config: ImageConfig;
  readonly layers: readonly LayerFacts[];
  /** Bytes of all files of all layers, and of the layers as they travel; `null` where that is not known. */
  readonly size: { readonly disk: number | null; readonly wire: number | null };
  /** The file system itself, for questions about any other path; `null` where only the table speaks. */
  readonly root: RootView | null;
  /** What the table says; only where the image itself could not be read. */
  readonly table?: BaseRecord;
  readonly gaps: readonly Gap[];
}

export type LibcFacts =
  | { readonly kind: "none" }
  | { readonly kind: "glibc" | "musl"; readonly version: string | null };

export interface Loader {
  /** What PT_INTERP would say. */
  readonly path: string;
  /** Where that leads once symlinks are followed. */
  readonly file: string;
  readonly libc: LibcIdentity | null;
}

/** Roots at the places where crypto/x509 looks (root_linux.go). */
export interface CertificateSources {
  readonly files: readonly string[];
  readonly directories: readonly string[];
}

export interface ZoneData {
  /** The first of the folders of time/zoneinfo_unix.go that has zones. */
  readonly folder: string;
  /** Whether names of the `backward` file, such as `US/Eastern`, are there: Debian 13 has them in a package apart. */
  readonly legacy: boolean;
}

/** A line of /etc/passwd; the table has its name and number alone. */
export interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number | null;
  readonly home: string | null;
  readonly shell: string | null;
}

/** A line of /etc/group. */
export interface Group {
  readonly name: string;
  readonly gid: number;
}

/** What an image says of the process it starts (image-spec config.md). */
export interface ImageConfig {
  readonly env: Readonly<Record<string, string>>;
  /** `null` where nothing is said, which means root. */
  readonly user: string | null;
  readonly workdir: string | null;
  readonly entrypoint: readonly string[] | null;
  readonly cmd: readonly string[] | null;
  /** What the shell form is wrapped in; `null` is Docker's own, `/bin/sh -c`. */
  readonly shell: readonly string[] | null;
  readonly exposedPorts: readonly string[];
  /** As the config has it: `NONE`, `CMD` and its arguments, or `CMD-SHELL` and a line; `null` without one. */
  readonly healthcheck: readonly string[] | null;
  readonly onBuild: readonly string[];
}

export interface LayerFacts {
  readonly digest: string | null;
  /** Compressed, as a registry sends it. */
  readonly wireBytes: number | null;
  readonly fileBytes: number | null;
  /** What made it, as the image's history has it. */
  readonly createdBy: string | null;
}

export const emptyConfig: ImageConfig = {
  env: {},
  user: null,
  workdir: null,
  entrypoint: null,
  cmd: null,
  shell: null,
  exposedPorts: [],
  healthcheck: null,
  onBuild: [],
};
