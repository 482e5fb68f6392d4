import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasPart } from "./parts.ts";

/** A Go program somebody published inside an npm package, pinned: what the formats look like in the wild. */
export interface Published {
  readonly spec: string;
  /** The binary's path inside the package's archive. */
  readonly file: string;
  /** What `go version` says of it; `null` where it carries no build information. */
  readonly go: string | null;
  readonly machine: string;
}

const esbuild = (name: string, version: string, go: string | null, machine: string): Published => ({
  spec: `${name}@${version}`,
  file: "package/bin/esbuild",
  go,
  machine,
});

/** All are stripped but buildifier's. 36 MB to fetch without it, 60 MB with it. */
export const published = {
  go115: esbuild("esbuild-linux-64", "0.8.0", "go1.15", "EM_X86_64"),
  go119: esbuild("@esbuild/linux-x64", "0.16.17", "go1.19.4", "EM_X86_64"),
  noBuildInfo: esbuild("@esbuild/linux-x64", "0.28.2", null, "EM_X86_64"),
  arm64: esbuild("@esbuild/linux-arm64", "0.25.12", "go1.23.12", "EM_AARCH64"),
  bits32: esbuild("@esbuild/linux-ia32", "0.25.12", "go1.23.12", "EM_386"),
  bigEndian: esbuild("@esbuild/linux-s390x", "0.25.12", "go1.23.12", "EM_S390"),
  go126: {
    spec: "@typescript/native-preview-linux-x64@7.0.0-dev.20260707.2",
    file: "package/lib/tsgo",
    go: "go1.26.4",
    machine: "EM_X86_64",
  },
  go127: {
    spec: "lefthook-linux-x64@2.2.2",
    file: "package/bin/lefthook",
    go: "go1.27.0",
    machine: "EM_X86_64",
  },
  unstripped: {
    spec: "@bazel/buildifier@8.2.1",
    file: "package/buildifier-linux_amd64",
    go: "go1.20.3",
    machine: "EM_X86_64",
  },
} as const satisfies Record<string, Published>;

/** The rest of the releases and architectures, for the wide run. */
export const publishedWide: readonly Published[] = [
  esbuild("esbuild-linux-64", "0.8.57", "go1.16", "EM_X86_64"),
  esbuild("esbuild-linux-64", "0.12.29", "go1.17.1", "EM_X86_64"),
  esbuild("@esbuild/linux-x64", "0.17.19", "go1.20.4", "EM_X86_64"),
  esbuild("@esbuild/linux-x64", "0.25.12", "go1.23.12", "EM_X86_64"),
  esbuild("@esbuild/linux-arm", "0.25.12", "go1.23.12", "EM_ARM"),
  esbuild("@esbuild/linux-mips64el", "0.25.12", "go1.23.12", "EM_MIPS"),
  esbuild("@esbuild/linux-ppc64", "0.25.12", "go1.23.12", "EM_PPC64"),
  esbuild("@esbuild/linux-riscv64", "0.25.12", "go1.23.12", "EM_RISCV"),
  esbuild("@esbuild/linux-loong64", "0.25.12", "go1.23.12", "EM_LOONGARCH"),
  esbuild("@esbuild/linux-s390x", "0.17.19", "go1.20.4", "EM_S390"),
  esbuild("esbuild-linux-mips64le", "0.14.54", "go1.19", "EM_MIPS"),
  { spec: "turbo-linux-64@1.6.3", file: "turbo-linux-64/bin/turbo", go: "go1.18.7", machine: "EM_X86_64" },
  {
    spec: "@bazel/buildifier@8.2.1",
    file: "package/buildifier-linux_arm64",
    go: "go1.20.3",
    machine: "EM_AARCH64",
  },
  {
    spec: "@bazel/buildifier@8.2.1",
    file: "package/buildifier-linux_riscv64",
    go: "go1.20.3",
    machine: "EM_RISCV",
  },
  { spec: "@bufbuild/buf-linux-x64@1.75.0", file: "package/bin/buf", go: "go1.27.3", machine: "EM_X86_64" },
];

/** Two neighbouring releases of one program, the older first. */
export const neighbours = {
  /** By another patch release of Go, without build information. */
  esbuild: [esbuild("@esbuild/linux-x64", "0.28.1", null, "EM_X86_64"), published.noBuildInfo],
  /** By the same Go. */
  lefthook: [{ ...published.go127, spec: "lefthook-linux-x64@2.2.1" }, published.go127],
  /** By another minor release of Go, with other versions of some modules. */
  buf: ["1.74.0", "1.75.0"].map((version) => ({
    spec: `@bufbuild/buf-linux-x64@${version}`,
    file: "package/bin/buf",
    go: version === "1.74.0" ? "go1.26.9" : "go1.27.3",
    machine: "EM_X86_64",
  })),
} as const satisfies Readonly<Record<string, readonly Published[]>>;

export const isWide: boolean = process.env.PLIMSOLL_WIDE === "1";

const cache = join(import.meta.dirname, "../../.cache/published");
const run = promisify(execFile);
const underWay = new Map<string, Promise<string>>();

/** The path of a published binary, fetched once into the repository's cache. */
export async function fetchPublished({ spec, file }: Pick<Published, "spec" | "file">): Promise<string> {
  return join(await fetchPackage(spec), file);
}

/** Whether the binaries are in the cache or can be had: a laptop without a network skips what needs them. */
export async function hasPublished(...wanted: readonly Published[]): Promise<boolean> {
  const results = await Promise.allSettled(wanted.map(fetchPublished));
  const missing = wanted.filter((_, index) => results[index]?.status === "rejected");
  return hasPart(
    missing.length === 0 ? "published binaries" : `the package ${missing.map(({ spec }) => spec).join(", ")}`,
    () => missing.length === 0,
  );
}

/** The folder an npm package is unpacked in. */
function fetchPackage(spec: string): Promise<string> {
  const known = underWay.get(spec);
  if (known !== undefined) return known;
  const folder = join(cache, spec.replaceAll("/", "+"));
  const fetching = stat(folder).then(
    () => folder,
    () => download(spec, folder),
  );
  underWay.set(spec, fetching);
  return fetching;
}

/** Beside its place first, so that a run cut off leaves nothing half; two workers may both fetch, one wins. */
async function download(spec: string, folder: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(join(cache, "tmp-"));
  try {
    await run("npm", ["pack", spec, "--silent", "--pack-destination", beside], { timeout: 240_000 });
    const archive = (await readdir(beside)).find((name) => name.endsWith(".tgz"));
    if (archive === undefined) throw new Error(`npm pack ${spec} left no archive`);
    await run("tar", ["-xzf", join(beside, archive), "-C", beside]);
    await rm(join(beside, archive));
    await rename(beside, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return folder;
}
