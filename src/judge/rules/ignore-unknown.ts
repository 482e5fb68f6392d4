import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "ignore-unknown",
  summary: "A comment in the Dockerfile ignores a rule about images that is not there.",
  level: "feature",

  check: ({ image, recipe }) =>
    (recipe?.unknownIgnores ?? []).map(({ rule, location }) => ({ image: image.name, rule, location })),

  message: ({ image, rule }) =>
    `On ${image} a comment above this line ignores ${excerpt(rule)}, and no rule about images has that name: nothing is ignored.`,
  fix: () => "Correct the name, as the finding has it, or take the comment out.",
  line: (_, { location }) => location,
});
