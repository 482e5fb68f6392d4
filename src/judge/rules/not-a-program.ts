import { defineObstacleRule } from "../obstacle-rule.ts";

export default defineObstacleRule({
  id: "not-a-program",
  summary: "The file is a library, or of another type that does not run.",
  kinds: ["not-a-program", "shared-library"],
});
