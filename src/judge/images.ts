import type { Compatibility, ImageInput, Skip } from "../model.ts";
import type { Unjudged } from "./budgets.ts";

/** Whether a program starts was asked, and no answer is none: neither a pass nor a failure. */
export const unanswered = (compatibility: readonly Compatibility[]): Skip[] =>
  compatibility
    .filter(({ runs }) => runs === "unknown")
    .map(({ artifact, image, reason }) => ({ rule: "images", artifact, why: `${image}: ${reason}` }));

/** How reports call it; of a file that lists images, what their names start with. */
const nameOf = (input: ImageInput): string => {
  if (typeof input === "string") return input.replace(/^dockerfile:/, "");
  return input.target === undefined ? input.dockerfile : `${input.dockerfile} (${input.target})`;
};

/** Images that are asked for and that nobody has looked at. */
export function unasked(
  images: readonly ImageInput[],
  compatibility: readonly Compatibility[] | undefined,
): Unjudged[] {
  if (images.length > 0 && compatibility === undefined) {
    return [{ rule: "images", why: "images is set, but this command looks at none; report, inspect and check do" }];
  }
  return images
    .map(nameOf)
    .filter((name) => !compatibility?.some(({ image }) => image === name || image.startsWith(`${name}: `)))
    .map((name) => ({ rule: "images", why: `${name}: it was not looked at` }));
}
