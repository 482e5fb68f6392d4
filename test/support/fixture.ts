import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { certificateMaterial } from "./certificates.ts";

export type FixtureName = "hello" | "service" | "cgo" | "certs" | "tzdata" | "plugin-host";

export interface FixtureOptions {
  /** The main package; the fixture's only one where absent. */
  readonly package?: string;
  /** More arguments to `go build`, such as `-trimpath`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A Go release such as `1.21.13`; the machine's own where absent. */
  readonly toolchain?: string;
  readonly goarch?: string;
}

const root = join(import.meta.dirname, "../..");
const cache = join(root, ".cache/fixtures");
const underWay = new Map<string, Promise<string>>();

export const fixtureFolder = (name: FixtureName): string => join(root, "fixtures", name);

/** A folder under the repository's cache that the caller removes; one file system with everything cached. */
export async function temporaryFolder(): Promise<string> {
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, "tmp-"));
}

/**
 * The environment a fixture is built in: the machine's, cut off from version control, workspaces and, unless a
 * release has to come from it, the network. A `go` before 1.18 refuses flags it does not know, so it gets none.
 */
function environment(options: FixtureOptions): Record<string, string> {
  const { toolchain, goarch, env } = options;
  const knowsBuildvcs = toolchain === undefined || Number(toolchain.split(".")[1]) >= 18;
  return {
    GOOS: "linux",
    GOWORK: "off",
    GOFLAGS: knowsBuildvcs ? "-buildvcs=false" : "",
    GOTOOLCHAIN: toolchain === undefined ? "local" : `go${toolchain}`,
    ...(toolchain === undefined ? { GOPROXY: "off" } : {}),
    ...(knowsBuildvcs ? {} : { GOENV: "off" }),
    ...(goarch === undefined ? {} : { GOARCH: goarch }),
    ...env,
  };
}

async function sources(name: FixtureName): Promise<ReadonlyMap<string, Buffer>> {
  const folder = fixtureFolder(name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = new Map<string, Buffer>();
  for (const path of paths) files.set(path.slice(folder.length + 1), await readFile(path));
  if (name === "certs") for (const [file, bytes] of certificateMaterial()) files.set(join("material", file), bytes);
  return files;
}

/** Copies a fixture, its files made at test time included, to a folder that may be changed. */
export async function copyFixture(name: FixtureName, folder: string): Promise<void> {
  await cp(fixtureFolder(name), folder, { recursive: true });
  if (name === "certs")
    for (const [file, bytes] of certificateMaterial()) await writeFile(join(folder, "material", file), bytes);
}

/**
 * Builds a fixture and returns the path of the binary. The same question is answered from the cache; two workers
 * that ask at once both build, and the first to finish wins.
 */
export function buildFixture(name: FixtureName, options: FixtureOptions = {}): Promise<string> {
  const question = JSON.stringify([name, options]);
  const known = underWay.get(question);
  if (known !== undefined) return known;
  const building = build(name, options);
  underWay.set(question, building);
  return building;
}

async function build(name: FixtureName, options: FixtureOptions): Promise<string> {
  const env = environment(options);
  const target = options.package ?? (name === "service" ? "./cmd/service" : ".");
  const args = options.args ?? [];
  const hash = createHash("sha256").update(JSON.stringify([root, name, target, args, env]));
  hash.update((await execa("go", ["version"], { env })).stdout);
  for (const [path, bytes] of await sources(name)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  const kept = join(cache, hash.digest("hex").slice(0, 32));
  const binary = join(kept, name);
  if (await exists(binary)) return binary;

  const temporary = await temporaryFolder();
  try {
    let folder = fixtureFolder(name);
    if (name === "certs") {
      folder = join(temporary, "source");
      await copyFixture(name, folder);
    }
    await execa("go", ["build", ...args, "-o", join(temporary, "out", name), target], { cwd: folder, env });
    await rename(join(temporary, "out"), kept).catch(async (error: unknown) => {
      if (!(await exists(binary))) throw error;
    });
    return binary;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
