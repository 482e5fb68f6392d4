import { describe, expect, test } from "vitest";
import { hardeningOf } from "../../src/analyze/hardening.ts";
import { readDynamic } from "../../src/elf/dynamic.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildDynamicElf, type DynamicSpec } from "../support/dynamic-elf.ts";
import { buildElf, type ElfSpec } from "../support/elf-builder.ts";

const PT_GNU_STACK = 0x6474e551;
const PT_GNU_RELRO = 0x6474e552;

async function of(bytes: Uint8Array) {
  const elf = await readElf(bytes);
  return hardeningOf(elf, readDynamic(elf).dynamic);
}
const dynamic = async (spec: DynamicSpec) => (await of(buildDynamicElf(spec))).hardening;
const plain = (spec: ElfSpec) => of(buildElf(spec));
const relro = [{ type: PT_GNU_RELRO }];

describe("relro", () => {
  test("is none without PT_GNU_RELRO, whatever is bound early", async () => {
    expect((await dynamic({ bindNow: true })).relro).toBe("none");
  });
  test("is partial while symbols are bound late", async () => {
    expect((await dynamic({ segments: relro })).relro).toBe("partial");
    expect((await plain({ segments: [{ type: 1 }, ...relro] })).hardening.relro).toBe("partial");
  });
  test.each<[string, DynamicSpec]>([
    ["DT_BIND_NOW", { bindNow: true }],
    ["DF_BIND_NOW", { flags: 8 }],
    ["DF_1_NOW", { flags1: 1 }],
  ])("is full with %s", async (_, spec) => {
    expect((await dynamic({ ...spec, segments: relro })).relro).toBe("full");
  });
});

describe("nx", () => {
  test.each([
    ["a stack that can't be executed", 6, true],
    ["a stack that can", 7, false],
  ])("follows PT_GNU_STACK: %s", async (_, flags, nx) => {
    expect((await plain({ segments: [{ type: 1 }, { type: PT_GNU_STACK, flags }] })).hardening.nx).toBe(nx);
  });
  test("is not promised without PT_GNU_STACK", async () => {
    expect((await plain({})).hardening.nx).toBe(false);
  });
});

describe("pie", () => {
  test("is a relocatable program with an interpreter", async () => {
    expect((await dynamic({})).pie).toBe(true);
  });
  test("is a static one that says so", async () => {
    expect((await dynamic({ interpreter: null, flags1: 0x08000000 })).pie).toBe(true);
  });
  test("is not a shared library", async () => {
    expect((await dynamic({ interpreter: null })).pie).toBe(false);
  });
  test("is not a program at a fixed address", async () => {
    expect((await dynamic({ type: 2 })).pie).toBe(false);
  });
});

describe("stackCanary", () => {
  const libc = (symbols: readonly string[]): DynamicSpec => ({
    needs: [{ library: "libc.so.6", versions: [{ name: "GLIBC_2.4", symbols }] }],
  });
  const text = { name: ".text", content: Buffer.from("code") };
  const init = { name: ".init", content: Buffer.from("code") };
  const symbols = (names: string) => [
    { name: ".symtab", type: 2, link: ".strtab" },
    { name: ".strtab", type: 3, content: Buffer.from(names) },
  ];

  test("is null where no C code is linked in", async () => {
    expect(await plain({ sections: [text] })).toMatchObject({ hardening: { stackCanary: null }, gaps: [] });
  });
  test("follows what is imported where libraries are needed", async () => {
    expect((await dynamic(libc(["open", "__stack_chk_fail"]))).stackCanary).toBe(true);
    expect((await dynamic(libc(["open"]))).stackCanary).toBe(false);
  });
  test("follows the symbols of static C code", async () => {
    const found = await plain({ sections: [text, init, ...symbols("\0main\0__stack_chk_fail\0")] });
    const missing = await plain({ sections: [text, init, ...symbols("\0main\0")] });
    expect(found).toMatchObject({ hardening: { stackCanary: true }, gaps: [] });
    expect(missing).toMatchObject({ hardening: { stackCanary: false }, gaps: [] });
  });
  test("is a gap where static C code is stripped", async () => {
    expect(await plain({ sections: [text, init] })).toMatchObject({
      hardening: { stackCanary: null },
      gaps: [{ fact: "stackCanary", why: expect.stringMatching(/stripped/) }],
    });
  });
  test("is a gap where nothing tells whether there is C code", async () => {
    expect(await plain({ withoutSectionHeaders: true })).toMatchObject({
      hardening: { stackCanary: null },
      gaps: [{ fact: "stackCanary", why: expect.stringMatching(/section headers/) }],
    });
  });
});
