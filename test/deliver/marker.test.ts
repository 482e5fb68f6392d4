import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkKey, isNewer, type Marker, readMarker, writeMarker } from "../../src/deliver/marker.ts";
import { UsageError } from "../../src/errors.ts";

const aMarker = (over: Partial<Marker> = {}): Marker => ({
  key: "default",
  run: 17_344_551,
  attempt: 2,
  head: "4f1c2a9d0e77b3a1c5d6e7f8091a2b3c4d5e6f70",
  ...over,
});

describe("a marker", () => {
  it("says what was written into it, and is one HTML comment on a line of its own", () => {
    const line = writeMarker(aMarker());
    expect(readMarker(`${line}text`)).toEqual(aMarker());
    expect(line).toBe(
      '<!-- plimsoll {"schema":1,"key":"default","run":17344551,"attempt":2,"head":"4f1c2a9d0e77b3a1c5d6e7f8091a2b3c4d5e6f70"} -->\n',
    );
  });

  it("is found whichever way lines end", () => {
    expect(readMarker(`${writeMarker(aMarker()).trimEnd()}\r\ntext`)).toEqual(aMarker());
  });

  it("is not found anywhere but at the start, nor where a part of it is not what it should be", () => {
    const line = writeMarker(aMarker());
    for (const body of [
      null,
      undefined,
      "",
      ` ${line}`,
      `text\n${line}`,
      line.trimEnd(),
      line.replace('"schema":1', '"schema":2'),
      line.replace("17344551", '"17344551"'),
      line.replace("17344551", "1e999"),
      line.replace("default", "a b"),
      line.replace("4f1c", "4F1C"),
      line.replace("{", "{{"),
      line.replace("plimsoll", "other"),
      "<!-- plimsoll null -->\n",
    ]) {
      expect(readMarker(body), String(body)).toBeNull();
    }
  });

  it("F14: can't be ended by its key: only letters, digits, dots, dashes and underscores go in", () => {
    for (const key of ["-->", "a-->b", "", "-a", "a b", 'a"b', "é", "a\n", "x".repeat(65)]) {
      expect(() => checkKey(key), key).toThrow(UsageError);
    }
    for (const key of ["default", "linux-arm64", "v1.2_3", "x".repeat(64)]) expect(checkKey(key)).toBe(key);
  });

  it("is read from any text without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readMarker(text);
        readMarker(`<!-- plimsoll ${text} -->\n`);
        readMarker(`<!-- plimsoll {${text}} -->\n`);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("of two markers", () => {
  it("the newer is that of the later run, and of one run, that of the later attempt", () => {
    const marker = aMarker();
    expect(isNewer(aMarker({ run: marker.run + 1, attempt: 1 }), marker)).toBe(true);
    expect(isNewer(aMarker({ attempt: 3 }), marker)).toBe(true);
    expect(isNewer(marker, marker)).toBe(false);
    expect(isNewer(aMarker({ run: marker.run - 1, attempt: 9 }), marker)).toBe(false);
  });
});
