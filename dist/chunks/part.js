import { t as expandVariants } from "./matrix.js";
import { n as planBuilds } from "./plan.js";
import { t as splitBuilds } from "./split.js";
import { n as findToolchain, t as findSubject } from "./subject.js";
import { n as UsageError } from "./errors2.js";
// src/measure/part.ts
/** The builds of each job, of which there are at most `parts`. The user's own build is one. */
async function planParts({ config, folder, signal }, parts = 256) {
	if (config.build !== null) return [[]];
	const toolchain = await findToolchain({
		folder,
		signal
	});
	const subject = await findSubject({
		folder,
		patterns: config.target,
		toolchain,
		signal
	});
	const variants = expandVariants(config.variants, config.matrix ?? void 0, { goarch: toolchain.hostArch });
	return splitBuilds(planBuilds(subject.packages, variants), parts);
}
/** The part that `2/5` means. Throws UsageError where there is none of that number, or not as many. */
async function partOf(planning, asked, from) {
	const [, first = "", second = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(asked) ?? [];
	const [number, count] = [Number(first), Number(second)];
	if (number < 1 || number > count || count > 256) throw new UsageError(`${from} ${asked}: expected one of the parts that plimsoll plan prints, such as 2/5`);
	const plan = await planParts(planning, count);
	if (plan.length !== count) throw new UsageError(`${from} ${asked}: here the matrix has ${plan.length} parts at most; plan and measure the same commit with the same configuration`);
	const own = new Set((plan[number - 1] ?? []).map(identity));
	const all = new Set(plan.flat().map(identity));
	return {
		number,
		builds: plan.map((builds) => builds.map(({ name }) => name)),
		keeps: (build) => own.has(identity(build)) || number === 1 && !all.has(identity(build))
	};
}
/** The package and the variant: the name of a build depends on how many packages there are beside it. */
const identity = ({ name, package: main }) => JSON.stringify([main.importPath, name.slice(name.lastIndexOf("/") + 1)]);
export { planParts as n, partOf as t };
