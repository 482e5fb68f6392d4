import { refuse } from "./syntax-error.ts";

/**
 * How the text of a Dockerfile falls into instructions (BuildKit, frontend/dockerfile/parser): directives at the top,
 * comments, lines that go on in the next, here-documents. What an instruction means is not known here.
 */
export interface LogicalLine {
  /** Lines joined, comments and empty lines between them left out. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** bufio.MaxScanTokenSize of BuildKit's reader, less one. */
const longestLine = 65_535;

export class SourceLines {
  readonly file: string;
  escapeSign: "\\" | "`" = "\\";
  readonly #lines: readonly string[];
  readonly #directives = new Set<string>();
  #directivesEnded = false;
  #at = 0;

  constructor(text: string, file: string) {
    this.file = file;
    this.#lines = text.replace(/^\ufeff/, "").split(/(?<=\n)/);
  }

  /** The line that was read last, counted from 1. */
  get line(): number {
    return this.#at;
  }

  /** One line with its end; `null` after the last. */
  read(): string | null {
    const line = this.#lines[this.#at];
    if (line === undefined || line === "") return null;
    this.#at++;
    if (line.length > longestLine) refuse(this.file, this.#at, `a line of more than ${longestLine} characters`);
    return line;
  }

  /** The next instruction's lines as one; `null` after the last. */
  readLogical(): LogicalLine | null {
    for (let first = this.read(); first !== null; first = this.read()) {
      const start = this.#at;
      const text = withoutEnd(first).trimStart();
      this.#readDirective(text);
      if (text.startsWith("#")) continue;
      const { body, goesOn } = this.#splitContinuation(text);
      if (body === "" && !goesOn) continue;
      return { text: body + (goesOn ? this.#readContinuation() : ""), line: start };
    }
    return null;
  }

  #readContinuation(): string {
    let result = "";
    for (let line = this.read(); line !== null; line = this.read()) {
      const text = withoutEnd(line);
      if (text.trim() === "" || text.trimStart().startsWith("#")) continue;
      const { body, goesOn } = this.#splitContinuation(text);
      result += body;
      if (!goesOn) break;
    }
    return result;
  }

  /** A line goes on where an escape character that is not escaped itself is the last of it, white space aside. */
  #splitContinuation(text: string): { body: string; goesOn: boolean } {
    const escapeSign = this.escapeSign === "\\" ? "\\\\" : "`";
    const match = new RegExp(`(^|[^${escapeSign}])${escapeSign}[ \\t]*$`).exec(text);
    if (match === null) return { body: text, goesOn: false };
    return { body: text.slice(0, match.index) + (match[1] ?? ""), goesOn: true };
  }

  /** `# escape=` and its kin stand before everything else, and each but once. */
  #readDirective(text: string): void {
    if (this.#directivesEnded) return;
    const [, name = "", after = ""] = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=(.*)$/.exec(text) ?? [];
    const key = name.toLowerCase();
    const value = after.trim();
    if (!["syntax", "escape", "check"].includes(key) || value === "") {
      this.#directivesEnded = true;
      return;
    }
    if (this.#directives.has(key)) refuse(this.file, this.#at, `only one ${key} directive can be used`);
    this.#directives.add(key);
    if (key !== "escape") return;
    if (value !== "\\" && value !== "`")
      refuse(this.file, this.#at, `the escape directive takes \\ or \`, not ${value}`);
    this.escapeSign = value;
  }
}

export const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, "");
