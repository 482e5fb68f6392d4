/** What is read of an image at most. Everything in an image is its author's word; real ones stay far below. */

/** Of a text such as /etc/passwd or a certificate bundle, in bytes. */
export const largestText = 4 * 2 ** 20;

/** Of a shared library, in bytes; a larger one is a gap. */
export const largestLibrary = 128 * 2 ** 20;

/** Of all files of an image that is unpacked to this machine, in bytes. */
export const largestRoot = 4 * 2 ** 30;

/** Of a program that is taken out of an image, in bytes. */
export const largestProgram = 2 * 2 ** 30;

/** Of a manifest, an index or a configuration, in bytes: what registries accept too. */
export const largestManifest = 4 * 2 ** 20;

export const mostLayers = 1000;

/** Of one layer, in bytes once unpacked. */
export const largestLayer = 8 * 2 ** 30;

/** Files, folders and links in one image. */
export const mostEntries = 1_000_000;

/** PATH_MAX of Linux, its final NUL left out. */
export const longestPath = 4095;

/** Of the texts kept from one image, in bytes. */
export const mostText = 64 * 2 ** 20;

/** Of the shared libraries read in one image, in bytes. */
export const mostLibraries = 1.5 * 2 ** 30;
