/** Versions that are numbers with dots between them, such as `2.34`. */
export const versionPattern = /^\d{1,4}(\.\d{1,4}){1,3}$/;

/** Whether `2.34` is newer than `2.4`: number by number, not letter by letter. */
export function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const index = a.findIndex((number, at) => number !== (b[at] ?? 0));
  return index >= 0 && (a[index] as number) > (b[index] ?? 0);
}

/** As one number that grows with it. */
export const rankOf = (version: string): number =>
  version.split(".").reduce((sum, part, at) => sum + Number(part) * 1e5 ** -at, 0);

/** `[1, 26]` of `go1.26.3`; `null` for a development version and for what is none. */
export function goRelease(version: string | null | undefined): readonly [major: number, minor: number] | null {
  const [, major, minor] = /^go(\d{1,2})\.(\d{1,3})/.exec(version ?? "") ?? [];
  return major === undefined ? null : [Number(major), Number(minor)];
}
