import { describe, expect, it } from "vitest";
import { parseOverrides, type Setting } from "../../src/config/overrides.ts";
import { UsageError } from "../../src/errors.ts";

const flag = (from: string, key: string, text: string): Setting => ({ from, key: key.split("."), text });
const parse = (...settings: Setting[]) => parseOverrides(settings, []);

describe("parseOverrides", () => {
  it("reads flags by the rules of the file, and gathers those under one key", () => {
    expect(
      parse(
        flag("--max-size", "budgets.size.max", "25MiB"),
        flag("--max-wire", "budgets.wire.max", "9000000"),
        flag("--max-symtab-ratio", "budgets.ratio.symtab", "0.3"),
        flag("--jobs", "jobs", "2"),
        flag("--timeout", "timeout", "10m"),
        flag("--vcs", "vcs", "true"),
      ),
    ).toEqual({
      budgets: { size: { max: 26_214_400 }, wire: { max: 9_000_000 }, ratio: { symtab: 0.3 } },
      jobs: 2,
      timeout: 600,
      vcs: true,
    });
  });

  it("says nothing where nothing is set", () => {
    expect(parse()).toEqual({});
  });

  it.each([
    "release,pie",
    "release, pie,",
    "release\npie\n",
    "[release, pie]",
    "- release\n- pie",
    '["release","pie"]',
  ])("takes %j for a list", (text) =>
    expect(parse(flag("variants", "variants", text))).toEqual({ variants: ["release", "pie"] }),
  );

  it("takes YAML and JSON for variants in full", () => {
    const variants = [{ name: "v3", env: { GOAMD64: "v3" } }];
    expect(parse(flag("variants", "variants", "- name: v3\n  env: { GOAMD64: v3 }\n"))).toEqual({ variants });
    expect(parse(flag("variants", "variants", JSON.stringify(variants)))).toEqual({ variants });
  });

  it.each([
    [flag("--max-size", "budgets.size.max", "25M"), '--max-size: found "25M"; allowed is a size with its whole unit'],
    [flag("--max-size", "budgets.size.max", ""), '--max-size: found ""; allowed is a size'],
    [flag("--jobs", "jobs", "many"), '--jobs: found "many"; allowed is a whole number'],
    [flag("--variants", "variants", "relase"), '--variants: variants[0]: found "relase" (did you mean release?)'],
    [flag("--variants", "variants", ","), "--variants: found a list; allowed is a list of variants"],
    [flag("--variants", "variants", "pie,pie"), "--variants: variants[1]: a second variant is called pie"],
    [flag("variants", "variants", "- [\n- x"), "variants:2: Flow sequence"],
    [flag("target", "target", "-toolexec=x"), 'target: target[0]: found "-toolexec=x"'],
  ])("names the flag that is wrong: %j", (setting, message) => {
    const other = flag("--timeout", "timeout", "10m");
    expect(() => parse(other, setting)).toThrow(UsageError);
    expect(() => parse(other, setting)).toThrow(message);
  });

  it("says what is wrong with each of several flags", () => {
    const both = () => parse(flag("--jobs", "jobs", "0"), flag("--timeout", "timeout", "x"));
    expect(both).toThrow(/^--jobs: .*\n--timeout: /);
  });
});
