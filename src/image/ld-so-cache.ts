/**
 * /etc/ld.so.cache in the format of glibc 2.2 and later (sysdeps/generic/dl-cache.h), which older releases put behind
 * one of their own. In the byte order of the machine it was made on:
 *
 *     cache_file_new   magic 17 "glibc-ld.so.cache", version 3 "1.1", nlibs 4, len_strings 4, flags 1, padding 3,
 *                      extension_offset 4, unused 12
 *     file_entry_new   flags 4, key 4, value 4, osversion 4, hwcap 8
 *
 * Keys (sonames) and values (paths) are offsets from the magic on, to strings that end in a NUL.
 */
const MAGIC = "glibc-ld.so.cache1.1";
const HEADER = 48;
const ENTRY = 24;
const LONGEST = 4096;

/** Paths by soname, in the order the loader tries them; entries for processors with extras left out. Damage ends the reading. */
export function readLdSoCache(bytes: Uint8Array, byteOrder: "little" | "big"): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  const cache = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = cache.indexOf(MAGIC, 0, "latin1");
  if (start < 0 || start + HEADER > cache.length) return paths;
  const u32 = (offset: number): number =>
    byteOrder === "little" ? cache.readUInt32LE(offset) : cache.readUInt32BE(offset);
  const text = (offset: number): string | null => {
    const from = start + offset;
    const end = cache.indexOf(0, from);
    return from >= cache.length || end < 0 || end - from > LONGEST ? null : cache.toString("utf8", from, end);
  };
  const count = Math.min(u32(start + MAGIC.length), Math.floor((cache.length - start - HEADER) / ENTRY));
  for (let index = 0; index < count; index++) {
    const entry = start + HEADER + index * ENTRY;
    if (u32(entry + 16) !== 0 || u32(entry + 20) !== 0) continue;
    const soname = text(u32(entry + 4));
    const path = text(u32(entry + 8));
    if (soname === null || path === null) return paths;
    const known = paths.get(soname);
    if (known === undefined) paths.set(soname, [path]);
    else known.push(path);
  }
  return paths;
}
