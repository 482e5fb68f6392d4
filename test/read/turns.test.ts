import { expect, test } from "vitest";
import { takeTurns } from "../../src/read/turns.ts";

test("lets so many through at a time, all of them in the end, in order", async () => {
  const inTurn = takeTurns(2);
  let busy = 0;
  let most = 0;
  const order: number[] = [];
  const work = (number: number) => async () => {
    most = Math.max(most, ++busy);
    order.push(number);
    await new Promise((resolve) => setImmediate(resolve));
    busy--;
    return number;
  };
  const results = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((number) => inTurn(work(number))));
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(order).toEqual(results);
  expect(most).toBe(2);
});

test("gives the turn on after a failure", async () => {
  const inTurn = takeTurns(1);
  const failing = inTurn(() => Promise.reject(new Error("no")));
  const next = inTurn(async () => "done");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("done");
});
