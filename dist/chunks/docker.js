import { n as UsageError } from "./errors2.js";
import { t as execa } from "./execa.js";
// src/image/reference.ts
/**
* A folder says so by its first or last character (`/root`, `./root`, `root/`): what a name means must not depend on
* which folders a checkout happens to have.
*/
function parseImage(text) {
	if (text === "scratch") return { kind: "scratch" };
	if (/^(\.{0,2}\/|\.{1,2}$|[A-Za-z]:[\\/]|\.{1,2}\\)/.test(text) || text.endsWith("/")) return {
		kind: "folder",
		path: text
	};
	if (text.startsWith("oci:")) return parseOci(text.slice(4));
	if (text.startsWith("docker-archive:")) {
		const path = text.slice(15);
		if (path === "") throw new UsageError("docker-archive: needs the path of a file, as in docker-archive:image.tar");
		return {
			kind: "docker-archive",
			path
		};
	}
	return {
		kind: "registry",
		...parseRegistryReference(text)
	};
}
/** The tag follows the last colon; one with a slash behind it belongs to the path. */
function parseOci(rest) {
	const colon = rest.lastIndexOf(":");
	const hasTag = colon >= 0 && !/[\\/]/.test(rest.slice(colon));
	const path = hasTag ? rest.slice(0, colon) : rest;
	const tag = hasTag ? rest.slice(colon + 1) : null;
	if (path === "" || tag === "") throw new UsageError("oci: needs the path of a folder, as in oci:layout or oci:layout:tag");
	return {
		kind: "oci",
		path,
		tag
	};
}
const separator = "(?:[._]|__|-+)";
const repositoryPattern = new RegExp(`^[a-z0-9]+(?:${separator}[a-z0-9]+)*(?:/[a-z0-9]+(?:${separator}[a-z0-9]+)*)*$`);
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const longestReference = 1024;
function parseRegistryReference(text) {
	const refuse = (why) => {
		const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
		throw new UsageError(`${JSON.stringify(shown)} is not an image reference: ${why}. A folder is written ./folder.`);
	};
	if (text.length > longestReference) return refuse("it is too long");
	const [beforeDigest = "", digest = null, ...more] = text.split("@");
	if (more.length > 0 || digest !== null && !digestPattern.test(digest)) return refuse("after @ comes sha256: and 64 lower-case hexadecimal digits");
	const colon = beforeDigest.lastIndexOf(":");
	const hasTag = colon > beforeDigest.lastIndexOf("/");
	const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
	const tag = hasTag ? beforeDigest.slice(colon + 1) : null;
	if (tag !== null && !tagPattern.test(tag)) return refuse(`${JSON.stringify(tag)} is no tag`);
	const slash = name.indexOf("/");
	const first = slash < 0 ? "" : name.slice(0, slash);
	const hasHost = /[.:[]/.test(first) || first === "localhost" || first !== first.toLowerCase();
	const host = hasHost ? first : "docker.io";
	const path = hasHost ? name.slice(slash + 1) : name;
	if (!hostPattern.test(host)) return refuse(`${JSON.stringify(host)} is no host name`);
	const port = Number(/:(\d+)$/.exec(host)?.[1] ?? 1);
	if (port < 1 || port > 65535) return refuse(`${port} is no port`);
	if (!repositoryPattern.test(path) || path.length > 255) return refuse("a repository is made of lower-case letters and digits, with single separators between them");
	const isHub = host === "docker.io" || host === "index.docker.io" || host === "registry-1.docker.io";
	return {
		host: isHub ? "docker.io" : host,
		repository: isHub && !path.includes("/") ? `library/${path}` : path,
		tag: digest === null ? tag ?? "latest" : null,
		digest
	};
}
/** Written out in full, so that two spellings of one image are one text. */
const referenceText = ({ host, repository, tag, digest }) => `${host}/${repository}${digest === null ? `:${tag ?? "latest"}` : `@${digest}`}`;
// src/engine/docker.ts
/** The `docker` command, where there is one and its engine answers. Never required, and never through a shell. */
const mostSecondsToAnswer = 10;
const mostSecondsToSave = 300;
let answers = null;
/** Whether a container engine answers; asked once for each place it may be at. */
function engineAnswers() {
	const { DOCKER_HOST, DOCKER_CONTEXT, PATH } = process.env;
	const place = JSON.stringify([
		DOCKER_HOST,
		DOCKER_CONTEXT,
		PATH
	]);
	if (answers?.place !== place) answers = {
		place,
		answer: askVersion()
	};
	return answers.answer;
}
async function askVersion() {
	const { failed } = await execa("docker", [
		"version",
		"--format",
		"{{.Server.Version}}"
	], {
		reject: false,
		timeout: mostSecondsToAnswer * 1e3,
		stdin: "ignore"
	});
	return !failed;
}
/** `null` where the engine does not have it, or says nothing that can be read. */
async function inspectImage(reference) {
	const { failed, stdout } = await execa("docker", [
		"image",
		"inspect",
		"--format",
		"{{json .}}",
		"--",
		reference
	], {
		reject: false,
		timeout: mostSecondsToAnswer * 1e3,
		stdin: "ignore"
	});
	return failed ? null : readInspection(stdout);
}
/** What `docker image inspect` writes of one image. */
function readInspection(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const { Id, Os, Architecture, Variant } = Object(value);
	if (typeof Id !== "string" || !/^sha256:[0-9a-f]{64}$/.test(Id)) return null;
	if (typeof Os !== "string" || typeof Architecture !== "string") return null;
	return {
		id: Id,
		os: Os,
		architecture: Architecture,
		variant: typeof Variant === "string" && Variant !== "" ? Variant : null
	};
}
/** Writes the archive of an image to a file. Throws the engine's own words where that fails. */
async function saveImage(id, file) {
	const { failed, timedOut, stderr } = await execa("docker", [
		"save",
		"--output",
		file,
		"--",
		id
	], {
		reject: false,
		timeout: mostSecondsToSave * 1e3,
		stdin: "ignore"
	});
	if (failed) throw new Error(timedOut ? `not in ${mostSecondsToSave} seconds` : lastLine(stderr));
}
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
export { parseRegistryReference as a, parseImage as i, inspectImage as n, referenceText as o, saveImage as r, engineAnswers as t };
