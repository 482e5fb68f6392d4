import { libcOfInterpreter } from "../../image/loaders.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "glibc-on-musl",
  summary: "The program is made for glibc, and the image has musl.",
  kinds: ["no-loader"],
  where: ({ interpreter, loaderOnly }, { libc }) =>
    !loaderOnly && libc?.kind === "musl" && libcOfInterpreter(interpreter) === "glibc",
  remark: () => "The file itself is there.",
  fix: () =>
    "Build with CGO_ENABLED=0, or with -tags=netgo,osusergo where no package has C of its own; or build where musl is the libc (golang:alpine with gcc and musl-dev).",
});
