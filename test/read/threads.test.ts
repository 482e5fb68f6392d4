import { appendFile, copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readInThread } from "../../src/read/threads.ts";
import { type ReadOptions, readArtifact, readHere } from "../../src/read.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("Go", answers("go", "version"));

const options: ReadOptions = {
  name: "it",
  displayPath: "shown/it",
  variant: null,
  build: { command: ["go", "build"], env: {}, seconds: 1 },
  wire: true,
  now: new Date("2026-11-22T00:00:00Z"),
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-threads-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A binary that is large enough for a thread of its own. */
async function large(name: string): Promise<string> {
  const path = join(folder, name);
  await copyFile(await buildFixture("hello", { env: { CGO_ENABLED: "0" } }), path);
  await appendFile(path, Buffer.alloc(17_000_000 + name.length));
  return path;
}

describe.skipIf(!hasGo)("a thread", () => {
  test("reads what is read without one", async () => {
    const path = await large("one");
    const here = await readHere(path, options);
    expect(here.artifact?.go?.version).toMatch(/^go1\./);
    expect(await readInThread(path, options)).toEqual(here);
  });

  test("reads the next file as well, also after one it could not read", async () => {
    const path = await large("one");
    const missing = await readInThread(join(folder, "missing"), options);
    expect(missing).toEqual({ artifact: null, unread: { path: "shown/it", reason: "there is no such file" } });
    expect((await readInThread(path, options)).artifact?.go).not.toBeNull();
  });

  test("hands on what nobody expected", async () => {
    const path = await large("one");
    const broken = { ...options, now: null as unknown as Date };
    await expect(readInThread(path, broken)).rejects.toThrow(TypeError);
  });
});

describe.skipIf(!hasGo)("several large files at once", () => {
  test("are each what they are alone", async () => {
    const paths = await Promise.all(["a", "bb", "ccc", "dddd"].map(large));
    const together = await Promise.all(paths.map((path) => readArtifact(path, options)));
    const alone = [];
    for (const path of paths) alone.push(await readHere(path, options));
    expect(together).toEqual(alone);
    expect(new Set(alone.map(({ artifact }) => artifact?.fileSize)).size).toBe(4);
  });

  test("come in the order they were named in, and the process ends when they are done", async () => {
    await Promise.all(["a", "bb", "ccc"].map(large));
    const cli = join(import.meta.dirname, "../../src/cli.ts");
    const words = ["inspect", "ccc", "a", "bb", "missing", "--format", "json"];
    const { stdout, stderr, exitCode } = await execa(process.execPath, [cli, ...words], {
      cwd: folder,
      reject: false,
      timeout: 60_000,
    });
    const { head } = JSON.parse(stdout) as { head: { artifacts: { name: string }[] } };
    expect(head.artifacts.map(({ name }) => name)).toEqual(["ccc", "a", "bb"]);
    expect(stderr).toContain("missing: there is no such file");
    expect(exitCode).toBe(3);
  });
});
