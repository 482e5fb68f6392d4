import { familyOf, othersMissing } from "../missing-library.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "cxx-runtime-missing",
  summary: "A library of the compiler's runtime, such as libstdc++, is not in the image.",
  kinds: ["missing-library"],
  where: (obstacle) => familyOf(obstacle) === "c++",
  remark: othersMissing,
  fix: () =>
    "End in an image with the C++ runtime, such as distroless/cc, or link it in: -extldflags '-static-libstdc++ -static-libgcc'.",
});
