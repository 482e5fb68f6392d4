import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/render/html.ts";
import { hostileTexts, withForeignText } from "../support/foreign.ts";
import { reports } from "../support/reports.ts";

const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?[a-z]+/gi)].map(([tag]) => tag);

describe("the report as HTML", () => {
  it("needs no other file and runs no script", () => {
    const html = renderHtml(reports.passing);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\bsrc=|\bhref=|https?:/i);
  });

  it("says the verdict, every artifact and every finding", () => {
    const html = renderHtml(reports.failing);
    for (const { name } of reports.failing.head.artifacts) expect(html).toContain(`>${name}</th>`);
    for (const { rule } of reports.failing.verdict.findings) expect(html).toContain(`<code>${rule}</code>`);
    expect(html).toContain('<h1 class="fail">');
  });

  it("names builds that failed", () => {
    for (const { variant } of reports.broken.head.failedBuilds) expect(renderHtml(reports.broken)).toContain(variant);
  });

  it.each(hostileTexts)("has no element of %j's", (hostile) => {
    for (const report of [reports.failing, reports.broken]) {
      const tame = tags(renderHtml(withForeignText(report, () => "x")));
      const wild = renderHtml(withForeignText(report, () => hostile));
      // A name with a slash makes another binary, and with it a map more; every tag is still one of ours.
      expect([...new Set(tags(wild))].filter((tag) => !new Set(tame).has(tag))).toEqual([]);
      expect(wild).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }
  });
});
