/**
 * File names for the executables of these packages. A name is what `go build` calls it, the last element of the import
 * path that is no major version; where two packages could be meant, as many elements more as tell them apart.
 */
export function binaryNames(importPaths: readonly string[]): readonly string[] {
  const candidates = importPaths.map((path) => {
    const elements = path.replace(/\/v[1-9]\d*$/, "").split("/");
    return elements.map((_, index) => fileName(elements.slice(elements.length - 1 - index).join("-")));
  });
  const taken = new Set<string>();
  return candidates.map((names, index) => {
    const others = new Set(candidates.filter((_, other) => other !== index).flatMap((list) => list.map(fold)));
    const longest = names.at(-1) ?? "_";
    let name = names.find((candidate) => !others.has(fold(candidate))) ?? longest;
    // Paths such as a-b and a/b give the same words: number what is left.
    for (let number = 2; taken.has(fold(name)); number++) name = `${longest}-${number}`;
    taken.add(fold(name));
    return name;
  });
}

/** On some file systems letter case does not matter. */
const fold = (name: string): string => name.toLowerCase();

const fileName = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._+-]/g, "_")
    .slice(-100)
    .replace(/^[.-]|^$/, "_");
