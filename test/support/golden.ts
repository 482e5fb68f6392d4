import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

const folder = join(import.meta.dirname, "../golden");

/**
 * Holds a text that users see against the file of that name in test/golden. `UPDATE_GOLDEN=1` rewrites the file instead;
 * the difference is then read as prose before it is committed.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `test/golden/${name}; UPDATE_GOLDEN=1 rewrites it`).toBe(readFileSync(path, "utf8"));
}
