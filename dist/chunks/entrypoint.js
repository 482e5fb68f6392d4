import { i as parseImage } from "./docker.js";
import { i as startedFile } from "./started-file.js";
import { t as openReference } from "./open-reference.js";
import { join } from "node:path";
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
