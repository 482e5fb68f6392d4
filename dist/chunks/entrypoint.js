import { i as parseImage } from "./docker.js";
import { t as openReference } from "./open-reference.js";
import { join, posix } from "node:path";
// src/image/started-file.ts
const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/**
* The file that a container of an image starts, with every symlink followed: the first word of its entrypoint, else of
* its command, looked for in the folders of PATH where it is a name. Or why there is none to be told.
*/
function startedFile({ config, root }) {
	const [word] = config.entrypoint?.length ? config.entrypoint : config.cmd ?? [];
	if (word === void 0) return { why: "it does not say what it starts" };
	if (root === null) return { why: "it was not read: only the table of base images speaks for it" };
	const folders = word.includes("/") ? [config.workdir ?? "/"] : (config.env.PATH ?? usualPath).split(":");
	for (const folder of folders) {
		const found = root.find(posix.resolve("/", folder, word));
		if (found.kind === "file") return { path: found.path };
	}
	return { why: `it starts ${word}, which it does not have` };
}
// src/compatibility/entrypoint.ts
/**
* Reads an image, and takes out the file that it starts, into `folder`: what that is stands in its configuration, so that
* its layers are read twice. Throws an ImageError where it can't be read, a UsageError where the text names no image.
*/
async function takeEntrypoint(text, platform, folder) {
	const reference = parseImage(text);
	const facts = await openReference(reference, text, platform);
	const started = startedFile(facts);
	if ("why" in started) return {
		facts,
		program: started
	};
	if (reference.kind === "folder") return {
		facts,
		program: { file: join(reference.path, started.path) }
	};
	const file = join(folder, "entrypoint");
	await openReference(reference, text, platform, {
		path: started.path,
		to: file
	});
	return {
		facts,
		program: { file }
	};
}
export { takeEntrypoint };
