import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Budgets } from "../../src/config/budget-schema.ts";
import type { RuleSetting } from "../../src/config/schema.ts";
import { type GrowthMode, judge } from "../../src/judge/judge.ts";
import { defineRule } from "../../src/judge/rule.ts";
import { rules } from "../../src/judge/rules/index.ts";
import type { Severity, Snapshot } from "../../src/model.ts";
import { aLedger, anArtifact, anElf, aSnapshot, aSymtab, aVariant } from "../support/make.ts";

interface Setup {
  readonly head?: Partial<Snapshot>;
  readonly budgets?: Budgets;
  readonly images?: readonly string[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
}

const verdictOf = ({ head = {}, budgets = {}, images = [], settings = {} }: Setup, list = rules) =>
  judge({ head: aSnapshot(head), base: null, changes: [], config: { budgets, images, rules: settings } }, list);

/** A rule that finds something in artifacts whose name holds an x, and cannot decide on those with a question mark. */
const rule = (id: string, severity: Severity) =>
  defineRule({
    id,
    summary: "…",
    severity,
    options: z.strictObject({ letter: z.string().default("x") }),
    check({ artifact: { name } }, { letter }) {
      if (name.includes("?")) return { skip: "it has a question mark" };
      return name.includes(letter) ? [{ name }] : [];
    },
    message: ({ name }) => `${name} is there.`,
    fix: () => "Rename it.",
  });

const named = (...names: string[]) => ({ artifacts: names.map((name) => anArtifact({ name })) });

describe("judge", () => {
  it("has nothing to say of a clean binary", () => {
    expect(verdictOf({})).toEqual({ outcome: "pass", findings: [], skips: [], override: null });
  });

  it("says what was found and what to do in one message, with the data beside it", () => {
    expect(verdictOf({ head: named("x") }, [rule("a", "note")]).findings).toEqual([
      {
        rule: "a",
        severity: "note",
        artifact: "x",
        message: "x is there. Rename it.",
        location: null,
        data: { name: "x" },
      },
    ]);
  });

  it("orders findings by severity, then by rule, then by artifact", () => {
    const list = [rule("b", "note"), rule("a", "error"), rule("d", "warning"), rule("c", "error")];
    const { findings } = verdictOf({ head: named("x2", "x1") }, list);
    expect(findings.map(({ rule, artifact }) => `${rule} ${artifact}`)).toEqual([
      "a x2",
      "a x1",
      "c x2",
      "c x1",
      "d x2",
      "d x1",
      "b x2",
      "b x1",
    ]);
  });

  it("gives the same verdict for the same question", () => {
    const setup = { head: named("x2", "?", "x1"), budgets: { size: { max: 1 } } };
    expect(JSON.stringify(verdictOf(setup))).toBe(JSON.stringify(verdictOf(setup)));
  });

  describe("takes from the configuration", () => {
    it("the severity of a rule", () => {
      const settings = { a: { severity: "error", options: {} } } as const;
      expect(verdictOf({ head: named("x"), settings }, [rule("a", "note")]).outcome).toBe("fail");
    });

    it("its options, with the rule's own defaults beneath", () => {
      const settings = { a: { options: { letter: "y" } } };
      expect(verdictOf({ head: named("x", "y"), settings }, [rule("a", "note")]).findings).toMatchObject([
        { artifact: "y" },
      ]);
    });

    it("that a rule is off: no finding and no skip", () => {
      const settings = { a: { severity: "off", options: {} } } as const;
      expect(verdictOf({ head: named("x", "?"), settings }, [rule("a", "error")])).toMatchObject({
        outcome: "pass",
        findings: [],
        skips: [],
      });
    });

    it("the artifacts that budgets hold for", () => {
      const head = {
        artifacts: ["default", "release", "release-arm64"].map((name) => anArtifact({ name, fileSize: 100 })),
      };
      const { findings } = verdictOf({ head, budgets: { only: ["release*"], size: { max: 99 } } });
      expect(findings.map(({ artifact }) => artifact)).toEqual(["release", "release-arm64"]);
    });
  });

  describe("the outcome", () => {
    it.each([
      ["error", "fail"],
      ["warning", "warn"],
      ["note", "pass"],
    ] as const)("of a finding of severity %s is %s", (severity, outcome) => {
      expect(verdictOf({ head: named("x") }, [rule("a", severity)]).outcome).toBe(outcome);
    });

    const failedBuilds = [{ variant: "cgo", command: ["go", "build"], exitCode: 1, output: "" }];
    const unread = [{ path: "bin/x", reason: "it is a directory" }];

    it.each([
      ["a build failed", { failedBuilds }],
      ["a file could not be read", { unread }],
      ["nothing was built", { artifacts: [] }],
    ])("is inconclusive when %s", (_, head) => {
      expect(verdictOf({ head }).outcome).toBe("inconclusive");
    });

    it("is fail when a gate failed, whatever else is missing", () => {
      expect(verdictOf({ head: { failedBuilds }, budgets: { size: { max: 1 } } }).outcome).toBe("fail");
    });

    it("is not touched by variants that this machine cannot build", () => {
      expect(verdictOf({ head: { skippedVariants: [{ variant: "pie", why: "386 has none" }] } }).outcome).toBe("pass");
    });

    it("is inconclusive when a gate that was asked for could not decide, and not when a note could not", () => {
      expect(verdictOf({ head: named("?") }, [rule("a", "error")]).outcome).toBe("inconclusive");
      expect(verdictOf({ head: named("?", "x") }, [rule("a", "warning")]).outcome).toBe("warn");
      expect(verdictOf({ head: named("?") }, [rule("a", "note")]).outcome).toBe("pass");
    });
  });

  it("shows each rule that could not decide, by artifact, with the reason", () => {
    expect(verdictOf({ head: named("?", "x?") }, [rule("a", "note")]).skips).toEqual([
      { rule: "a", artifact: "?", why: "it has a question mark" },
      { rule: "a", artifact: "x?", why: "it has a question mark" },
    ]);
  });

  it("shows every setting that is not judged, without a base those about growth too", () => {
    const budgets: Budgets = {
      growth: { fail: 1 },
      noise: 1,
      sections: { ".text": { growth: 1 } },
      modules: { "github.com/aws/*": { max: 1, growth: 1 } },
      image: { max: 1 },
    };
    const { skips, outcome } = verdictOf({ budgets, images: ["scratch"] });
    expect(skips.map(({ rule, artifact, why }) => `${rule} ${artifact} ${why.split(" is set")[0]}`)).toEqual([
      "image-max release budgets.image",
      "size-growth release budgets.growth",
      "section-growth release growth in budgets.sections",
      "module-growth release growth in budgets.modules",
      "images release images",
    ]);
    // An absolute limit that nothing was held against leaves the verdict open; growth is judged elsewhere.
    expect(outcome).toBe("inconclusive");
  });

  it("does not let a mistyped name in budgets.only switch the budgets off in silence", () => {
    const budgets = { only: ["relase"], size: { max: 1 } };
    const verdict = verdictOf({ budgets });
    expect(verdict.outcome).toBe("inconclusive");
    expect(verdict.skips[0]?.why).toMatch(/relase \(did you mean release\?\)/);
    const skippedVariants = [{ variant: "relase", why: "no C compiler" }];
    expect(verdictOf({ head: { skippedVariants }, budgets }).skips).toEqual([]);
  });

  it("is quiet about a default matrix: what stands there to be compared is no finding", () => {
    const plain = aVariant({ ldflags: "", trimpath: false });
    const symtab = aSymtab({ symtabBytes: 1000, strtabBytes: 1000, debugBytes: 1000 });
    const artifacts = [
      anArtifact({ name: "default", variant: { ...plain, cgo: null }, symtab }),
      anArtifact({ name: "nocgo", variant: plain, symtab }),
      anArtifact({ name: "w", variant: { ...plain, ldflags: "-w" }, symtab: aSymtab({ symtabBytes: 1000 }) }),
      anArtifact({ name: "release" }),
    ];
    expect(verdictOf({ head: { artifacts } })).toMatchObject({ outcome: "pass", findings: [], skips: [] });
  });

  it("decides on the worst of files without saying that something is wrong or in order where it cannot tell", () => {
    const bare = anArtifact({
      go: null,
      elf: anElf({ sections: [], segments: [] }),
      packer: "UPX",
      wireSize: null,
      symtab: aSymtab({ textBytes: 0 }),
      ledger: aLedger({ rows: [] }),
    });
    const { findings, skips, outcome } = verdictOf({ head: { artifacts: [bare] } });
    expect(findings.map(({ rule }) => rule)).toEqual(["packed"]);
    expect(skips.map(({ rule }) => rule)).toEqual([
      "dynamic-libc",
      "pie-needs-loader",
      "race-build",
      "sanitizer-build",
      "debug-build",
      "go-end-of-life",
      "symbols-shipped",
      "paths-leaked",
    ]);
    expect(outcome).toBe("warn");
  });

  describe("against a base", () => {
    const growing = { growth: { fail: 100 } };
    const against = (base: Partial<Snapshot> | null, growth?: GrowthMode) => {
      const head = aSnapshot({ artifacts: [anArtifact({ fileSize: 1_001_000 })] });
      const config = { budgets: growing, images: [], rules: {} };
      return judge({ head, base: base && aSnapshot(base), changes: [], config, ...(growth && { growth }) });
    };
    const smaller = { artifacts: [anArtifact({ fileSize: 1_000_000 })] };

    it("judges growth", () => {
      expect(against(smaller)).toMatchObject({ outcome: "fail", findings: [{ rule: "size-growth" }] });
    });

    it("F19: has no growth to find in a variant that is new beside the others, and none to divide by", () => {
      const others = [anArtifact({ name: "other" })];
      const config = { budgets: growing, images: [], rules: {} };
      const head = aSnapshot({ artifacts: [...others, anArtifact({})] });
      expect(judge({ head, base: aSnapshot({ artifacts: others }), changes: [], config })).toMatchObject({
        outcome: "pass",
        findings: [],
        skips: [
          {
            rule: "size-growth",
            artifact: "release",
            why: "budgets.growth is set, but it is new: the base has no file of that name",
          },
        ],
      });
    });

    it.each([
      [{ artifacts: [anArtifact({ name: "svc/release" })] }, "it is new, and svc/release is gone"],
      [{ artifacts: [anArtifact({ name: "a" }), anArtifact({ name: "b" })] }, "it is new, and a and b are gone"],
      [{ artifacts: [] }, "the base has no file to compare it with"],
      [{ artifacts: [], skippedVariants: [{ variant: "release", why: "" }] }, "it could not be built in the base"],
      [{ artifacts: [], unread: [{ path: "out/release", reason: "" }] }, "not every file of the base could be read"],
    ] as [Partial<Snapshot>, string][])("does not take for new what may have been renamed or missed", (base, why) => {
      expect(against(base)).toMatchObject({
        outcome: "inconclusive",
        skips: [{ rule: "size-growth", artifact: "release", why }],
      });
    });

    it("does not take a variant for new that only the base could not build", () => {
      const failedBuilds = [{ variant: "release", command: [], exitCode: 1, output: "" }];
      const verdict = against({ artifacts: [], failedBuilds });
      expect(verdict.outcome).toBe("inconclusive");
      expect(verdict.skips).toEqual([
        { rule: "size-growth", artifact: "release", why: "its build failed in the base" },
      ]);
    });

    it("leaves the outcome open where the base is not to be relied on", () => {
      const verdict = against(smaller, { kind: "unknown", why: "the clone is shallow" });
      expect(verdict.outcome).toBe("inconclusive");
      expect(verdict.skips).toEqual([{ rule: "size-growth", artifact: "release", why: "the clone is shallow" }]);
    });

    it("F25: says that growth is off and lets the caps stand, as in the merge queue", () => {
      const verdict = against(smaller, { kind: "off", why: "it is judged on each pull request" });
      expect(verdict.outcome).toBe("pass");
      expect(verdict.skips).toEqual([
        {
          rule: "size-growth",
          artifact: "release",
          why: "budgets.growth is set, but it is judged on each pull request",
        },
      ]);
    });

    it("puts what is to be said of the run among the findings, and lets it count", () => {
      const remark = { rule: "on-missing-base", artifact: "*", message: "…", location: null, data: {} };
      const of = (severity: Severity) =>
        judge({
          head: aSnapshot(),
          base: null,
          changes: [],
          config: { budgets: {}, images: [], rules: {} },
          remarks: [{ ...remark, severity }],
        });
      expect(of("error").outcome).toBe("fail");
      expect(of("warning").outcome).toBe("warn");
      expect(of("note")).toMatchObject({ outcome: "pass", findings: [{ rule: "on-missing-base" }] });
    });
  });
});
