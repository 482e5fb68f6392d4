import { parseArgs } from "node:util";
import { nearestWord } from "../config/nearest-word.ts";
import { UsageError } from "../errors.ts";

/** One flag of a command line: how it is written and what `--help` says of it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** The word that stands for the value in `--help`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O["type"] extends "boolean"
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly string[]
    : string;

export type Values<T extends Options> = { readonly [Name in keyof T]?: ValueOf<T[Name]> };

export interface Command<T extends Options = Options> {
  readonly usage: string;
  readonly description: string;
  readonly options: T;
  readonly examples: readonly (readonly [command: string, does: string])[];
  /** Resolves to the exit code. */
  readonly run: (values: Values<T>, positionals: readonly string[]) => Promise<number>;
}

/** Adds nothing at run time; it is here so that the values' types follow from the options. */
export const defineCommand = <const T extends Options>(command: Command<T>): Command<T> => command;

/** Reads the words after a command's name. Throws UsageError naming the word that is off and what would be right. */
export function parseWords<T extends Options>(
  words: readonly string[],
  options: T,
): { values: Values<T>; positionals: string[] } {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean | readonly string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options[token.name];
    if (option === undefined) throw new UsageError(unknownFlag(token.rawName, Object.keys(options)));
    if (option.type === "boolean") {
      if (token.value !== undefined)
        throw new UsageError(`${token.rawName} takes no value, but was given "${token.value}"`);
      values[token.name] = true;
    } else {
      const lone = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
      if (lone) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value ?? "VALUE"}`);
      const before = values[token.name];
      const value = token.value as string;
      if (option.multiple) values[token.name] = Array.isArray(before) ? [...before, value] : [value];
      else if (before === undefined) values[token.name] = value;
      else throw new UsageError(`${token.rawName} is given twice: "${before}" and "${value}"`);
    }
  }
  return { values: values as Values<T>, positionals };
}

function unknownFlag(flag: string, names: readonly string[]): string {
  const near = nearestWord(flag.replace(/^-+/, ""), [...names, "help"]);
  return `unknown flag ${flag}${near === undefined ? "." : `; did you mean --${near}?`} See --help.`;
}

/** The text of `plimsoll COMMAND --help`, at most 100 columns wide. */
export function helpText(name: string, { usage, description, options, examples }: Command): string {
  const rows = Object.entries(options).map(([flag, { short, value, help }]): [string, string] => [
    `${short === undefined ? "   " : `-${short},`} --${flag}${value === undefined ? "" : ` ${value}`}`,
    help,
  ]);
  rows.push(["    --help", "Shows this text"]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `Usage: plimsoll ${name} ${usage}`,
    wrap(description, 98).join("\n"),
    `Flags:\n${rows.map(([left, help]) => `  ${left.padEnd(width)}  ${wrap(help, 94 - width).join(`\n${" ".repeat(width + 4)}`)}`).join("\n")}`,
    `Examples:\n${examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}`,
    "Exit codes: 0 pass (warnings included) · 1 a gate failed · 2 usage or configuration · 3 could not do the job",
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
