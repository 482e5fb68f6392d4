/** Everything a user may name in one program, as the source writes it. */
export interface Names {
  /** The import path of the main package, whose symbols are called `main.…`; `null` where that is not known. */
  readonly main: string | null;
  /** The module of each package by import path; `null` for the standard library. */
  readonly packages: ReadonlyMap<string, string | null>;
  /** Modules that are part of the build, also those of which there is no package here. */
  readonly modules: ReadonlySet<string>;
  readonly symbols: readonly string[];
}

export type Found =
  | { readonly kind: "module" | "package"; readonly name: string; readonly packages: ReadonlySet<string> }
  | { readonly kind: "symbol"; readonly name: string /** Its number. */; readonly symbol: number }
  | { readonly kind: "ambiguous"; readonly names: readonly string[] }
  | null;

/**
 * What a name means: a module or package by its path, a symbol by its name, type arguments aside; else, where only one
 * ends in it, that one: `template.(*state).evalField`, `cobra`. A path that is both is the module.
 */
export function findName(name: string, names: Names): Found {
  return findExact(name, names) ?? findByEnd(name, names);
}

function findExact(name: string, { main, packages, modules, symbols }: Names): Found {
  if (modules.has(name)) {
    const ofModule = [...packages].filter(([, module]) => module === name).map(([path]) => path);
    return { kind: "module", name, packages: new Set(ofModule) };
  }
  const path = name === "main" && main !== null ? main : name;
  if (packages.has(path)) return { kind: "package", name: path, packages: new Set([path]) };
  const asked = main !== null && name.startsWith(`${main}.`) ? `main${name.slice(main.length)}` : name;
  const exact = symbols.indexOf(asked);
  // Stack traces write `[...]`, the source nothing.
  const plain = asked.replaceAll("[...]", "");
  const symbol =
    exact >= 0 ? exact : symbols.findIndex((one) => one.includes("[") && withoutTypeArguments(one) === plain);
  return symbol < 0 ? null : { kind: "symbol", name: symbols[symbol] as string, symbol };
}

function findByEnd(name: string, names: Names): Found {
  const paths = [...new Set([...names.packages.keys(), ...names.modules])].filter((path) => path.endsWith(`/${name}`));
  const ends = [`/${name}`, `.${name}`];
  const symbols =
    paths.length > 0
      ? []
      : names.symbols.filter((symbol) => isNameable(symbol) && ends.some((end) => symbol.endsWith(end)));
  const ending = [...paths, ...symbols].sort();
  const [only] = ending;
  if (only === undefined) return null;
  return ending.length === 1 ? findExact(only, names) : { kind: "ambiguous", names: ending };
}

/** Symbols a user would name: what the toolchain makes beside them is found by its full name only. */
const isNameable = (symbol: string): boolean =>
  !/^(?:go|type)[:.]|·f$|\.\.stmp_|\.(?:stkobj|args_stackmap|arginfo\d)$/.test(symbol);

/** `slices.SortFunc` of `slices.SortFunc[go.shape.[]int,go.shape.int]`. */
function withoutTypeArguments(symbol: string): string {
  let depth = 0;
  let plain = "";
  for (const character of symbol) {
    if (character === "[") depth++;
    if (depth === 0) plain += character;
    if (character === "]") depth--;
  }
  return plain;
}

/** The word of a list that is most like another; `undefined` where none is. */
export type Near = (word: string, words: readonly string[]) => string | undefined;

/**
 * Names that a user who wrote `name` may have meant: packages below it, such as the standard library's own copies; else
 * those that end the same, and the one that `near` finds; the methods of a type. At most five.
 */
export function nearestNames(name: string, names: Names, near: Near): readonly string[] {
  const path = packageOfSymbol(name, names);
  const [candidates, last] =
    path === null ? [[...names.packages.keys()], /[^/]*$/] : [symbolsOf(path, names).filter(isNameable), /[^.]*$/];
  const endOf = (one: string): string => last.exec(one)?.[0] ?? one;
  const byEnd = near(endOf(name), candidates.map(endOf));
  // Symbols of one package all begin the same, so only their ends tell them apart.
  const meant = path === null ? (near(name, candidates) ?? byEnd) : byEnd;
  const inside = candidates.filter(
    (one) => `/${one}`.includes(`/${name}/`) || (path !== null && isMethod(one, name, path)),
  );
  if (inside.length > 0) return inside.slice(0, 5);
  return candidates.filter((one) => one === meant || endOf(one) === meant || endOf(one) === endOf(name)).slice(0, 5);
}

/** Whether a symbol of a package is a method of the type that a name in it would be. */
function isMethod(symbol: string, name: string, path: string): boolean {
  const type = name.startsWith(`${path}.`) ? name.slice(path.length + 1) : name.replace(/^main\./, "");
  return symbol.includes(`.${type}.`) || symbol.includes(`.(*${type}).`);
}

/** The package that a symbol by this name belongs to or would belong to; `null` where the program has no such package. */
export function packageOfSymbol(
  name: string,
  { packages, main }: { readonly packages: { has(path: string): boolean }; readonly main: string | null },
): string | null {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const path = name.slice(0, dot);
    if (packages.has(path)) return path;
    if (path === "main" && main !== null) return main;
  }
  return null;
}

function symbolsOf(path: string, { symbols, main }: Names): readonly string[] {
  const start = `${path === main ? "main" : path}.`;
  return symbols.filter((symbol) => symbol.startsWith(start));
}
