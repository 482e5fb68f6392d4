import type { RawInstruction } from "./raw-instruction.ts";
import { isSpace } from "./split-words.ts";

/** One `name=value` of ENV or LABEL. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

type Fail = (why: string) => never;

/** The words of ARG: `name`, or `name=default`. */
export function parseArgs({ rest, escapeSign }: RawInstruction, fail: Fail): { name: string; value: string | null }[] {
  const words = quotedWords(rest, escapeSign);
  if (words.length === 0) fail("ARG requires at least one argument");
  return words.map((word) => {
    const equals = word.indexOf("=");
    if (equals === 0) fail("ARG names can not be blank");
    return equals < 0 ? { name: word, value: null } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
}

/** `name=value …`, or of old `name value`, where the value is the rest of the line. */
export function parsePairs({ keyword, rest, escapeSign }: RawInstruction, fail: Fail): Pair[] {
  const words = quotedWords(rest, escapeSign);
  const [first] = words;
  if (first === undefined) return fail(`${keyword} requires at least one argument`);
  if (!first.includes("=")) {
    const [, name = "", value] = /^([^\t\v\f\r ]*)[\t\v\f\r ]+([\s\S]*)$/.exec(rest) ?? [];
    return value === undefined ? fail(`${keyword} must have two arguments`) : [{ name, value }];
  }
  return words.map((word) => {
    const equals = word.indexOf("=");
    if (equals < 0) fail(`${JSON.stringify(word)} has no =: it must be name=value`);
    if (equals === 0) fail(`${keyword} names can not be blank`);
    return { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
}

/** Words with their quotes and escapes still on; white space inside quotes belongs to the word. */
function quotedWords(text: string, escapeSign: string): string[] {
  const words: string[] = [];
  let word = "";
  let started = false;
  let quote: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === null && isSpace(character)) {
      if (started) words.push(word);
      word = "";
      started = false;
      continue;
    }
    if (character === escapeSign && quote !== "'") {
      if (at + 1 === text.length) break;
      word += character + text.charAt(++at);
      started = true;
      continue;
    }
    if (quote === null && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = null;
    word += character;
    started = true;
  }
  if (started) words.push(word);
  return words;
}
