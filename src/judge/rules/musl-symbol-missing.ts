import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "musl-symbol-missing",
  summary: "The program calls functions that the image's musl does not have.",
  kinds: ["missing-symbols"],
  where: ({ loader }) => loader === "musl",
});
