/** What compiling costs beside linking, about. */
const compiling = 4;
/**
* Splits builds over jobs: those that share what they compile stay together, and no job has much more to do than another.
* `parts` is the most; fewer where there are fewer groups. The same builds are always split alike.
*/
function splitBuilds(builds, parts = 256) {
	const groups = [...Map.groupBy(builds, ({ package: main, compileKey }) => `${main.importPath} ${compileKey}`).values()];
	const count = Math.min(groups.length, parts, 256);
	const jobs = Array.from({ length: count }, () => ({
		load: 0,
		builds: []
	}));
	for (const group of groups.toSorted((a, b) => b.length - a.length)) {
		const [idlest] = jobs.toSorted((a, b) => a.load - b.load);
		idlest?.builds.push(...group);
		if (idlest !== void 0) idlest.load += compiling + group.length;
	}
	const place = new Map(builds.map((build, index) => [build, index]));
	return jobs.map((job) => job.builds.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))).toSorted(([a], [b]) => a && b ? (place.get(a) ?? 0) - (place.get(b) ?? 0) : 0);
}
export { splitBuilds as t };
