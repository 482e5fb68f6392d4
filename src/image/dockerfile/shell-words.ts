import { PatternError, replacePattern } from "./shell-pattern.ts";
import { isOperator, type Substitution, substitute } from "./shell-substitution.ts";
import { Words } from "./split-words.ts";
import { WordError } from "./word-error.ts";

/**
 * Quotes, escapes and variables of a Dockerfile's words, by the rules of BuildKit (frontend/dockerfile/shell/lex.go):
 * much like a shell's, but a quoted text does not end a word, `$name` of an unknown name is empty, and of the modifiers
 * there are `:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`.
 */
export interface WordOptions {
  readonly escapeSign: "\\" | "`";
  /** Quotes stay where they are. */
  readonly rawQuotes?: boolean;
  /** Quotes are characters like others. */
  readonly plainQuotes?: boolean;
  /** Escape characters stay where they are. */
  readonly rawEscapes?: boolean;
  /** A variable that is not set stays as it is written. */
  readonly skipUnset?: boolean;
}

export interface Expansion {
  readonly text: string;
  /** The text, split where white space stands outside quotes. */
  readonly words: readonly string[];
  /** Variables asked for that are not set. */
  readonly unset: ReadonlySet<string>;
}

export type Variables = (name: string) => string | undefined;

/** `${a:-${b:-…}}` may nest this deep. */
const deepest = 100;

export function expandWord(text: string, variables: Variables, options: WordOptions): Expansion {
  const lexer = new Lexer(text, variables, options);
  try {
    const words = new Words();
    const expanded = lexer.read(null, { rawEscapes: options.rawEscapes ?? false, pattern: false }, words);
    return { text: expanded, words: words.end(), unset: lexer.unset };
  } catch (error) {
    if (error instanceof PatternError) throw new WordError(error.message);
    throw error;
  }
}

interface Mode {
  readonly rawEscapes: boolean;
  /** What comes out is a pattern, in which an escaped character must stay escaped. */
  readonly pattern: boolean;
}

class Lexer {
  readonly unset = new Set<string>();
  readonly #characters: readonly string[];
  readonly #variables: Variables;
  readonly #options: WordOptions;
  #at = 0;
  #depth = 0;

  constructor(text: string, variables: Variables, options: WordOptions) {
    this.#characters = [...text];
    this.#variables = variables;
    this.#options = options;
  }

