import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildLedger } from "../../src/analyze/ledger.ts";
import { readNeeds } from "../../src/analyze/needs.ts";
import { FormatError } from "../../src/elf/bytes.ts";
import { readElf } from "../../src/elf/read.ts";
import { readGoFacts } from "../../src/gobin/go-facts.ts";
import { openImage } from "../../src/gobin/image.ts";
import { buildFixture, type FixtureOptions } from "../support/fixture.ts";
import { isWide } from "../support/published.ts";
import { hasGo } from "./matrix.ts";
import { openBinary } from "./open.ts";
import { hasToolchain } from "./toolchains.ts";

/** Reads all that there is of Go in a file; a result or a named error with an offset in the file, and nothing else. */
async function readWhole(bytes: Uint8Array): Promise<void> {
  try {
    const elf = await readElf(bytes);
    const image = openImage(elf);
    readGoFacts(image);
    readNeeds(image);
    const { ledger } = buildLedger(elf, image);
    expect(ledger.rows.reduce((sum, row) => sum + row.bytes, 0)).toBe(bytes.length);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    expect(error.offset).toBeGreaterThanOrEqual(0);
    expect(error.offset).toBeLessThanOrEqual(bytes.length);
    expect(error.message).toContain(`offset 0x${error.offset.toString(16)}`);
  }
}

/** Where the tables are that everything else is found through; the text and debugging information are of less interest. */
const TABLES =
  /pclntab|module|type|itab|rodata|rel|data|symtab|strtab|note|buildinfo|dynamic|dyn|debug_info|debug_abbrev/;

const subjects: readonly (readonly [string, FixtureOptions, boolean])[] = [
  ["stripped", { args: ["-ldflags=-s -w"] }, true],
  ["with symbols", {}, true],
  ["PIE", { args: ["-buildmode=pie", "-ldflags=-s -w"] }, true],
  ["32-bit", { goarch: "386", args: ["-ldflags=-s -w"] }, true],
  ["big-endian", { goarch: "s390x", args: ["-ldflags=-s -w"] }, true],
  ["Go 1.16", { toolchain: "1.16.15", args: ["-ldflags=-s -w"] }, hasGo && hasToolchain("1.16.15")],
  ["Go 1.27", { toolchain: "1.27.3", args: ["-ldflags=-s -w"] }, hasGo && hasToolchain("1.27.3")],
];

describe.skipIf(!hasGo)("any bytes changed: a result or a named error", () => {
  for (const [name, options, possible] of subjects)
    test.skipIf(!possible)(name, async () => {
      const { elf } = await openBinary(await buildFixture("hello", { env: { CGO_ENABLED: "0" }, ...options }));
      const sections = elf.sections.filter((section) => section.fileSize > 0 && TABLES.test(section.name));
      const anywhere = fc.record({
        section: fc.nat(sections.length - 1),
        // Half the changes hit the beginning of a table, where its header is.
        place: fc.oneof(fc.nat(128), fc.nat(1 << 24)),
        value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff),
        length: fc.constantFrom(1, 1, 4, 8, 64),
      });
      const header = fc.record({
        section: fc.constant(-1),
        place: fc.nat(1024),
        value: fc.nat(255),
        length: fc.constant(1),
      });
      const change = fc.oneof({ weight: 6, arbitrary: anywhere }, { weight: 1, arbitrary: header });
      const cut = fc.option(fc.nat(elf.bytes.length), { freq: 8 });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), cut, async (changes, end) => {
          const bytes = new Uint8Array(elf.bytes);
          for (const { section, place, value, length } of changes) {
            const { offset, fileSize } = sections[section] ?? { offset: 0, fileSize: 1024 };
            const at = offset + (place % fileSize);
            bytes.fill(value, at, at + length);
          }
          await readWhole(end === null ? bytes : bytes.subarray(0, end));
        }),
        { seed: 1, numRuns: isWide ? 400 : 40, endOnFailure: true },
      );
    });
});
