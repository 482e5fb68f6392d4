import type { Evaluation } from "../image/dockerfile/evaluate.ts";
import type { CopiedFile } from "../image/dockerfile/program.ts";
import type { ImageFacts } from "../image/facts.ts";
import { ImageError } from "../image/image-error.ts";
import type { Platform } from "../image/platform.ts";
import type { ImageLines, ProgramFacts, StartedProgram } from "../judge/image-rule.ts";
import type { Recipe } from "../judge/recipe.ts";
import type { Artifact, BuiltOtherwise, Compatibility } from "../model.ts";
import type { Ignore } from "./dockerfile/ignores.ts";
import type { Place } from "./proof.ts";

/** An image that is asked about, before it was looked at. */
export interface NamedImage {
  /** As the user wrote it. */
  readonly name: string;
  readonly source: Compatibility["source"];
  /** Whether a program may be put into it: others are not asked about. All may where absent. */
  readonly isFor?: (artifact: Artifact) => boolean;
  /** Reads it for a platform. Throws an ImageError where that can't be done. */
  readonly open: (platform: Platform) => Promise<OpenedImage>;
}

export interface OpenedImage {
  readonly facts: ImageFacts;
  readonly lines: ImageLines;
  /** What a Dockerfile says is started; `null` where nothing does. */
  readonly started: StartedProgram | null;
  /** What a Dockerfile says of how it is made; absent where none does. */
  readonly recipeOf?: (artifact: Artifact) => Recipe;
  /** Whether a path leads to a file once a Dockerfile is built; `null` where only a build would tell, absent without one. */
  readonly hasFile?: (path: string) => boolean | null;
  /** What is done on top of the base and may add to it. */
  readonly unseen: readonly Unseen[];
  /** Where a program will lie in it; `null` where nothing says. */
  readonly pathOf: (artifact: Artifact) => string | null;
  /** Problems that a comment in a Dockerfile says to ignore. */
  readonly ignores: readonly Ignore[];
  /** Where it can be entered to start something; `null` where it can't. */
  readonly place: Place | null;
  /** Whether it is this variant that goes into the image; `null` where nothing says. */
  readonly ships: (artifact: Artifact) => boolean | null;
  /** What sets a file apart from the one that goes into the image; `null` where nothing is known to. */
  readonly builtOtherwise: (artifact: Artifact) => BuiltOtherwise | null;
  /** The Dockerfile that makes it; `null` where none does. */
  readonly source: DockerfileSource | null;
}

/** What only a build would show. */
export interface Unseen {
  /** A sentence without a full stop. */
  readonly what: string;
  /** Libraries, or a loader with them. */
  readonly mayBring: "libraries" | "a loader";
}

/** A Dockerfile as it was read, and the image that another text in its place would make. */
export interface DockerfileSource {
  /** As findings name it. */
  readonly name: string;
  readonly text: string;
  readonly evaluation: Evaluation;
  readonly programs: readonly CopiedFile[];
  /** Reads no other image. Throws an ImageError for a text that makes none, or starts from one that is not known. */
  readonly retry: (text: string) => Promise<OpenedImage>;
}

/** Where a program lies in it, as the Dockerfile says, or as the program itself would be put. */
export const pathIn = ({ pathOf }: OpenedImage, artifact: Artifact, { path }: ProgramFacts): string =>
  pathOf(artifact) ?? path;

export type Opener = (platform: Platform) => Promise<OpenedImage | ImageError>;

/** One image is read once for each platform, and found wanting once. */
export function openOnce(image: NamedImage): Opener {
  const opened = new Map<string, Promise<OpenedImage | ImageError>>();
  return (platform) => {
    const key = JSON.stringify(platform);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const opening = image.open(platform).catch((error: unknown) => {
      if (error instanceof ImageError) return error;
      throw error;
    });
    opened.set(key, opening);
    return opening;
  };
}
