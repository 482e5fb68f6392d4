import { othersUndefined, signOf } from "../missing-version.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "library-too-old",
  summary: "A library in the image does not define a version that the program, or a library it loads, asks for.",
  kinds: ["missing-version"],
  where: (obstacle) => signOf(obstacle) === "other",
  remark: othersUndefined,
});
