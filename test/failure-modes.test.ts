import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the list of failure modes", () => {
  const rows = text("docs/failure-modes.md")
    .split("\n")
    .filter((line) => line.startsWith("| F"));

  it("has all 32, in their order, each with a test", () => {
    expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(
      Array.from({ length: 32 }, (_, index) => `F${index + 1}`),
    );
    for (const row of rows) expect(row).toMatch(/`test\/[\w./-]+\.test\.ts` "/);
  });

  it("names of each a test that is called by its number", () => {
    const nameless = rows.filter((row) => {
      const number = row.split("|")[1]?.trim();
      return !new RegExp(`"(F\\d+, )*${number}(, F\\d+)*: `).test(row);
    });
    expect(nameless).toEqual([]);
  });

  it("names tests that are there", () => {
    const missing = rows
      .flatMap((row) => [...row.matchAll(/`(test\/[\w./-]+)` "([^"]+)"/g)])
      .filter(([, path = "", title = ""]) => !text(path).includes(`"${title}"`))
      .map(([named]) => named);
    expect(missing).toEqual([]);
  });
});

describe("the network", () => {
  it("F26: nobody is called but the API that the runner names, and registries of images", () => {
    const opens = /\bfetch\(|\bhttps?\.(request|get)\(|\bnet\.connect\(|"node:(https|net|tls|dgram|dns)"/;
    const callers = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && opens.test(text(join("src", file))))
      .filter((file) => !/^(deliver\/http|image\/.*)\.ts$/.test(file));
    expect(callers).toEqual([]);
  });
});
