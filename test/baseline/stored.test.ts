import { readdir, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderStore, measurementKey, readStored, writeStored } from "../../src/baseline/stored.ts";
import { scratchFolder } from "../support/history.ts";
import { aCompatibility, aSnapshot } from "../support/make.ts";

const tool = { name: "plimsoll", version: "0.1.0" } as const;
const snapshot = aSnapshot();
const measured = { snapshot, compatibility: [aCompatibility()] };
const commit = snapshot.commit as string;
const key = measurementKey(["a"]);

let folder: string;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = (): string => join(folder, `${key}.json`);

describe("a stored measurement", () => {
  it("comes back as it was", async () => {
    const store = folderStore(join(folder, "made"));
    await writeStored(store, key, measured, tool);
    expect(await readStored(store, key, commit)).toEqual(measured);
  });

  it("F27: is found under exactly its key, and no other that begins alike", async () => {
    const store = folderStore(folder);
    await writeStored(store, key, measured, tool);
    expect(await readStored(store, key.slice(0, -1), commit)).toBeNull();
    expect(await readStored(store, measurementKey(["b"]), commit)).toBeNull();
  });

  it("F27: is none where it is of another commit", async () => {
    const store = folderStore(folder);
    await writeStored(store, key, measured, tool);
    expect(await readStored(store, key, "e".repeat(40))).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["another schema", JSON.stringify({ schemaVersion: 2 })],
    ["something else", JSON.stringify({ schemaVersion: 1, head: snapshot })],
    ["empty", ""],
  ])("F27: is none where what is there is %s", async (_, text) => {
    await writeFile(path(), text);
    expect(await readStored(folderStore(folder), key, commit)).toBeNull();
  });

  it.each([
    ["a negative size", -1],
    ["a size that is no number", null],
  ])("F27: is none with %s", async (_, fileSize) => {
    const store = folderStore(folder);
    await writeStored(store, key, measured, tool);
    const text = (await store.get(key)) as string;
    await writeFile(path(), text.replace(/"fileSize":6000000/, `"fileSize":${fileSize}`));
    expect(await readStored(store, key, commit)).toBeNull();
  });

  it("F27: is not read where it is huge", async () => {
    await writeFile(path(), "{");
    await truncate(path(), 65 * 1024 * 1024);
    expect(await folderStore(folder).get(key)).toBeNull();
  });

  it("is not kept where something failed, or where it is of no commit", async () => {
    const store = folderStore(folder);
    const failedBuilds = [{ variant: "cgo", command: [], exitCode: 1, output: "" }];
    await writeStored(store, key, { ...measured, snapshot: aSnapshot({ failedBuilds }) }, tool);
    await writeStored(store, key, { ...measured, snapshot: aSnapshot({ commit: null }) }, tool);
    expect(await readdir(folder)).toEqual([]);
  });

  it("that can't be kept fails nothing", async () => {
    await writeFile(join(folder, "file"), "");
    await writeStored(folderStore(join(folder, "file")), key, measured, tool);
    expect(await readStored(folderStore(join(folder, "file")), key, commit)).toBeNull();
  });

  it("gives way to newer ones after a hundred", async () => {
    const store = folderStore(folder);
    for (let index = 0; index < 103; index++) {
      const name = measurementKey(index);
      await store.put(name, "{}");
      await utimes(join(folder, `${name}.json`), index, index);
    }
    expect(await store.get(measurementKey(1))).toBeNull();
    expect(await store.get(measurementKey(102))).toBe("{}");
    expect(await readdir(folder)).toHaveLength(100);
  });
});
