import picocolors from "picocolors";
import type { Colors } from "picocolors/types.js";
import type { ImportStep, SymbolStep, Weight, Why, WhyPruning } from "../../model/why.ts";
import { visible } from "../escape.ts";
import { formatCount, formatSize } from "../units.ts";
import { displayWidth, shorten, wrap } from "../width.ts";
import { type Column, tableLines } from "./table.ts";

export interface WhyOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Rows of what is in a module. */
  readonly limit: number;
}

/** Why a name is in a program, for a person at a terminal. Ends with a newline. */
export function renderWhy(why: Why, { width, color, limit }: WhyOptions): string {
  const colors = picocolors.createColors(color);
  return assemble([
    wrap(headline(why), width).map((line) => colors.bold(line)),
    titled("Imported", importLines(why.imports, width, colors), colors),
    importerLines(why.importers, limit, width),
    titled("Reached", symbolLines(why.symbols, width, colors), colors),
    why.weight === null ? [] : weightLines(why.weight, limit, width, colors),
  ]);
}

/** Whether methods are pruned, for a person at a terminal. Ends with a newline. */
export function renderWhyPruning(why: WhyPruning, { width, color }: WhyOptions): string {
  const colors = picocolors.createColors(color);
  return assemble([
    wrap(pruningHeadline(why), width).map((line) => colors.bold(line)),
    titled("Imported", importLines(why.imports, width, colors), colors),
    titled("Reached", symbolLines(why.symbols, width, colors), colors),
  ]);
}

const assemble = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;

const titled = (title: string, lines: readonly string[], colors: Colors): readonly string[] =>
  lines.length === 0 ? [] : [colors.bold(title), ...lines];

function headline(why: Why): string {
  const { name, kind, state, version, weight } = why;
  const what = `${visible(name)}${version === null || kind === "symbol" ? "" : ` ${visible(version)}`}`;
  const where = programOf(why);
  const meant = why.nearest.length === 0 ? "" : ` Near it: ${why.nearest.map((one) => visible(one)).join(", ")}.`;
  if (state === "linked") {
    if (kind === "symbol" && weight?.bytes === 0)
      return `${what} is in ${where}, inlined wherever it is called: it has no code of its own.`;
    const share = weight === null ? "" : `: ${formatSize(weight.bytes)} of ${formatSize(weight.fileSize)}`;
    return `${what} is in ${where}${share}`;
  }
  if (state === "imported") {
    const left =
      weight === null || weight.bytes === 0 ? "" : ` ${formatSize(weight.bytes)} of types and data are left of it.`;
    return `${what} is part of ${where}, but none of its functions is reached: the linker dropped them.${left}`;
  }
  if (kind === "symbol") {
    if (why.variant === null)
      return `${what} is not named in ${where}. Its package is: nothing reaches this symbol, or it is a variable or type, which stripped files do not name.${meant}`;
    return `${what} is not in ${where}. Its package is, but nothing reaches this symbol, or it was inlined wherever it is called, or is a type.${meant}`;
  }
  return `${what} is not in ${where}: no package by that name is imported.${meant}`;
}

function pruningHeadline(why: WhyPruning): string {
  const where = programOf(why);
  if (why.methodPruning === "on")
    return `Method pruning is on in ${where}: the linker drops exported methods that nothing asks for.`;
  if (why.methodPruning === null) return `Whether the linker prunes methods in ${where} could not be told.`;
  const off = `Method pruning is off in ${where}: every exported method of every type that is put in an interface stays.`;
  if (why.cause === "plugin") return `${off} It imports plugin, with cgo: a plugin may ask for anything.`;
  if (why.cause === null)
    return `${off} By whom, this ${why.variant === null ? "file" : "release of Go"} does not say.`;
  const by = visible(why.by ?? "");
  return why.named === null
    ? `${off} ${by} looks methods up by a name or number that is only known at run time.`
    : `${off} ${by} asks for a method named ${visible(why.named)}, and reflect's own ${visible(why.named)} finds any.`;
}

const programOf = ({ program, variant }: Pick<Why, "program" | "variant">): string =>
  variant === null ? visible(program) : `${visible(program)} (${visible(variant)})`;

