import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

const errorTextOf = ({ shell }: { readonly shell: string }): string =>
  `exec: "${excerpt(shell)}": stat ${excerpt(shell)}: no such file or directory`;

export default defineImageRule({
  id: "run-without-shell",
  summary: "A RUN of the final stage is given to a shell, and its base has none.",
  level: "create",

  check({ image, recipe }) {
    if (recipe == null || recipe.shellRun === null || image.libc === null) return [];
    const { shell, location } = recipe.shellRun;
    if (image.shells.includes(shell) || isThere(image, shell) === true) return [];
    // A table knows the usual shells only.
    if (image.root === null && shell !== "/bin/sh" && image.shells.length > 0) return [];
    return [{ image: image.name, shell, location }];
  },

  message: (data) =>
    `On ${data.image} no image is built: a RUN of its final stage ends with "${errorTextOf(data)}", for the base has no shell.`,
  errorText: errorTextOf,
  fix: () =>
    "Do it in an earlier stage and copy what comes out of it, or write RUN as a list of words and copy the program it names.",
  line: (_, { location }) => location,
});
