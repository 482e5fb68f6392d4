import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { hasStarted, type Place, prove } from "../../src/compatibility/proof.ts";
import { defaultVerify } from "../../src/config/verify-schema.ts";
import { openLocalImage } from "../../src/image/open-image.ts";
import { willRun } from "../../src/image/runs.ts";
import { readSharedObject } from "../../src/image/shared-object.ts";
import type { Observation } from "../../src/verify/observation.ts";
import { isDebian, suites } from "../image/support/debian.ts";
import { buildC, buildGo, type GoBuild } from "../image/support/programs.ts";
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
} from "../image/support/roots.ts";
import { Dockerd, pulled } from "../support/dockerd.ts";
import { withConfig } from "../support/image-rules.ts";
import { answers, hasPart } from "../support/parts.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
type Observed = Extract<Observation, { kind: "observed" }>;
const anEnd = (over: Partial<Observed>): Observed => ({
  kind: "observed",
  how: "chroot",
  errno: null,
  exitCode: 0,
  signal: null,
  timedOut: false,
  output: "",
  response: null,
  ...over,
});

describe("whether a program has started", () => {
  it.each<[what: string, end: Partial<Observed>, started: boolean]>([
    ["its own end", {}, true],
    ["its own failure", { exitCode: 1, output: "flag provided but not defined: -x" }, true],
    ["its own panic", { exitCode: 2, output: "panic: unknown time zone Europe/Berlin" }, true],
    ["what it lacks once it runs", { exitCode: 1, output: "x509: certificate signed by unknown authority" }, true],
    ["still running when its time is over", { exitCode: null, timedOut: true }, true],
    ["a signal of its own", { exitCode: null, signal: "SIGABRT", output: "SIGABRT: abort" }, true],
    ["an error of execve", { exitCode: null, errno: "ENOENT" }, false],
    [
      "what an engine says of execve",
      { how: "container", exitCode: 1, output: "exec /app: no such file or directory" },
      false,
    ],
    [
      "an engine that makes no container",
      {
        how: "container",
        exitCode: 126,
        output: "docker: unable to find user app: no matching entries in passwd file.",
      },
      false,
    ],
    [
      "glibc's loader without a library",
      {
        exitCode: 127,
        output: "/app: error while loading shared libraries: libz.so.1: cannot open shared object file",
      },
      false,
    ],
    [
      "glibc's loader without a version",
      { exitCode: 1, output: "/app: /lib/libc.so.6: version `GLIBC_2.34' not found (required by /app)" },
      false,
    ],
    [
      "musl's loader without a symbol",
      { exitCode: 127, output: "Error relocating /app: fcntl64: symbol not found" },
      false,
    ],
    ["a loader that crashes without a word", { exitCode: null, signal: "SIGSEGV" }, false],
    ["a packer's stub without its loader", { exitCode: 127 }, false],
    ["an answer, whatever it ends by", { exitCode: null, signal: "SIGKILL", response: "HTTP/1.1 200 OK" }, true],
    [
      "an emulator without the loader",
      { exitCode: 255, output: "/.plimsoll-emulator: Could not open '/lib/ld-linux-aarch64.so.1': No such file" },
      false,
    ],
    ["a shell that does not find a command", { exitCode: 127, output: "sh: git: not found" }, false],
  ])("%s", (_, end, started) => {
    expect(hasStarted(anEnd(end))).toBe(started);
  });
});

const parts =
  hasPart("a Debian on amd64 as root", () => isDebian() && process.arch === "x64" && process.getuid?.() === 0) &&
  hasPart("go", answers("go", "version")) &&
  hasPart("gcc", answers("gcc", "--version")) &&
  hasPart("musl-gcc", answers("musl-gcc", "--version"));

const isWide = process.env.PLIMSOLL_WIDE === "1";
const external = (flags: string): string[] => ["-ldflags", `-linkmode external -extldflags '${flags}'`];
const cgo = (args: string[] = [], env = {}): GoBuild => ({ args, env: { CGO_ENABLED: "1", ...env } });
const pure = (args: string[] = [], env = {}): GoBuild => ({ args, env: { CGO_ENABLED: "0", ...env } });

