import { describe, expect, it } from "vitest";
import { changesHtml } from "../../../src/render/html/changes.ts";
import { hostileTexts } from "../../support/foreign.ts";
import { aChange, aReport } from "../../support/make.ts";
import { embed } from "../../support/pull-requests.ts";

const tags = (html: string): string[] => [...html.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => tag);

describe("what changed, in HTML", () => {
  it("is a sentence for each artifact, a table of its modules, and its embedded files", () => {
    const html = changesHtml(embed);
    expect(html.match(/<p><code>/g)).toHaveLength(4);
    expect(html).toContain("<li>embedded <code>assets/board.css</code>: new, 511.6 KiB</li>");
    expect(html).toMatch(/<tr><th style="[^"]*">example\.com\/service<\/th><td>608,520<\/td><td>1,132,808<\/td>/);
  });

  it("is only a sentence where the files are the same, and nothing where there is no base", () => {
    const { base } = embed;
    const total = aChange({ artifact: "default", before: 5, after: 5, cause: null });
    const html = changesHtml(aReport({ base, ...(base !== null && { head: base }), changes: [total] }));
    expect(html).toContain("<p><code>default</code> is bit-for-bit identical.</p>");
    expect(html).not.toContain("<table>");
    expect(changesHtml(aReport())).toBe("");
  });

  it("has the same elements whatever names hold", () => {
    const { base, head, changes } = embed;
    const naming = (text: string): string => {
      const named = (["module", "package", "embed"] as const).map((kind) =>
        aChange({ artifact: "default", kind, name: text, before: 10, after: 5000, cause: "embed" }),
      );
      return changesHtml(aReport({ base, head, changes: [changes[0] as never, ...named] }));
    };
    for (const text of hostileTexts) expect(tags(naming(text)), text).toEqual(tags(naming("plain")));
  });
});
