import { expect, test } from "vitest";
import { readChildren, readElement } from "../../../src/analyze/certificates/der.ts";
import { tlv } from "../../support/certificates.ts";

test.each([0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff])("reads an element with %i bytes of content", (length) => {
  const bytes = Buffer.concat([Buffer.from("ab"), tlv(0x04, Buffer.alloc(length)), Buffer.from("c")]);
  const end = bytes.length - 1;
  expect(readElement(bytes, 2, bytes.length)).toEqual({ tag: 0x04, start: end - length, end });
  expect(readElement(bytes, 2, end)).not.toBeNull();
  expect(readElement(bytes, 2, end - 1)).toBeNull();
});

test.each([
  ["an indefinite length", "308000000000"],
  ["a length in two bytes that fits in one", "30810100"],
  ["a length in three bytes that fits in two", `30820080${"00".repeat(128)}`],
  ["a length of 64 KiB and more", `3083010000${"00".repeat(65_536)}`],
  ["nothing behind its tag", "30"],
  ["nothing behind the start of its length", "3082"],
])("refuses an element with %s", (_, hex) => {
  const bytes = Buffer.from(hex, "hex");
  expect(readElement(bytes, 0, bytes.length)).toBeNull();
});

test("reads children that fill their parent to the byte, and no others", () => {
  const child = tlv(0x02, Buffer.from([7]));
  const children = (content: Buffer, most: number): readonly number[] | undefined =>
    readChildren(Buffer.concat([content, child]), { tag: 0x30, start: 0, end: content.length }, most)?.map(
      ({ end }) => end,
    );
  expect(children(Buffer.concat([child, child]), 2)).toEqual([3, 6]);
  expect(children(Buffer.alloc(0), 0)).toEqual([]);
  expect(children(Buffer.concat([child, child]), 1)).toBeUndefined();
  expect(children(Buffer.concat([child, child.subarray(0, 2)]), 9)).toBeUndefined();
});
