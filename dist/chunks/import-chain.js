// src/analyze/why/import-chain.ts
/**
* The shortest way of imports from the main package to the nearest of some packages, both ends in it; of several as
* short, the one that takes the first import in order of the alphabet. Empty where there is none.
*/
function importChain(graph, isWanted) {
	const cameFrom = /* @__PURE__ */ new Map([[graph.main, null]]);
	for (const path of cameFrom.keys()) {
		if (isWanted(path)) return wayTo(path, cameFrom);
		for (const next of graph.packages.get(path)?.imports ?? []) if (!cameFrom.has(next)) cameFrom.set(next, path);
	}
	return [];
}
function wayTo(path, cameFrom) {
	const way = [];
	for (let at = path; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
	return way;
}
/** The packages that import one of these and are none of them, in order of the alphabet. */
function importersOf(graph, isWanted) {
	return [...graph.packages.values()].filter(({ path, imports }) => !isWanted(path) && imports.some(isWanted)).map(({ path }) => path).sort();
}
export { importersOf as n, importChain as t };
