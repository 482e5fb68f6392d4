// src/image/image-error.ts
/**
* An image that could not be read: not found, cut short, hostile, or out of reach. Whoever asked turns it into the
* verdict "unknown"; the message names the part that failed and why.
*/
var ImageError = class extends Error {
	name = "ImageError";
};
/** Where it comes from can't be reached, is out of order, or wants no more questions for now: not the image's fault. */
var ImageUnavailable = class extends ImageError {
	name = "ImageUnavailable";
};
/** A Dockerfile that makes no image, and the line of it that keeps it from that. */
var DockerfileError = class extends ImageError {
	name = "DockerfileError";
	location;
	/** What to do about it, as a sentence. */
	fix;
	constructor(message, location, fix) {
		super(message);
		this.location = location;
		this.fix = fix;
	}
};
/** The same failure, told as that of a part; what is out of reach stays so. */
function failureOf(part, error) {
	if (error instanceof ImageUnavailable) return error;
	return new ImageError(`${part} could not be read: ${reasonOf(error)}`);
}
/** Streams put errors of their own, without a word, around those of what they read from. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.message === "" && error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
export { failureOf as i, ImageError as n, ImageUnavailable as r, DockerfileError as t };
