import { describe, expect, it } from "vitest";
import { rules } from "../../../src/judge/rules/index.ts";
import { anArtifact, anElf, aSnapshot } from "../../support/make.ts";

describe.each(rules)("the rule $id", (rule) => {
  it("has a kebab-case id and a summary of one sentence", () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
  });

  it("describes each of its options", () => {
    for (const [name, option] of Object.entries(rule.options.shape)) expect(option.description, name).toMatch(/\.$/);
  });

  it("works without options", () => {
    expect(rule.options.safeParse({}).success).toBe(true);
  });

  it("makes no report inconclusive that nobody asked it for: at severity error it needs a limit first", () => {
    const artifact = anArtifact({ go: null, packer: "UPX", wireSize: null, elf: anElf({ sections: [] }), gaps: [] });
    const judgement = rule.judge({ artifact, snapshot: aSnapshot({ artifacts: [artifact] }), budgets: {} }, {});
    if (rule.severity === "error") expect(judgement).toEqual([]);
  });
});

describe("the rules", () => {
  it("have ids of their own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
