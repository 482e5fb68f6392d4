import { describe, expect, it } from "vitest";
import { readReport } from "../../src/baseline/schema.ts";
import { renderJson } from "../../src/render/json.ts";
import { reports } from "../support/reports.ts";

describe("the report as JSON", () => {
  it("holds everything, indented, and ends with a newline", () => {
    const json = renderJson(reports.failing);
    expect(JSON.parse(json)).toEqual(reports.failing);
    expect(json).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });

  it("is the same text for the same report", () => {
    expect(renderJson(structuredClone(reports.broken))).toBe(renderJson(reports.broken));
  });

  it("keeps hostile text as values, and shows a terminal none of it", () => {
    const json = renderJson(reports.hostile);
    expect(JSON.parse(json)).toEqual(reports.hostile);
    expect(json).not.toMatch(/(?!\n)\p{C}|##\[|^\s*::/mu);
  });

  it("is what a stored report is read from", () => {
    for (const name of ["passing", "failing", "broken", "brought", "empty"] as const) {
      expect(readReport(renderJson(reports[name]))).toEqual(reports[name]);
    }
  });
});
