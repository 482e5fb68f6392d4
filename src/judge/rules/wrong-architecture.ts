import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "wrong-architecture",
  summary: "The program is made for another machine than the image.",
  kinds: ["machine"],
});
