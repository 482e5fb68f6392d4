import { describe, expect, it } from "vitest";
import { changesBlocks, storiesBlock } from "../../../src/render/markdown/changes.ts";
import { renderMarkdown } from "../../../src/render/markdown.ts";
import { hostileTexts } from "../../support/foreign.ts";
import { expectGolden } from "../../support/golden.ts";
import { aChange, aReport } from "../../support/make.ts";
import { embed, newModule, toolchain } from "../../support/pull-requests.ts";

const reports = { newModule, embed, toolchain };

describe("what changed, in Markdown", () => {
  it.each(["newModule", "embed", "toolchain"] as const)("is a sentence and a folded table: %s", (name) => {
    const blocks = [storiesBlock(reports[name]), ...changesBlocks(reports[name])].map(({ open, rows, close }) =>
      [open, ...rows.map(({ text }) => text), close].join("\n"),
    );
    expectGolden(`changes-${name}.md`, `${blocks.join("\n\n")}\n`);
  });

  it("is part of the job summary where there is a base, and only there", () => {
    expect(renderMarkdown(reports.embed, { budget: 1 << 20 })).toContain(
      "- Embedded `assets/board.css`: new, 511.6 KiB",
    );
    expect(renderMarkdown(aReport(), { budget: 1 << 20 })).not.toContain("Against the base");
  });

  it("keeps its columns whatever names hold", () => {
    const { base, head } = reports.embed;
    for (const text of hostileTexts) {
      const changes = (["module", "embed"] as const).map((kind) =>
        aChange({ artifact: "default", kind, name: text, before: 10, after: 5000, cause: "own-code" }),
      );
      const [total] = reports.embed.changes;
      const [block] = changesBlocks(aReport({ base, head, changes: [total as never, ...changes] }));
      for (const row of block?.rows ?? []) {
        expect(row.text).not.toMatch(/\n/);
        expect(row.text.replace(/\\\||`[^`]*`/g, "").split("|")).toHaveLength(8);
      }
    }
  });
});
