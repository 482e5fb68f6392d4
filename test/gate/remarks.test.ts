import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import { baseRemarks, growthMode } from "../../src/gate/remarks.ts";
import type { ComparedWith } from "../../src/model.ts";

const config = resolveConfig({}, {});
const missing = (why: string): ComparedWith => ({ kind: "missing", how: null, why });

describe("why there is no base", () => {
  it("is told to its end, where what explains it often stands", () => {
    const folder = `/tmp/${"deep/".repeat(40)}base`;
    const why = `git worktree: could not create leading directories of '${folder}': No space left on device`;
    expect(baseRemarks(missing(why), null, config)[0]?.message).toBe(
      `There is no base to compare with: ${why}. Caps still hold; growth is not judged.`,
    );
    expect(growthMode(missing(why), config, false)).toEqual({ kind: "unknown", why: `there is no base: ${why}` });
  });

  it("is one line, and ends its sentence once", () => {
    const text = (why: string): string | undefined => baseRemarks(missing(why), null, config)[0]?.message;
    expect(text('"./a" is not a package.\nMain packages here: ./cmd/a.')).toContain(
      'with: "./a" is not a package. Main packages here: ./cmd/a. Caps',
    );
    const long = `${"One sentence of it. ".repeat(30)}${"x".repeat(600)}`;
    expect(text(long)).toMatch(/ One sentence of it\. Caps still hold/);
    expect(text("x".repeat(5000))).toMatch(/: x{600}… Caps still hold/);
  });
});
