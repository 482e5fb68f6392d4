import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { afterEach, describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { type Runs, willRun } from "../../src/image/runs.ts";
import { readSharedObject } from "../../src/image/shared-object.ts";
import { answers, hasPart } from "../support/parts.ts";
import { isDebian } from "./support/debian.ts";
import { type Observed, observe } from "./support/observe.ts";
import { buildC, type CBuild } from "./support/programs.ts";
import { fewLibrariesRoot, muslRoot, type Root, removeRoot, scratchRoot } from "./support/roots.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };

const parts =
  hasPart("a Debian on amd64 as root", () => isDebian() && process.arch === "x64" && process.getuid?.() === 0) &&
  hasPart("gcc", answers("gcc", "--version")) &&
  hasPart("musl-gcc", answers("musl-gcc", "--version"));

const roots: Root[] = [];
afterEach(() => Promise.all(roots.splice(0).map(removeRoot)));

async function made(root: Promise<Root>): Promise<Root> {
  roots.push(await root);
  return root;
}

/** Puts a file into a root. */
function put(root: Root, path: string, file: string): void {
  mkdirSync(dirname(join(root.folder, path)), { recursive: true });
  copyFileSync(file, join(root.folder, path));
  chmodSync(join(root.folder, path), 0o755);
}

function write(root: Root, path: string, text: string): void {
  mkdirSync(dirname(join(root.folder, path)), { recursive: true });
  writeFileSync(join(root.folder, path), text, { mode: 0o755 });
}

/** What is predicted and what happens, for one program in one root. */
async function both(
  root: Root,
  file: string,
  env: Record<string, string> = {},
  path = "/app",
): Promise<[Runs, Observed]> {
  const object = await readSharedObject(readFileSync(file));
  if ("unreadable" in object) throw new Error(object.unreadable);
  const image = await openLocalImage({ kind: "folder", path: root.folder }, root.name, platform);
  const runs = await willRun({ object, path }, { ...image, config: { ...image.config, env } });
  return [runs, await observe(root, file, { env, path })];
}

async function expectRuns(...question: Parameters<typeof both>): Promise<void> {
  const [runs, real] = await both(...question);
  expect(real.output.trim()).toBe("");
  expect(real.started).toBe(true);
  expect(runs.reason).toMatch(/^(The loader|It needs no)/);
  expect(runs.runs).toBe("yes");
}

/** The promised line is what the loader really writes. */
async function expectLine(...question: Parameters<typeof both>): Promise<Runs> {
  const [runs, real] = await both(...question);
  expect(real.started).toBe(false);
  expect(runs.runs).toBe("no");
  expect(real.output).toContain(runs.errorText);
  return runs;
}

interface Compiler {
  readonly name: "gcc" | "musl-gcc";
  readonly root: () => Promise<Root>;
}
const gcc: Compiler = { name: "gcc", root: fewLibrariesRoot };
const musl: Compiler = { name: "musl-gcc", root: () => muslRoot("bookworm") };

const library = (compiler: Compiler, soname: string, source = "int keel;", build: CBuild = {}): Promise<string> =>
  buildC(source, {
    ...build,
    compiler: compiler.name,
    args: ["-shared", "-fPIC", `-Wl,-soname,${soname}`, ...(build.args ?? [])],
  });

/** A library that needs another, which is not there when a program is linked against it. */
const libraryWith = (compiler: Compiler, soname: string, needed: string): Promise<string> =>
  library(compiler, soname, `int ${soname.slice(3, -5)};`, { args: ["-Wl,--no-as-needed", needed] });

/** A program that needs one library, by the soname it has. */
const programWith = (compiler: Compiler, lib: string, args: string[] = [], source = "int main(void) { return 0; }") =>
  buildC(source, {
    compiler: compiler.name,
    args: ["-Wl,--no-as-needed", lib, "-Wl,--allow-shlib-undefined", ...args],
  });

const otherMachine = (): Promise<string> => buildC("int keel;", { args: ["-m32", "-nostdlib", "-shared", "-fPIC"] });

const keelFunction = "int keel(void) { return 0; }";
const callsKeel = "int keel(void); int main(void) { return keel(); }";
const mayCallKeel = "int keel(void); int main(int argc, char **argv) { return argc > 1 ? keel() : 0; }";

describe.skipIf(!parts)("the loader of the image", () => {
  describe.each([gcc, musl])("of $name", (compiler) => {
    it("does not find a library that is nowhere", async () => {
      const root = await made(compiler.root());
      const program = await programWith(compiler, await library(compiler, "libkeel.so.1"));
      const runs = await expectLine(root, program);
      expect(runs.obstacles).toMatchObject([{ kind: "missing-library", library: "libkeel.so.1", neededBy: "/app" }]);
    });

    it("names the library that needs the one that is nowhere", async () => {
      const root = await made(compiler.root());
      const second = await library(compiler, "libsecond.so.1");
      const first = await libraryWith(compiler, "libfirst.so.1", second);
      put(root, "/usr/lib/libfirst.so.1", first);
      const program = await programWith(compiler, first, []);
      const runs = await expectLine(root, program);
      expect(runs.obstacles).toMatchObject([{ library: "libsecond.so.1", neededBy: "/usr/lib/libfirst.so.1" }]);
    });

    it("looks where LD_LIBRARY_PATH says", async () => {
      const root = await made(compiler.root());
      const keel = await library(compiler, "libkeel.so.1");
      put(root, "/opt/lib/libkeel.so.1", keel);
      const program = await programWith(compiler, keel);
      await expectLine(root, program);
      await expectRuns(root, program, { LD_LIBRARY_PATH: "/nowhere:/opt/lib" });
    });

    it("starts a relative directory where the process starts", async () => {
      const root = await made(compiler.root());
      const keel = await library(compiler, "libkeel.so.1");
      put(root, "/opt/lib/libkeel.so.1", keel);
      await expectRuns(root, await programWith(compiler, keel), { LD_LIBRARY_PATH: "opt/lib" });
    });

    it("expands $ORIGIN of a DT_RUNPATH", async () => {
      const root = await made(compiler.root());
      const keel = await library(compiler, "libkeel.so.1");
      put(root, "/srv/lib/libkeel.so.1", keel);
      // There is no /proc here, and that is where the loader reads the program's own path.
      mkdirSync(join(root.folder, "proc/self"), { recursive: true });
      symlinkSync("/srv/bin/app", join(root.folder, "proc/self/exe"));
      const program = await programWith(compiler, keel, ["-Wl,-rpath,$ORIGIN/../lib", "-Wl,--enable-new-dtags"]);
      await expectRuns(root, program, {}, "/srv/bin/app");
    });

    it("looks in a DT_RPATH for what libraries need too", async () => {
      const root = await made(compiler.root());
      const second = await library(compiler, "libsecond.so.1");
      const first = await libraryWith(compiler, "libfirst.so.1", second);
      put(root, "/opt/libfirst.so.1", first);
      put(root, "/opt/libsecond.so.1", second);
      const args = ["-Wl,-rpath,/opt", "-Wl,--disable-new-dtags"];
      await expectRuns(root, await programWith(compiler, first, args));
    });

    it("takes a name with a slash for a path", async () => {
      const root = await made(compiler.root());
      const keel = await library(compiler, "/opt/keel.so");
      const program = await programWith(compiler, keel);
      await expectLine(root, program);
      put(root, "/opt/keel.so", keel);
      const [runs, real] = await both(root, program);
      expect([runs.runs, real.started]).toEqual(["yes", true]);
    });

    it("refuses a library that is no ELF file", async () => {
      const root = await made(compiler.root());
      const program = await programWith(compiler, await library(compiler, "libkeel.so.1"));
      write(
        root,
        "/usr/lib/libkeel.so.1",
        "INPUT(libkeel.so.2) /* a linker script, not a library, and long enough to be read */\n",
      );
      await expectLine(root, program);
    });

    it("is of no use to a library made for another machine", async () => {
      const root = await made(compiler.root());
      const program = await programWith(compiler, await library(compiler, "libkeel.so.1"));
      put(root, "/usr/lib/libkeel.so.1", await otherMachine());
      await expectLine(root, program);
    });
  });

  describe("of glibc", () => {
    it("does not use the program's DT_RUNPATH for what libraries need", async () => {
      const root = await made(gcc.root());
      const second = await library(gcc, "libsecond.so.1");
      const first = await libraryWith(gcc, "libfirst.so.1", second);
      put(root, "/opt/libfirst.so.1", first);
      put(root, "/opt/libsecond.so.1", second);
      const args = ["-Wl,-rpath,/opt", "-Wl,--enable-new-dtags"];
      await expectLine(root, await programWith(gcc, first, args));
    });

    it("looks in the cache of ldconfig, and not in ld.so.conf itself", async () => {
      const root = await made(gcc.root());
      const keel = await library(gcc, "libkeel.so.1");
      put(root, "/opt/lib/libkeel.so.1", keel);
      write(root, "/etc/ld.so.conf", "/opt/lib\n");
      const program = await programWith(gcc, keel);
      await expectLine(root, program);
      await execa("ldconfig", ["-r", root.folder]);
      await expectRuns(root, program);
    });

    it("can't tell where a library is there for some processors alone", async () => {
      const root = await made(gcc.root());
      const keel = await library(gcc, "libkeel.so.1");
      put(root, "/lib/glibc-hwcaps/x86-64-v2/libkeel.so.1", keel);
      const [runs, real] = await both(root, await programWith(gcc, keel));
      expect(real.started).toBe(true);
      expect(runs.runs).toBe("unknown");
      expect(runs.reason).toBe(
        "It could not be told: the library libkeel.so.1: it is there for processors of x86-64-v2 alone.",
      );
    });

    it("says of a library that is cut short nothing else than that", async () => {
      const root = await made(gcc.root());
      const keel = await library(gcc, "libkeel.so.1", keelFunction);
      write(root, "/usr/lib/libkeel.so.1", "");
      writeFileSync(join(root.folder, "/usr/lib/libkeel.so.1"), readFileSync(keel).subarray(0, 3000));
      const [runs] = await both(root, await programWith(gcc, keel, ["-Wl,-z,now"], callsKeel));
      expect(runs.runs).toBe("unknown");
      expect(runs.reason).toMatch(/^It could not be told: the library libkeel\.so\.1: [^;]*cut short[^;]*; [^;]*\.$/);
    });

    it("reads the cache that older releases put behind their own", async () => {
      const root = await made(gcc.root());
      const keel = await library(gcc, "libkeel.so.1");
      put(root, "/opt/lib/libkeel.so.1", keel);
      write(root, "/etc/ld.so.conf", "/opt/lib\n");
      await execa("ldconfig", ["-c", "compat", "-r", root.folder]);
      await expectRuns(root, await programWith(gcc, keel));
    });

    it("takes a library by its soname for one asked for later by that name", async () => {
      const root = await made(gcc.root());
      const real = await library(gcc, "libkeel.so.1");
      const user = await libraryWith(gcc, "libuser.so.1", real);
      put(root, "/lib/keel-by-path.so", real);
      put(root, "/lib/libuser.so.1", user);
      const alias = await library(gcc, "/lib/keel-by-path.so");
      const program = await programWith(gcc, alias, [user]);
      await expectRuns(root, program);
    });

    it("passes over a library made for another machine when a good one follows", async () => {
      const root = await made(gcc.root());
      const keel = await library(gcc, "libkeel.so.1");
      put(root, "/wrong/libkeel.so.1", await otherMachine());
      put(root, "/usr/lib/libkeel.so.1", keel);
      await expectRuns(root, await programWith(gcc, keel), { LD_LIBRARY_PATH: "/wrong" });
    });

    it("takes a library that defines no versions for one that has the version asked for", async () => {
      const root = await made(gcc.root());
      const source = `#include <stdio.h>\n${keelFunction} int aloud(void) { return puts("keel"); }`;
      const versioned = await library(gcc, "libkeel.so.1", source, { versions: "KEEL_1 { keel; };" });
      put(root, "/usr/lib/libkeel.so.1", await library(gcc, "libkeel.so.1", source));
      const [runs, real] = await both(root, await programWith(gcc, versioned, [], callsKeel));
      expect(real.output).toContain("no version information available");
      expect([runs.runs, real.started]).toEqual(["yes", true]);
    });

    it("can't tell what comes of a library without any version table", async () => {
      const root = await made(gcc.root());
      const versioned = await library(gcc, "libkeel.so.1", keelFunction, { versions: "KEEL_1 { keel; };" });
      put(root, "/usr/lib/libkeel.so.1", await library(gcc, "libkeel.so.1", keelFunction));
      const [runs, real] = await both(root, await programWith(gcc, versioned, [], callsKeel));
      expect(real.output).toContain("Inconsistency detected by ld.so");
      expect(runs.runs).toBe("unknown");
    });

    it("misses a version that the library of the image does not define", async () => {
      const root = await made(gcc.root());
      const source = "int keel(void) { return 0; } int rudder(void) { return 0; }";
      const newer = "KEEL_1 { keel; }; KEEL_2 { rudder; } KEEL_1;";
      const older = "KEEL_1 { keel; rudder; };";
      put(root, "/usr/lib/libkeel.so.1", await library(gcc, "libkeel.so.1", source, { versions: older }));
      const callsRudder = "int rudder(void); int main(void) { return rudder(); }";
      const program = await programWith(
        gcc,
        await library(gcc, "libkeel.so.1", source, { versions: newer }),
        [],
        callsRudder,
      );
      const runs = await expectLine(root, program);
      expect(runs.obstacles).toMatchObject([{ kind: "missing-version", version: "KEEL_2", symbols: ["rudder"] }]);
    });

    it("misses a symbol at the start where every symbol is bound then", async () => {
      const root = await made(gcc.root());
      put(root, "/usr/lib/libkeel.so.1", await library(gcc, "libkeel.so.1", "int other;"));
      const program = await programWith(
        gcc,
        await library(gcc, "libkeel.so.1", keelFunction),
        ["-Wl,-z,now"],
        callsKeel,
      );
      await expectLine(root, program);
    });

    it("can't tell about a symbol that is only looked up when it is called", async () => {
      const root = await made(gcc.root());
      put(root, "/usr/lib/libkeel.so.1", await library(gcc, "libkeel.so.1", "int other;"));
      const program = await programWith(
        gcc,
        await library(gcc, "libkeel.so.1", keelFunction),
        ["-Wl,-z,lazy", "-fPIC"],
        mayCallKeel,
      );
      const [runs, real] = await both(root, program);
      expect(real.started).toBe(true);
      expect(runs.runs).toBe("unknown");
      expect(runs.reason).toContain("may call keel");
    });
  });

  describe("of musl", () => {
    it("takes open64 for open once it exports the latter alone", async () => {
      const root = await made(muslRoot("sid"));
      const callsOld = 'int open64(const char *, int, ...); int main(void) { return open64("/app", 0) < 0; }';
      await expectRuns(root, await buildC(callsOld, { compiler: "musl-gcc" }));
    });

    it("looks where its path file says, and nowhere else", async () => {
      const root = await made(musl.root());
      const keel = await library(musl, "libkeel.so.1");
      const program = await programWith(musl, keel);
      put(root, "/usr/local/lib/libkeel.so.1", keel);
      await expectRuns(root, program);
      write(root, "/etc/ld-musl-x86_64.path", "/lib\n/opt/lib\n");
      await expectLine(root, program);
      put(root, "/opt/lib/libkeel.so.1", keel);
      await expectRuns(root, program);
    });

    it("misses a symbol at the start, whether it is called or not", async () => {
      const root = await made(musl.root());
      put(root, "/usr/lib/libkeel.so.1", await library(musl, "libkeel.so.1", "int other;"));
      const program = await programWith(musl, await library(musl, "libkeel.so.1", keelFunction), [], mayCallKeel);
      const runs = await expectLine(root, program);
      expect(runs.obstacles).toMatchObject([{ kind: "missing-symbols", symbols: ["keel"] }]);
    });
  });
});

describe.skipIf(!parts)("a loader that is no good", () => {
  const program = () => buildC("int main(void) { return 0; }");
  const loader = "/lib64/ld-linux-x86-64.so.2";
  const damages: readonly (readonly [string, string, (file: string) => void])[] = [
    ["a symlink that leads nowhere", "ENOENT", (file) => symlinkSync("/gone/ld.so", file)],
    ["a symlink to itself", "ELOOP", (file) => symlinkSync("ld-linux-x86-64.so.2", file)],
    ["a folder", "EACCES", (file) => mkdirSync(file)],
    [
      "not executable",
      "EACCES",
      (file) => writeFileSync(file, readFileSync("/lib64/ld-linux-x86-64.so.2"), { mode: 0o644 }),
    ],
    ["a text", "ELIBBAD", (file) => writeFileSync(file, `#!/bin/sh\n${"#".repeat(100)}\n`, { mode: 0o755 })],
  ];
  const words: Record<string, string> = {
    ENOENT: "no such file or directory",
    ELOOP: "too many levels of symbolic links",
    EACCES: "permission denied",
    ELIBBAD: "accessing a corrupted shared library",
  };

  it.each(damages)("%s gives %s", async (_, errno, damage) => {
    const root = await made(scratchRoot());
    mkdirSync(join(root.folder, "lib64"));
    damage(join(root.folder, loader));
    const [runs, real] = await both(root, await program());
    expect(real.errno).toBe(errno);
    expect(runs.errorText).toBe(`exec /app: ${words[errno]}`);
  });

  it("one made for another machine gives ELIBBAD", async () => {
    const root = await made(scratchRoot());
    put(root, loader, await otherMachine());
    const [runs, real] = await both(root, await program());
    expect(real.errno).toBe("ELIBBAD");
    expect(runs.errorText).toBe("exec /app: accessing a corrupted shared library");
  });
});

describe.skipIf(!parts)("a shared library that is started like a program", () => {
  it("ends in a segmentation fault, for nobody loads what it needs", async () => {
    const root = await made(fewLibrariesRoot());
    const [runs, real] = await both(
      root,
      await library(gcc, "libkeel.so.1", 'int puts(const char *); int keel(void) { return puts("keel"); }'),
    );
    expect(real.signal).toBe("SIGSEGV");
    expect(runs).toMatchObject({ runs: "no", obstacles: [{ kind: "shared-library", needed: ["libc.so.6"] }] });
    expect(runs.errorText).toMatch(/^Segmentation fault/);
  });
});
