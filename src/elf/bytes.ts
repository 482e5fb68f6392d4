/** The bytes are not what the format promises. The offset is absolute: in the file the user gave. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly offset: number;

  constructor(problem: string, offset: number) {
    super(`${problem} at offset 0x${offset.toString(16)}`);
    this.offset = offset;
  }
}

/** A number as the file says it, kept a safe integer: nothing that large is in any file. */
export const atMostSafe = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);

const utf8 = new TextDecoder();

/**
 * Checked reads in a window of a file. Every offset, going in or out, is absolute; every read that would leave the
 * window is a `FormatError`. For records met once; a table with many rows asks for `rows`, is checked once and decoded in place.
 */
export class ByteView {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly littleEndian: boolean;
  /** Bytes of an address: 4 or 8, as the ELF class says. */
  readonly wordSize: 4 | 8;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, littleEndian: boolean, wordSize: 4 | 8, start = 0, end = bytes.length) {
    if (!(start >= 0 && start <= end && end <= bytes.length)) {
      throw new FormatError(`a range of ${end - start} bytes leaves the file`, start);
    }
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.littleEndian = littleEndian;
    this.wordSize = wordSize;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get size(): number {
    return this.end - this.start;
  }

  /** The same bytes through a smaller window, which must lie inside this one. */
  window(offset: number, size: number): ByteView {
    this.#check(offset, size);
    return new ByteView(this.bytes, this.littleEndian, this.wordSize, offset, offset + size);
  }

  u8(offset: number): number {
    this.#check(offset, 1);
    return this.#view.getUint8(offset);
  }

  u16(offset: number): number {
    this.#check(offset, 2);
    return this.#view.getUint16(offset, this.littleEndian);
  }

  u32(offset: number): number {
    this.#check(offset, 4);
    return this.#view.getUint32(offset, this.littleEndian);
  }

  i32(offset: number): number {
    this.#check(offset, 4);
    return this.#view.getInt32(offset, this.littleEndian);
  }

  u64(offset: number): bigint {
    this.#check(offset, 8);
    return this.#view.getBigUint64(offset, this.littleEndian);
  }

  /** A word of the file's class as an address. */
  address(offset: number): bigint {
    return this.wordSize === 8 ? this.u64(offset) : BigInt(this.u32(offset));
  }

  /** A word of the file's class as a file offset, a size or a count; no real one exceeds a safe integer. */
  length(offset: number): number {
    if (this.wordSize === 4) return this.u32(offset);
    const value = Number(this.u64(offset));
    if (!Number.isSafeInteger(value)) throw new FormatError("a size or offset that no file can have", offset);
    return value;
  }

  /** A view on the bytes themselves, not a copy. */
  slice(offset: number, size: number): Uint8Array {
    this.#check(offset, size);
    return this.bytes.subarray(offset, offset + size);
  }

  /** The same as a view of its own, offsets counted from 0, for a table whose rows are decoded in place. */
  rows(offset: number, size: number): DataView {
    this.#check(offset, size);
    return new DataView(this.bytes.buffer, this.bytes.byteOffset + offset, size);
  }

  /** The text up to the next NUL, which must come before the window ends and within `longest` bytes. */
  string(offset: number, longest: number): string {
    this.#check(offset, 1);
    const text = this.bytes.subarray(offset, Math.min(this.end, offset + longest));
    const length = text.indexOf(0);
    if (length < 0) throw new FormatError("a string without its terminating NUL", offset);
    return utf8.decode(text.subarray(0, length));
  }

  #check(offset: number, size: number): void {
    if (!(offset >= this.start && size >= 0 && offset + size <= this.end)) {
      throw new FormatError(`a read of ${size} bytes leaves the range it belongs to`, offset);
    }
  }
}
