import { n as inspectImage, o as referenceText, r as saveImage, t as engineAnswers } from "./docker.js";
import { _ as verifyDigest, i as readDockerArchive, n as openRegistryImage, t as openLocalImage, v as objectOf, y as textOf } from "./open-image.js";
import { i as failureOf } from "./image-error.js";
import { a as normalPlatform, n as choosePlatform } from "./platform.js";
import { t as execa } from "./execa.js";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { createReadStream, readFileSync } from "node:fs";
// src/image/engine-image.ts
/** Of all archives together, in bytes; the one that is asked for is kept whatever it has. */
const mostBytes$1 = 4 * 2 ** 30;
/**
* The facts of an image that a container engine of this machine has, by the archive it saves: kept in `folder` under the
* image's id, so that an image is saved once. `null` where no engine answers, or it does not have the image for the
* platform; an ImageError where it has and can't give it.
*/
async function readEngineImage(reference, name, platform, folder, take) {
	if (!await engineAnswers()) return null;
	const image = await inspectImage(reference);
	if (image === null) return null;
	const { id, ...its } = image;
	if (choosePlatform([{ platform: normalPlatform(its) }], platform) === null) return null;
	try {
		const archive = await archiveOf(id, folder);
		return {
			...await readDockerArchive(archive, {
				name,
				source: "engine",
				platform,
				take
			}),
			digest: id
		};
	} catch (error) {
		throw failureOf(`${name}, as the container engine has it,`, error);
	}
}
/** The archive of an image: that of an earlier run, or what the engine writes beside its place first. */
async function archiveOf(id, folder) {
	const file = join(folder, `${id.replace(":", "-")}.tar`);
	if (await utimes(file, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).then(() => true, () => false)) return file;
	await mkdir(folder, { recursive: true });
	const temporary = join(folder, `${randomUUID()}.part`);
	try {
		await saveImage(id, temporary);
		await rename(temporary, file);
	} finally {
		await rm(temporary, { force: true });
	}
	await evict$1(folder, file);
	return file;
}
/** Removes what was not asked for longest, until the rest is within the limit. */
async function evict$1(folder, kept) {
	const names = (await readdir(folder)).filter((name) => /^sha256-[0-9a-f]{64}\.tar$/.test(name));
	const files = await Promise.all(names.map(async (name) => {
		const path = join(folder, name);
		const entry = await stat(path).catch(() => null);
		return {
			path,
			size: entry?.size ?? 0,
			used: entry?.mtimeMs ?? 0
		};
	}));
	let total = files.reduce((sum, { size }) => sum + size, 0);
	for (const { path, size } of files.sort((one, other) => one.used - other.used)) {
		if (total <= mostBytes$1) return;
		if (path === kept) continue;
		await rm(path, { force: true });
		total -= size;
	}
}
// src/image/registry/blob-cache.ts
const mostBytes = 4 * 2 ** 30;
/** Larger content is not kept. */
const largestBlob = 2 ** 30;
function openBlobCache(folder, limit = mostBytes) {
	const pathOf = (digest) => join(folder, digest.replace(":", "-"));
	return { async *open(digest, fetch) {
		const path = pathOf(digest);
		if (await isWhole(path, digest)) {
			await utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {});
			yield* createReadStream(path);
		} else {
			yield* keep(fetch(), digest, path);
			await evict(folder, limit);
		}
	} };
}
/** A file that was damaged since is as good as none. */
async function isWhole(path, digest) {
	try {
		for await (const _ of verifyDigest(createReadStream(path), digest));
		return true;
	} catch {
		return false;
	}
}
/** Passes the content on while it is written beside its place, where it is put once it is whole. */
async function* keep(content, digest, path) {
	const temporary = `${path}.${randomUUID()}`;
	let file = await mkdir(join(path, ".."), { recursive: true }).then(() => open(temporary, "wx")).catch(() => null);
	let size = 0;
	try {
		for await (const piece of verifyDigest(content, digest)) {
			size += piece.length;
			if (file !== null && (size > largestBlob || !await write(file, piece))) {
				await file.close();
				file = null;
			}
			yield piece;
		}
		await file?.close();
		if (file !== null) await rename(temporary, path).catch(() => {});
		file = null;
	} finally {
		await file?.close().catch(() => {});
		await rm(temporary, { force: true }).catch(() => {});
	}
}
const write = (file, piece) => file.write(piece).then(({ bytesWritten }) => bytesWritten === piece.length, () => false);
/** Removes what was not asked for longest, until the rest is within the limit. */
async function evict(folder, limit) {
	const names = await readdir(folder).catch(() => []);
	const known = (await Promise.all(names.filter((name) => /^sha\d+-[0-9a-f]+$/.test(name)).map(async (name) => ({
		path: join(folder, name),
		entry: await stat(join(folder, name)).catch(() => null)
	})))).flatMap(({ path, entry }) => entry === null ? [] : [{
		path,
		size: entry.size,
		used: entry.mtimeMs
	}]);
	let total = known.reduce((sum, { size }) => sum + size, 0);
	for (const { path, size } of known.sort((one, other) => one.used - other.used)) {
		if (total <= limit) return;
		await rm(path, { force: true });
		total -= size;
	}
}
// src/image/registry/credentials.ts
/**
* What `docker login` left: `config.json` in `folder` ($DOCKER_CONFIG, else ~/.docker). A helper for the host comes
* before the helper for all, and that before what is written in the file itself. A file that is not there or not JSON
* and a helper that fails mean no credentials: public images need none.
*/
function dockerCredentials(folder) {
	let config = null;
	return async (host) => {
		config ??= readConfig(join(folder, "config.json"));
		const { credHelpers, credsStore, auths } = await config;
		const keys = keysOf(host);
		for (const key of keys) {
			const helper = textOf(objectOf(credHelpers)[key]);
			if (helper !== null) return askHelper(helper, key);
		}
		const store = textOf(credsStore);
		for (const key of store === null ? [] : keys) {
			const found = await askHelper(store, key);
			if (found !== null) return found;
		}
		for (const key of keys) {
			const found = readAuth(objectOf(objectOf(auths)[key]));
			if (found !== null) return found;
		}
		return null;
	};
}
async function readConfig(file) {
	try {
		return objectOf(JSON.parse(await readFile(file, "utf8")));
	} catch {
		return {};
	}
}
/** How a host may be called there; Docker Hub still goes by the address of its first index. */
const keysOf = (host) => host === "docker.io" ? [
	"https://index.docker.io/v1/",
	"index.docker.io",
	"docker.io",
	"registry-1.docker.io"
] : [
	host,
	`https://${host}`,
	`https://${host}/`,
	`https://${host}/v1/`,
	`https://${host}/v2/`,
	`http://${host}`
];
function readAuth(auth) {
	const token = textOf(auth.identitytoken);
	if (token) return {
		kind: "identity",
		token
	};
	const text = Buffer.from(textOf(auth.auth) ?? "", "base64").toString("utf8").replace(/\0+$/, "");
	const colon = text.indexOf(":");
	if (colon > 0) return {
		kind: "password",
		user: text.slice(0, colon),
		password: text.slice(colon + 1)
	};
	const user = textOf(auth.username);
	const password = textOf(auth.password);
	return user && password !== null ? {
		kind: "password",
		user,
		password
	} : null;
}
/** docker-credential-helpers: the server's name goes in, `{ "Username", "Secret" }` comes out; the user `<token>` means a token. */
async function askHelper(name, key) {
	if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) return null;
	const { stdout, exitCode } = await execa(`docker-credential-${name}`, ["get"], {
		input: key,
		reject: false,
		timeout: 2e4
	});
	if (exitCode !== 0) return null;
	try {
		const answer = objectOf(JSON.parse(stdout));
		const user = textOf(answer.Username);
		const secret = textOf(answer.Secret);
		if (!user || !secret) return null;
		return user === "<token>" ? {
			kind: "identity",
			token: secret
		} : {
			kind: "password",
			user,
			password: secret
		};
	} catch {
		return null;
	}
}
// src/compatibility/registry-settings.ts
/** What this machine says of registries: as docker has it, so that what it can pull can be read. */
function registrySettings(environment = process.env) {
	const { DOCKER_CONFIG, HOME = homedir() } = environment;
	return {
		credentials: dockerCredentials(DOCKER_CONFIG || join(HOME, ".docker")),
		mirrors: mirrorsOf("/etc/docker/daemon.json"),
		cache: openBlobCache(imageCache("blobs", environment))
	};
}
/** The folder that content of images is kept in from one run to the next. */
function imageCache(part, { XDG_CACHE_HOME, HOME = homedir() }) {
	return join(XDG_CACHE_HOME || join(HOME, ".cache"), "plimsoll", part);
}
/** Hosts of `registry-mirrors`; none where the file is not there or not of that form. Never one without encryption, but on this machine. */
function mirrorsOf(file) {
	try {
		const mirrors = JSON.parse(readFileSync(file, "utf8"))?.["registry-mirrors"];
		return Array.isArray(mirrors) ? mirrors.flatMap(hostOf) : [];
	} catch {
		return [];
	}
}
function hostOf(mirror) {
	const url = typeof mirror === "string" ? URL.parse(mirror) : null;
	return url !== null && (url.protocol === "https:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)) ? [url.host] : [];
}
// src/compatibility/open-reference.ts
/** Reads an image wherever it is; one that the container engine here has is not asked of a registry. Throws an ImageError. */
async function openReference(reference, name, platform, take) {
	if (reference.kind !== "registry") return openLocalImage(reference, name, platform, take);
	const cache = imageCache("engine", process.env);
	return await readEngineImage(referenceText(reference), name, platform, cache, take) ?? openRegistryImage(reference, name, platform, registrySettings(), take);
}
export { openReference as t };
