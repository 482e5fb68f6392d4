import { t as importChain } from "./import-chain.js";
import { t as checkImages } from "./check2.js";
import { a as liftingFlag, i as lifted, r as isAsLinked } from "./ladder.js";
import { t as readPrograms } from "./measured-programs.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { h as isVariantOfSame, m as isToCompare } from "./image-rules.js";
import { t as readImportGraph } from "./import-graph.js";
import { n as planBuilds } from "./plan.js";
import { t as buildMatrix } from "./schedule.js";
import { n as findToolchain, t as findSubject } from "./subject.js";
import { t as readArtifact } from "./read2.js";
import { join, resolve } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/measure/extra-build.ts
/** `target` is the import path of a main package. Throws what finding it throws. */
async function openWorkshop(job, target) {
	const { folder, env, signal } = job;
	const toolchain = await findToolchain({
		folder,
		env,
		signal
	});
	const subject = await findSubject({
		folder,
		patterns: [target],
		toolchain,
		env,
		signal
	});
	const [main] = subject.packages;
	if (main === void 0) throw new Error(`${target} is no main package`);
	const options = {
		subject,
		package: main,
		toolchain,
		env,
		signal
	};
	return {
		graph: async (variant) => (await readImportGraph({
			...options,
			variant
		})).graph,
		build: (variant, use) => buildOne(job, subject, toolchain, variant, use)
	};
}
async function buildOne({ env, signal, config, now }, subject, toolchain, variant, use) {
	const out = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-try-"));
	try {
		const builds = planBuilds(subject.packages, [{
			name: "try",
			variant
		}]);
		const settings = {
			buildvcs: config.vcs,
			timeLimit: config.timeout
		};
		for await (const outcome of buildMatrix({
			...settings,
			subject,
			builds,
			toolchain,
			out,
			env,
			signal
		})) {
			if (outcome.kind === "skipped") return await use({
				kind: "not built",
				why: outcome.skipped.why
			});
			if (outcome.kind === "failed") return await use({
				kind: "not built",
				why: firstError(outcome.failed.output)
			});
			const about = {
				name: "try",
				displayPath: "try",
				variant,
				build: outcome.record,
				wire: false,
				now
			};
			const { artifact, unread } = await readArtifact(outcome.path, about);
			if (artifact === null) return await use({
				kind: "not built",
				why: unread?.reason ?? "it could not be read"
			});
			return await use({
				kind: "built",
				artifact,
				file: outcome.path
			});
		}
		return await use({
			kind: "not built",
			why: "nothing was built"
		});
	} finally {
		await rm(out, {
			recursive: true,
			force: true
		});
	}
}
/** The go command writes the package of an error before it, behind a number sign. */
const firstError = (output) => {
	return output.split(/\r?\n/).map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#")) ?? "the build failed without a word";
};
// src/run/remedies.ts
/** Builds are made to try flags; of a matrix that starts nowhere the first ones say enough. */
const mostBuilds = 2;
const mostChains = 3;
/**
* For each artifact that was built and does not start in an image that was asked about: the flag that would lift what stands
* in the way, by whose import it stands there, and what the build with that flag comes to. A variant of the matrix that is
* that build answers for it; another is made where nothing else of the program starts there.
*/
async function withRemedies(job, report, images) {
	const { head, compatibility } = report;
	const trials = new Trials(job, report, images);
	const result = [];
	for (const one of compatibility) {
		const artifact = head.artifacts.find(({ name }) => name === one.artifact);
		const remedy = artifact === void 0 ? null : await unlessRefused(trials.remedyFor(artifact, one));
		result.push(remedy === null ? one : {
			...one,
			remedy
		});
	}
	return result;
}
/** What go list or the machine refuses is no reason to lose the report. */
async function unlessRefused(remedy) {
	try {
		return await remedy;
	} catch (error) {
		if (error instanceof JobError || error instanceof UsageError) return null;
		throw error;
	}
}
var Trials = class {
	#job;
	#report;
	#images;
	#workshops = /* @__PURE__ */ new Map();
	#chains = /* @__PURE__ */ new Map();
	/** By what is built: what it comes to in every image. */
	#builds = /* @__PURE__ */ new Map();
	constructor(job, report, images) {
		this.#job = job;
		this.#report = report;
		this.#images = images;
	}
	async remedyFor(artifact, own) {
		const { variant } = artifact;
		if (own.runs !== "no" || variant === null || !isAboutLinking(own)) return null;
		const flag = liftingFlag({
			kind: "loader",
			name: artifact.elf.interpreter ?? ""
		}, artifact);
		const other = flag === null ? null : lifted(variant, flag);
		if (flag === null || other === null) return null;
		const known = this.#known(artifact, other, own);
		const { head, compatibility } = this.#report;
		if (known !== null) return {
			flag,
			chains: [],
			tried: known
		};
		if (isToCompare(own, artifact, head, compatibility)) return null;
		return {
			flag,
			chains: await this.#chainsOf(artifact, variant),
			tried: await this.#build(artifact, other, own.image)
		};
	}
	/** What a variant of the matrix says that is linked as the other one would be; the very one first. */
	#known(artifact, wanted, { image }) {
		const { head, compatibility } = this.#report;
		const [best] = head.artifacts.filter((one) => isVariantOfSame(one, artifact) && one.variant !== null && isAsLinked(one.variant, wanted)).toSorted((one, other) => likeness(other, wanted) - likeness(one, wanted));
		const there = compatibility.find((one) => one.artifact === best?.name && one.image === image);
		return best === void 0 || there === void 0 ? null : triedOf(there, best.fileSize, best.name);
	}
	#workshop(target) {
		const known = this.#workshops.get(target) ?? openWorkshop(this.#job, target);
		this.#workshops.set(target, known);
		return known;
	}
	#chainsOf({ go, linkage }, variant) {
		const target = go?.package;
		const callers = (linkage.callsC ?? []).slice(0, mostChains);
		if (target == null || callers.length === 0) return Promise.resolve([]);
		const key = JSON.stringify([
			target,
			variant.tags,
			variant.goarch,
			callers
		]);
		const known = this.#chains.get(key) ?? this.#readChains(target, variant, callers);
		this.#chains.set(key, known);
		return known;
	}
	async #readChains(target, variant, callers) {
		const graph = await (await this.#workshop(target)).graph(variant);
		return callers.map((path) => importChain(graph, (one) => one === (path === "main" ? graph.main : path))).filter((chain) => chain.length > 0);
	}
	async #build({ go }, variant, image) {
		const target = go?.package;
		if (target == null) return null;
		const key = JSON.stringify([target, {
			...variant,
			ldflags: ""
		}]);
		const known = this.#builds.get(key);
		if (known === void 0 && this.#builds.size >= mostBuilds) return null;
		const trying = known ?? this.#try(target, variant);
		this.#builds.set(key, trying);
		return (await trying).get(image) ?? null;
	}
	async #try(target, variant) {
		return (await this.#workshop(target)).build(variant, (built) => this.#check(built));
	}
	async #check(built) {
		if (built.kind === "not built") {
			const tried = {
				variant: null,
				runs: "not built",
				fileSize: null,
				why: built.why
			};
			return new Map(this.#images.map(({ name }) => [name, tried]));
		}
		const { artifact } = built;
		const programs = await readPrograms([{
			artifact,
			file: resolve(built.file)
		}]);
		const all = await checkImages(programs, this.#images);
		return new Map(all.map((one) => [one.image, triedOf(one, artifact.fileSize, null)]));
	}
};
/** Of files that are linked alike, how much else of their builds is the same. */
const likeness = ({ variant }, wanted) => Number(variant?.ldflags === wanted.ldflags) + Number(variant?.trimpath === wanted.trimpath);
const triedOf = ({ runs, errorText, reason }, fileSize, variant) => ({
	variant,
	runs,
	fileSize,
	why: runs === "yes" ? null : errorText ?? reason
});
/** What is about how the file is linked; the machine, or what the image starts, no such flag changes. */
const isAboutLinking = ({ problems }) => problems.some(({ rule }) => !others.includes(rule)) && !problems.some(({ rule }) => rule === "wrong-architecture");
const others = [
	"user-unknown",
	"entrypoint-missing",
	"shell-form-without-shell",
	"not-linux",
	"not-a-program"
];
export { withRemedies };
