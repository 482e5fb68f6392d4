/**
 * File names for the executables of these packages. A name is what `go build` calls it, the last element of the import
 * path that is no major version; where two packages could be meant, as many elements more as tell them apart.
 */
export function binaryNames(importPaths: readonly string[]): readonly string[] {
  const candidates = importPaths.map((path) => {
    const elements = path.replace(/\/v[1-9]\d*$/, "").split("/");
    return elements.map((_, index) => fileName(elements.slice(elements.length - 1 - index).join("-")));
  });
  return candidates.map((names, index) => {
    const free = names.find((name) =>
      candidates.every((others, other) => other === index || !others.some(sameAs(name))),
    );
    return free ?? `${names.at(-1)}-${index + 1}`;
  });
}

/** On some file systems letter case does not matter. */
const sameAs =
  (name: string) =>
  (other: string): boolean =>
    other.toLowerCase() === name.toLowerCase();

const fileName = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._+-]/g, "_")
    .replace(/^[.-]/, "_")
    .slice(-100);
