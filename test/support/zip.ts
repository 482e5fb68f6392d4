import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** 8 deflates, 0 stores; anything else is written down and stores. */
  readonly method?: number;
  readonly flags?: number;
  /** What the headers say, where that is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  /** The name in the local header, where that is another one. */
  readonly localName?: string;
}

/** A ZIP archive, honest or not; APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export function makeZip(entries: readonly ZipEntry[], { comment = "" }: { readonly comment?: string } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, bytes, method = 8, flags = 0, size = bytes.length, crc = crc32(bytes), localName = name } = entry;
    const data = method === 8 ? deflateRawSync(bytes) : bytes;
    const sizes = [u32(crc), u32(data.length), u32(size)];
    const shared = [u16(20), u16(flags), u16(method), u16(0), u16(0), ...sizes];
    const local = Buffer.concat([
      u32(0x04034b50),
      ...shared,
      u16(localName.length),
      u16(0),
      Buffer.from(localName),
      data,
    ]);
    locals.push(local);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        ...shared,
        u16(name.length),
        ...Array(4).fill(u16(0)),
        u32(0),
        u32(offset),
        Buffer.from(name),
      ]),
    );
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = u16(entries.length);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(size),
    u32(offset),
    u16(comment.length),
    Buffer.from(comment),
  ];
  return Buffer.concat([...locals, ...directory, ...end]);
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
