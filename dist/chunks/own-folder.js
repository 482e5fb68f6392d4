import { t as JobError } from "./errors2.js";
import { join } from "node:path";
import { lstat, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
// src/build/own-folder.ts
/** Whether a process of that id runs; it may be another's. */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
/**
* Makes a folder of this process's own, named by its id (`<prefix><pid>-<random>`), and takes away those of the same prefix
* that killed processes of this user left. Throws JobError where nothing can be written.
*/
async function makeOwnFolder(parent, prefix) {
	try {
		await mkdir(parent, { recursive: true });
		await removeLeft(parent, prefix);
		return await mkdtemp(join(parent, `${prefix}${process.pid}-`));
	} catch (cause) {
		throw new JobError(`Nothing can be written to ${parent}: ${cause.message}.`, { cause });
	}
}
async function removeLeft(parent, prefix) {
	for (const name of await readdir(parent).catch(() => [])) {
		const [, pid] = name.startsWith(prefix) && /^(\d{1,10})-\w{6}$/.exec(name.slice(prefix.length)) || [];
		if (pid === void 0 || isAlive(Number(pid))) continue;
		const folder = join(parent, name);
		const about = await lstat(folder).catch(() => null);
		if (!about?.isDirectory() || about.uid !== (process.getuid?.() ?? about.uid)) continue;
		await rm(folder, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
export { makeOwnFolder as n, isAlive as t };
