import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { displayWidth } from "../../src/render/width.ts";
import { anyText, cycle, withForeignText } from "../support/foreign.ts";
import { expectGolden } from "../support/golden.ts";
import { aFinding, anArtifact, aReport, aSnapshot, aVerdict } from "../support/make.ts";
import { reports } from "../support/reports.ts";

const plain = (report: Report, width = 100): string => renderTerminal(report, { width, color: false });

/** A line of the log that the Actions runner would act on. */
const command = /^\s*::|##\[/;

const names = Object.keys(reports) as (keyof typeof reports)[];

describe("the report at a terminal", () => {
  it.each(Object.entries(reports))("reads well: %s", (name, report) => {
    expectGolden(`${name}.txt`, plain(report));
  });

  it("ends in the verdict", () => {
    expect(plain(reports.passing)).toMatch(/\nPASS {2}no findings in 9 variants\n$/);
    expect(plain(reports.failing)).toMatch(/\nFAIL {2}3 errors, 4 warnings, 5 notes in 9 variants\n$/);
    expect(plain(reports.empty)).toMatch(/\nINCONCLUSIVE {2}nothing was measured\n$/);
  });

  it("shows what is unattributed even where that is nothing, and where it is too small for the list", () => {
    const none = aReport({
      head: aSnapshot({ artifacts: [anArtifact({ ledger: { total: 10, unattributed: 0, rows: [] } })] }),
    });
    expect(plain(none)).toMatch(/unattributed +0 B +0\.0 %/);
    expect(renderTerminal(reports.passing, { width: 100, color: false, limit: 2 })).toMatch(
      /12 more .*\n +unattributed/,
    );
  });

  it("shows packages where they are asked for", () => {
    const row = {
      owner: "module",
      module: "m.example",
      version: null,
      package: "m.example/p",
      kind: "code",
      bytes: 9,
    } as const;
    const report = aReport({
      head: aSnapshot({ artifacts: [anArtifact({ ledger: { total: 9, unattributed: 0, rows: [row] } })] }),
    });
    expect(plain(report)).not.toContain("m.example/p");
    expect(renderTerminal(report, { width: 100, color: false, packages: true })).toContain("m.example/p");
  });

  it("has no line wider than the terminal, nor wider than 100 columns", () => {
    for (const report of Object.values(reports)) {
      for (const width of [40, 60, 80, 100, 250]) {
        const widest = Math.max(...plain(report, width).split("\n").map(displayWidth));
        expect(widest).toBeLessThanOrEqual(Math.min(width, 100));
      }
    }
  });

  it("says the same in colour as without", () => {
    for (const report of Object.values(reports)) {
      const colored = renderTerminal(report, { width: 100, color: true });
      expect(stripVTControlCharacters(colored)).toBe(plain(report));
      expect(colored).not.toBe(plain(report));
    }
  });

  it("counts what it leaves out of a rule with very many different messages", () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      aFinding({ artifact: `v${index}`, message: `is ${index} too many.` }),
    );
    const text = plain(aReport({ verdict: aVerdict({ outcome: "fail", findings }) }));
    expect(text).toContain("and 9988 more like these");
    expect(text.split("\n").length).toBeLessThan(60);
  });

  it("counts the gaps that it leaves out", () => {
    const gaps = Array.from({ length: 1_000 }, (_, index) => ({ fact: `fact ${index}`, why: "it is damaged" }));
    const text = plain(aReport({ head: aSnapshot({ artifacts: [anArtifact({ gaps })] }) }));
    expect(text).toContain("could not read fact 11 in release: it is damaged\n  and 988 more, in the JSON report\n");
  });

  it("keeps any foreign text in its place: no control, no wide line, no command for the runner", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(anyText, { minLength: 1 }), (name, texts) => {
        const report = reports[name];
        const text = plain(withForeignText(report, cycle(texts)));
        for (const line of text.split("\n")) {
          expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
          expect(line).not.toMatch(command);
          expect(displayWidth(line)).toBeLessThanOrEqual(100);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
