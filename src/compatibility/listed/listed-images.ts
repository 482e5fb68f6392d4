import { type Document, parseDocument } from "yaml";
import { UsageError } from "../../errors.ts";
import type { ImageInput } from "../../model.ts";
import { readCompose } from "./compose.ts";
import { readGoreleaser } from "./goreleaser.ts";
import { readKo } from "./ko.ts";

/** An image that a file of another tool says to build, or to build on. */
export interface ListedImage {
  /** How reports call it: the file, then what it is there. */
  readonly name: string;
  readonly image: ImageInput | UnreadImage;
  /** Import paths of the main packages that go into it; `null` where the file does not say. */
  readonly packages: ((path: string) => boolean) | null;
  /** Where the program of a main package lies in it, where the tool decides that. */
  readonly place?: (path: string) => string;
}

/** An image that the file says in a way that is not read here. */
export interface UnreadImage {
  /** A sentence without a full stop. */
  readonly why: string;
}

/** Reads the text of a file; `path` is what it is called. Throws a UsageError. */
export type ListReader = (text: string, path: string) => readonly ListedImage[];

const readers: readonly (readonly [RegExp, (value: unknown, path: string) => readonly ListedImage[]])[] = [
  [/(^|[\\/])(docker-)?compose([.-][\w.-]+)?\.ya?ml$/, readCompose],
  [/(^|[\\/])\.ko\.ya?ml$/, readKo],
  [/(^|[\\/])\.?goreleaser([.-][\w.-]+)?\.ya?ml$/, readGoreleaser],
];

/** By the name of the file; `null` for what is no such file. */
export function listReaderOf(path: string): ListReader | null {
  const read = readers.find(([pattern]) => pattern.test(path))?.[1];
  if (read === undefined) return null;
  return (text, name) => {
    const images = read(yamlOf(text, name), name);
    if (images.length === 0)
      throw new UsageError(`${name} names no image to build, so that there is nothing to look at`);
    return images;
  };
}

function yamlOf(text: string, path: string): unknown {
  const document: Document.Parsed = parseDocument(text, { merge: true });
  const [problem] = document.errors;
  if (problem !== undefined) throw new UsageError(`${path}: ${problem.message.split("\n")[0]?.replace(/:$/, "")}`);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
