import type { Location } from "../model.ts";

/**
 * An image that could not be read: not found, cut short, hostile, or out of reach. Whoever asked turns it into the
 * verdict "unknown"; the message names the part that failed and why.
 */
export class ImageError extends Error {
  override readonly name: string = "ImageError";
}

/** Where it comes from can't be reached, is out of order, or wants no more questions for now: not the image's fault. */
export class ImageUnavailable extends ImageError {
  override readonly name = "ImageUnavailable";
}

/** A Dockerfile that makes no image, and the line of it that keeps it from that. */
export class DockerfileError extends ImageError {
  override readonly name = "DockerfileError";
  readonly location: Location;
  /** What to do about it, as a sentence. */
  readonly fix: string;

  constructor(message: string, location: Location, fix: string) {
    super(message);
    this.location = location;
    this.fix = fix;
  }
}

/** The same failure, told as that of a part; what is out of reach stays so. */
export function failureOf(part: string, error: unknown): ImageError {
  if (error instanceof ImageUnavailable) return error;
  return new ImageError(`${part} could not be read: ${reasonOf(error)}`);
}

/** Streams put errors of their own, without a word, around those of what they read from. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" && error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
