import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { type Runs, willRun } from "../../src/image/runs.ts";
import { readSharedObject } from "../../src/image/shared-object.ts";
import { answers, hasPart } from "../support/parts.ts";
import { isDebian, suites } from "./support/debian.ts";
import { type Observed, observe } from "./support/observe.ts";
import { buildGo, type GoBuild } from "./support/programs.ts";
import {
  busyboxRoot,
  fewLibrariesRoot,
  glibcRoot,
  muslAsGlibcRoot,
  muslRoot,
  type Root,
  removeRoot,
  scratchRoot,
  staticRoot,
} from "./support/roots.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };

const external = (flags: string): string[] => ["-ldflags", `-linkmode external -extldflags '${flags}'`];
const cgo = (args: string[] = [], env = {}): GoBuild => ({ args, env: { CGO_ENABLED: "1", ...env } });
const pure = (args: string[] = [], env = {}): GoBuild => ({ args, env: { CGO_ENABLED: "0", ...env } });
const musl = { CC: "musl-gcc" };
const fortified = { CGO_CFLAGS: "-O2 -D_FORTIFY_SOURCE=2 -D_FILE_OFFSET_BITS=64" };

/** The ways in which one program, that asks net and os/user, comes out needing different things of its image. */
const builds: readonly (readonly [name: string, program: string, build: GoBuild])[] = [
  ["CGO_ENABLED=0", "probe", pure()],
  ["CGO_ENABLED=0, pie", "probe", pure(["-buildmode=pie"])],
  ["CGO_ENABLED=1", "probe", cgo()],
  ["netgo", "probe", cgo(["-tags", "netgo"])],
  ["netgo,osusergo", "probe", cgo(["-tags", "netgo,osusergo"])],
  ["static glibc", "probe", cgo(external("-static"))],
  ["static pie", "probe", cgo(["-buildmode=pie", "-tags", "netgo,osusergo", ...external("-static-pie")])],
  ["musl", "probe", cgo(external(""), musl)],
  ["static musl", "probe", cgo(external("-static"), musl)],
  ["race", "probe", cgo(["-race"])],
  ["C of its own", "own-c", cgo([], fortified)],
  ["packed relocations", "probe", cgo(["-buildmode=pie", ...external("-Wl,-z,pack-relative-relocs")])],
  ["another machine", "probe", pure([], { GOARCH: "arm64" })],
  ["32 bit", "probe", pure([], { GOARCH: "386" })],
];

const parts =
  hasPart("a Debian on amd64 as root", () => isDebian() && process.arch === "x64" && process.getuid?.() === 0) &&
  hasPart("go", answers("go", "version")) &&
  hasPart("gcc", answers("gcc", "--version")) &&
  hasPart("musl-gcc", answers("musl-gcc", "--version"));

describe.skipIf(!parts)("will it run: predicted is what happens", () => {
  const roots: Root[] = [];
  const cells: string[] = [];

  beforeAll(async () => {
    roots.push(await scratchRoot(), await staticRoot(), await busyboxRoot(), await fewLibrariesRoot());
    for (const suite of suites) roots.push(await glibcRoot(suite), await muslRoot(suite), await muslAsGlibcRoot(suite));
  });

  afterAll(async () => {
    await Promise.all(roots.map(removeRoot));
    process.stderr.write(`truth table: ${cells.length} cells, predicted and observed\n`);
  });

  it.each(builds)("%s", async (name, program, build) => {
    const file = await buildGo(program, build);
    const object = await readSharedObject(readFileSync(file));
    if ("unreadable" in object) throw new Error(object.unreadable);
    const predicted: Record<string, string> = {};
    const observed: Record<string, string> = {};
    for (const root of roots) {
      const image = await openLocalImage({ kind: "folder", path: root.folder }, root.name, platform);
      const runs = await willRun({ object, path: "/app" }, image);
      const real = await observe(root, file, { args: ["hello"] });
      predicted[root.name] = runs.runs === "yes" ? "runs" : runs.runs;
      observed[root.name] = real.started ? "runs" : "no";
      if (runs.runs === "no")
        expect(saysWhatHappened(runs, real), `${name} on ${root.name}: ${runs.errorText}; ${real.output}`).toBe(true);
      cells.push(`${name} on ${root.name}`);
    }
    expect(predicted).toEqual(observed);
  });
});

/** The line promised to the user is the one the loader wrote, or the one a container engine makes of the error of execve. */
function saysWhatHappened({ errorText }: Runs, { errno, signal, output }: Observed): boolean {
  const words: Record<string, string> = {
    ENOENT: "no such file or directory",
    ENOEXEC: "exec format error",
  };
  if (errorText === null) return false;
  if (errno !== null) return errorText === `exec /app: ${words[errno]}`;
  return signal === "SIGSEGV" ? errorText.startsWith("Segmentation fault") : output.includes(errorText);
}
