// src/build/plan.ts
/** Every package with every variant. With one package the variant names the binary, with several both do. */
function planBuilds(packages, variants) {
	return packages.flatMap((main) => variants.map(({ name, variant }) => ({
		name: packages.length === 1 ? name : `${main.binary}/${name}`,
		package: main,
		variant,
		...keys(variant)
	})));
}
function keys(variant) {
	const { cgo, tags, trimpath, buildmode, gcflags, goos, goarch, env } = variant;
	const shared = [
		trimpath,
		buildmode ?? "exe",
		gcflags,
		goos,
		goarch,
		Object.entries(env).sort()
	];
	return {
		familyKey: JSON.stringify(shared),
		compileKey: JSON.stringify([
			...shared,
			cgo,
			tags
		])
	};
}
/**
* The build to start beside those that run: one that compiles before one that only links, and the first of a family
* before others that compile, because those take longest. `undefined` where it is better to wait.
*/
function nextBuild({ waiting, running, ended }) {
	const compiled = new Set(ended.map(({ compileKey }) => compileKey));
	const begun = new Set([...ended, ...running].map(({ familyKey }) => familyKey));
	const busy = new Set(running.filter((build) => !compiled.has(build.compileKey)).map(({ familyKey }) => familyKey));
	return waiting.find(({ familyKey }) => !begun.has(familyKey)) ?? waiting.find(({ compileKey, familyKey }) => !compiled.has(compileKey) && !busy.has(familyKey)) ?? waiting.find(({ compileKey }) => compiled.has(compileKey));
}
export { planBuilds as n, nextBuild as t };
