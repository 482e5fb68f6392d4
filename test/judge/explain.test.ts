import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { UsageError } from "../../src/errors.ts";
import { explainRule } from "../../src/judge/explain.ts";
import { rules } from "../../src/judge/rules/index.ts";

const headings = ["What it checks", "Why it matters", "Example", "How to fix", "How to silence", "Options", "Source"];

describe("explainRule", () => {
  it("refuses a rule that is not there, with the nearest and the whole list", () => {
    expect(() => explainRule("size-mx")).toThrow(UsageError);
    expect(() => explainRule("size-mx")).toThrow(/"size-mx" \(did you mean size-max\?\); the rules are .*, size-max, /);
    expect(() => explainRule("zzz")).not.toThrow(/did you mean/);
  });

  it.each(["../../package.json", "", "constructor", "size-max.md"])("reads no other file: %j", (id) => {
    expect(() => explainRule(id)).toThrow(UsageError);
  });

  describe.each(rules)("the page of $id", (rule) => {
    const page = explainRule(rule.id);

    it("has its title and its sections, in order, none of them empty", () => {
      expect(page.startsWith(`# ${rule.id}\n`)).toBe(true);
      expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(headings);
      expect(page).not.toMatch(/^## .*\n+(## |$(?!\n))/m);
    });

    it("says the severity and every option that the rule has", () => {
      const options = page.slice(page.indexOf("## Options"));
      expect(options).toMatch(new RegExp(`[Dd]efault: \\*\\*${rule.severity}\\*\\*`));
      for (const name of Object.keys(rule.options.shape)) expect(options).toContain(`\`${name}`);
    });

    it("shows configurations that read", () => {
      const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] as string);
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) {
        expect(Object.keys(parse(block) as object)).not.toEqual([]);
        expect(() => parseConfig(block, rule.id, rules)).not.toThrow();
      }
      const silenced = page.slice(page.indexOf("## How to silence"), page.indexOf("## Options"));
      expect(silenced).toContain(`rules: { ${rule.id}: off }`);
    });

    it("shows what the rule really says", () => {
      expect(page).toMatch(new RegExp(`^${rule.severity}  ${rule.id}  \\S+$`, "m"));
    });
  });

  it("has no page too many", () => {
    const pages = readdirSync(new URL("../../docs/rules/", import.meta.url));
    expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });

  it("travels with the package", () => {
    const about = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      files: string[];
    };
    expect(about.files).toContain("docs/rules");
  });
});
