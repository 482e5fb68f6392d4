import { libcOfInterpreter } from "../../image/loaders.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "interpreter-missing",
  summary: "The loader that the program asks for is not in the image.",
  kinds: ["no-loader"],
  where({ interpreter, loaderOnly }, { libc }) {
    const asked = libcOfInterpreter(interpreter);
    const isOtherLibc = libc !== null && libc.kind !== "none" && asked !== null && asked !== libc.kind;
    return !loaderOnly && !isOtherLibc;
  },
  remark: (_, { libc, shells }) =>
    libc?.kind === "none" && shells.length > 0
      ? "Its shell is linked statically: there is no libc behind it, whatever the image is called."
      : "The file itself is there.",
});
