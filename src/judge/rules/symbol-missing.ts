import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "symbol-missing",
  summary: "The program calls functions that no library in the image exports.",
  kinds: ["missing-symbols"],
  where: ({ loader }) => loader === "glibc",
});
