import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { anyText, cycle, hostileTexts, withForeignText } from "../support/foreign.ts";
import { expectGolden } from "../support/golden.ts";
import { aFinding, aReport, aVerdict } from "../support/make.ts";
import { answers, hasPart } from "../support/parts.ts";
import { reports } from "../support/reports.ts";

const MEBIBYTE = 1024 * 1024;
const markdown = (report: Report, budget = MEBIBYTE): string => renderMarkdown(report, { budget });

const manyFindings = (count: number): Report =>
  aReport({
    verdict: aVerdict({
      outcome: "fail",
      findings: Array.from({ length: count }, (_, index) =>
        aFinding({
          rule: `rule-${index % 50}`,
          severity: index % 2 === 0 ? "error" : "warning",
          artifact: `variant-${index}`,
          message: `The thing number ${index} is ${"very ".repeat(20)}large.`,
        }),
      ),
    }),
  });

const names = Object.keys(reports) as (keyof typeof reports)[];

describe("the report as Markdown", () => {
  it.each(Object.entries(reports))("reads well: %s", (name, report) => {
    expectGolden(`${name}.md`, markdown(report));
  });

  it("says the verdict in its first line", () => {
    expect(markdown(reports.passing)).toMatch(/^### ✅ Plimsoll: pass · no findings in 9 variants\n/);
    expect(markdown(reports.failing)).toMatch(/^### ❌ Plimsoll: fail · 3 errors, 4 warnings, 5 notes in 9 variants\n/);
  });

  it("lists what fails before everything else", () => {
    const text = markdown(reports.failing);
    const [firstTable = ""] = text.split("\n\n").filter((part) => part.startsWith("|"));
    expect(firstTable.split("\n")[2]).toMatch(/^\| ❌ \| `size-max` \|/);
  });
});

describe("a budget of bytes", () => {
  it("holds for ten thousand findings, and for any number", () => {
    const text = markdown(manyFindings(10_000));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MEBIBYTE);
    expect(Buffer.byteLength(text)).toBeGreaterThan(MEBIBYTE - 2_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 2_000, max: 60_000 }), (count, budget) => {
        expect(Buffer.byteLength(markdown(manyFindings(count), budget))).toBeLessThanOrEqual(budget);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("counts bytes, not characters", () => {
    const report = withForeignText(reports.failing, () => "語".repeat(100));
    expect(Buffer.byteLength(markdown(report, 6_000))).toBeLessThanOrEqual(6_000);
  });

  it("drops whole rows and says how many, those that fail last", () => {
    const report = manyFindings(200);
    const whole = markdown(report);
    const cut = markdown(report, 12_000);
    const rows = (text: string): string[] => text.split("\n").filter((line) => /^\| (❌|⚠️) /.test(line));
    const kept = rows(cut);
    const [, omitted = "0"] = /\*(\d+) rows of findings omitted for length/.exec(cut) ?? [];
    expect(kept.length + Number(omitted)).toBe(rows(whole).length);
    expect(kept).toEqual(rows(whole).slice(0, kept.length));
    expect(kept.filter((line) => line.startsWith("| ❌")).length).toBe(kept.length);
    expect(rows(markdown(report, 45_000)).filter((line) => line.startsWith("| ❌")).length).toBe(100);
  });

  it("keeps the verdict whatever else has no room", () => {
    expect(markdown(manyFindings(200), 500)).toMatch(/^### ❌ Plimsoll: fail · 100 errors, 100 warnings/);
  });
});

describe("foreign text in Markdown", () => {
  it("never breaks a row of a table", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(anyText, { minLength: 1 }), (name, texts) => {
        const report = reports[name];
        const tame = tables(markdown(withForeignText(report, () => "x")));
        const wild = tables(markdown(withForeignText(report, cycle(texts))));
        // A name with a slash names another binary, which has a table of its own: as many kinds of table, not as many.
        const kinds = (all: readonly Table[]): ReadonlySet<number> => new Set(all.map(({ columns }) => columns));
        expect(kinds(wild)).toEqual(kinds(tame));
        for (const { columns, rows } of wild) for (const row of rows) expect(row.split("|").length - 2).toBe(columns);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("holds no control character, starts no command for the runner, and mentions nobody", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(anyText, { minLength: 1 }), (name, texts) => {
        const report = reports[name];
        const text = markdown(withForeignText(report, cycle(texts)));
        expect(text).not.toMatch(/(?!\n|\ufe0f)[\p{C}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/^\s*::|##\[/m);
        const prose = withoutCode(text);
        expect(prose).not.toMatch(/@(?!&#8203;)|#(?=\d)(?<!&#)|:\/\/|<(?!\/?(details|summary)>| 0\.1 %)/);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  const oracle = hasPart("cmark-gfm", answers("cmark-gfm", "--version"));

  it.skipIf(!oracle)("comes out of GitHub's own parser as text: no element is foreign and none is missing", () => {
    for (const report of Object.values(reports)) {
      const tame = elements(toHtml(markdown(withForeignText(report, () => "x y"))));
      for (const hostile of hostileTexts) {
        const html = toHtml(markdown(withForeignText(report, () => `x ${hostile} y`)));
        expect(elements(html), hostile).toEqual(tame);
      }
    }
  });
});

interface Table {
  readonly columns: number;
  readonly rows: readonly string[];
}

/** Tables outside of build output: runs of lines that start with a pipe; the second line of each says how many columns there are. */
function tables(text: string): Table[] {
  return withoutFences(text)
    .split(/\n(?!\|)/)
    .map((part) => part.split("\n").filter((line) => line.startsWith("|")))
    .filter((lines) => lines.length > 0)
    .map(([head = "", align = "", ...rows]) => {
      expect(align).toMatch(/^\|( :?-+:? \|)+$/);
      return { columns: align.split("|").length - 2, rows: [head, ...rows] };
    });
}

function withoutFences(text: string): string {
  return text.replace(/^(`{3,})text\n[\s\S]*?\n?\1$/gm, "");
}

function withoutCode(text: string): string {
  return withoutFences(text)
    .replace(/<code>[^<]*<\/code>/g, "")
    .replace(/`[^`\n]*`/g, "");
}

function toHtml(text: string): string {
  const extensions = ["table", "autolink", "strikethrough", "tasklist"].flatMap((name) => ["-e", name]);
  const { status, stdout } = spawnSync("cmark-gfm", [...extensions, "--unsafe"], { input: text, encoding: "utf8" });
  expect(status).toBe(0);
  return stdout;
}

/** The tags of the page in their order, without their text; code spans and `<code>` come out alike. */
function elements(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => tag);
}
