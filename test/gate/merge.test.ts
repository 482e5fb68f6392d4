import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readEvent } from "../../src/baseline/event.ts";
import { readReports } from "../../src/baseline/report-files.ts";
import { loadConfig } from "../../src/config/load.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { asPart } from "../../src/gate/join.ts";
import { mergeReports } from "../../src/gate/merge.ts";
import { rules } from "../../src/judge/rules/index.ts";
import { partOf, planParts } from "../../src/measure/part.ts";
import type { Report } from "../../src/model.ts";
import { runGate } from "../support/gating.ts";
import {
  checkOutShallow,
  type History,
  makeHistory,
  type Pull,
  pullRequestEnvironment,
  scratchFolder,
} from "../support/history.ts";

let history: History;
let scratch: string;
let folder: string;
beforeAll(async () => {
  history = await makeHistory();
});
afterAll(() => history.remove());
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const signal = new AbortController().signal;

async function settings() {
  const { file, config } = await loadConfig(folder, rules);
  return {
    config: resolveConfig(config, {}),
    configFile: { named: null, found: file },
    readConfig: (text: string, path: string) => resolveConfig(parseConfig(text, path, rules), {}),
  };
}

/** What a job that has that part of the plan leaves. */
async function leg(pull: Pull, number: number, of: number): Promise<void> {
  const { config } = await settings();
  const part = await partOf({ config, folder, signal }, `${number}/${of}`, "--part");
  const environment = await pullRequestEnvironment(scratch, pull);
  const { report } = await runGate({ folder, environment, part });
  await writeFile(join(scratch, "parts", `${number}.json`), JSON.stringify(asPart(report, part)));
}

async function merged(pull: Pull): Promise<Report> {
  return mergeReports({
    ...(await settings()),
    reports: await readReports([join(scratch, "parts")], scratch),
    folder,
    signal,
    event: await readEvent(await pullRequestEnvironment(scratch, pull)),
    credentials: null,
    findOverride: async () => null,
  });
}

/** What does not depend on when and in what order it was built. */
const essence = ({ verdict, head, base, comparedWith, changes }: Report) => ({
  verdict: { ...verdict, findings: new Set(verdict.findings), skips: new Set(verdict.skips) },
  sizes: [head, base].map((side) => new Map(side?.artifacts.map(({ name, fileSize }) => [name, fileSize]))),
  commits: [head.commit, base?.commit],
  comparedWith,
  changes: new Set(
    changes.map(({ artifact, kind, name, before, after }) => [artifact, kind, name, before, after].join()),
  ),
});

describe("a matrix split over jobs", () => {
  it("comes to what one job would have: the same sizes, changes and verdict, by the base's budgets", async () => {
    const pull = history.pulls["edits-policy"];
    await checkOutShallow(history.origin, pull.merge, folder);
    const { config } = await settings();
    expect((await planParts({ config, folder, signal })).map((builds) => builds.map(({ name }) => name))).toEqual([
      ["default"],
      ["release"],
    ]);
    await mkdir(join(scratch, "parts"));
    const whole = (await runGate({ folder, environment: await pullRequestEnvironment(scratch, pull) })).report;
    await leg(pull, 1, 2);
    await leg(pull, 2, 2);
    const joined = await merged(pull);
    expect(whole.verdict.outcome).toBe("fail");
    expect(essence(joined)).toEqual(essence(whole));

    await rm(join(scratch, "parts/2.json"));
    const half = await merged(pull);
    expect(half.verdict.outcome).toBe("fail");
    expect(half.head.failedBuilds).toMatchObject([{ variant: "release" }]);
  });

  it("is inconclusive where a part is missing and nothing else is wrong", async () => {
    const pull = history.pulls["changes-nothing"];
    await checkOutShallow(history.origin, pull.merge, folder);
    await mkdir(join(scratch, "parts"));
    await leg(pull, 1, 2);
    expect((await merged(pull)).verdict.outcome).toBe("inconclusive");
  });

  it("is refused where the plan was another", async () => {
    await checkOutShallow(history.origin, history.main, folder);
    const { config } = await settings();
    const asked = (part: string) => partOf({ config, folder, signal }, part, "--part");
    await expect(asked("1/3")).rejects.toThrow("--part 1/3: here the matrix has 2 parts at most");
    for (const part of ["3/2", "0/2", "x", "1/257"])
      await expect(asked(part)).rejects.toThrow("expected one of the parts");
  });
});
