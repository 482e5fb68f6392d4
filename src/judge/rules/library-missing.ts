import { familyOf, othersMissing } from "../missing-library.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "library-missing",
  summary: "A library that the program needs is not in the image, or can't be used.",
  kinds: ["missing-library"],
  where: (obstacle) => familyOf(obstacle) === null,
  remark: othersMissing,
});
