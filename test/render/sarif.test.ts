import { describe, expect, it } from "vitest";
import { renderSarif } from "../../src/render/sarif.ts";
import { hostileTexts, withForeignText } from "../support/foreign.ts";
import { aFinding, aReport, aSnapshot, aVerdict } from "../support/make.ts";
import { reports } from "../support/reports.ts";

const rules = [{ id: "size-max", summary: "The file is bigger than its cap." }];
const run = (report: Parameters<typeof renderSarif>[0]) => JSON.parse(renderSarif(report, rules)).runs[0];

describe("a report as SARIF", () => {
  it("has a result for each finding, of its rule, its level and its place", () => {
    const findings = [
      aFinding({ location: { path: "build/Dockerfile", line: 7 } }),
      aFinding({ severity: "note", rule: "another" }),
    ];
    const { results, tool } = run(aReport({ verdict: aVerdict({ findings }) }));
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe("size-max");
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "build/Dockerfile" },
      region: { startLine: 7 },
    });
    expect(results[1]).toMatchObject({ level: "note", ruleIndex: -1 });
    expect(results[1].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "out/release" } });
  });

  it("says what was not measured or could not be told, so that no results never reads as nothing found", () => {
    const head = aSnapshot({ unread: [{ path: "bin/x", reason: "it is empty" }] });
    const skips = [{ rule: "wire-max", artifact: "release", why: "the file was not compressed" }];
    const [invocation] = run(aReport({ head, verdict: aVerdict({ skips }) })).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications.map((note: { level: string }) => note.level)).toEqual([
      "error",
      "note",
    ]);
  });

  it("calls a whole run a successful one", () => {
    expect(run(aReport()).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it.each(hostileTexts)("keeps %j harmless in names, and its URI a path", (hostile) => {
    const text = renderSarif(
      withForeignText(reports.failing, () => hostile),
      rules,
    );
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    for (const { locations } of JSON.parse(text).runs[0].results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w.!~*'()%/-]*$/);
    }
  });
});
