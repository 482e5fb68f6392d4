import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "loader-unusable",
  summary: "The loader that the program asks for is there, but can't be used.",
  kinds: ["bad-loader"],
});
