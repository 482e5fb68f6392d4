import { newest, othersUndefined, signOf } from "../missing-version.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "glibc-too-old",
  summary: "The image's glibc is older than the one that the program was linked with.",
  kinds: ["missing-version"],
  where: (obstacle) => signOf(obstacle) === "glibc",
  remark: othersUndefined,
  fix(obstacles) {
    const version = newest(obstacles).version.replace("GLIBC_", "");
    return `Build on a system whose glibc is no newer than the image's, end in an image with glibc ${version} or newer, or build with CGO_ENABLED=0.`;
  },
});
