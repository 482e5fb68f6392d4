import type { Compatibility, Gap } from "../model.ts";
import type {
  CertificateSources,
  Group,
  ImageConfig,
  ImageFacts,
  LayerFacts,
  LibcFacts,
  Loader,
  User,
  ZoneData,
} from "./facts.ts";
import { loaderPaths } from "./loaders.ts";
import { architectureOf, type Platform } from "./platform.ts";
import type { RootView } from "./root-view.ts";
import { glibcSearch } from "./search.ts";
import type { SharedObject } from "./shared-object.ts";

/** What a source knows beyond the file system. */
export interface ImageDescription {
  readonly name: string;
  readonly source: Compatibility["source"];
  readonly digest: string | null;
  readonly platform: Platform | null;
  readonly config: ImageConfig;
  readonly layers: readonly LayerFacts[];
  readonly gaps: readonly Gap[];
}

/**
 * Reads the facts out of a root file system, wherever it comes from. `asked` is the platform it is taken to be for
 * where neither its description nor a loader in it says.
 */
export async function readFacts(root: RootView, description: ImageDescription, asked: Platform): Promise<ImageFacts> {
  const { platform, layers } = description;
  const loaders = await readLoaders(root);
  const gaps: Gap[] = [...description.gaps];
  const textOf = (path: string): string | null => {
    const text = root.text(path);
    if (text === null && root.isFile(path))
      gaps.push({ fact: path, why: "it is there, but was too large or not to be read" });
    return text;
  };
  const passwd = textOf("/etc/passwd");
  const group = textOf("/etc/group");
  const tmp = root.find("/tmp");
  const first = loaders.find(({ loader }) => loader.libc !== null);
  return {
    ...description,
    platform: platform ?? (first === undefined ? null : platformOf(first.object)) ?? asked,
    loaders: loaders.map(({ loader }) => loader),
    libc: await readLibc(root, loaders),
    certificates: readCertificates(root),
    zones: readZones(root),
    users: passwd === null ? null : readUsers(passwd),
    groups: group === null ? null : readGroups(group),
    nameServices: readNameServices(textOf("/etc/nsswitch.conf")),
    tmp: tmp.kind === "directory" ? tmp.mode : null,
    shells: shells.filter((path) => root.isFile(path)),
    osRelease: readOsRelease(textOf("/etc/os-release") ?? textOf("/usr/lib/os-release") ?? ""),
    size: {
      disk: sumOf(layers.map(({ fileBytes }) => fileBytes)),
      wire: sumOf(layers.map(({ wireBytes }) => wireBytes)),
    },
    root,
    gaps,
  };
}

interface FoundLoader {
  readonly loader: Loader;
  readonly object: SharedObject;
}

async function readLoaders(root: RootView): Promise<readonly FoundLoader[]> {
  const loaders: FoundLoader[] = [];
  for (const path of loaderPaths) {
    const found = root.find(path);
    if (found.kind !== "file") continue;
    const object = await root.object(found.path);
    if (!("unreadable" in object)) loaders.push({ loader: { path, file: found.path, libc: object.libc }, object });
  }
  return loaders;
}

/** A loader of glibc before 2.33 does not say its version, but the libc it would load does. */
async function readLibc(root: RootView, loaders: readonly FoundLoader[]): Promise<LibcFacts | null> {
  const known = loaders.find(({ loader }) => loader.libc !== null);
  const libc = known?.loader.libc ?? null;
  if (known === undefined || libc === null) return loaders.length === 0 ? { kind: "none" } : null;
  if (libc.kind === "musl" || libc.version !== null) return { kind: libc.kind, version: libc.version };
  const { loader, object } = known;
  const search = glibcSearch({ root, libc, loader: loader.path, machine: object, env: {}, workdir: "/" });
  for (const path of search("libc.so.6", {
    name: loader.path,
    path: loader.path,
    file: loader.file,
    object,
    neededBy: null,
  })) {
    const found = root.find(path);
    const library = found.kind === "file" ? await root.object(found.path) : null;
    if (library !== null && !("unreadable" in library) && library.libc !== null) {
      return { kind: "glibc", version: library.libc.version };
    }
  }
  return { kind: "glibc", version: null };
}

const platformOf = (object: SharedObject): Platform | null => {
  const architecture = architectureOf(object);
  return architecture === null ? null : { os: "linux", architecture, variant: null };
};

/** crypto/x509/root_linux.go, in its order. */
export const certificateFiles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/pki/tls/cacert.pem",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/cert.pem",
];
export const certificateDirectories = ["/etc/ssl/certs", "/etc/pki/tls/certs"];

function readCertificates(root: RootView): CertificateSources {
  const holdsFile = (path: string): boolean => {
    const found = root.find(path);
    return found.kind === "file" && found.size > 0;
  };
  return {
    files: certificateFiles.filter(holdsFile),
    directories: certificateDirectories.filter((directory) =>
      root.names(directory).some((name) => holdsFile(`${directory}/${name}`)),
    ),
  };
}

/** time/zoneinfo_unix.go, in its order. */
export const zoneFolders = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo"];

function readZones(root: RootView): ZoneData | null {
  const folder = zoneFolders.find((path) => root.isFile(`${path}/Europe/Berlin`));
  return folder === undefined ? null : { folder, legacy: root.isFile(`${folder}/US/Eastern`) };
}

const shells = ["/bin/sh", "/bin/bash", "/bin/ash", "/bin/dash", "/usr/bin/sh", "/usr/bin/bash", "/busybox/sh"];

/** Lines that are not of the form are passed over, as libc and os/user do. */
function readUsers(text: string): readonly User[] {
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid, , home, shell] = line.split(":");
    if (!name || !/^\d+$/.test(uid ?? "") || !/^\d+$/.test(gid ?? "")) return [];
    return [{ name, uid: Number(uid), gid: Number(gid), home: home ?? "", shell: shell ?? "" }];
  });
}

function readGroups(text: string): readonly Group[] {
  return text.split("\n").flatMap((line) => {
    const [name, , gid] = line.split(":");
    return name && /^\d+$/.test(gid ?? "") ? [{ name, gid: Number(gid) }] : [];
  });
}

/** nsswitch.conf(5). */
function readNameServices(text: string | null): Readonly<Record<string, readonly string[]>> | null {
  if (text === null) return null;
  const entries = text.split("\n").flatMap((line) => {
    const [, database, services] = /^\s*(\w+)\s*:([^#]*)/.exec(line) ?? [];
    if (database === undefined || services === undefined) return [];
    return [[database, services.match(/\[[^\]]*\]|\S+/g) ?? []] as const];
  });
  return Object.fromEntries(entries);
}

/** os-release(5). */
function readOsRelease(text: string): Readonly<Record<string, string>> {
  const entries = text.split("\n").flatMap((line) => {
    const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? [];
    if (name === undefined || value === undefined) return [];
    return [[name, value.replace(/^(["'])(.*)\1$/, "$2").replace(/\\(.)/g, "$1")] as const];
  });
  return Object.fromEntries(entries);
}

const sumOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.length === 0 || numbers.includes(null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
