import type { ElfFile } from "../elf/file.ts";

/**
 * UPX writes its loader info right after the program headers of the stub (src/stub/src/include/linux.h, l_info: a
 * checksum, then "UPX!"), and the same magic into the pack header at the end of the file (src/packhead.cpp). Both
 * places, not anywhere: a scanner may carry the magic among its strings.
 */
const UPX_MAGIC = Buffer.from("UPX!");

const STUB_HEADERS = 512;
const PACK_HEADER = 64;

/** The packer whose stub the file starts with; `null` for a file that is what it seems. */
export function packerOf({ bytes }: ElfFile): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inHeader = buffer.subarray(0, STUB_HEADERS).includes(UPX_MAGIC);
  const inTrailer = buffer.subarray(-PACK_HEADER).includes(UPX_MAGIC);
  return inHeader && inTrailer ? "UPX" : null;
}
