import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import type { PartialConfig } from "../../src/config/schema.ts";
import { type Jury, labelsOf, noLabels, verdictOn } from "../../src/gate/verdict.ts";
import type { ComparedWith, Report } from "../../src/model.ts";
import { aChange, anArtifact, aReport, aSnapshot } from "../support/make.ts";

const grown: Report = aReport({
  head: aSnapshot({ artifacts: [anArtifact({ fileSize: 6_100_000 })] }),
  base: aSnapshot({ artifacts: [anArtifact({ fileSize: 6_000_000 })] }),
  changes: [aChange()],
});
const compared = (kind: ComparedWith["kind"]): Report => ({
  ...grown,
  comparedWith: { kind, how: "the tip of main", why: kind === "exact" ? null : "the clone is shallow" },
});

const jury = (over: Partial<Jury> = {}, said: PartialConfig = { budgets: { growth: { fail: 1000 } } }): Jury => ({
  policy: { config: resolveConfig(said, {}), remarks: [], isAgreed: true },
  labels: noLabels,
  remarks: [],
  isInQueue: false,
  ...over,
});

describe("the verdict on what was measured", () => {
  it("fails growth against what should be compared with", () => {
    expect(verdictOn(compared("exact"), jury()).outcome).toBe("fail");
    expect(verdictOn(compared("report"), jury()).outcome).toBe("fail");
  });

  it("leaves growth open against what only stands in for it, and says so", () => {
    const { outcome, findings } = verdictOn(compared("inexact"), jury());
    expect(outcome).toBe("inconclusive");
    expect(findings).toMatchObject([{ rule: "on-missing-base", message: expect.stringContaining("not exact") }]);
  });

  it("judges no growth in the merge queue, and caps as ever", () => {
    const inQueue = { isInQueue: true };
    expect(verdictOn(compared("exact"), jury(inQueue)).outcome).toBe("pass");
    expect(verdictOn(compared("exact"), jury(inQueue, { budgets: { size: { max: 1000 } } })).outcome).toBe("fail");
  });

  it("passes nothing by limits that nobody agreed on, and lifts nothing by their label", () => {
    const config = resolveConfig({ budgets: { growth: { fail: 1e9 } } }, {});
    const loose = { config, remarks: [], isAgreed: false };
    expect(verdictOn(compared("exact"), jury({ policy: loose })).outcome).toBe("inconclusive");
    const strict = { ...jury().policy, isAgreed: false };
    const labels = { ...noLabels, override: { label: "size-ok", by: null, at: null, maxBytes: null } };
    expect(verdictOn(compared("exact"), jury({ policy: strict, labels })).outcome).toBe("fail");
  });
});

describe("the labels of a policy", () => {
  it("are asked for one by one, bounded by the policy and by nothing else", async () => {
    const config = resolveConfig({ override: { label: "size-ok", max: 5, compatibility: { label: "compat-ok" } } }, {});
    const found = { label: "?", by: "jane", at: null, maxBytes: 1e9 };
    expect(await labelsOf(config, async ({ label }) => (label === "compat-ok" ? found : null))).toEqual({
      override: null,
      compatibilityOverride: { ...found, label: "compat-ok", maxBytes: null },
    });
    expect((await labelsOf(config, async () => found)).override).toEqual({ ...found, label: "size-ok", maxBytes: 5 });
  });
});
