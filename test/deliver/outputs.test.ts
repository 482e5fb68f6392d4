import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { outputsOf, writeOutputs } from "../../src/deliver/outputs.ts";
import { aChange, aReport, aSnapshot, aVerdict } from "../support/make.ts";

afterEach(() => vi.unstubAllEnvs());

describe("the step's outputs", () => {
  it("are empty where a value is not known", () => {
    expect(outputsOf(aReport(), {})).toEqual({
      verdict: "pass",
      "report-json": "",
      "report-markdown": "",
      "comment-body": "",
      "comment-url": "",
      "max-delta-bytes": "",
      "max-delta-percent": "",
      "compatibility-changed": "",
      overridden: "false",
      "base-sha": "",
      "head-sha": aSnapshot().commit,
    });
  });

  it("name the growth of the artifact that grew most, or shrank least, of those on both sides", () => {
    const outputs = (...changes: readonly (readonly [number | null, number | null])[]) =>
      outputsOf(aReport({ changes: changes.map(([before, after]) => aChange({ before, after })) }), {});
    expect(outputs([100, 150], [1000, 1030])).toMatchObject({ "max-delta-bytes": "50", "max-delta-percent": "50.00" });
    expect(outputs([100, 60], [1000, 990])).toMatchObject({ "max-delta-bytes": "-10", "max-delta-percent": "-1.00" });
    expect(outputs([0, 7])).toMatchObject({ "max-delta-bytes": "7", "max-delta-percent": "" });
    expect(outputs([null, 7], [7, null])).toMatchObject({ "max-delta-bytes": "", "max-delta-percent": "" });
    const section = aChange({ kind: "section", before: 0, after: 99 });
    expect(outputsOf(aReport({ changes: [section] }), {})["max-delta-bytes"]).toBe("");
  });

  it("say what was compared, where the files are, and whether a breach was let through", () => {
    const override = { label: "size-ok", by: "maintainer", at: null, maxBytes: null };
    const base = aSnapshot({ commit: "b".repeat(40) });
    const report = aReport({ base, verdict: aVerdict({ outcome: "fail", override }) });
    expect(outputsOf(report, { "report-json": "out/report.json" })).toMatchObject({
      verdict: "fail",
      "report-json": "out/report.json",
      "base-sha": "b".repeat(40),
      overridden: "true",
    });
  });

  it("reach the runner's file, also where they have many lines", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-outputs-"));
    const path = join(folder, "output");
    writeFileSync(path, "");
    vi.stubEnv("GITHUB_OUTPUT", path);
    const outputs = outputsOf(aReport(), { "comment-body": "one\nverdict=fail\ntwo" });
    expect(await writeOutputs(outputs)).toEqual({ surface: "step outputs", delivered: true });
    const written = readFileSync(path, "utf8");
    rmSync(folder, { recursive: true });
    expect(Object.fromEntries(readOutputs(written))).toEqual(outputs);
  });

  it("that can't be written are a reason, not an exception", async () => {
    vi.stubEnv("GITHUB_OUTPUT", "/nowhere/output");
    expect(await writeOutputs(outputsOf(aReport(), {}))).toMatchObject({ surface: "step outputs", delivered: false });
  });
});

/** Reads the runner's format: `name<<delimiter`, the lines of the value, the delimiter. */
function readOutputs(text: string): [name: string, value: string][] {
  return [...text.matchAll(/^(.+)<<(ghadelimiter_.+)\n([\s\S]*?)\n?\2\n/gm)].map(([, name = "", , value = ""]) => [
    name,
    value,
  ]);
}
