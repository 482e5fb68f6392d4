import { i as PackageNames } from "./read2.js";
import { c as unescapePath } from "./pclntab-find.js";
// src/analyze/why/find-name.ts
/**
* What a name means: a module or package by its path, a symbol by its name, type arguments aside; else, where only one
* ends in it, that one: `template.(*state).evalField`, `cobra`. A path that is both is the module.
*/
function findName(name, names) {
	return findExact(name, names) ?? findByEnd(name, names);
}
function findExact(name, { main, packages, modules, symbols }) {
	if (modules.has(name)) {
		const ofModule = [...packages].filter(([, module]) => module === name).map(([path]) => path);
		return {
			kind: "module",
			name,
			packages: new Set(ofModule)
		};
	}
	const path = name === "main" && main !== null ? main : name;
	if (packages.has(path)) return {
		kind: "package",
		name: path,
		packages: /* @__PURE__ */ new Set([path])
	};
	const asked = main !== null && name.startsWith(`${main}.`) ? `main${name.slice(main.length)}` : name;
	const exact = symbols.indexOf(asked);
	const plain = asked.replaceAll("[...]", "");
	const symbol = exact >= 0 ? exact : symbols.findIndex((one) => one.includes("[") && withoutTypeArguments(one) === plain);
	return symbol < 0 ? null : {
		kind: "symbol",
		name: symbols[symbol],
		symbol
	};
}
function findByEnd(name, names) {
	const paths = [.../* @__PURE__ */ new Set([...names.packages.keys(), ...names.modules])].filter((path) => path.endsWith(`/${name}`));
	const ends = [`/${name}`, `.${name}`];
	const symbols = paths.length > 0 ? [] : names.symbols.filter((symbol) => isNameable(symbol) && ends.some((end) => symbol.endsWith(end)));
	const ending = [...paths, ...symbols].sort();
	const [only] = ending;
	if (only === void 0) return null;
	return ending.length === 1 ? findExact(only, names) : {
		kind: "ambiguous",
		names: ending
	};
}
/** Symbols a user would name: what the toolchain makes beside them is found by its full name only. */
const isNameable = (symbol) => !/^(?:go|type)[:.]|·f$|\.\.stmp_|\.(?:stkobj|args_stackmap|arginfo\d)$/.test(symbol);
/** `slices.SortFunc` of `slices.SortFunc[go.shape.[]int,go.shape.int]`. */
function withoutTypeArguments(symbol) {
	let depth = 0;
	let plain = "";
	for (const character of symbol) {
		if (character === "[") depth++;
		if (depth === 0) plain += character;
		if (character === "]") depth--;
	}
	return plain;
}
/**
* Names that a user who wrote `name` may have meant: packages below it, such as the standard library's own copies; else
* those that end the same, and the one that `near` finds; the methods of a type. At most five.
*/
function nearestNames(name, names, near) {
	const path = packageOfSymbol(name, names);
	const [candidates, last] = path === null ? [[...names.packages.keys()], /[^/]*$/] : [symbolsOf(path, names).filter(isNameable), /[^.]*$/];
	const endOf = (one) => last.exec(one)?.[0] ?? one;
	const byEnd = near(endOf(name), candidates.map(endOf));
	const meant = path === null ? near(name, candidates) ?? byEnd : byEnd;
	const inside = candidates.filter((one) => `/${one}`.includes(`/${name}/`) || path !== null && isMethod(one, name, path));
	if (inside.length > 0) return inside.slice(0, 5);
	return candidates.filter((one) => one === meant || endOf(one) === meant || endOf(one) === endOf(name)).slice(0, 5);
}
/** Whether a symbol of a package is a method of the type that a name in it would be. */
function isMethod(symbol, name, path) {
	const type = name.startsWith(`${path}.`) ? name.slice(path.length + 1) : name.replace(/^main\./, "");
	return symbol.includes(`.${type}.`) || symbol.includes(`.(*${type}).`);
}
/** The package that a symbol by this name belongs to or would belong to; `null` where the program has no such package. */
function packageOfSymbol(name, { packages, main }) {
	for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
		const path = name.slice(0, dot);
		if (packages.has(path)) return path;
		if (path === "main" && main !== null) return main;
	}
	return null;
}
function symbolsOf(path, { symbols, main }) {
	const start = `${path === main ? "main" : path}.`;
	return symbols.filter((symbol) => symbol.startsWith(start));
}
// src/analyze/why/symbol-chain.ts
/** A linker's name of a symbol as the source writes the paths in it. */
const readableName = (name) => name.includes("%") ? unescapePath(name) : name;
/** The way from a root to a symbol, both in it. */
function symbolChain(forest, symbol) {
	const chain = [];
	for (let at = symbol; at >= 0; at = forest.parents[at] ?? -1) chain.unshift({
		symbol: readableName(forest.names[at] ?? ""),
		flags: flagsOf(forest, at)
	});
	return chain;
}
const flagsOf = (forest, symbol) => [...forest.inInterface.has(symbol) ? ["UsedInIface"] : [], ...forest.reflecting.includes(symbol) ? ["ReflectMethod"] : []];
/**
* The first symbol of some packages that is reached from `main.main`; else, as for a package that only has an `init`, the
* first at all. -1 where the linker reached none. Symbol names call the main package `main`.
*/
function firstSymbolOf(forest, packages) {
	const owners = new PackageNames();
	const isFromMain = new Uint8Array(forest.names.length);
	let first = -1;
	for (const [symbol, name] of forest.names.entries()) {
		const parent = forest.parents[symbol] ?? -1;
		if (name === "main.main" || isFromMain[parent] === 1) isFromMain[symbol] = 1;
		if (first >= 0 && isFromMain[symbol] === 0) continue;
		if (!isDeclared(name)) continue;
		const bytes = Buffer.from(name);
		const owner = owners.ofSymbol(bytes, 0, bytes.length);
		if (owner === -1 || !packages.has(owners.paths[owner])) continue;
		if (isFromMain[symbol] === 1) return symbol;
		first = symbol;
	}
	return first;
}
/**
* Whether a symbol is something the sources of its package declare, or its initialization. The compiler's own tables and
* temporaries do not count: those that are equal are kept once, under the name of any package that has one.
*/
const isDeclared = (name) => !/^(?:go|type)[:.]|\.\.stmp_\d+$|\.(?:stkobj|args_stackmap|arginfo\d|argliveinfo|opendefer|wrapinfo)$/.test(name);
// src/analyze/why/pruning.ts
/** What made the linker keep all methods; `null` where nothing did, and before Go 1.21 also where it does not say. */
function keptMethods(graph, forest) {
	if (graph.packages.has("plugin") && graph.packages.has("runtime/cgo")) return {
		cause: "plugin",
		by: null,
		named: null,
		package: "plugin",
		symbols: []
	};
	const lookup = firstLookup(forest);
	if (lookup === null) return null;
	const by = readableName(forest.names[lookup.by] ?? "");
	return {
		cause: "reflection",
		by,
		named: lookup.named,
		package: packageOfSymbol(by, graph),
		symbols: symbolChain(forest, lookup.last)
	};
}
/**
* Who looks methods up: the first marked function, in the order of marking, for those after it may be there because all
* methods are kept; where that is reflect's, who calls it. If it is there as a method of a type, nobody calls it, and who
* asks for its name made the linker keep it. Before Go 1.21 nothing is marked and reflect's own functions tell.
*/
function firstLookup({ names, parents, reflecting, marksReflecting, asking }) {
	const first = marksReflecting ? reflecting[0] ?? -1 : names.findIndex((name) => lookups.has(name));
	if (first < 0) return null;
	let [by, method] = [first, first];
	while (names[by]?.startsWith("reflect.")) [by, method] = [parents[by] ?? -1, by];
	if (by >= 0 && !/^(?:type|go)[:.]/.test(names[by] ?? "")) return {
		by,
		last: first,
		named: null
	};
	const name = /[^.]*$/.exec(names[method] ?? "")?.[0] ?? "";
	const asker = asking.get(name);
	if (marksReflecting && asker !== void 0) return {
		by: asker,
		last: asker,
		named: name
	};
	return marksReflecting ? {
		by: method,
		last: first,
		named: null
	} : null;
}
/** Up to Go 1.21 these count themselves, from 1.22 on the functions that call them. */
const lookups = /* @__PURE__ */ new Set(["reflect.Value.Method", "reflect.Value.MethodByName"]);
export { findName as a, symbolChain as i, firstSymbolOf as n, nearestNames as o, readableName as r, packageOfSymbol as s, keptMethods as t };
