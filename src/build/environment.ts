/**
 * A build runs code that a stranger may have written (cgo, `-toolexec`, generators), so it sees what the Go
 * toolchain and a C compiler need and nothing else of our environment: no tokens, no workflow command files.
 * The toolchain's own variables hold no underscore but for two, so that `GOOGLE_APPLICATION_CREDENTIALS` is not
 * taken for one.
 */
const allowed: readonly RegExp[] = [
  /^(PATH|HOME|TMPDIR|LANG|LC_[A-Z]+|XDG_(CACHE|CONFIG)_HOME)$/,
  /^(GO[A-Z0-9]+|GO_EXTLINK_ENABLED|GO_LDSO|CGO_[A-Z_]+)$/,
  /^(CC|CXX|FC|AR|PKG_CONFIG[A-Z_]*)$/,
  /^((HTTP|HTTPS|ALL|NO)_PROXY|SSL_CERT_(FILE|DIR))$/,
  /^(SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|LOCALAPPDATA|APPDATA|PROGRAMDATA|TEMP|TMP)$/,
];

/**
 * The part of `source` a build may see, with `extra`, which the user set for it, on top. Names are compared without
 * case: proxies are often lower case, and Windows has `Path`.
 */
export function scrubEnvironment(
  source: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    const upper = name.toUpperCase();
    if (value !== undefined && allowed.some((pattern) => pattern.test(upper))) kept[name] = value;
  }
  return { ...kept, ...extra };
}
