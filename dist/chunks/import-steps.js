import { t as JobError } from "./errors2.js";
import { t as runProcess } from "./process.js";
import { i as scrubEnvironment } from "./subject.js";
import { a as minorRelease } from "./platforms.js";
import { n as environment, t as args } from "./variant.js";
import { join, relative, sep } from "node:path";
import { lstat, open } from "node:fs/promises";
// src/build/symbol-forest.ts
/**
* Gathers what the linker prints under `-dumpdep` (`mark` and `dumpDepAddFlags` in cmd/link/internal/ld/deadcode.go): a
* line for each symbol when it is first found reachable, and from where,
*
*     main.main -> text/template.(*state).evalField <ReflectMethod>
*     _ -> runtime.unreachableMethod
*
* where `_` is a root, symbols without a name are empty, and either side may carry flags. Names may hold ` -> ` themselves
* (`go:string." -> "`, tags of struct types), so a line is parted where what stands before was found already.
*/
var ForestReader = class {
	#numbers = /* @__PURE__ */ new Map();
	#parents = [];
	#reflecting = [];
	#inInterface = /* @__PURE__ */ new Set();
	#asking = /* @__PURE__ */ new Map();
	/** False where the line is not one of these. */
	add(line) {
		for (let at = line.indexOf(arrow); at >= 0; at = line.indexOf(arrow, at + arrow.length)) {
			const from = this.#find(line.slice(0, at));
			if (from === void 0) continue;
			this.#mark(line.slice(at + arrow.length), from);
			return true;
		}
		return false;
	}
	forest(marksReflecting) {
		return {
			names: [...this.#numbers.keys()],
			parents: Int32Array.from(this.#parents),
			reflecting: this.#reflecting.toSorted((a, b) => a - b),
			inInterface: this.#inInterface,
			asking: this.#asking,
			marksReflecting
		};
	}
	#find(from) {
		return from === "_" || from === "" || isDebugInfo(from) ? -1 : this.#numbers.get(plain(from));
	}
	#mark(to, from) {
		if (isLeaf(to)) {
			const method = lookups.exec(to)?.[1];
			if (method !== void 0 && from >= 0) this.#asking.set(method, from);
			return;
		}
		const name = plain(to);
		let number = this.#numbers.get(name);
		if (number === void 0) {
			number = this.#parents.length;
			this.#numbers.set(name, number);
			this.#parents.push(from);
			if (to.includes("<ReflectMethod>", name.length)) this.#reflecting.push(number);
		}
		if (to.includes("<UsedInIface>", name.length)) this.#inInterface.add(number);
	}
};
const arrow = " -> ";
const flags = / (?:<UsedInIface>|<ReflectMethod>)+$/;
const plain = (side) => side.endsWith(">") ? side.replace(flags, "") : side;
/** The names of reflect's methods that look up others, as string literals. */
const lookups = /^go[.:]string\."(Method|MethodByName|Methods)"$/;
/** DWARF records, which hang on symbols without a name and on each other. */
const isDebugInfo = (name) => name.startsWith("go:info.") || name.startsWith("go.info.");
/** Most lines: literals, names of types and what debuggers and the garbage collector read. They lead to nothing else. */
const isLeaf = (to) => isDebugInfo(to) || /^(?:go[.:]string\."|gclocals·|runtime\.gcbits\.|type(?:\.\.|:\.)namedata\.)/.test(to);
// src/build/dumpdep.ts
/** The release whose linker first printed which functions look methods up. */
const reflectingSince = 21;
const errorLinesKept = 40;
/**
* Builds one variant once more and has the linker say from where it reached every symbol. What is compiled already comes from
* Go's cache, so this costs a link. The linker prints tens of megabytes, which are read as they come. Throws
* JobError where the build fails, and the reason of an aborted signal.
*/
async function dumpDependencies(options) {
	const { subject, package: main, variant, toolchain, temporary, env, signal } = options;
	signal?.throwIfAborted();
	const path = join(temporary, "program");
	const ldflags = `${variant.ldflags} -dumpdep`.trim();
	const flags = [...(minorRelease(toolchain.version) ?? 18) >= 18 ? ["-buildvcs=false"] : [], ...args({
		...variant,
		ldflags
	})];
	const reader = new ForestReader();
	const other = [];
	const result = await runProcess([
		"go",
		"build",
		...flags,
		"-o",
		path,
		main.target
	], {
		folder: subject.folder,
		env: {
			...scrubEnvironment(process.env),
			GOTMPDIR: temporary,
			TMPDIR: temporary,
			...env,
			...environment(variant)
		},
		signal,
		onErrorLine(line) {
			if (!reader.add(line) && other.push(line) > errorLinesKept) other.shift();
		}
	});
	if (!(result.exitCode === 0 && (await lstat(path).catch(() => void 0))?.isFile() === true)) throw new JobError(`${main.target} does not build:\n${[...other, result.output].join("\n").trim()}`);
	const forest = reader.forest((minorRelease(toolchain.version) ?? reflectingSince) >= reflectingSince);
	if (forest.names.length === 0) throw new JobError(`The linker of ${toolchain.version} does not say under -dumpdep what it reached.`);
	return {
		forest,
		path
	};
}
// src/build/import-statements.ts
function importStatements(source) {
	const statements = [];
	const tokens = scan(source);
	const next = () => tokens.next().value ?? end;
	let token = next();
	while (token.text === ";") token = next();
	if (token.text !== "package") return [];
	next();
	token = next();
	for (;;) {
		while (token.text === ";") token = next();
		if (token.text !== "import") return statements;
		token = next();
		const isGroup = token.text === "(";
		if (isGroup) token = next();
		do {
			if (token.path === void 0) token = next();
			if (token.path !== void 0) {
				statements.push({
					path: token.path,
					line: token.line
				});
				token = next();
			}
			while (isGroup && token.text === ";") token = next();
		} while (isGroup && token.text !== ")" && token !== end);
		if (isGroup) token = next();
	}
}
const end = {
	text: "",
	line: 0
};
/** A newline is a `;` here: more often than in Go, but never where an import has none. */
const pattern = /(?<skip>[ \t\r\uFEFF]+|\/\/[^\n]*|\/\*(?:.*?\*\/|.*))|(?<line>\n)|"(?<quoted>[^"\\\n]*)"|`(?<raw>[^`]*)`|[\p{L}\p{Nd}_]+|./gsu;
function* scan(source) {
	let line = 1;
	for (const { 0: text, groups = {} } of source.matchAll(pattern)) {
		const { skip, quoted, raw } = groups;
		if (groups.line !== void 0) yield {
			text: ";",
			line
		};
		else if (skip === void 0) {
			const path = quoted ?? raw;
			yield path === void 0 ? {
				text,
				line
			} : {
				text,
				line,
				path
			};
		}
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
	}
}
// src/build/import-steps.ts
/** Imports come first in a file; behind this many bytes of licence nobody looks. */
const mostRead = 1 << 20;
/**
* The packages of a chain, each with the import statement of the one before that names it. Files are called relative to
* `started` where they are the user's own, `example.com/m@v1.2.3/file.go` in other modules, and `$GOROOT/src/…` in the
* standard library, so that the answer is the same on every machine.
*/
async function locateImports(chain, sources, started) {
	const steps = [];
	for (const [index, path] of chain.entries()) {
		const before = index === 0 ? void 0 : sources.get(chain[index - 1]);
		const place = before === void 0 ? null : await findImport(before, path);
		const file = before === void 0 || place === null ? null : displayed(before, place.file, started);
		steps.push({
			package: path,
			file,
			line: place?.line ?? null
		});
	}
	return steps;
}
async function findImport(source, path) {
	for (const file of source.files) {
		const found = importStatements(await head(join(source.folder, file))).find((one) => (source.renamed[one.path] ?? one.path) === path);
		if (found !== void 0) return {
			file,
			line: found.line
		};
	}
	return null;
}
/** The beginning of a file; nothing of one that can't be read, which `go list` has just read. */
async function head(path) {
	try {
		await using file = await open(path);
		const buffer = Buffer.alloc(mostRead);
		const { bytesRead } = await file.read({
			buffer,
			position: 0
		});
		return buffer.toString("utf8", 0, bytesRead);
	} catch {
		return "";
	}
}
function displayed({ folder, home }, file, started) {
	const path = join(folder, file);
	return (home === null ? relative(started, path) : `${home.name}/${relative(home.folder, path)}`).replaceAll(sep, "/");
}
export { dumpDependencies as n, locateImports as t };
