import { inflateSync } from "node:zlib";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { type DwarfInfo, type DwarfSections, readDwarfUnits } from "../../src/gobin/dwarf-units.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildProgram } from "../support/program.ts";
import { hasCompiler, hasGo } from "./matrix.ts";
import { openBinary } from "./open.ts";

const hasReadelf = hasPart("readelf", answers("readelf", "--version"));

const infoOf = (bytes: Uint8Array): DwarfInfo => ({
  size: bytes.length,
  read: (offset, size) => bytes.subarray(offset, offset + size),
});

async function sectionsOf(path: string): Promise<DwarfSections> {
  const { elf } = await openBinary(path);
  const content = (name: string): Uint8Array => {
    const section = elf.sections.find((one) => one.name === `.debug_${name}`);
    if (section === undefined) return new Uint8Array();
    const stored = elf.bytes.subarray(section.offset, section.offset + section.fileSize);
    return (section.flags & 0x800) === 0 ? stored : new Uint8Array(inflateSync(stored.subarray(24)));
  };
  return {
    info: infoOf(content("info")),
    abbrev: content("abbrev"),
    str: content("str"),
    lineStr: content("line_str"),
    littleEndian: true,
  };
}

/** One unit of C++ has hundreds of kinds of entries, and its own is not the first of them. */
const templates = {
  "go.mod": "module tide\n\ngo 1.21\n",
  "main.go":
    'package main\n\n// #cgo LDFLAGS: -lstdc++\n// int tide(const char *text);\nimport "C"\n\nfunc main() { println(C.tide(C.CString("7 m"))) }\n',
  "tide.cpp":
    '#include <regex>\nextern "C" int tide(const char *text) { return std::regex_search(text, std::regex("[0-9]+")); }\n',
};
const hasCpp = hasCompiler && hasPart("a C++ compiler", answers("c++", "--version"));

describe.skipIf(!hasGo || !hasReadelf)("compilation units are those readelf lists", () => {
  for (const [name, hasParts, build] of [
    ["hello", true, () => buildFixture("hello", { env: { CGO_ENABLED: "0" } })],
    ["cgo", hasCompiler, () => buildFixture("cgo", { env: { CGO_ENABLED: "1" } })],
    ["C++", hasCpp, () => buildProgram(templates, { env: { CGO_ENABLED: "1" } })],
  ] as const)
    test.skipIf(!hasParts)(name, async () => {
      const path = await build();
      const sections = await sectionsOf(path);
      const { units, complete } = readDwarfUnits(sections);
      const { stdout } = await execa("readelf", ["--debug-dump=info", "--dwarf-depth=1", "-W", path], {
        reject: false,
      });
      const listed = [...stdout.matchAll(/Compilation Unit @ offset (?:0x)?([0-9a-f]+):/g)];
      // The value stands behind its form, in one of the ways readelf has written that.
      const names = [...stdout.matchAll(/DW_AT_name\s*:\s*(?:\([^)]*\):?\s*)*(.*?)\s*$/gm)].map((match) => match[1]);
      expect(complete).toBe(true);
      expect(units.map(({ start }) => start)).toEqual(listed.map((match) => Number.parseInt(match[1] ?? "", 16)));
      expect(units.map((unit) => unit.name)).toEqual(names);
      expect(units.at(-1)?.end).toBe(sections.info.size);
      expect(units.filter((unit) => unit.isGo).map((unit) => unit.name)).toContain("runtime");
      expect(units.some((unit) => !unit.isGo)).toBe(name !== "hello");
    });

  test("and not more of them than the bytes hold", async () => {
    const sections = await sectionsOf(await buildFixture("hello", { env: { CGO_ENABLED: "0" } }));
    const cut = { ...sections, info: infoOf(sections.info.read(0, sections.info.size - 5)) };
    const { units, complete } = readDwarfUnits(cut);
    expect(complete).toBe(false);
    expect(units.at(-1)?.end).toBeLessThanOrEqual(cut.info.size);
  });
});

test("no debugging information is no unit, and complete", () => {
  const none = new Uint8Array();
  const sections = { info: infoOf(none), abbrev: none, str: none, lineStr: none, littleEndian: true };
  expect(readDwarfUnits(sections)).toEqual({ units: [], complete: true });
});
