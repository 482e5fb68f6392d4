import type { Image, Mapping } from "./image.ts";

const PREFIX = Buffer.from("go1.");
const RELEASE = /^go1\.\d+(\.\d+)?((rc|beta)\d+)?([ +-].*)?$/;
const LONGEST = 128;
/** Texts that begin like a release; programs about Go have a few thousand. */
const MOST_STARTS = 1 << 16;

/**
 * The toolchain's version without build information: `runtime.buildVersion` is a string variable, so some string
 * header in writable data points at the text and gives its length (the text itself has no end mark, it lies between
 * other strings). `null` where no header does, or where several disagree.
 */
export function scanGoVersion(image: Image): string | null {
  const starts = new Set<number>();
  for (const mapping of image.mappings)
    if (!mapping.writable)
      for (const address of occurrences(mapping)) {
        if (starts.size >= MOST_STARTS) break;
        starts.add(address);
      }

  const versions = new Set<string>();
  const { pointerSize } = image;
  for (const mapping of image.mappings) {
    if (!mapping.writable || starts.size === 0) continue;
    const first = Math.ceil(mapping.address / pointerSize) * pointerSize;
    for (let address = first; address + 2 * pointerSize <= mapping.end; address += pointerSize) {
      const target = image.pointer(address);
      if (!starts.has(target)) continue;
      const length = image.pointer(address + pointerSize);
      if (!(length <= LONGEST && length <= image.available(target))) continue;
      const text = Buffer.from(image.read(target, length)).toString("latin1");
      if (RELEASE.test(text)) versions.add(text);
    }
  }
  const [version] = versions;
  return versions.size === 1 && version !== undefined ? version : null;
}

function* occurrences(mapping: Mapping): Generator<number> {
  const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
  for (let at = bytes.indexOf(PREFIX); at >= 0; at = bytes.indexOf(PREFIX, at + 1)) yield mapping.address + at;
}
