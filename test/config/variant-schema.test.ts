import { describe, expect, it } from "vitest";
import * as build from "../../src/build/catalogue.ts";
import { catalogueNames, defaultVariants } from "../../src/config/variant-schema.ts";

describe("the names a configuration may say", () => {
  it("are those of the build catalogue, in its order, and what is built by default is among them", () => {
    expect([...catalogueNames]).toEqual(Object.keys(build.catalogue));
    expect(defaultVariants).toEqual(catalogueNames.slice(0, 9));
  });
});
