import { t as readElf, v as FormatError, y as execa } from "./read.js";
import { a as isMuslItself, i as glibcSearch, n as sharedObjectOf, o as muslSearch, r as compareVersions, s as ImageError } from "./shared-object.js";
import { C as loaderOf, S as libcOfInterpreter, _ as isSameMachine, f as causeOf, h as architectureOf, l as uidOf, m as fixOf, p as errorTextOf, t as imageRules, u as isFatal, v as machineOf, x as platformText } from "./image-rules.js";
import { n as presentFunctions, s as openImage, t as findPclntab } from "./pclntab-find.js";
import { t as explainError } from "./error-lines.js";
import { join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { constants as constants$1, homedir, tmpdir } from "node:os";
import { existsSync } from "node:fs";
// src/image/closure.ts
/** Real programs load a few dozen; what asks for more is not read further. */
const mostLoaded = 512;
const mostLookups = 8192;
/** Breadth first, as both glibc (`_dl_map_object_deps`) and musl (`load_deps`) do it. */
async function readClosure(program, settings) {
	const { root, libc, loaderFile } = settings;
	const loader = {
		path: settings.loader,
		file: loaderFile.path,
		object: loaderFile.object
	};
	const musl = libc.kind === "musl";
	const search = musl ? muslSearch(settings) : glibcSearch(settings);
	const start = {
		name: program.path,
		path: program.path,
		file: program.path,
		object: program.object,
		neededBy: null
	};
	const loaded = [start];
	const missing = [];
	const gaps = [];
	const byName = /* @__PURE__ */ new Map();
	const byFile = /* @__PURE__ */ new Map();
	const add = (one) => {
		loaded.push(one);
		byFile.set(one.file, one);
		byName.set(one.name, one);
		if (!musl && one.object.soname !== null && !byName.has(one.object.soname)) byName.set(one.object.soname, one);
	};
	if (musl) add({
		...loader,
		name: settings.loader,
		neededBy: start
	});
	let lookups = 0;
	for (let index = 0; index < loaded.length; index++) {
		const neededBy = loaded[index];
		for (const gap of neededBy.object.gaps) gaps.push({
			fact: `${neededBy.path}: ${gap.fact}`,
			why: gap.why
		});
		for (const name of neededBy.object.needed) {
			if (byName.has(name)) continue;
			if (++lookups > mostLookups || loaded.length > mostLoaded) return {
				loaded,
				byName,
				missing,
				gaps: [...gaps, {
					fact: "libraries",
					why: `more than ${mostLoaded} libraries are needed`
				}]
			};
			const found = (musl ? isMuslItself(name) : name === loader.object.soname) ? {
				kind: "found",
				...loader
			} : await findLibrary(root, search(name, neededBy), program.object, musl);
			if (found.kind === "gap") gaps.push({
				fact: `the library ${name}`,
				why: found.why
			});
			else if (found.kind === "missing") missing.push({
				name,
				neededBy,
				unusable: found.unusable
			});
			else {
				const known = byFile.get(found.file);
				if (known !== void 0) byName.set(name, known);
				else add({
					name,
					path: found.path,
					file: found.file,
					object: found.object,
					neededBy
				});
			}
		}
	}
	return {
		loaded,
		byName,
		missing: uniqueByName(missing),
		gaps
	};
}
/**
* A file that is no ELF file ends the search. One made for another machine is passed over by glibc; musl takes the
* first file there is, and fails if it is no good.
*/
async function findLibrary(root, paths, program, musl) {
	let unusable = null;
	for (const path of paths) {
		const found = root.find(path);
		if (found.kind !== "file") continue;
		const object = await root.object(found.path);
		if ("unreadable" in object) {
			if (object.elf) return {
				kind: "gap",
				why: `${found.path}: ${object.unreadable}`
			};
			return {
				kind: "missing",
				unusable: {
					path,
					why: "no ELF file"
				}
			};
		}
		if (isSameMachine(object, program)) return {
			kind: "found",
			path,
			file: found.path,
			object
		};
		unusable = {
			path,
			why: object.class === program.class ? "made for another machine" : "of another class"
		};
		if (musl) break;
	}
	return {
		kind: "missing",
		unusable
	};
}
function uniqueByName(missing) {
	const seen = /* @__PURE__ */ new Set();
	return missing.filter(({ name }) => !seen.has(name) && seen.add(name));
}
// src/image/verdict.ts
const yes = (reason) => ({
	runs: "yes",
	obstacles: [],
	doubts: [],
	reason,
	errorText: null,
	fix: null
});
const unknown = (doubts) => ({
	runs: "unknown",
	obstacles: [],
	doubts,
	reason: `It could not be told: ${doubts.join("; ")}.`,
	errorText: null,
	fix: null
});
function no(obstacles, { path }, image) {
	const [first] = obstacles;
	if (first === void 0) throw new Error("a program that does not run has an obstacle");
	const errorText = errorTextOf(first, path);
	const cause = causeOf(first, image);
	const more = obstacles.length === 1 ? "" : ` (and ${obstacles.length - 1} more)`;
	return {
		runs: "no",
		obstacles,
		doubts: [],
		reason: `${cause[0]?.toUpperCase()}${cause.slice(1)}${more}. It ends with: ${errorText}`,
		errorText,
		fix: fixOf(first)
	};
}
// src/image/table-runs.ts
/**
* Whether a program with a loader starts in an image that only the table knows: by the kind of its libc, the sonames it
* is known to have, and the number of its glibc, which is an upper bound of the versions it defines.
*/
function runsByTable(program, interpreter, image, before) {
	const { table } = image;
	if (table === void 0) return unknown([...before, "the image's file system was not read"]);
	const asked = libcOfInterpreter(interpreter);
	const noLoader = {
		kind: "no-loader",
		interpreter,
		link: null,
		loaderOnly: program.object.needed.length === 0
	};
	if (table.libc === "none") return no([noLoader], program, image);
	if (asked === null) return unknown([...before, `whether the image has ${interpreter} is not in the table`]);
	if (asked !== table.libc) return no([noLoader], program, image);
	const doubts = loaderOf(image.platform.architecture, table.libc) === interpreter ? [...before] : [...before, `whether the image has ${interpreter} is not in the table`];
	const findings = table.libc === "musl" ? muslFindings(program) : glibcFindings(program, table);
	if (findings.obstacles.length > 0) return no(findings.obstacles, program, image);
	doubts.push(...findings.doubts);
	return doubts.length > 0 ? unknown(doubts) : yes(`By the table of ${table.asOf} the image has the loader, the libraries and the versions it asks for.`);
}
function glibcFindings({ object, path }, table) {
	const obstacles = [];
	const doubts = [];
	for (const library of object.needed) {
		if (table.libraries.includes(library) || /^ld-linux/.test(library)) continue;
		if (table.allLibraries) obstacles.push({
			kind: "missing-library",
			library,
			neededBy: path,
			unusable: null,
			loader: "glibc"
		});
		else doubts.push(`whether the image has ${library} is not in the table`);
	}
	for (const { library, version, weak, symbols } of object.versionNeeds) {
		if (weak || obstacles.some((one) => one.kind === "missing-library" && one.library === library)) continue;
		const defined = definesVersion(version, table);
		if (defined === "no") obstacles.push({
			kind: "missing-version",
			library,
			version,
			requiredBy: path,
			symbols
		});
		else if (defined === "unknown") doubts.push(`whether ${library} defines ${version} is not in the table`);
	}
	return {
		obstacles,
		doubts
	};
}
function definesVersion(version, { libcVersion, symbolVersions }) {
	const [, family, number] = /^([A-Z]+)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
	const wanted = version === "GLIBC_ABI_DT_RELR" ? "2.36" : number;
	const have = family === "GLIBC" || version === "GLIBC_ABI_DT_RELR" ? libcVersion : symbolVersions[family ?? ""];
	if (wanted === void 0 || have === void 0 || have === null) return "unknown";
	return compareVersions(wanted, have) <= 0 ? "yes" : "no";
}
/** musl is asked by symbol, and symbols are not in the table. */
function muslFindings({ object }) {
	const others = object.needed.filter((library) => !isMuslItself(library));
	const symbols = object.imports?.length === 0 ? [] : ["which symbols its musl exports is not in the table"];
	return {
		obstacles: [],
		doubts: [...others.map((library) => `whether the image has ${library} is not in the table`), ...symbols]
	};
}
// src/image/runs.ts
/**
* The stages are those of compatibility's own order: `execve` (type, machine, loader), the libraries, the versions
* they define (glibc) or the symbols they export (musl). It looks at the image through its facts alone.
*/
async function willRun(program, image) {
	const { object } = program;
	if (object.type !== "ET_EXEC" && object.type !== "ET_DYN") return no([{
		kind: "not-a-program",
		type: object.type
	}], program, image);
	const machine = checkMachine(object, image);
	if (machine === "other") return no([{
		kind: "machine",
		machine: object.machine
	}], program, image);
	const doubts = machine === "same" ? [] : [machine.doubt];
	for (const gap of object.gaps) doubts.push(`${gap.fact}: ${gap.why}`);
	if (object.interpreter === null && object.type === "ET_DYN" && object.needed.length > 0) return no([{
		kind: "shared-library",
		needed: object.needed
	}], program, image);
	if (object.interpreter === null) return doubts.length === 0 ? yes(`It needs no loader and no library.`) : unknown(doubts);
	if (image.root === null) return runsByTable(program, object.interpreter, image, doubts);
	return throughLoader(program, object.interpreter, image, image.root, doubts);
}
/** Kernels of x86-64 also start 32-bit programs; of arm64 only where the processor still has that mode. */
function checkMachine(object, { platform }) {
	if (platform.os !== "linux") return "other";
	const machine = machineOf(platform);
	if (machine === null) return { doubt: `nothing is known here of the architecture ${platform.architecture}` };
	if (isSameMachine(machine, object)) return "same";
	if (platform.architecture === "amd64" && object.machine === "EM_386") return "same";
	if (platform.architecture === "arm64" && object.machine === "EM_ARM") return { doubt: "whether an arm64 machine starts a 32-bit program depends on its processor" };
	return "other";
}
async function throughLoader(program, interpreter, image, root, doubts) {
	const found = root.find(absolute(interpreter, image));
	const bad = (why) => no([{
		kind: "bad-loader",
		interpreter,
		why
	}], program, image);
	if (found.kind === "missing") {
		const loaderOnly = program.object.needed.length === 0;
		return no([{
			kind: "no-loader",
			interpreter,
			link: found.link,
			loaderOnly
		}], program, image);
	}
	if (found.kind === "loop") return bad("a loop of symlinks");
	if (found.kind !== "file") return bad("not a file");
	if ((found.mode & 73) === 0) return bad("not executable");
	const loader = await root.object(found.path);
	if ("unreadable" in loader) return loader.elf ? unknown([`the loader ${found.path} could not be read: ${loader.unreadable}`]) : bad("no ELF file");
	if (!isSameMachine(loader, program.object)) return bad("made for another machine");
	const { libc } = loader;
	if (libc === null) return unknown([`the loader ${found.path} is neither glibc's nor musl's`]);
	const closure = await readClosure(program, {
		root,
		libc,
		loader: interpreter,
		loaderFile: {
			path: found.path,
			object: loader
		},
		machine: program.object,
		env: image.config.env,
		workdir: image.config.workdir ?? "/"
	});
	const missing = closure.missing.map(({ name, neededBy, unusable }) => ({
		kind: "missing-library",
		library: name,
		neededBy: neededBy.path,
		unusable,
		loader: libc.kind
	}));
	const rest = libc.kind === "glibc" ? glibcObstacles(closure) : muslObstacles(closure, libc.version, image);
	const obstacles = [...missing, ...rest.obstacles];
	if (obstacles.length > 0) return no(obstacles, program, image);
	const open = [
		...doubts,
		...closure.gaps.map((gap) => `${gap.fact}: ${gap.why}`),
		...rest.doubts
	];
	if (open.length > 0) return unknown(open);
	const libraries = closure.loaded.filter(({ file, neededBy }) => neededBy !== null && file !== found.path).length;
	return yes(`The loader ${interpreter} is there${libraries === 0 ? "" : `, and so ${libraries === 1 ? "is the library" : `are the ${libraries} libraries`} it needs`}.`);
}
/**
* glibc (elf/dl-version.c): each version asked for must be one the library defines, by name. One marked weak may be
* missing, and a library that defines no versions satisfies every need.
*/
function glibcObstacles(closure) {
	const obstacles = [];
	const doubts = [];
	for (const { path, object } of closure.loaded) for (const { library, version, weak, symbols } of object.versionNeeds) {
		if (weak) continue;
		const provider = closure.byName.get(library);
		if (provider === void 0) {
			if (!closure.missing.some(({ name }) => name === library)) doubts.push(`${path} asks ${library} for ${version} without needing it`);
			continue;
		}
		const { versionDefinitions: definitions, versionNeeds } = provider.object;
		if (definitions?.includes(version)) continue;
		if (definitions === null) {
			if (versionNeeds.length === 0) doubts.push(`${path} wants ${version} of ${provider.path}, which has no versions`);
			continue;
		}
		obstacles.push({
			kind: "missing-version",
			library: provider.path,
			version,
			requiredBy: path,
			symbols
		});
	}
	if (obstacles.length > 0 || closure.missing.length > 0) return {
		obstacles,
		doubts
	};
	for (const { loaded, symbols } of unresolved(closure)) if (loaded.object.bindNow) obstacles.push({
		kind: "missing-symbols",
		symbols,
		requiredBy: loaded.path,
		loader: "glibc"
	});
	else doubts.push(`${loaded.path} may call ${symbols[0]}, which nothing it loads exports`);
	return {
		obstacles,
		doubts
	};
}
/** musl has no versions and looks every symbol up at the start (ldso/dynlink.c, `do_relocs`). */
function muslObstacles(closure, version, image) {
	const obstacles = [];
	const doubts = [];
	for (const { path, object } of closure.loaded) {
		if (!(object.packedRelocations || object.versionNeeds.some((need) => need.version === "GLIBC_ABI_DT_RELR")) || knowsPackedRelocations(version, image)) continue;
		if (version === null) doubts.push(`${path} has packed relocations, and the version of musl is not known`);
		else obstacles.push({
			kind: "packed-relocations",
			in: path,
			version
		});
	}
	if (closure.missing.length > 0) return {
		obstacles,
		doubts
	};
	for (const { loaded, symbols } of unresolved(closure)) obstacles.push({
		kind: "missing-symbols",
		symbols,
		requiredBy: loaded.path,
		loader: "musl"
	});
	for (const { path, object } of closure.loaded) {
		if (object.exports() === null) doubts.push(`which symbols ${path} exports is not known`);
		if (object.imports === null) doubts.push(`which symbols ${path} needs is not known`);
	}
	return {
		obstacles,
		doubts
	};
}
/** musl has them since 1.2.4; Alpine had brought them into its 1.2.2 with 3.15. */
function knowsPackedRelocations(version, { osRelease }) {
	const isAtLeast = (text, ...wanted) => {
		const numbers = text?.split(/[._]/).map(Number) ?? [];
		for (const [index, want] of wanted.entries()) {
			const have = numbers[index] ?? 0;
			if (have !== want) return have > want;
		}
		return numbers.length > 0;
	};
	return isAtLeast(version, 1, 2, 4) || osRelease.ID === "alpine" && isAtLeast(osRelease.VERSION_ID, 3, 15);
}
/** By file, the symbols that nobody in the closure exports. Where somebody's exports are unknown, nobody can say. */
function unresolved(closure) {
	const exports = closure.loaded.map(({ object }) => object.exports());
	if (exports.includes(null)) return [];
	const isExported = (name) => exports.some((set) => set?.has(name));
	return closure.loaded.flatMap((loaded) => {
		const symbols = (loaded.object.imports ?? []).filter((name) => !isExported(name)).sort();
		return symbols.length === 0 ? [] : [{
			loaded,
			symbols
		}];
	});
}
const absolute = (path, { config }) => path.startsWith("/") ? path : `${config.workdir ?? ""}/${path}`;
// src/compatibility/program.ts
/**
* Reads from a file what a check of images asks beyond the report: it was read as an artifact before, so that a
* FormatError means that it has changed since. `path` is where it will lie in the image.
*/
async function readProgram(file, path) {
	const elf = await readElf(await readFile(file));
	const object = sharedObjectOf(elf);
	const text = latin1(elf.bytes);
	return {
		path,
		object,
		asksLibc: readLibcQuestions(elf),
		hasNameService: object.interpreter === null && text.includes("libnss_"),
		legacyZones: legacyZones.filter((zone) => text.includes(zone)),
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
function readLibcQuestions(elf) {
	const { table } = findPclntab(openImage(elf));
	if (table === null) return null;
	const present = presentFunctions(table, [...stubs.hosts, ...stubs.users]);
	const has = (names) => names.some((name) => present.includes(name));
	return {
		hosts: has(stubs.hosts),
		users: has(stubs.users)
	};
}
/** Of the tz database's file `backward`, as Debian has put them into tzdata-legacy: those that programs still name. */
const legacyZones = [
	"America/Buenos_Aires",
	"America/Indianapolis",
	"Asia/Calcutta",
	"Asia/Katmandu",
	"Asia/Rangoon",
	"Asia/Saigon",
	"Australia/ACT",
	"Australia/NSW",
	"Australia/Victoria",
	"Brazil/East",
	"Canada/Atlantic",
	"Canada/Central",
	"Canada/Eastern",
	"Canada/Mountain",
	"Canada/Pacific",
	"Europe/Kiev",
	"GB-Eire",
	"Mexico/General",
	"US/Alaska",
	"US/Arizona",
	"US/Central",
	"US/Eastern",
	"US/Hawaii",
	"US/Michigan",
	"US/Mountain",
	"US/Pacific"
];
/** What Go programs are known to open by dlopen: OpenSSL for FIPS, drivers. */
const openedLater = [
	"libcrypto.so",
	"libcuda.so",
	"libnvidia-ml.so",
	"libpkcs11.so"
];
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
// src/verify/launcher-source.ts
/**
* The program that starts another one in a root, in Go: Node can neither change its root nor call execve there, and a shell
* or chroot(1) hides what execve answers. It reads one JSON object and writes one. Namespaces of its own keep mounts,
* processes and the network apart, and an overlay in memory keeps what is written out of the root.
*/
const launcherSource = `package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

type question struct {
	// Folders of this machine: the root, and an empty one to mount on.
	Root, Base string
	// The program here, and where it goes there.
	File, Path string
	Workdir    string
	Args, Env  []string
	Uid, Gid   uint32
	Seconds    int
}

type answer struct {
	// Why nothing could be tried here.
	Trouble string \`json:"trouble"\`
	// The number of the error of execve; 0 for none.
	Errno    int    \`json:"errno"\`
	Exit     int    \`json:"exit"\`
	Signal   int    \`json:"signal"\`
	TimedOut bool   \`json:"timedOut"\`
	Output   string \`json:"output"\`
}

const mostOutput = 64 << 10

// limited keeps the first bytes that are written, and takes the rest for written.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if room := mostOutput - l.Len(); room > 0 {
		l.Buffer.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

func main() {
	var result answer
	if len(os.Args) == 2 && os.Args[1] == "inside" {
		result = inside()
	} else if err := outside(); err != nil {
		result.Trouble = "namespaces: " + err.Error()
	} else {
		return
	}
	json.NewEncoder(os.Stdout).Encode(result)
}

func outside() error {
	cmd := exec.Command("/proc/self/exe", "inside")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags: syscall.CLONE_NEWNS | syscall.CLONE_NEWNET | syscall.CLONE_NEWPID | syscall.CLONE_NEWIPC,
		Pdeathsig:  syscall.SIGKILL,
	}
	if os.Getuid() != 0 {
		cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	return cmd.Run()
}

func inside() answer {
	var q question
	if err := json.NewDecoder(os.Stdin).Decode(&q); err != nil {
		return answer{Trouble: "question: " + err.Error()}
	}
	program, err := os.Open(q.File)
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	if err := enter(q.Root, q.Base); err != nil {
		return answer{Trouble: "root: " + err.Error()}
	}
	if err := place(program, q.Path); err != nil {
		return answer{Trouble: "copy: " + err.Error()}
	}
	if err := os.MkdirAll(q.Workdir, 0o755); err != nil {
		return answer{Trouble: "working directory: " + err.Error()}
	}
	return run(q)
}

// enter makes an overlay over a root the root of this process.
func enter(root, base string) error {
	lower, err := os.Open(root)
	if err != nil {
		return err
	}
	if err := syscall.Mount("", "/", "", syscall.MS_REC|syscall.MS_PRIVATE, ""); err != nil {
		return err
	}
	if err := syscall.Mount("tmpfs", base, "tmpfs", 0, "size=1g"); err != nil {
		return err
	}
	for _, name := range []string{"upper", "work", "merged"} {
		if err := os.Mkdir(filepath.Join(base, name), 0o755); err != nil {
			return err
		}
	}
	merged := filepath.Join(base, "merged")
	layers := fmt.Sprintf("lowerdir=/proc/self/fd/%d,upperdir=%s/upper,workdir=%s/work", lower.Fd(), base, base)
	if err := syscall.Mount("overlay", merged, "overlay", 0, layers); err != nil {
		return err
	}
	if err := syscall.Chroot(merged); err != nil {
		return err
	}
	return os.Chdir("/")
}

func place(program io.Reader, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	os.Remove(path)
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o755)
	if err != nil {
		return err
	}
	if _, err := io.Copy(file, program); err != nil {
		return err
	}
	return file.Close()
}

func run(q question) answer {
	syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
	// An end of a pipe: os/exec would open /dev/null, which a root may not have.
	input, hold, err := os.Pipe()
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	hold.Close()
	var output limited
	cmd := &exec.Cmd{Path: q.Path, Args: append([]string{q.Path}, q.Args...), Env: q.Env, Dir: q.Workdir}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = input, &output, &output
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Credential: &syscall.Credential{Uid: q.Uid, Gid: q.Gid, NoSetGroups: true},
		Pdeathsig:  syscall.SIGKILL,
	}
	// Whatever the program starts may hold its output open; it goes with this process, the first of its namespace.
	cmd.WaitDelay = time.Second
	if err := cmd.Start(); err != nil {
		var failure *os.PathError
		var errno syscall.Errno
		if errors.As(err, &failure) && failure.Op == "fork/exec" && errors.As(err, &errno) {
			return answer{Errno: int(errno)}
		}
		return answer{Trouble: err.Error()}
	}
	timer := time.AfterFunc(time.Duration(q.Seconds)*time.Second, func() { cmd.Process.Kill() })
	cmd.Wait()
	result := answer{TimedOut: !timer.Stop(), Output: output.String()}
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if status.Signaled() {
		result.Signal = int(status.Signal())
	} else {
		result.Exit = status.ExitStatus()
	}
	return result
}
`;
// src/verify/launcher.ts
const modules = "module plimsoll.invalid/launcher\n\ngo 1.21\n";
/** A build of the standard library may be among it. */
const mostSeconds = 120;
/** The path of the launcher, built once for a machine and kept; `null` where there is no Go that builds it. */
async function launcher() {
	const cache = process.env.XDG_CACHE_HOME || join(process.env.HOME || homedir(), ".cache");
	const name = createHash("sha256").update(launcherSource).digest("hex").slice(0, 16);
	const kept = join(cache, "plimsoll", `launcher-${process.arch}-${name}`);
	if (existsSync(kept)) return kept;
	const folder = await mkdtemp(join(tmpdir(), "plimsoll-launcher-"));
	try {
		await writeFile(join(folder, "go.mod"), modules);
		await writeFile(join(folder, "main.go"), launcherSource);
		const { failed } = await execa("go", [
			"build",
			"-trimpath",
			"-o",
			"launcher",
			"."
		], {
			cwd: folder,
			env: {
				CGO_ENABLED: "0",
				GOOS: "linux",
				GOFLAGS: "",
				GOWORK: "off",
				GOARCH: "",
				GO111MODULE: "on"
			},
			reject: false,
			timeout: mostSeconds * 1e3
		});
		if (failed) return null;
		await mkdir(join(cache, "plimsoll"), { recursive: true });
		const beside = `${kept}.${process.pid}`;
		await execa("cp", [join(folder, "launcher"), beside]);
		await rename(beside, kept);
		return kept;
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/verify/chroot.ts
/** Starts a program in a folder that is a root, by execve, with nothing of what it does left behind. */
async function startInRoot(root, attempt) {
	const { file, path, args, env, workdir, user, seconds } = attempt;
	const program = await launcher();
	if (program === null) return {
		kind: "untried",
		why: "there is no Go here to build the launcher with"
	};
	const base = await mkdtemp(join(tmpdir(), "plimsoll-verify-"));
	try {
		const isRoot = process.getuid?.() === 0;
		const question = {
			Root: root,
			Base: base,
			File: file,
			Path: path,
			Workdir: workdir,
			Args: args,
			Seconds: seconds,
			Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
			Uid: isRoot ? user.uid : 0,
			Gid: isRoot ? user.gid : 0
		};
		const { stdout, failed } = await execa(program, [], {
			input: JSON.stringify(question),
			reject: false,
			timeout: (seconds + 30) * 1e3,
			maxBuffer: 1048576,
			stderr: "ignore"
		});
		return observed(stdout, failed);
	} finally {
		await rm(base, {
			recursive: true,
			force: true
		});
	}
}
function observed(text, failed) {
	const answer = parse(text);
	if (answer === null) return {
		kind: "untried",
		why: failed ? "the launcher was ended" : "the launcher said nothing"
	};
	const { trouble, errno, exit, signal, timedOut, output } = answer;
	if (trouble !== "") return {
		kind: "untried",
		why: `this machine does not let it be tried (${trouble})`
	};
	return {
		kind: "observed",
		how: "chroot",
		errno: errno === 0 ? null : errnoNames.get(errno) ?? `error ${errno}`,
		exitCode: errno !== 0 || signal !== 0 ? null : exit,
		signal: signal === 0 || timedOut ? null : signalNames.get(signal) ?? `signal ${signal}`,
		timedOut,
		output
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
const errnoNames = new Map([...Object.entries(constants$1.errno).map(([name, number]) => [number, name]), [80, "ELIBBAD"]]);
const signalNames = new Map(Object.entries(constants$1.signals).map(([name, number]) => [number, name]));
// src/verify/container.ts
const mostSecondsToAnswer = 10;
const mostSecondsToPull = 300;
/** Whether a container engine answers; asked once. */
async function findEngine() {
	const { failed } = await execa("docker", [
		"version",
		"--format",
		"{{.Server.Version}}"
	], {
		reject: false,
		timeout: mostSecondsToAnswer * 1e3
	});
	return !failed;
}
/** Starts a program in a container of an image, without a network, without rights, and with nothing it may write to. */
async function startInContainer(image, platform, attempt) {
	const { file, path, args, env, user, seconds } = attempt;
	const name = `plimsoll-${randomUUID()}`;
	const missing = await pull(image, platform);
	if (missing !== null) return {
		kind: "untried",
		why: missing
	};
	const limits = [
		"--network=none",
		"--read-only",
		"--cap-drop=ALL",
		"--memory=512m",
		"--pids-limit=512"
	];
	const settings = Object.entries(env).flatMap(([key, value]) => ["--env", `${key}=${value}`]);
	const mount = `type=bind,readonly,source=${file},target=${path}`;
	const words = [
		"--rm",
		"--name",
		name,
		"--platform",
		platform,
		"--pull=never",
		...limits,
		...settings
	];
	const identity = [
		"--security-opt=no-new-privileges",
		`--user=${user.uid}:${user.gid}`,
		"--mount",
		mount
	];
	const result = await execa("docker", [
		"run",
		...words,
		...identity,
		`--entrypoint=${path}`,
		image,
		...args
	], {
		reject: false,
		all: true,
		timeout: seconds * 1e3,
		maxBuffer: 65536
	});
	if (result.timedOut || result.isMaxBuffer) await execa("docker", ["kill", name], { reject: false });
	const code = result.exitCode ?? null;
	return {
		kind: "observed",
		how: "container",
		errno: null,
		exitCode: code === 139 ? null : code,
		signal: code === 139 ? "SIGSEGV" : null,
		timedOut: result.timedOut,
		output: result.all ?? ""
	};
}
/** Has the engine have it; or why it does not. */
async function pull(image, platform) {
	if (!(await execa("docker", [
		"image",
		"inspect",
		image
	], {
		reject: false,
		stdout: "ignore"
	})).failed) return null;
	const { failed, stderr } = await execa("docker", [
		"pull",
		"--quiet",
		"--platform",
		platform,
		image
	], {
		reject: false,
		timeout: mostSecondsToPull * 1e3
	});
	return failed ? `the container engine could not pull it: ${lastLine(stderr)}` : null;
}
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
// src/compatibility/proof.ts
const longestOutput = 2e3;
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Starts the program in the image, as the image's own user and with its environment. */
async function prove(file, path, image, place, { args, seconds }) {
	const { config, users } = image;
	const uid = uidOf(config.user, users);
	if (place === null) return untried("only folders, scratch and images that an engine can pull are entered");
	if (uid === null) return untried(`which number the user ${config.user} has is not known`);
	const gid = users?.find((user) => user.uid === uid)?.gid ?? uid;
	const observation = await start(place, image, {
		file,
		path,
		args,
		env: {
			PATH: defaultPath,
			HOME: "/",
			...config.env
		},
		workdir: config.workdir ?? "/",
		user: {
			uid,
			gid
		},
		seconds
	});
	if (observation.kind === "untried") return untried(observation.why);
	const { how } = observation;
	return {
		proof: {
			how,
			started: hasStarted(observation),
			output: textOf(observation, path)
		},
		gaps: []
	};
}
const untried = (why) => ({
	proof: null,
	gaps: [{
		fact: "verify",
		why
	}]
});
async function start(place, image, attempt) {
	switch (place.kind) {
		case "folder": return startInRoot(place.path, attempt);
		case "scratch": {
			const empty = await mkdtemp(join(tmpdir(), "plimsoll-scratch-"));
			try {
				return await startInRoot(empty, attempt);
			} finally {
				await rm(empty, {
					recursive: true,
					force: true
				});
			}
		}
		case "engine": return await findEngine() ? startInContainer(place.image, platformText(image.platform), attempt) : {
			kind: "untried",
			why: "no container engine answers"
		};
	}
}
const startRules = new Set(imageRules.filter(({ level }) => level === "exec" || level === "create").map(({ id }) => id));
/**
* Whether its own first instruction was reached. A loader that gives up ends with 127, or 1, and a line that is known; an
* engine that can't start it with 126 to 128; a loader that does not know that it does not know, by a signal without a word.
*/
function hasStarted({ errno, exitCode, signal, timedOut, output }) {
	if (errno !== null) return false;
	if (timedOut) return true;
	if (signal !== null) return signal !== "SIGSEGV" || output.trim() !== "";
	const rule = explainError(output)?.causes[0]?.rule ?? null;
	if (exitCode !== null && [
		1,
		126,
		127,
		128,
		255
	].includes(exitCode) && rule !== null && startRules.has(rule)) return false;
	return !(exitCode === 127 && output.trim() === "");
}
const words = {
	EACCES: "permission denied",
	ELIBBAD: "accessing a corrupted shared library",
	ELOOP: "too many levels of symbolic links",
	ENOENT: "no such file or directory",
	ENOEXEC: "exec format error"
};
/** What the user would see. */
function textOf({ errno, exitCode, signal, timedOut, output }, path) {
	if (errno !== null) return `exec ${path}: ${words[errno] ?? errno}`;
	const end = timedOut ? "it still ran when its time was over" : signal !== null ? `it was ended by ${signal}` : `exit status ${exitCode}`;
	const said = output.trim().slice(0, longestOutput);
	return said === "" ? end : `${said}\n${end}`;
}
// src/compatibility/check.ts
async function readPrograms(files) {
	const programs = [];
	for (const { artifact, file } of files) programs.push({
		artifact,
		file,
		program: await read(artifact, file)
	});
	return programs;
}
/** Every program in every image, in the order of the images. What can't be read, file or image, is `unknown` and says why. */
async function checkImages(programs, images, proof = null) {
	const answers = images.map(async (image) => {
		const open = openOnce(image);
		const results = [];
		for (const { artifact, file, program } of programs) if (typeof program === "string") results.push(unanswered(artifact, image, program));
		else results.push(await checkOne({
			artifact,
			file,
			program
		}, image, open, proof));
		return results;
	});
	return (await Promise.all(answers)).flat();
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
/** One image is read once for each platform, and found wanting once. */
function openOnce(image) {
	const opened = /* @__PURE__ */ new Map();
	return (platform) => {
		const key = JSON.stringify(platform);
		const known = opened.get(key);
		if (known !== void 0) return known;
		const opening = image.open(platform).catch((error) => {
			if (error instanceof ImageError) return error;
			throw error;
		});
		opened.set(key, opening);
		return opening;
	};
}
async function checkOne({ artifact, file, program }, image, open, proof) {
	const platform = platformOf(artifact);
	if (platform === null) return unanswered(artifact, image, `No image is known to be for the machine ${artifact.elf.machine}.`);
	const opened = await open(platform);
	if (opened instanceof ImageError) return unanswered(artifact, image, sentence(opened.message));
	const { facts, lines, started, unseen } = opened;
	const placed = {
		...program,
		path: opened.pathOf(artifact) ?? program.path
	};
	const answer = withIgnores(conclude({
		artifact,
		program: placed,
		image: facts,
		runs: doubted(await willRun(placed, facts), unseen),
		lines,
		started
	}, opened.ships(artifact)), opened.ignores);
	if (proof === null) return answer;
	const seen = await prove(file, placed.path, facts, opened.place, proof);
	return {
		...answer,
		...seen,
		gaps: [...answer.gaps, ...seen.gaps]
	};
}
/** What the image is asked for. Of the variants only ARM's make a difference there. */
function platformOf({ elf, go, variant }) {
	const architecture = architectureOf(elf);
	if (architecture === null) return null;
	const level = /^[567]/.exec(go?.settings.GOARM ?? variant?.env.GOARM ?? "")?.[0];
	return {
		os: "linux",
		architecture,
		variant: architecture === "arm" && level !== void 0 ? `v${level}` : null
	};
}
/** What a RUN may have put there is not missing for sure. */
function doubted(runs, unseen) {
	const mayBeAdded = [
		"no-loader",
		"missing-library",
		"missing-symbols"
	];
	if (unseen.length === 0 || runs.obstacles.length === 0) return runs;
	if (!runs.obstacles.every(({ kind }) => mayBeAdded.includes(kind))) return runs;
	const doubts = [...unseen, "what that adds is known only once the image is built"];
	const reason = `It could not be told: ${doubts.join("; ")}. Without it: ${runs.reason}`;
	return {
		...runs,
		runs: "unknown",
		obstacles: [],
		doubts,
		reason,
		errorText: null
	};
}
function conclude(scene, isShipped) {
	const { artifact, image, runs } = scene;
	const fatal = [];
	const later = [];
	const undecided = [];
	for (const rule of imageRules) {
		const isStart = isFatal(rule.level);
		if (!isStart && (fatal.length > 0 || runs.runs === "no")) continue;
		const found = rule.examine(scene);
		if ("skip" in found) undecided.push({
			rule: rule.id,
			why: found.skip
		});
		else (isStart ? fatal : later).push(...found);
	}
	return {
		artifact: artifact.name,
		image: image.name,
		source: image.source,
		...answerOf(runs, fatal),
		isShipped,
		imageSize: image.size,
		problems: [...fatal, ...later],
		undecided,
		gaps: image.gaps,
		proof: null
	};
}
function withIgnores(compatibility, ignores) {
	const problems = compatibility.problems.map((problem) => {
		const { rule, location } = problem;
		const ignore = ignores.find(({ line, rules }) => line === location?.line && rules.includes(rule));
		return ignore === void 0 ? problem : {
			...problem,
			ignored: ignore.reason
		};
	});
	return {
		...compatibility,
		problems
	};
}
/** What comes first is what the user will see: making the container, then the first that the kernel or the loader stumbles over. */
function answerOf({ runs, reason, fix, errorText }, fatal) {
	const isCreated = (problem) => imageRules.find(({ id }) => id === problem.rule)?.level !== "create";
	const first = fatal.find((problem) => !isCreated(problem)) ?? fatal.find((problem) => problem.errorText === errorText) ?? fatal[0];
	if (first === void 0) return {
		runs,
		reason,
		fix,
		errorText
	};
	return {
		runs: "no",
		reason: first.found,
		fix: first.fix,
		errorText: first.errorText
	};
}
const unanswered = ({ name }, image, reason) => ({
	artifact: name,
	image: image.name,
	source: image.source,
	runs: "unknown",
	reason,
	fix: null,
	errorText: null,
	isShipped: null,
	imageSize: {
		disk: null,
		wire: null
	},
	problems: [],
	undecided: [],
	gaps: [],
	proof: null
});
/** A message, as a sentence; a name it may start with stays as it is. */
const sentence = (message) => `${message.replace(/\.+$/, "").replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())}.`;
export { willRun as i, platformOf as n, readPrograms as r, checkImages as t };
