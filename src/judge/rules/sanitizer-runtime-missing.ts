import { familyOf, othersMissing } from "../missing-library.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "sanitizer-runtime-missing",
  summary: "The runtime of a sanitizer, such as libasan, is not in the image.",
  kinds: ["missing-library"],
  where: (obstacle) => familyOf(obstacle) === "sanitizer",
  remark: othersMissing,
  fix: () => "Build what you ship without -asan, -msan and -race, and keep them for tests.",
});
