import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Marks } from "../../../src/analyze/ledger/marks.ts";

describe("marks", () => {
  it("number places in ascending order, each once, whatever order they came in", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.array(fc.nat(1000)), (from, places) => {
        const marks = new Marks(from, from + 1000);
        for (const place of places) marks.add(from + place);
        const sorted = [...new Set(places)].sort((a, b) => a - b).map((place) => from + place);
        expect([...marks.number()]).toEqual(sorted);
      }),
      { seed: 4 },
    );
  });

  it("find the last one up to any place", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 7, max: 700 })), fc.integer({ min: 0, max: 900 }), (places, wanted) => {
        const marks = new Marks(7, 700);
        for (const place of places) marks.add(place);
        const sorted = marks.number();
        expect(marks.upTo(wanted)).toBe(sorted.findLastIndex((place) => place <= wanted));
      }),
      { seed: 4 },
    );
  });

  it("take no notice of a place outside their range", () => {
    const marks = new Marks(100, 200);
    for (const place of [99, 201, -1, 2 ** 32 + 150, Number.NaN]) marks.add(place);
    expect([...marks.number()]).toEqual([]);
    expect(marks.upTo(150)).toBe(-1);
  });
});