const builds: Readonly<Record<string, readonly [program: string, build: GoBuild]>> = {
  "CGO_ENABLED=0": ["probe", pure()],
  pie: ["probe", pure(["-buildmode=pie"])],
  "CGO_ENABLED=1": ["probe", cgo()],
  "netgo,osusergo": ["probe", cgo(["-tags", "netgo,osusergo"])],
  "static glibc": ["probe", cgo(external("-static"))],
  "static pie": ["probe", cgo(["-buildmode=pie", "-tags", "netgo,osusergo", ...external("-static-pie")])],
  musl: ["probe", cgo(external(""), { CC: "musl-gcc" })],
  "static musl": ["probe", cgo(external("-static"), { CC: "musl-gcc" })],
  race: ["probe", cgo(["-race"])],
  "C of its own": ["own-c", cgo([], { CGO_CFLAGS: "-O2 -D_FORTIFY_SOURCE=2 -D_FILE_OFFSET_BITS=64" })],
  "packed relocations": ["probe", cgo(["-buildmode=pie", ...external("-Wl,-z,pack-relative-relocs")])],
  "another machine": ["probe", pure([], { GOARCH: "arm64" })],
  "32 bit": ["probe", pure([], { GOARCH: "386" })],
};

describe.skipIf(!parts)("a verdict and its proof", () => {
  const roots: Root[] = [];
  const counted = { folder: 0, unpacked: 0, container: 0 };
  let engine: Dockerd;
  const settings = { ...defaultVerify, args: ["hello"], seconds: 20 };
  let archives: string;
  /** What the engine gives away of a root, and nobody but we unpack. */
  const saved = (index: number): Place => ({
    kind: "image",
    pulled: null,
    async unpack(take) {
      const path = join(archives, `${index}.tar`);
      if (!existsSync(path)) await execa("docker", ["save", `--output=${path}`, `verify/root:${index}`]);
      return openLocalImage({ kind: "docker-archive", path }, path, amd64, take);
    },
  });
  const openRoot = ({ folder, name }: Root) => openLocalImage({ kind: "folder", path: folder }, name, amd64);

  beforeAll(async () => {
    engine = await Dockerd.start();
    archives = await mkdtemp(join(tmpdir(), "archives-"));
    roots.push(await scratchRoot(), await staticRoot(), await busyboxRoot(), await fewLibrariesRoot());
    for (const suite of suites) roots.push(await glibcRoot(suite));
    for (const suite of ["bookworm", "trixie"] as const)
      roots.push(await muslRoot(suite), await muslAsGlibcRoot(suite));
    for (const [index, root] of roots.entries()) await engine.importRoot(root.folder, `verify/root:${index}`);
  });
  afterAll(async () => {
    await engine?.stop();
    await rm(archives, { recursive: true, force: true });
    await Promise.all(roots.map(removeRoot));
    const { folder, unpacked, container } = counted;
    const cells = Object.keys(builds).length * roots.length;
    process.stderr.write(
      `verify: of ${cells} cells, ${folder} as predicted in folders, ${unpacked} in archives unpacked, ${container} in containers\n`,
    );
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each(Object.entries(builds).map(([name, [program, build]], row) => ({ name, program, build, row })))(
    "agree in both ways to start: $name",
    async ({ name, program, build, row }) => {
      for (const [key, value] of Object.entries(engine.env)) vi.stubEnv(key, value);
      const file = await buildGo(program, build);
      const object = await readSharedObject(readFileSync(file));
      if ("unreadable" in object) throw new Error(object.unreadable);
      for (const [index, root] of roots.entries()) {
        const facts = await openRoot(root);
        const { runs, errorText } = await willRun({ object, path: "/usr/bin/app" }, facts);
        const places: Place[] = [{ kind: "folder", path: root.folder }];
        // A container takes a second: one cell in three is tried in one, each root and each build among them, and all
        // where there is time.
        if (isWide || (row + index) % 3 === 0) places.push(pulled(`verify/root:${index}`));
        if (isWide || (row + index) % 12 === 1) places.push(saved(index));
        for (const place of places) {
          const { proof, gaps } = await prove(file, "/usr/bin/app", facts, place, settings);
          expect(gaps).toEqual([]);
          const cell = `${name} on ${root.name} in a ${place.kind}: ${proof?.output}`;
          expect(proof?.started ? "yes" : "no", cell).toBe(runs);
          if (proof?.how === "chroot" && errorText?.startsWith("exec ")) expect(proof.output, cell).toBe(errorText);
          const isUnpacked = place.kind === "image" && place.pulled === null;
          counted[place.kind === "folder" ? "folder" : isUnpacked ? "unpacked" : "container"]++;
        }
      }
    },
  );

  it("starts it as the image's user, in its folder, with its environment, and without a network", async () => {
    const root = roots[0] as Root;
    const source = `
      #include <net/if.h>
      #include <stdio.h>
      #include <stdlib.h>
      #include <unistd.h>
      int main(void) {
        char here[64];
        printf("%d %d %s %s", getuid(), getgid(), getcwd(here, sizeof here), getenv("MARK"));
        for (struct if_nameindex *link = if_nameindex(); link->if_name != NULL; link++) printf(" %s", link->if_name);
        return 3;
      }`;
    const file = await buildC(source, { args: ["-static"] });
    const image = withConfig({ user: "65532:65532", workdir: "/data", env: { MARK: "draught" } });
    const { proof } = await prove(file, "/app", image, { kind: "folder", path: root.folder }, settings);
    expect(proof).toEqual({ how: "chroot", started: true, output: "65532 65532 /data draught lo\nexit status 3" });
    const alone = await prove(file, "/app", withConfig({ user: "4321" }), { kind: "scratch" }, settings);
    expect(alone.proof?.output).toMatch(/^4321 0 \/ /);
    const named = withConfig({ user: "nonroot:web", workdir: "/data" }, { groups: [{ name: "web", gid: 33 }] });
    const other = await prove(file, "/app", named, { kind: "folder", path: root.folder }, settings);
    expect(other.proof?.output).toMatch(/^65532 33 /);
  });

  it("gives it no capabilities, though its user is root, and lets it get none back", async () => {
    const source = `
      #include <stdio.h>
      #include <sys/prctl.h>
      #include <sys/mount.h>
      #include <unistd.h>
      int main(void) {
        int left = 0;
        for (int one = 0; one < 38; one++) left += prctl(PR_CAPBSET_READ, one, 0, 0, 0) > 0;
        int mounted = mount("none", "/", "tmpfs", 0, NULL) == 0;
        printf("%d %d %d %d", getuid(), left, mounted, prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
      }`;
    const file = await buildC(source, { args: ["-static"] });
    const { proof } = await prove(file, "/app", withConfig({}), { kind: "scratch" }, settings);
    expect(proof).toEqual({ how: "chroot", started: true, output: "0 0 0 1\nexit status 0" });
  });

  it("leaves nothing of it behind, whatever it writes and starts, and ends what does not end", async () => {
    const root = roots[4] as Root;
    const before = await readdir(root.folder, { recursive: true });
    const source = `
      #include <stdio.h>
      #include <unistd.h>
      int main(void) {
        FILE *file = fopen("/written", "w");
        if (file == NULL) return 1;
        puts("wrote");
        fflush(stdout);
        fork();
        sleep(600);
      }`;
    const file = await buildC(source, { args: ["-static"] });
    const { proof } = await prove(
      file,
      "/usr/bin/app",
      await openRoot(root),
      { kind: "folder", path: root.folder },
      {
        ...defaultVerify,
        seconds: 1,
      },
    );
    expect(proof).toEqual({ how: "chroot", started: true, output: "wrote\nit still ran when its time was over" });
    expect(await readdir(root.folder, { recursive: true })).toEqual(before);
  });

  it("is not had where there is nowhere to start, no engine, no user's or group's number, and no root", async () => {
    const file = await buildGo("probe", pure());
    const image = withConfig({ user: "somebody" });
    const why = async (...[facts, place]: [typeof image, Place | null]) =>
      (await prove(file, "/app", facts, place, settings)).gaps.map((gap) => gap.why).join();
    vi.stubEnv("DOCKER_HOST", "unix:///nowhere/socket");
    expect(await why(withConfig({}), null)).toMatch(/an image that is not there yet/);
    expect(await why(withConfig({}), pulled("alpine"))).toBe("it is out of reach");
    const fromTable: Place = { kind: "image", pulled: "alpine", unpack: async () => withConfig({}) };
    expect(await why(withConfig({}), fromTable)).toBe(
      "the image can't be had, and what is known of it can't be entered",
    );
    expect(await why(image, { kind: "scratch" })).toMatch(/number the user somebody has/);
    expect(await why(withConfig({ user: "0:nogroup" }), { kind: "scratch" })).toBe(
      "which number the group nogroup has is not known",
    );
    expect(await why(withConfig({}), { kind: "folder", path: join(file, "nowhere") })).toMatch(
      /does not let it be tried/,
    );
  });

  it("is not had of an image that the engine can't pull", async () => {
    for (const [key, value] of Object.entries(engine.env)) vi.stubEnv(key, value);
    const file = await buildGo("probe", pure());
    const { gaps, proof } = await prove(file, "/app", withConfig({}), pulled("127.0.0.1:9/no/such:1"), settings);
    expect(proof).toBeNull();
    expect(gaps).toMatchObject([{ fact: "verify", why: expect.stringContaining("could not pull it") }]);
  });
});
