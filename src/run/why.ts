import {
  type Found,
  findName,
  type Names,
  type Near,
  nearestNames,
  packageOfSymbol,
} from "../analyze/why/find-name.ts";
import { importChain, importersOf } from "../analyze/why/import-chain.ts";
import { firstSymbolOf, readableName, symbolChain } from "../analyze/why/symbol-chain.ts";
import { weightOf, weightOfSymbol } from "../analyze/why/weight.ts";
import { UsageError } from "../errors.ts";
import { type LinkJob, measureLinked, readBrought } from "../measure/linked.ts";
import type { Weight, Why } from "../model/why.ts";

export type { LinkJob };

/** Why a package, module or symbol is in a program: builds it once and follows imports and symbols from its start. */
export async function why(job: LinkJob, name: string, near: Near): Promise<Why> {
  const { graph, forest, variant, file, locate } = await measureLinked(job);
  const all = [...graph.packages.values()];
  const names: Names = {
    main: graph.main,
    packages: new Map(all.map(({ path, module }) => [path, module?.path ?? null])),
    modules: new Set(all.flatMap(({ module }) => module?.path ?? [])),
    symbols: forest.names.map(readableName),
  };
  const found = findOne(name, names);
  const about = packagesOf(found, name, names);
  const isMeant = (path: string): boolean => about.has(path);
  const symbol =
    found?.kind === "symbol" ? found.symbol : found === null ? -1 : firstSymbolOf(forest, inSymbols(about, graph.main));
  const [path = ""] = about;
  const isWeighed = found !== null && found.kind !== "symbol" && file !== null;
  return {
    ...nameAndKind(found, name, about),
    state: symbol >= 0 ? "linked" : found === null ? "absent" : "imported",
    program: graph.main,
    variant,
    version: graph.packages.get(path)?.module?.version || null,
    imports: await locate(importChain(graph, isMeant)),
    importers: importersOf(graph, isMeant),
    symbols: symbol < 0 ? [] : symbolChain(forest, symbol),
    weight: isWeighed ? weightOf(file.artifact, file.functions.byPackage, about) : null,
    nearest: found === null ? nearestNames(name, names, near) : [],
  };
}

/** What a file without its source tells: no chains, but what there is of a name, and which version. */
export async function whyInFile(path: string, displayPath: string, now: Date, name: string, near: Near): Promise<Why> {
  const { artifact, functions } = await readBrought(path, displayPath, now);
  const modules = artifact.go?.modules ?? [];
  const names: Names = {
    main: artifact.go?.package ?? null,
    packages: new Map(
      artifact.ledger.rows.flatMap(({ package: path, module }) => (path === null ? [] : [[path, module]])),
    ),
    modules: new Set(modules.map((module) => module.path)),
    symbols: functions.names,
  };
  const found = findOne(name, names);
  const about = packagesOf(found, name, names);
  const [first = ""] = about;
  const ofModule = found?.kind === "module" ? found.name : names.packages.get(first);
  const module = modules.find((one) => one.path === ofModule);
  const weight = (): Weight | null => {
    if (found === null) return null;
    if (found.kind !== "symbol") return weightOf(artifact, functions.byPackage, about);
    return weightOfSymbol(artifact, functions.bytes.get(found.name) ?? 0);
  };
  return {
    ...nameAndKind(found, name, about),
    state: found === null ? "absent" : found.kind === "symbol" || about.size > 0 ? "linked" : "imported",
    program: displayPath,
    variant: null,
    version: module?.replace?.version || module?.version || null,
    imports: [],
    importers: [],
    symbols: [],
    weight: weight(),
    nearest: found === null ? nearestNames(name, names, near) : [],
  };
}

type One = Exclude<Found, { readonly kind: "ambiguous" }>;

function findOne(name: string, names: Names): One {
  const found = findName(name, names);
  if (found?.kind !== "ambiguous") return found;
  const shown = found.names.slice(0, 12).join(", ");
  const more = found.names.length > 12 ? ` and ${found.names.length - 12} more` : "";
  throw new UsageError(`"${name}" may be several things, so write out one of them: ${shown}${more}.`);
}

/** The packages an answer is about: none where nothing by that name, nor the package of such a symbol, is there. */
function packagesOf(found: One, name: string, names: Names): ReadonlySet<string> {
  if (found !== null && found.kind !== "symbol") return found.packages;
  const path = packageOfSymbol(found?.name ?? name, names);
  return new Set(path === null ? [] : [path]);
}

const nameAndKind = (found: One, name: string, about: ReadonlySet<string>): Pick<Why, "name" | "kind"> =>
  found === null ? { name, kind: about.size > 0 ? "symbol" : "unknown" } : { name: found.name, kind: found.kind };

/** Symbols of the main package begin with `main`, whatever its path. */
const inSymbols = (packages: ReadonlySet<string>, main: string): ReadonlySet<string> =>
  new Set([...packages].map((path) => (path === main ? "main" : path)));
