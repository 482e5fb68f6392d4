import { crc32, inflateRawSync } from "node:zlib";
import { JobError } from "../errors.ts";

/**
 * The one file of a ZIP archive that somebody else wrote, in memory and no larger than `limit`. What is not exactly an
 * archive with that one entry is refused with a JobError: more entries, other names, encryption, ZIP64, several disks.
 * Layout and names are those of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7 (local file header), 4.3.12 (central
 * directory header) and 4.3.16 (end of central directory record).
 */
export function readSingleEntry(zip: Buffer, name: string, limit: number): Buffer {
  const end = findEnd(zip);
  const entry = readCentral(zip, end, name);
  if (entry.size > limit) throw refused(`${name} has ${entry.size} bytes, and ${limit} are read at most`);
  const bytes = inflate(compressedBytes(zip, entry, end), entry, limit);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw refused(`${name} in it is damaged`);
  return bytes;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;

const STORED = 0;
const DEFLATED = 8;
/** General purpose bits 0 and 13: the data, or the directory, is encrypted. */
const ENCRYPTED = 0x2001;

const refused = (why: string): JobError => new JobError(`The artifact is no archive of a report: ${why}`);

interface End {
  readonly at: number;
  readonly directory: number;
}

/** The record at the end, which says where the directory is. It ends with the archive, its comment included. */
function findEnd(zip: Buffer): End {
  const first = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
  for (let at = zip.length - END_SIZE; at >= first; at--) {
    if (zip.readUInt32LE(at) !== END_SIGNATURE || at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.length) continue;
    const [disk, directoryDisk, here, entries] = [4, 6, 8, 10].map((offset) => zip.readUInt16LE(at + offset));
    if (disk !== 0 || directoryDisk !== 0 || here !== entries) throw refused("it lies on several disks");
    if (entries !== 1) throw refused(`it has ${entries} entries, and a report is one`);
    const size = zip.readUInt32LE(at + 12);
    const directory = zip.readUInt32LE(at + 16);
    if (directory + size !== at) throw refused("its directory does not end where the archive does");
    return { at, directory };
  }
  throw refused("it has no end of central directory record");
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly local: number;
}

function readCentral(zip: Buffer, { at: end, directory: at }: End, wanted: string): Entry {
  if (at + CENTRAL_SIZE > end || zip.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw refused("its directory is damaged");
  const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) =>
    zip.readUInt16LE(at + offset),
  );
  if (at + CENTRAL_SIZE + nameLength + extraLength + commentLength !== end) throw refused("its directory is damaged");
  const name = zip.toString("latin1", at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  if (name !== wanted) throw refused(`its entry is not ${wanted}`);
  if ((zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw refused(`${wanted} in it is encrypted`);
  return {
    name,
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    compressedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    local: zip.readUInt32LE(at + 42),
  };
}

/** What lies between the entry's own header and the directory. Sizes are the directory's: the header may leave them out. */
function compressedBytes(zip: Buffer, { name, compressedSize, local: at }: Entry, { directory }: End): Buffer {
  if (at + LOCAL_SIZE > directory || zip.readUInt32LE(at) !== LOCAL_SIGNATURE)
    throw refused(`${name} in it has no header`);
  const nameLength = zip.readUInt16LE(at + 26);
  const start = at + LOCAL_SIZE + nameLength + zip.readUInt16LE(at + 28);
  if (
    zip.toString("latin1", at + LOCAL_SIZE, at + LOCAL_SIZE + nameLength) !== name ||
    start + compressedSize > directory
  )
    throw refused(`${name} in it is damaged`);
  return zip.subarray(start, start + compressedSize);
}

function inflate(data: Buffer, { name, method }: Entry, limit: number): Buffer {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw refused(`${name} in it is compressed by method ${method}, and only deflate is read`);
  try {
    return inflateRawSync(data, { maxOutputLength: limit });
  } catch {
    throw refused(`${name} in it does not inflate, or to more than ${limit} bytes`);
  }
}
