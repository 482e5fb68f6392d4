import { i as willRun, r as knownBases, t as platformOf } from "./platform-of.js";
import { t as tableFacts } from "./table-facts.js";
// src/compatibility/lost-bases.ts
/**
* Adds to the changes of each artifact that is linked in another way on how many of the known bases it starts, before and
* after, and which of them it lost or gained: by what the report says of it, for the file of the base may be gone.
*/
async function withBases(changes, base, head) {
	const before = new Map(base.artifacts.map((artifact) => [artifact.name, artifact]));
	const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
	const result = [];
	for (const [at, change] of changes.entries()) {
		result.push(change);
		const { artifact, kind } = change;
		const next = changes[at + 1];
		if (kind !== "linkage" || next?.kind === "linkage" && next.artifact === artifact) continue;
		const [old, now] = [before.get(artifact), after.get(artifact)];
		if (old !== void 0 && now !== void 0) result.push(...await basesChange(artifact, old, now));
	}
	return result;
}
async function basesChange(artifact, old, now) {
	const [before, after] = [await basesOf(old), await basesOf(now)];
	if (before === null || after === null) return [];
	const lost = before.yes.filter((base) => after.no.includes(base));
	const gained = after.yes.filter((base) => before.no.includes(base));
	if (lost.length + gained.length === 0) return [];
	const names = lost.length > 0 ? lost : gained;
	const rest = {
		before: countOf(before),
		after: countOf(after),
		cause: null,
		chain: []
	};
	return [{
		artifact,
		kind: "linkage",
		name: lost.length > 0 ? "known bases lost" : "known bases gained",
		...rest,
		names
	}];
}
const countOf = ({ yes, no, unknown }) => `${yes.length} of ${yes.length + no.length + unknown.length}${unknown.length > 0 ? `, ${unknown.length} unknown` : ""}`;
/** `null` where the machine is not known, or what the file needs could not be read. */
async function basesOf(artifact) {
	const platform = platformOf(artifact);
	const isUnread = artifact.packer !== null || artifact.gaps.some(({ fact }) => unreadable.includes(fact));
	if (platform === null || isUnread) return null;
	const answers = {
		yes: [],
		no: [],
		unknown: []
	};
	answers[artifact.elf.interpreter === null ? "yes" : "no"].push("scratch");
	for (const record of knownBases(platform)) {
		const facts = tableFacts({
			record,
			rolling: false
		}, record.id, platform);
		answers[(await willRun(programOf(artifact), facts)).runs].push(record.id);
	}
	return answers;
}
const unreadable = [
	"dynamic",
	"interpreter",
	"versionNeeds",
	"linkage"
];
/** What a report keeps of what the loader sees. Of symbols it has those with versions: without one, musl's are not known. */
function programOf({ elf }) {
	return {
		path: "/app",
		object: {
			machine: elf.machine,
			class: elf.class,
			byteOrder: elf.byteOrder,
			type: elf.type,
			interpreter: elf.interpreter,
			soname: elf.soname,
			needed: elf.needed,
			rpath: elf.rpath,
			runpath: elf.runpath,
			versionNeeds: elf.versionNeeds,
			versionDefinitions: null,
			imports: elf.needed.length === 0 ? [] : null,
			exports: () => null,
			bindNow: false,
			packedRelocations: false,
			libc: null,
			gaps: []
		}
	};
}
export { withBases };
