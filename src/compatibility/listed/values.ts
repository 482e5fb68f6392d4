/** What other tools' files hold: of whatever form, and read as far as it has the one that is meant. */
export type Mapping = Readonly<Record<string, unknown>>;

export const mappingOf = (value: unknown): Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Mapping) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Numbers and truths stand for their text, as in an environment; `null` for nothing. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** `{ K: V }` or `[K=V]`; one without a value is left to who builds, and so are those `isOpen` says are not known. */
export function argsOf(value: unknown, isOpen: (text: string) => boolean): Readonly<Record<string, string>> {
  const pairs = Array.isArray(value)
    ? value.map((item) => {
        const [, name = "", text = null] = /^([^=]*)(?:=([\s\S]*))?$/.exec(textOf(item) ?? "") ?? [];
        return [name, text] as const;
      })
    : Object.entries(mappingOf(value)).map(([name, item]) => [name, item === "" ? "" : textOf(item)] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is readonly [string, string] => pair[0] !== "" && pair[1] !== null && !isOpen(pair[1])),
  );
}
