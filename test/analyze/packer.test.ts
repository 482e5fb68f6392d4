import { expect, test } from "vitest";
import { packerOf } from "../../src/analyze/packer.ts";

const sections = [{}] as unknown as Parameters<typeof packerOf>[0]["sections"];

function file(magicAt: number): Uint8Array {
  const bytes = Buffer.alloc(8192);
  bytes.write("UPX!", magicAt, "latin1");
  return bytes;
}

test("knows UPX by the loader info behind its program headers", () => {
  expect(packerOf({ bytes: file(236), sections })).toBe("UPX");
});

test("knows UPX by its trailer, where section headers are gone", () => {
  expect(packerOf({ bytes: file(8192 - 36), sections: [] })).toBe("UPX");
  expect(packerOf({ bytes: file(8192 - 36), sections })).toBeNull();
});

test("does not take a program that knows of UPX for one it packed", () => {
  expect(packerOf({ bytes: file(4000), sections: [] })).toBeNull();
  expect(packerOf({ bytes: new Uint8Array(10), sections: [] })).toBeNull();
});