/** Each package with the import statement that names it: beside it where there is room for all, else below. */
function importLines(steps: readonly ImportStep[], width: number, colors: Colors): readonly string[] {
  const packages = steps.map((step, index) => `${index === 0 ? "  " : "  → "}${visible(step.package)}`);
  const places = steps.map(({ file, line }) => (file === null ? "" : `${visible(file)}:${line}`));
  const widest = (cells: readonly string[]): number => Math.max(0, ...cells.map(displayWidth));
  if (widest(packages) + widest(places) + 2 <= width) {
    const columns = [packages, places].map((cells): Column => ({ head: "", align: "left", cells }));
    return tableLines(columns, width, colors.dim);
  }
  return steps.flatMap((_, index) => [
    shorten(packages[index] ?? "", width),
    ...(places[index] === "" ? [] : [colors.dim(`      ${shorten(places[index] ?? "", width - 6)}`)]),
  ]);
}

function importerLines(importers: readonly string[], limit: number, width: number): readonly string[] {
  if (importers.length < 2) return [];
  const shown = importers.slice(0, limit).map((path) => visible(path));
  const more = importers.length > shown.length ? ` and ${importers.length - shown.length} more` : "";
  return wrap(`${importers.length} packages import it: ${shown.join(", ")}${more}.`, width);
}

/** The ends of a long chain say more than its middle. */
const HEAD = 8;
const TAIL = 12;

function symbolLines(steps: readonly SymbolStep[], width: number, colors: Colors): readonly string[] {
  const links = linksOf(steps);
  const line = ({ text, note }: Link, index: number): string =>
    `${index === 0 ? "  " : "  → "}${shorten(text, width - 4 - note.length)}${colors.yellow(note)}`;
  const lines = links.map(line);
  if (lines.length <= HEAD + TAIL) return lines;
  const left = lines.length - HEAD - TAIL;
  return [...lines.slice(0, HEAD), colors.dim(`    … ${left} more`), ...lines.slice(-TAIL)];
}

interface Link {
  readonly text: string;
  readonly note: string;
}

/** A chain in words, from `main.main` on where it passes there, without the links that the toolchain puts in between. */
function linksOf(steps: readonly SymbolStep[]): readonly Link[] {
  const main = steps.findIndex(({ symbol }) => symbol === "main.main");
  const from = main < 0 ? steps : steps.slice(main);
  return from
    .filter(({ symbol }) => !/·f$|\.(?:stkobj|wrapinfo)$|^runtime\.main_main/.test(symbol))
    .map(({ symbol, flags }) => ({
      text: visible(wordsOf(symbol), 400),
      note: flags.includes("ReflectMethod") ? "  looks methods up at run time" : "",
    }));
}

/** What the linker's names for what has none in the source mean. Before Go 1.20 they have a dot in place of the colon. */
function wordsOf(symbol: string): string {
  const [, type] = /^type[:.](?!\.)(.+)$/.exec(symbol) ?? [];
  if (type !== undefined) return `type ${type}`;
  const [, concrete, behind] = /^go[:.]itab\.(.+?),(.+)$/.exec(symbol) ?? [];
  if (concrete !== undefined) return `${concrete} as ${behind}`;
  const [, program] = /^go[:.](\w+)\.inittasks$/.exec(symbol) ?? [];
  if (program !== undefined) return "initialization of packages";
  const [, path] = /^(.+)\.\.inittask$/.exec(symbol) ?? [];
  if (path !== undefined) return `initialization of ${path}`;
  const [, data] = /^(.+)\.\.stmp_\d+$/.exec(symbol) ?? [];
  return data === undefined ? symbol : `data of ${data}`;
}

function weightLines(weight: Weight, limit: number, width: number, colors: Colors): readonly string[] {
  if (weight.packages.length === 0) return [];
  const kinds = weight.kinds.map(({ kind, bytes }) => `${kind} ${formatSize(bytes)}`).join(" · ");
  const functions = `${formatCount(weight.functions)} ${weight.functions === 1 ? "function" : "functions"}`;
  const summary = wrap(`${functions} · ${kinds}`, width);
  if (weight.packages.length < 2) return summary;
  const shown = weight.packages.slice(0, limit);
  const more = weight.packages.length - shown.length;
  const table = tableLines(
    [
      { head: "", align: "left", least: 24, cells: shown.map((one) => `  ${visible(one.package)}`) },
      { head: "", align: "right", cells: shown.map(({ bytes }) => formatSize(bytes)) },
      { head: "functions", align: "right", goes: 0, cells: shown.map((one) => formatCount(one.functions)) },
    ],
    width,
    colors.dim,
  );
  return [
    ...summary,
    ...table,
    ...(more > 0 ? [colors.dim(`  and ${more} more ${more === 1 ? "package" : "packages"}`)] : []),
  ];
}
