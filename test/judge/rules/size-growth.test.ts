import { describe, expect, it } from "vitest";
import type { Budgets } from "../../../src/config/budget-schema.ts";
import type { Comparison } from "../../../src/judge/rule.ts";
import rule from "../../../src/judge/rules/size-growth.ts";
import type { Change } from "../../../src/model.ts";
import { aChange, anArtifact, aSnapshot } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

/** A file that grew from `before` to `after` bytes. Its sections grew as much unless said. */
const grown = (
  before: number,
  after: number,
  { sections = after - before, changes = [] }: { sections?: number; changes?: readonly Change[] } = {},
) => {
  const artifact = anArtifact({ fileSize: after, sectionBytes: 500 + sections });
  const base = anArtifact({ fileSize: before, sectionBytes: 500 });
  return { artifact, comparison: { kind: "base", artifact: base, changes } satisfies Comparison };
};

const found = (scene: { budgets: Budgets; options?: Record<string, unknown> } & ReturnType<typeof grown>) => {
  const { artifact, comparison, budgets, options = {} } = scene;
  const judged = rule.judge({ artifact, snapshot: aSnapshot({ artifacts: [artifact] }), budgets, comparison }, options);
  if ("skip" in judged) throw new Error(judged.skip);
  return judged;
};

const toolchain = (before: number, after: number): readonly Change[] => [
  aChange({ kind: "toolchain", name: "go", before: "go1.26.8", after: "go1.27.3", cause: "toolchain" }),
  aChange({ kind: "toolchain", name: "file", before, after, cause: "toolchain" }),
];

