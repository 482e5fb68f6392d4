import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReadOptions, readArtifact } from "../src/read.ts";
import { buildDynamicElf } from "./support/dynamic-elf.ts";
import { buildElf } from "./support/elf-builder.ts";
import { buildFixture } from "./support/fixture.ts";
import { aVariant } from "./support/make.ts";
import { answers, hasPart } from "./support/parts.ts";
import { fetchPublished, hasPublished, published } from "./support/published.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-read-"));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const options: ReadOptions = {
  name: "it",
  displayPath: "shown/it",
  variant: null,
  build: null,
  wire: false,
  now: new Date("2026-11-22T00:00:00Z"),
};
const read = (path: string, more: Partial<ReadOptions> = {}) => readArtifact(path, { ...options, ...more });

async function reasonFor(content: Uint8Array | string): Promise<string> {
  const path = join(folder, "file");
  await writeFile(path, content);
  const { artifact, unread } = await read(path);
  expect(artifact).toBeNull();
  expect(unread?.path).toBe("shown/it");
  return unread?.reason ?? "";
}

const hasGo = hasPart("Go", answers("go", "version"));
const hello = (): Promise<string> => buildFixture("hello", { env: { CGO_ENABLED: "0" } });

describe.skipIf(!hasGo)("a Go binary", () => {
  test("is read whole", async () => {
    const path = await hello();
    const bytes = await readFile(path);
    const variant = aVariant();
    const build = { command: ["go", "build"], env: {}, seconds: 1 };
    const { artifact, unread } = await read(path, { variant, build });
    expect(unread).toBeNull();
    expect(artifact).toMatchObject({ name: "it", path: "shown/it", variant, build, wireSize: null, packer: null });
    expect(artifact?.fileSize).toBe(bytes.length);
    expect(artifact?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(artifact?.go?.version).toMatch(/^go1\./);
    expect(artifact?.linkage.kind).toBe("static");
    expect(artifact?.gaps).toEqual([]);
  });

  test("has its wire size where that is asked for", async () => {
    const { artifact } = await read(await hello(), { wire: true });
    expect(artifact?.wireSize?.gzip).toBeGreaterThan(500_000);
    expect(artifact?.wireSize?.zstd).toBeGreaterThan(500_000);
    expect(artifact?.wireSize?.gzip).toBeLessThan(artifact?.fileSize ?? 0);
  });

  test("is refused where it is cut short inside what is loaded", async () => {
    const bytes = await readFile(await hello());
    expect(await reasonFor(bytes.subarray(0, 600_000))).toMatch(/cut short: its segment \d+ reaches to byte/);
    expect(await reasonFor(bytes.subarray(0, 40))).toMatch(/ends inside the ELF header/);
  });

  test("is reported, and named as cut short, where only its tail is missing", async () => {
    const bytes = await readFile(await hello());
    const path = join(folder, "tail");
    await writeFile(path, bytes.subarray(0, bytes.length - 1000));
    const { artifact, unread } = await read(path);
    expect(artifact?.go?.version).toMatch(/^go1\./);
    expect(artifact?.gaps.map(({ fact }) => fact)).toContain("sections");
    expect(unread?.reason).toMatch(new RegExp(`cut short.*${bytes.length} bytes, the file has ${bytes.length - 1000}`));
  });

  test("is reported, and named as packed, where UPX made it", async () => {
    const path = join(folder, "packed");
    const stub = buildElf({ withoutSectionHeaders: true, trailer: Buffer.alloc(4096) });
    stub.set(Buffer.from("UPX!"), 124);
    await writeFile(path, stub);
    const { artifact, unread } = await read(path);
    expect(artifact).toMatchObject({ packer: "UPX", go: null });
    expect(artifact?.gaps).toContainEqual({ fact: "go", why: "the program is packed by UPX" });
    expect(unread?.reason).toBe("it is packed by UPX; unpack it with `upx -d` to see what is inside");
  });
});

test("names a file that is not there", async () => {
  expect(await read(join(folder, "none"))).toEqual({
    artifact: null,
    unread: { path: "shown/it", reason: "there is no such file" },
  });
  expect((await read(join(process.execPath, "below"))).unread?.reason).toBe("there is no such file");
});

test("names a folder, and what to do about it", async () => {
  await mkdir(join(folder, "bin"));
  expect((await read(join(folder, "bin"))).unread?.reason).toBe("it is a folder; name the binary inside it");
});

test("names an empty file", async () => {
  expect(await reasonFor("")).toBe("it is empty");
});

test.each<[string, string | Uint8Array, string]>([
  ["text", "hello", "it is not an ELF file"],
  ["a script", "#!/bin/sh\n", "it is not an ELF file but a script"],
  ["three bytes of the magic", "\x7fEL", "it is not an ELF file"],
  [
    "an object file",
    buildElf({ type: 1, segments: [] }),
    "it is an object file that is not linked yet, not an executable",
  ],
  ["a core dump", buildElf({ type: 4 }), "it is a core dump, not an executable"],
  ["an unknown type", buildElf({ type: 0xfe00 }), "its ELF type, 0xfe00, is not that of an executable"],
  ["nothing to load", buildElf({ segments: [] }), "it is an ELF file without anything to load, not an executable"],
  ["a C program", buildDynamicElf({ needed: ["libc.so.6"] }), "it is an ELF file, but not one that Go's linker made"],
])("says what %s is", async (_, content, reason) => {
  expect(await reasonFor(content)).toBe(reason);
});

test("says that a file is larger than what is read, without reading it", async () => {
  const path = join(folder, "huge");
  const file = await open(path, "w");
  await file.truncate(2 ** 31 + 1);
  await file.close();
  expect((await read(path)).unread?.reason).toBe("it has 2.0 GiB, and only files up to 2 GiB are read");
});

describe.skipIf(process.platform === "win32")("what is no file", () => {
  test("is not opened when it is a pipe nobody writes to", async () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    expect((await read(path)).unread?.reason).toBe("it is a named pipe, not a file");
  });

  test("is named when it is a device", async () => {
    expect((await read("/dev/zero")).unread?.reason).toBe("it is a device, not a file");
  });

  test("is named when it is a socket", async () => {
    const path = join(folder, "socket");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect((await read(path)).unread?.reason).toBe("it is a socket, not a file");
    await new Promise((resolve) => server.close(resolve));
  });

  test("is named when the permission to read it is missing", async () => {
    const path = join(folder, "secret");
    await writeFile(path, "secret", { mode: 0o000 });
    // Root may read everything, so for this one read the process is somebody else.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      expect((await read(path)).unread?.reason).toBe("permission denied: this user may not read it");
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe.skipIf(!(await hasPublished(published.unstripped)))(
  "a published package with a binary for each system",
  () => {
    test.each([
      ["buildifier-darwin_arm64", "it is not an ELF file but a Mach-O file for macOS; build it with GOOS=linux"],
      ["buildifier-windows_amd64.exe", "it is not an ELF file but a Windows executable; build it with GOOS=linux"],
      ["buildifier.js", "it is not an ELF file but a script"],
    ])("has %s, which is named for what it is", async (file, reason) => {
      const path = await fetchPublished({ ...published.unstripped, file: `package/${file}` });
      expect((await read(path)).unread?.reason).toBe(reason);
    });
  },
);
