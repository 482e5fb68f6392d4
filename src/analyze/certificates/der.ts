/**
 * DER (X.690): a tag byte, a length (one byte below 128, else 81 LL or 82 LL LL), the content. Longer lengths are
 * not read: a certificate or a key of 64 KiB or more is none that anybody ships.
 */
export interface Element {
  readonly tag: number;
  /** Where the content starts. */
  readonly start: number;
  readonly end: number;
}

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;
/** `[0] EXPLICIT`, and `[0]` of a constructed type. */
export const CONTEXT_0 = 0xa0;

/** The element at `at`, or `null` where none lies wholly before `limit` or its length is not the shortest form. */
export function readElement(bytes: Uint8Array, at: number, limit: number): Element | null {
  if (at + 2 > limit) return null;
  const tag = bytes[at] ?? 0;
  let length = bytes[at + 1] ?? 0;
  let start = at + 2;
  if (length === 0x81) {
    length = bytes[start++] ?? 0;
    if (length < 0x80) return null;
  } else if (length === 0x82) {
    length = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
    start += 2;
    if (length < 0x100) return null;
  } else if (length >= 0x80) return null;
  const end = start + length;
  return end <= limit ? { tag, start, end } : null;
}

/** The elements that fill `parent` to the byte; `null` where they do not, or are more than `most`. */
export function readChildren(bytes: Uint8Array, parent: Element, most: number): readonly Element[] | null {
  const children: Element[] = [];
  for (let at = parent.start; at < parent.end; ) {
    const child = children.length < most ? readElement(bytes, at, parent.end) : null;
    if (child === null) return null;
    children.push(child);
    at = child.end;
  }
  return children;
}

export const hasTags = (elements: readonly Element[], ...tags: readonly number[]): boolean =>
  elements.length === tags.length && elements.every((element, index) => element.tag === tags[index]);
