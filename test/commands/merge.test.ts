import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execaNode } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReport } from "../../src/baseline/schema.ts";
import { scratchFolder } from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(async () => {
  folder = await scratchFolder();
  await cp(join(root, "fixtures/hello"), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) =>
  execaNode(join(root, "src/cli.ts"), words, { cwd: folder, reject: false, env: { GITHUB_EVENT_NAME: "" } });
const variants = ["--variants", "default,nocgo,stripped"];

describe.runIf(hasPart("Go", answers("go", "version")))("plimsoll plan and merge", () => {
  it("prints one line of JSON, for strategy.matrix, and nothing else", async () => {
    const { stdout, stderr } = await run("plan", ...variants);
    expect([stderr, JSON.parse(stdout)]).toEqual([
      "",
      {
        include: [
          { part: "1/2", builds: "default" },
          { part: "2/2", builds: "nocgo, stripped" },
        ],
      },
    ]);
    expect(stdout).not.toContain("\n");
    expect(JSON.parse((await run("plan", "--parts", "1", ...variants)).stdout).include).toHaveLength(1);
  });

  it("joins what the parts reported, and judges it as a whole", async () => {
    for (const number of ["1", "2"]) {
      const leg = await run(
        "report",
        "--quiet",
        ...variants,
        "--part",
        `${number}/2`,
        "-o",
        `parts/${number}`,
        "--format",
        "json",
      );
      expect(leg.exitCode).toBe(0);
      expect(readReport(leg.stdout)).toMatchObject({
        part: { number: Number(number) },
        verdict: { outcome: "inconclusive" },
      });
    }
    const whole = await run("merge", "parts", "--format", "json");
    expect(whole.exitCode).toBe(0);
    expect(readReport(whole.stdout).head.artifacts.map(({ name }) => name)).toEqual(["default", "nocgo", "stripped"]);
    expect(readReport(whole.stdout).verdict.outcome).toMatch(/^(pass|warn)$/);
    expect((await run("merge", "parts", "--max-size", "1KiB")).exitCode).toBe(1);
  });

  it("takes no report for a part that it wrote itself: a second time it joins the same", async () => {
    const again = async () => {
      const { exitCode, stdout } = await run("merge", ".", "--format", "json");
      return [exitCode, readReport(stdout).head.artifacts.map(({ name }) => name)];
    };
    const first = await again();
    expect(first).toEqual([0, ["default", "nocgo", "stripped"]]);
    expect(await again()).toEqual(first);
    const named = await run("merge", "parts", "out/report.json");
    expect(named.exitCode).toBe(2);
    expect(named.stderr).toContain("parts of different plans");
  });

  it("is no pass without a part: it exits 3, and names what is missing", async () => {
    const { exitCode, stdout } = await run("merge", "parts/2/report.json");
    expect(exitCode).toBe(3);
    expect(stdout).toContain("There is no report of part 1 of 2");
  });

  it.each([
    [["merge"], /name the reports to join/],
    [["merge", "nowhere.json"], /there is no report nowhere\.json/],
    [["merge", "parts/2/report.json", "parts/2/../2/report.json", "parts/1"], null],
    [["merge", "broken.json"], /broken\.json is no report of Plimsoll's: it is not JSON/],
    [["plan", "--parts", "257"], /--parts 257: expected a whole number from 1 to 256/],
    [["report", "--part", "3/2"], /--part 3\/2: expected one of the parts/],
  ] as [string[], RegExp | null][])("takes %j for what it is", async (words, message) => {
    await writeFile(join(folder, "broken.json"), "{");
    const { exitCode, stderr } = await run(...words);
    expect(exitCode).toBe(message === null ? 0 : 2);
    if (message !== null) expect(stderr).toMatch(message);
  });
});
