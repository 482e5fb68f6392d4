import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSize, parseSize, writeSize } from "../../src/config/sizes.ts";

describe("parseSize", () => {
  it.each([
    ["25MiB", 25 * 1024 * 1024],
    ["64 KiB", 64 * 1024],
    ["9MB", 9_000_000],
    ["500kB", 500_000],
    ["1GiB", 1024 ** 3],
    ["1.5MiB", 1.5 * 1024 * 1024],
    ["0.1KiB", 102],
    ["12mib", 12 * 1024 * 1024],
    ["4096", 4096],
    ["17 B", 17],
    ["  0  ", 0],
    [26_214_400, 26_214_400],
  ])("reads %j as %d bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(["", "MiB", "-1", "-1MiB", "1.5", "1e6", "25 Mebi", "1,5MiB", "1_000", "0x10", "99999999GiB", 1.5, -4, 1e21])(
    "refuses %j and shows a size",
    (text) => {
      expect(parseSize(text)).toEqual({ problem: expect.stringContaining("25MiB, 64 KiB or 9MB") });
    },
  );

  it.each([
    ["25M", "25MB (powers of 1000) or 25MiB (powers of 1024)"],
    ["64k", "64kB (powers of 1000) or 64KiB (powers of 1024)"],
    ["2Gi", "2GB (powers of 1000) or 2GiB (powers of 1024)"],
  ])("does not guess what %s means, but names both", (text, both) => {
    expect(parseSize(text)).toEqual({ problem: expect.stringContaining(both) });
  });
});

describe("writeSize", () => {
  it.each([
    [25 * 1024 * 1024, "25MiB"],
    [6.25 * 1024 * 1024, "6.25MiB"],
    [9_000_000, "9MB"],
    [1536, "1.5KiB"],
    [1_100_000_000, "1.1GB"],
    [999, "999"],
    [0, "0"],
  ])("writes %d as %s", (bytes, text) => {
    expect(writeSize(bytes)).toBe(text);
  });

  it("loses no byte", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeNat(),
          fc.nat(),
          fc.nat(99_999).map((n) => n * 1024),
        ),
        (bytes) => {
          expect(parseSize(writeSize(bytes))).toBe(bytes);
        },
      ),
    );
  });
});

describe("formatSize", () => {
  it.each([
    [0, "0 B"],
    [1023, "1023 B"],
    [1024, "1.0 KiB"],
    [1_048_575, "1.0 MiB"],
    [23_708_160, "22.6 MiB"],
    [5 * 1024 ** 4, "5.0 TiB"],
  ])("says %d bytes as %s", (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});
