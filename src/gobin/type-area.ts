/**
 * One type descriptor, decoded (internal/abi/type.go and map.go; runtime/type.go before Go 1.21):
 *
 *     header     size, ptrBytes (P each), hash u32, tflag u8, align u8, fieldAlign u8, kind u8, equal, gcdata (P each),
 *                str i32, ptrToThis i32                                  P is the pointer size
 *     extra      by kind: element, key, …
 *     uncommon   pkgPath i32, mcount u16, xcount u16, moff u32, unused u32     where tflag has bit 0
 *     list       parameters, struct fields or interface methods
 *     methods    name i32, type i32, ifn i32, tfn i32                      mcount times, at uncommon + moff
 *
 * Offsets of names and types count from the start of the type area, which the module data bounds.
 */

import type { Image } from "./image.ts";
import { pointerAt } from "./image.ts";
import type { AddressRange } from "./moduledata.ts";

export const KIND = {
  array: 17,
  chan: 18,
  func: 19,
  interface: 20,
  map: 21,
  pointer: 22,
  slice: 23,
  struct: 25,
  last: 26,
} as const;

const KIND_MASK = 31;
const KIND_GC_PROGRAM = 64;
const TFLAG_UNCOMMON = 1;
const TFLAG_NAMED = 4;
/** From Go 1.24 on: gcdata is a slot for a mask that is made when it is needed. */
const TFLAG_GC_ON_DEMAND = 16;
const UNCOMMON_SIZE = 16;
const METHOD_SIZE = 16;
const INTERFACE_METHOD_SIZE = 8;

export interface TypeDescriptor {
  readonly address: number;
  readonly size: number;
  readonly kind: number;
  readonly isNamed: boolean;
  /** Its alignments are powers of two, and pointers do not reach beyond its size: true of every type. */
  readonly isPlain: boolean;
  /** Address of the mask or program the garbage collector reads, and its bytes; 0 where the type has none. */
  readonly mask: number;
  readonly maskSize: number;
  /** Name offset. */
  readonly str: number;
  /** Type offset; 0 for none. */
  readonly ptrToThis: number;
  /** Name offset of the package path of a type with an uncommon part; -1 for none. */
  readonly packagePath: number;
  /** Address of the package path's name in a struct or interface with unexported members; 0 for none. */
  readonly packageName: number;
  /** Where methods lie in the area, and how many there are. */
  readonly methods: number;
  readonly methodCount: number;
  /** Where parameters, fields or interface methods lie in the area, and how many there are. */
  readonly list: number;
  readonly listCount: number;
}

export class TypeArea {
  readonly start: number;
  readonly size: number;
  /** Where the area starts in the file. */
  readonly fileOffset: number;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pointerSize: 4 | 8;
  readonly littleEndian: boolean;
  readonly headerSize: number;

  constructor(image: Image, { start, end }: AddressRange) {
    this.start = start;
    this.size = end - start;
    this.fileOffset = image.offsetOf(start);
    this.bytes = image.read(start, this.size);
    this.view = image.view(start, this.size);
    this.pointerSize = image.pointerSize;
    this.littleEndian = image.littleEndian;
    this.headerSize = 4 * this.pointerSize + 16;
  }

  /** The word at an offset of the area; 0 outside of it. */
  word(at: number): number {
    return at >= 0 && at + this.pointerSize <= this.size
      ? pointerAt(this.view, at, this.pointerSize, this.littleEndian)
      : 0;
  }

  i32(at: number): number {
    return at >= 0 && at + 4 <= this.size ? this.view.getInt32(at, this.littleEndian) : 0;
  }

