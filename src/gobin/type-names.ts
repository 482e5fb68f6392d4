import type { TypeArea } from "./type-area.ts";

const HAS_TAG = 2;
const HAS_PACKAGE_PATH = 4;

/**
 * Names of types, fields, methods and packages (`abi.Name`):
 *
 *     flags u8 (1 exported, 2 has tag, 4 has package path, 8 embedded), length, bytes, [length, tag], [nameOff i32]
 *
 * A length is a big-endian u16 up to Go 1.16 and a uvarint from 1.17 on. Names of types are rarely longer than 255
 * bytes and never empty, so a first length byte that is mostly 0 tells which.
 */
export class TypeNames {
  readonly #area: TypeArea;
  #wide = false;

  constructor(area: TypeArea) {
    this.#area = area;
  }

  /** Finds out how lengths are written, from the names of some types. */
  learn(offsets: readonly number[]): void {
    const zeros = offsets.filter((at) => this.#area.bytes[at + 1] === 0).length;
    this.#wide = zeros * 2 > offsets.length;
  }

  /** Bytes of the name at an offset of the area, tag and all; 0 where none can be there. */
  size(at: number): number {
    const { bytes, size } = this.#area;
    if (!(at > 0 && at + 2 <= size)) return 0;
    const flags = bytes[at] as number;
    let end = this.#skip(at + 1);
    if ((flags & HAS_TAG) !== 0) end = this.#skip(end);
    if ((flags & HAS_PACKAGE_PATH) !== 0) end += 4;
    return flags < 16 && end <= size ? end - at : 0;
  }

  text(at: number): string {
    const { bytes, size } = this.#area;
    if (!(at > 0 && at + 2 <= size)) return "";
    const { length, start } = this.#length(at + 1);
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(length, size - start))).toString();
  }

  #skip(at: number): number {
    const { length, start } = this.#length(at);
    return start + length;
  }

  #length(at: number): { length: number; start: number } {
    const { bytes, size } = this.#area;
    const first = at < size ? (bytes[at] as number) : size;
    const second = at + 1 < size ? (bytes[at + 1] as number) : 0;
    if (this.#wide) return { length: first * 256 + second, start: at + 2 };
    if (first < 0x80) return { length: first, start: at + 1 };
    return second < 0x80 ? { length: (first & 0x7f) + second * 128, start: at + 2 } : { length: size, start: at + 2 };
  }
}
