import { createHash } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { temporaryFolder } from "./fixture.ts";

/** A small Go program that a test writes itself: its files by their paths, `go.mod` and `main.go` among them. */
export type Sources = Readonly<Record<string, string>>;

export interface ProgramOptions {
  /** More arguments to `go build`, such as `-trimpath`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A Go release such as `1.21.13`; the machine's own where absent. */
  readonly toolchain?: string;
}

const cache = join(import.meta.dirname, "../../.cache/programs");

/** Builds a program and returns the path of the binary. The same question is answered from the repository's cache. */
export async function buildProgram(sources: Sources, options: ProgramOptions = {}): Promise<string> {
  const { args = [], toolchain } = options;
  const env = {
    GOFLAGS: "-buildvcs=false",
    GOWORK: "off",
    GOTOOLCHAIN: toolchain === undefined ? "local" : `go${toolchain}`,
    ...(toolchain === undefined ? { GOPROXY: "off" } : {}),
    CGO_ENABLED: "0",
    ...options.env,
  };
  const { stdout: release } = await execa("go", ["version"], { env });
  const question = JSON.stringify([Object.entries(sources).toSorted(), args, env, release]);
  const kept = join(cache, createHash("sha256").update(question).digest("hex").slice(0, 32));
  if (await exists(kept)) return kept;

  const folder = await temporaryFolder();
  try {
    for (const [path, text] of Object.entries(sources)) {
      await mkdir(dirname(join(folder, "source", path)), { recursive: true });
      await writeFile(join(folder, "source", path), text);
    }
    await execa("go", ["build", ...args, "-o", "../program", "."], { cwd: join(folder, "source"), env });
    await mkdir(cache, { recursive: true });
    await rename(join(folder, "program"), kept);
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
