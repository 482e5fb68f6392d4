/**
 * From a symbol's name to the package it belongs to, on bytes: a file has a hundred thousand names and a thousand
 * packages, so no string is made for a name. The grammar is that of cmd/internal/objabi/path.go (escaping),
 * debug/gosym (PackageName) and cmd/compile (names of closures, wrappers, instantiations).
 */

/** Reused from name to name; holds where the package of the last one lies. */
export class PackageLocator {
  start = 0;
  end = 0;

  /**
   * Looks for the package in the name that starts at `start` and goes on to a NUL, or to `limit`. True where there is
   * one: its path, still escaped, is then at [this.start, this.end). False for assembly helpers, C functions and what the toolchain makes without a package.
   */
  locate(bytes: Uint8Array, start: number, limit: number): boolean {
    const end = Math.min(limit, start + LONGEST);
    this.start = start;
    this.end = start;
    if (!mayBeGenerated(bytes, start)) return this.#plain(bytes, start, end);
    const inner = skipGenerated(bytes, start, end);
    if (inner < 0) return false;
    return inner > start ? this.#ofType(bytes, inner, end) : this.#plain(bytes, start, end);
  }

  /** Skips what stands before the type's own package in `*[]map[string]pkg.T`; `struct {…}` and the like have none. */
  #ofType(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    for (;;) {
      if (bytes[at] === STAR) at++;
      else if (bytes[at] === BRACKET) {
        const close = bytes.subarray(at, end).indexOf(BRACKET_CLOSE);
        if (close < 0) return false;
        at += close + 1;
      } else break;
    }
    return this.#plain(bytes, at, end);
  }

  /** The path up to the first dot behind the last slash, both before any type argument, receiver or literal type. */
  #plain(bytes: Uint8Array, start: number, end: number): boolean {
    if (startsWith(bytes, start, end, SHAPES)) {
      this.start = start;
      this.end = start + SHAPES.length - 1;
      return true;
    }
    let dot = -1;
    let second = -1;
    let element = start;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === SLASH) {
        if (second >= 0 && element > start && isTypeName(bytes, dot + 1, second)) break;
        dot = second = -1;
        element = at + 1;
      } else if (byte === DOT) {
        if (dot < 0) dot = at;
        else if (second < 0) second = at;
      } else if (byte === PAREN || byte === BRACKET || byte === BRACE || byte === SPACE || byte === COMMA || byte === 0)
        break;
    }
    this.start = start;
    this.end = dot > start + MAIN.length && isMains(bytes, start, dot) ? start + MAIN.length - 1 : dot;
    if (dot >= 0) return dot > start && !(dot === start + 1 && bytes[start] === UNDERSCORE);
    // A C object file that was linked by Go is named `runtime/cgo(.text)`.
    this.end = at;
    return at > start && at < end && bytes[at] === PAREN && bytes[at + 1] === DOT;
  }
}

/** Bytes of a name that are looked at. A path is a folder's, and no system has longer ones; a damaged name may not end. */
const LONGEST = 4096;

const DOT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const PAREN = 0x28;
const BRACKET = 0x5b;
const BRACKET_CLOSE = 0x5d;
const BRACE = 0x7b;
const SPACE = 0x20;
const COMMA = 0x2c;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const LOWER_G = 0x67;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Followed by a type, whose package owns the symbol. The second of each pair is how Go before 1.20 wrote it. */
const OF_TYPE = ["go:itab.", "go.itab.", "type:.eq.", "type..eq.", "type:.hash.", "type..hash."].map(ascii);

/** Symbols of no package. Before Go 1.20 a real path, such as `go.uber.org/zap`, can begin with `go.` too. */
const OF_NOBODY = [
  "go:",
  "type:",
  "type..",
  "type.*",
  "go.string.",
  "go.func.",
  "go.funcrel.",
  "go.buildid",
  "go.buildinfo",
  "go.importpath.",
  "go.link.",
  "go.interface ",
  "go.struct {",
  "go.(*struct {",
  "go.builtin.",
  "go.cuinfo.",
  "go.main.inittasks",
].map(ascii);

/** Begins with `go:`, `go.`, `type:` or `type.`: asked of every name, so before anything longer is compared. */
function mayBeGenerated(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start];
  if (first !== LOWER_G && first !== LOWER_T) return false;
  const mark = bytes[first === LOWER_G ? start + 2 : start + 4];
  return mark === COLON || mark === DOT;
}

/** Where the type starts in a symbol made for one; -1 for a symbol of nobody; `start` for every other name. */
function skipGenerated(bytes: Uint8Array, start: number, end: number): number {
  for (const prefix of OF_TYPE) if (startsWith(bytes, start, end, prefix)) return start + prefix.length;
  for (const prefix of OF_NOBODY) if (startsWith(bytes, start, end, prefix)) return -1;
  return start;
}

export function startsWith(bytes: Uint8Array, start: number, end: number, prefix: Uint8Array): boolean {
  if (end - start < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
  return true;
}

const MAIN = ascii("main.");
/** The package of the types that instantiations share. */
const SHAPES = ascii("go.shape.");

/**
 * Whether a name with a slash is that of package main all the same: `main.server.github.com/x/api.mark`, a method with the
 * unexported name of another package, as a type has that embeds one of that package's. No import path begins so.
 */
function isMains(bytes: Uint8Array, start: number, end: number): boolean {
  if (!startsWith(bytes, start, end, MAIN)) return false;
  let at = start + MAIN.length;
  while (at < end && bytes[at] !== DOT && bytes[at] !== SLASH) at++;
  return bytes[at] === DOT;
}

/**
 * Whether what stands between two dots, before a slash, is a type: `x/b.Impl.y/a.mark` is a method of x/b.Impl with the
 * unexported name of y/a, which it has of a type that it embeds. A path with two dots in an element in its middle mostly has a version there.
 */
function isTypeName(bytes: Uint8Array, start: number, end: number): boolean {
  const isVersion = bytes[start] === LOWER_V && isDigit(bytes[start + 1] as number);
  if (end === start || isVersion || isDigit(bytes[start] as number) || isDigit(bytes[end + 1] as number)) return false;
  for (let at = start; at < end; at++) if (!isWord(bytes[at] as number)) return false;
  return true;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Of an identifier; beyond ASCII, whatever it is. */
const isWord = (byte: number): boolean =>
  isDigit(byte) || byte === UNDERSCORE || byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);

const ABI_SUFFIXES = ["abi0", "abiinternal"].map(ascii);

/**
 * Whether what stands behind the dot at `dot` is only what ELF adds to a name, `abi0` or `abiinternal`: then the name
 * is that of an assembly function, and what stands before is no package. (In the pc-line table names have neither.)
 */
export function isAbiSuffix(bytes: Uint8Array, dot: number): boolean {
  return ABI_SUFFIXES.some((suffix) => {
    const end = dot + 1 + suffix.length;
    return startsWith(bytes, dot + 1, end, suffix) && (bytes[end] ?? 0) === 0;
  });
}

/**
 * A package path as the source writes it. The linker writes `.` after the last slash, quotes, blanks and bytes beyond
 * ASCII as `%xx`; Go 1.27 escapes the path of some closures twice. No import path holds a `%` of its own.
 */
export function unescapePath(path: string): string {
  let result = path;
  for (let round = 0; round < 4 && /%[0-9a-f]{2}/.test(result); round++)
    result = Buffer.from(
      result.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1",
    ).toString("utf8");
  return result;
}
