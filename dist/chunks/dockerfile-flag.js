// src/commands/dockerfile-flag.ts
/** The image that --dockerfile FILE asks about: a Dockerfile's, or each that a compose.yaml, .ko.yaml or .goreleaser.yaml builds. */
const imageOfFile = (file) => /\.ya?ml$/.test(file) ? file : `dockerfile:${file}`;
export { imageOfFile as t };
