import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFixture } from "../support/fixture.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the packed package, installed elsewhere", () => {
  let folder: string;
  const plimsoll = (...words: string[]) =>
    execa(process.execPath, [join(folder, "node_modules/plimsoll/dist/cli.js"), ...words], {
      cwd: folder,
      reject: false,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plimsoll-package-"));
    await execa("npm", ["pack", "--pack-destination", folder], { cwd: root });
    await execa("npm", ["init", "-y"], { cwd: folder });
    await execa("npm", ["install", "--no-audit", "--no-fund", "--offline", join(folder, "plimsoll-0.1.0.tgz")], {
      cwd: folder,
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("brings no dependencies: all it needs is in its bundle", async () => {
    const { stdout } = await execa("npm", ["ls", "--all", "--json"], { cwd: folder });
    expect(Object.keys(JSON.parse(stdout).dependencies)).toEqual(["plimsoll"]);
    expect(JSON.parse(stdout).dependencies.plimsoll.dependencies).toBeUndefined();
  });

  it("answers by its bin name, as npx calls it", async () => {
    const { stdout } = await execa(join(folder, "node_modules/.bin/plimsoll"), ["--version"], { cwd: folder });
    expect(stdout).toBe("plimsoll 0.1.0");
  });

  it("reads a binary", async () => {
    const { stdout, exitCode } = await plimsoll("inspect", await buildFixture("hello"), "--format", "json");
    expect(JSON.parse(stdout).head.artifacts[0].go.package).toBe("fixture.example/hello");
    expect(exitCode).toBe(0);
  });

  it("has the rules' pages with it", async () => {
    const { stdout } = await plimsoll("explain", "size-max");
    expect(stdout).toContain("size-max");
  });
});
