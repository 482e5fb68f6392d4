import { t as readElf, y as FormatError } from "./read.js";
import { f as openImage, n as packagesCallingC, r as presentFunctions, t as findPclntab } from "./pclntab-find.js";
import { r as legacyZones } from "./legacy-zones.js";
import { n as sharedObjectOf } from "./shared-object.js";
import { readFile } from "node:fs/promises";
// src/compatibility/program.ts
/**
* Reads from a file what a check of images asks beyond the report: it was read as an artifact before, so that a
* FormatError means that it has changed since. `path` is where it will lie in the image.
*/
async function readProgram(file, path) {
	const elf = await readElf(await readFile(file));
	const object = sharedObjectOf(elf);
	const text = Buffer.from(elf.bytes.buffer, elf.bytes.byteOffset, elf.bytes.byteLength);
	return {
		path,
		object,
		...readQuestions(elf),
		hasNameService: object.interpreter === null && text.includes("libnss_"),
		hasOldNameService: object.interpreter === null && !text.includes("libnss_%s.so%s"),
		legacyZones: legacyZonesIn(text),
		namedLibraries: openedLater.filter((name) => text.includes(name) && !object.needed.some((one) => one.startsWith(name)))
	};
}
/** Go's wrappers around cgo's stubs; those of getaddrinfo and getpwuid_r are in every program that asks libc at all. */
const stubs = {
	hosts: ["net._C_getaddrinfo", "net._C2func_getaddrinfo"],
	users: [
		"os/user._C_getpwuid_r",
		"os/user._C_getpwnam_r",
		"os/user._C_getgrgid_r",
		"os/user._C_getgrnam_r",
		"os/user._Cfunc_mygetpwuid_r",
		"os/user._Cfunc_mygetpwnam_r",
		"os/user._Cfunc_mygetgrgid_r",
		"os/user._Cfunc_mygetgrnam_r"
	]
};
/** What asks for a list of content types; what reads it is in every program that has net/http. */
const contentTypes = ["mime.TypeByExtension"];
function readQuestions(elf) {
	const { table } = findPclntab(openImage(elf));
	if (table === null) return {
		asksLibc: null,
		callsC: null
	};
	const present = presentFunctions(table, [
		...stubs.hosts,
		...stubs.users,
		...contentTypes
	]);
	const has = (names) => names.some((name) => present.includes(name));
	return {
		asksLibc: {
			hosts: has(stubs.hosts),
			users: has(stubs.users)
		},
		callsC: packagesCallingC(table),
		servesFiles: has(contentTypes)
	};
}
/** Most programs name no region of them at all, which is looked for first: each name takes a pass over the file. */
function legacyZonesIn(text) {
	return [...Map.groupBy(legacyZones, (zone) => zone.replace(/\/.*/, "/"))].flatMap(([region, zones]) => text.includes(region) ? zones.filter((zone) => text.includes(zone)) : []);
}
/** What Go programs are known to open by dlopen: OpenSSL for FIPS, drivers. */
const openedLater = [
	"libcrypto.so",
	"libcuda.so",
	"libnvidia-ml.so",
	"libpkcs11.so"
];
// src/compatibility/measured-programs.ts
async function readPrograms(files) {
	const programs = [];
	for (const { artifact, file } of files) programs.push({
		artifact,
		file,
		program: await read(artifact, file)
	});
	return programs;
}
/** Or why that can't be had. */
async function read(artifact, file) {
	if (artifact.packer !== null) return `The file is packed with ${artifact.packer}, which hides what it needs: check it before it is packed.`;
	try {
		return await readProgram(file, `/${artifact.path.slice(artifact.path.lastIndexOf("/") + 1)}`);
	} catch (error) {
		if (!(error instanceof FormatError || error instanceof Error && "code" in error)) throw error;
		return `The file could not be read again: ${error.message}.`;
	}
}
export { readPrograms as t };
