import { crc32, deflateRawSync } from "node:zlib";

/**
 * A ZIP archive of one file, of less than 4 GiB. Layout and names are those of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7
 * (local file header), 4.3.12 (central directory header) and 4.3.16 (end of central directory record).
 */
export function zipOf(name: string, bytes: Buffer): Buffer {
  const data = deflateRawSync(bytes);
  const nameBytes = Buffer.from(name);
  // Version 2.0, names in UTF-8 (bit 11), deflate, 1 January 1980.
  const shared = fields(
    [2, 20],
    [2, 1 << 11],
    [2, 8],
    [2, 0],
    [2, 0x21],
    [4, crc32(bytes)],
    [4, data.length],
    [4, bytes.length],
  );
  const local = [fields([4, 0x04034b50]), shared, fields([2, nameBytes.length], [2, 0]), nameBytes, data];
  // Name, extra field, comment, disk, attributes inside and outside, offset of the local header.
  const directory = [
    fields([4, 0x02014b50], [2, 20]),
    shared,
    fields([2, nameBytes.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
    nameBytes,
  ];
  const [localSize, directorySize] = [local, directory].map((parts) =>
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, 1],
    [2, 1],
    [4, directorySize ?? 0],
    [4, localSize ?? 0],
    [2, 0],
  );
  return Buffer.concat([...local, ...directory, end]);
}

/** Little-endian numbers, each with its size in bytes. */
function fields(...values: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  values.reduce((at, [size, value]) => buffer.writeUIntLE(value, at, size), 0);
  return buffer;
}
