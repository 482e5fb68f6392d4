import { expandWord } from "./shell-words.ts";
import { type SourceLines, withoutEnd } from "./source-lines.ts";
import { isSpace } from "./split-words.ts";
import { refuse } from "./syntax-error.ts";
import { WordError } from "./word-error.ts";

/** An instruction as its text says it, before any variable is expanded. */
export interface RawInstruction {
  /** In capitals. */
  readonly keyword: string;
  /** `--name=value`, quotes taken off. */
  readonly flags: readonly string[];
  /** What follows the flags. */
  readonly rest: string;
  readonly heredocs: readonly Heredoc[];
  readonly line: number;
  /** The file's escape character. */
  readonly escapeSign: string;
}

/** `<<NAME` and the lines up to one that is NAME. */
export interface Heredoc {
  readonly name: string;
  /** `<<-`: tabs at the start of its lines do not count. */
  readonly chomp: boolean;
  /** Variables in it are expanded, where it becomes a file: its name stands without quotes. */
  readonly expand: boolean;
  readonly content: string;
}

/** All instructions of a file, in order. */
export function readInstructions(source: SourceLines): RawInstruction[] {
  const instructions: RawInstruction[] = [];
  for (let logical = source.readLogical(); logical !== null; logical = source.readLogical()) {
    const instruction = splitInstruction(logical.text, logical.line, source.escapeSign);
    const heredocs = takesHeredocs(instruction) ? readHeredocs(logical.text, source, logical.line) : [];
    instructions.push({ ...instruction, heredocs });
  }
  return instructions;
}

function splitInstruction(text: string, line: number, escapeSign: string): RawInstruction {
  const [, keyword = "", after = ""] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*([\s\S]*)$/.exec(trim(text)) ?? [];
  const { flags, rest } = splitFlags(after, escapeSign);
  return { keyword: keyword.toUpperCase(), flags, rest: trim(rest), heredocs: [], line, escapeSign };
}

const trim = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

/** Flags are the words in front that start with two dashes; `--` alone ends them. */
function splitFlags(text: string, escapeSign: string): { flags: string[]; rest: string } {
  const flags: string[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isSpace(text.charAt(at))) at++;
    if (!text.startsWith("--", at)) return { flags, rest: text.slice(at) };
    const { word, end } = readFlag(text, at, escapeSign);
    at = end;
    if (word === "--") return { flags, rest: text.slice(at) };
    if (word !== "") flags.push(word);
  }
}

function readFlag(text: string, start: number, escapeSign: string): { word: string; end: number } {
  let word = "";
  let quote: string | null = null;
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === null && isSpace(character)) break;
    if (quote === null && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = null;
    else if (character === escapeSign) word += text.charAt(++at);
    else word += character;
  }
  return { word, end: at };
}

/** The array of an exec form; `null` where the text is none, and so a shell form. Numbers in it are an error. */
export function jsonForm(text: string, file: string, line: number): readonly string[] | null {
  if (!text.startsWith("[")) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(json)) return null;
  if (!json.every((item) => typeof item === "string"))
    refuse(file, line, "an exec form, [...], is made of strings only");
  return json;
}

function takesHeredocs({ keyword, rest, line, escapeSign }: RawInstruction): boolean {
  if (keyword === "ONBUILD") return takesHeredocs(splitInstruction(rest, line, escapeSign));
  if (keyword !== "ADD" && keyword !== "COPY" && keyword !== "RUN") return false;
  try {
    return rest.includes("<<") && !Array.isArray(JSON.parse(rest));
  } catch {
    return true;
  }
}

function readHeredocs(text: string, source: SourceLines, line: number): Heredoc[] {
  return heredocWords(text).map(({ name, chomp, expand }) => {
    let content = "";
    for (let next = source.read(); next !== null; next = source.read()) {
      const end = withoutEnd(next);
      if ((chomp ? end.replace(/^\t+/, "") : end) === name) {
        return { name, chomp, expand, content: chomp ? content.replace(/^\t+/gm, "") : content };
      }
      content += next;
    }
    return refuse(source.file, line, `the here-document <<${name} has no end`);
  });
}

/** The here-documents that a line asks for, in its order. */
function heredocWords(text: string): HeredocWord[] {
  const options = { escapeSign: "\\", skipUnset: true } as const;
  try {
    const { words } = expandWord(text, () => undefined, { ...options, rawQuotes: true, rawEscapes: true });
    return words.flatMap((word) => {
      const heredoc = heredocOf(word);
      return heredoc === null ? [] : [heredoc];
    });
  } catch (error) {
    if (error instanceof WordError) return [];
    throw error;
  }
}

type HeredocWord = Omit<Heredoc, "content">;

/** `<<EOF`, `<<-"EOF"`, `3<<EOF`; `null` for a word that is none. */
export function heredocOf(word: string): HeredocWord | null {
  const [, , dash, rest] = /^(\d*)<<(-?)\s*([^<]*)$/.exec(word) ?? [];
  if (!rest) return null;
  const options = { escapeSign: "\\", skipUnset: true } as const;
  const { words } = expandWord(rest, () => undefined, options);
  const [name] = words;
  if (words.length !== 1 || name === undefined) return null;
  const [asWritten] = expandWord(rest, () => undefined, { ...options, rawQuotes: true }).words;
  return { name, chomp: dash === "-", expand: asWritten === name };
}
