import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzeArtifact } from "../../src/analyze/artifact.ts";
import { FormatError } from "../../src/elf/bytes.ts";
import { readElf } from "../../src/elf/read.ts";
import type { Artifact } from "../../src/model.ts";
import { buildElf } from "../support/elf-builder.ts";
import { hasPart } from "../support/parts.ts";
import { readelf, readelfAnswers } from "../support/readelf.ts";
import { realBinaries } from "../support/real-binaries.ts";

const hasReadelf = hasPart("readelf", readelfAnswers);

const analyze = async (bytes: Uint8Array): Promise<Artifact> =>
  analyzeArtifact({
    ...{ elf: await readElf(bytes), name: "it", path: "bin/it", variant: null, build: null, sha256: "0".repeat(64) },
    now: new Date("2026-11-22T00:00:00Z"),
  });

describe.skipIf(!hasReadelf).each(realBinaries.map((binary) => [binary.name, binary] as const))("%s", (_, binary) => {
  test("has facts that agree with each other and with readelf", async () => {
    const path = await binary.path();
    const bytes = await readFile(path);
    const truth = readelf(path);
    const artifact = await analyze(bytes);
    const inFile = (name: string): number => (name === "SHT_NOBITS" || name === "SHT_NULL" ? 0 : 1);

    expect(artifact.fileSize).toBe(bytes.length);
    expect(artifact.sectionBytes).toBe(truth.sections.reduce((sum, { type, size }) => sum + size * inFile(type), 0));
    expect(artifact.elf.sections.map(({ address, fileSize }) => ({ address: BigInt(address), fileSize }))).toEqual(
      truth.sections.map(({ address, size, type }) => ({ address, fileSize: size * inFile(type) })),
    );
    expect(artifact.elf.segments.map(({ type, flags }) => ({ type, flags }))).toEqual(
      truth.segments.map(({ type, flags }) => ({ type, flags })),
    );
    expect(artifact.elf).toMatchObject({ interpreter: truth.interpreter, needed: truth.needed });
    expect(artifact.linkage.kind).toBe(
      truth.needed.length > 0 ? "dynamic" : truth.interpreter === null ? "static" : "loader-only",
    );
    expect(artifact.go).not.toBeNull();
    expect(artifact.packer).toBeNull();
    expect(artifact.ledger.total).toBe(bytes.length);
    expect(artifact.ledger.rows.reduce((sum, { bytes: count }) => sum + count, 0)).toBe(bytes.length);
  });

  test("is the same when read twice", async () => {
    const bytes = await readFile(await binary.path());
    expect(JSON.stringify(await analyze(bytes))).toBe(JSON.stringify(await analyze(bytes)));
  });
});

test("counts memory of what is mapped only", async () => {
  const sections = [
    { name: ".data", flags: 3, content: Buffer.alloc(10) },
    { name: ".bss", type: 8, flags: 3, size: 100 },
    { name: ".comment", content: Buffer.alloc(20) },
  ];
  const { elf } = await analyze(buildElf({ sections }));
  expect(elf.sections.slice(1, 4)).toMatchObject([
    { name: ".data", fileSize: 10, memorySize: 10 },
    { name: ".bss", fileSize: 0, memorySize: 100 },
    { name: ".comment", fileSize: 20, memorySize: 0 },
  ]);
});

test("says that sections are missing, or why", async () => {
  const missing = await analyze(buildElf({ withoutSectionHeaders: true }));
  expect(missing.gaps).toContainEqual({ fact: "sections", why: expect.stringMatching(/has no section headers/) });
  const damaged = await analyze(buildElf({ header: { e_shoff: 1 << 20 } }));
  expect(damaged.gaps.filter(({ fact }) => fact === "sections")).toEqual([
    { fact: "sections", why: expect.stringMatching(/past the end/) },
  ]);
});

test("leaves every byte without an owner, with a gap, where Go's tables can't be reached", async () => {
  const bytes = buildElf({ segments: [{ type: 1, address: 1n << 60n }] });
  const { go, ledger, gaps } = await analyze(bytes);
  expect(go).toBeNull();
  expect(ledger).toMatchObject({ total: bytes.length, unattributed: bytes.length });
  expect(ledger.rows.reduce((sum, row) => sum + row.bytes, 0)).toBe(bytes.length);
  expect(gaps).toContainEqual({ fact: "go", why: expect.stringMatching(/2\^53/) });
});

describe.skipIf(realBinaries.length === 0)("a real binary damaged in its tables", () => {
  test("is read with a ledger that closes, or refused", async () => {
    const bytes = await readFile((await realBinaries[0]?.path()) as string);
    const { sections } = await readElf(bytes);
    const tables = sections.filter(({ name }) =>
      /pclntab|module|typelink|itablink|buildinfo|symtab|note|data/.test(name),
    );
    const areas = [{ offset: 0, fileSize: 4096 }, ...tables.filter(({ fileSize }) => fileSize > 0)];
    const change = fc.record({ area: fc.constantFrom(...areas), at: fc.nat(), near: fc.boolean(), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = Buffer.from(bytes);
        for (const { area, at, near, value } of changes) {
          damaged[area.offset + (at % (near ? Math.min(area.fileSize, 256) : area.fileSize))] = value;
        }
        try {
          const { ledger } = await analyze(damaged);
          expect(ledger.rows.reduce((sum, row) => sum + row.bytes, 0)).toBe(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { seed: 20261122, numRuns: 80 },
    );
  });
});