  /** The descriptor at an address; `null` where what lies there cannot be one. */
  describe(address: number): TypeDescriptor | null {
    const { pointerSize: P, view, littleEndian, headerSize, bytes } = this;
    const at = address - this.start;
    if (!(at >= 0 && at + headerSize <= this.size && at % P === 0)) return null;
    const rawKind = bytes[at + 2 * P + 7] as number;
    const kind = rawKind & KIND_MASK;
    const str = view.getInt32(at + 4 * P + 8, littleEndian);
    if (kind === 0 || kind > KIND.last || !(str > 0 && str < this.size)) return null;
    const tflag = bytes[at + 2 * P + 4] as number;

    const uncommon = at + headerSize + this.#extraSize(kind, at + headerSize);
    const hasUncommon = (tflag & TFLAG_UNCOMMON) !== 0;
    const list = uncommon + (hasUncommon ? UNCOMMON_SIZE : 0);
    if (list > this.size) return null;
    const methodCount = hasUncommon ? view.getUint16(uncommon + 4, littleEndian) : 0;
    const { listCount, stride } = this.#listOf(kind, at + headerSize);
    const size = list - at + listCount * stride + methodCount * METHOD_SIZE;
    if (!(at + size <= this.size)) return null;
    const maskSize = this.#maskSize(at, rawKind, tflag);
    const hasMembers = kind === KIND.struct || kind === KIND.interface;
    return {
      address,
      size,
      kind,
      isNamed: (tflag & TFLAG_NAMED) !== 0,
      isPlain: isPower(bytes[at + 2 * P + 5]) && isPower(bytes[at + 2 * P + 6]) && this.word(at + P) <= this.word(at),
      mask: maskSize === 0 ? 0 : this.word(at + 3 * P + 8),
      maskSize,
      str,
      ptrToThis: view.getInt32(at + 4 * P + 12, littleEndian),
      packagePath: hasUncommon ? view.getInt32(uncommon, littleEndian) : -1,
      packageName: hasMembers ? this.word(at + headerSize) : 0,
      methods: uncommon + (hasUncommon ? view.getUint32(uncommon + 8, littleEndian) : 0),
      methodCount,
      list,
      listCount,
    };
  }

  /** Bytes between the header and the uncommon part. */
  #extraSize(kind: number, at: number): number {
    const P = this.pointerSize;
    if (kind === KIND.array) return 3 * P;
    if (kind === KIND.chan) return 2 * P;
    if (kind === KIND.func || kind === KIND.pointer || kind === KIND.slice) return P;
    if (kind === KIND.interface || kind === KIND.struct) return 4 * P;
    return kind === KIND.map ? this.#mapExtraSize(at) : 0;
  }

  /**
   * Maps were laid out anew in Go 1.14, 1.24 and 1.27. What tells them apart: a group of the newer ones is a control
   * word and eight slots, and says so in the words behind key, element, group and hasher. From 1.24 on these are
   * group size, slot size and offset of the element; from 1.27 on group size, then offset and stride of the keys, the
   * same of the elements, and offset of the element in a slot.
   */
  #mapExtraSize(at: number): number {
    const P = this.pointerSize;
    const [groupSize, slotSize] = [this.word(at + 4 * P), this.word(at + 5 * P)];
    const [keyStride, elements, elementStride] = [this.word(at + 6 * P), this.word(at + 7 * P), this.word(at + 8 * P)];
    const isInterleaved =
      keyStride === elementStride && elements === 8 + this.word(at + 9 * P) && groupSize === 8 + 8 * keyStride;
    const isSplit = elements === 8 + 8 * keyStride && groupSize === elements + 8 * elementStride;
    if (slotSize === 8 && (isInterleaved || isSplit)) return 11 * P;
    if (groupSize === 8 + 8 * slotSize) return 8 * P;
    const hasher = this.word(at + 3 * P);
    return hasher !== 0 && hasher < this.start + this.size ? 4 * P + 8 : 3 * P + 8;
  }

  #listOf(kind: number, at: number): { listCount: number; stride: number } {
    const { pointerSize: P, view, littleEndian } = this;
    if (kind === KIND.func && at + 4 <= this.size) {
      // The top bit of the second count says variadic.
      const parameters = view.getUint16(at, littleEndian) + (view.getUint16(at + 2, littleEndian) & 0x7fff);
      return { listCount: parameters, stride: P };
    }
    if (kind === KIND.interface) return { listCount: this.word(at + 2 * P), stride: INTERFACE_METHOD_SIZE };
    if (kind === KIND.struct) return { listCount: this.word(at + 2 * P), stride: 3 * P };
    return { listCount: 0, stride: 0 };
  }

  #maskSize(at: number, rawKind: number, tflag: number): number {
    const { pointerSize: P } = this;
    const address = this.word(at + 3 * P + 8);
    if (address === 0 || (tflag & TFLAG_GC_ON_DEMAND) !== 0) return 0;
    if ((rawKind & KIND_GC_PROGRAM) !== 0) return 4 + this.#programSize(address);
    return Math.ceil(this.word(at + P) / P / 8 / P) * P;
  }

  /** Before Go 1.24: a u32 length precedes the program. */
  #programSize(address: number): number {
    const at = address - this.start;
    return at >= 0 && at + 4 <= this.size ? this.view.getUint32(at, this.littleEndian) : 0;
  }
}

const isPower = (value = 0): boolean => value > 0 && value <= 16 && (value & (value - 1)) === 0;
