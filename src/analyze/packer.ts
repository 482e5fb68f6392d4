import type { ElfFile } from "../elf/file.ts";

/**
 * UPX writes its magic, in the same byte order for every target, behind the program headers of its stub (l_info of
 * src/stub/src/include/linux.h) and 36 bytes before the end of the file (src/p_unix.cpp), and drops the section
 * headers. Looked for in those places only: a scanner may carry the magic among its strings.
 */
const UPX_MAGIC = Buffer.from("UPX!");

/** File header, six program headers and the loader info; a Go file has numbers there. */
const STUB_HEADERS = 512;
const TRAILER = 64;

/** The packer whose stub the file starts with; `null` for a file that is what it seems. */
export function packerOf({ bytes, sections }: Pick<ElfFile, "bytes" | "sections">): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, STUB_HEADERS).includes(UPX_MAGIC)) return "UPX";
  return sections.length === 0 && buffer.subarray(-TRAILER).includes(UPX_MAGIC) ? "UPX" : null;
}
