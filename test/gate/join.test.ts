import { describe, expect, it } from "vitest";
import { asPart, joinReports, type NamedReport } from "../../src/gate/join.ts";
import type { Report } from "../../src/model.ts";
import { aChange, aFinding, anArtifact, aReport, aSnapshot, aVerdict } from "../support/make.ts";

const builds = [["default"], ["release", "pie"], ["cgo"]];
const side = (commit: string, names: readonly string[]) =>
  aSnapshot({ commit: commit.repeat(40), artifacts: names.map((name) => anArtifact({ name })) });

/** The report of one part, called `part-N.json`. */
function part(number: number, over: Partial<Report> = {}, names = builds[number - 1] ?? []): NamedReport {
  const changes = names.map((artifact) => aChange({ artifact }));
  const report = aReport({ head: side("a", names), base: side("b", names), changes, ...over });
  return { name: `part-${number}.json`, report: asPart(report, { number, builds }) };
}

const artifacts = ({ head }: Pick<Report, "head">) => head.artifacts.map(({ name }) => name);

describe("joining parts", () => {
  it("gives the report of all of them, in the order of the plan, as no part's own", () => {
    const { report } = joinReports([part(3), part(1), part(2)]);
    expect(artifacts(report)).toEqual(["default", "release", "pie", "cgo"]);
    expect(report.head).toMatchObject({ commit: "a".repeat(40), failedBuilds: [] });
    expect(report.base?.artifacts).toHaveLength(4);
    expect(report.changes).toHaveLength(4);
    expect(report).not.toHaveProperty("part");
  });

  it("shows what a part that left no report would have built, as builds that failed", () => {
    const { report } = joinReports([part(1), part(3)]);
    expect(report.head.failedBuilds).toMatchObject([
      { variant: "release", exitCode: null, output: expect.stringMatching(/no report of part 2 of 3: its job failed/) },
      { variant: "pie" },
    ]);
  });

  it("shows what a part was to build and says nothing of", () => {
    const { report } = joinReports([part(1), part(2, {}, ["release"]), part(3)]);
    expect(report.head.failedBuilds).toMatchObject([
      { variant: "pie", output: "The report of part 2 of 3 says nothing of it." },
    ]);
  });

  it("takes what one part could not be compared with for the whole", () => {
    const exact = { comparedWith: { kind: "exact", how: "main", why: null } } as const;
    const missing = { comparedWith: { kind: "missing", how: null, why: "no go.mod" }, base: null } as const;
    const { report } = joinReports([part(1, exact), part(2, missing), part(3, exact)]);
    expect(report.comparedWith).toEqual(missing.comparedWith);
  });

  it("keeps what only the run that built could say, once", () => {
    const verdict = aVerdict({ findings: [aFinding({ rule: "toolchain", message: "Go differs." }), aFinding()] });
    const { remarks } = joinReports([part(1, { verdict }), part(2, { verdict }), part(3)]);
    expect(remarks.map(({ message }) => message)).toEqual(["Go differs."]);
  });

  it.each([
    [
      "a part twice",
      [part(1), { ...part(1), name: "again.json" }],
      /part-1\.json and again\.json both report part 1 of 3/,
    ],
    ["parts of different commits", [part(1), part(2, { head: side("c", []) })], /are of different commits/],
    ["parts compared with different commits", [part(1), part(2, { base: side("c", []) })], /compared with different/],
    [
      "parts compared with different commits, where another was compared with none",
      [part(1, { base: null }), part(2), part(3, { base: side("c", []) })],
      /^part-2\.json and part-3\.json are compared with different/,
    ],
    [
      "parts by different releases of the tool",
      [part(1), part(2, { tool: { name: "plimsoll", version: "9.9.9" } })],
      /different releases of Plimsoll/,
    ],
    [
      "a part and a whole",
      [part(1), { name: "whole.json", report: aReport({ head: side("a", []) }) }],
      /different plans/,
    ],
    [
      "one binary in two reports",
      ["one.json", "two.json"].map((name) => ({ name, report: aReport({ head: side("a", ["release"]) }) })),
      /one\.json and two\.json both report release/,
    ],
    ["nothing", [], /no report/],
  ] as const)("refuses %s", (_, reports, sentence) => {
    expect(() => joinReports(reports)).toThrow(sentence);
  });
});

describe("a part", () => {
  it("is no pass, whatever it holds, and keeps no verdict of its own", () => {
    const { verdict } = part(1, { verdict: aVerdict({ outcome: "pass", findings: [aFinding()] }) }).report;
    expect(verdict.outcome).toBe("inconclusive");
    expect(verdict.findings).toMatchObject([{ rule: "part", message: expect.stringContaining("part 1 of 3") }]);
  });
});
