import { posix } from "node:path";
import { partEnd, shellParts } from "./shell-tokens.ts";

/**
 * A simple command of a shell script, as far as it can be known without running it: variables with known values are
 * put in, assignments, `export` and `cd` followed. Branches and loops are not judged: every command counts.
 */
export interface ShellCommand {
  readonly words: readonly string[];
  /** The environment it gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Parts that only running the script could tell, such as `$(git describe)`; they stand in the words as written. */
  readonly unknown: readonly string[];
}

interface Word {
  readonly text: string;
  readonly unknown: readonly string[];
}

const reserved = new Set(["!", "{", "}", "if", "then", "else", "elif", "fi", "do", "done", "while", "until", "time"]);

export function readShellCommands(
  script: string,
  env: Readonly<Record<string, string>>,
  folder: string,
): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  const outer: Shell[] = [];
  let shell = Shell.start(env, folder);
  for (const part of shellParts(script)) {
    if (part === "(") {
      outer.push(shell);
      shell = shell.fork();
    } else if (part === ")") shell = outer.pop() ?? shell;
    else {
      const command = shell.run(part.words);
      if (command !== null) commands.push(command);
    }
  }
  return commands;
}

/** The state of a shell between its commands. */
class Shell {
  /** `null` for a value that only running could tell. */
  readonly #variables: Map<string, string | null>;
  readonly #exported: Set<string>;
  #folder: string;

  private constructor(variables: ReadonlyMap<string, string | null>, exported: ReadonlySet<string>, folder: string) {
    this.#variables = new Map(variables);
    this.#exported = new Set(exported);
    this.#folder = folder;
  }

  static start(env: Readonly<Record<string, string>>, folder: string): Shell {
    return new Shell(new Map(Object.entries(env)), new Set(Object.keys(env)), folder);
  }

  fork(): Shell {
    return new Shell(this.#variables, this.#exported, this.#folder);
  }

  /** `null` for what only changes the shell itself. */
  run(written: readonly string[]): ShellCommand | null {
    const start = written.findIndex((word) => !reserved.has(word));
    const words = (start < 0 ? [] : written.slice(start)).flatMap((word) => this.#expand(word));
    const own = takeAssignments(words);
    if (words.length === 0) {
      for (const [name, { text, unknown }] of own) this.#variables.set(name, unknown.length === 0 ? text : null);
      return null;
    }
    if (words[0]?.text === "env") {
      words.shift();
      for (const [name, value] of takeAssignments(words)) own.set(name, value);
    }
    const [first, ...args] = words;
    if (first === undefined) return null;
    if (first.text === "export") return this.#export(args);
    if (first.text === "for" || first.text === "read") {
      for (const { text } of args.slice(0, 1)) this.#variables.set(text, null);
    }
    if (first.text === "cd" && args[0] !== undefined) this.#folder = posix.resolve(this.#folder, args[0].text);
    return {
      words: words.map(({ text }) => text),
      env: { ...this.#environment(), ...Object.fromEntries([...own].map(([name, { text }]) => [name, text])) },
      folder: this.#folder,
      unknown: [...own.values(), ...words].flatMap(({ unknown }) => unknown),
    };
  }

  #environment(): Record<string, string> {
    const known = [...this.#variables].filter((entry): entry is [string, string] => entry[1] !== null);
    return Object.fromEntries(known.filter(([name]) => this.#exported.has(name)));
  }

  #export(args: readonly Word[]): null {
    for (const { text, unknown } of args) {
      const equals = text.indexOf("=");
      const name = equals < 0 ? text : text.slice(0, equals);
      if (equals >= 0) this.#variables.set(name, unknown.length === 0 ? text.slice(equals + 1) : null);
      this.#exported.add(name);
    }
    return null;
  }

  /** One written word as the words it becomes: a variable outside quotes may be several, or none. */
  #expand(written: string): Word[] {
    const words: { text: string; unknown: string[] }[] = [];
    let word: { text: string; unknown: string[] } | null = null;
    const add = (text: string, unknown: readonly string[] = []): void => {
      word ??= { text: "", unknown: [] };
      word.text += text;
      word.unknown.push(...unknown);
      if (words.at(-1) !== word) words.push(word);
    };
    for (let at = 0, end = 0; at < written.length; at = end) {
      end = partEnd(written, at);
      const part = written.slice(at, end);
      const inner = part.slice(1, part.length > 1 && part.endsWith(part.charAt(0)) ? -1 : undefined);
      if (part.startsWith("'")) add(inner);
      else if (part.startsWith('"')) {
        const { text, unknown } = this.#insideQuotes(inner);
        add(text, unknown);
      } else if (part.startsWith("\\")) add(part.slice(1).replace("\n", ""));
      else if (part.startsWith("`") || (part.startsWith("$") && part !== "$")) {
        const value = this.#substitute(part);
        if (value === null) add(part, [part]);
        else {
          for (const [index, piece] of value.split(/\s+/).entries()) {
            if (index > 0) word = null;
            if (piece !== "") add(piece);
          }
        }
      } else add(part);
    }
    return words;
  }

  #insideQuotes(quoted: string): Word {
    let text = "";
    const unknown: string[] = [];
    for (let at = 0, end = 0; at < quoted.length; at = end) {
      end = quoted.charAt(at) === "'" ? at + 1 : partEnd(quoted, at);
      const part = quoted.slice(at, end);
      if (part.startsWith("\\")) text += '$`"\\\n'.includes(part.charAt(1)) ? part.slice(1).replace("\n", "") : part;
      else if (part.startsWith("`") || (part.startsWith("$") && part !== "$")) {
        const value = this.#substitute(part);
        if (value === null) unknown.push(part);
        text += value ?? part;
      } else text += part;
    }
    return { text, unknown };
  }

  /** `$NAME`, `${NAME}`, `${NAME:-word}` and the like; `null` where only running could tell. */
  #substitute(part: string): string | null {
    const [, plain, braced, operator, word = ""] = /^\$(?:(\w+)|\{(\w+)(?:(:?[-+=])([^$`{}]*))?\})$/.exec(part) ?? [];
    const name = plain ?? braced;
    const value = name === undefined ? null : this.#variables.get(name);
    if (value === null) return null;
    if (operator === undefined) return value ?? "";
    const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
    if (operator.endsWith("+")) return isSet ? word : "";
    return isSet ? value : word;
  }
}

/** `NAME=value` words in front of a command are taken off, and are its own environment. */
function takeAssignments(words: Word[]): Map<string, Word> {
  const assignments = new Map<string, Word>();
  for (let word = words[0]; word !== undefined; word = words[0]) {
    const [, name, text] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word.text) ?? [];
    if (name === undefined || text === undefined) break;
    assignments.set(name, { text, unknown: word.unknown });
    words.shift();
  }
  return assignments;
}
