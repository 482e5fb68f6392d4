import { describe, expect, test } from "vitest";
import { readNeeds } from "../../src/analyze/needs.ts";
import type { Image } from "../../src/gobin/image.ts";
import type { Need } from "../../src/model.ts";
import { hasGo } from "../gobin/matrix.ts";
import { openBinary } from "../gobin/open.ts";
import { buildFixture, type FixtureName, type FixtureOptions } from "../support/fixture.ts";

async function needsOf(name: FixtureName, options: FixtureOptions = {}): Promise<Map<Need["id"], Need>> {
  const { image } = await openBinary(await buildFixture(name, { args: ["-ldflags=-s -w"], ...options }));
  const { needs, gaps } = readNeeds(image);
  expect(gaps).toEqual([]);
  return new Map(needs.map((need) => [need.id, need]));
}

describe.skipIf(!hasGo)("what a program asks of its system", () => {
  test("is nothing where it only prints", async () => {
    expect([...(await needsOf("hello")).keys()]).toEqual([]);
  });

  test("is told by the functions it can reach", async () => {
    const needs = await needsOf("service");
    expect([...needs.keys()]).toEqual(expect.arrayContaining(["ca", "tzdata", "users", "dns"]));
    expect(needs.get("ca")?.evidence).toContain("net/http.(*Client).do");
    expect(needs.get("tzdata")).toEqual({ id: "tzdata", evidence: ["time.LoadLocation"], embedded: false });
    expect(needs.get("users")?.evidence).toContain("os/user.Current");
  });

  test("is embedded where a package brings the data along", async () => {
    expect((await needsOf("tzdata")).get("tzdata")?.embedded).toBe(true);
  });

  test("is the same without symbols", async () => {
    expect(await needsOf("service", { args: [] })).toEqual(await needsOf("service"));
  });
});

test("a file without function names is a gap, not a program that needs nothing", () => {
  const image = { mappings: [], section: () => null } as unknown as Image;
  expect(readNeeds(image)).toEqual({ needs: [], gaps: [{ fact: "needs", why: expect.stringContaining("not found") }] });
});
