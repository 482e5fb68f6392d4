/**
 * An image that could not be read: not found, cut short, hostile, or out of reach. Whoever asked turns it into the
 * verdict "unknown"; the message names the part that failed and why.
 */
export class ImageError extends Error {
  override readonly name = "ImageError";
}
