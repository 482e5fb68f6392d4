import { createHash } from "node:crypto";
import { readSync, type Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { FileRange } from "../elf/header.ts";
import { attempt, Unreadable } from "./unreadable.ts";

const LARGEST = 2 ** 31;
/** Bytes at a time: what is hashed has just been read, and what is not kept takes no more room than this. */
const PIECE = 1 << 20;

interface Piece {
  readonly at: number;
  readonly into: Uint8Array;
}

/**
 * A file in memory as far as it was asked for. The rest of `bytes` is zeros that the system has not given memory to,
 * so that what is never looked at, half of a file with debugging information, costs none.
 */
export class PartialFile {
  readonly bytes: Uint8Array;
  readonly #file: FileHandle;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.bytes = new Uint8Array(size);
  }

  /** What is no regular file is refused before it is opened: opening a pipe may never end. */
  static async open(path: string): Promise<PartialFile> {
    const about = await attempt(() => stat(path));
    const kind = specialKind(about);
    if (kind !== null) throw new Unreadable(`it is ${kind}`);
    if (about.size === 0) throw new Unreadable("it is empty");
    if (about.size > LARGEST) {
      throw new Unreadable(`it has ${(about.size / 2 ** 30).toFixed(1)} GiB, and only files up to 2 GiB are read`);
    }
    return new PartialFile(await attempt(() => open(path)), about.size);
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Fills in the bytes from `start` to `end`, or as far as the file goes. */
  async fill(start: number, end: number): Promise<void> {
    const size = this.bytes.length;
    if (start >= 0 && start < size) await this.#read(this.bytes.subarray(start, Math.min(end, size)), start);
  }

  /** Fills in everything but what is left out, which is ascending, and gives the SHA-256 of it all. */
  async fillAll(leftOut: readonly FileRange[]): Promise<string> {
    const hash = createHash("sha256");
    const pieces = this.#pieces(leftOut);
    // The system reads the next piece while this one is hashed.
    for (let reading = this.#next(pieces); reading !== null; ) {
      const piece = await reading;
      reading = this.#next(pieces);
      hash.update(piece);
    }
    return hash.digest("hex");
  }

  #next(pieces: Iterator<Piece>): Promise<Uint8Array> | null {
    const { value: piece, done } = pieces.next();
    return done === true ? null : this.#read(piece.into, piece.at);
  }

  /** The whole file in order; what is left out goes to one of two places that are used again and again. */
  *#pieces(leftOut: readonly FileRange[]): Generator<Piece> {
    const scratch = [0, 1].map(() => new Uint8Array(leftOut.length === 0 ? 0 : PIECE));
    let at = 0;
    let turn = 0;
    for (const { start, end } of [...leftOut, { start: this.bytes.length, end: this.bytes.length }]) {
      for (; at < start; at += PIECE) yield { at, into: this.bytes.subarray(at, Math.min(at + PIECE, start)) };
      for (at = start; at < end; at += PIECE)
        yield { at, into: (scratch[turn++ % 2] as Uint8Array).subarray(0, Math.min(PIECE, end - at)) };
      at = end;
    }
  }

  /** A copy of some bytes, as they are on disk, at once. */
  readonly read = (offset: number, size: number): Uint8Array => {
    const copy = new Uint8Array(Math.max(0, Math.min(size, this.bytes.length - offset)));
    let filled = 0;
    while (filled < copy.length) {
      const count = readSync(this.#file.fd, copy, filled, copy.length - filled, offset + filled);
      if (count === 0) break;
      filled += count;
    }
    return copy.subarray(0, filled);
  };

  async #read(into: Uint8Array, position: number): Promise<Uint8Array> {
    for (let filled = 0; filled < into.length; ) {
      const { bytesRead } = await attempt(() =>
        this.#file.read(into, filled, Math.min(into.length - filled, 2 ** 30), position + filled),
      );
      if (bytesRead === 0) throw new Unreadable("it became shorter while it was read");
      filled += bytesRead;
    }
    return into;
  }
}

function specialKind(about: Stats): string | null {
  if (about.isFile()) return null;
  if (about.isDirectory()) return "a folder; name the binary inside it";
  if (about.isFIFO()) return "a named pipe, not a file";
  if (about.isSocket()) return "a socket, not a file";
  return "a device, not a file";
}
