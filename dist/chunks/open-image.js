import { i as failureOf, n as ImageError, r as ImageUnavailable } from "./image-error.js";
import { g as DT, h as windowAt, l as symbolSize, o as readDynamicSymbols, p as segmentOfType, t as readElf, u as readDynamic, y as FormatError } from "./read.js";
import { r as DT_VERDEF, t as readSharedObject } from "./shared-object.js";
import { a as glibcSearch, l as emptyConfig, r as findBase, t as tableFacts } from "./table-facts.js";
import { a as normalPlatform, n as choosePlatform, s as platformText, t as architectureOf } from "./platform.js";
import { r as loaderPaths } from "./loaders.js";
import { join, posix } from "node:path";
import { Readable, pipeline } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { createHash } from "node:crypto";
import { chmod, chown, link, mkdir, symlink } from "node:fs/promises";
import { closeSync, constants as constants$2, createReadStream, createWriteStream, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { pipeline as pipeline$1 } from "node:stream/promises";
// src/image/decompress.ts
/**
* The bytes of a layer as a tar reader wants them: gzip (RFC 1952, members one after another included), zstd
* (RFC 8878) or plain, told by their first bytes, because media types lie. No more than `limit` bytes come
* out, and no more than a bomb has to.
*/
async function* decompress(source, limit) {
	const packed = { bytes: 0 };
	const { head, rest } = await peek(counted$1(source, packed), 4);
	const codec = codecOf(head);
	const input = Readable.from(rest, { objectMode: false });
	const output = codec === null ? input : pipeline(input, codec, () => {});
	let total = 0;
	try {
		for await (const chunk of output) {
			total += chunk.length;
			if (total > limit) throw new ImageError(`it unpacks to more than ${limit} bytes`);
			if (total > unsuspicious && total > mostTimes * packed.bytes) throw new ImageError(`it unpacks to more than ${mostTimes} times its size: it is made to fill a disk, or a sparse file`);
			yield chunk;
		}
	} finally {
		input.destroy();
		output.destroy();
	}
}
/** Bytes that anything may unpack to. */
const unsuspicious = 2 ** 29;
/** Programs and texts shrink to a third or a tenth; only what is empty shrinks so. */
const mostTimes = 200;
async function* counted$1(source, count) {
	for await (const chunk of source) {
		count.bytes += chunk.length;
		yield chunk;
	}
}
function codecOf(head) {
	const magic = Buffer.from(head).toString("hex");
	if (magic.startsWith("1f8b")) return createGunzip();
	return magic === "28b52ffd" ? createZstdDecompress() : null;
}
/** The first bytes, as many as there are up to `count`, and all of them again from the start. */
async function peek(source, count) {
	const iterator = source[Symbol.asyncIterator]();
	let head = Buffer.alloc(0);
	let ended = false;
	while (head.length < count && !ended) {
		const { done, value } = await iterator.next();
		if (done === true) ended = true;
		else head = Buffer.concat([head, value]);
	}
	async function* rest() {
		try {
			if (head.length > 0) yield head;
			while (!ended) {
				const { done, value } = await iterator.next();
				if (done === true) return;
				yield value;
			}
		} finally {
			await iterator.return?.();
		}
	}
	return {
		head: head.subarray(0, count),
		rest: rest()
	};
}
// src/image/json.ts
function parseJson(bytes, name) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw new ImageError(`${name} is not JSON`);
	}
}
const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value) => Array.isArray(value) ? value : [];
const textOf = (value) => typeof value === "string" ? value : null;
const textsOf = (value) => Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
const sizeOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
// src/image/digest.ts
/** Passes the bytes on, and throws at their end where they are not the ones the digest stands for. */
async function* verifyDigest(bytes, digest) {
	const [algorithm, wanted] = digest.split(":");
	if (algorithm !== "sha256" && algorithm !== "sha512" || wanted === void 0) throw new ImageError(`its digest ${JSON.stringify(digest)} is neither sha256 nor sha512`);
	const hash = createHash(algorithm);
	for await (const chunk of bytes) {
		hash.update(chunk);
		yield chunk;
	}
	const actual = hash.digest("hex");
	if (actual !== wanted) throw new ImageError(`its bytes have the digest ${algorithm}:${actual}, not ${digest}`);
}
// src/image/library-stream.ts
/**
* Reads a shared library as it streams by, without ever holding a large one: linkers put what the dynamic loader reads
* (names, symbols, versions) in front, the dynamic array behind the code, and the section headers last. Of a library
* that is larger than `front` only these parts are kept; where a tool has moved a table elsewhere, that is said.
*/
const front = 24 * 2 ** 20;
const tail = 2 ** 20;
/** Of the dynamic array, in bytes. */
const largestDynamic = 2 ** 20;
/** Program headers are within it, or the file is nobody's library. */
const headers = 2 ** 16;
/** `size` is what the archive claims, and must have been bounded. */
async function readLibraryStream(body, size) {
	const bytes = new Uint8Array(size);
	let kept = [{
		start: 0,
		end: front
	}, {
		start: size - tail,
		end: size
	}];
	let at = 0;
	let isSearched = size <= front;
	for await (const chunk of body) {
		for (const range of kept) copyInto(bytes, chunk, at, range);
		at += chunk.length;
		if (isSearched || at < headers) continue;
		isSearched = true;
		const dynamic = await dynamicRange(bytes);
		if (dynamic !== null) kept = [...kept, dynamic];
	}
	const object = await readSharedObject(bytes.subarray(0, at));
	if (size <= front || "unreadable" in object || await isInFront(bytes)) return object;
	return {
		unreadable: `its symbols lie beyond the first ${front / 2 ** 20} MiB, which is not read`,
		elf: true
	};
}
function copyInto(bytes, chunk, at, { start, end }) {
	const from = Math.max(at, start);
	const to = Math.min(at + chunk.length, end, bytes.length);
	if (from < to) bytes.set(chunk.subarray(from - at, to - at), from);
}
async function dynamicRange(bytes) {
	const elf = await attempt(() => readElf(bytes));
	const segment = elf === null ? null : segmentOfType(elf, "PT_DYNAMIC");
	return segment === null ? null : {
		start: segment.offset,
		end: segment.offset + Math.min(segment.fileSize, largestDynamic)
	};
}
async function isInFront(bytes) {
	return await attempt(async () => tablesEnd(await readElf(bytes)) <= front) ?? false;
}
/** Where the last table ends that names, symbols or versions are read from. */
function tablesEnd(elf) {
	const { dynamic } = readDynamic(elf);
	if (dynamic === null) return 0;
	const { strings, values } = dynamic;
	const starts = [
		DT.SYMTAB,
		DT.VERSYM,
		DT.VERNEED,
		DT_VERDEF,
		DT.HASH
	].flatMap((tag) => {
		const address = values.get(tag);
		return address === void 0 ? [] : windowAt(elf, address, 1).start;
	});
	const symbols = values.get(DT.SYMTAB);
	const count = readDynamicSymbols(elf, dynamic)?.symbols.count ?? 0;
	const symbolsEnd = symbols === void 0 ? 0 : windowAt(elf, symbols, 1).start + count * symbolSize(elf);
	const stringsEnd = strings === null ? 0 : strings.start + strings.size;
	return Math.max(symbolsEnd, stringsEnd, ...starts.map((start) => start + 1));
}
async function attempt(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof FormatError) return null;
		throw error;
	}
}
// src/image/limits.ts
/** What is read of an image at most. Everything in an image is its author's word; real ones stay far below. */
/** Of a text such as /etc/passwd or a certificate bundle, in bytes. */
const largestText = 4 * 2 ** 20;
/** Of a shared library, in bytes; a larger one is a gap. */
const largestLibrary = 128 * 2 ** 20;
/** Of all files of an image that is unpacked to this machine, in bytes. */
const largestRoot = 4 * 2 ** 30;
/** Of a program that is taken out of an image, in bytes. */
const largestProgram = 2 * 2 ** 30;
/** Of a manifest, an index or a configuration, in bytes: what registries accept too. */
const largestManifest = 4 * 2 ** 20;
const mostLayers = 1e3;
/** Of one layer, in bytes once unpacked. */
const largestLayer = 8 * 2 ** 30;
/** Files, folders and links in one image. */
const mostEntries = 1e6;
/** Of the texts kept from one image, in bytes. */
const mostText = 64 * 2 ** 20;
/** Of the shared libraries read in one image, in bytes. */
const mostLibraries = 1.5 * 2 ** 30;
// src/image/root-view.ts
/** MAXSYMLINKS of Linux (include/linux/namei.h): one more gives ELOOP. */
const symlinkLimit$1 = 40;
/** A root file system as a process that is chrooted into it sees it. */
var RootView = class {
	#entries;
	constructor(entries) {
		this.#entries = entries;
	}
	/** What it is a view of, for whoever lays something on top. */
	get entries() {
		return this.#entries;
	}
	find(path) {
		const todo = componentsOf(path).reverse();
		const done = [];
		let here = this.#entries.entry("/") ?? {
			kind: "directory",
			mode: 493
		};
		let link = null;
		let followed = 0;
		for (let name = todo.pop(); name !== void 0; name = todo.pop()) {
			if (name === "..") {
				done.pop();
				here = this.#entries.entry(pathOf(done)) ?? here;
				continue;
			}
			const path = pathOf([...done, name]);
			const next = here.kind === "directory" ? this.#entries.entry(path) : null;
			if (next === null) return {
				kind: "missing",
				path,
				link: link !== null && todo.length >= link.rest ? link.path : null
			};
			if (next.kind === "symlink") {
				if (++followed > symlinkLimit$1) return {
					kind: "loop",
					path
				};
				link = {
					path,
					rest: todo.length
				};
				if (next.target.startsWith("/")) {
					done.length = 0;
					here = this.#entries.entry("/") ?? here;
				}
				todo.push(...componentsOf(next.target).reverse());
				continue;
			}
			done.push(name);
			here = next;
		}
		const found = pathOf(done);
		switch (here.kind) {
			case "file": return {
				kind: "file",
				path: found,
				mode: here.mode,
				size: here.size
			};
			case "directory": return {
				kind: "directory",
				path: found,
				mode: here.mode
			};
			default: return {
				kind: "other",
				path: found
			};
		}
	}
	/** The sorted names in the directory a path leads to; none where it leads elsewhere. */
	names(path) {
		const found = this.find(path);
		return found.kind === "directory" ? this.#entries.names(found.path) : [];
	}
	isFile(path) {
		return this.find(path).kind === "file";
	}
	/** The text of the file a path leads to, as UTF-8 with U+FFFD for what is not; `null` where it can't be had. */
	text(path) {
		const found = this.find(path);
		const bytes = found.kind === "file" ? this.#entries.read(found.path) : null;
		return bytes === null ? null : new TextDecoder().decode(bytes);
	}
	bytes(path) {
		const found = this.find(path);
		return found.kind === "file" ? this.#entries.read(found.path) : null;
	}
	/** `path` must be one that `find` gave for a file. */
	object(path) {
		return this.#entries.object(path);
	}
};
const componentsOf = (path) => path.split("/").filter((name) => name !== "" && name !== ".");
const pathOf = (names) => `/${names.join("/")}`;
// node_modules/modern-tar/dist/packer-By1HVV7Z.js
const FILE = "file";
const LINK = "link";
const SYMLINK = "symlink";
const DIRECTORY = "directory";
const FLAGTYPE = {
	48: FILE,
	49: LINK,
	50: SYMLINK,
	51: "character-device",
	52: "block-device",
	53: DIRECTORY,
	54: "fifo",
	120: "pax-header",
	103: "pax-global-header",
	76: "gnu-long-name",
	75: "gnu-long-link-name"
};
const EMPTY = /* @__PURE__ */ new Uint8Array(0);
new TextEncoder();
const decoder = new TextDecoder();
function readString(view, offset, size) {
	if (view[offset] === 0) return "";
	const end = view.indexOf(0, offset);
	const sliceEnd = end === -1 || end > offset + size ? offset + size : end;
	return decoder.decode(view.subarray(offset, sliceEnd));
}
function readOctal(view, offset, size) {
	let value = 0;
	const end = offset + size;
	for (let i = offset; i < end; i++) {
		const charCode = view[i];
		if (charCode === 0) break;
		if (charCode === 32) continue;
		if (charCode < 48 || charCode > 55) throw new Error("Invalid tar number.");
		value = value * 8 + (charCode - 48);
	}
	return value;
}
function readNumeric(view, offset, size) {
	if (view[offset] & 128) {
		let result = 0;
		result = view[offset] & 127;
		for (let i = 1; i < size; i++) result = result * 256 + view[offset + i];
		if (!Number.isSafeInteger(result)) throw new Error("TAR number too large");
		return result;
	}
	return readOctal(view, offset, size);
}
const isBodyless = (header) => header.type === "directory" || header.type === "symlink" || header.type === "link" || header.type === "character-device" || header.type === "block-device" || header.type === "fifo";
const INITIAL_CAPACITY = 256;
function createChunkQueue() {
	let chunks = new Array(INITIAL_CAPACITY);
	let capacityMask = chunks.length - 1;
	let head = 0;
	let tail = 0;
	let totalAvailable = 0;
	const consumeFromHead = (count) => {
		const chunk = chunks[head];
		if (count === chunk.length) {
			chunks[head] = EMPTY;
			head = head + 1 & capacityMask;
		} else chunks[head] = chunk.subarray(count);
		totalAvailable -= count;
		if (totalAvailable === 0 && chunks.length > INITIAL_CAPACITY) {
			chunks = new Array(INITIAL_CAPACITY);
			capacityMask = 255;
			head = 0;
			tail = 0;
		}
	};
	function pull(bytes, callback) {
		if (callback) {
			let fed = 0;
			let remaining = Math.min(bytes, totalAvailable);
			while (remaining > 0) {
				const chunk = chunks[head];
				const toFeed = Math.min(remaining, chunk.length);
				const segment = toFeed === chunk.length ? chunk : chunk.subarray(0, toFeed);
				consumeFromHead(toFeed);
				remaining -= toFeed;
				fed += toFeed;
				if (!callback(segment)) break;
			}
			return fed;
		}
		if (totalAvailable < bytes) return null;
		if (bytes === 0) return EMPTY;
		const firstChunk = chunks[head];
		if (firstChunk.length >= bytes) {
			const view = firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
			consumeFromHead(bytes);
			return view;
		}
		const result = new Uint8Array(bytes);
		let copied = 0;
		let remaining = bytes;
		while (remaining > 0) {
			const chunk = chunks[head];
			const toCopy = Math.min(remaining, chunk.length);
			result.set(toCopy === chunk.length ? chunk : chunk.subarray(0, toCopy), copied);
			copied += toCopy;
			remaining -= toCopy;
			consumeFromHead(toCopy);
		}
		return result;
	}
	return {
		push: (chunk) => {
			if (chunk.length === 0) return;
			let nextTail = tail + 1 & capacityMask;
			if (nextTail === head) {
				const oldLen = chunks.length;
				const newLen = oldLen * 2;
				const newChunks = new Array(newLen);
				const count = tail - head + oldLen & oldLen - 1;
				if (head < tail) for (let i = 0; i < count; i++) newChunks[i] = chunks[head + i];
				else {
					const firstPart = oldLen - head;
					for (let i = 0; i < firstPart; i++) newChunks[i] = chunks[head + i];
					for (let i = 0; i < tail; i++) newChunks[firstPart + i] = chunks[i];
				}
				chunks = newChunks;
				capacityMask = newLen - 1;
				head = 0;
				tail = count;
				nextTail = tail + 1 & capacityMask;
			}
			chunks[tail] = chunk;
			tail = nextTail;
			totalAvailable += chunk.length;
		},
		available: () => totalAvailable,
		peek: (bytes) => {
			if (totalAvailable < bytes) return null;
			if (bytes === 0) return EMPTY;
			const firstChunk = chunks[head];
			if (firstChunk.length >= bytes) return firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
			const result = new Uint8Array(bytes);
			let copied = 0;
			let index = head;
			while (copied < bytes) {
				const chunk = chunks[index];
				const toCopy = Math.min(bytes - copied, chunk.length);
				if (toCopy === chunk.length) result.set(chunk, copied);
				else result.set(chunk.subarray(0, toCopy), copied);
				copied += toCopy;
				index = index + 1 & capacityMask;
			}
			return result;
		},
		discard: (bytes) => {
			if (bytes > totalAvailable) throw new Error("Too many bytes consumed");
			if (bytes === 0) return;
			let remaining = bytes;
			while (remaining > 0) {
				const chunk = chunks[head];
				const toConsume = Math.min(remaining, chunk.length);
				consumeFromHead(toConsume);
				remaining -= toConsume;
			}
		},
		pull
	};
}
const CHECKSUM_SPACE = 32;
function validateChecksum(block) {
	const stored = readOctal(block, 148, 8);
	let sum = 0;
	for (let i = 0; i < block.length; i++) if (i >= 148 && i < 156) sum += CHECKSUM_SPACE;
	else sum += block[i];
	return stored === sum;
}
function parseUstarHeader(block, strict) {
	if (strict && !validateChecksum(block)) throw new Error("Invalid tar header checksum.");
	const header = {
		name: readString(block, 0, 100),
		mode: readOctal(block, 100, 8),
		uid: readNumeric(block, 108, 8),
		gid: readNumeric(block, 116, 8),
		size: readNumeric(block, 124, 12),
		mtime: /* @__PURE__ */ new Date(readNumeric(block, 136, 12) * 1e3),
		type: FLAGTYPE[block[156]] || "file",
		linkname: readString(block, 157, 100)
	};
	const magic = readString(block, 257, 6);
	if (magic.trim() === "ustar") {
		header.uname = readString(block, 265, 32);
		header.gname = readString(block, 297, 32);
	}
	if (magic === "ustar") header.prefix = readString(block, 345, 155);
	return header;
}
const PAX_MAPPING = {
	path: ["name", (v) => v],
	linkpath: ["linkname", (v) => v],
	size: ["size", (v) => /^\d+$/.test(v) && Number.isSafeInteger(+v) ? +v : NaN],
	mtime: ["mtime", parseFloat],
	uid: ["uid", (v) => parseInt(v, 10)],
	gid: ["gid", (v) => parseInt(v, 10)],
	uname: ["uname", (v) => v],
	gname: ["gname", (v) => v]
};
function parsePax(buffer) {
	const overrides = Object.create(null);
	const pax = Object.create(null);
	let isPax = false;
	let offset = 0;
	while (offset < buffer.length) {
		const spaceIndex = buffer.indexOf(32, offset);
		if (spaceIndex === -1) break;
		const length = parseInt(decoder.decode(buffer.subarray(offset, spaceIndex)), 10);
		if (!(length > 0)) break;
		const recordEnd = offset + length;
		const recordStr = decoder.decode(buffer.subarray(spaceIndex + 1, recordEnd - 1));
		const equalsIndex = recordStr.indexOf("=");
		if (equalsIndex > 0) {
			const key = recordStr.slice(0, equalsIndex);
			const value = recordStr.slice(equalsIndex + 1);
			pax[key] = value;
			isPax = true;
			if (Object.hasOwn(PAX_MAPPING, key)) {
				const [targetKey, parser] = PAX_MAPPING[key];
				const parsedValue = parser(value);
				if (typeof parsedValue === "string" || !Number.isNaN(parsedValue)) overrides[targetKey] = parsedValue;
			}
		}
		offset = recordEnd;
	}
	if (isPax) overrides.pax = pax;
	return overrides;
}
function applyOverrides(header, overrides) {
	if (overrides.name !== void 0) header.name = overrides.name;
	if (overrides.linkname !== void 0) header.linkname = overrides.linkname;
	if (overrides.size !== void 0) header.size = overrides.size;
	if (overrides.mtime !== void 0) header.mtime = /* @__PURE__ */ new Date(overrides.mtime * 1e3);
	if (overrides.uid !== void 0) header.uid = overrides.uid;
	if (overrides.gid !== void 0) header.gid = overrides.gid;
	if (overrides.uname !== void 0) header.uname = overrides.uname;
	if (overrides.gname !== void 0) header.gname = overrides.gname;
	if (overrides.pax) header.pax = Object.assign({}, header.pax ?? {}, overrides.pax);
}
function getMetaParser(type) {
	switch (type) {
		case "pax-global-header":
		case "pax-header": return parsePax;
		case "gnu-long-name": return (data) => ({ name: readString(data, 0, data.length) });
		case "gnu-long-link-name": return (data) => ({ linkname: readString(data, 0, data.length) });
		default: return;
	}
}
const STATE_HEADER = 0;
const STATE_BODY = 1;
const MAX_META_SIZE = 8388608;
const MAX_GLOBAL_PAX_KEYS = 512;
const truncateErr = /* @__PURE__ */ new Error("Tar archive is truncated.");
function createUnpacker(options = {}) {
	const strict = options.strict ?? false;
	const { available, peek, push, discard, pull } = createChunkQueue();
	let state = STATE_HEADER;
	let ended = false;
	let done = false;
	let eof = false;
	let currentEntry = null;
	const paxGlobals = {};
	let nextEntryOverrides = {};
	const unpacker = {
		isEntryActive: () => state === STATE_BODY,
		isBodyComplete: () => !currentEntry || currentEntry.remaining === 0,
		canFinish: () => !currentEntry || available() >= currentEntry.remaining + currentEntry.padding,
		bodyBytes: () => currentEntry && currentEntry.remaining > 0 ? Math.min(currentEntry.remaining, available()) : 0,
		available,
		write(chunk) {
			if (ended) throw new Error("Archive already ended.");
			if (eof) {
				if (strict) checkPadding(chunk);
				return;
			}
			push(chunk);
		},
		end() {
			ended = true;
		},
		readHeader() {
			if (state !== STATE_HEADER) throw new Error("Cannot read header while an entry is active");
			if (done) return void 0;
			while (!done) {
				if (available() < 512) {
					if (ended) {
						if (available() > 0 && strict) throw truncateErr;
						done = true;
						return;
					}
					return null;
				}
				const headerBlock = peek(512);
				if (isZeroBlock(headerBlock)) {
					if (available() < 1024) {
						if (ended) {
							if (strict) throw truncateErr;
							done = true;
							return;
						}
						return null;
					}
					if (isZeroBlock(peek(1024).subarray(512))) {
						discard(1024);
						done = true;
						eof = true;
						if (strict) pull(available(), checkPadding);
						else discard(available());
						return;
					}
					if (strict) throw new Error("Invalid tar header.");
					discard(512);
					continue;
				}
				let internalHeader;
				try {
					internalHeader = parseUstarHeader(headerBlock, strict);
				} catch (err) {
					if (strict) throw err;
					discard(512);
					continue;
				}
				const metaParser = getMetaParser(internalHeader.type);
				if (metaParser) {
					if (internalHeader.size > MAX_META_SIZE) throw new Error("Tar metadata entry exceeds maximum size.");
					const paddedSize = internalHeader.size + (-internalHeader.size & 511);
					if (available() < 512 + paddedSize) {
						if (ended && strict) throw truncateErr;
						return null;
					}
					discard(512);
					const overrides = metaParser(pull(paddedSize).subarray(0, internalHeader.size));
					if (nextEntryOverrides.pax) nextEntryOverrides = {};
					const target = internalHeader.type === "pax-global-header" ? paxGlobals : nextEntryOverrides;
					if (target === paxGlobals && overrides.pax && Object.keys(overrides.pax).length > MAX_GLOBAL_PAX_KEYS) throw new Error("Too many global attributes.");
					for (const key in overrides) target[key] = overrides[key];
					continue;
				}
				discard(512);
				const header = internalHeader;
				if (internalHeader.prefix) header.name = `${internalHeader.prefix}/${header.name}`;
				applyOverrides(header, paxGlobals);
				applyOverrides(header, nextEntryOverrides);
				let archiveSize = header.size;
				if (isBodyless(header)) {
					archiveSize = 0;
					header.size = 0;
				} else if (header.name.endsWith("/") && header.type === "file") {
					header.type = DIRECTORY;
					header.size = 0;
				}
				nextEntryOverrides = {};
				currentEntry = {
					header,
					remaining: archiveSize,
					padding: -archiveSize & 511
				};
				state = STATE_BODY;
				return header;
			}
		},
		streamBody(callback) {
			if (state !== STATE_BODY || !currentEntry || currentEntry.remaining === 0) return 0;
			const bytesToFeed = Math.min(currentEntry.remaining, available());
			if (bytesToFeed === 0) return 0;
			const fed = pull(bytesToFeed, callback);
			currentEntry.remaining -= fed;
			return fed;
		},
		skipPadding() {
			if (state !== STATE_BODY || !currentEntry) return true;
			if (currentEntry.remaining > 0) throw new Error("Body not fully consumed");
			if (available() < currentEntry.padding) return false;
			discard(currentEntry.padding);
			currentEntry = null;
			state = STATE_HEADER;
			return true;
		},
		skipEntry() {
			if (state !== STATE_BODY || !currentEntry) return true;
			const toDiscard = Math.min(currentEntry.remaining, available());
			if (toDiscard > 0) {
				discard(toDiscard);
				currentEntry.remaining -= toDiscard;
			}
			if (currentEntry.remaining > 0) return false;
			return unpacker.skipPadding();
		},
		finish() {
			if (strict && !eof) throw truncateErr;
		}
	};
	return unpacker;
}
function isZeroBlock(block) {
	if (block.length === 0) return true;
	if (block[0] !== 0) return false;
	if (block.byteOffset % 8 === 0 && block.length % 8 === 0) {
		const view = new BigUint64Array(block.buffer, block.byteOffset, block.length / 8);
		for (let i = 0; i < view.length; i++) if (view[i] !== 0n) return false;
		return true;
	}
	for (let i = 0; i < block.length; i++) if (block[i] !== 0) return false;
	return true;
}
function checkPadding(chunk) {
	if (!isZeroBlock(chunk)) throw new Error("Invalid EOF.");
	return true;
}
// node_modules/modern-tar/dist/web/index.js
const BUFFER_LIMIT = 1048576;
const RESUME_LIMIT = BUFFER_LIMIT / 2;
function createTarDecoder(options = {}) {
	const unpacker = createUnpacker(options);
	const strict = options.strict ?? false;
	let controller = null;
	let bodyController = null;
	let pumping = false;
	let blocked = false;
	let resume = null;
	let abortHooked = false;
	let eofReached = false;
	let sourceEnded = false;
	let closed = false;
	const unblock = () => {
		resume?.();
		resume = null;
	};
	const closeBody = () => {
		try {
			bodyController?.close();
		} catch {}
		bodyController = null;
	};
	const fail = (reason) => {
		if (closed) return;
		closed = true;
		try {
			bodyController?.error(reason);
		} catch {}
		bodyController = null;
		try {
			controller.error(reason);
		} catch {}
		controller = null;
		unblock();
	};
	const finish = () => {
		if (closed) return;
		closed = true;
		closeBody();
		try {
			controller.close();
		} catch {}
		controller = null;
		unblock();
	};
	const truncateOrFinish = () => {
		if (strict) throw new Error("Tar archive is truncated.");
		finish();
	};
	const pump = () => {
		if (pumping || closed || !controller) return;
		blocked = false;
		pumping = true;
		try {
			while (true) {
				if (eofReached) {
					if (sourceEnded) finish();
					break;
				}
				if (unpacker.isEntryActive()) {
					if (sourceEnded && !unpacker.canFinish()) {
						truncateOrFinish();
						break;
					}
					if (bodyController) {
						if ((bodyController.desiredSize ?? 1) <= 0) {
							blocked = true;
							break;
						}
						if (unpacker.streamBody((c) => (bodyController.enqueue(c), (bodyController.desiredSize ?? 1) > 0)) === 0 && !unpacker.isBodyComplete()) {
							if (sourceEnded) truncateOrFinish();
							break;
						}
					} else if (!unpacker.skipEntry()) {
						if (sourceEnded) truncateOrFinish();
						break;
					}
					if (unpacker.isBodyComplete()) {
						closeBody();
						if (!unpacker.skipPadding()) {
							if (sourceEnded) truncateOrFinish();
							break;
						}
					}
				} else {
					if ((controller.desiredSize ?? 0) < 0) {
						blocked = true;
						break;
					}
					const header = unpacker.readHeader();
					if (header === null) {
						if (sourceEnded) finish();
						break;
					}
					if (header === void 0) {
						if (sourceEnded) {
							unpacker.finish();
							finish();
							break;
						}
						eofReached = true;
						break;
					}
					controller.enqueue({
						header,
						body: new ReadableStream({
							start(c) {
								if (header.size === 0) c.close();
								else bodyController = c;
							},
							pull: pump,
							cancel() {
								bodyController = null;
								pump();
							}
						})
					});
				}
			}
		} catch (error) {
			fail(error);
			throw error;
		} finally {
			pumping = false;
		}
		if (resume && (!blocked || unpacker.available() < RESUME_LIMIT)) unblock();
	};
	return {
		readable: new ReadableStream({
			start(c) {
				controller = c;
			},
			pull: pump,
			cancel(reason) {
				unpacker.end();
				if (reason !== void 0) fail(reason);
				else finish();
			}
		}, { highWaterMark: 2 }),
		writable: new WritableStream({
			write(chunk, controller) {
				try {
					unpacker.write(chunk);
					pump();
					if (blocked && unpacker.available() >= BUFFER_LIMIT) {
						if (!abortHooked) {
							controller.signal.onabort = unblock;
							abortHooked = true;
						}
						return new Promise((resolve) => resume = resolve);
					}
				} catch (error) {
					fail(error);
					throw error;
				}
			},
			close() {
				try {
					sourceEnded = true;
					unpacker.end();
					pump();
				} catch (error) {
					fail(error);
					throw error;
				}
			},
			abort(reason) {
				fail(reason);
			}
		})
	};
}
// src/image/tar.ts
/**
* The entries of a tar (ustar, pax, GNU long names) as they stream by; a body nobody reads is passed over. Checksums
* and the two closing blocks are insisted on: an archive that ends early is an error, not a short list.
*/
async function* tarEntries(bytes) {
	const count = { bytes: 0 };
	const entries = Readable.toWeb(Readable.from(counted(bytes, count), { objectMode: false })).pipeThrough(createTarDecoder({ strict: true }));
	try {
		for await (const entry of entries) {
			yield entry;
			for await (const _ of entry.body);
		}
	} catch (error) {
		throw inOurWords(error, count.bytes);
	}
}
async function* counted(source, count) {
	for await (const chunk of source) {
		count.bytes += chunk.length;
		yield chunk;
	}
}
/** Of one header. */
const block = 512;
/** What modern-tar says of an archive that is none, or not all there. */
function inOurWords(error, bytes) {
	const message = error instanceof Error ? error.message : "";
	if (!/^(Tar archive is truncated|Invalid tar )/.test(message)) return error;
	if (bytes < block) return new ImageError(`it is no tar archive: unpacked it has ${bytes} ${bytes === 1 ? "byte" : "bytes"}`);
	if (message.startsWith("Invalid")) return new ImageError("it is no tar archive, or a damaged one: what should be a header is none");
	return new ImageError("the tar archive is truncated: it ends before its end mark");
}
/** The whole body of an entry; its size is only known to be what it claims once it has been read. */
async function bodyOf$1({ body }) {
	const chunks = [];
	for await (const chunk of body) chunks.push(chunk);
	return Buffer.concat(chunks);
}
// src/image/tree.ts
const emptyDirectory = (mode = null) => ({
	kind: "directory",
	mode,
	owner: null,
	children: /* @__PURE__ */ new Map(),
	hidden: /* @__PURE__ */ new Set(),
	opaque: false
});
const symlinkLimit = 40;
/** The names of an archive's path; an ImageError where it climbs out of the root or no system could hold it. */
function archivePath(name) {
	if (name.length > 4095) throw new ImageError(`an entry has a path of ${name.length} characters, more than any system takes`);
	const names = [];
	for (const part of name.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") names.push(part);
		else if (names.pop() === void 0) throw new ImageError(`the entry ${JSON.stringify(name)} climbs out of the root`);
	}
	return names;
}
/**
* The directory at a path, made where it is not there yet; symlinks of the same tree are followed inside it, as a
* container engine does when it unpacks the layer. `onMake` hears of every directory made, and may refuse.
*/
function makeDirectory(root, names, onMake) {
	const todo = [...names].reverse();
	const above = [];
	let here = root;
	let followed = 0;
	for (let name = todo.pop(); name !== void 0; name = todo.pop()) {
		if (name === "..") {
			here = above.pop() ?? root;
			continue;
		}
		const next = here.children.get(name);
		if (next?.kind === "symlink") {
			if (++followed > symlinkLimit) throw new ImageError(`the symlinks of ${pathOf(names)} never end`);
			if (next.target.startsWith("/")) {
				here = root;
				above.length = 0;
			}
			todo.push(...next.target.split("/").filter((part) => part !== "" && part !== ".").reverse());
			continue;
		}
		if (next !== void 0 && next.kind !== "directory") throw new ImageError(`an entry lies below ${pathOf(names)}, where ${JSON.stringify(name)} is not a directory`);
		above.push(here);
		if (next !== void 0) {
			here = next;
			continue;
		}
		onMake();
		const made = emptyDirectory();
		here.children.set(name, made);
		here = made;
	}
	return here;
}
/** The tree that shows when `upper` lies on `lower`; neither is changed, parts may be shared. */
function overlay(lower, upper) {
	const children = upper.opaque ? /* @__PURE__ */ new Map() : new Map(lower.children);
	for (const name of upper.hidden) children.delete(name);
	for (const [name, node] of upper.children) {
		const below = children.get(name);
		if (node.kind !== "directory") children.set(name, node);
		else children.set(name, overlay(below?.kind === "directory" ? below : emptyDirectory(), node));
	}
	const { mode, owner } = upper.mode === null ? lower : upper;
	return {
		kind: "directory",
		mode,
		owner,
		children,
		hidden: /* @__PURE__ */ new Set(),
		opaque: false
	};
}
/** The seam's view of a tree. */
function treeEntries(root) {
	const at = (path) => {
		let here = root;
		for (const name of path.split("/")) {
			if (name === "") continue;
			const next = here.kind === "directory" ? here.children.get(name) : void 0;
			if (next === void 0) return null;
			here = next;
		}
		return here;
	};
	return {
		entry(path) {
			const node = at(path);
			if (node?.kind === "file") return {
				kind: "file",
				mode: node.mode,
				size: node.size
			};
			return node?.kind === "directory" ? {
				kind: "directory",
				mode: node.mode ?? 493
			} : node;
		},
		names(directory) {
			const node = at(directory);
			return node?.kind === "directory" ? [...node.children.keys()].sort() : [];
		},
		read(file) {
			const node = at(file);
			return node?.kind === "file" ? node.text : null;
		},
		async object(file) {
			const node = at(file);
			return (node?.kind === "file" ? node.object : null) ?? {
				unreadable: `what ${file} holds was not kept when the image was read`,
				elf: true
			};
		}
	};
}
// src/image/unpacked-root.ts
/**
* An image as a root on this machine. Contents are written under numbers while the layers stream by, and get their names
* once it is known which of them show: names are those of the tree in memory, in folders that were made for them, so that
* no entry of a layer and no symlink decides where anything is written. No file can set its user or group, and devices are left
* out. The folder must be one that nobody else can enter, on a file system with hard links.
*/
var UnpackedRoot = class {
	/** The root, once it is written. */
	path;
	#isWritten = false;
	#contents;
	#files = 0;
	#limit;
	#bytes = 0;
	constructor(folder, limit = largestRoot) {
		this.#limit = limit;
		this.path = join(folder, "root");
		this.#contents = join(folder, "contents");
	}
	get isWritten() {
		return this.#isWritten;
	}
	/** Writes the content of a file; resolves to where. Throws an ImageError where there would be too much of it. */
	async keep(body, size) {
		this.#bytes += size;
		if (this.#bytes > this.#limit) throw new ImageError(`the image's files have more than ${this.#limit} bytes, and no more are unpacked`);
		await mkdir(this.#contents, { recursive: true });
		const file = join(this.#contents, String(this.#files++));
		await pipeline$1(body, createWriteStream(file));
		return file;
	}
	/** Gives what was kept its names. Throws an ImageError where this machine can't hold the root. */
	async write(root) {
		try {
			await mkdir(this.path, { mode: 448 });
			await fill(this.path, root);
			this.#isWritten = true;
		} catch (error) {
			throw failureOf("the root", error);
		}
	}
};
async function fill(path, { children, mode, owner }) {
	for (const [name, node] of children) {
		const there = `${path}/${name}`;
		if (node.kind === "directory") {
			await mkdir(there, { mode: 448 });
			await fill(there, node);
		} else if (node.kind === "symlink") await symlink(node.target, there);
		else if (node.kind === "file" && node.content !== null) {
			await link(node.content.file, there);
			await give(there, node.content, node.mode & 511);
		}
	}
	await give(path, owner, (mode ?? 493) & 2047);
}
/** Only root can give files away; anybody else starts things in a root where all that is theirs belongs to root. */
async function give(path, owner, mode) {
	if (owner !== null && process.getuid?.() === 0) await chown(path, owner.uid, owner.gid);
	await chmod(path, mode);
}
// src/image/layers.ts
const fullAllowance = () => ({
	entries: mostEntries,
	text: mostText,
	libraries: mostLibraries,
	layer: largestLayer
});
/**
* Reads a layer (tar; gzip, zstd or plain) as it streams by. Only names, modes and links are kept of most files; the
* content of the few small texts facts are read from; and of shared libraries what the dynamic loader would see.
* `name` is how errors call the layer; where `digest` is given, the bytes must have it.
*/
async function readLayer(bytes, name, allowance, digest = null) {
	const root = emptyDirectory();
	const spend = () => {
		if (--allowance.entries < 0) throw new ImageError(`the image has more than ${mostEntries} files and folders`);
	};
	let fileBytes = 0;
	const verified = digest === null ? bytes : verifyDigest(bytes, digest);
	try {
		for await (const entry of tarEntries(decompress(verified, allowance.layer))) {
			spend();
			fileBytes += entry.header.type === "file" ? entry.header.size : 0;
			await addEntry(root, entry, allowance, spend);
		}
	} catch (error) {
		throw failureOf(name, error);
	}
	return {
		root,
		fileBytes
	};
}
/** The root file system that a stack of layers, the lowest first, shows. */
const stackLayers = (layers) => layers.reduce((lower, { root }) => overlay(lower, root), emptyDirectory(493));
async function addEntry(root, entry, allowance, spend) {
	const { header } = entry;
	const names = archivePath(header.pax?.["GNU.sparse.name"] ?? header.name);
	const path = pathOf(names);
	const name = names.pop();
	const mode = (header.mode ?? 0) & 4095;
	const owner = ownerOf(header);
	if (name === void 0) {
		Object.assign(root, {
			mode,
			owner
		});
		return;
	}
	const parent = makeDirectory(root, names, spend);
	if (name.startsWith(".wh.")) {
		if (name === ".wh..wh..opq") parent.opaque = true;
		else if (!name.startsWith(".wh..wh.")) parent.hidden.add(name.slice(4));
		return;
	}
	switch (header.type) {
		case "directory": {
			const there = parent.children.get(name);
			if (there?.kind === "directory") Object.assign(there, {
				mode,
				owner
			});
			else parent.children.set(name, {
				...emptyDirectory(mode),
				owner
			});
			return;
		}
		case "symlink":
			parent.children.set(name, {
				kind: "symlink",
				target: header.linkname ?? ""
			});
			return;
		case "link":
			parent.children.set(name, linked(root, header.linkname ?? "", spend));
			return;
		case "file":
			parent.children.set(name, await readFile$1(path, entry, allowance));
			return;
		default: parent.children.set(name, { kind: "other" });
	}
}
/** A hard link is one more name of what the layer already holds; engines refuse one to a lower layer, and so do we. */
function linked(root, target, spend) {
	const names = archivePath(target);
	const name = names.pop() ?? "";
	const node = makeDirectory(root, names, spend).children.get(name);
	if (node !== void 0 && node.kind !== "directory") return node;
	throw new ImageError(`a hard link names ${JSON.stringify(target)}, which is no file of the same layer`);
}
async function readFile$1(path, entry, allowance) {
	const { mode = 0, size, pax } = entry.header;
	const realSize = Number(pax?.["GNU.sparse.realsize"] ?? size);
	const file = {
		kind: "file",
		mode: mode & 4095,
		size: realSize,
		text: null,
		object: null,
		content: null
	};
	const { take } = allowance;
	if (take instanceof UnpackedRoot) {
		if (realSize !== size) throw new ImageError(`${path} is a sparse file, and none is unpacked`);
		return {
			...file,
			content: {
				file: await take.keep(entry.body, size),
				...ownerOf(entry.header)
			}
		};
	}
	if (realSize !== size) return file;
	if (take?.path === path && size <= largestProgram) {
		await pipeline$1(entry.body, createWriteStream(take.to));
		return file;
	}
	if (isLibrary(path) && size <= Math.min(largestLibrary, allowance.libraries)) {
		allowance.libraries -= size;
		return {
			...file,
			object: await readLibraryStream(entry.body, size)
		};
	}
	if (!isText(path) || size > Math.min(largestText, allowance.text)) return file;
	allowance.text -= size;
	return {
		...file,
		text: await bodyOf$1(entry)
	};
}
const ownerOf = ({ uid = 0, gid = 0 }) => ({
	uid,
	gid
});
const isLibrary = (path) => /(^|\/)(lib|ld)[^/]*\.so($|\.)[^/]*$/.test(path);
const texts = /* @__PURE__ */ new Set([
	"/etc/group",
	"/etc/ld.so.cache",
	"/etc/ld.so.preload",
	"/etc/nsswitch.conf",
	"/etc/os-release",
	"/etc/passwd",
	"/usr/lib/os-release"
]);
const isText = (path) => texts.has(path) || /^\/etc\/ld-musl-[^/]+\.path$/.test(path);
// src/image/manifest.ts
/** An index or a manifest: told by its members, because `mediaType` may be left out. */
function parseManifest(bytes, name) {
	const json = objectOf(parseJson(bytes, name));
	if (json.schemaVersion === 1) throw new ImageError(`${name} is a Docker manifest of schema 1, which no registry should serve any more: push the image again`);
	if (Array.isArray(json.manifests)) return {
		kind: "index",
		manifests: json.manifests.map((item) => descriptorOf(item, name))
	};
	if (!Array.isArray(json.layers)) throw new ImageError(`${name} is neither an image index nor an image manifest`);
	if (json.layers.length > 1e3) throw new ImageError(`${name} lists ${json.layers.length} layers`);
	return {
		kind: "manifest",
		config: descriptorOf(json.config, name),
		layers: json.layers.map((item) => descriptorOf(item, name))
	};
}
function descriptorOf(value, name) {
	const json = objectOf(value);
	const digest = textOf(json.digest);
	if (digest === null || !/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(digest)) throw new ImageError(`${name} names something by a digest that is none`);
	const platform = objectOf(json.platform);
	const data = textOf(json.data);
	return {
		mediaType: textOf(json.mediaType) ?? "",
		digest,
		size: sizeOf(json.size),
		platform: platformOf$1(platform),
		annotations: textMembers(json.annotations),
		data: data === null ? null : Buffer.from(data, "base64")
	};
}
function platformOf$1(json) {
	const os = textOf(json.os);
	const architecture = textOf(json.architecture);
	if (os === null || architecture === null || os === "unknown" || os === "" || architecture === "") return null;
	return normalPlatform({
		os,
		architecture,
		variant: textOf(json.variant)
	});
}
const textMembers = (value) => Object.fromEntries(Object.entries(objectOf(value)).filter((entry) => typeof entry[1] === "string"));
/**
* The manifest for a platform. Attestations, which BuildKit lists as platform `unknown/unknown`, are no candidates; an
* index that says no platform at all and has one manifest means that one.
*/
function chooseManifest(manifests, wanted, name) {
	const images = manifests.filter((item) => item.annotations["vnd.docker.reference.type"] === void 0);
	const [only] = images;
	if (images.length === 1 && only !== void 0 && only.platform === null) return only;
	const chosen = choosePlatform(images, wanted);
	if (chosen !== null) return chosen;
	const offered = [...new Set(images.flatMap(({ platform }) => platform === null ? [] : [platformText(platform)]))];
	throw new ImageError(`${name} has no image for ${platformText(wanted)}, only for ${offered.length === 0 ? "platforms it does not name" : offered.sort().join(", ")}`);
}
/** Content that is not to be had from a registry, as Windows base layers were: the image is readable but for it. */
const isForeignLayer = ({ mediaType }) => mediaType.includes("nondistributable") || mediaType.includes(".foreign.");
function parseConfigFile(bytes, name) {
	const parsed = parseJson(bytes, name);
	const json = objectOf(parsed);
	if (json !== parsed) throw new ImageError(`${name} is no configuration of an image: it is no JSON object`);
	const history = listOf(json.history).map(objectOf);
	return {
		platform: platformOf$1(json),
		config: configOf(objectOf(json.config)),
		createdBy: history.filter((entry) => entry.empty_layer !== true).map((entry) => textOf(entry.created_by))
	};
}
function configOf(json) {
	const words = (value) => {
		const list = textsOf(value);
		return list === null || list.length === 0 ? null : list;
	};
	const text = (value) => textOf(value) || null;
	return {
		...emptyConfig,
		env: environmentOf(textsOf(json.Env) ?? []),
		user: text(json.User),
		workdir: text(json.WorkingDir),
		entrypoint: words(json.Entrypoint),
		cmd: words(json.Cmd),
		shell: words(json.Shell),
		exposedPorts: Object.keys(objectOf(json.ExposedPorts)).sort(),
		healthcheck: words(objectOf(json.Healthcheck).Test),
		onBuild: textsOf(json.OnBuild) ?? []
	};
}
/** `NAME=value` lines; the last of a name counts, as execve's callers see it. */
const environmentOf = (lines) => Object.fromEntries(lines.map((line) => {
	const equals = line.indexOf("=");
	return equals < 0 ? [line, ""] : [line.slice(0, equals), line.slice(equals + 1)];
}));
// src/image/read-facts.ts
/**
* Reads the facts out of a root file system, wherever it comes from. `asked` is the platform it is taken to be for
* where neither its description nor a loader in it says.
*/
async function readFacts(root, description, asked) {
	const { platform, layers } = description;
	const loaders = await readLoaders(root);
	const gaps = [...description.gaps];
	const textOf = (path) => {
		const text = root.text(path);
		if (text === null && root.isFile(path)) gaps.push({
			fact: path,
			why: "it is there, but was too large or not to be read"
		});
		return text;
	};
	const passwd = textOf("/etc/passwd");
	const group = textOf("/etc/group");
	const tmp = root.find("/tmp");
	const first = loaders.find(({ loader }) => loader.libc !== null);
	return {
		...description,
		platform: platform ?? (first === void 0 ? null : platformOf(first.object)) ?? asked,
		loaders: loaders.map(({ loader }) => loader),
		libc: await readLibc(root, loaders),
		certificates: readCertificates(root),
		zones: readZones(root),
		users: passwd === null ? null : readUsers(passwd),
		groups: group === null ? null : readGroups(group),
		nameServices: readNameServices(textOf("/etc/nsswitch.conf")),
		tmp: tmp.kind === "directory" ? tmp.mode : null,
		shells: shells.filter((path) => root.isFile(path)),
		osRelease: readOsRelease(textOf("/etc/os-release") ?? textOf("/usr/lib/os-release") ?? ""),
		size: {
			disk: sumOf(layers.map(({ fileBytes }) => fileBytes)),
			wire: sumOf(layers.map(({ wireBytes }) => wireBytes))
		},
		root,
		gaps
	};
}
async function readLoaders(root) {
	const loaders = [];
	for (const path of loaderPaths) {
		const found = root.find(path);
		if (found.kind !== "file") continue;
		const object = await root.object(found.path);
		if (!("unreadable" in object)) loaders.push({
			loader: {
				path,
				file: found.path,
				libc: object.libc
			},
			object
		});
	}
	return loaders;
}
/** A loader of glibc before 2.33 does not say its version, but the libc it would load does. */
async function readLibc(root, loaders) {
	const known = loaders.find(({ loader }) => loader.libc !== null);
	const libc = known?.loader.libc ?? null;
	if (known === void 0 || libc === null) return loaders.length === 0 ? { kind: "none" } : null;
	if (libc.kind === "musl" || libc.version !== null) return {
		kind: libc.kind,
		version: libc.version
	};
	const { loader, object } = known;
	const search = glibcSearch({
		root,
		libc,
		loader: loader.path,
		machine: object,
		env: {},
		workdir: "/"
	});
	for (const path of search("libc.so.6", {
		name: loader.path,
		path: loader.path,
		file: loader.file,
		object,
		neededBy: null
	})) {
		const found = root.find(path);
		const library = found.kind === "file" ? await root.object(found.path) : null;
		if (library !== null && !("unreadable" in library) && library.libc !== null) return {
			kind: "glibc",
			version: library.libc.version
		};
	}
	return {
		kind: "glibc",
		version: null
	};
}
const platformOf = (object) => {
	const architecture = architectureOf(object);
	return architecture === null ? null : {
		os: "linux",
		architecture,
		variant: null
	};
};
/** crypto/x509/root_linux.go, in its order. */
const certificateFiles = [
	"/etc/ssl/certs/ca-certificates.crt",
	"/etc/pki/tls/certs/ca-bundle.crt",
	"/etc/ssl/ca-bundle.pem",
	"/etc/pki/tls/cacert.pem",
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
	"/etc/ssl/cert.pem"
];
const certificateDirectories = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
function readCertificates(root) {
	const holdsFile = (path) => {
		const found = root.find(path);
		return found.kind === "file" && found.size > 0;
	};
	return {
		files: certificateFiles.filter(holdsFile),
		directories: certificateDirectories.filter((directory) => root.names(directory).some((name) => holdsFile(`${directory}/${name}`)))
	};
}
/** time/zoneinfo_unix.go, in its order. */
const zoneFolders = [
	"/usr/share/zoneinfo",
	"/usr/share/lib/zoneinfo",
	"/usr/lib/locale/TZ",
	"/etc/zoneinfo"
];
function readZones(root) {
	const folder = zoneFolders.find((path) => root.isFile(`${path}/Europe/Berlin`));
	return folder === void 0 ? null : {
		folder,
		legacy: root.isFile(`${folder}/US/Eastern`)
	};
}
const shells = [
	"/bin/sh",
	"/bin/bash",
	"/bin/ash",
	"/bin/dash",
	"/usr/bin/sh",
	"/usr/bin/bash",
	"/busybox/sh"
];
/** Lines that are not of the form are passed over, as libc and os/user do. */
function readUsers(text) {
	return text.split("\n").flatMap((line) => {
		const [name, , uid, gid, , home, shell] = line.split(":");
		if (!name || !/^\d+$/.test(uid ?? "") || !/^\d+$/.test(gid ?? "")) return [];
		return [{
			name,
			uid: Number(uid),
			gid: Number(gid),
			home: home ?? "",
			shell: shell ?? ""
		}];
	});
}
function readGroups(text) {
	return text.split("\n").flatMap((line) => {
		const [name, , gid] = line.split(":");
		return name && /^\d+$/.test(gid ?? "") ? [{
			name,
			gid: Number(gid)
		}] : [];
	});
}
/** nsswitch.conf(5). */
function readNameServices(text) {
	if (text === null) return null;
	const entries = text.split("\n").flatMap((line) => {
		const [, database, services] = /^\s*(\w+)\s*:([^#]*)/.exec(line) ?? [];
		if (database === void 0 || services === void 0) return [];
		return [[database, services.match(/\[[^\]]*\]|\S+/g) ?? []]];
	});
	return Object.fromEntries(entries);
}
/** os-release(5). */
function readOsRelease(text) {
	const entries = text.split("\n").flatMap((line) => {
		const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? [];
		if (name === void 0 || value === void 0) return [];
		return [[name, value.replace(/^(["'])(.*)\1$/, "$2").replace(/\\(.)/g, "$1")]];
	});
	return Object.fromEntries(entries);
}
const sumOf = (numbers) => numbers.length === 0 || numbers.includes(null) ? null : numbers.reduce((sum, one) => sum + (one ?? 0), 0);
// src/image/oci-image.ts
/** An index may list an index; one in one in one is nobody's image. */
const deepestIndex = 3;
/** The facts of the image a manifest or index describes, its layers read one after another as they stream. */
async function readOciImage(top, content, question) {
	let descriptor = top;
	for (let depth = 0; depth < deepestIndex; depth++) {
		const described = parseManifest(await readSmall(descriptor, content.openManifest, "the manifest"), `the manifest ${descriptor.digest}`);
		if (described.kind === "index") {
			descriptor = chooseManifest(described.manifests, question.platform, question.name);
			continue;
		}
		return assemble({
			digest: descriptor.digest,
			...described
		}, content, question);
	}
	throw new ImageError(`${question.name} is an index of indexes of indexes`);
}
async function assemble(manifest, content, question) {
	const configFile = parseConfigFile(await readSmall(manifest.config, content.openBlob, "the configuration"), "the image configuration");
	refuseOtherPlatform(configFile.platform, question);
	const allowance = {
		...fullAllowance(),
		take: question.take
	};
	const trees = [];
	const layers = [];
	const gaps = [];
	for (const [index, descriptor] of manifest.layers.entries()) {
		const facts = {
			digest: descriptor.digest,
			wireBytes: descriptor.size,
			createdBy: configFile.createdBy[index] ?? null
		};
		if (isForeignLayer(descriptor)) {
			const why = `${descriptor.digest} may not be distributed, so it was not read`;
			if (question.take instanceof UnpackedRoot) throw new ImageError(why);
			layers.push({
				...facts,
				fileBytes: null
			});
			gaps.push({
				fact: `layer ${index + 1}`,
				why
			});
			continue;
		}
		const tree = await readLayer(descriptor.data === null ? content.openBlob(descriptor) : single(descriptor.data), `layer ${index + 1} (${descriptor.digest})`, allowance, descriptor.digest);
		trees.push(tree);
		layers.push({
			...facts,
			fileBytes: tree.fileBytes
		});
	}
	const root = stackLayers(trees);
	if (question.take instanceof UnpackedRoot) await question.take.write(root);
	return readFacts(new RootView(treeEntries(root)), {
		name: question.name,
		source: question.source,
		digest: manifest.digest,
		platform: configFile.platform,
		config: configFile.config,
		layers,
		gaps
	}, question.platform);
}
/** An image for another platform answers another question; one that does not say what it is for is taken at its word. */
function refuseOtherPlatform(platform, { name, platform: wanted }) {
	if (platform !== null && choosePlatform([{ platform }], wanted) === null) throw new ImageError(`${name} is an image for ${platformText(platform)}, not for ${platformText(wanted)}`);
}
async function* single(bytes) {
	yield bytes;
}
/** A manifest or a configuration, its digest checked. */
async function readSmall(descriptor, open, name) {
	const bytes = descriptor.data === null ? open(descriptor) : single(descriptor.data);
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of verifyDigest(bytes, descriptor.digest)) {
			size += chunk.length;
			if (size > largestManifest) throw new ImageError(`it has more than ${largestManifest} bytes`);
			chunks.push(chunk);
		}
	} catch (error) {
		throw failureOf(`${name} ${descriptor.digest}`, error);
	}
	return Buffer.concat(chunks);
}
// src/image/docker-archive.ts
/**
* What `docker save` writes: a tar, compressed or not, whose `manifest.json` names the files of a configuration and of
* the layers, wherever in the archive they are. Read twice: once for the names, once for what they stand for.
*
*     [{ "Config": "<file>", "RepoTags": ["name:tag"], "Layers": ["<file>", …] }, …]
*
* Older releases write a layer that came twice as a symlink to the first.
*/
async function readDockerArchive(file, question) {
	if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new ImageError(`there is no file ${file}`);
	try {
		return await readArchive(file, question);
	} catch (error) {
		if (error instanceof ImageError) throw error;
		throw failureOf(file, error);
	}
}
async function readArchive(file, question) {
	const contents = await readContents(file);
	let configFile = null;
	const trees = /* @__PURE__ */ new Map();
	const allowance = {
		...fullAllowance(),
		take: question.take
	};
	for await (const entry of entriesOf(file)) {
		const name = posix.normalize(entry.header.name);
		if (entry.header.type !== "file") continue;
		if (name === contents.config) configFile = parseConfigFile(await smallBody(entry), `${file}: ${name}`);
		else if (contents.layers.includes(name) && !trees.has(name)) {
			const order = contents.layers.indexOf(name) + 1;
			trees.set(name, await readLayer(entry.body, `layer ${order} (${name})`, allowance));
		}
	}
	if (configFile === null) throw new ImageError(`${file} lacks ${contents.config}, which its manifest names`);
	refuseOtherPlatform(configFile.platform, question);
	const layers = contents.layers.map((name) => {
		const tree = trees.get(name);
		if (tree === void 0) throw new ImageError(`${file} lacks ${name}, which its manifest names`);
		return tree;
	});
	const { createdBy, platform, config } = configFile;
	const root = stackLayers(layers);
	if (question.take instanceof UnpackedRoot) await question.take.write(root);
	return readFacts(new RootView(treeEntries(root)), {
		name: question.name,
		source: question.source,
		digest: null,
		platform,
		config,
		layers: layers.map(({ fileBytes }, index) => ({
			digest: null,
			wireBytes: null,
			fileBytes,
			createdBy: createdBy[index] ?? null
		})),
		gaps: []
	}, question.platform);
}
/** What `manifest.json` names, symlinks in the archive followed. */
async function readContents(file) {
	let manifest;
	const symlinks = /* @__PURE__ */ new Map();
	for await (const entry of entriesOf(file)) {
		const name = posix.normalize(entry.header.name);
		if (entry.header.type === "symlink") symlinks.set(name, posix.normalize(posix.join(posix.dirname(name), entry.header.linkname ?? "")));
		else if (name === "manifest.json") manifest = parseJson(await smallBody(entry), `${file}: manifest.json`);
	}
	if (manifest === void 0) throw new ImageError(`${file} is no archive of \`docker save\`: it has no manifest.json`);
	const images = listOf(manifest).map(objectOf);
	const [image] = images;
	if (image === void 0) throw new ImageError(`${file}: manifest.json names no image`);
	const config = textOf(image.Config);
	const layers = textsOf(image.Layers);
	if (config === null || layers === null || layers.length > 1e3) throw new ImageError(`${file}: manifest.json does not name a configuration and a list of layers`);
	if (images.some((other) => other.Config !== config)) {
		const tags = images.flatMap((other) => textsOf(other.RepoTags) ?? []);
		throw new ImageError(`${file} holds ${images.length} images (${tags.join(", ")}): save the one that is meant alone`);
	}
	const follow = (name) => symlinks.get(posix.normalize(name)) ?? posix.normalize(name);
	return {
		config: follow(config),
		layers: layers.map(follow)
	};
}
async function* entriesOf(file) {
	let count = 0;
	try {
		for await (const entry of tarEntries(decompress(createReadStream(file), mostLayers * largestLayer))) {
			if (++count > 1e6) throw new ImageError(`it has more than ${mostEntries} entries`);
			yield entry;
		}
	} catch (error) {
		throw failureOf(file, error);
	}
}
function smallBody(entry) {
	const { name, size } = entry.header;
	if (size > largestManifest) throw new ImageError(`${name} has ${size} bytes, more than any description of an image`);
	return bodyOf$1(entry);
}
// src/image/oci-layout.ts
/**
* An OCI image layout (image-spec image-layout.md): `index.json`, and content by digest in `blobs/sha256/`. A tag is
* what `org.opencontainers.image.ref.name` says, or the end of containerd's fuller name for it.
*/
async function readOciLayout(folder, tag, question) {
	const file = join(folder, "index.json");
	const size = lstatSync(file, { throwIfNoEntry: false })?.size;
	if (size === void 0) throw new ImageError(`${folder} is no OCI image layout: it has no index.json`);
	if (size > largestManifest) throw new ImageError(`${file} has more than ${largestManifest} bytes`);
	const described = parseManifest(readFileSync(file), file);
	if (described.kind !== "index") throw new ImageError(`${file} is a manifest where an index belongs`);
	const descriptor = tagged(described.manifests, tag, question);
	const open = (wanted) => createReadStream(blobPath(folder, wanted));
	return readOciImage(descriptor, {
		openManifest: open,
		openBlob: open
	}, question);
}
function tagged(manifests, tag, question) {
	const named = tag === null ? manifests : manifests.filter((item) => tagsOf(item).includes(tag));
	const [only] = named;
	if (manifests.length === 0) throw new ImageError(`${question.name} holds no image`);
	if (only === void 0) {
		const tags = [...new Set(manifests.flatMap(tagsOf))].sort();
		throw new ImageError(`${question.name} has no image tagged ${tag}, only ${tags.length === 0 ? "untagged ones" : tags.join(", ")}`);
	}
	if (named.length === 1) return only;
	if (new Set(named.flatMap(tagsOf)).size > 1) {
		const tags = [...new Set(named.flatMap(tagsOf))].sort();
		throw new ImageError(`${question.name} holds several images, tagged ${tags.join(", ")}: add :TAG to say which`);
	}
	return chooseManifest(named, question.platform, question.name);
}
const tagsOf = ({ annotations }) => [annotations["org.opencontainers.image.ref.name"], annotations["io.containerd.image.name"]?.replace(/^.*:/, "")].filter((tag) => tag !== void 0);
/** The digest was checked to be an algorithm and hexadecimal digits: it can't lead out of the folder. */
const blobPath = (folder, { digest }) => join(folder, "blobs", ...digest.split(":"));
// src/image/registry/challenge.ts
/** The one that can be met: a token before a password. `null` where there is none. */
function readChallenge(header) {
	const challenges = splitChallenges(header);
	const bearer = challenges.find(({ scheme }) => scheme === "bearer");
	const realm = bearer?.parameters.get("realm");
	if (bearer !== void 0 && realm) {
		const { parameters } = bearer;
		return {
			scheme: "bearer",
			realm,
			service: parameters.get("service") ?? null,
			scope: parameters.get("scope") ?? null
		};
	}
	return challenges.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : null;
}
/** A word with a parameter, or another word, behind it starts a challenge; `name=value` belongs to the last one. */
function splitChallenges(header) {
	const challenges = [];
	const parts = header.slice(0, longestHeader).matchAll(/([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?[\s,]*/g);
	for (const [, name = "", quoted, plain] of parts) {
		const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
		if (value === void 0) challenges.push({
			scheme: name.toLowerCase(),
			parameters: /* @__PURE__ */ new Map()
		});
		else challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
	}
	return challenges;
}
const longestHeader = 8192;
// src/image/registry/requests.ts
/** Milliseconds in which an answer must start, and then go on. */
const patience = 3e4;
/** Milliseconds in which it must be over. */
const longestAnswer = 9e5;
const mostRedirects = 5;
/** Milliseconds before each try. */
const pauses = [
	0,
	300,
	1500
];
/**
* A GET that follows redirects itself: the Authorization goes to the first host alone, because the store a registry
* sends on to is somebody else's (and some refuse a request that has two). Nothing but https, except between the hosts
* of this machine.
*/
async function get(url, headers) {
	let here = url;
	for (let redirects = 0; redirects <= mostRedirects; redirects++) {
		refuseUnsafe(here, url);
		const sent = here.host === url.host ? headers : withoutAuthorization(headers);
		const answer = await ask(here, {
			headers: sent,
			redirect: "manual"
		});
		const location = answer.headers.get("location");
		if (answer.status < 300 || answer.status > 399 || location === null) return answer;
		await answer.cancel();
		here = urlOf(location, here);
	}
	throw new ImageUnavailable(`${url.host} redirects without end`);
}
/** A form, as the OAuth2 end of a registry takes it. */
function post(url, form) {
	refuseUnsafe(url, url);
	return ask(url, {
		method: "POST",
		body: new URLSearchParams(form),
		redirect: "manual"
	});
}
function urlOf(text, base) {
	const url = URL.parse(text, base?.href);
	if (url === null) throw new ImageUnavailable(`a registry names ${JSON.stringify(text.slice(0, 200))}, which is no address`);
	return url;
}
const isLoopback = (host) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host.replace(/:\d+$/, ""));
function refuseUnsafe(url, first) {
	if (url.protocol === "https:") return;
	if (url.protocol === "http:" && isLoopback(url.host) && isLoopback(first.host)) return;
	throw new ImageUnavailable(`${url.origin} is not https: plain http is for registries on this machine alone`);
}
const withoutAuthorization = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
/** Tried again, after a pause, where the server is at fault, or the network failed in a way that passes. */
async function ask(url, init) {
	let failure = "";
	for (const pause of pauses) {
		if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
		try {
			const answer = await askOnce(url, init);
			if (answer.status < 500) return answer;
			failure = `it answers ${answer.status}`;
			await answer.cancel();
		} catch (error) {
			failure = reasonOf(error);
			if (!isPassing(error)) break;
		}
	}
	throw new ImageUnavailable(`${url.host} is out of reach: ${failure}`);
}
async function askOnce(url, init) {
	const control = new AbortController();
	const giveUp = () => control.abort(/* @__PURE__ */ new Error(`no answer in ${patience / 1e3} seconds`));
	let timer = setTimeout(giveUp, patience);
	const { status, headers, body } = await fetch(url, {
		...init,
		signal: control.signal
	}).finally(() => clearTimeout(timer));
	async function* pieces() {
		const end = Date.now() + longestAnswer;
		try {
			timer = setTimeout(giveUp, patience);
			for await (const piece of body ?? []) {
				clearTimeout(timer);
				if (Date.now() > end) throw new Error(`its answer was not over in ${longestAnswer / 6e4} minutes`);
				yield piece;
				timer = setTimeout(giveUp, patience);
			}
		} catch (error) {
			throw new ImageUnavailable(`${url.host} broke off: ${reasonOf(error)}`);
		} finally {
			clearTimeout(timer);
		}
	}
	return {
		status,
		headers,
		body: pieces(),
		cancel: async () => control.abort()
	};
}
/** fetch says "fetch failed"; why is in the cause, and where several addresses were tried, in the first of its causes. */
function causeOf(error) {
	const cause = error instanceof Error ? error.cause ?? error : error;
	return cause instanceof AggregateError ? cause.errors[0] ?? cause : cause;
}
const codeOf = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : "";
/** Whether the same question may be answered a moment later: a connection that was open and is not any more. */
const isPassing = (error) => [
	"ECONNRESET",
	"EPIPE",
	"UND_ERR_SOCKET"
].includes(codeOf(causeOf(error)));
function reasonOf(error) {
	const cause = causeOf(error);
	switch (codeOf(cause)) {
		case "ENOTFOUND": return "no address is known for its name: it is misspelt, or there is no network";
		case "EAI_AGAIN": return "nobody answers what the address of its name is: there is no network, or no name server";
		case "ECONNREFUSED": return "nothing listens there (connection refused)";
		case "ENETUNREACH":
		case "EHOSTUNREACH": return "no network leads there";
		case "UND_ERR_CONNECT_TIMEOUT": return "it does not take the connection";
		default: {
			const message = cause instanceof Error ? cause.message : String(cause);
			return message === "bad port" ? "its port is one of another service, which is not asked" : message;
		}
	}
}
// src/image/registry/client.ts
/** Without all four a registry may answer with something older. */
const manifestTypes = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
/** One repository of one registry, by the pull half of its protocol (distribution's spec/api.md). */
var RegistryClient = class {
	#host;
	#repository;
	#base;
	#findCredentials;
	#authorization = null;
	/** `server` is the host that is really asked: a mirror, or the one behind the name. */
	constructor({ host, repository }, server, findCredentials) {
		this.#host = server === serverOf(host) ? host : server;
		this.#repository = repository;
		this.#base = `${isLoopback(server) ? "http" : "https"}://${server}/v2/${repository}`;
		this.#findCredentials = findCredentials;
	}
	/** A manifest or an index, by tag or by digest. */
	async manifest(reference) {
		const answer = await this.#get(`manifests/${reference}`, manifestTypes);
		return {
			bytes: await bodyOf(answer, largestManifest),
			digest: answer.headers.get("docker-content-digest")
		};
	}
	async *blob(digest) {
		const { body } = await this.#get(`blobs/${digest}`, "*/*");
		yield* body;
	}
	async #get(path, accept) {
		const url = urlOf(`${this.#base}/${path}`);
		const send = () => get(url, {
			accept,
			...this.#authorization === null ? {} : { authorization: this.#authorization }
		});
		let answer = await send();
		if (answer.status === 401) {
			const challenge = readChallenge(answer.headers.get("www-authenticate") ?? "");
			await answer.cancel();
			const credentials = await this.#findCredentials(this.#host);
			this.#authorization = await this.#answer(challenge, credentials);
			answer = await send();
			if (answer.status === 401) {
				await answer.cancel();
				throw new ImageError(this.#refusal(credentials));
			}
		}
		if (answer.status === 200) return answer;
		throw await this.#failure(answer, path);
	}
	/** What to send as Authorization; `null` where nothing can be. */
	async #answer(challenge, credentials) {
		if (challenge === null) return null;
		const password = credentials?.kind === "password" ? basic(credentials.user, credentials.password) : null;
		if (challenge.scheme === "basic") return password;
		const realm = urlOf(challenge.realm);
		const scope = challenge.scope ?? `repository:${this.#repository}:pull`;
		const service = challenge.service ?? "";
		const answer = credentials?.kind === "identity" ? await post(realm, {
			grant_type: "refresh_token",
			refresh_token: credentials.token,
			client_id: "plimsoll",
			service,
			scope
		}) : await get(withQuery(realm, {
			service,
			scope
		}), password === null ? {} : { authorization: password });
		if (answer.status === 429) throw await this.#failure(answer, "token");
		if (answer.status !== 200) {
			await answer.cancel();
			throw new ImageError(this.#refusal(credentials));
		}
		const json = objectOf(parse(await bodyOf(answer, largestManifest)));
		const token = textOf(json.token) ?? textOf(json.access_token);
		if (token === null) throw new ImageUnavailable(`${realm.host} gives no token for ${this.#host}`);
		return `Bearer ${token}`;
	}
	#refusal(credentials) {
		return credentials === null ? `${this.#host} shows ${this.#repository} only to who is logged in, or has no such image: docker login ${this.#host}` : `${this.#host} does not accept the credentials that are stored here for it (${this.#repository}): docker login ${this.#host}`;
	}
	async #failure(answer, path) {
		const json = objectOf(parse(await bodyOf(answer, largestManifest).catch(() => /* @__PURE__ */ new Uint8Array())));
		const codes = listOf(json.errors).map((error) => textOf(objectOf(error).code) ?? "");
		if (answer.status === 429 || codes.includes("TOOMANYREQUESTS")) return new ImageUnavailable(`${this.#host} wants no more requests for now (status ${answer.status})`);
		if (answer.status === 404) return new ImageError(this.#absence(path, codes));
		if (answer.status === 403) return new ImageError(`${this.#host} denies access to ${this.#repository}`);
		return new ImageError(`${this.#host} answers ${answer.status} for ${this.#repository} ${path.replace("/", " ")}`);
	}
	/** Of a manifest or a blob. */
	#absence(path, codes) {
		const [kind, reference = ""] = path.split("/");
		if (codes.includes("NAME_UNKNOWN")) return `${this.#host} has no repository ${this.#repository}`;
		if (kind === "blobs") return `${this.#host} has lost ${reference}, a part of ${this.#repository}`;
		const isDigest = reference.includes(":");
		return `${this.#host} has no image ${this.#repository}${isDigest ? "@" : ":"}${reference}`;
	}
};
/** The host behind a registry's name. */
const serverOf = (host) => host === "docker.io" ? "registry-1.docker.io" : host;
const basic = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
function withQuery(url, query) {
	const asked = new URL(url);
	for (const [name, value] of Object.entries(query)) if (value !== "") asked.searchParams.append(name, value);
	return asked;
}
async function bodyOf({ body, cancel }, limit) {
	const pieces = [];
	let size = 0;
	for await (const piece of body) {
		size += piece.length;
		if (size > limit) {
			await cancel();
			throw new ImageError(`an answer of more than ${limit} bytes where a short one belongs`);
		}
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
function parse(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
// src/image/registry/registry-image.ts
/** The facts of an image in a registry. Throws a ImageUnavailable where only the registry is to blame, else an ImageError. */
async function readRegistryImage(reference, question, settings) {
	const servers = [...reference.host === "docker.io" ? settings.mirrors : [], serverOf(reference.host)];
	let failure = new ImageUnavailable(`${reference.host} was not asked`);
	for (const server of servers) try {
		return await readFrom(server, reference, question, settings);
	} catch (error) {
		if (!(error instanceof ImageError)) throw error;
		failure = error;
	}
	throw failure;
}
async function readFrom(server, reference, question, { credentials, cache }) {
	const client = new RegistryClient(reference, server, credentials);
	const cached = (digest, fetch) => cache === null ? fetch() : cache.open(digest, fetch);
	return readOciImage(await topOf(client, reference), {
		openManifest: ({ digest }) => cached(digest, () => manifestOf(client, digest)),
		openBlob: ({ digest }) => cached(digest, () => client.blob(digest))
	}, question);
}
async function* manifestOf(client, digest) {
	yield (await client.manifest(digest)).bytes;
}
/** What the tag stands for now, or what the digest says. */
async function topOf(client, { host, repository, tag, digest }) {
	const descriptor = {
		mediaType: "",
		size: null,
		platform: null,
		annotations: {}
	};
	if (digest !== null) return {
		...descriptor,
		digest,
		data: null
	};
	const { bytes, digest: claimed } = await client.manifest(tag ?? "latest");
	const actual = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	if (claimed?.startsWith("sha256:") && claimed !== actual) throw new ImageError(`${host}/${repository} sends a manifest ${actual} for ${claimed}`);
	return {
		...descriptor,
		digest: actual,
		data: bytes
	};
}
// src/image/rootfs.ts
/** An unpacked root: a folder of this machine. Links are never followed by the machine, only inside the root by RootView. */
function openRootfs(folder) {
	const entries = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	const onDisk = (path) => join(folder, path);
	const directory = statOf(folder);
	if (directory === null) throw new ImageError(`there is no folder ${folder}`);
	if (directory.kind !== "directory") throw new ImageError(`${folder} is not a folder`);
	return {
		entry(path) {
			const known = entries.get(path);
			if (known !== void 0) return known;
			const entry = statOf(onDisk(path));
			entries.set(path, entry);
			return entry;
		},
		names: (path) => readable(path, () => readdirSync(onDisk(path)).sort()) ?? [],
		read: (path) => contentOf(onDisk(path), largestText),
		object(path) {
			const known = objects.get(path);
			if (known !== void 0) return known;
			const object = readLibrary(onDisk(path), path);
			objects.set(path, object);
			return object;
		}
	};
}
/**
* Bytes of all files below a folder, as a layer counts them: names of one file count once, links and devices nothing.
* `null` where a folder of it may not be read, or it has more files than any image.
*/
function sizeOfRootfs(folder) {
	const seen = /* @__PURE__ */ new Set();
	const todo = [folder];
	let total = 0;
	let entries = 0;
	try {
		const device = lstatSync(folder).dev;
		for (let here = todo.pop(); here !== void 0; here = todo.pop()) for (const entry of readdirSync(here, { withFileTypes: true })) {
			if (++entries > 1e6) return null;
			const path = join(here, entry.name);
			if (!entry.isFile() && !entry.isDirectory()) continue;
			const { size, nlink, dev, ino } = lstatSync(path);
			if (dev !== device) continue;
			if (entry.isDirectory()) {
				todo.push(path);
				continue;
			}
			const file = `${dev}:${ino}`;
			if (nlink > 1 && seen.has(file)) continue;
			if (nlink > 1) seen.add(file);
			total += size;
		}
		return total;
	} catch {
		return null;
	}
}
async function readLibrary(file, path) {
	const bytes = contentOf(file, largestLibrary);
	return bytes === null ? {
		unreadable: `${path} could not be read, or has more than ${largestLibrary / 2 ** 20} MiB`,
		elf: true
	} : readSharedObject(bytes);
}
function statOf(file) {
	return readable(file, () => {
		const stat = lstatSync(file);
		if (stat.isSymbolicLink()) return {
			kind: "symlink",
			target: readlinkSync(file)
		};
		const mode = stat.mode & 4095;
		if (stat.isFile()) return {
			kind: "file",
			mode,
			size: stat.size
		};
		return stat.isDirectory() ? {
			kind: "directory",
			mode
		} : { kind: "other" };
	});
}
/** `null` where there is nothing, or nothing can be by that name. Not being allowed to look is not "nothing". */
function readable(file, look) {
	try {
		return look();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if ([
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG",
			"ERR_INVALID_ARG_VALUE"
		].includes(code)) return null;
		throw new ImageError(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}
/** `null` where the file is larger than `limit`, or this user may not read it. */
function contentOf(file, limit) {
	let descriptor;
	try {
		descriptor = openSync(file, constants$2.O_RDONLY | constants$2.O_NONBLOCK | (constants$2.O_NOFOLLOW ?? 0));
	} catch {
		return null;
	}
	try {
		const { size } = fstatSync(descriptor);
		if (size > limit) return null;
		const bytes = new Uint8Array(size);
		let filled = 0;
		while (filled < size) {
			const count = readSync(descriptor, bytes, filled, size - filled, filled);
			if (count === 0) break;
			filled += count;
		}
		return bytes.subarray(0, filled);
	} finally {
		closeSync(descriptor);
	}
}
// src/image/open-image.ts
/**
* `name` is what reports call the image; `platform` what it is asked about: an index is read for it, another image
* refused, and a folder without a loader, which says nothing of itself, taken to be for it. Throws an ImageError where
* the image can't be read.
*/
async function openLocalImage(reference, name, platform, take) {
	switch (reference.kind) {
		case "scratch": return {
			...await readFacts(new RootView(treeEntries(emptyDirectory(493))), {
				name,
				source: "rootfs",
				...unsaid
			}, platform),
			size: {
				disk: 0,
				wire: 0
			}
		};
		case "folder": return {
			...await readFacts(new RootView(openRootfs(reference.path)), {
				name,
				source: "rootfs",
				...unsaid
			}, platform),
			size: {
				disk: sizeOfRootfs(reference.path),
				wire: null
			}
		};
		case "oci": return readOciLayout(reference.path, reference.tag, {
			name,
			source: "oci",
			platform,
			take
		});
		case "docker-archive": return readDockerArchive(reference.path, {
			name,
			source: "archive",
			platform,
			take
		});
	}
}
/** What neither a folder nor nothing says of itself. */
const unsaid = {
	digest: null,
	platform: null,
	config: emptyConfig,
	layers: [],
	gaps: []
};
/**
* The same for an image in a registry. Where the registry is out of reach, or wants no more requests, the table speaks
* for a base image that it knows, and the facts say so; what a registry refuses or does not have is no case for it.
*/
async function openRegistryImage(reference, name, platform, settings, take) {
	try {
		return await readRegistryImage(reference, {
			name,
			source: "registry",
			platform,
			take
		}, settings);
	} catch (error) {
		const found = error instanceof ImageUnavailable ? findBase(reference, platform) : null;
		if (found === null) throw error;
		const facts = tableFacts(found, name, platform);
		return {
			...facts,
			gaps: [{
				fact: "image",
				why: error.message
			}, ...facts.gaps]
		};
	}
}
export { verifyDigest as _, certificateDirectories as a, decompress as b, zoneFolders as c, stackLayers as d, UnpackedRoot as f, RootView as g, treeEntries as h, readDockerArchive as i, fullAllowance as l, makeDirectory as m, openRegistryImage as n, certificateFiles as o, emptyDirectory as p, openRootfs as r, readFacts as s, openLocalImage as t, readLayer as u, objectOf as v, textOf as y };
