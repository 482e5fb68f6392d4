import type { Patch } from "../../model.ts";

/** The lines of a Dockerfile, without their ends, and edits of them. */
export class DockerfileText {
  readonly #path: string;
  readonly #lines: readonly string[];
  /** Whether the last line has no newline behind it. */
  readonly #isCut: boolean;
  readonly #escape: "\\" | "`";

  constructor(path: string, text: string) {
    this.#path = path;
    this.#lines = text.split(/\r?\n/);
    this.#isCut = this.#lines.at(-1) !== "";
    this.#escape = /^\s*#\s*escape\s*=\s*`/im.test(text.slice(0, 1024)) ? "`" : "\\";
  }

  /** Counted from 1; the empty string behind the end. */
  line(number: number): string {
    return this.#lines[number - 1] ?? "";
  }

  /** The last line of the instruction that starts at one: those it goes on in, and its here-documents, included. */
  lastLine(first: number): number {
    const waiting = [...this.line(first).matchAll(/<<-?["']?(\w+)["']?/g)].map(([, name]) => name);
    let last = first;
    let goesOn = this.#goesOn(first);
    while (goesOn && last < this.#lines.length) {
      last++;
      const text = this.line(last).trim();
      goesOn = text === "" || text.startsWith("#") || this.#goesOn(last);
    }
    for (const name of waiting) {
      let end = last + 1;
      while (end <= this.#lines.length && this.line(end).trim() !== name) end++;
      if (end <= this.#lines.length) last = end;
    }
    return last;
  }

  /** Changes the first line of an instruction that `change` has something for; `null` where it has for none. */
  changeIn(first: number, change: (line: string) => string | null): Patch | null {
    for (let number = first; number <= this.lastLine(first); number++) {
      const before = this.line(number);
      const after = change(before);
      if (after !== null && after !== before) return this.replace(number, number, [after]);
    }
    return null;
  }

  replace(first: number, last: number, insert: readonly string[]): Patch {
    const context = this.#around(first, last + 1);
    return { path: this.#path, line: first, remove: this.#lines.slice(first - 1, last), insert, context };
  }

  insertAfter(instruction: number, insert: readonly string[]): Patch {
    const last = this.lastLine(instruction);
    // What comes behind a line without a newline gives it one, which changes the line.
    if (this.#isCut && last === this.#lines.length) return this.replace(last, last, [this.line(last), ...insert]);
    const line = last + 1;
    return { path: this.#path, line, remove: [], insert, context: this.#around(line, line) };
  }

  /** What stands before one line, and at another. Behind the end of the last line there is no line. */
  #around(first: number, next: number): NonNullable<Patch["context"]> {
    const isEnd = next > this.#lines.length || (next === this.#lines.length && this.line(next) === "");
    const unterminated = this.#isCut && next >= this.#lines.length;
    return {
      before: this.#lines[first - 2] ?? null,
      after: isEnd ? null : this.line(next),
      ...(unterminated && { unterminated }),
    };
  }

  #goesOn(number: number): boolean {
    return this.line(number).trimEnd().endsWith(this.#escape);
  }
}

/** The text with a patch of it applied; the ends of its other lines stay as they are. */
export function applyPatch(text: string, { line, remove, insert }: Patch): string {
  const lines = text.split(/(?<=\n)/);
  const end = lines.some((one) => one.endsWith("\r\n")) ? "\r\n" : "\n";
  const before = lines.slice(0, line - 1);
  const after = lines.slice(line - 1 + remove.length);
  const isCut = before.length > 0 && before.at(-1)?.endsWith("\n") === false;
  return [...before, ...(isCut ? [end] : []), ...insert.map((one) => `${one}${end}`), ...after].join("");
}
