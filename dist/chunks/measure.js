import "./files.js";
// src/measure.ts
/** Builds what the configuration asks for and reads each binary as it lands. */
async function measureBuild(job) {
	return (await measureProgram(job)).snapshot;
}
/** The same, with what it was built from. What builds is loaded here and not before: who only reads has no use for it. */
async function measureProgram(job) {
	const { measureMatrix, measureOwnBuild } = await import("./builds.js");
	const { build } = job.config;
	return build === null ? measureMatrix(job) : {
		snapshot: await measureOwnBuild(job, build),
		program: null
	};
}
export { measureProgram as n, measureBuild as t };
