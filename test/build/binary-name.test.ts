import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binaryNames } from "../../src/build/binary-name.ts";

describe("the name of a binary", () => {
  it("is the last element of the import path, or the one before a major version", () => {
    expect(binaryNames(["example.test/app"])).toEqual(["app"]);
    expect(binaryNames(["example.test/app/v2"])).toEqual(["app"]);
    expect(binaryNames(["example.test/app/v2/cmd/server"])).toEqual(["server"]);
  });

  it("takes as much more of the path as tells two packages apart, letter case aside", () => {
    expect(binaryNames(["m.test/a/server", "m.test/b/Server", "m.test/c"])).toEqual(["a-server", "b-Server", "c"]);
    expect(binaryNames(["x.test/a-api", "x.test/a/api", "x.test/b/api"])).toEqual([
      "x.test-a-api",
      "x.test-a-api-2",
      "b-api",
    ]);
  });

  it("is a plain file name, whatever the path, and nobody else's", () => {
    const path = fc.array(fc.oneof(fc.constantFrom("a", "A", "cmd", "..", ".git", "v2", "-x"), fc.string()), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          path.map((parts) => parts.join("/")),
          { maxLength: 12 },
        ),
        (paths) => {
          const names = binaryNames(paths);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length);
          for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_+][A-Za-z0-9._+-]*$/);
        },
      ),
      { seed: 1 },
    );
  });
});