  get #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(): string | undefined {
    return this.#characters[this.#at++];
  }

  /** Up to the stop character, which is passed over, or to the end where there is none. */
  read(stop: string | null, mode: Mode, words: Words | null = null): string {
    let result = "";
    for (let next = this.#next; next !== undefined; next = this.#next) {
      if (next === stop) {
        this.#at++;
        return result;
      }
      if (next === "$") {
        const value = this.#readDollar();
        result += value;
        words?.add(value);
      } else if (this.#options.plainQuotes !== true && (next === "'" || next === '"')) {
        const quoted = next === "'" ? this.#readSingleQuoted(mode) : this.#readDoubleQuoted(mode);
        result += quoted;
        words?.addWhole(quoted);
      } else if (next === "<") {
        const sign = this.#readLess();
        result += sign;
        words?.addWhole(sign);
      } else if (next === this.#options.escapeSign) {
        this.#at++;
        const escaped = this.#take();
        const text = (mode.rawEscapes ? next : "") + (escaped ?? "");
        result += text;
        words?.addWhole(text);
      } else {
        this.#at++;
        result += next;
        words?.add(next);
      }
    }
    if (stop !== null) throw new WordError(`a substitution has no closing ${stop}`);
    return result;
  }

  /** Everything between single quotes stands for itself. */
  #readSingleQuoted(mode: Mode): string {
    const quote = this.#options.rawQuotes === true ? "'" : "";
    let result = quote;
    this.#at++;
    for (let character = this.#take(); character !== undefined; character = this.#take()) {
      if (character === "'") return result + quote;
      result += mode.pattern && character === this.#options.escapeSign ? character + character : character;
    }
    throw new WordError("a single quote is not closed");
  }

  /** Between double quotes variables are expanded, and the escape character escapes `"`, `$` and itself. */
  #readDoubleQuoted(mode: Mode): string {
    const { escapeSign, rawQuotes = false } = this.#options;
    const quote = rawQuotes ? '"' : "";
    let result = quote;
    this.#at++;
    for (let next = this.#next; next !== undefined; next = this.#next) {
      if (next === '"') {
        this.#at++;
        return result + quote;
      }
      if (next === "$") {
        result += this.#readDollar();
        continue;
      }
      this.#at++;
      if (next !== escapeSign) {
        result += next;
        continue;
      }
      const escaped = this.#next;
      if (escaped === undefined) break;
      if (escaped === '"' || escaped === "$" || escaped === escapeSign) {
        result += (mode.rawEscapes ? escapeSign : "") + escaped;
        this.#at++;
      } else {
        result += mode.rawEscapes && (!rawQuotes || mode.pattern) ? escapeSign + escapeSign : escapeSign;
      }
    }
    throw new WordError("a double quote is not closed");
  }

  /** White space behind `<<` belongs to the word: `<< EOF` starts a here-document too. */
  #readLess(): string {
    this.#at++;
    if (this.#next !== "<") return "<";
    this.#at++;
    return `<<${this.#takeWhile(/^[\t\r ]$/)}`;
  }

  #readDollar(): string {
    this.#at++;
    if (this.#next !== "{") {
      const name = this.#readName();
      if (name === "") return "$";
      return this.#value(name) ?? (this.#options.skipUnset === true ? `$${name}` : "");
    }
    this.#at++;
    if (++this.#depth > deepest) throw new WordError("substitutions nest too deep");
    try {
      return this.#readBraced();
    } finally {
      this.#depth--;
    }
  }

  #readBraced(): string {
    const first = this.#next;
    if (first === undefined) throw new WordError("a substitution has no closing }");
    if (first === "{" || first === "}" || first === ":") throw new WordError("a substitution has no name");
    const name = this.#readName();
    const sign = this.#take();
    if (sign === "}") return this.#value(name) ?? (this.#options.skipUnset === true ? `\${${name}}` : "");
    if (sign === "/") return this.#replace(name);
    const colon = sign === ":";
    const operator = colon ? this.#take() : sign;
    if (operator === undefined) throw new WordError("a substitution has no closing }");
    const sought = { name, colon, operator };
    if (!isOperator(sought)) {
      throw new WordError(`\${${name}${colon ? ":" : ""}${operator}…} is no substitution that is known`);
    }
    return this.#substitute(sought);
  }

  #substitute(sought: Substitution): string {
    const { name, colon, operator } = sought;
    const trims = operator === "#" || operator === "%";
    const word = this.read("}", { rawEscapes: trims, pattern: trims });
    const value = this.#value(name);
    if (value === undefined && this.#options.skipUnset === true)
      return `\${${name}${colon ? ":" : ""}${operator}${word}}`;
    return substitute(sought, value, word);
  }

  #replace(name: string): string {
    const all = this.#next === "/";
    if (all) this.#at++;
    const pattern = this.read("/", { rawEscapes: true, pattern: true });
    const replacement = this.read("}", { rawEscapes: true, pattern: false });
    const value = this.#value(name);
    if (value === undefined && this.#options.skipUnset === true) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(value ?? "", pattern, replacement, all);
  }

  /** Letters, digits and `_`; or digits alone; or one of the special parameters of a shell. */
  #readName(): string {
    const first = this.#next ?? "";
    if (/^\p{Nd}$/u.test(first)) return this.#takeWhile(/^\p{Nd}$/u);
    if (/^[@*#?\-$!]$/.test(first)) return this.#take() ?? "";
    return this.#takeWhile(/^[\p{L}\p{Nd}_]$/u);
  }

  #takeWhile(pattern: RegExp): string {
    let result = "";
    while (this.#next !== undefined && pattern.test(this.#next)) result += this.#take();
    return result;
  }

  #value(name: string): string | undefined {
    const value = this.#variables(name);
    if (value === undefined) this.unset.add(name);
    return value;
  }
}
