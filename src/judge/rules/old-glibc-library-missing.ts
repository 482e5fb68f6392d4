import { familyOf, othersMissing } from "../missing-library.ts";
import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "old-glibc-library-missing",
  summary: "A library that is part of glibc, or was until 2.34, is not in the image.",
  kinds: ["missing-library"],
  where: (obstacle) => familyOf(obstacle) === "old glibc",
  remark: othersMissing,
  fix: ([{ loader }]) =>
    loader === "musl"
      ? "Build where musl is the libc (golang:alpine with gcc and musl-dev), or with CGO_ENABLED=0."
      : "Build with glibc 2.34 or newer, where libc.so.6 holds most of these, end in an image with all of glibc, or build with CGO_ENABLED=0.",
});
