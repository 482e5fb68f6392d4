import { expect, test } from "vitest";
import { ByteView, FormatError } from "../../src/elf/bytes.ts";

const bytes = Uint8Array.from([0, 1, 2, 3, 0x67, 0x6f, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x41]);
const view = new ByteView(bytes, true, 8);

test("reads numbers in the byte order of the file", () => {
  expect(view.u16(1)).toBe(0x0201);
  expect(new ByteView(bytes, false, 8).u16(1)).toBe(0x0102);
  expect(view.u64(7)).toBe(0xffffffffffffffffn);
  expect(view.i32(8)).toBe(-1);
});

test("reads a word as wide as the class of the file", () => {
  expect(view.address(0)).toBe(0xff006f6703020100n);
  expect(new ByteView(bytes, true, 4).address(0)).toBe(0x03020100n);
});

test("refuses a size that no file can have", () => {
  expect(() => view.length(7)).toThrow(new FormatError("a size or offset that no file can have", 7));
  expect(new ByteView(bytes, true, 4).length(8)).toBe(0xffffffff);
});

test.each([
  ["before the window", (window: ByteView) => window.u8(3)],
  ["across its end", (window: ByteView) => window.u32(6)],
  ["at no number", (window: ByteView) => window.u8(Number.NaN)],
  ["of a negative size", (window: ByteView) => window.slice(5, -1)],
  ["of more than there is", (window: ByteView) => window.slice(4, 2 ** 40)],
])("refuses a read %s", (_, read) => {
  expect(() => read(view.window(4, 4))).toThrow(FormatError);
});

test("keeps offsets absolute inside a window, in errors too", () => {
  const window = view.window(4, 4).window(5, 2);
  expect(window.u8(5)).toBe(0x6f);
  expect(() => window.u16(6)).toThrow(/offset 0x6$/);
});

test("refuses a window that is not inside its own", () => {
  expect(() => view.window(4, 4).window(0, 4)).toThrow(FormatError);
  expect(() => new ByteView(bytes, true, 8, 4, 17)).toThrow(FormatError);
});

test("reads text up to its NUL, which must come in time", () => {
  expect(view.string(4, 100)).toBe("go");
  expect(() => view.string(4, 2)).toThrow(/without its terminating NUL at offset 0x4/);
  expect(() => view.string(15, 100)).toThrow(FormatError);
});

test("hands out the bytes themselves, not a copy", () => {
  expect(view.slice(4, 2).buffer).toBe(bytes.buffer);
});

test("opens rows that lie in the window, counted from 0", () => {
  expect(view.rows(4, 4).getUint8(1)).toBe(0x6f);
  expect(() => view.window(4, 4).rows(4, 5)).toThrow(FormatError);
});
