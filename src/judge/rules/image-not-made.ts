import type { Location, Problem } from "../../model.ts";
import { defineImageRule } from "../image-rule.ts";

const id = "image-not-made";
const fix = "Correct the line: docker build ends there as well.";

/** Found while the Dockerfile is read, when there is no image yet that a rule could look at. */
export const problemOfLine = (found: string, location: Location): Problem => ({
  rule: id,
  found,
  fix,
  errorText: null,
  location,
  ignored: null,
  data: { location },
});

export default defineImageRule({
  id,
  summary: "A line of the Dockerfile keeps it from making an image: docker build refuses it, or its base is not there.",
  level: "feature",
  check: () => [],
  message: () => "",
  fix: () => fix,
});
