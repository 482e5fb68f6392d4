import { describe, expect, it } from "vitest";
import { imagesBlock } from "../../../src/render/markdown/compatibility.ts";
import { aCompatibility, anArtifact, aReport, aSnapshot } from "../../support/make.ts";

const head = aSnapshot({ artifacts: [anArtifact({ name: "release" }), anArtifact({ name: "pie" })] });
const rowsOf = (...compatibility: ReturnType<typeof aCompatibility>[]) =>
  imagesBlock(aReport({ head, compatibility })).rows;

describe("images in Markdown", () => {
  it("have a row for each way to fare, and what does not start goes in first", () => {
    const rows = rowsOf(
      aCompatibility({ image: "scratch", artifact: "release" }),
      aCompatibility({
        image: "scratch",
        artifact: "pie",
        runs: "no",
        errorText: "exec /app: no such file or directory",
      }),
    );
    expect(rows.map(({ text }) => text)).toEqual([
      "| ✅ | `scratch` | `release` | starts |",
      "| ❌ | `scratch` | `pie` | `exec /app: no such file or directory` |",
    ]);
    expect(rows[1]?.rank).toBeLessThan(rows[0]?.rank ?? 0);
  });

  it("show what of an image is from elsewhere", () => {
    const gaps = [{ fact: "the registry", why: "out of reach" }];
    const [, gap] = rowsOf(aCompatibility({ image: "debian:12", gaps }));
    expect(gap?.text).toBe("| | `debian:12` | | the registry: out of reach |");
  });

  it("are followed by what the known bases come to", () => {
    const ladder = { artifact: "pie", starts: [], fails: ["a|b"], unknown: [], smallest: null, smaller: [] };
    const { rows } = imagesBlock(aReport({ head, bases: [ladder] }));
    expect(rows.map(({ text }) => text)).toEqual([
      "| | starts on known bases | `pie` | 0 of 1; none is known to lack nothing |",
    ]);
  });

  it("let no foreign text out of its cell", () => {
    const evil = "a` | <img src=x> @everyone\n# b";
    const [row] = rowsOf(aCompatibility({ image: evil, artifact: evil, runs: "no", errorText: evil }));
    expect(row?.text).not.toMatch(/\n|<img|[^`]@everyone/);
    expect(row?.text.match(/(?<!\\)\|/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it("are nothing where no image was asked about", () => {
    expect(rowsOf()).toEqual([]);
  });
});
