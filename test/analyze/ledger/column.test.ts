import { expect, it } from "vitest";
import { Column } from "../../../src/analyze/ledger/column.ts";

it("a column keeps what was pushed, in order, beyond the room it began with", () => {
  const column = new Column();
  const room = column.values.length;
  for (let i = 0; i < 2 * room + 1; i++) column.push(2 ** 32 - 1 - i);
  expect(column.length).toBe(2 * room + 1);
  expect([0, room, 2 * room].map((at) => column.values[at])).toEqual([0, room, 2 * room].map((at) => 2 ** 32 - 1 - at));
});
