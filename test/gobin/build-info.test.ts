import { describe, expect, test } from "vitest";
import { readBuildInfo } from "../../src/gobin/build-info.ts";
import { anImage, words } from "./image-builder.ts";

const START = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const END = Buffer.from("f932433186182072008242104116d8f2", "hex");
const LINES = "path\texample.com/a\nmod\texample.com/a\t(devel)\t\n";
const FRAMED = Buffer.concat([START, Buffer.from(LINES), END]);
const MAGIC = Buffer.from("\xff Go buildinf:", "latin1");

const inline = (version: string, info: Uint8Array): Buffer =>
  Buffer.concat([
    MAGIC,
    Uint8Array.of(8, 2),
    Buffer.alloc(16),
    Uint8Array.of(version.length),
    Buffer.from(version),
    Uint8Array.of(info.length),
    info,
  ]);

describe("build information", () => {
  test("is read from the section of its name", () => {
    const blob = inline("go1.26.8", FRAMED);
    const image = anImage([{ address: 0x2000, bytes: blob, section: ".go.buildinfo" }]);
    expect(readBuildInfo(image)).toMatchObject({ version: "go1.26.8", text: LINES });
    expect(readBuildInfo(image)?.ranges[0]).toEqual({ address: 0x2000, size: blob.length });
  });

  test("is found in writable data where sections are gone, behind a misaligned decoy", () => {
    const data = Buffer.alloc(0x200);
    MAGIC.copy(data, 20);
    inline("go1.26.8", FRAMED).copy(data, 64);
    const image = anImage([{ address: 0x1000, bytes: data, writable: true }]);
    expect(readBuildInfo(image)).toMatchObject({ version: "go1.26.8", ranges: [{ address: 0x1040 }] });
  });

  test.each([true, false])("follows the two pointers that Go wrote before 1.18 (little endian: %s)", (little) => {
    const header = Buffer.concat([MAGIC, Uint8Array.of(8, little ? 0 : 1), words([0x3000, 0x3010], little)]);
    const version = "go1.16.15";
    const image = anImage(
      [
        { address: 0x2000, bytes: header, section: ".go.buildinfo", writable: true },
        { address: 0x3000, bytes: words([0x4000, version.length, 0x4000 + version.length, FRAMED.length], little) },
        { address: 0x4000, bytes: Buffer.concat([Buffer.from(version), FRAMED]) },
      ],
      { byteOrder: little ? "little" : "big" },
    );
    expect(readBuildInfo(image)).toMatchObject({ version, text: LINES });
  });

  test("is its framed text in read-only data where the blob is missing, without a version", () => {
    const image = anImage([{ address: 0x1000, bytes: Buffer.concat([Buffer.from("noise"), FRAMED, END]) }]);
    expect(readBuildInfo(image)).toEqual({
      version: null,
      text: LINES,
      ranges: [{ address: 0x1005, size: FRAMED.length }],
    });
  });

  test("is not believed where a length runs past the data", () => {
    const blob = inline("go1.26.8", FRAMED);
    blob[32] = 0x7f;
    expect(readBuildInfo(anImage([{ address: 0x1000, bytes: blob.subarray(0, 60), writable: true }]))).toBeNull();
  });

  test("costs one walk where a file is full of frame starts without an end", () => {
    const flood = Buffer.concat(Array.from({ length: 60_000 }, () => START));
    expect(readBuildInfo(anImage([{ address: 0x1000, bytes: flood }]))).toBeNull();
  });
});
