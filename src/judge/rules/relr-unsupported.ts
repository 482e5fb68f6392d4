import { signOf } from "../missing-version.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "relr-unsupported",
  summary: "The program's relocations are packed in a way that the image's loader does not know.",
  kinds: ["packed-relocations", "missing-version"],
  where: (obstacle) => obstacle.kind === "packed-relocations" || signOf(obstacle) === "relr",
});
