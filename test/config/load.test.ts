import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configNames, loadConfig } from "../../src/config/load.ts";
import { UsageError } from "../../src/errors.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-config-"));
  await mkdir(join(folder, ".github"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const load = (file?: string) => loadConfig(folder, [], file);

describe("loadConfig", () => {
  it("is an empty configuration where there is no file", async () => {
    expect(await load()).toEqual({ file: null, config: {} });
  });

  it.each(configNames)("finds %s", async (name) => {
    await write(name, "jobs: 2");
    expect(await load()).toEqual({ file: name, config: { jobs: 2 } });
  });

  it("finds an empty file too", async () => {
    await write(".plimsoll.yml", "");
    expect(await load()).toEqual({ file: ".plimsoll.yml", config: {} });
  });

  it("refuses to choose between two", async () => {
    await write(".plimsoll.yaml", "");
    await write(".github/plimsoll.yml", "");
    await expect(load()).rejects.toThrow("two configuration files, .plimsoll.yaml and .github/plimsoll.yml; keep one");
  });

  it("reads the file that is named, whatever else lies there, from the folder or from anywhere", async () => {
    await write(".plimsoll.yml", "jobs: 1");
    await write("other.yml", "jobs: 2");
    expect(await load("other.yml")).toEqual({ file: "other.yml", config: { jobs: 2 } });
    expect((await load(join(folder, "other.yml"))).config).toEqual({ jobs: 2 });
  });

  it("names the file and the line in its errors", async () => {
    await write(".github/plimsoll.yml", "vcs: true\njobs: 0");
    await expect(load()).rejects.toThrow(".github/plimsoll.yml:2: jobs: found 0");
  });

  it("reads a file that starts with a byte order mark and has the line ends of Windows", async () => {
    await write(".plimsoll.yml", "\ufeffjobs: 2\r\nvcs: true\r\n");
    expect((await load()).config).toEqual({ jobs: 2, vcs: true });
  });

  it.each([
    ["is not there", "absent.yml", async () => {}, "there is no configuration file absent.yml"],
    ["is a folder", ".github", async () => {}, ".github is a folder"],
    ["is not text", "bad.yml", () => write("bad.yml", Uint8Array.of(0xff, 0xfe, 0x00)), "bad.yml is not UTF-8 text"],
    [
      "is huge",
      "huge.yml",
      async () => {
        await write("huge.yml", "");
        await truncate(join(folder, "huge.yml"), 3 * 1024 ** 3);
      },
      "huge.yml is larger than 1 MiB",
    ],
    [
      "is a link to itself",
      "loop.yml",
      () => symlink("loop.yml", join(folder, "loop.yml")),
      "loop.yml cannot be read: ELOOP",
    ],
  ])("refuses a file that %s", async (_, name, make, message) => {
    await make();
    await expect(load(name)).rejects.toThrow(UsageError);
    await expect(load(name)).rejects.toThrow(message);
  });
});
