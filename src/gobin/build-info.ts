import { type Image, type Mapping, oncePerImage, pointerAt } from "./image.ts";

/**
 * The build information blob, as `(*Link).buildinfo` in cmd/link/internal/ld/data.go writes it and
 * debug/buildinfo reads it. It starts at a multiple of 16 bytes:
 *
 *     magic    14 bytes  "\xff Go buildinf:"
 *     ptrSize  u8        used before Go 1.18
 *     flags    u8        bit 0: big endian (before 1.18), bit 1: the strings follow inline (from 1.18)
 *     before 1.18: two pointers to string headers {address, length}: version, module information
 *     from 1.18:   16 unused bytes, then uvarint length + version, uvarint length + module information
 */
const MAGIC = Buffer.from("\xff Go buildinf:", "latin1");
const HEADER_SIZE = 32;
const ALIGN = 16;

/**
 * The sentinels around the module information (`infoStart` and `infoEnd` in cmd/go/internal/modload/build.go). The
 * same framed text lies in read-only data as `runtime.modinfo.str`, which is what is left without a blob.
 */
const FRAME_START = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const FRAME_END = Buffer.from("f932433186182072008242104116d8f2", "hex");

/** Longest module information believed; real ones reach a few hundred kilobytes. */
const LONGEST_TEXT = 16 << 20;

const utf8 = new TextDecoder();

export interface BuildInfoBlob {
  /** `go1.27.3`, with GOEXPERIMENT and the like after a blank; `null` where only the framed text was found. */
  readonly version: string | null;
  /** The lines `go version -m` prints, tab separated; empty where built without modules. */
  readonly text: string;
  /** Where the bytes lie, for whoever accounts for them: address and size of the blob and of the framed text. */
  readonly ranges: readonly { readonly address: number; readonly size: number }[];
}

/** The build information of a file: by section, by segment, by its framed text; `null` where there is none. */
export const readBuildInfo = oncePerImage(read);

function read(image: Image): BuildInfoBlob | null {
  const framed = framedText(image);
  const framedRanges = framed === null ? [] : [{ address: framed.address, size: framed.size }];
  for (const address of candidates(image)) {
    const blob = decode(image, address);
    if (blob !== null) return { version: blob.version, text: blob.text, ranges: [...blob.ranges, ...framedRanges] };
  }
  return framed === null ? null : { version: null, text: framed.text, ranges: framedRanges };
}

/** Addresses that may hold the blob: the section of its name, then every aligned magic in a writable mapping. */
function* candidates(image: Image): Generator<number> {
  const section = image.section(".go.buildinfo");
  if (section !== null) yield section.address;
  for (const mapping of image.mappings) if (mapping.writable) for (const at of find(mapping, MAGIC, ALIGN)) yield at;
}

/**
 * Addresses of a byte pattern at multiples of `align`, ascending. Positions stay relative to the mapping, never to a
 * shortened slice of it, so a misaligned decoy cannot shift what comes after it.
 */
function* find(mapping: Mapping, pattern: Uint8Array, align: number): Generator<number> {
  const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1))
    if ((mapping.address + at) % align === 0) yield mapping.address + at;
}

function decode(image: Image, address: number): BuildInfoBlob | null {
  if (image.available(address) < HEADER_SIZE) return null;
  const header = image.read(address, HEADER_SIZE);
  if (!MAGIC.equals(header.subarray(0, MAGIC.length))) return null;
  const flags = header[15] as number;
  return (flags & 2) !== 0 ? decodeInline(image, address) : decodePointers(image, address, header);
}

function decodeInline(image: Image, address: number): BuildInfoBlob | null {
  const version = inlineString(image, address + HEADER_SIZE);
  const info = version === null ? null : inlineString(image, version.end);
  if (version === null || info === null || version.bytes.length === 0) return null;
  return {
    version: utf8.decode(version.bytes),
    text: unframe(info.bytes),
    ranges: [{ address, size: info.end - address }],
  };
}

function inlineString(image: Image, address: number): { bytes: Uint8Array; end: number } | null {
  let length = 0;
  let start = address;
  for (let scale = 1; ; scale *= 128) {
    if (scale > LONGEST_TEXT || image.available(start) < 1) return null;
    const byte = image.read(start++, 1)[0] as number;
    length += (byte & 0x7f) * scale;
    if (byte < 0x80) break;
  }
  if (length > LONGEST_TEXT || length > image.available(start)) return null;
  return { bytes: image.read(start, length), end: start + length };
}

function decodePointers(image: Image, address: number, header: Uint8Array): BuildInfoBlob | null {
  const pointerSize = header[14];
  if (pointerSize !== image.pointerSize) return null;
  const little = ((header[15] as number) & 1) === 0;
  const view = image.view(address, HEADER_SIZE);
  const version = goString(image, pointerAt(view, 16, pointerSize, little));
  const info = goString(image, pointerAt(view, 16 + pointerSize, pointerSize, little));
  if (version === null || version.bytes.length === 0) return null;
  return {
    version: utf8.decode(version.bytes),
    text: info === null ? "" : unframe(info.bytes),
    ranges: [{ address, size: HEADER_SIZE }],
  };
}

/** The text of a Go string header {address, length}. */
function goString(image: Image, header: number): { bytes: Uint8Array } | null {
  if (image.available(header) < 2 * image.pointerSize) return null;
  const length = image.pointer(header + image.pointerSize);
  const address = image.pointer(header);
  if (length > LONGEST_TEXT || length > image.available(address)) return null;
  return { bytes: image.read(address, length) };
}

/** Takes the two sentinels off, as debug/buildinfo does: text without them is no module information. */
function unframe(bytes: Uint8Array): string {
  const framed = bytes.length >= 33 && bytes[bytes.length - 17] === 0x0a;
  return framed ? utf8.decode(bytes.subarray(16, bytes.length - 16)) : "";
}

/** Every start takes the next end after it; the ends are walked once, so that a flood of starts costs no more. */
function framedText(image: Image): { address: number; size: number; text: string } | null {
  for (const mapping of image.mappings) {
    if (mapping.writable) continue;
    const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
    let end = -1;
    for (const address of find(mapping, FRAME_START, 1)) {
      const start = address - mapping.address;
      if (end < start) end = bytes.indexOf(FRAME_END, start);
      if (end < 0) break;
      const size = end + FRAME_END.length - start;
      const text = size > LONGEST_TEXT ? "" : unframe(bytes.subarray(start, start + size));
      if (text !== "") return { address, size, text };
    }
  }
  return null;
}
