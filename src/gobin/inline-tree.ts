import type { Image } from "./image.ts";
import type { Moduledata } from "./moduledata.ts";
import { type Pclntab, readRecord } from "./pclntab.ts";

/** internal/abi/symtab.go; cmd/internal/objabi/funcdata.go before Go 1.21. */
const PCDATA_INLINE_INDEX = 2;

/**
 * Where calls were inlined in a function: a pc table gives an index by program counter, -1 for the function's own
 * code, and the inline tree has an entry for each index, with the name of the function that the code came from.
 *
 *     from Go 1.20    funcID u8, 3 unused, nameOff i32, parentPc i32, startLine i32
 *     before          parent i16, funcID u8, unused u8, file i32, line i32, nameOff i32, parentPc i32
 */
export class InlinedCalls {
  readonly #image: Image;
  readonly #table: Pclntab;
  readonly #gofunc: number;
  readonly #treeIndex: number;
  readonly #entrySize: number;
  readonly #nameField: number;
  #tree = 0;
  #at = 0;
  #value = -1;
  #from = 0;
  #until = 0;

  constructor(image: Image, table: Pclntab, moduledata: Moduledata) {
    this.#image = image;
    this.#table = table;
    this.#gofunc = moduledata.gofunc ?? 0;
    const { since } = table.layout;
    this.#treeIndex = since === "1.2" ? 4 : 3;
    this.#entrySize = since === "1.20" ? 16 : 20;
    this.#nameField = since === "1.20" ? 4 : 12;
  }

  /** Turns to a function; false where nothing was inlined into it. */
  enter(index: number): boolean {
    const { view, littleEndian, layout, pctab, bytes } = this.#table;
    const at = this.#table.records[index] as number;
    const record = at === 0 ? null : readRecord(this.#table, at);
    if (record === null || record.pcdataCount <= PCDATA_INLINE_INDEX || record.funcdataCount <= this.#treeIndex)
      return false;
    const offset = view.getUint32(record.pcdata + 4 * PCDATA_INLINE_INDEX, littleEndian);
    const width = layout.record.funcdataWidth;
    const word = record.funcdata + width * this.#treeIndex;
    const absolute = layout.entryWidth === "pointer";
    const tree = absolute ? this.#image.pointer(this.#table.address + word) : view.getUint32(word, littleEndian);
    const start = (layout.tables === null ? 0 : pctab.start) + offset;
    if (offset === 0 || tree === (absolute ? 0 : 0xffffffff) || start >= bytes.length) return false;
    this.#tree = absolute ? tree : this.#gofunc + tree;
    this.#at = start;
    this.#value = -1;
    this.#from = 0;
    this.#until = 0;
    this.#step(true);
    return true;
  }

  /**
   * Where in the table's bytes the name of the function lies that the code at a distance from the function's entry
   * came from; -1 for the function itself. Distances are asked for in ascending order.
   */
  nameAt(distance: number): number {
    while (distance >= this.#until && this.#from < this.#until) this.#step(false);
    if (this.#value < 0 || distance < this.#from || distance >= this.#until) return -1;
    const entry = this.#tree + this.#value * this.#entrySize;
    if (this.#image.available(entry) < this.#entrySize) return -1;
    return this.#table.funcnametab.start + this.#image.u32(entry + this.#nameField);
  }

  /** The next entry of the pc table: a zig-zag delta of the value, then a delta of the pc in instructions. */
  #step(first: boolean): void {
    const delta = this.#varint();
    this.#from = this.#until;
    if (delta === 0 && !first) return;
    this.#value += (delta & 1) !== 0 ? ~(delta >>> 1) : delta >>> 1;
    this.#until += this.#varint() * this.#table.quantum;
  }

  #varint(): number {
    const { bytes } = this.#table;
    let value = 0;
    for (let shift = 0; shift < 32 && this.#at < bytes.length; shift += 7) {
      const byte = bytes[this.#at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }
}
