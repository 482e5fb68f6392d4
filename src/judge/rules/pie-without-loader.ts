import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "pie-without-loader",
  summary: "The program needs no library, but a loader that is not in the image.",
  kinds: ["no-loader"],
  where: ({ loaderOnly }) => loaderOnly,
  remark: () => "The file itself is there: -buildmode=pie makes even pure Go ask for a loader.",
  fix: () =>
    "Leave out -buildmode=pie, or link a static PIE: CGO_ENABLED=1, -tags=netgo,osusergo, -ldflags='-linkmode external -extldflags -static-pie'.",
});
