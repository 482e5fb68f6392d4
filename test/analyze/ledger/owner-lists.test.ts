import { describe, expect, it } from "vitest";
import { OwnerLists } from "../../../src/analyze/ledger/owner-lists.ts";

describe("lists of owners", () => {
  it("are the same number for the same owners in the same order", () => {
    const lists = new OwnerLists();
    const twice = [1, 2].map(() => lists.with(lists.with(0, 7), 9));
    expect(twice[0]).toBe(twice[1]);
    expect(lists.of(twice[0] as number)).toEqual([7, 9]);
    expect(lists.of(lists.with(lists.with(0, 9), 7))).toEqual([9, 7]);
  });

  it("hold an owner once", () => {
    const lists = new OwnerLists();
    const both = lists.with(lists.with(0, 7), 9);
    expect(lists.with(both, 7)).toBe(both);
  });

  it("take no more than 32", () => {
    const lists = new OwnerLists();
    let list = 0;
    for (let owner = 1; owner <= 40; owner++) list = lists.with(list, owner);
    expect(lists.of(list)).toHaveLength(32);
  });
});
