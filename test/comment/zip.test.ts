import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSingleEntry } from "../../src/comment/zip.ts";
import { JobError } from "../../src/errors.ts";
import { answers, hasPart } from "../support/parts.ts";
import { makeZip, type ZipEntry } from "../support/zip.ts";

const LIMIT = 1_000_000;
const bytes = Buffer.from(JSON.stringify({ schemaVersion: 1, text: "x".repeat(10_000) }));
const report: ZipEntry = { name: "report.json", bytes };

const read = (zip: Buffer, limit = LIMIT): Buffer => readSingleEntry(zip, "report.json", limit);

describe("an archive of one report", () => {
  it("is read, deflated or stored, with or without a comment", () => {
    for (const method of [8, 0]) {
      for (const comment of ["", "a comment", "PK\u0005\u0006 in a comment"]) {
        expect(read(makeZip([{ ...report, method }], { comment }))).toEqual(bytes);
      }
    }
    expect(read(makeZip([{ ...report, bytes: Buffer.alloc(0) }]))).toEqual(Buffer.alloc(0));
  });

  const zip = hasPart("zip", answers("zip", "-v"));
  const python = hasPart("python3", answers("python3", "-c", "import zipfile"));

  it.skipIf(!zip)("is read as zip writes it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-zip-"));
    try {
      await writeFile(join(folder, "report.json"), bytes);
      expect(spawnSync("zip", ["-q", "a.zip", "report.json"], { cwd: folder }).status).toBe(0);
      // Written to a pipe, sizes stand behind the data and not in the header before it.
      const streamed = spawnSync("zip", ["-q", "-", "report.json"], { cwd: folder });
      expect(read(await readFile(join(folder, "a.zip")))).toEqual(bytes);
      expect(read(streamed.stdout)).toEqual(bytes);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(!python)("is read as Python writes it", async () => {
    const program =
      "import sys,zipfile,io\nb=io.BytesIO()\nz=zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED)\nz.writestr('report.json',sys.stdin.buffer.read())\nz.close()\nsys.stdout.buffer.write(b.getvalue())";
    expect(read(spawnSync("python3", ["-c", program], { input: bytes }).stdout)).toEqual(bytes);
  });
});

describe("F30: an archive of anything else", () => {
  const anEntry = (over: Partial<ZipEntry>): Buffer => makeZip([{ ...report, ...over }]);

  it.each([
    ["that is empty", makeZip([]), /0 entries/],
    ["with a second entry", makeZip([report, { name: "report.md", bytes }]), /2 entries/],
    ["with the same name twice", makeZip([report, report]), /2 entries/],
    ["with a path in the name", anEntry({ name: "../report.json" }), /entry is not report\.json/],
    ["with an absolute path", anEntry({ name: "/report.json" }), /entry is not report\.json/],
    ["with a path of Windows", anEntry({ name: "..\\report.json" }), /entry is not report\.json/],
    ["with another name", anEntry({ name: "comment.md" }), /entry is not report\.json/],
    ["with another name in the header before the data", anEntry({ localName: "report.jsom" }), /damaged/],
    ["that is encrypted", anEntry({ flags: 1 }), /encrypted/],
    ["whose directory is encrypted", anEntry({ flags: 0x2000 }), /encrypted/],
    ["compressed by LZMA", anEntry({ method: 14 }), /method 14/],
    ["with a wrong checksum", anEntry({ crc: 1 }), /damaged/],
    ["that says it is smaller than it is", anEntry({ size: 1 }), /damaged/],
    ["that says it is larger than it is", anEntry({ size: 99_999 }), /damaged/],
    ["that says it is too large", anEntry({ size: LIMIT + 1 }), /1000001 bytes, and 1000000 are read/],
    [
      "with more behind its end",
      Buffer.concat([makeZip([report]), Buffer.from("more")]),
      /no end of central directory/,
    ],
    ["with more before its start", Buffer.concat([Buffer.from("more"), makeZip([report])]), /directory does not end/],
    ["that is HTML", Buffer.from("<!doctype html>".repeat(100)), /no end of central directory/],
    ["that is nothing", Buffer.alloc(0), /no end of central directory/],
  ])("is refused: %s", (_, zip, sentence) => {
    expect(() => read(zip)).toThrow(JobError);
    expect(() => read(zip)).toThrow(sentence);
  });

  it("is refused before it fills the memory: a bomb that lies about its size", () => {
    const bomb = { name: "report.json", bytes: Buffer.alloc(200_000_000), size: 1000 };
    const zip = makeZip([bomb]);
    expect(zip.length).toBeLessThan(LIMIT);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => read(zip)).toThrow(/does not inflate, or to more than 1000000 bytes/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * LIMIT);
  });

  it("is refused or read, never more than that, whichever byte of it is wrong or missing", () => {
    const zip = makeZip([{ ...report, bytes: bytes.subarray(0, 300) }], { comment: "c" });
    const attempt = (damaged: Buffer): void => {
      try {
        expect(read(damaged)).toEqual(bytes.subarray(0, 300));
      } catch (error) {
        expect(error).toBeInstanceOf(JobError);
      }
    };
    for (let at = 0; at < zip.length; at++) {
      attempt(zip.subarray(0, at));
      for (const value of [0x00, 0x01, 0x7f, 0x80, 0xff]) {
        const damaged = Buffer.from(zip);
        damaged[at] = value;
        attempt(damaged);
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => attempt(Buffer.concat([noise, zip.subarray(-30)]))),
      { seed: 1, numRuns: 300 },
    );
  });
});