describe("size-growth", () => {
  it("catches growth beyond the limit in bytes, and says how much there was and what is allowed", () => {
    catches(
      { ...grown(10_240, 20_480), budgets: { growth: { fail: 1024 } } },
      /grew by 10\.0 KiB \(100\.0 %\) to 20\.0 KiB, more than budgets\.growth allows \(fail: 1KiB\)/,
    );
  });

  it("catches growth beyond the limit in percent of the base", () => {
    catches({ ...grown(1000, 1021), budgets: { growth: { percent: 2 } } }, /\(percent: 2\)/);
  });

  it("allows growth of exactly the limit", () => {
    allows({ ...grown(1000, 1020), budgets: { growth: { percent: 2, fail: 20, warn: 20 } } });
  });

  it("fails by one of two limits, or with mode all by both together only", () => {
    const byBytesAlone = grown(1_000_000, 1_001_000);
    expect(found({ ...byBytesAlone, budgets: { growth: { fail: 10, percent: 50 } } })).toHaveLength(1);
    allows({ ...byBytesAlone, budgets: { growth: { fail: 10, percent: 50, mode: "all" } } });
    catches(
      { ...byBytesAlone, budgets: { growth: { fail: 10, percent: 0.01, mode: "all" } } },
      /fail: 10, percent: 0\.01/,
    );
  });

  it("warns between the two levels, and still does where both limits are needed to fail", () => {
    const [warning] = found({ ...grown(1000, 1100), budgets: { growth: { warn: 50, fail: 500 } } });
    expect(warning?.mildness).toBe("warning");
    const [half] = found({
      ...grown(1000, 1100),
      budgets: { growth: { warn: 50, fail: 60, percent: 50, mode: "all" } },
    });
    expect(half?.mildness).toBe("warning");
    const [error] = found({ ...grown(1000, 2000), budgets: { growth: { warn: 50, fail: 500 } } });
    expect(error?.mildness).toBe("error");
  });

  it("allows a file that shrank", () => {
    allows({ ...grown(2000, 1000), budgets: { growth: { fail: 0, percent: 0 } } });
  });

  it("F20: allows growth within the noise, and a page that a few bytes of code add", () => {
    allows({ ...grown(100_000, 102_048), budgets: { growth: { fail: 0 }, noise: 2048 } });
    allows({ ...grown(100_000, 104_096, { sections: 12 }), budgets: { growth: { fail: 0 }, noise: 2048 } });
    catches({ ...grown(100_000, 104_096, { sections: 12 }), budgets: { growth: { fail: 0 } } });
    catches({ ...grown(100_000, 104_096, { sections: 4000 }), budgets: { growth: { fail: 0 }, noise: 2048 } });
  });

  it("divides by no base of 0 bytes", () => {
    catches({ ...grown(0, 100), budgets: { growth: { percent: 2 } } }, /grew by 100 B to 100 B/);
  });

  it("allows a file that is new, or that nothing is compared with", () => {
    const budgets = { growth: { fail: 0 } };
    allows({ budgets, comparison: { kind: "new" } });
    allows({ budgets });
  });

  it("F18: skips what has no exact base, where there is a limit", () => {
    const comparison = { kind: "unknown", why: "the clone is shallow" } as const;
    skips({ budgets: { growth: { fail: 1 } }, comparison }, /shallow/);
    allows({ budgets: { size: { max: 7_000_000 } }, comparison });
  });

  describe("where Go itself changed", () => {
    const half = grown(100_000, 200_000, { changes: toolchain(100_000, 150_000) });

    it("holds only the change's own bytes against the limits", () => {
      allows({ ...half, budgets: { growth: { fail: 50_000 } } });
      catches(
        { ...half, budgets: { growth: { fail: 40_000 } } },
        /grew by 48\.8 KiB.*; Go from go1\.26\.8 to go1\.27\.3 adds another 48\.8 KiB\./,
      );
    });

    it("warns of what Go alone adds beyond the limits", () => {
      const [judged] = found({
        ...grown(100_000, 150_000, { changes: toolchain(100_000, 150_000) }),
        budgets: { growth: { fail: 40_000 } },
      });
      expect(judged?.mildness).toBe("warning");
      expect(judged?.message).toMatch(/^Go alone, from go1\.26\.8 to go1\.27\.3, makes the file grow by 48\.8 KiB/);
    });

    it("counts all together where the rule is told to", () => {
      const [judged] = found({ ...half, budgets: { growth: { fail: 60_000 } }, options: { toolchain: "count" } });
      expect(judged?.mildness).toBe("error");
    });

    it("does not let a smaller toolchain hide the change's own growth", () => {
      const scene = grown(200_000, 200_100, { changes: toolchain(200_000, 150_000) });
      catches(
        { ...scene, budgets: { growth: { fail: 10_000 }, noise: 2048 } },
        /grew by 48\.9 KiB.*takes off another 48\.8 KiB/,
      );
    });
  });

  describe("the room up to the cap", () => {
    it("is a note where fewer than ten such changes fit", () => {
      const [note] = found({ ...grown(1000, 1100), budgets: { size: { max: 1450 } } });
      expect(note?.mildness).toBe("note");
      expect(note?.message).toMatch(/; that is 1\.1 KiB of 1\.4 KiB, at this pull request's rate 3 more\./);
      expect(note?.data).toMatchObject({ after: 1100, own: 100, room: { cap: 1450, left: 350, more: 3 } });
    });

    it("is nobody's concern where there is plenty, no growth, or nothing but noise", () => {
      allows({ ...grown(1000, 1100), budgets: { size: { max: 5000 } } });
      allows({ ...grown(1100, 1000), budgets: { size: { max: 1150 } } });
      allows({ ...grown(1000, 1100), budgets: { size: { max: 1150 }, noise: 100 } });
    });

    it("is not spoken of beyond the cap, which has a rule of its own", () => {
      allows({ ...grown(1000, 1100), budgets: { size: { max: 1050 } } });
    });

    it("stands in the finding of a limit that is exceeded, too", () => {
      catches({ ...grown(1000, 1100), budgets: { size: { max: 1450 }, growth: { fail: 10 } } }, /rate 3 more/);
    });
  });
});
