import type { GoModule } from "../model.ts";

/** The lines of `go version -m`, decoded. */
export interface ModInfo {
  readonly package: string | null;
  readonly main: GoModule | null;
  readonly dependencies: readonly GoModule[];
  readonly settings: ReadonlyMap<string, string>;
  /** The first line that does not read as the format promises; what came before and after it is kept. */
  readonly badLine: string | null;
}

/**
 * Decodes the module information text. Its format is `BuildInfo.String` in runtime/debug/mod.go:
 *
 *     path <package>
 *     mod  <path> <version> [<sum>]
 *     dep  <path> <version> [<sum>]
 *     =>   <path> <version> <sum>       replaces the module of the line before
 *     build <key>=<value>               either side Go-quoted where it holds blanks, quotes or `=`
 *
 * with tabs between the columns.
 */
export function parseModInfo(text: string): ModInfo {
  let path: string | null = null;
  let badLine: string | null = null;
  /** The list that holds the module of the line before, for a replacement to find it. */
  let previous: GoModule[] | null = null;
  const mains: GoModule[] = [];
  const dependencies: GoModule[] = [];
  const settings = new Map<string, string>();

  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [word = "", ...columns] = line.split("\t");
    const rest = line.slice(word.length + 1);
    if (word === "path") {
      path = rest;
    } else if ((word === "mod" || word === "dep") && isModule(columns)) {
      previous = word === "mod" ? mains : dependencies;
      previous.push(module(columns));
    } else if (word === "=>" && isModule(columns) && previous !== null) {
      const replaced = previous.pop();
      const { path: to, version, sum } = module(columns);
      if (replaced !== undefined) previous.push({ ...replaced, replace: { path: to, version, sum } });
      previous = null;
    } else {
      const setting = word === "build" ? parseSetting(rest) : null;
      if (setting === null) badLine ??= line.slice(0, 80);
      else settings.set(setting.key, setting.value);
    }
  }
  return { package: path, main: mains[0] ?? null, dependencies, settings, badLine };
}

const isModule = (columns: readonly string[]): boolean => columns.length === 2 || columns.length === 3;

const module = ([path = "", version = "", sum = ""]: readonly string[]): GoModule => ({
  path,
  version,
  sum: sum === "" ? null : sum,
  replace: null,
});

function parseSetting(text: string): { key: string; value: string } | null {
  const quoted = /^(`[^`]*`|"(?:[^"\\]|\\.)*")=/.exec(text)?.[1];
  const equals = quoted === undefined ? text.indexOf("=") : quoted.length;
  if (equals <= 0) return null;
  const key = quoted === undefined ? text.slice(0, equals) : unquote(quoted);
  const rawValue = text.slice(equals + 1);
  const value = /^[`"]/.test(rawValue) ? unquote(rawValue) : rawValue;
  return key === null || value === null ? null : { key, value };
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** A Go string literal, as strconv.Quote writes one or as a raw string; `null` where it is not one. */
function unquote(literal: string): string | null {
  const inner = literal.slice(1, -1);
  if (literal.length < 2 || literal[0] !== literal.at(-1)) return null;
  if (literal[0] === "`") return inner.includes("`") ? null : inner;
  if (!/^(?:[^"\\]|\\.)*$/s.test(inner)) return null;
  return inner.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gis, (_, code: string) =>
    code.length > 1 ? codePoint(Number.parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? code),
  );
}

const codePoint = (code: number): string => String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd);
