import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import type { Change, Report } from "../../../src/model.ts";
import { changesByArtifact } from "../../../src/render/changes.ts";
import { insideLines, totalLines } from "../../../src/render/terminal/changes.ts";
import { displayWidth } from "../../../src/render/width.ts";
import { hostileTexts } from "../../support/foreign.ts";
import { aChange, anArtifact, aReport, aSnapshot } from "../../support/make.ts";

const options = {
  width: 100,
  colors: picocolors.createColors(false),
  limit: 3,
  by: "module" as "module" | "package" | "function",
};

const row = (name: string, before: number | null, after: number, kind: Change["kind"] = "module"): Change =>
  aChange({ kind, name, before, after, cause: kind === "embed" ? "embed" : "own-code" });

const comparing = (changes: readonly Change[]): Report =>
  aReport({
    base: aSnapshot({ artifacts: [anArtifact({ sha256: "1".repeat(64) })] }),
    head: aSnapshot({ artifacts: [anArtifact({ sha256: "2".repeat(64) })] }),
    changes,
  });

const inside = (changes: readonly Change[], over: Partial<typeof options> = {}): readonly string[] => {
  const [entry] = changesByArtifact(comparing(changes));
  return entry === undefined ? [] : insideLines(entry, { ...options, ...over });
};

const total = aChange({ before: 6_000_000, after: 6_100_000, causes: [{ cause: "own-code", bytes: 100_000 }] });

describe("what changed inside an artifact, at a terminal", () => {
  it("begins with the story, and has rows that add up, what moved most first, each with a bar", () => {
    const modules = [
      row("example.com/service", 500_000, 590_000),
      row("std", 900_000, 880_000),
      ...["a", "b", "c", "d"].map((name) => row(`example.com/${name}`, 1000, 8500)),
    ];
    expect(inside([total, ...modules])).toEqual([
      "  release grew by 97.7 KiB (+1.7 %): +97.7 KiB own code.",
      "  example.com/service  488.3 KiB  576.2 KiB  +87.9 KiB (+18.0 %)  ████████  own code",
      "  Go standard library  878.9 KiB  859.4 KiB   −19.5 KiB (−2.2 %)  █▊        own code",
      "  example.com/a           1000 B    8.3 KiB  +7.3 KiB (+750.0 %)  ▋         own code",
      "  3 more                                               +22.0 KiB",
    ]);
  });

  it("lists embedded files by name, also those that are as long as before", () => {
    const files = [row("new.css", null, 4096, "embed"), row("edited.css", 100, 100, "embed")];
    const lines = inside([total, ...files]);
    expect(lines.slice(-2)).toEqual([
      "  embedded new.css     new, 4.0 KiB",
      "  embedded edited.css  other content, as long as before",
    ]);
  });

  it("shows packages where it is asked to, and nothing of a file that is the same", () => {
    const changes = [total, row("example.com/service", 1, 2), row("example.com/service/web", 1, 2, "package")];
    expect(inside(changes, { by: "package" }).join("\n")).toContain("example.com/service/web");
    const same = anArtifact({ sha256: "1".repeat(64) });
    const snapshot = aSnapshot({ artifacts: [same] });
    const report = aReport({
      base: snapshot,
      head: snapshot,
      changes: [aChange({ before: 6, after: 6, cause: null })],
    });
    const [entry] = changesByArtifact(report);
    expect(entry && insideLines(entry, options)).toEqual([]);
    expect(totalLines(report, options).at(-1)).toMatch(/bit-for-bit identical$/);
  });

  it("is never wider than the terminal, nor does foreign text go to it as it is", () => {
    for (const text of [...hostileTexts, "x".repeat(5000)])
      for (const width of [40, 72, 100]) {
        const kinds = ["module", "package", "embed"] as const;
        const changes = [total, ...kinds.map((kind) => row(text, 10, 5000, kind))];
        for (const line of inside(changes, { width })) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toMatch(/^[^\p{Cc}\u202e]*$/u);
        }
      }
  });
});
