import { n as UsageError, t as JobError } from "./errors2.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { randomBytes } from "node:crypto";
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
// src/deliver/files.ts
/**
* Writes a file as a whole or not at all: into a new file beside it, which then takes its name. Makes the folders it
* needs. A device or a pipe, such as /dev/stdout, is written to as it is. Throws UsageError for a path that can't be
* a report's, JobError where the system refuses. Synchronous, so that a signal never finds it half done.
*/
function writeReportFile(path, text, { within } = {}) {
	try {
		const target = resolveTarget(resolve(path), within);
		if (target.kind === "stream") writeFileSync(target.path, text);
		else replaceFile(target.path, text, target.mode);
	} catch (error) {
		throw explain(path, error);
	}
}
/** Where a write to `path` ends up, with every link on the way followed; parent folders are made. */
function resolveTarget(path, within) {
	if (within !== void 0) demandWithin(nearestReal(path), path, within);
	mkdirSync(dirname(path), { recursive: true });
	const existing = statSync(path, { throwIfNoEntry: false });
	if (existing === void 0) return {
		kind: "file",
		path: join(realpathSync(dirname(path)), basename(path)),
		mode: void 0
	};
	if (existing.isDirectory()) throw new UsageError(`can't write ${path}: it is a folder, and a report is one file`);
	return existing.isFile() ? {
		kind: "file",
		path: realpathSync(path),
		mode: existing.mode & 511
	} : {
		kind: "stream",
		path
	};
}
function replaceFile(path, text, mode) {
	const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
	try {
		writeFileSync(temporary, text, {
			flag: "wx",
			...mode !== void 0 && { mode }
		});
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
/** The real path of `path`, or of the nearest folder above it that is there, with the rest added. */
function nearestReal(path) {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(nearestReal(parent), basename(path));
	}
}
function demandWithin(real, path, within) {
	const way = relative(realpathSync(within), real);
	if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new UsageError(`can't write ${path}: it lies outside ${within}`);
}
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left on the device",
	EFBIG: "it is larger than this system allows",
	EDQUOT: "the disk quota is used up",
	ENOTDIR: "a part of its path is a file, not a folder",
	EEXIST: "a part of its path is a file, not a folder",
	ENAMETOOLONG: "the name is too long",
	ELOOP: "its path goes through links that lead to each other"
};
/** What the user can mend by another path is a UsageError; what the machine refuses is a JobError. */
function explain(path, error) {
	if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
	const message = `can't write ${path}: ${REASONS[error.code] ?? `${error.code} (${error.message})`}`;
	return [
		"ENOTDIR",
		"EEXIST",
		"ENAMETOOLONG",
		"ELOOP"
	].includes(error.code) ? new UsageError(message) : new JobError(message);
}
export { writeReportFile as t };
