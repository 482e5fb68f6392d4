/** The image that --dockerfile FILE asks about: a Dockerfile's, or each that a compose.yaml, .ko.yaml or .goreleaser.yaml builds. */
export const imageOfFile = (file: string): string => (/\.ya?ml$/.test(file) ? file : `dockerfile:${file}`);
