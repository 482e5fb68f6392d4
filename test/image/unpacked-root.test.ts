import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { UnpackedRoot } from "../../src/image/unpacked-root.ts";
import { hasPart } from "../support/parts.ts";
import { isDebian, unpackPackages } from "./support/debian.ts";
import { Layout } from "./support/layout.ts";
import { type Made, tarOf } from "./support/tarball.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const isRoot = process.getuid?.() === 0;

let folder: string;
let taken: UnpackedRoot;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unpacked-"));
  taken = new UnpackedRoot(at("taken"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (path: string): string => join(folder, path);

/** Unpacks an image of these layers, the lowest first. */
async function unpack(...layers: readonly (readonly Made[] | Uint8Array)[]): Promise<string> {
  const layout = new Layout(at("layout"));
  const tars = layers.map((layer) => (layer instanceof Uint8Array ? layer : tarOf(...layer)));
  layout.top(layout.image(amd64, await Promise.all(tars)));
  mkdirSync(at("taken"), { recursive: true });
  await openLocalImage({ kind: "oci", path: at("layout"), tag: null }, "oci:layout", amd64, taken);
  return taken.path;
}

/** Every entry of a root: its kind, mode, owner, where it leads, and a sum of what it holds. */
async function listing(root: string): Promise<readonly string[]> {
  const line = isRoot ? "%P %y %m %U:%G %l\\n" : "%P %y %m %l\\n";
  const entries = await execa("find", [root, "-mindepth", "1", "-printf", line]);
  const sums = await execa("find", [root, "-type", "f", "-exec", "sha256sum", "{}", "+"]);
  return [...entries.stdout.split("\n"), ...sums.stdout.replaceAll(root, "").split("\n")].sort();
}

describe("an image that is unpacked", () => {
  it("has what its layers show: the upper file, nothing that was taken away, every name of a hard link", async () => {
    const root = await unpack(
      [
        { name: "etc/passwd", text: "lower", mode: 0o600, uid: 7, gid: 8 },
        { name: "gone/file", text: "x" },
        { name: "opaque/old", text: "x" },
        { name: "bin", type: "symlink", linkname: "usr/bin" },
        { name: "usr/bin/app", text: "program", mode: 0o755 },
        { name: "usr/bin/other", type: "link", linkname: "usr/bin/app" },
        { name: "tmp", type: "directory", mode: 0o1777 },
      ],
      [
        { name: "etc/passwd", text: "upper", mode: 0o640, uid: 9, gid: 10 },
        { name: ".wh.gone", text: "" },
        { name: "opaque/.wh..wh..opq", text: "" },
        { name: "opaque/new", text: "y" },
        { name: "empty", text: "" },
      ],
    );
    expect(readdirSync(root).sort()).toEqual(["bin", "empty", "etc", "opaque", "tmp", "usr"]);
    expect(readFileSync(join(root, "bin/other"), "utf8")).toBe("program");
    expect(readdirSync(join(root, "opaque"))).toEqual(["new"]);
    expect(readFileSync(join(root, "etc/passwd"), "utf8")).toBe("upper");
    const { mode, uid, gid } = statSync(join(root, "etc/passwd"));
    expect([mode & 0o7777, ...(isRoot ? [uid, gid] : [])]).toEqual([0o640, ...(isRoot ? [9, 10] : [])]);
    expect(statSync(join(root, "tmp")).mode & 0o7777).toBe(0o1777);
  });

  it("is written nowhere but to its folder, wherever its symlinks lead", async () => {
    const outside = at("outside");
    mkdirSync(outside);
    const root = await unpack(
      [
        { name: "a", type: "symlink", linkname: outside },
        { name: "b", type: "symlink", linkname: "../../../../../../../../.." },
        { name: `b${outside}/first`, text: "x" },
      ],
      [
        { name: "a/second", text: "x" },
        { name: "a/deep/third", text: "x" },
      ],
    );
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(join(root, "a")).sort()).toEqual(["deep", "second"]);
    expect(readFileSync(join(root, outside, "first"), "utf8")).toBe("x");
  });

  it("has no file that sets its user, and no device", async () => {
    const root = await unpack([
      { name: "su", text: "x", mode: 0o6755 },
      { name: "dev/null", type: "character-device", mode: 0o666 },
    ]);
    expect(statSync(join(root, "su")).mode & 0o7777).toBe(0o755);
    expect(readdirSync(join(root, "dev"))).toEqual([]);
  });

  it("is refused where it has too much in it, and where this machine can't hold it", async () => {
    taken = new UnpackedRoot(at("taken"), 100);
    await expect(unpack([{ name: "a", text: "x".repeat(60) }], [{ name: "a", text: "x".repeat(60) }])).rejects.toThrow(
      /the image's files have more than 100 bytes, and no more are unpacked/,
    );
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    taken = new UnpackedRoot(at("taken"));
    await expect(unpack([{ name: `${"n".repeat(300)}`, text: "x" }])).rejects.toThrow(/^the root .*ENAMETOOLONG/);
    expect(taken.isWritten).toBe(false);
  });

  it.skipIf(!hasPart("a Debian", isDebian))("is the root that tar would unpack, entry by entry", async () => {
    const packages = await unpackPackages("bookworm", ["libc6", "ca-certificates", "base-files", "tzdata"]);
    const { stdout: tar } = await execa("tar", ["-cf", "-", "-C", packages, "."], {
      encoding: "buffer",
      maxBuffer: 2 ** 30,
    });
    const root = await unpack(tar);
    const [ours, its] = [await listing(root), await listing(packages)];
    expect(its.length).toBeGreaterThan(1000);
    expect(ours).toEqual(its);
  });
});
