import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasGo } from "../gobin/matrix.ts";
import { buildFixture, fixtureFolder } from "../support/fixture.ts";

const cli = join(import.meta.dirname, "../../src/cli.ts");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-detail-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function plimsoll(...words: readonly string[]): Promise<readonly string[]> {
  const env = { NO_COLOR: "1", CI: "" };
  const { stdout } = await execa(process.execPath, [cli, ...words], { cwd: folder, reject: false, env });
  return stdout.split("\n");
}

const release = { args: ["-ldflags=-s -w"], env: { CGO_ENABLED: "0" } };

/** The rows below a title, up to the blank line behind them. */
function below(lines: readonly string[], title: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(title)) + 1;
  return lines.slice(start, lines.indexOf("", start));
}

describe.runIf(hasGo)("what is shown of what is inside", () => {
  it("is modules with their kinds, and packages or functions on demand, as many as asked for: inspect", async () => {
    const file = await buildFixture("service", release);
    const modules = below(await plimsoll("inspect", file), "What is in");
    expect(modules[0]).toMatch(/^ +code +pclntab +type +data +other$/);
    expect(modules[1]).toMatch(/^ {2}Go standard library +[\d.]+ MiB +[\d.]+ % +\d+ % .*█████$/);
    const packages = below(await plimsoll("inspect", file, "--packages", "--limit", "3"), "What is in");
    expect(packages).toHaveLength(6);
    expect(packages.join("\n")).toContain("net/http");
    const functions = below(await plimsoll("inspect", file, "--functions", "--limit", "30"), "What is in");
    expect(functions).toHaveLength(31);
    expect(functions.join("\n")).toMatch(/net\/http\.\(\*\w+\)\.\w+ +[\d.]+ KiB/);
  });

  it("is the same of what changed: diff", async () => {
    const files = [await buildFixture("hello", release), await buildFixture("service", release)] as const;
    const title = "What changed in service";
    const modules = below(await plimsoll("diff", ...files), title);
    expect(modules[0]).toMatch(/^ {2}service grew by /);
    const inRows = (lines: readonly string[]): string => lines.filter((line) => line.includes("█")).join("\n");
    expect(inRows(modules)).toContain("Go standard library");
    expect(inRows(below(await plimsoll("diff", ...files, "--packages"), title))).toContain("net/http");
    const functions = below(await plimsoll("diff", ...files, "--functions", "--limit", "4"), title);
    expect(inRows(functions).split("\n")).toHaveLength(4);
    expect(inRows(functions)).toMatch(/\.\(\*\w+\)\.\w+/);
  });

  it("is the same of what was built: report, whose JSON lists all functions", async () => {
    const words = ["report", "-C", fixtureFolder("service"), "./cmd/service", "--variants", "release", "-q"];
    const lines = await plimsoll(...words, "--functions", "--limit", "2", "--out", join(folder, "out"));
    expect(below(lines, "What is in").at(-1)).toMatch(/^ {2}\d+ more /);
    const { stdout } = await execa(
      process.execPath,
      ["-p", "require('./out/report.json').head.artifacts[0].functions.length"],
      {
        cwd: folder,
      },
    );
    expect(Number(stdout)).toBeGreaterThan(5000);
  });

  it("is told by --help of all three, and not to be had both at once", async () => {
    for (const command of ["report", "inspect", "diff"]) {
      const help = (await plimsoll(command, "--help")).join("\n");
      for (const flag of ["--packages", "--functions", "--limit N"]) expect(help).toContain(`${flag} `);
    }
    const both = ["inspect", "x", "--packages", "--functions"];
    const { exitCode, stderr } = await execa(process.execPath, [cli, ...both], { cwd: folder, reject: false });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--packages and --functions both take the place of modules");
  });
});
