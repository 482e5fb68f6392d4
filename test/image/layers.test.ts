import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { execa } from "execa";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImageError } from "../../src/image/image-error.ts";
import { fullAllowance, readLayer, stackLayers } from "../../src/image/layers.ts";
import { RootView } from "../../src/image/root-view.ts";
import { treeEntries } from "../../src/image/tree.ts";
import { answers, hasPart } from "../support/parts.ts";
import { inPieces, type Made, tarOf } from "./support/tarball.ts";

const read = (bytes: Uint8Array, digest: string | null = null) =>
  readLayer(inPieces(bytes), "layer 1", fullAllowance(), digest);

/** What a stack of layers shows, the lowest first. */
async function rootOf(...layers: readonly (readonly Made[])[]): Promise<RootView> {
  const trees = [];
  for (const entries of layers) trees.push(await read(await tarOf(...entries)));
  return new RootView(treeEntries(stackLayers(trees)));
}

const file = (name: string, text = name): Made => ({ name, text });
const directory = (name: string, mode = 0o755): Made => ({ name, type: "directory", mode });
const link = (name: string, linkname: string): Made => ({ name, linkname, type: "symlink" });
const passwd = "root:x:0:0::/root:/bin/sh\n";

describe("a layer", () => {
  it("is read plain, gzip, gzip in several members, and zstd", async () => {
    const tar = await tarOf(file("etc/passwd", passwd));
    const members = Buffer.concat([gzipSync(tar.subarray(0, 600)), gzipSync(tar.subarray(600))]);
    for (const bytes of [tar, gzipSync(tar), members, zstdCompressSync(tar)]) {
      const root = new RootView(treeEntries((await read(bytes)).root));
      expect(root.text("/etc/passwd")).toBe(passwd);
    }
  });

  it("has its names told from the root, however they are written", async () => {
    const root = await rootOf([directory("./"), file("./a"), file("/b"), file("c//d/./e"), file("c/x/../f")]);
    expect([root.names("/"), root.names("/c")]).toEqual(
      [
        ["a", "b", "c"],
        ["d", "f", "x"],
      ].map((names) => names.filter((n) => n !== "x")),
    );
  });

  it("keeps modes, sizes and what is neither file nor folder", async () => {
    const root = await rootOf([
      directory("tmp", 0o1777),
      { ...file("run.sh", "#!"), mode: 0o4755 },
      { name: "null", type: "character-device" },
    ]);
    expect(root.find("/tmp")).toEqual({ kind: "directory", path: "/tmp", mode: 0o1777 });
    expect(root.find("/run.sh")).toEqual({ kind: "file", path: "/run.sh", mode: 0o4755, size: 2 });
    expect(root.find("/null")).toEqual({ kind: "other", path: "/null" });
  });

  it("keeps of most files no content", async () => {
    const { root, fileBytes } = await read(
      await tarOf(file("usr/share/doc/long", "x".repeat(5000)), file("etc/passwd", passwd)),
    );
    const view = new RootView(treeEntries(root));
    expect([view.text("/usr/share/doc/long"), view.text("/etc/passwd"), fileBytes]).toEqual([
      null,
      passwd,
      5000 + passwd.length,
    ]);
  });

  it("is read on where a body is passed over and the next one is not all there yet", async () => {
    const long = `${passwd.repeat(4000)}`;
    const tar = await tarOf(file("a", "x".repeat(100)), file("etc/passwd", long), file("b"), file("etc/group", long));
    for (const size of [1536, 5000, 65_536]) {
      const { root } = await readLayer(inPieces(tar, size), "layer 1", fullAllowance());
      expect(new RootView(treeEntries(root)).text("/etc/group")).toBe(long);
    }
  });

  it("gives a hard link what it names, also through a symlink of the same layer", async () => {
    const root = await rootOf([
      link("lib", "usr/lib"),
      file("usr/lib/a", "abc"),
      { name: "b", type: "link", linkname: "lib/a" },
    ]);
    expect(root.find("/b")).toMatchObject({ kind: "file", path: "/b", size: 3 });
  });

  it("refuses a hard link to what it does not hold, as engines do", async () => {
    await expect(rootOf([file("a")], [{ name: "b", type: "link", linkname: "a" }])).rejects.toThrow(
      'layer 1 could not be read: a hard link names "a", which is no file of the same layer',
    );
  });

  it("puts what lies below a symlink of the same layer where that leads", async () => {
    const root = await rootOf([directory("usr/lib"), link("lib", "usr/lib"), file("lib/a")]);
    expect(root.find("/usr/lib/a").kind).toBe("file");
  });

  it("refuses a path that climbs out of the root", async () => {
    await expect(rootOf([file("a/../../etc/passwd")])).rejects.toThrow(
      'the entry "a/../../etc/passwd" climbs out of the root',
    );
    const inside = await rootOf([link("up", "../../.."), file("up/a")]);
    expect(inside.find("/a").kind).toBe("file");
  });

  it("refuses folders below a file, and symlinks without end", async () => {
    await expect(rootOf([file("a"), file("a/b")])).rejects.toThrow('below /a, where "a" is not a directory');
    await expect(rootOf([link("a", "b"), link("b", "a"), file("a/c")])).rejects.toThrow("the symlinks of /a never end");
  });

  it("refuses more entries than any image has", async () => {
    const bytes = await tarOf(file("a/b/c/d"), file("e"));
    await expect(readLayer(inPieces(bytes), "layer 1", { ...fullAllowance(), entries: 4 })).rejects.toThrow(
      "more than",
    );
    await readLayer(inPieces(bytes), "layer 1", { ...fullAllowance(), entries: 5 });
  });

  it("is not unpacked beyond its allowance", async () => {
    const bomb = gzipSync(await tarOf({ name: "zeros", text: new Uint8Array(3_000_000) }));
    expect(bomb.length).toBeLessThan(10_000);
    const allowance = { ...fullAllowance(), layer: 1_000_000 };
    await expect(readLayer(inPieces(bomb), "layer 1", allowance)).rejects.toThrow(
      "it unpacks to more than 1000000 bytes",
    );
  });

  it("is not unpacked to its end where it is made to fill a disk", async () => {
    const header = (await tarOf({ name: "zeros", text: "" })).slice(0, 512);
    header.set(Buffer.from("20000000000\0"), 124);
    header.set(Buffer.from("        "), 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.set(Buffer.from(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
    const zeros = gzipSync(new Uint8Array(2 ** 27));
    const bomb = Buffer.concat([gzipSync(header), ...Array.from({ length: 16 }, () => zeros)]);
    await expect(readLayer(inPieces(bomb, 65_536), "layer 1", fullAllowance())).rejects.toThrow(
      "layer 1 could not be read: it unpacks to more than 200 times its size",
    );
  });

  it("reads no more libraries than its allowance", async () => {
    const bytes = await tarOf(file("lib/liba.so", "a".repeat(100)), file("lib/libb.so", "b".repeat(100)));
    const { root } = await readLayer(inPieces(bytes), "layer 1", { ...fullAllowance(), libraries: 150 });
    const view = new RootView(treeEntries(root));
    expect(await view.object("/lib/liba.so")).toEqual({ unreadable: "it is no ELF file", elf: false });
    expect(await view.object("/lib/libb.so")).toMatchObject({
      unreadable: expect.stringContaining("was not kept"),
      elf: true,
    });
  });

  it("keeps no more text than its allowance", async () => {
    const bytes = await tarOf(file("etc/passwd", passwd), file("etc/group", "root:x:0:\n"));
    const { root } = await readLayer(inPieces(bytes), "layer 1", { ...fullAllowance(), text: passwd.length });
    const view = new RootView(treeEntries(root));
    expect([view.text("/etc/passwd"), view.text("/etc/group")]).toEqual([passwd, null]);
  });

  it("must be whole", async () => {
    const tar = await tarOf(file("a", "x".repeat(2000)));
    for (const [bytes, why] of [
      [new Uint8Array(), "no tar archive: unpacked it has 0 bytes"],
      [new Uint8Array([7]), "no tar archive: unpacked it has 1 byte"],
      [Buffer.alloc(2000, "text "), "no tar archive, or a damaged one"],
      [tar.subarray(0, 1000), "truncated"],
      [tar.subarray(0, tar.length - 1024), "truncated"],
      [gzipSync(tar).subarray(0, 60), "unexpected end of file"],
    ] as const) {
      await expect(read(bytes)).rejects.toThrow(ImageError);
      await expect(read(bytes)).rejects.toThrow(why);
    }
  });

  it("must have the digest it was asked for by", async () => {
    const bytes = gzipSync(await tarOf(file("a")));
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    await read(bytes, digest);
    const other = `sha256:${"0".repeat(64)}`;
    await expect(read(bytes, other)).rejects.toThrow(`its bytes have the digest ${digest}, not ${other}`);
    await expect(read(bytes, "md5:00")).rejects.toThrow("neither sha256 nor sha512");
  });

  it("that is damaged or cut short is refused by name or read, in whatever pieces it comes", async () => {
    const bytes = await tarOf(
      directory("etc"),
      file("a", "x".repeat(700)),
      file("etc/passwd", passwd.repeat(50)),
      link("a", "b"),
      { name: "c", type: "link", linkname: "etc/passwd" },
    );
    const place = fc.nat(bytes.length - 1);
    const damage = fc.record({
      at: place,
      value: fc.nat(255),
      end: fc.option(place),
      pieces: fc.integer({ min: 1, max: 3000 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, value, end, pieces }) => {
        const damaged = bytes.slice(0, end ?? undefined);
        damaged[at] = value;
        const reading = readLayer(inPieces(damaged, pieces), "layer 1", fullAllowance());
        await reading.catch((error: unknown) => expect(error).toBeInstanceOf(ImageError));
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe("a layer on another", () => {
  it("hides what its whiteouts name, wherever in it they stand, and only of lower layers", async () => {
    const lower = [file("a"), file("b"), directory("d"), file("d/e")];
    expect((await rootOf(lower, [file(".wh.a"), file(".wh.d")])).names("/")).toEqual(["b"]);
    const again = await rootOf(lower, [directory("d"), file("d/f"), file(".wh.d"), file("a", "new"), file(".wh.a")]);
    expect([again.names("/"), again.names("/d"), again.find("/a")]).toEqual([
      ["a", "b", "d"],
      ["f"],
      { kind: "file", path: "/a", mode: 0o644, size: 3 },
    ]);
  });

  it("hides with an opaque folder all that lower layers have there", async () => {
    const lower = [file("d/a"), file("d/b"), file("e/a")];
    const root = await rootOf(lower, [directory("d"), file("d/c"), file("d/.wh..wh..opq")]);
    expect([root.names("/d"), root.names("/e")]).toEqual([["c"], ["a"]]);
  });

  it("takes no note of what aufs kept for itself", async () => {
    const root = await rootOf([file("a")], [directory(".wh..wh.plnk"), file(".wh..wh.aufs")]);
    expect(root.names("/")).toEqual(["a"]);
  });

  it("adds to folders, and replaces files, links and folders by what is of another kind", async () => {
    const lower = [directory("d", 0o700), file("d/a"), file("f"), link("l", "d"), directory("g"), file("g/a")];
    const root = await rootOf(lower, [
      file("d/b"),
      directory("f"),
      file("f/x"),
      directory("l"),
      file("l/y"),
      file("g", "now a file"),
    ]);
    expect([root.names("/d"), root.names("/f"), root.names("/l")]).toEqual([["a", "b"], ["x"], ["y"]]);
    expect(root.find("/g")).toMatchObject({ kind: "file", size: 10 });
    expect(root.find("/d")).toMatchObject({ mode: 0o700 });
  });

  it("leaves the lower one as it was", async () => {
    const base = await read(await tarOf(file("d/a")));
    const first = stackLayers([base, await read(await tarOf(file("d/.wh.a")))]);
    const second = stackLayers([base]);
    expect(new RootView(treeEntries(first)).names("/d")).toEqual([]);
    expect(new RootView(treeEntries(second)).names("/d")).toEqual(["a"]);
  });
});

describe.skipIf(!hasPart("GNU tar and zstd", () => answers("tar", "--version")() && answers("zstd", "--version")()))(
  "a tar of GNU tar's",
  () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "tar-"));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const long = `${"deep/".repeat(60)}${"n".repeat(200)}`;

    it.each(["gnu", "pax"])("in %s format gives long names and long link targets back", async (format) => {
      await execa("mkdir", ["-p", join(folder, format, long, "..")]);
      writeFileSync(join(folder, format, long), "found");
      await execa("ln", ["-sf", long, join(folder, format, "link")]);
      await execa("tar", [`--format=${format}`, "-cf", `${format}.tar`, "-C", format, "."], { cwd: folder });
      const { root } = await read(readFileSync(join(folder, `${format}.tar`)));
      expect(new RootView(treeEntries(root)).find("/link")).toMatchObject({ kind: "file", path: `/${long}`, size: 5 });
    });

    it("gives a sparse file its own name and size", async () => {
      writeFileSync(join(folder, "holes"), "start");
      truncateSync(join(folder, "holes"), 50_000_000);
      await execa("tar", ["--format=pax", "-S", "-cf", "sparse.tar", "holes"], { cwd: folder });
      const { root } = await read(readFileSync(join(folder, "sparse.tar")));
      expect(new RootView(treeEntries(root)).find("/holes")).toMatchObject({ kind: "file", size: 50_000_000 });
    });

    it("compressed by the zstd command, with a long window, is read", async () => {
      writeFileSync(join(folder, "passwd"), passwd);
      await execa("tar", ["-cf", "z.tar", "--transform=s,^,etc/,", "passwd"], { cwd: folder });
      await execa("zstd", ["-19", "--long=27", "-f", "-q", "z.tar", "-o", "z.tar.zst"], { cwd: folder });
      const { root } = await read(readFileSync(join(folder, "z.tar.zst")));
      expect(new RootView(treeEntries(root)).text("/etc/passwd")).toBe(passwd);
    });
  },
);
