/** Says what a file is that is no ELF file, and what to do about it; `null` where that is not plain to see. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
  for (const { magic, at = 0, what } of formats) {
    if (magic.every((byte, i) => head[at + i] === byte)) return what;
  }
  // A universal Mach-O file counts its architectures where a Java class has a version, never below 45.
  if (head.length >= 8 && head.readUInt32BE(0) === 0xcafebabe)
    return head.readUInt32BE(4) < 45 ? machO : "a Java class";
  return null;
}

const text = (letters: string): readonly number[] => [...Buffer.from(letters, "latin1")];

const machO = "a Mach-O file for macOS; build it with GOOS=linux";
const archive = (kind: string): string => `a ${kind} archive; unpack it and name the binary inside`;

const formats: readonly { readonly magic: readonly number[]; readonly at?: number; readonly what: string }[] = [
  { magic: [0xcf, 0xfa, 0xed, 0xfe], what: machO },
  { magic: [0xce, 0xfa, 0xed, 0xfe], what: machO },
  { magic: [0xfe, 0xed, 0xfa, 0xcf], what: machO },
  { magic: [0xfe, 0xed, 0xfa, 0xce], what: machO },
  { magic: text("MZ"), what: "a Windows executable; build it with GOOS=linux" },
  { magic: text("\0asm"), what: "a WebAssembly module" },
  { magic: text("#!"), what: "a script" },
  { magic: text("!<arch>\n"), what: "an archive of object files" },
  { magic: [0x1f, 0x8b], what: archive("gzip") },
  { magic: text("PK\x03\x04"), what: archive("zip") },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], what: archive("zstd") },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: archive("xz") },
  { magic: text("BZh"), what: archive("bzip2") },
  { magic: text("ustar"), at: 257, what: archive("tar") },
];
