import { describe, expect, it } from "vitest";
import type { LedgerRow } from "../../../src/model.ts";
import { treemapSvg } from "../../../src/render/html/treemap.ts";
import { aLedger, anArtifact } from "../../support/make.ts";

const row = (over: Partial<LedgerRow>): LedgerRow => ({
  owner: "module",
  module: "example.com/a",
  version: null,
  package: "example.com/a",
  kind: "code",
  bytes: 0,
  ...over,
});

function map(...rows: readonly LedgerRow[]): string {
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  return treemapSvg(anArtifact({ ledger: aLedger({ total, rows }) }));
}

/** The area of the cells of one colour. */
function area(svg: string, path: RegExp): number {
  const cells = [
    ...svg.matchAll(/<title>([^<]*)<\/title><rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" fill="#/g),
  ];
  return cells.filter(([, title = ""]) => path.test(title)).reduce((sum, [, , w, h]) => sum + Number(w) * Number(h), 0);
}

describe("the map of a file", () => {
  it("gives bytes area: twice the bytes, twice the area", () => {
    const svg = map(row({ bytes: 2_000_000 }), row({ package: "example.com/a/b", bytes: 1_000_000 }));
    expect(area(svg, /^example.com\/a › code/) / area(svg, /a\/b › code/)).toBeCloseTo(2, 1);
  });

  it("says of each cell whose it is, of what kind, and its bytes and share", () => {
    const svg = map(
      row({ bytes: 3000 }),
      row({ owner: "std", module: null, package: "fmt", kind: "pclntab", bytes: 1000 }),
    );
    expect(svg).toContain("<title>Go standard library › fmt › pclntab: 1,000 bytes (25.0 %)</title>");
  });

  it("joins what is too small to see, and loses none of it", () => {
    const small = Array.from({ length: 500 }, (_, index) => row({ package: `example.com/a/p${index}`, bytes: 10 }));
    const svg = map(row({ bytes: 1_000_000 }), ...small);
    expect(svg).toContain("500 smaller");
    expect(svg).toContain("5,000 bytes");
  });

  it("explains the colours that it uses", () => {
    expect(map(row({ bytes: 1, kind: "embed" }))).toMatch(/class="legend".*embed/);
  });

  it("draws an empty file too", () => {
    expect(map()).toContain("<svg");
  });
});
