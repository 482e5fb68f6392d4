import { describe, expect, it } from "vitest";
import type { Budgets } from "../../src/config/budget-schema.ts";
import type { RuleSetting } from "../../src/config/schema.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Artifact, Compatibility, Snapshot } from "../../src/model.ts";
import { aCompatibility, aLinkage, anArtifact, anElf, aSection, aSnapshot, aSymtab } from "../support/make.ts";

const alone = (artifact: Partial<Artifact>): Snapshot => aSnapshot({ artifacts: [anArtifact(artifact)] });

function verdictOf(
  before: Partial<Artifact>,
  after: Partial<Artifact>,
  { budgets = {}, settings = {} }: { budgets?: Budgets; settings?: Record<string, RuleSetting> },
) {
  const [base, head] = [alone(before), alone(after)];
  return judge({ head, base, changes: [], config: { budgets, images: [], rules: settings } });
}

const size = { size: { max: 5_000_000 } };

describe("a breach that the base has as well", () => {
  it("is shown, says so, and does not block", () => {
    const { outcome, findings } = verdictOf({ fileSize: 6_000_000 }, { fileSize: 6_000_000 }, { budgets: size });
    expect(outcome).toBe("warn");
    expect(findings).toMatchObject([{ rule: "size-max", severity: "warning", data: { inherited: true } }]);
    expect(findings[0]?.message).toMatch(
      /allows \(5MB\)\. So it was before, and this change does not make it worse\. Take out/,
    );
  });

  it("blocks where the change makes it worse by more than noise", () => {
    expect(verdictOf({ fileSize: 6_000_000 }, { fileSize: 6_002_048 }, { budgets: size }).outcome).toBe("warn");
    expect(verdictOf({ fileSize: 6_000_000 }, { fileSize: 6_002_049 }, { budgets: size }).outcome).toBe("fail");
    expect(
      verdictOf({ fileSize: 6_000_000 }, { fileSize: 6_001_000 }, { budgets: { ...size, noise: 999 } }).outcome,
    ).toBe("fail");
  });

  it("does not block a change that makes it better without mending it", () => {
    expect(verdictOf({ fileSize: 9_000_000 }, { fileSize: 6_000_000 }, { budgets: size }).outcome).toBe("warn");
  });

  it("blocks where the base was within the limit", () => {
    expect(verdictOf({ fileSize: 4_999_999 }, { fileSize: 5_000_001 }, { budgets: size }).outcome).toBe("fail");
  });

  it("is the same only where it is about the same thing", () => {
    const sections = (text: number, data: number) =>
      anElf({ sections: [aSection({ fileSize: text }), aSection({ name: ".data", fileSize: data })] });
    const budgets = { sections: { ".text": { max: 100 }, ".data": { max: 100 } } };
    const { findings } = verdictOf({ elf: sections(9000, 10) }, { elf: sections(9000, 9000) }, { budgets });
    expect(findings.map(({ severity, data }) => [(data as { name: string }).name, severity])).toEqual([
      [".data", "error"],
      [".text", "warning"],
    ]);
  });

  it("is no older floor of glibc than before, whatever symbols ask for it", () => {
    const floor = (GLIBC: string): Partial<Artifact> => ({ linkage: aLinkage({ kind: "dynamic", floor: { GLIBC } }) });
    const settings = { "glibc-floor": { options: { max: "2.28" } } };
    expect(verdictOf(floor("2.34"), floor("2.34"), { settings }).outcome).toBe("warn");
    expect(verdictOf(floor("2.34"), floor("2.30"), { settings }).outcome).toBe("warn");
    expect(verdictOf(floor("2.30"), floor("2.34"), { settings }).outcome).toBe("fail");
    expect(verdictOf(floor("2.4"), floor("2.34"), { settings }).outcome).toBe("fail");
  });

  it("is a share of symbols that bytes, not the last digit of a ratio, made no bigger", () => {
    const share = (symtabBytes: number): Partial<Artifact> => ({
      symtab: aSymtab({ symtabBytes, textBytes: 1_000_000 }),
    });
    const budgets = { ratio: { symtab: 0.1 } };
    expect(verdictOf(share(200_000), share(201_000), { budgets }).outcome).toBe("warn");
    expect(verdictOf(share(200_000), share(300_000), { budgets }).outcome).toBe("fail");
  });

  it("blocks where the base is not exact, for then nobody knows", () => {
    const [base, head] = [alone({ fileSize: 6_000_000 }), alone({ fileSize: 6_000_000 })];
    const config = { budgets: size, images: [], rules: {} };
    const growth = { kind: "unknown", why: "the clone is shallow" } as const;
    expect(judge({ head, base, changes: [], config, growth }).outcome).toBe("fail");
  });

  it("blocks a file that is new", () => {
    const base = alone({ name: "other", fileSize: 6_000_000 });
    const config = { budgets: size, images: [], rules: {} };
    expect(judge({ head: alone({ fileSize: 6_000_000 }), base, changes: [], config }).outcome).toBe("fail");
  });

  it("is an image in which the base would not start either", () => {
    const broken = (image: string): Compatibility =>
      aCompatibility({
        image,
        runs: "no",
        problems: [
          {
            rule: "interpreter-missing",
            found: "There is no loader.",
            fix: "Add one.",
            errorText: null,
            location: null,
            ignored: null,
            data: {},
          },
        ],
      });
    const snapshot = alone({});
    const outcomeOf = (baseCompatibility: readonly Compatibility[] | null) =>
      judge({
        ...{ head: snapshot, base: snapshot, changes: [] },
        config: { budgets: {}, images: ["scratch"], rules: {} },
        compatibility: [broken("scratch")],
        baseCompatibility,
      }).outcome;
    expect(outcomeOf([broken("scratch")])).toBe("warn");
    expect(outcomeOf([broken("alpine")])).toBe("fail");
    expect(outcomeOf(null)).toBe("fail");
  });
});
