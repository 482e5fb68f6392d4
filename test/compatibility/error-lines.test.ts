import { describe, expect, it } from "vitest";
import { explainError } from "../../src/compatibility/error-lines.ts";
import { rules } from "../../src/judge/rules/index.ts";

const ids = rules.map(({ id }) => id);

describe("an error line", () => {
  it.each<[line: string, rule: string | null, says: RegExp]>([
    ["exec /app: no such file or directory", "interpreter-missing", /found \/app, and not the loader/],
    ["exec /usr/bin/service: no such file or directory", "interpreter-missing", /\/usr\/bin\/service/],
    [
      "standard_init_linux.go:228: exec user process caused: no such file or directory",
      "interpreter-missing",
      /loader/,
    ],
    [
      'standard_init_linux.go:190: exec user process caused "no such file or directory"',
      "interpreter-missing",
      /loader/,
    ],
    ["/bin/sh: ./app: not found", "interpreter-missing", /\.\/app/],
    ["sh: 1: ./app: not found", "interpreter-missing", /\.\/app/],
    ["/bin/ash: ./app: not found", "interpreter-missing", /\.\/app/],
    ["/entry.sh: line 1: app: not found", "entrypoint-missing", /name app is in no folder of PATH/],
    ["bash: line 3: app: command not found", "entrypoint-missing", /name app is in no folder of PATH/],
    ["sh: 1: app: not found", "entrypoint-missing", /PATH/],
    [
      "qemu-x86_64: Could not open '/lib64/ld-linux-x86-64.so.2': No such file or directory",
      "interpreter-missing",
      /made for x86_64.*\/lib64\/ld-linux-x86-64\.so\.2, is not in the image/,
    ],
    ["listen tcp :80: bind: permission denied", "low-port", /on port 80/],
    ["listen udp4 0.0.0.0:53: bind: permission denied", "low-port", /on port 53/],
    [
      "Binary was compiled with 'CGO_ENABLED=0', go-sqlite3 requires cgo to work. This is a stub",
      "cgo-policy",
      /CGO_ENABLED=1/,
    ],
    ["exec /app: exec format error", "wrong-architecture", /another machine/],
    ["standard_init_linux.go:228: exec user process caused: exec format error", "wrong-architecture", /machine/],
    ["exec /app: permission denied", "not-executable", /not executable/],
    ['exec: "/app": permission denied: unknown', "not-executable", /\/app is not executable/],
    ["docker: Error response from daemon: no command specified.", "nothing-started", /no ENTRYPOINT/],
    [
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref x::y: "/out/app": not found',
      "copy-source-missing",
      /takes \/out\/app/,
    ],
    ["exec /app: accessing a corrupted shared library", "loader-unusable", /loader/],
    [
      "/app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app)",
      "glibc-too-old",
      /asks for GLIBC_2\.34\.$/,
    ],
    [
      "/app: /lib/libc.so.6: version `GLIBC_2.38' not found (required by /usr/lib/libstdc++.so.6)",
      "glibc-too-old",
      /a library that was copied/,
    ],
    ["version `GLIBC_2.34' not found", "glibc-too-old", /^The program was linked.*GLIBC_2\.34\.$/],
    ["version 'GLIBCXX_3.4.32' not found", "library-too-old", /^The program asks for GLIBCXX_3\.4\.32/],
    ["/app: /lib/libc.so.6: version `GLIBC_ABI_DT_RELR' not found (required by /app)", "relr-unsupported", /2\.36/],
    [
      "/app: /usr/lib/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by /app)",
      "library-too-old",
      /GLIBCXX_3\.4\.32/,
    ],
    ["Error relocating /app: fcntl64: symbol not found", "musl-symbol-missing", /no fcntl64/],
    [
      "/app: error while loading shared libraries: libz.so.1: cannot open shared object file: No such file or directory",
      "library-missing",
      /libz\.so\.1/,
    ],
    [
      "/app: error while loading shared libraries: libstdc++.so.6: cannot open shared object file: No such file or directory",
      "cxx-runtime-missing",
      /libstdc/,
    ],
    [
      "Error loading shared library libresolv.so.2: No such file or directory (needed by /app)",
      "old-glibc-library-missing",
      /libresolv/,
    ],
    [
      "/app: error while loading shared libraries: libasan.so.8: cannot open shared object file",
      "sanitizer-runtime-missing",
      /libasan/,
    ],
    ["/app: error while loading shared libraries: /lib/libz.so.1: invalid ELF header", "library-missing", /of no use/],
    ["/app: symbol lookup error: /app: undefined symbol: keel", "symbol-missing", /calls keel/],
    ["tls: failed to verify certificate: x509: certificate signed by unknown authority", "ca-missing", /authorities/],
    ["panic: unknown time zone Europe/Berlin", "tzdata-missing", /Europe\/Berlin/],
    ["user: Current requires cgo or $USER set in environment", "users-missing", /passwd/],
    ["user: unknown userid 1001", "users-missing", /passwd/],
    ["user: lookup userid 0: invalid argument", "nss-static-compat", /osusergo/],
    ["open /tmp/upload123: no such file or directory", "tmp-missing", /folder \/tmp/],
    ["This program can only be run on AMD64 processors with v3 microarchitecture support.", null, /GOAMD64=v3/],
    [
      "panic: opensslcrypto: can't initialize OpenSSL : openssl: can't retrieve OpenSSL version",
      "library-opened-later",
      /FIPS/,
    ],
    [
      "docker: Error response from daemon: unable to find user nonroot: no matching entries in passwd file.",
      "user-unknown",
      /user nonroot/,
    ],
    ['exec: "/bin/sh": stat /bin/sh: no such file or directory: unknown', "shell-form-without-shell", /list of words/],
    ['exec: "/app": stat /app: no such file or directory: unknown', "entrypoint-missing", /\/app/],
    ['exec: "git": executable file not found in $PATH', "entrypoint-missing", /git/],
    [
      "container has runAsNonRoot and image has non-numeric user (nonroot), cannot verify user is non-root",
      null,
      /65532/,
    ],
    ["plugin: not implemented", "plugin-without-dlopen", /dlopen/],
    ["FATAL: kernel too old", null, /Linux/],
    ["Exited (139) 2 seconds ago", "relr-unsupported", /Alpine/],
    ["Segmentation fault (core dumped)", "relr-unsupported", /Alpine/],
    ["exit status 127", "packed", /UPX/],
  ])("%s", (line, rule, says) => {
    const explanation = explainError(line);
    expect(explanation?.line).toBe(line);
    expect(explanation?.causes[0]).toEqual({ rule, text: expect.stringMatching(says) });
    for (const cause of explanation?.causes ?? []) {
      if (cause.rule !== null) expect(ids).toContain(cause.rule);
      expect(cause.text).toMatch(/^[A-Z/].*\.$/);
      expect(cause.text).not.toMatch(/undefined|null/);
    }
  });

  it("is found in a whole log", () => {
    const log = `2026-01-01 starting\r\n${"noise\n".repeat(100)}  exec /app: exec format error  \nbye`;
    expect(explainError(log)?.line).toBe("exec /app: exec format error");
  });

  it.each([
    "",
    "listen tcp :8080: bind: permission denied",
    "listening on :8080",
    "error: connection refused",
    "no such file",
    "version 'v1.2.3' not found",
  ])("is not guessed: %j", (text) => {
    expect(explainError(text)).toBeNull();
  });

  it("takes no time to speak of, whatever it is", () => {
    const hostile = [
      "sh: ".repeat(100_000),
      `open /${"a/".repeat(50_000)}`,
      `version \`${"x".repeat(200_000)}`,
      `exec ${"/".repeat(100_000)}: no such`,
      "user: lookup user ".repeat(20_000),
    ];
    for (const text of hostile) expect(explainError(text)).toBeNull();
  });
});
