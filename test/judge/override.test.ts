import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Override } from "../../src/model.ts";
import { aChange, aLinkage, anArtifact, aSnapshot } from "../support/make.ts";

const label = (maxBytes: number | null): Override => ({
  label: "size-ok",
  by: "jane",
  at: "2026-11-02T10:00:00Z",
  maxBytes,
});

/** A file that grew by `grown` bytes where 100 are allowed. */
function verdictOf(grown: number, override: Override | null, more: { floor?: string; max?: number } = {}) {
  const linkage = more.floor === undefined ? aLinkage() : aLinkage({ kind: "dynamic", floor: { GLIBC: more.floor } });
  const head = aSnapshot({ artifacts: [anArtifact({ fileSize: 1_000_000 + grown, linkage })] });
  const base = aSnapshot({ artifacts: [anArtifact({ fileSize: 1_000_000 })] });
  const size = more.max === undefined ? {} : { size: { max: more.max } };
  const config = {
    budgets: { growth: { fail: 100 }, ...size },
    images: [],
    rules: { "glibc-floor": { options: { max: "2.28" } } },
  };
  return judge({ head, base, changes: [aChange()], config, override });
}

describe("an override", () => {
  it("lifts the outcome and nothing else: the finding stays an error, and is marked", () => {
    const { outcome, findings, override } = verdictOf(5000, label(5000));
    expect(outcome).toBe("warn");
    expect(findings).toMatchObject([{ rule: "size-growth", severity: "error", data: { own: 5000, overridden: true } }]);
    expect(override).toEqual(label(5000));
  });

  it("F23: does not outlive its reason: growth beyond its bytes blocks again, and the report says by how much", () => {
    const { outcome, findings, override } = verdictOf(5001, label(5000));
    expect(outcome).toBe("fail");
    expect(override).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(["size-growth", "override"]);
    expect(findings[0]?.data).not.toHaveProperty("overridden");
    expect(findings[1]).toMatchObject({
      severity: "warning",
      artifact: "release",
      message: expect.stringMatching(
        /^The label size-ok lifts at most 4\.9 KiB, and size-growth is about 4\.9 KiB\. Make/,
      ),
      data: { label: "size-ok", bytes: 5001, max: 5000 },
    });
  });

  it("without a bound lifts any budget", () => {
    expect(verdictOf(5_000_000, label(null)).outcome).toBe("warn");
  });

  it("lifts a cap by the bytes that are over it", () => {
    expect(verdictOf(50, label(50), { max: 1_000_000 }).outcome).toBe("warn");
    expect(verdictOf(50, label(49), { max: 1_000_000 }).outcome).toBe("fail");
  });

  it("about sizes lets no compatibility through", () => {
    const { outcome, override, findings } = verdictOf(5000, label(null), { floor: "2.34" });
    expect(outcome).toBe("fail");
    expect(override).toEqual(label(null));
    expect(findings.filter(({ data }) => (data as { overridden?: true }).overridden).map(({ rule }) => rule)).toEqual([
      "size-growth",
    ]);
  });

  it("is not spoken of where there was nothing to lift", () => {
    expect(verdictOf(50, label(null))).toMatchObject({ outcome: "pass", override: null, findings: [] });
  });

  it("does not turn what could not be measured into a pass", () => {
    const head = aSnapshot({
      artifacts: [anArtifact({ fileSize: 2_000_000 })],
      failedBuilds: [{ variant: "cgo", command: [], exitCode: 1, output: "" }],
    });
    const base = aSnapshot({ artifacts: [anArtifact({ fileSize: 1_000_000 })] });
    const config = { budgets: { growth: { fail: 100 } }, images: [], rules: {} };
    expect(judge({ head, base, changes: [], config, override: label(null) }).outcome).toBe("inconclusive");
  });

  describe("of compatibility", () => {
    const compat: Override = { label: "compat-ok", by: "joe", at: "2026-11-03T10:00:00Z", maxBytes: null };

    /** A file that grew beyond its limit and was static before. */
    function both(labels: { override?: Override; compatibilityOverride?: Override }) {
      const linkage = aLinkage({ kind: "dynamic", floor: { GLIBC: "2.34" } });
      const head = aSnapshot({ artifacts: [anArtifact({ fileSize: 1_005_000, linkage })] });
      const base = aSnapshot({ artifacts: [anArtifact({ fileSize: 1_000_000 })] });
      const config = { budgets: { growth: { fail: 100 } }, images: [], rules: {} };
      return judge({ head, base, changes: [aChange()], config, ...labels });
    }
    const lifted = ({ findings }: ReturnType<typeof both>): string[] =>
      findings.filter(({ data }) => (data as { overridden?: true }).overridden).map(({ rule }) => rule);

    it("is not lifted by the label of budgets, however much that allows", () => {
      const verdict = both({ override: label(null) });
      expect(verdict.outcome).toBe("fail");
      expect(new Set(lifted(verdict))).toEqual(new Set(["size-growth"]));
      expect(verdict).not.toHaveProperty("compatibilityOverride");
    });

    it("has a label that lifts it and no budget, with who set it and when", () => {
      const verdict = both({ compatibilityOverride: compat });
      expect(verdict.outcome).toBe("fail");
      expect(new Set(lifted(verdict))).toEqual(new Set(["compatibility-lost"]));
      expect(verdict).toMatchObject({ override: null, compatibilityOverride: compat });
    });

    it("takes both labels where both are in the way", () => {
      const verdict = both({ override: label(null), compatibilityOverride: compat });
      expect(verdict).toMatchObject({ outcome: "warn", override: label(null), compatibilityOverride: compat });
    });
  });
});
