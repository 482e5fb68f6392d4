import { cause, type KnownLine } from "./known-line.ts";

/** What a program says, or how it ends without a word, once it has started. The more particular comes first. */
export const runLines: readonly KnownLine[] = [
  {
    pattern: /x509: certificate signed by unknown authority|failed to verify certificate/,
    causes: () => [
      cause("ca-missing", "The image has no certificate authorities where Go looks for them."),
      cause("ca-path-missing", "Or SSL_CERT_FILE or SSL_CERT_DIR names a path that is not there."),
      cause(null, "Or the other side's authority is a private one, or a proxy's, that no image has."),
    ],
  },
  {
    pattern: /unknown time zone (\S+)/,
    causes: ([, zone]) => [
      cause("tzdata-missing", `The image has no zone data, and the program has none in it: ${zone} is not found.`),
      cause(
        "legacy-zone-missing",
        "Or it is an old name, which Debian 13 and Ubuntu 24.04 have in the package tzdata-legacy.",
      ),
    ],
  },
  {
    pattern: /user: Current requires cgo or \$USER|user: unknown userid|open \/etc\/passwd: no such file/,
    causes: () => [cause("users-missing", "The image has no /etc/passwd, or its user is not in it.")],
  },
  {
    pattern: /user: lookup (?:userid|username|user) .*: invalid argument/,
    causes: () => [
      cause(
        "nss-static-compat",
        "A static glibc is sent by nsswitch.conf to a service that it cannot load: build with -tags=osusergo.",
      ),
    ],
  },
  {
    pattern: /open (\/\S+)\/[^\s/]+: (?:no such file or directory|read-only file system)/,
    causes: ([, folder]) => [
      cause("tmp-missing", `The folder ${folder} is not in the image, or nothing may be written there.`),
    ],
  },
  {
    pattern: /listen (?:tcp|udp)[46]? \S*:(\d{1,3}|10[01]\d|102[0-3]): bind: permission denied/,
    causes: ([, port]) => [
      cause(
        "low-port",
        `The program's user is not root, and where it runs only root may listen on port ${port}: listen on one from 1024 on, and map ${port} to it.`,
      ),
    ],
  },
  {
    pattern: /Binary was compiled with 'CGO_ENABLED=0', go-sqlite3 requires cgo/,
    causes: () => [
      cause(
        "cgo-policy",
        "The program was built without cgo, and this driver is SQLite's own C code: build with CGO_ENABLED=1 and a C compiler, for an image with the same libc, or use a driver in Go, such as modernc.org/sqlite. With cgo: required in the configuration it is found before.",
      ),
    ],
  },
  {
    pattern: /This program can only be run on (\S+) processors with (v\d)/,
    causes: ([, architecture, level]) => [
      cause(
        null,
        `The program was built with GO${architecture?.toUpperCase()}=${level}, for newer processors than the one it runs on.`,
      ),
    ],
  },
  {
    pattern: /opensslcrypto: can't initialize OpenSSL|openssl.*FIPS mode/i,
    causes: () => [
      cause(
        "library-opened-later",
        "The toolchain is one for FIPS, which opens libcrypto.so while the program runs, and the image has none that it can use.",
      ),
    ],
  },
  {
    pattern: /plugin: not implemented|plugin\.Open\(.*realpath failed/,
    causes: () => [
      cause("plugin-without-dlopen", "Plugins are opened by dlopen, and the program was linked without libc."),
    ],
  },
  {
    pattern: /FATAL: kernel too old/,
    causes: () => [
      cause(null, "The glibc in the program, or in the image, needs a newer Linux than the one it runs on."),
    ],
  },
  {
    pattern: /Segmentation fault|SIGSEGV|exit(?:ed)?(?: with)?(?: code| status)?[ :]*\(?139\b/i,
    causes: () => [
      cause(
        "relr-unsupported",
        "On Alpine before 3.15: packed relocations, which an older musl does not know, end without a word.",
      ),
      cause("not-a-program", "Or the file is a shared library: -buildmode=c-shared or plugin."),
    ],
  },
  {
    pattern: /exit(?:ed)?(?: with)?(?: code| status)?[ :]*\(?127\b/i,
    causes: () => [
      cause(
        "packed",
        "Without another word: the program is packed by UPX, and the loader that it names inside is not in the image.",
      ),
      cause("library-missing", "With a line before it: the loader ended the program; explain that line."),
    ],
  },
];
