/** The libc a file is the libc, or the loader, of. */
export interface LibcIdentity {
  readonly kind: "glibc" | "musl";
  /** As the file says it of itself: `2.36`, `1.2.4_git20230717`; `null` where it does not. */
  readonly version: string | null;
  /** Where a glibc loader looks last, as configured when it was built: `/lib/x86_64-linux-gnu/`, …, in order. */
  readonly systemDirectories: readonly string[];
}

/**
 * glibc's libc and loader alone define `GLIBC_PRIVATE` under these names. musl is one file that is both, without
 * versions and, but for Alpine's, without a soname: known by what it exports and by how it introduces itself.
 */
export function identifyLibc(
  bytes: Uint8Array,
  soname: string | null,
  definitions: readonly string[] | null,
  startsMain: boolean,
): LibcIdentity | null {
  if (definitions === null && startsMain) {
    const text = latin1(bytes);
    if (!text.includes("musl libc")) return null;
    return { kind: "musl", version: /\0(1\.\d+\.\d+(?:[_-]\w+)?)\0/.exec(text)?.[1] ?? null, systemDirectories: [] };
  }
  if (definitions?.includes("GLIBC_PRIVATE") && /^(libc|ld[\w-]*)\.so\.\d+$/.test(soname ?? "")) {
    const text = latin1(bytes);
    const version = /(?:stable|development) release version (\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? null;
    return { kind: "glibc", version, systemDirectories: systemDirectoriesOf(text) };
  }
  return null;
}

/** elf/dl-load.c keeps them as one run of NUL-terminated names that end in a slash. */
function systemDirectoriesOf(text: string): readonly string[] {
  const run = /(?:\/[\w.+/-]*\/\0){2,}/.exec(text)?.[0] ?? "";
  return run.split("\0").filter((name) => name !== "");
}

/** Of a libc, in bytes: none comes near it. What is larger and says to be one is searched so far. */
const largestLibc = 16 * 2 ** 20;

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, largestLibc)).toString("latin1");
