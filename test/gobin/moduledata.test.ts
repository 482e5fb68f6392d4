import { describe, expect, test } from "vitest";
import { readElf } from "../../src/elf/read.ts";
import { openImage } from "../../src/gobin/image.ts";
import { findModuledata } from "../../src/gobin/moduledata.ts";
import { buildFixture } from "../support/fixture.ts";
import { hasGo, matrix } from "./matrix.ts";
import { nm } from "./nm.ts";
import { openBinary, withoutSections } from "./open.ts";

describe("module data says what the linker's own symbols say", () => {
  for (const { name, full } of matrix)
    test(name, async () => {
      const path = await full();
      const { elf, image } = await openBinary(path);
      const { moduledata, gaps } = findModuledata(image);
      expect(gaps).toEqual([]);
      const symbols = new Map((await nm(path)).map((symbol) => [symbol.name, symbol]));
      const address = (symbol: string): number | undefined => symbols.get(symbol)?.address;
      expect(moduledata).toMatchObject({
        address: address("runtime.firstmoduledata"),
        text: { start: address("runtime.text"), end: address("runtime.etext") },
        noptrdata: { start: address("runtime.noptrdata"), end: address("runtime.enoptrdata") },
        data: { start: address("runtime.data"), end: address("runtime.edata") },
        bss: { start: address("runtime.bss"), end: address("runtime.ebss") },
        types: { start: address("runtime.types"), end: address("runtime.etypes") },
        findfunctab: address("runtime.findfunctab"),
      });
      const typelink = symbols.get("runtime.typelink");
      if (typelink !== undefined && typelink.size > 0)
        expect(moduledata?.typelinks).toEqual({ address: typelink.address, count: typelink.size / 4 });
      expect(findModuledata(withoutSections(elf)).moduledata).toEqual(moduledata);
    });
});

describe.skipIf(!hasGo)("module data", () => {
  test("of a shape that no field check believes is a gap", async () => {
    const { elf, image } = await openBinary(await buildFixture("hello", { args: ["-ldflags=-s -w"] }));
    const { moduledata } = findModuledata(image);
    const bytes = new Uint8Array(elf.bytes);
    const text = image.offsetOf((moduledata?.address ?? 0) + 22 * image.pointerSize);
    bytes.fill(0, text, text + image.pointerSize);
    expect(findModuledata(openImage(await readElf(bytes)))).toEqual({
      moduledata: null,
      gaps: [{ fact: "moduledata", why: "the module data has a shape not known here" }],
    });
  });

  test("loses only its list of itabs where that leads nowhere", async () => {
    const { elf, image } = await openBinary(await buildFixture("hello", { args: ["-ldflags=-s -w"] }));
    const links = findModuledata(image).moduledata?.itablinks;
    if (links == null) return expect(findModuledata(image).moduledata?.itabs).not.toBeNull();
    const bytes = new Uint8Array(elf.bytes);
    const offset = image.offsetOf(links.address);
    bytes.fill(0xff, offset + image.pointerSize, offset + 2 * image.pointerSize);
    const { moduledata, gaps } = findModuledata(openImage(await readElf(bytes)));
    expect(moduledata?.itablinks).toEqual({ ...links, count: 0 });
    expect(gaps).toEqual([{ fact: "itablinks", why: `entry 1 of ${links.count} leads nowhere` }]);
  });

  test.each([0, 0xff])("loses only its list of types where that is overwritten with %i", async (filler) => {
    const { elf, image } = await openBinary(await buildFixture("hello", { args: ["-ldflags=-s -w"] }));
    const { moduledata } = findModuledata(image);
    const links = moduledata?.typelinks;
    if (moduledata == null || links == null) return expect(moduledata?.typedescSize).toBeGreaterThan(0);
    const bytes = new Uint8Array(elf.bytes);
    const offset = image.offsetOf(links.address);
    bytes.fill(filler, offset, offset + links.count * 4);
    expect(findModuledata(openImage(await readElf(bytes)))).toEqual({
      moduledata: { ...moduledata, typelinks: { ...links, count: 0 } },
      gaps: [{ fact: "typelinks", why: `entry 0 of ${links.count} leads nowhere` }],
    });
  });
});
