import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readBuildIds } from "../../src/elf/notes.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildElf, type ElfSpec, record, type Writer } from "../support/elf-builder.ts";
import { answers, hasPart } from "../support/parts.ts";
import { realBinaries } from "../support/real-binaries.ts";

const hasGo = hasPart("Go", answers("go", "version"));

describe.skipIf(!hasGo).each(realBinaries.map((binary) => [binary.name, binary] as const))("%s", (_, binary) => {
  test("has the Go build id that `go tool buildid` prints", async () => {
    const path = await binary.path();
    const { buildIds, gaps } = readBuildIds(await readElf(await readFile(path)));
    expect(buildIds.go ?? "").toBe(execFileSync("go", ["tool", "buildid", path], { encoding: "utf8" }).trim());
    expect(gaps).toEqual([]);
  });
});

const note = (to: Writer, owner: string, type: number, content: string): Writer => {
  to.u32(owner.length + 1)
    .u32(content.length)
    .u32(type);
  for (const text of [`${owner}\0`, content]) {
    for (const byte of Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4, "\0"))) to.u8(byte);
  }
  return to;
};

const twoNotes = (spec: ElfSpec) =>
  record(64, spec, (to) => note(note(to, "GNU", 3, "\x01\x23\x45"), "Go", 4, "action/content"));

const PT_NOTE = 4;
const read = async (spec: ElfSpec) => readBuildIds(await readElf(buildElf(spec)));
const inSegment = (content: Uint8Array, align = 4): ElfSpec => ({
  segments: [{ type: 1 }, { type: PT_NOTE, covers: ".note", align }],
  sections: [{ name: ".note", content }],
});

test("reads both ids out of one segment", async () => {
  const ids = { buildIds: { gnu: "012345", go: "action/content" }, gaps: [] };
  expect(await read(inSegment(twoNotes({})))).toEqual(ids);
  expect(await read({ ...inSegment(twoNotes({ byteOrder: "big" })), byteOrder: "big" })).toEqual(ids);
});

test("reads a note that only a section has", async () => {
  const { buildIds } = await read({ sections: [{ name: ".note", type: 7, content: twoNotes({}), align: 4 }] });
  expect(buildIds).toEqual({ gnu: "012345", go: "action/content" });
});

test("pads to 8 bytes where the segment is aligned so", async () => {
  const content = record(64, {}, (to) => {
    to.u32(4).u32(4).u32(5).u32(0x00554e47).u32(0).u32(0); // 16 bytes of header and name, 4 of content and 4 of fill
    note(to, "GNU", 3, "\x01\x23\x45");
  });
  expect((await read(inSegment(content, 8))).buildIds.gnu).toBe("012345");
  expect((await read(inSegment(content, 4))).buildIds.gnu).toBeNull();
});

test("passes over notes of others", async () => {
  const content = record(44, {}, (to) => note(note(to, "GNU", 5, "abcd"), "Gopher", 4, "x"));
  expect(await read(inSegment(content))).toEqual({ buildIds: { gnu: null, go: null }, gaps: [] });
});

test.each([
  ["a name", [0xfffffff0, 4, 3]],
  ["content", [4, 0xfffffff0, 3]],
])("treats %s larger than the note area as a gap", async (_, words) => {
  const content = record(32, {}, (to) => {
    for (const word of words) to.u32(word);
    to.u32(0x00554e47);
  });
  const { buildIds, gaps } = await read(inSegment(content));
  expect(buildIds.gnu).toBeNull();
  expect(gaps).toEqual([{ fact: "buildIds", why: expect.stringMatching(/a note can't be read/) }]);
});
