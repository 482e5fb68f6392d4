import { describe, expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { readElf } from "../../src/elf/read.ts";
import { findDataGroups } from "../../src/gobin/data-groups.ts";
import { type Image, openImage } from "../../src/gobin/image.ts";
import { findModuledata } from "../../src/gobin/moduledata.ts";
import { PackageNames } from "../../src/gobin/package-names.ts";
import { findPclntab } from "../../src/gobin/pclntab-find.ts";
import { readTypes, type Types } from "../../src/gobin/types.ts";
import { buildFixture } from "../support/fixture.ts";
import { hasGo, matrix } from "./matrix.ts";
import { nm } from "./nm.ts";
import { openBinary } from "./open.ts";

function typesOf(image: Image): { types: Types; packages: PackageNames } {
  const { moduledata } = findModuledata(image);
  if (moduledata === null) throw new Error("no module data was found");
  const packages = new PackageNames();
  return { types: readTypes(image, moduledata, packages), packages };
}

/** Names of all types, with the package each was given. */
function namedTypes(image: Image): Map<string, string | undefined> {
  const { types, packages } = typesOf(image);
  const found = new Map<string, string | undefined>();
  types.offsets.forEach((offset, i) => {
    const type = types.area.describe(types.area.start + offset);
    if (type !== null) found.set(types.names.text(type.str), packages.paths[types.packages[i] as number]);
  });
  return found;
}

describe("types of a stripped file", () => {
  for (const { name, full, stripped } of matrix)
    test(`lie apart, and every pointer to one leads to one: ${name}`, async () => {
      const { image } = await openBinary(await stripped());
      const { types } = typesOf(image);
      expect(types.strays).toBe(0);
      expect(types.count).toBeGreaterThan(300);
      const order = types.offsets.map((offset, i) => ({ offset, size: types.sizes[i] ?? 0 }));
      order.sort((a, b) => a.offset - b.offset);
      const overlapping = order.filter(
        ({ offset }, i) => i > 0 && offset < (order[i - 1]?.offset ?? 0) + (order[i - 1]?.size ?? 0),
      );
      expect(overlapping).toEqual([]);

      // Method tables have symbols up to Go 1.26, which end before the fill.
      const itabs = (await nm(await full())).filter((symbol) => /^go[:.]itab\./.test(symbol.name));
      const sizes = new Map(itabs.map(({ address, size }) => [address, size]));
      for (const { address, size } of itabs.length === 0 ? [] : types.itabs)
        expect([size - 4, size]).toContain(sizes.get(address));
    });

  test.skipIf(!hasGo)("belong to the package that declares them, or what they are made of", async () => {
    const { image } = await openBinary(await buildFixture("service", { args: ["-ldflags=-s -w"] }));
    const found = namedTypes(image);
    expect(found.get("*http.Server")).toBe("net/http");
    expect(found.get("map[string]*http.muxEntry") ?? found.get("*[]*http.pattern")).toBe("net/http");
    expect(found.get("*func(http.ResponseWriter, *http.Request)")).toBe("net/http");
    expect(found.get("*error")).toBe("runtime");
    expect(found.get("*[]string")).toBeUndefined();
    const own = [...found].filter(([, owner]) => owner?.startsWith("harbour.example/"));
    expect(own.length).toBeGreaterThan(5);
  });
});

describe.skipIf(!hasGo)("damaged types", () => {
  test("that point in circles are a named error, not a loop", async () => {
    const { elf, image } = await openBinary(await buildFixture("hello", { args: ["-ldflags=-s -w"] }));
    const { moduledata } = findModuledata(image);
    const bytes = new Uint8Array(elf.bytes);
    const { types } = typesOf(image);
    // Every type becomes a struct of very many fields.
    for (const offset of types.offsets.slice(0, 50)) {
      const at = image.offsetOf(types.area.start + offset);
      bytes[at + 23] = 25;
      bytes.fill(0, at + 64, at + 72);
      bytes[at + 65] = 8;
    }
    const damaged = openImage(await readElf(bytes));
    expect(moduledata).not.toBeNull();
    expect(() => typesOf(damaged)).toThrow(FormatError);
  });
});

describe("groups of read-only data lie where the linker's symbols say", () => {
  for (const { name, full } of matrix)
    test(name, async () => {
      const path = await full();
      const { image } = await openBinary(path);
      const { table } = findPclntab(image);
      const { moduledata } = findModuledata(image);
      if (table === null || moduledata === null) throw new Error("the tables were not found");
      const groups = findDataGroups(image, table, moduledata, typesOf(image).types);
      const symbols = await nm(path);
      const address = (pattern: RegExp): number => symbols.find((symbol) => pattern.test(symbol.name))?.address ?? 0;
      // Markers of size 0 before each group; alignment may put a few bytes between.
      const near = (found: number | undefined, marker: number): void => {
        expect(Math.abs((found ?? 0) - marker)).toBeLessThan(64);
      };
      near(groups.strings?.start, address(/^go[:.]string\.\*$/));
      near(groups.funcdata?.start, address(/^go[:.]func\.\*$/));
      near(groups.pointerMasks?.start, address(/^runtime\.gcbits\.\*$/));
    });
});
