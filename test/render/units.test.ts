import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as units from "../../src/render/units.ts";

describe("a size", () => {
  it.each([
    [0, "0 B"],
    [812, "812 B"],
    [1023, "1023 B"],
    [1024, "1.0 KiB"],
    [524_288, "512.0 KiB"],
    [23_708_160, "22.6 MiB"],
    [26_214_400, "25.0 MiB"],
    [5 * 1024 ** 3, "5.0 GiB"],
    [3 * 1024 ** 5, "3072.0 TiB"],
  ])("of %d bytes is written %s", (bytes, text) => {
    expect(units.formatSize(bytes)).toBe(text);
  });

  it("goes over to the next unit when rounding reaches it, so that no 1024.0 KiB is written", () => {
    expect(units.formatSize(1024 * 1024 - 1)).toBe("1.0 MiB");
    expect(units.formatSize(1024 ** 3 - 1)).toBe("1.0 GiB");
  });

  it("is exact in bytes where it has to be", () => {
    expect(units.formatBytes(23_708_160)).toBe("23,708,160 bytes");
    expect(units.formatBytes(1)).toBe("1 byte");
  });

  it("keeps its order when written: a larger one never reads as a smaller one", () => {
    const size = fc.integer({ min: 0, max: 2 ** 42 });
    const read = (text: string): number => {
      const [count = "", unit = ""] = text.split(" ");
      return Number(count) * 1024 ** ["B", "KiB", "MiB", "GiB", "TiB"].indexOf(unit);
    };
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(read(units.formatSize(low))).toBeLessThanOrEqual(read(units.formatSize(high)));
      }),
    );
  });
});

describe("a change", () => {
  it("has its sign, and none where nothing changed", () => {
    expect(units.formatSizeChange(1_992_294)).toBe("+1.9 MiB");
    expect(units.formatSizeChange(-83_866)).toBe("−81.9 KiB");
    expect(units.formatSizeChange(0)).toBe("0 B");
    expect(units.formatShareChange(0.084)).toBe("+8.4 %");
    expect(units.formatShareChange(-0.379)).toBe("−37.9 %");
    expect(units.formatShareChange(0)).toBe("0.0 %");
  });

  it("too small for its decimals is not written as nothing", () => {
    expect(units.formatShareChange(-0.0001)).toBe("≈ 0 %");
    expect(units.formatShare(0.0001)).toBe("< 0.1 %");
    expect(units.formatRatio(0.001)).toBe("< 0.01");
  });
});

it.each([
  [0, "0.0 s"],
  [0.42, "0.4 s"],
  [9.94, "9.9 s"],
  [9.96, "10 s"],
  [59.4, "59 s"],
  [59.6, "1 min 00 s"],
  [125, "2 min 05 s"],
])("a time of %d seconds is written %s", (seconds, text) => {
  expect(units.formatSeconds(seconds)).toBe(text);
});
