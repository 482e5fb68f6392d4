// src/exit-code.ts
/**
* 0 pass, warnings and undecided rules included · 1 a gate failed · 3 the job was not done: nothing was built or read, or
* one of the builds, files or answers about images that were asked for is missing. 3 comes before 1, so that a gate never
* speaks for a whole that was not there. (2, usage and configuration, is a UsageError's.)
*/
function exitCode({ verdict, head, compatibility }) {
	const { artifacts, failedBuilds, unread } = head;
	if (artifacts.length === 0 || failedBuilds.length > 0 || unread.length > 0) return 3;
	if (compatibility.some(({ runs }) => runs === "unknown")) return 3;
	return verdict.outcome === "fail" ? 1 : 0;
}
export { exitCode as t };
