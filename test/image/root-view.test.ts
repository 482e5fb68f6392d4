import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImageError } from "../../src/image/image-error.ts";
import { fullAllowance, readLayer, stackLayers } from "../../src/image/layers.ts";
import { RootView } from "../../src/image/root-view.ts";
import { openRootfs } from "../../src/image/rootfs.ts";
import { treeEntries } from "../../src/image/tree.ts";
import { inPieces, tarOf } from "./support/tarball.ts";

/** One root, as a folder and as a layer: the seam must not show which. */
const files: readonly (readonly [path: string, text: string])[] = [
  ["usr/lib/libkeel.so.1.2", "not really a library"],
  ["etc/passwd", "root:x:0:0::/:/bin/sh\n"],
];
const links: readonly (readonly [path: string, target: string])[] = [
  ["lib", "usr/lib"],
  ["usr/lib/libkeel.so.1", "libkeel.so.1.2"],
  ["usr/lib/absolute", "/etc/passwd"],
  ["etc/out", "../../../../etc/passwd"],
  ["dangling", "usr/gone/away"],
  ["loop", "loop"],
  ["one", "two"],
  ["two", "one"],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "view-"));
  mkdirSync(join(folder, "usr/lib"), { recursive: true });
  mkdirSync(join(folder, "etc"));
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  for (const [path, target] of links) symlinkSync(target, join(folder, path));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sources: readonly (readonly [string, () => Promise<RootView>])[] = [
  ["a folder", async () => new RootView(openRootfs(folder))],
  [
    "a layer",
    async () => {
      const entries = files.map(([name, text]) => ({ name, text }));
      const symlinks = links.map(([name, linkname]) => ({ name, linkname, type: "symlink" as const }));
      const layer = await readLayer(inPieces(await tarOf(...entries, ...symlinks)), "layer 1", fullAllowance());
      return new RootView(treeEntries(stackLayers([layer])));
    },
  ],
];

describe.each(sources)("the view of %s", (_, open) => {
  it("follows links inside the root, never outside", async () => {
    const view = await open();
    expect(view.find("/lib/libkeel.so.1")).toMatchObject({ kind: "file", path: "/usr/lib/libkeel.so.1.2", size: 20 });
    expect(view.text("/lib/absolute")).toBe("root:x:0:0::/:/bin/sh\n");
    expect(view.find("/etc/out")).toMatchObject({ kind: "file", path: "/etc/passwd" });
    expect(view.find("/../../etc/passwd")).toMatchObject({ kind: "file", path: "/etc/passwd" });
  });

  it("says what is missing, and which link led nowhere", async () => {
    const view = await open();
    expect(view.find("/dangling")).toEqual({ kind: "missing", path: "/usr/gone", link: "/dangling" });
    expect(view.find("/lib/other")).toEqual({ kind: "missing", path: "/usr/lib/other", link: null });
    expect(view.find("/etc/passwd/x")).toEqual({ kind: "missing", path: "/etc/passwd/x", link: null });
  });

  it("gives up on links without end", async () => {
    const view = await open();
    expect([view.find("/loop").kind, view.find("/one/x").kind]).toEqual(["loop", "loop"]);
  });

  it("lists a folder in order, and nothing of what is none", async () => {
    const view = await open();
    expect(view.names("/lib")).toEqual(["absolute", "libkeel.so.1", "libkeel.so.1.2"]);
    expect([view.names("/etc/passwd"), view.names("/gone")]).toEqual([[], []]);
  });

  it("tells a file that is no library from one that is not there", async () => {
    const view = await open();
    expect(await view.object("/usr/lib/libkeel.so.1.2")).toMatchObject({ elf: false });
  });
});

describe("a folder", () => {
  it("must be there, and be one", () => {
    expect(() => openRootfs(join(folder, "gone"))).toThrow(
      new ImageError(`there is no folder ${join(folder, "gone")}`),
    );
    expect(() => openRootfs(join(folder, "etc/passwd"))).toThrow("is not a folder");
  });

  it("has nothing under names no file can have", () => {
    const view = new RootView(openRootfs(folder));
    expect(view.find(`/${"n".repeat(5000)}`).kind).toBe("missing");
    expect(view.find("/etc/pass\0wd").kind).toBe("missing");
  });
});
