import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { foreignFormat } from "../../src/read/foreign-format.ts";

const tar = Buffer.alloc(512);
tar.write("ustar\0", 257, "latin1");

test.each<[string, Uint8Array, RegExp]>([
  ["Mach-O", Buffer.from("cffaedfe07000001", "hex"), /Mach-O.*GOOS=linux/],
  ["universal Mach-O", Buffer.from("cafebabe00000002", "hex"), /Mach-O/],
  ["PE", Buffer.from("MZ\x90\0"), /Windows.*GOOS=linux/],
  ["WebAssembly", Buffer.from("\0asm\x01\0\0\0"), /WebAssembly/],
  ["a script", Buffer.from("#!/bin/sh\n"), /a script/],
  ["an archive of objects", Buffer.from("!<arch>\n"), /object files/],
  ["gzip", gzipSync("x"), /gzip archive; unpack/],
  ["zstd", zstdCompressSync(Buffer.from("x")), /zstd archive/],
  ["zip", Buffer.from("PK\x03\x04"), /zip archive/],
  ["xz", Buffer.from("fd377a585a0000", "hex"), /xz archive/],
  ["tar", tar, /tar archive/],
  ["a Java class", Buffer.from("cafebabe00000034", "hex"), /Java class/],
])("knows %s", (_, bytes, expected) => {
  expect(foreignFormat(bytes)).toMatch(expected);
});

test.each<[string, Uint8Array]>([
  ["text", Buffer.from("hello, world")],
  ["nothing", new Uint8Array()],
  ["a magic cut short", Buffer.from([0xcf, 0xfa])],
])("does not guess at %s", (_, bytes) => {
  expect(foreignFormat(bytes)).toBeNull();
});
