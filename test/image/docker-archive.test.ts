import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { type Made, tarOf } from "./support/tarball.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = JSON.stringify({ os: "linux", architecture: "amd64", config: { User: "app" } });
const manifest = (...layers: string[]): Made => ({
  name: "manifest.json",
  text: JSON.stringify([{ Config: "c.json", RepoTags: ["a:1"], Layers: layers }]),
});
const configFile: Made = { name: "c.json", text: config };
const layer = async (name: string, ...files: string[]): Promise<Made> => ({
  name,
  text: await tarOf(...files.map((file) => ({ name: file, text: file }))),
});

async function open(entries: readonly Made[], wrap = (bytes: Uint8Array): Uint8Array => bytes) {
  const file = join(folder, "image.tar");
  writeFileSync(file, wrap(await tarOf(...entries)));
  return openLocalImage({ kind: "docker-archive", path: file }, "docker-archive:image.tar", platform);
}

describe("an archive of docker save", () => {
  it("is read whatever the order its files come in, compressed or not", async () => {
    const [lower, upper] = [await layer("1/layer.tar", "a", "b"), await layer("2/layer.tar", ".wh.a", "c")];
    const description = manifest("1/layer.tar", "2/layer.tar");
    for (const entries of [
      [description, configFile, lower, upper],
      [upper, lower, configFile, description],
    ]) {
      const image = await open(entries, entries[0] === upper ? gzipSync : undefined);
      expect(image.root?.names("/")).toEqual(["b", "c"]);
      expect(image.config.user).toBe("app");
    }
  });

  it("has a layer twice where its manifest has, by name or by symlink", async () => {
    const image = await open([
      manifest("1/layer.tar", "2/layer.tar", "1/layer.tar"),
      configFile,
      await layer("1/layer.tar", "a"),
      { name: "2/layer.tar", type: "symlink", linkname: "../1/layer.tar" },
    ]);
    expect([image.root?.names("/"), image.layers.length]).toEqual([["a"], 3]);
  });

  it("is refused where its manifest or its configuration is of another shape", async () => {
    await expect(open([{ name: "manifest.json", text: "{}" }])).rejects.toThrow(/manifest\.json names no image$/);
    await expect(open([manifest(), { name: "c.json", text: "[]" }])).rejects.toThrow(/c\.json is no configuration/);
    await expect(open([configFile])).rejects.toThrow(/it has no manifest\.json$/);
  });

  it("holds one image: which of several is meant can't be known", async () => {
    const two = JSON.stringify([
      { Config: "c.json", RepoTags: ["a:1"], Layers: [] },
      { Config: "d.json", RepoTags: ["b:2"], Layers: [] },
    ]);
    await expect(open([{ name: "manifest.json", text: two }, configFile])).rejects.toThrow("holds 2 images (a:1, b:2)");
  });

  it("names what it lacks", async () => {
    await expect(open([configFile])).rejects.toThrow("it has no manifest.json");
    await expect(open([manifest("1/layer.tar"), configFile])).rejects.toThrow(
      "lacks 1/layer.tar, which its manifest names",
    );
    await expect(open([manifest()])).rejects.toThrow("lacks c.json, which its manifest names");
    await expect(open([manifest("1/layer.tar"), configFile, { name: "1/layer.tar", text: "x" }])).rejects.toThrow(
      "layer 1 (1/layer.tar) could not be read",
    );
    await expect(open([manifest(), { name: "c.json", text: "[" }])).rejects.toThrow("c.json is not JSON");
    await expect(open([], () => new Uint8Array([1, 2, 3]))).rejects.toThrow("image.tar could not be read");
    const reference = { kind: "docker-archive", path: join(folder, "gone.tar") } as const;
    await expect(openLocalImage(reference, "gone", platform)).rejects.toThrow("there is no file");
  });
});
