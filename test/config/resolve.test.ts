import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import { defaultVariants } from "../../src/config/variant-schema.ts";

const build = { command: ["make"], artifacts: ["bin/*"] };

describe("resolveConfig", () => {
  it("fills in what nobody says", () => {
    expect(resolveConfig({}, {})).toEqual({
      target: [],
      variants: ["default", "nocgo", "w", "s", "stripped", "release", "pie", "cgo", "netgo"],
      matrix: null,
      build: null,
      budgets: {},
      images: [],
      rules: {},
      override: null,
      "on-missing-base": "warn",
      vcs: false,
      cgo: null,
      verify: null,
      jobs: null,
      timeout: 1800,
    });
  });

  it("prefers the flag to the file, and the file to what is built in", () => {
    const file = { target: ["./file"], jobs: 3, vcs: true, timeout: 60, images: ["scratch"], override: { label: "a" } };
    const config = resolveConfig(file, { target: ["./flag"], vcs: false, jobs: 1, images: ["alpine"] });
    expect(config).toMatchObject({
      target: ["./flag"],
      jobs: 1,
      vcs: false,
      timeout: 60,
      images: ["alpine"],
      override: { label: "a" },
    });
  });

  it("takes an undefined flag for one that was not given", () => {
    expect(resolveConfig({ jobs: 3 }, { jobs: undefined }).jobs).toBe(3);
  });

  it("merges budgets limit by limit", () => {
    const file = {
      size: { max: 1 },
      growth: { warn: 1, fail: 2 },
      sections: { ".text": { max: 1 }, ".data": { max: 1 } },
      modules: { a: { max: 1 } },
    };
    const overrides = {
      size: { max: 5 },
      growth: { fail: 9 },
      sections: { ".text": { max: 7 } },
      modules: { b: { max: 2 } },
    };
    expect(resolveConfig({ budgets: file }, { budgets: overrides }).budgets).toEqual({
      size: { max: 5 },
      growth: { warn: 1, fail: 9 },
      sections: { ".text": { max: 7 }, ".data": { max: 1 } },
      modules: { a: { max: 1 }, b: { max: 2 } },
    });
    expect(resolveConfig({ budgets: file }, { budgets: { wire: { max: 3 } } }).budgets).toEqual({
      ...file,
      wire: { max: 3 },
    });
  });

  it("merges rules option by option", () => {
    const file = { a: { severity: "error", options: { x: 1, y: 1 } }, b: { options: {} } } as const;
    const overrides = { a: { options: { y: 2 } }, c: { severity: "off", options: {} } } as const;
    expect(resolveConfig({ rules: file }, { rules: overrides }).rules).toEqual({
      a: { severity: "error", options: { x: 1, y: 2 } },
      b: { options: {} },
      c: { severity: "off", options: {} },
    });
  });

  it("hands what the file says of cgo to the rule, unless the rule is told otherwise", () => {
    expect(resolveConfig({ cgo: "forbidden" }, {}).rules).toEqual({
      "cgo-policy": { severity: undefined, options: { policy: "forbidden" } },
    });
    const rules = { "cgo-policy": { severity: "warning" as const, options: { policy: "required" } } };
    expect(resolveConfig({ cgo: "forbidden", rules }, {}).rules).toEqual(rules);
  });

  describe("answers what is built", () => {
    it("with the default variants only where neither matrix nor build is said", () => {
      expect(resolveConfig({ matrix: { cgo: [true] } }, {}).variants).toEqual([]);
      expect(resolveConfig({ build }, {}).variants).toEqual([]);
      expect(resolveConfig({ target: ["."] }, {}).variants).toEqual(defaultVariants);
      expect(resolveConfig({ variants: ["pie"], matrix: { cgo: [true] } }, {}).variants).toEqual(["pie"]);
    });

    it("by variants or a matrix from the flags in place of the file's variants, matrix and build", () => {
      const file = { target: ["./a"], variants: ["pie"], matrix: { cgo: [true] } };
      expect(resolveConfig(file, { variants: ["release"] })).toMatchObject({
        target: ["./a"],
        variants: ["release"],
        matrix: null,
      });
      expect(resolveConfig(file, { matrix: { cgo: [false] } })).toMatchObject({
        variants: [],
        matrix: { cgo: [false] },
      });
      expect(resolveConfig({ build }, { variants: ["release"] })).toMatchObject({ build: null, variants: ["release"] });
    });

    it("by a target from the flags in place of the file's target and build", () => {
      const file = { target: ["./a"], variants: ["pie"] };
      expect(resolveConfig(file, { target: ["./b"] })).toMatchObject({ target: ["./b"], variants: ["pie"] });
      expect(resolveConfig({ build, jobs: 2 }, { target: ["./b"] })).toMatchObject({
        build: null,
        target: ["./b"],
        jobs: 2,
      });
    });

    it("by a build from the flags in place of everything the file builds", () => {
      const file = { target: ["./a"], variants: ["pie"], matrix: { cgo: [true] }, vcs: true };
      expect(resolveConfig(file, { build })).toMatchObject({
        build,
        target: [],
        variants: [],
        matrix: null,
        vcs: true,
      });
    });
  });

  it("changes neither of its sources", () => {
    const file = Object.freeze({
      budgets: Object.freeze({ size: Object.freeze({ max: 1 }) }),
      rules: Object.freeze({}),
    });
    expect(() => resolveConfig(file, { budgets: { size: { max: 2 } }, rules: { a: { options: {} } } })).not.toThrow();
    expect(file.budgets.size.max).toBe(1);
  });
});
