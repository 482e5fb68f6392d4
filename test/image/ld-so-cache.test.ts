import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execaSync } from "execa";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLdSoCache } from "../../src/image/ld-so-cache.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildC } from "./support/programs.ts";

const parts =
  hasPart(
    "ldconfig as root on a little-endian machine",
    () => answers("ldconfig", "--version")() && process.getuid?.() === 0,
  ) && hasPart("gcc", answers("gcc", "--version"));

describe.skipIf(!parts)("the cache of ldconfig", () => {
  let root: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "cache-"));
    for (const folder of ["etc", "opt/a", "opt/b"]) mkdirSync(join(root, folder), { recursive: true });
    for (const [place, soname] of [
      ["opt/a", "libkeel.so.1"],
      ["opt/b", "libkeel.so.1"],
      ["opt/b", "librudder.so.2"],
    ] as const) {
      const file = await buildC("int x;", { args: ["-shared", "-fPIC", `-Wl,-soname,${soname}`] });
      writeFileSync(join(root, place, soname), readFileSync(file));
    }
    writeFileSync(join(root, "etc/ld.so.conf"), "/opt/a\n/opt/b\n");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const cache = (format: string): Uint8Array => {
    execaSync("ldconfig", ["-c", format, "-r", root]);
    return readFileSync(join(root, "etc/ld.so.cache"));
  };

  it.each(["new", "compat"])("in the %s format has the paths of each soname in its order", (format) => {
    const paths = readLdSoCache(cache(format), "little");
    expect(Object.fromEntries(paths)).toEqual({
      "libkeel.so.1": ["/opt/a/libkeel.so.1", "/opt/b/libkeel.so.1"],
      "librudder.so.2": ["/opt/b/librudder.so.2"],
    });
  });

  it("of another kind, cut short or damaged has what can be read of it", () => {
    const bytes = cache("new");
    expect(readLdSoCache(bytes.subarray(0, 30), "little").size).toBe(0);
    expect(readLdSoCache(Buffer.from("no cache"), "little").size).toBe(0);
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.constantFrom("little" as const, "big" as const),
        (at, value, order) => {
          const damaged = Uint8Array.from(bytes);
          damaged[at] = value;
          for (const paths of readLdSoCache(damaged, order).values()) expect(paths.length).toBeGreaterThan(0);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });
});
