import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Delivered } from "../../src/deliver/delivered.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-summary-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = join(import.meta.dirname, "../../src/deliver/summary.ts");

/** Writes summaries as a step of their own would: the toolkit remembers the first file that it was given. */
function writeInStep(file: string, ...summaries: readonly string[]): Delivered[] {
  const script = `const { writeSummary } = await import(${JSON.stringify(source)});
    const { readFileSync } = await import("node:fs");
    const delivered = [];
    for (const text of JSON.parse(readFileSync(0, "utf8"))) delivered.push(await writeSummary(text));
    process.stdout.write(JSON.stringify(delivered));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script], {
    input: JSON.stringify(summaries),
    encoding: "utf8",
    env: { ...process.env, GITHUB_STEP_SUMMARY: file },
  });
  return JSON.parse(stdout) as Delivered[];
}

describe("the job summary", () => {
  it("is written to the step's file, in place of what this step wrote before", () => {
    const path = join(folder, "summary.md");
    writeFileSync(path, "");
    const delivered = writeInStep(path, "# one\n", "# two ü\n");
    expect(delivered).toEqual(Array(2).fill({ surface: "job summary", delivered: true }));
    expect(readFileSync(path, "utf8")).toBe("# two ü\n");
  });

  it.each([
    ["there is no file for it", () => "", /GITHUB_STEP_SUMMARY/],
    ["its file is gone", () => join(folder, "gone.md"), /gone\.md/],
    ["its file is a folder", () => folder, /EISDIR/],
  ])("is a reason, not an exception, where %s", (_, path, reason) => {
    const [delivered] = writeInStep(path(), "x");
    expect(delivered).toEqual({ surface: "job summary", delivered: false, reason: expect.stringMatching(reason) });
  });

  it("F13: is not written where GitHub would refuse it: at most 1 MiB, in bytes", () => {
    const path = join(folder, "summary.md");
    writeFileSync(path, "");
    const full = "ü".repeat(512 * 1024);
    const [fits, tooLong] = writeInStep(path, full, `${full}x`);
    expect(fits?.delivered).toBe(true);
    expect(tooLong).toMatchObject({ delivered: false, reason: expect.stringContaining("1048577 bytes") });
    expect(readFileSync(path, "utf8")).toBe(full);
  });
});
