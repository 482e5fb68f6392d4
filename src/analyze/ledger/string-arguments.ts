import type { CodeReferences } from "../../gobin/code-references.ts";
import { NO_PACKAGE } from "../../gobin/package-names.ts";

/**
 * A string that inlined code points at is mostly what the call was given, and so its host's: an embedded text that is written
 * to os.Stdout is not of package os. It is, where that package's own functions point there as well, or other hosts do in
 * its name. (Of variables the contrary holds more often.) `isString` tells whether there is one at an offset in the file.
 */
export function ownersOfReferences(
  { count, targets, packages, hosts }: CodeReferences,
  isString: (offset: number) => boolean,
): Int32Array {
  const keyOf = (i: number): number => (targets[i] as number) * 2 ** 17 + (packages[i] as number);
  const isInlined = (i: number): boolean => packages[i] !== hosts[i];
  const only = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    if (!isInlined(i) || !isString(targets[i] as number)) continue;
    const key = keyOf(i);
    const known = only.get(key);
    only.set(key, known === undefined || known === hosts[i] ? (hosts[i] as number) : NO_PACKAGE);
  }
  for (let i = 0; i < count; i++) if (!isInlined(i) && only.has(keyOf(i))) only.set(keyOf(i), NO_PACKAGE);
  return packages.map((owner, i) => {
    const host = i < count && isInlined(i) ? (only.get(keyOf(i)) ?? NO_PACKAGE) : NO_PACKAGE;
    return host === NO_PACKAGE ? owner : host;
  });
}
