import { libcOfInterpreter } from "../../image/loaders.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "musl-on-glibc",
  summary: "The program is made for musl, and the image has glibc.",
  kinds: ["no-loader"],
  where: ({ interpreter, loaderOnly }, { libc }) =>
    !loaderOnly && libc?.kind === "glibc" && libcOfInterpreter(interpreter) === "musl",
  remark: () => "The file itself is there: it was built on Alpine, or by musl-gcc.",
  fix: () => "Build on Debian (golang:bookworm and the like), link it statically, or build with CGO_ENABLED=0.",
});
