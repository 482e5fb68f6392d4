import type { GoBuild } from "../../image/dockerfile/go-build.ts";
import type { Patch } from "../../model.ts";
import type { DockerfileText } from "./dockerfile-text.ts";

const goCommand = /(?<=^|[\s;&|"'])((?:\S*\/)?(?:xx-)?go(?:\d+(?:\.\d+)*)?\s+(?:build|install))(?=\s|$)/;

/** The same build without cgo. */
export const withoutCgo = ({ line, env }: GoBuild, text: DockerfileText): Patch | null =>
  env.CGO_ENABLED === "0"
    ? null
    : (text.changeIn(line, (one) =>
        one.includes("CGO_ENABLED=") ? one.replace(/CGO_ENABLED=\S+/, "CGO_ENABLED=0") : null,
      ) ?? text.changeIn(line, (one) => (goCommand.test(one) ? one.replace(goCommand, "CGO_ENABLED=0 $1") : null)));

/** The same build as the executable that is Go's default. */
export const withoutBuildmode = ({ line }: GoBuild, text: DockerfileText): Patch | null =>
  text.changeIn(line, (one) => one.replace(/\s--?buildmode[= ]pie(?=\s|$)/, ""));

/** The same build with more tags. */
export function withTags({ line, flags }: GoBuild, text: DockerfileText, tags: readonly string[]): Patch | null {
  const list = tags.join(",");
  return flags.tags === undefined
    ? text.changeIn(line, (one) => (goCommand.test(one) ? one.replace(goCommand, `$1 -tags=${list}`) : null))
    : text.changeIn(line, (one) => one.replace(/(\s--?tags[= ]["']?)(?=\S)/, `$1${list},`));
}
