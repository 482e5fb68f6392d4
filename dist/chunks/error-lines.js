import { r as familyOf } from "./image-rules.js";
// src/compatibility/error-lines/known-line.ts
const cause = (rule, text) => ({
	text,
	rule
});
// src/compatibility/error-lines/load.ts
/** What the dynamic loader says where it ends the program. The more particular comes first. */
const loadLines = [
	{
		pattern: /accessing a corrupted shared library|too many levels of symbolic links/,
		causes: () => [cause("loader-unusable", "The loader that the program names is there, and is no loader for it.")]
	},
	{
		pattern: /version [`'"](GLIBC_ABI_DT_RELR)['"] not found/,
		causes: () => [cause("relr-unsupported", "The program was linked with -z pack-relative-relocs, and the image's glibc is older than 2.36.")]
	},
	{
		pattern: /version [`'"](GLIBC_[\d.]+)['"] not found(?: \(required by ([^)]+)\))?/,
		causes: ([, version, by = "The program"]) => [cause("glibc-too-old", `${by} was linked on a system with a newer glibc than the image has: it asks for ${version}.${by.includes(".so") ? " It is a library that was copied into the image, and not the program." : ""}`), ...version === "GLIBC_2.38" ? [cause("c-headers-too-new", "With 2.38 it is often strtol or sscanf in C code, which newer headers replace.")] : []]
	},
	{
		pattern: /version [`'"]([A-Z][\w.]*_[\w.]+)['"] not found(?: \(required by ([^)]+)\))?/,
		causes: ([, version, by = "The program"]) => [cause("library-too-old", `${by} asks for ${version}, which the library in the image does not define: it is older than the one that was linked with.`)]
	},
	{
		pattern: /Error relocating ([^\s:]+): (\S+): symbol not found/,
		causes: ([, file, symbol]) => [cause("musl-symbol-missing", `${file} was made for glibc, and musl has no ${symbol}.`), cause("glibc-through-musl", "It came so far because a symlink or gcompat gives musl's loader glibc's name.")]
	},
	{
		pattern: /(?:error while loading shared libraries|Error loading shared library):? ([^\s:]+): (.*)/,
		causes: ([, library = "", why = ""]) => [missingLibrary(library, why)]
	},
	{
		pattern: /symbol lookup error: ([^\s:]+): undefined symbol: (\S+)/,
		causes: ([, file, symbol]) => [cause("symbol-missing", `${file} calls ${symbol}, and no library in the image has it: the libraries there are of another release.`)]
	}
];
function missingLibrary(library, why) {
	if (/wrong ELF class|invalid ELF header|Exec format error/.test(why)) return cause("library-missing", `The library ${library} is there, and of no use: it is for another machine, or no library at all.`);
	const family = familyOf({
		kind: "missing-library",
		library,
		neededBy: "",
		unusable: null,
		loader: "glibc"
	});
	const rule = family === null ? "library-missing" : {
		"c++": "cxx-runtime-missing",
		sanitizer: "sanitizer-runtime-missing",
		"old glibc": "old-glibc-library-missing"
	}[family];
	return cause(rule, `The program needs ${library}, which is in none of the places where the image's loader looks.`);
}
// src/compatibility/error-lines/run.ts
/** What a program says, or how it ends without a word, once it has started. The more particular comes first. */
const runLines = [
	{
		pattern: /x509: certificate signed by unknown authority|failed to verify certificate/,
		causes: () => [
			cause("ca-missing", "The image has no certificate authorities where Go looks for them."),
			cause("ca-path-missing", "Or SSL_CERT_FILE or SSL_CERT_DIR names a path that is not there."),
			cause(null, "Or the other side's authority is a private one, or a proxy's, that no image has.")
		]
	},
	{
		pattern: /unknown time zone (\S+)/,
		causes: ([, zone]) => [cause("tzdata-missing", `The image has no zone data, and the program has none in it: ${zone} is not found.`), cause("legacy-zone-missing", "Or it is an old name, which Debian 13 and Ubuntu 24.04 have in the package tzdata-legacy.")]
	},
	{
		pattern: /user: Current requires cgo or \$USER|user: unknown userid|open \/etc\/passwd: no such file/,
		causes: () => [cause("users-missing", "The image has no /etc/passwd, or its user is not in it.")]
	},
	{
		pattern: /user: lookup (?:userid|username|user) .*: invalid argument/,
		causes: () => [cause("nss-static-compat", "A static glibc is sent by nsswitch.conf to a service that it cannot load: build with -tags=osusergo.")]
	},
	{
		pattern: /open (\/\S+)\/[^\s/]+: (?:no such file or directory|read-only file system)/,
		causes: ([, folder]) => [cause("tmp-missing", `The folder ${folder} is not in the image, or nothing may be written there.`)]
	},
	{
		pattern: /listen (?:tcp|udp)[46]? \S*:(\d{1,3}|10[01]\d|102[0-3]): bind: permission denied/,
		causes: ([, port]) => [cause("low-port", `The program's user is not root, and where it runs only root may listen on port ${port}: listen on one from 1024 on, and map ${port} to it.`)]
	},
	{
		pattern: /Binary was compiled with 'CGO_ENABLED=0', go-sqlite3 requires cgo/,
		causes: () => [cause("cgo-policy", "The program was built without cgo, and this driver is SQLite's own C code: build with CGO_ENABLED=1 and a C compiler, for an image with the same libc, or use a driver in Go, such as modernc.org/sqlite. With cgo: required in the configuration it is found before.")]
	},
	{
		pattern: /This program can only be run on (\S+) processors with (v\d)/,
		causes: ([, architecture, level]) => [cause(null, `The program was built with GO${architecture?.toUpperCase()}=${level}, for newer processors than the one it runs on.`)]
	},
	{
		pattern: /opensslcrypto: can't initialize OpenSSL|openssl.*FIPS mode/i,
		causes: () => [cause("library-opened-later", "The toolchain is one for FIPS, which opens libcrypto.so while the program runs, and the image has none that it can use.")]
	},
	{
		pattern: /plugin: not implemented|plugin\.Open\(.*realpath failed/,
		causes: () => [cause("plugin-without-dlopen", "Plugins are opened by dlopen, and the program was linked without libc.")]
	},
	{
		pattern: /FATAL: kernel too old/,
		causes: () => [cause(null, "The glibc in the program, or in the image, needs a newer Linux than the one it runs on.")]
	},
	{
		pattern: /Segmentation fault|SIGSEGV|exit(?:ed)?(?: with)?(?: code| status)?[ :]*\(?139\b/i,
		causes: () => [cause("relr-unsupported", "On Alpine before 3.15: packed relocations, which an older musl does not know, end without a word."), cause("not-a-program", "Or the file is a shared library: -buildmode=c-shared or plugin.")]
	},
	{
		pattern: /exit(?:ed)?(?: with)?(?: code| status)?[ :]*\(?127\b/i,
		causes: () => [cause("packed", "Without another word: the program is packed by UPX, and the loader that it names inside is not in the image."), cause("library-missing", "With a line before it: the loader ended the program; explain that line.")]
	}
];
// src/compatibility/error-lines/start.ts
/** What an engine, Kubernetes or the kernel says where a container or its program is not started. The more particular comes first. */
const startLines = [
	{
		pattern: /failed to (?:compute cache key|calculate checksum)\b.* "([^"]+)": not found/,
		causes: ([, path]) => [cause("copy-source-missing", `A COPY takes ${path} from a stage, and nothing puts it there.`), cause("build-input-missing", "Or from the build context, which has no such file, or leaves it out by .dockerignore.")]
	},
	{
		pattern: /no command specified/i,
		causes: () => [cause("nothing-started", "The image has no ENTRYPOINT and no CMD: no container was made.")]
	},
	{
		pattern: /unable to find (user|group) (\S+?): no matching entries/,
		causes: ([, kind, name]) => [cause("user-unknown", `The image is to run as the ${kind} ${name}, whose name is in no /etc/${kind === "user" ? "passwd" : "group"} of the image: no container was made. A number in its place, such as USER 65532:65532, is not looked up.`)]
	},
	{
		pattern: /runAsNonRoot and image has non-numeric user \(?([^\s),]*)/,
		causes: ([, name]) => [cause(null, `Kubernetes cannot tell whether the user ${name} is root: write its number in USER, such as USER 65532:65532.`)]
	},
	{
		pattern: /exec: "((?:\/\S*\/)?(?:ba|da|a|z)?sh)": stat \S+ no such file/,
		causes: ([, shell]) => [cause("shell-form-without-shell", `ENTRYPOINT or CMD is written as a line, which is handed to ${shell}, and the image has no shell. Write it as a list of words.`)]
	},
	{
		pattern: /exec: "([^"]+)": (?:stat \S+ no such file|executable file not found)|OCI runtime .*stat ([^\s:]+): no such file/,
		causes: ([, word, other]) => [cause("entrypoint-missing", `Nothing puts ${word ?? other} into the image, or not at that path.`), cause("shell-missing", "Where the program itself says it: what it starts is not in the image.")]
	},
	{
		pattern: /\bqemu-(\S+): Could not open '([^']+)': No such file or directory/,
		causes: ([, machine, loader]) => [cause("interpreter-missing", `The program is made for ${machine}, which is emulated here, and the loader that it names, ${loader}, is not in the image: CGO_ENABLED=0 makes a file that names none.`), cause("wrong-architecture", "Or the image is for another machine than the program: build both for one platform.")]
	},
	{
		pattern: /sh: (?:\d+: |line \d+: )?([^\s:/]+): (?:command )?not found$/,
		causes: ([, name]) => [cause("entrypoint-missing", `The name ${name} is in no folder of PATH: nothing puts it into the image, or not there.`), cause("interpreter-missing", "Or it is there, and the loader that it names is not: busybox says the same then.")]
	},
	{
		pattern: /exec (\S+): no such file or directory|standard_init_linux\.go:\d+: exec user process caused:? "?no such file or directory|sh: (?:\d+: |line \d+: )?(\S+): not found$|^\S*sh: (\S+): No such file or directory$/,
		causes: ([, one, other, third]) => [
			cause("interpreter-missing", `The kernel found ${one ?? other ?? third ?? "the program"}, and not the loader that it names: the file was linked against a libc, and the image has none, or the other one. CGO_ENABLED=0 makes a file that names none.`),
			cause("glibc-on-musl", "On Alpine: a program made for glibc."),
			cause("musl-on-glibc", "On Debian and its like: a program made on Alpine."),
			cause("pie-without-loader", "Built with -buildmode=pie: even pure Go names a loader then."),
			cause("entrypoint-missing", "Or the file is really not there."),
			cause("script-interpreter-missing", "Or it is a script, and its first line names an interpreter that is not there, or ends in CRLF.")
		]
	},
	{
		pattern: /exec format error/i,
		causes: () => [
			cause("wrong-architecture", "The program is made for another machine than the one that runs it."),
			cause("not-linux", "Or for another system: GOOS was not linux."),
			cause("not-a-program", "Or the file is empty, or cut short."),
			cause("script-interpreter-missing", "Or it is a script without #! in its first line.")
		]
	},
	{
		pattern: /exec:? "?([^\s"]+)"?: (?:permission denied|operation not permitted)/i,
		causes: ([, file]) => [cause("not-executable", `${file} is not executable for the image's user: COPY --chmod=0755, or a folder on the way that this user may not enter.`), cause("loader-unusable", "Or its loader is not: the kernel names the program and means the loader.")]
	}
];
// src/compatibility/error-lines.ts
const longestText = 65536;
const longestLine = 2048;
const mostLines = 500;
/** The first line of a text that is known; `null` where none is. */
function explainError(text) {
	const lines = text.slice(0, longestText).split(/\r?\n/).slice(0, mostLines);
	for (const line of lines.map((one) => one.slice(0, longestLine).trim())) for (const { pattern, causes } of knownLines) {
		const match = pattern.exec(line);
		if (match !== null) return {
			line,
			causes: causes(match)
		};
	}
	return null;
}
/** In the order in which a start goes wrong: each line is told by the first that matches it. */
const knownLines = [
	...startLines,
	...loadLines,
	...runLines
];
export { explainError as t };
