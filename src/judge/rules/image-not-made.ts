import type { DockerfileError } from "../../image/image-error.ts";
import type { Problem } from "../../model.ts";
import { defineImageRule } from "../image-rule.ts";

const id = "image-not-made";

/** Found while the Dockerfile is read, when there is no image yet that a rule could look at. */
export const problemOfLine = (
  found: string,
  { location, fix }: Pick<DockerfileError, "location" | "fix">,
): Problem => ({
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
  summary: "A line of the Dockerfile is one that docker build refuses, or names a base that cannot be read.",
  level: "feature",
  check: () => [],
  message: () => "",
  fix: () => "",
});
