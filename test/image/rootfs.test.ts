import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { sizeOfRootfs } from "../../src/image/rootfs.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rootfs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linux = { os: "linux", architecture: "amd64", variant: null };

describe("the size of an unpacked root", () => {
  it("is that of its files: a file of two names counts once, and what a link leads to not at all", async () => {
    mkdirSync(join(folder, "usr/lib"), { recursive: true });
    writeFileSync(join(folder, "usr/lib/one"), "x".repeat(1000));
    linkSync(join(folder, "usr/lib/one"), join(folder, "other-name"));
    symlinkSync("/usr/bin", join(folder, "bin"));
    symlinkSync("usr/lib/one", join(folder, "soft"));
    writeFileSync(join(folder, "two"), "y".repeat(234));
    const { size } = await openLocalImage({ kind: "folder", path: folder }, "./root", linux);
    expect(size).toEqual({ disk: 1234, wire: null });
  });

  it("is not known of what is not there, and nothing of nothing", async () => {
    expect(sizeOfRootfs(join(folder, "missing"))).toBeNull();
    expect((await openLocalImage({ kind: "scratch" }, "scratch", linux)).size).toEqual({ disk: 0, wire: 0 });
  });
});
