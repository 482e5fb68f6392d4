import { posix } from "node:path";
// src/image/started-file.ts
const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** The folders that a name is looked for in. */
const foldersOfPath = ({ env }) => (env.PATH ?? usualPath).split(":");
/** Where a word leads to: a path, from `workdir` on, or a name in the folders of PATH, one after the other. */
const searchPaths = (word, folders, workdir) => (word.includes("/") ? [workdir] : folders).map((folder) => posix.resolve("/", folder, word));
const notPrograms = /^((ba|da|a|z|k)?sh|env|tini|tini-static|dumb-init|su-exec|gosu|catatonit|.*\.(sh|bash))$/;
/** The path that an image says it starts a program by; `null` where it says none, or that of a shell, of a script or of what starts others. */
function programPath({ entrypoint, cmd, workdir }) {
	const [word = ""] = entrypoint?.length ? entrypoint : cmd ?? [];
	return !word.includes("/") || notPrograms.test(posix.basename(word)) ? null : posix.resolve("/", workdir ?? "/", word);
}
/**
* The file that a container of an image starts, with every symlink followed: the first word of its entrypoint, else of
* its command, looked for in the folders of PATH where it is a name. Or why there is none to be told.
*/
function startedFile({ config, root }) {
	const [word] = config.entrypoint?.length ? config.entrypoint : config.cmd ?? [];
	if (word === void 0) return { why: "it does not say what it starts" };
	if (root === null) return { why: "it was not read: only the table of base images speaks for it" };
	for (const path of searchPaths(word, foldersOfPath(config), config.workdir ?? "/")) {
		const found = root.find(path);
		if (found.kind === "file") return { path: found.path };
	}
	return { why: `it starts ${word}, which it does not have` };
}
export { startedFile as i, programPath as n, searchPaths as r, foldersOfPath as t };
