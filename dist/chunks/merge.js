import { n as UsageError } from "./errors2.js";
import { i as readReport } from "./judge.js";
import { n as policyAt, r as ensureCommit } from "./event.js";
import { n as joinReports } from "./join.js";
import { i as openRepository } from "./repository.js";
import { a as isOwnEnough, l as unreadablePolicy, n as verdictOn, t as labelsOf } from "./verdict.js";
import { join, relative, resolve } from "node:path";
import { open, readdir, stat } from "node:fs/promises";
// src/baseline/report-files.ts
const largest = 67108864;
const deepest = 3;
/** A plan has 256 parts at most. */
const most = 512;
/**
* The reports that paths name; of a folder, every `.json` in it and below. What an earlier join wrote to `own` is among them
* only where it is named itself, or is a part. Throws UsageError for any that is none.
*/
async function readReports(paths, started, own = null) {
	const files = [...new Set((await Promise.all(paths.map((path) => filesAt(resolve(started, path))))).flat())];
	if (files.length === 0) throw new UsageError(`there is no report in ${paths.join(", ")}`);
	if (files.length > most) throw new UsageError(`there are ${files.length} reports in ${paths.join(", ")}; ${most} are read`);
	const reports = [];
	for (const file of files) {
		const name = relative(started, file);
		reports.push({
			name,
			report: readReport(await readText(file, name), name)
		});
	}
	const isNamed = paths.some((path) => resolve(started, path) === own);
	const isOwn = ({ name, report }) => report.part === void 0 && resolve(started, name) === own;
	const others = reports.filter((one) => !isOwn(one));
	return isNamed || others.length === 0 ? reports : others;
}
async function filesAt(path, depth = 0) {
	if ((await stat(path).catch(() => null))?.isDirectory() !== true) return [path];
	if (depth > deepest) return [];
	const below = (await readdir(path, { withFileTypes: true })).toSorted((a, b) => a.name < b.name ? -1 : 1).map((entry) => {
		if (entry.isDirectory()) return filesAt(join(path, entry.name), depth + 1);
		return entry.isFile() && entry.name.endsWith(".json") ? [join(path, entry.name)] : [];
	});
	return (await Promise.all(below)).flat();
}
async function readText(path, name) {
	const about = await stat(path).catch(() => null);
	if (about === null) throw new UsageError(`there is no report ${name}`);
	if (!about.isFile() || about.size > largest) throw new UsageError(`${name} is no report: it is no file of at most 64 MiB`);
	await using file = await open(path);
	return await file.readFile("utf8");
}
// src/gate/merge.ts
/** Joins the parts of a run and judges the whole, as one job that had built all of it would have. */
async function mergeReports(job) {
	const { report, remarks } = joinReports(job.reports);
	const policy = await policyFor(job, report);
	job.onPolicy?.(policy.config);
	const labels = await labelsOf(policy.config, job.findOverride);
	const isInQueue = job.event?.name === "merge_group";
	return {
		...report,
		verdict: verdictOn(report, {
			policy,
			labels,
			remarks,
			isInQueue
		})
	};
}
/** The policy of the commit that was compared with. Where that is out of reach, nobody has agreed on any. */
async function policyFor(job, { base, comparedWith }) {
	const commit = base?.commit ?? comparedWith?.commit ?? null;
	const { config, configFile, readConfig, folder, signal, credentials } = job;
	if (commit === null) return {
		config,
		remarks: [],
		isAgreed: isOwnEnough(comparedWith?.kind === "missing", config)
	};
	const unread = (why) => ({
		config,
		remarks: [unreadablePolicy(why, "head")],
		isAgreed: false
	});
	const repository = await openRepository({
		folder,
		signal
	});
	if ("why" in repository) return unread(repository.why);
	const fetched = await ensureCommit(repository, commit, credentials);
	if (fetched !== true) return unread(fetched.why);
	const { named, found: headFile } = configFile;
	return policyAt({
		repository,
		commit,
		head: config,
		headFile,
		named,
		readConfig
	});
}
export { readReports as n, mergeReports as t };
