import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Claims } from "../../../src/analyze/ledger/claims.ts";
import { sortedOrder } from "../../../src/analyze/ledger/radix.ts";
import { Remaining } from "../../../src/analyze/ledger/remaining.ts";

type Claim = readonly [start: number, end: number, key: number];

function claims(...list: readonly Claim[]): Claims {
  const result = new Claims();
  for (const [start, end, key] of list) result.add(start, end, key);
  return result;
}

const listed = ({ count, starts, ends, keys }: Claims): Claim[] =>
  Array.from({ length: count }, (_, i) => [starts[i] ?? 0, ends[i] ?? 0, keys[i] ?? 0]);

const settled = (...list: readonly Claim[]): Claim[] => listed(claims(...list).settled(new Claims()));

describe("claims of one kind", () => {
  test("are put in the order of the file", () => {
    expect(settled([8, 9, 3], [0, 4, 1], [4, 8, 2])).toEqual([
      [0, 4, 1],
      [4, 8, 2],
      [8, 9, 3],
    ]);
  });

  test("end where the next one starts", () => {
    expect(settled([0, 100, 1], [40, 100, 2])).toEqual([
      [0, 40, 1],
      [40, 100, 2],
    ]);
  });

  test("that start together share their bytes evenly, to the byte", () => {
    expect(settled([0, 10, 7], [0, 10, 5], [0, 10, 7])).toEqual([
      [0, 3, 5],
      [3, 10, 7],
    ]);
  });

  test("of one owner that follow one another are one", () => {
    expect(settled([4, 8, 1], [0, 4, 1], [8, 8, 1])).toEqual([[0, 8, 1]]);
    const result = new Claims();
    result.extend(0, 4, 1);
    result.extend(4, 6, 1);
    result.extend(6, 8, 2);
    expect(listed(result)).toEqual([
      [0, 6, 1],
      [6, 8, 2],
    ]);
  });

  test("are forgotten when cleared, and their room is used again", () => {
    const result = claims([5, 6, 1], [0, 9, 2]);
    result.clear();
    result.add(1, 2, 3);
    expect(listed(result.settled(new Claims()))).toEqual([[1, 2, 3]]);
  });

  test("hold however many there are", () => {
    const result = new Claims();
    for (let i = 0; i < 200_000; i++) result.add(i * 2, i * 2 + 1, i);
    expect(result.count).toBe(200_000);
    expect(result.starts[199_999]).toBe(399_998);
  });
});

test("a radix sort gives the order that sorting gives, equal ones as they were", () => {
  const values = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 300 });
  fc.assert(
    fc.property(values, (list) => {
      const expected = list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
      expect([...sortedOrder(Uint32Array.from(list), list.length)]).toEqual(expected);
    }),
    { seed: 1, numRuns: 200 },
  );
});

describe("what remains of a file", () => {
  test("goes to the first that claims it", () => {
    const remaining = new Remaining(100, null);
    remaining.take(claims([10, 20, 1]));
    remaining.take(claims([0, 30, 2]));
    remaining.take(claims([0, 100, 3]));
    expect(Object.fromEntries(remaining.taken)).toEqual({ 1: 10, 2: 20, 3: 70 });
    expect([...remaining.ranges()]).toEqual([]);
  });

  test("is what nobody claimed", () => {
    const remaining = new Remaining(100, null);
    remaining.take(claims([10, 20, 1], [90, 200, 1]));
    expect([...remaining.ranges()]).toEqual([
      [0, 10],
      [20, 90],
    ]);
  });

  test("closes whatever is claimed, however it overlaps, and in pieces that tile the file", () => {
    const range = fc
      .tuple(fc.nat(300), fc.nat(300), fc.nat(5))
      .map(([start, size, key]): Claim => [start, start + size, key]);
    fc.assert(
      fc.property(fc.array(fc.array(range, { maxLength: 30 }), { maxLength: 6 }), (layers) => {
        const size = 256;
        const remaining = new Remaining(size, null, true);
        for (const layer of layers) remaining.take(claims(...layer));
        remaining.take(claims([0, size, 9]));
        const sum = [...remaining.taken.values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(size);
        const pieces = listed(remaining.pieces ?? new Claims()).sort((a, b) => a[0] - b[0]);
        let at = 0;
        for (const [start, end] of pieces) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(size);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
