import { i as muslName, n as loaderOf } from "./loaders.js";
import { t as architectureOf } from "./platform.js";
import { posix } from "node:path";
// src/image/facts.ts
const emptyConfig = {
	env: {},
	user: null,
	workdir: null,
	entrypoint: null,
	cmd: null,
	shell: null,
	exposedPorts: [],
	healthcheck: null,
	onBuild: []
};
// src/image/ld-so-cache.ts
/**
* /etc/ld.so.cache in the format of glibc 2.2 and later (sysdeps/generic/dl-cache.h), which older releases put behind
* one of their own. In the byte order of the machine it was made on:
*
*     cache_file_new   magic 17 "glibc-ld.so.cache", version 3 "1.1", nlibs 4, len_strings 4, flags 1, padding 3,
*                      extension_offset 4, unused 12
*     file_entry_new   flags 4, key 4, value 4, osversion 4, hwcap 8
*
* Keys (sonames) and values (paths) are offsets from the magic on, to strings that end in a NUL.
*/
const MAGIC = "glibc-ld.so.cache1.1";
const HEADER = 48;
const ENTRY = 24;
const LONGEST = 4096;
/** Paths by soname, in the order the loader tries them; entries for processors with extras left out. Damage ends the reading. */
function readLdSoCache(bytes, byteOrder) {
	const paths = /* @__PURE__ */ new Map();
	const cache = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = cache.indexOf(MAGIC, 0, "latin1");
	if (start < 0 || start + HEADER > cache.length) return paths;
	const u32 = (offset) => byteOrder === "little" ? cache.readUInt32LE(offset) : cache.readUInt32BE(offset);
	const text = (offset) => {
		const from = start + offset;
		const end = cache.indexOf(0, from);
		return from >= cache.length || end < 0 || end - from > LONGEST ? null : cache.toString("utf8", from, end);
	};
	const count = Math.min(u32(start + 20), Math.floor((cache.length - start - HEADER) / ENTRY));
	for (let index = 0; index < count; index++) {
		const entry = start + HEADER + index * ENTRY;
		if (u32(entry + 16) !== 0 || u32(entry + 20) !== 0) continue;
		const soname = text(u32(entry + 4));
		const path = text(u32(entry + 8));
		if (soname === null || path === null) return paths;
		const known = paths.get(soname);
		if (known === void 0) paths.set(soname, [path]);
		else known.push(path);
	}
	return paths;
}
// src/image/search.ts
/**
* glibc (elf/dl-load.c, `_dl_map_object`): DT_RPATH of the object and of whoever loaded it, unless the object has a
* DT_RUNPATH; LD_LIBRARY_PATH; DT_RUNPATH of the object alone; the cache; the directories built in. The cache is what
* `ldconfig` made of /etc/ld.so.conf, which the loader itself never reads. Directories for certain processors
* (glibc-hwcaps) as a rule hold better copies of what the others have, and so they come last here.
*/
function glibcSearch({ root, libc, machine, env, workdir }) {
	const cacheBytes = root.bytes("/etc/ld.so.cache");
	const cache = cacheBytes === null ? /* @__PURE__ */ new Map() : readLdSoCache(cacheBytes, machine.byteOrder);
	const systemDirectories = libc.systemDirectories.length > 0 ? libc.systemDirectories : [
		"/lib64/",
		"/usr/lib64/",
		"/lib/",
		"/usr/lib/"
	];
	const lib = (systemDirectories[0] ?? "/lib64/").replace(/^\/(usr\/)?|\/$/g, "");
	const expand = (list, origin, separator = /:/) => directoriesOf(list, separator, workdir).flatMap((directory) => {
		const known = expandOrigin(directory, origin, root).replace(/\$(\{LIB\}|LIB\b)/g, () => lib);
		return known.includes("$") ? [] : [known];
	});
	return (name, neededBy) => {
		if (name.includes("/")) return [absolute(expand(name, neededBy)[0] ?? name, workdir)];
		const rpaths = [];
		if (neededBy.object.runpath === null) {
			for (const one of chainOf(neededBy)) if (one.object.runpath === null) rpaths.push(...expand(one.object.rpath, one));
		}
		const fromEnvironment = expand(env.LD_LIBRARY_PATH, programOf(neededBy), /[:;]/);
		const named = [
			...rpaths,
			...fromEnvironment,
			...expand(neededBy.object.runpath, neededBy)
		];
		const inDirectory = (directory) => join$1(directory, name);
		const forSome = [...named, ...systemDirectories].flatMap((directory) => processorDirectories(directory, root));
		return [
			...named.map(inDirectory),
			...cache.get(name) ?? [],
			...systemDirectories.map(inDirectory),
			...forSome.map(inDirectory)
		];
	};
}
const mostProcessorLevels = 8;
/** Those below one directory: glibc-hwcaps/x86-64-v2 and its like. */
const processorDirectories = (directory, root) => {
	const folder = join$1(directory, "glibc-hwcaps");
	return root.find(folder).kind === "directory" ? root.names(folder).slice(0, mostProcessorLevels).map((level) => join$1(folder, level)) : [];
};
/** What processor a library is for, by where it lies; `null` where it is for all. */
const processorOf = (path) => /\/glibc-hwcaps\/([^/]+)\//.exec(path)?.[1] ?? null;
/**
* musl (ldso/dynlink.c, `load_library`): LD_LIBRARY_PATH; DT_RUNPATH or DT_RPATH, both alike, of the object and of
* whoever loaded it; then the path file, or where there is none the directories built in.
*/
function muslSearch({ root, loader, machine, env, workdir }) {
	const prefix = folderOf(folderOf(loader)).replace(/^\/$/, "");
	const arch = muslName(architectureOf(machine) ?? "");
	const pathFile = arch === null ? null : root.text(`${prefix}/etc/ld-musl-${arch}.path`);
	const system = directoriesOf(pathFile ?? "/lib:/usr/local/lib:/usr/lib", /[:\n]/, workdir);
	return (name, neededBy) => {
		if (name.includes("/")) return [absolute(name, workdir)];
		const runpaths = [];
		for (const one of chainOf(neededBy)) {
			const directories = directoriesOf(one.object.runpath ?? one.object.rpath, /[:\n]/, workdir);
			runpaths.push(...directories.map((directory) => expandOrigin(directory, one, root)));
		}
		return [
			...directoriesOf(env.LD_LIBRARY_PATH, /[:\n]/, workdir),
			...runpaths,
			...system
		].map((directory) => join$1(directory, name));
	};
}
/** Names that musl's loader takes for itself (ldso/dynlink.c, `load_library`). */
const isMuslItself = (name) => /^lib(c|pthread|rt|m|dl|util|xnet)\./.test(name);
function programOf(loaded) {
	let one = loaded;
	while (one.neededBy !== null) one = one.neededBy;
	return one;
}
/**
* $ORIGIN is the folder of the file that says it. That of a program which is yet to be copied into the image may not
* be there, and then a `..` after it means the folder above by name.
*/
function expandOrigin(directory, { path }, root) {
	if (!directory.includes("$")) return directory;
	const folder = folderOf(path);
	const found = root.find(folder);
	const origin = found.kind === "directory" ? found.path : folder;
	const expanded = directory.replace(/\$(\{ORIGIN\}|ORIGIN\b)/g, () => origin);
	return found.kind === "directory" ? expanded : posix.normalize(expanded);
}
/** The object, who asked for it, and so on up to the program. The length is the files' word: no real one is this long. */
function chainOf(loaded) {
	const chain = [];
	for (let one = loaded; one !== null && chain.length < 32; one = one.neededBy) chain.push(one);
	return chain;
}
/** Of one list: it is the file's word. */
const mostDirectories = 32;
const directoriesOf = (list, separator, workdir) => list === null || list === void 0 || list === "" ? [] : list.split(separator, mostDirectories).map((directory) => absolute(directory, workdir));
const absolute = (path, workdir) => path.startsWith("/") || path.startsWith("$") ? path : join$1(workdir, path);
const join$1 = (directory, name) => `${directory.replace(/\/+$/, "")}/${name}`;
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
// src/image/facts/alpine.json
var alpine_default = [
	{
		"id": "alpine-3.6",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.6(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.1.16",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": [],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.9",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.9(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.1.20",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.10",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.10(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.1.22",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.11",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.11(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.1.24",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.12",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.12(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.1.24",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.13",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.13(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.2",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.14",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.14(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.2",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.15",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.15(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.2",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": null,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.16",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.16(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.3",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.17",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.17(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.3",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.18",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.18(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.4",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.19",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.19(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.4",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.20",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.20(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.5",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the releases, unpacked",
		"asOf": "2026-11",
		"confidence": "measured"
	},
	{
		"id": "alpine-3.21",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.21(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.5",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "the edge release of 2024-09, unpacked",
		"asOf": "2024-09",
		"confidence": "inferred"
	},
	{
		"id": "alpine-3.22",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.22(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.5",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "docker-library/repo-info, repos/alpine/local",
		"asOf": "2026-09-17",
		"confidence": "recipe"
	},
	{
		"id": "alpine-3.23",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.23(\\.\\d+)?$"
		}],
		"libc": "musl",
		"libcVersion": "1.2.5",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "docker-library/repo-info, repos/alpine/local",
		"asOf": "2026-09-17",
		"confidence": "recipe"
	},
	{
		"id": "alpine-3.24",
		"line": "alpine",
		"images": [{
			"name": "docker.io/library/alpine",
			"tags": "^3\\.24(\\.\\d+)?$"
		}, {
			"name": "docker.io/library/alpine",
			"tags": "^(latest|3)$",
			"rolling": true
		}],
		"libc": "musl",
		"libcVersion": "1.2.6",
		"libraries": [],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
		"zones": "none",
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/ash"],
		"tmp": true,
		"nameServices": { "hosts": ["files", "dns"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "docker-library/repo-info, repos/alpine/local",
		"asOf": "2026-09-17",
		"confidence": "recipe"
	}
];
// src/image/facts/amazonlinux.json
var amazonlinux_default = [{
	"id": "amazonlinux-2",
	"line": "amazonlinux",
	"images": [{
		"name": "docker.io/library/amazonlinux",
		"tags": "^2(\\.0\\.\\d+(\\.\\d+)*)?$"
	}, {
		"name": "public.ecr.aws/amazonlinux/amazonlinux",
		"tags": "^2(\\.0\\.\\d+(\\.\\d+)*)?$"
	}],
	"libc": "glibc",
	"libcVersion": "2.26",
	"libraries": ["glibc-without-nsl"],
	"allLibraries": false,
	"symbolVersions": { "GLIBCXX": "3.4.24" },
	"user": "0",
	"workdir": "/",
	"shells": ["/bin/sh", "/bin/bash"],
	"tmp": true,
	"env": {},
	"variants": [],
	"endOfLife": "2026-06-30",
	"source": "mayeut/pep600_compliance, caches by distribution and architecture",
	"asOf": "2026-08-08",
	"confidence": "compiled"
}, {
	"id": "amazonlinux-2023",
	"line": "amazonlinux",
	"images": [{
		"name": "docker.io/library/amazonlinux",
		"tags": "^2023(\\.\\d+)*$"
	}, {
		"name": "public.ecr.aws/amazonlinux/amazonlinux",
		"tags": "^2023(\\.\\d+)*$"
	}],
	"libc": "glibc",
	"libcVersion": "2.34",
	"libraries": ["glibc-without-nsl"],
	"allLibraries": false,
	"symbolVersions": { "GLIBCXX": "3.4.33" },
	"user": "0",
	"workdir": "/",
	"shells": ["/bin/sh", "/bin/bash"],
	"tmp": true,
	"env": {},
	"variants": [],
	"endOfLife": null,
	"source": "docker-library/repo-info, repos/amazonlinux/local; mayeut/pep600_compliance, caches by distribution and architecture",
	"asOf": "2026-09-17",
	"confidence": "recipe",
	"certificates": ["/etc/pki/tls/certs/ca-bundle.crt"],
	"zones": "all"
}];
// src/image/facts/busybox.json
var busybox_default = [
	{
		"id": "busybox-glibc",
		"line": null,
		"images": [{
			"name": "docker.io/library/busybox",
			"tags": "^((latest|stable|unstable|\\d+(\\.\\d+){0,2})-)?glibc$|^(latest|stable|unstable|\\d+(\\.\\d+){0,2})$",
			"architectures": ["amd64", "arm64"],
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": ["glibc-busybox"],
		"nameServices": { "passwd": ["files"] },
		"workdir": "/",
		"user": "0",
		"shells": ["/bin/sh"],
		"tmp": true,
		"certificates": [],
		"zones": "none",
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the images, unpacked",
		"asOf": "2026-11",
		"confidence": "measured",
		"symbolVersions": {},
		"allLibraries": true
	},
	{
		"id": "busybox-musl",
		"line": null,
		"images": [{
			"name": "docker.io/library/busybox",
			"tags": "^((latest|stable|unstable|\\d+(\\.\\d+){0,2})-)?musl$"
		}],
		"libc": "none",
		"libcVersion": null,
		"libraries": [],
		"nameServices": null,
		"workdir": "/",
		"user": "0",
		"shells": ["/bin/sh"],
		"tmp": true,
		"certificates": [],
		"zones": "none",
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the images, unpacked",
		"asOf": "2026-11",
		"confidence": "measured",
		"symbolVersions": {},
		"allLibraries": true
	},
	{
		"id": "busybox-uclibc",
		"line": null,
		"images": [{
			"name": "docker.io/library/busybox",
			"tags": "^((latest|stable|unstable|\\d+(\\.\\d+){0,2})-)?uclibc$"
		}],
		"libc": "none",
		"libcVersion": null,
		"libraries": [],
		"nameServices": null,
		"workdir": "/",
		"user": "0",
		"shells": ["/bin/sh"],
		"tmp": true,
		"certificates": [],
		"zones": "none",
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "root file systems of the images, unpacked",
		"asOf": "2026-11",
		"confidence": "measured",
		"symbolVersions": {},
		"allLibraries": true
	}
];
// src/image/facts/chainguard.json
var chainguard_default = [
	{
		"id": "chainguard-static",
		"line": null,
		"images": [{
			"name": "cgr.dev/chainguard/static",
			"tags": "^latest$",
			"rolling": true
		}],
		"libc": "none",
		"libcVersion": null,
		"libraries": [],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "65532",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "chainguard-images/images, locked_config; wolfi-dev/os, wolfi-baselayout",
		"asOf": "2026-08-22",
		"confidence": "recipe"
	},
	{
		"id": "chainguard-glibc-dynamic",
		"line": null,
		"images": [{
			"name": "cgr.dev/chainguard/glibc-dynamic",
			"tags": "^latest$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.43",
		"libraries": [
			"glibc",
			"gcc",
			"c++"
		],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "none",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "65532",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "chainguard-images/images, locked_config; wolfi-dev/os, wolfi-baselayout",
		"asOf": "2026-08-22",
		"confidence": "recipe"
	},
	{
		"id": "chainguard-wolfi-base",
		"line": null,
		"images": [{
			"name": "cgr.dev/chainguard/wolfi-base",
			"tags": "^latest$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.43",
		"libraries": [
			"glibc",
			"ssl",
			"zlib",
			"gcc"
		],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "none",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh"],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "chainguard-images/images, locked_config; wolfi-dev/os, wolfi-baselayout",
		"asOf": "2026-08-22",
		"confidence": "recipe"
	},
	{
		"id": "chainguard-busybox",
		"line": null,
		"images": [{
			"name": "cgr.dev/chainguard/busybox",
			"tags": "^latest$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.43",
		"libraries": ["glibc"],
		"allLibraries": false,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "none",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "65532",
		"workdir": "/",
		"shells": ["/bin/sh"],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "chainguard-images/images, locked_config; wolfi-dev/os, wolfi-baselayout",
		"asOf": "2026-08-22",
		"confidence": "recipe"
	}
];
// src/image/facts/debian.json
var debian_default = [
	{
		"id": "debian-9",
		"line": "debian",
		"images": [{
			"name": "docker.io/library/debian",
			"tags": "^(9(\\.\\d+)?|stretch(-\\d{8}|-backports)?)(-slim)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.24",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": [],
		"zones": "all",
		"nameServices": {
			"passwd": ["files"],
			"hosts": ["files", "dns"]
		}
	},
	{
		"id": "debian-10",
		"line": "debian",
		"images": [{
			"name": "docker.io/library/debian",
			"tags": "^(10(\\.\\d+)?|buster(-\\d{8}|-backports)?)(-slim)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.25" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": [],
		"zones": "all",
		"nameServices": {
			"passwd": ["files"],
			"hosts": ["files", "dns"]
		}
	},
	{
		"id": "debian-11",
		"line": "debian",
		"images": [{
			"name": "docker.io/library/debian",
			"tags": "^(11(\\.\\d+)?|bullseye(-\\d{8}|-backports)?)(-slim)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.31",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.28" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; rootfs.manifest and debootstrap",
		"asOf": "2026-08-08",
		"confidence": "measured",
		"certificates": [],
		"zones": "all",
		"nameServices": {
			"passwd": ["files"],
			"hosts": ["files", "dns"]
		}
	},
	{
		"id": "debian-12",
		"line": "debian",
		"images": [{
			"name": "docker.io/library/debian",
			"tags": "^(12(\\.\\d+)?|bookworm(-\\d{8}|-backports)?)(-slim)?$"
		}, {
			"name": "docker.io/library/debian",
			"tags": "^oldstable(-slim)?$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.36",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.30" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; rootfs.manifest",
		"asOf": "2026-08-08",
		"confidence": "recipe",
		"certificates": [],
		"zones": "all",
		"nameServices": {
			"passwd": ["files"],
			"hosts": ["files", "dns"]
		}
	},
	{
		"id": "debian-13",
		"line": "debian",
		"images": [{
			"name": "docker.io/library/debian",
			"tags": "^(13(\\.\\d+)?|trixie(-\\d{8}|-backports)?)(-slim)?$"
		}, {
			"name": "docker.io/library/debian",
			"tags": "^(latest|stable|stable-slim)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; debootstrap",
		"asOf": "2026-08-08",
		"confidence": "measured",
		"certificates": [],
		"zones": "without old names",
		"nameServices": {
			"passwd": ["files"],
			"hosts": ["files", "dns"]
		}
	}
];
// src/image/facts/distroless.json
var distroless_default = [
	{
		"id": "distroless-static-debian12",
		"line": "distroless-static",
		"images": [{
			"name": "gcr.io/distroless/static-debian12",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}],
		"libc": "none",
		"libcVersion": null,
		"libraries": [],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": "2026-09",
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-static-debian13",
		"line": "distroless-static",
		"images": [{
			"name": "gcr.io/distroless/static-debian13",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}, {
			"name": "gcr.io/distroless/static",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$",
			"rolling": true
		}],
		"libc": "none",
		"libcVersion": null,
		"libraries": [],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": null,
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-base-nossl-debian12",
		"line": "distroless-base-nossl",
		"images": [{
			"name": "gcr.io/distroless/base-nossl-debian12",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.36",
		"libraries": ["glibc"],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": "2026-09",
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-base-nossl-debian13",
		"line": "distroless-base-nossl",
		"images": [{
			"name": "gcr.io/distroless/base-nossl-debian13",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}, {
			"name": "gcr.io/distroless/base-nossl",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": ["glibc"],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": null,
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-base-debian12",
		"line": "distroless-base",
		"images": [{
			"name": "gcr.io/distroless/base-debian12",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.36",
		"libraries": ["glibc", "ssl"],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": "2026-09",
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-base-debian13",
		"line": "distroless-base",
		"images": [{
			"name": "gcr.io/distroless/base-debian13",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}, {
			"name": "gcr.io/distroless/base",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": [
			"glibc",
			"ssl",
			"zlib",
			"zstd"
		],
		"allLibraries": true,
		"symbolVersions": {},
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": null,
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-cc-debian12",
		"line": "distroless-cc",
		"images": [{
			"name": "gcr.io/distroless/cc-debian12",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.36",
		"libraries": [
			"glibc",
			"ssl",
			"gcc",
			"c++"
		],
		"allLibraries": true,
		"symbolVersions": { "GLIBCXX": "3.4.30" },
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": "2026-09",
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	},
	{
		"id": "distroless-cc-debian13",
		"line": "distroless-cc",
		"images": [{
			"name": "gcr.io/distroless/cc-debian13",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$"
		}, {
			"name": "gcr.io/distroless/cc",
			"tags": "^(latest|nonroot|debug|debug-nonroot)(-(amd64|arm64|arm|s390x|ppc64le|riscv64))?$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": [
			"glibc",
			"ssl",
			"zlib",
			"zstd",
			"gcc",
			"c++"
		],
		"allLibraries": true,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"certificates": ["/etc/ssl/certs/ca-certificates.crt"],
		"zones": "all",
		"users": {
			"root": 0,
			"nobody": 65534,
			"nonroot": 65532
		},
		"user": "0",
		"workdir": "/",
		"shells": [],
		"tmp": true,
		"nameServices": { "passwd": ["compat"] },
		"env": { "SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt" },
		"variants": [
			{
				"tags": "^debug-nonroot",
				"user": "65532",
				"workdir": "/home/nonroot",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			},
			{
				"tags": "^nonroot",
				"user": "65532",
				"workdir": "/home/nonroot"
			},
			{
				"tags": "^debug",
				"shells": ["/busybox/sh"],
				"env": {
					"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
					"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"
				}
			}
		],
		"endOfLife": null,
		"source": "GoogleContainerTools/distroless, BUILD files and lock files",
		"asOf": "2026-08-21",
		"confidence": "recipe"
	}
];
// src/image/facts/enterprise-linux.json
var enterprise_linux_default = [
	{
		"id": "rockylinux-8",
		"line": "rockylinux",
		"images": [{
			"name": "docker.io/library/rockylinux",
			"tags": "^8(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "docker.io/rockylinux/rockylinux",
			"tags": "^8(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "rockylinux-9",
		"line": "rockylinux",
		"images": [{
			"name": "docker.io/library/rockylinux",
			"tags": "^9(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "docker.io/rockylinux/rockylinux",
			"tags": "^9(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.34",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "rockylinux-10",
		"line": "rockylinux",
		"images": [{
			"name": "docker.io/library/rockylinux",
			"tags": "^10(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "docker.io/rockylinux/rockylinux",
			"tags": "^10(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "almalinux-8",
		"line": "almalinux",
		"images": [{
			"name": "docker.io/library/almalinux",
			"tags": "^8(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "docker.io/almalinux/almalinux",
			"tags": "^8(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "almalinux-9",
		"line": "almalinux",
		"images": [{
			"name": "docker.io/library/almalinux",
			"tags": "^9(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "docker.io/almalinux/almalinux",
			"tags": "^9(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.34",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "almalinux-10",
		"line": "almalinux",
		"images": [{
			"name": "docker.io/library/almalinux",
			"tags": "^10(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "docker.io/almalinux/almalinux",
			"tags": "^10(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "oraclelinux-7",
		"line": "oraclelinux",
		"images": [{
			"name": "docker.io/library/oraclelinux",
			"tags": "^7(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.17",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "oraclelinux-8",
		"line": "oraclelinux",
		"images": [{
			"name": "docker.io/library/oraclelinux",
			"tags": "^8(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "oraclelinux-9",
		"line": "oraclelinux",
		"images": [{
			"name": "docker.io/library/oraclelinux",
			"tags": "^9(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.34",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "oraclelinux-10",
		"line": "oraclelinux",
		"images": [{
			"name": "docker.io/library/oraclelinux",
			"tags": "^10(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	}
];
// src/image/facts/fedora.json
var fedora_default = [
	{
		"id": "fedora-41",
		"line": "fedora",
		"images": [{
			"name": "docker.io/library/fedora",
			"tags": "^41(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "quay.io/fedora/fedora",
			"tags": "^41(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.40",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "fedora-42",
		"line": "fedora",
		"images": [{
			"name": "docker.io/library/fedora",
			"tags": "^42(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "quay.io/fedora/fedora",
			"tags": "^42(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "fedora-43",
		"line": "fedora",
		"images": [{
			"name": "docker.io/library/fedora",
			"tags": "^43(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "quay.io/fedora/fedora",
			"tags": "^43(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.42",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "fedora-44",
		"line": "fedora",
		"images": [{
			"name": "docker.io/library/fedora",
			"tags": "^44(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}, {
			"name": "quay.io/fedora/fedora",
			"tags": "^44(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
		}],
		"libc": "glibc",
		"libcVersion": "2.43",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	}
];
// src/image/facts/golang.json
var golang_default = [
	{
		"id": "golang-bullseye",
		"line": "golang",
		"images": [{
			"name": "docker.io/library/golang",
			"tags": "^(\\d+(\\.\\d+){0,2}(rc\\d+)?-)?bullseye$"
		}],
		"libc": "glibc",
		"libcVersion": "2.31",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.28" },
		"user": "0",
		"workdir": "/go",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "docker-library/golang, versions.json, and the Debian release it is made from",
		"asOf": "2026-08-19",
		"confidence": "recipe"
	},
	{
		"id": "golang-bookworm",
		"line": "golang",
		"images": [{
			"name": "docker.io/library/golang",
			"tags": "^(\\d+(\\.\\d+){0,2}(rc\\d+)?-)?bookworm$"
		}],
		"libc": "glibc",
		"libcVersion": "2.36",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.30" },
		"user": "0",
		"workdir": "/go",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "docker-library/golang, versions.json, and the Debian release it is made from",
		"asOf": "2026-08-19",
		"confidence": "recipe"
	},
	{
		"id": "golang-trixie",
		"line": "golang",
		"images": [{
			"name": "docker.io/library/golang",
			"tags": "^(\\d+(\\.\\d+){0,2}(rc\\d+)?-)?trixie$"
		}, {
			"name": "docker.io/library/golang",
			"tags": "^(latest|1|1\\.2[67](\\.\\d+)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"user": "0",
		"workdir": "/go",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "docker-library/golang, versions.json, and the Debian release it is made from",
		"asOf": "2026-08-19",
		"confidence": "recipe"
	}
];
// src/image/facts/libraries.json
var libraries_default = {
	glibc: [
		"libc.so.6",
		"libm.so.6",
		"libpthread.so.0",
		"libdl.so.2",
		"librt.so.1",
		"libresolv.so.2",
		"libutil.so.1",
		"libanl.so.1",
		"libnsl.so.1"
	],
	"glibc-without-nsl": [
		"libc.so.6",
		"libm.so.6",
		"libpthread.so.0",
		"libdl.so.2",
		"librt.so.1",
		"libresolv.so.2",
		"libutil.so.1",
		"libanl.so.1"
	],
	"glibc-busybox": [
		"libc.so.6",
		"libm.so.6",
		"libpthread.so.0",
		"libresolv.so.2"
	],
	ssl: ["libssl.so.3", "libcrypto.so.3"],
	gcc: ["libgcc_s.so.1"],
	"c++": ["libstdc++.so.6", "libgomp.so.1"],
	zlib: ["libz.so.1"],
	zstd: ["libzstd.so.1"]
};
// src/image/facts/photon.json
var photon_default = [{
	"id": "photon-4.0",
	"line": "photon",
	"images": [{
		"name": "docker.io/library/photon",
		"tags": "^4\\.0(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
	}],
	"libc": "glibc",
	"libcVersion": "2.32",
	"libraries": ["glibc-without-nsl"],
	"allLibraries": false,
	"symbolVersions": {},
	"user": "0",
	"workdir": "/",
	"shells": ["/bin/sh", "/bin/bash"],
	"tmp": true,
	"env": {},
	"variants": [],
	"endOfLife": null,
	"source": "mayeut/pep600_compliance, caches by distribution and architecture",
	"asOf": "2026-08-08",
	"confidence": "compiled"
}, {
	"id": "photon-5.0",
	"line": "photon",
	"images": [{
		"name": "docker.io/library/photon",
		"tags": "^5\\.0(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
	}],
	"libc": "glibc",
	"libcVersion": "2.36",
	"libraries": ["glibc-without-nsl"],
	"allLibraries": false,
	"symbolVersions": {},
	"user": "0",
	"workdir": "/",
	"shells": ["/bin/sh", "/bin/bash"],
	"tmp": true,
	"env": {},
	"variants": [],
	"endOfLife": null,
	"source": "mayeut/pep600_compliance, caches by distribution and architecture",
	"asOf": "2026-08-08",
	"confidence": "compiled"
}];
// src/image/facts/suse.json
var suse_default = [
	{
		"id": "bci-15.5",
		"line": "bci",
		"images": [
			{
				"name": "registry.suse.com/bci/bci-base",
				"tags": "^15\\.5(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			},
			{
				"name": "registry.suse.com/bci/bci-minimal",
				"tags": "^15\\.5(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			},
			{
				"name": "registry.suse.com/bci/bci-micro",
				"tags": "^15\\.5(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			}
		],
		"libc": "glibc",
		"libcVersion": "2.31",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "bci-15.6",
		"line": "bci",
		"images": [
			{
				"name": "registry.suse.com/bci/bci-base",
				"tags": "^15\\.6(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			},
			{
				"name": "registry.suse.com/bci/bci-minimal",
				"tags": "^15\\.6(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			},
			{
				"name": "registry.suse.com/bci/bci-micro",
				"tags": "^15\\.6(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			}
		],
		"libc": "glibc",
		"libcVersion": "2.38",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "bci-16.0",
		"line": "bci",
		"images": [
			{
				"name": "registry.suse.com/bci/bci-base",
				"tags": "^16\\.0(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			},
			{
				"name": "registry.suse.com/bci/bci-minimal",
				"tags": "^16\\.0(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			},
			{
				"name": "registry.suse.com/bci/bci-micro",
				"tags": "^16\\.0(\\.\\d+)*(-(minimal|slim|slim-fips|fips))?(-\\d+(\\.\\d+)*)?$"
			}
		],
		"libc": "glibc",
		"libcVersion": "2.40",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	}
];
// src/image/facts/ubi.json
var ubi_default = [
	{
		"id": "ubi8-ubi",
		"line": "ubi",
		"images": [{
			"name": "registry.access.redhat.com/ubi8",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi8/ubi",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.25" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": ["/etc/pki/tls/certs/ca-bundle.crt"]
	},
	{
		"id": "ubi9-ubi",
		"line": "ubi",
		"images": [{
			"name": "registry.access.redhat.com/ubi9",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi9/ubi",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.34",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.29" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": ["/etc/pki/tls/certs/ca-bundle.crt"]
	},
	{
		"id": "ubi10-ubi",
		"line": "ubi",
		"images": [{
			"name": "registry.access.redhat.com/ubi10",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi10/ubi",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": ["/etc/pki/tls/certs/ca-bundle.crt"]
	},
	{
		"id": "ubi8-ubi-minimal",
		"line": "ubi-minimal",
		"images": [{
			"name": "registry.access.redhat.com/ubi8-minimal",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi8/ubi-minimal",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.25" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"zones": "none"
	},
	{
		"id": "ubi9-ubi-minimal",
		"line": "ubi-minimal",
		"images": [{
			"name": "registry.access.redhat.com/ubi9-minimal",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi9/ubi-minimal",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.34",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.29" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"zones": "none"
	},
	{
		"id": "ubi10-ubi-minimal",
		"line": "ubi-minimal",
		"images": [{
			"name": "registry.access.redhat.com/ubi10-minimal",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi10/ubi-minimal",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"zones": "none"
	},
	{
		"id": "ubi8-ubi-micro",
		"line": "ubi-micro",
		"images": [{
			"name": "registry.access.redhat.com/ubi8-micro",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi8/ubi-micro",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.28",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.25" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubi9-ubi-micro",
		"line": "ubi-micro",
		"images": [{
			"name": "registry.access.redhat.com/ubi9-micro",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi9/ubi-micro",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.34",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.29" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubi10-ubi-micro",
		"line": "ubi-micro",
		"images": [{
			"name": "registry.access.redhat.com/ubi10-micro",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}, {
			"name": "registry.access.redhat.com/ubi10/ubi-micro",
			"tags": "^(latest|\\d+(\\.\\d+)*(-\\d+(\\.\\d+)*)?)$",
			"rolling": true
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": ["glibc-without-nsl"],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"user": "0",
		"workdir": "/",
		"shells": ["/bin/sh", "/bin/bash"],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled",
		"certificates": [],
		"zones": "none"
	}
];
// src/image/facts/ubuntu.json
var ubuntu_default = [
	{
		"id": "ubuntu-16.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(16\\.04|xenial(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.23",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; image manifests",
		"asOf": "2026-08-08",
		"confidence": "recipe",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubuntu-18.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(18\\.04|bionic(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.27",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.25" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; image manifests",
		"asOf": "2026-08-08",
		"confidence": "recipe",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubuntu-20.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(20\\.04|focal(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.31",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.28" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; image manifests",
		"asOf": "2026-08-08",
		"confidence": "recipe",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubuntu-22.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(22\\.04|jammy(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.35",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.30" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; image manifests",
		"asOf": "2026-08-08",
		"confidence": "recipe",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubuntu-24.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(24\\.04|noble(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.39",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.33" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture; image manifests",
		"asOf": "2026-08-08",
		"confidence": "recipe",
		"certificates": [],
		"zones": "none"
	},
	{
		"id": "ubuntu-24.10",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(24\\.10|oracular(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.40",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "ubuntu-25.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(25\\.04|plucky(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.41",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "ubuntu-25.10",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(25\\.10|questing(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.42",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": {},
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	},
	{
		"id": "ubuntu-26.04",
		"line": "ubuntu",
		"images": [{
			"name": "docker.io/library/ubuntu",
			"tags": "^(26\\.04|resolute(-\\d{8}(\\.\\d+)?)?)$"
		}],
		"libc": "glibc",
		"libcVersion": "2.43",
		"libraries": [
			"glibc",
			"gcc",
			"c++",
			"zlib"
		],
		"allLibraries": false,
		"symbolVersions": { "GLIBCXX": "3.4.35" },
		"user": "0",
		"workdir": "/",
		"shells": [
			"/bin/sh",
			"/bin/bash",
			"/bin/dash"
		],
		"tmp": true,
		"env": {},
		"variants": [],
		"endOfLife": null,
		"source": "mayeut/pep600_compliance, caches by distribution and architecture",
		"asOf": "2026-08-08",
		"confidence": "compiled"
	}
];
// src/image/version.ts
/** Compares dotted numbers, `2.9` before `2.31`; what follows a number, as in `1.2.4_git`, does not count. */
function compareVersions(one, other) {
	const [left, right] = [one, other].map((text) => text.split(".").map((part) => Number.parseInt(part, 10) || 0));
	for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index++) {
		const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
// src/image/table-proof.ts
/**
* The table is proved when it is loaded, as auditwheel does with its policies: ids are unique, and of two releases of a
* line the newer has no older libc, no fewer libraries and no older symbols than the one before it. What fails is a
* mistake of ours, and an Error.
*/
function proveTable(records) {
	const latest = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Set();
	for (const record of records) {
		const { id, line, libc, libcVersion } = record;
		if (ids.has(id)) throw new Error(`base image ${id} is in the table twice`);
		ids.add(id);
		if (libc === "none" !== (libcVersion === null)) throw new Error(`base image ${id}: a libc and its version go together`);
		if (line === null) continue;
		const older = latest.get(line);
		latest.set(line, record);
		const less = older === void 0 ? null : whatIsLess(older, record);
		if (less !== null) throw new Error(`base image ${id} offers less than ${older?.id}, which is older: ${less}`);
	}
	return records;
}
function whatIsLess(older, newer) {
	if (older.libc !== newer.libc) return `its libc is ${newer.libc}`;
	if (older.libcVersion !== null && newer.libcVersion !== null && compareVersions(newer.libcVersion, older.libcVersion) < 0) return `its ${newer.libc} is ${newer.libcVersion}`;
	const gone = older.libraries.find((library) => !newer.libraries.includes(library));
	if (gone !== void 0) return `it has no ${gone}`;
	for (const [family, version] of Object.entries(older.symbolVersions)) {
		const now = newer.symbolVersions[family];
		if (now !== void 0 && compareVersions(now, version) < 0) return `its ${family} is ${now}`;
	}
	return null;
}
// src/image/table-record.ts
const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isTextOrNull = (value) => value === null || isText(value);
const isRecordOf = (test) => (value) => isObject(value) && Object.values(value).every(test);
const isOneOf = (...allowed) => (value) => allowed.includes(value);
const isDate = (value) => isText(value) && /^\d{4}-\d\d(-\d\d)?$/.test(value);
/** Every field that a record may have. */
const fields = {
	id: isText,
	line: isTextOrNull,
	images: (value) => Array.isArray(value) && value.length > 0 && value.every(isObject),
	libc: isOneOf("glibc", "musl", "none"),
	libcVersion: (value) => value === null || isText(value) && /^\d+\.\d+(\.\d+)?$/.test(value),
	libraries: isTexts,
	allLibraries: isOneOf(true, false),
	symbolVersions: isRecordOf(isText),
	certificates: isTexts,
	zones: isOneOf("all", "without old names", "none"),
	users: isRecordOf((value) => typeof value === "number"),
	user: isText,
	workdir: isText,
	shells: isTexts,
	tmp: isOneOf(true, false),
	nameServices: (value) => value === null || isRecordOf(isTexts)(value),
	env: isRecordOf(isText),
	variants: (value) => Array.isArray(value) && value.every(isObject),
	endOfLife: (value) => value === null || isDate(value),
	source: isText,
	asOf: isDate,
	confidence: isOneOf("measured", "recipe", "compiled", "inferred")
};
const mayBeLeftOut = [
	"certificates",
	"zones",
	"users",
	"nameServices"
];
/** A record that is not of the form is a mistake of ours, and an Error. */
function parseRecord(json, librarySets) {
	if (!isObject(json) || !isText(json.id)) throw new Error("a base image without an id");
	const fail = (why) => {
		throw new Error(`base image ${json.id}: ${why}`);
	};
	for (const [name, value] of Object.entries(json)) if (fields[name]?.(value) !== true) fail(`${name} can't be ${JSON.stringify(value)}`);
	for (const name of Object.keys(fields)) if (!(name in json) && !mayBeLeftOut.includes(name)) fail(`${name} is missing`);
	const record = json;
	return {
		...record,
		images: record.images.map(({ name, tags, rolling = false, architectures = null }) => ({
			name: isText(name) ? name : fail("an image without a name"),
			tags: isText(tags) ? new RegExp(tags) : fail("an image without tags"),
			rolling: rolling === true,
			architectures: architectures === null || isTexts(architectures) ? architectures : fail("architectures are a list")
		})),
		libraries: record.libraries.flatMap((set) => librarySets[set] ?? fail(`there is no set of libraries ${set}`)),
		variants: record.variants.map(({ tags, ...set }) => {
			for (const [name, value] of Object.entries(set)) if (fields[name]?.(value) !== true) fail(`a variant's ${name} can't be ${JSON.stringify(value)}`);
			return {
				tags: isText(tags) ? new RegExp(tags) : fail("a variant without tags"),
				set
			};
		})
	};
}
// src/image/table.ts
/** Sonames by the name of the set they come in. */
const librarySets = libraries_default;
/** What is known of base images without reading them. Within a line the older come first. */
const baseRecords = proveTable([
	alpine_default,
	amazonlinux_default,
	busybox_default,
	chainguard_default,
	debian_default,
	distroless_default,
	enterprise_linux_default,
	fedora_default,
	golang_default,
	photon_default,
	suse_default,
	ubi_default,
	ubuntu_default
].flat().map((json) => parseRecord(json, librarySets)));
/** A digest alone says nothing here; neither does a tag that no record knows. */
function findBase({ host, repository, tag }, platform) {
	const name = `${host}/${repository}`;
	for (const record of baseRecords) for (const { name: image, tags, rolling, architectures } of record.images) {
		if (image !== name || tag === null || !tags.test(tag)) continue;
		if (architectures !== null && !architectures.includes(platform.architecture)) continue;
		const variant = record.variants.find((one) => one.tags.test(tag));
		return {
			record: {
				...record,
				...variant?.set
			},
			rolling
		};
	}
	return null;
}
// src/image/table-facts.ts
/** The facts of an image that was not read, by the table. What the table does not have is a gap. */
function tableFacts({ record, rolling }, name, platform) {
	const { libc, libcVersion, certificates, zones, users, nameServices, endOfLife: _, ...rest } = record;
	const unknown = (fact) => ({
		fact,
		why: `the table of ${record.asOf} does not say it of ${record.id}`
	});
	const loader = libc === "none" ? null : loaderOf(platform.architecture, libc);
	return {
		name,
		source: "table",
		digest: null,
		platform,
		libc: libc === "none" ? { kind: "none" } : {
			kind: libc,
			version: libcVersion
		},
		loaders: loader === null ? [] : [{
			path: loader,
			file: loader,
			libc: null
		}],
		certificates: certificates === void 0 ? null : {
			files: certificates,
			directories: []
		},
		zones: zones === void 0 || zones === "none" ? null : {
			folder: "/usr/share/zoneinfo",
			legacy: zones === "all"
		},
		users: users === void 0 ? null : Object.entries(users).map(([user, uid]) => ({
			...nobodyElse,
			name: user,
			uid
		})),
		groups: null,
		nameServices: nameServices ?? null,
		tmp: rest.tmp ? 1023 : null,
		shells: rest.shells,
		osRelease: {},
		config: {
			...emptyConfig,
			env: rest.env,
			user: rest.user === "0" ? null : rest.user,
			workdir: rest.workdir
		},
		layers: [],
		size: {
			disk: null,
			wire: null
		},
		root: null,
		table: record,
		gaps: [
			{
				fact: "image",
				why: `it was not read: this is from the table of ${record.asOf} (${record.id}; ${record.source})`
			},
			...rolling ? [{
				fact: "image",
				why: "its tag moves on to newer releases, and the table may be behind"
			}] : [],
			...certificates === void 0 ? [unknown("certificates")] : [],
			...zones === void 0 ? [unknown("zones")] : [],
			...users === void 0 ? [unknown("/etc/passwd")] : [],
			unknown("/etc/group"),
			...nameServices === void 0 ? [unknown("/etc/nsswitch.conf")] : []
		]
	};
}
/** The table has names and numbers only. */
const nobodyElse = {
	gid: null,
	home: null,
	shell: null
};
export { glibcSearch as a, processorOf as c, compareVersions as i, emptyConfig as l, baseRecords as n, isMuslItself as o, findBase as r, muslSearch as s, tableFacts as t };
