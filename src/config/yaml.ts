import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { UsageError } from "../errors.ts";
import { show } from "./explain-issues.ts";

/** More than any configuration needs, and little enough to parse in no time, whatever is in it. Letters of text. */
const longestText = 64 * 1024;

/** A YAML document as plain values, and where in the text they stand. */
export interface Yaml {
  /** `null` for an empty document. */
  readonly value: unknown;
  /** The line, from 1, of the value at a path; of its key where there is no such value, or of what is nearest above. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads one YAML 1.2 document. Throws UsageError naming file and line for whatever YAML does not mean or we do not allow. */
export function readYaml(text: string, file: string): Yaml {
  if (text.length > longestText) {
    throw new UsageError(`${file} has ${text.length} letters; a configuration has at most ${longestText}`);
  }
  const lines = new LineCounter();
  // The parser compares each key with every key before it; `checkKeys` does that in one pass.
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error", uniqueKeys: false });
  const line = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const mistake = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (mistake !== undefined) {
    throw new UsageError(
      `${file}:${lines.linePos(mistake.pos[0]).line}: ${yamlMistakes[mistake.code] ?? mistake.message}`,
    );
  }
  checkKeys(doc, (node, sentence) => {
    throw new UsageError(`${file}:${line(node)}: ${sentence}`);
  });
  return { value: toValue(doc, file), lineOf: (path) => line(nodeAt(doc, path)) };
}

/** In our words where the parser's own would not help. */
const yamlMistakes: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a second document starts here (---); a configuration is one document",
  TAB_AS_INDENT: "this line is indented with a tab; YAML wants spaces",
  RESOURCE_EXHAUSTION: "values are nested too deeply here",
};

function checkKeys(doc: Document, refuse: (node: unknown, sentence: string) => never): void {
  visit(doc, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : undefined;
        const found = isScalar(key) ? show(name) : "a list, a mapping or an alias";
        if (typeof name !== "string") refuse(key, `found ${found} as a key; a key is text: put it in quotes`);
        if (name === "__proto__") refuse(key, "found __proto__ as a key, which names nothing");
        if (seen.has(name)) refuse(key, `the key ${show(name)} is there twice in one mapping; keep one`);
        seen.add(name);
      }
    },
  });
}

function toValue(doc: Document, file: string): unknown {
  try {
    // A few anchors may not grow into a mountain of values.
    return unfolded(doc.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    if (error instanceof ReferenceError) throw new UsageError(`${file}: ${error.message}`);
    if (error instanceof RangeError) throw new UsageError(`${file}: values are nested too deeply, or in themselves`);
    throw error;
  }
}

/** A copy in which every alias is a value of its own; an anchor that is within itself exhausts the stack. */
function unfolded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unfolded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unfolded(inner)]));
}

/** The node at a path, or where the path ends early, the last one on it. The last word may be a key that is itself the mistake. */
function nodeAt(doc: Document, path: readonly PropertyKey[]): unknown {
  let node: unknown = doc.contents;
  let mark: unknown = node;
  for (const word of path) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === word);
      if (pair === undefined) break;
      mark = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(word)];
      mark = node ?? mark;
    } else break;
  }
  return mark;
}
