import { signOf } from "../missing-version.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "c-headers-too-new",
  summary: "C code was compiled with the headers of glibc 2.38 or newer, and the image's glibc is older.",
  kinds: ["missing-version"],
  where: (obstacle) => signOf(obstacle) === "isoc23",
  remark: () =>
    "The headers of glibc 2.38 and newer turn strtol, sscanf and their kin into functions that older ones lack.",
  fix: () =>
    "Compile the C code on Debian 12 or another system with glibc before 2.38, end in an image with glibc 2.38 or newer, or build with CGO_ENABLED=0.",
});
