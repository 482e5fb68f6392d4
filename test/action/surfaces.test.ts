import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";
import { deliverAll } from "../../src/action/surfaces.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { asPart } from "../../src/gate/join.ts";
import type { Report } from "../../src/model.ts";
import { scratchFolder } from "../support/history.ts";
import { aFinding, aReport, aVerdict } from "../support/make.ts";

let scratch: string;
let workspace: string;
beforeAll(async () => {
  // The toolkit keeps the first file that it was given for summaries.
  scratch = await scratchFolder();
  workspace = join(scratch, "work");
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(scratch, "summary.md"));
  vi.stubEnv("GITHUB_OUTPUT", join(scratch, "outputs"));
  vi.stubEnv("ACTIONS_RESULTS_URL", "");
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", "");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});
beforeEach(async () => {
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace);
  for (const name of ["summary.md", "outputs"]) await writeFile(join(scratch, name), "");
});

const found = aReport({ verdict: aVerdict({ outcome: "fail", findings: [aFinding({ severity: "error" })] }) });

async function deliver(report: Report, given: Readonly<Record<string, string>> = {}, out = join(workspace, "out")) {
  for (const [name, value] of Object.entries(given)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  const inputs = readInputs();
  for (const name of Object.keys(given)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, "");
  return deliverAll(report, resolveConfig({}, {}), inputs, { workspace, out, event: null, pull: null }, null);
}
const names = (surfaces: Awaited<ReturnType<typeof deliver>>) => surfaces.map(({ surface }) => surface);
const written = (name: string) => readFile(join(scratch, name), "utf8");

describe("the surfaces of a run", () => {
  it("are files, summary, annotations and outputs, each as it was asked for", async () => {
    expect(names(await deliver(found))).toEqual([
      "report.json",
      "report.md",
      "job summary",
      "annotations",
      "step outputs",
    ]);
    expect(await written("summary.md")).toBe(await readFile(join(workspace, "out/report.md"), "utf8"));
    expect(await written("outputs")).toMatch(/^verdict<<[^\n]+\nfail\n/m);
    const quiet = { summary: "false", annotations: "false" };
    expect(names(await deliver(found, quiet))).toEqual(["report.json", "report.md", "step outputs"]);
  });

  it("are written though others can't be: a file outside of the workspace, an artifact without a service", async () => {
    const surfaces = await deliver(found, { "artifact-name": "mine" }, join(scratch, "elsewhere"));
    const failed = surfaces.filter(({ delivered }) => !delivered);
    expect(names(failed)).toEqual(["report.json", "report.md", "artifact"]);
    expect(await written("summary.md")).not.toBe("");
    expect(await written("outputs")).toMatch(/^verdict<</m);
  });

  it("of a part are its file and its artifact: the rest is said where the parts are joined", async () => {
    const part = asPart(found, { number: 2, builds: [["default"], ["release"]] });
    const surfaces = await deliver(part, { part: "2/2" });
    expect(names(surfaces)).toEqual(["report.json", "report.md", "artifact", "step outputs"]);
    expect(await written("summary.md")).toBe("");
    expect(JSON.parse(await readFile(join(workspace, "out/report.json"), "utf8"))).toMatchObject({
      part: { number: 2 },
    });
  });
});
