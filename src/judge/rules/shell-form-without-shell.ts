import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

const errorTextOf = ({ shell }: { readonly shell: string }): string =>
  `exec: "${excerpt(shell)}": stat ${excerpt(shell)}: no such file or directory`;

export default defineImageRule({
  id: "shell-form-without-shell",
  summary: "What the container starts is given to a shell, and the image has none.",
  level: "create",

  check({ image, started }) {
    const shell = started?.shell;
    if (shell === undefined || shell === null || image.shells.includes(shell)) return [];
    // A table knows the usual shells only.
    return isThere(image, shell) === true
      ? []
      : [{ image: image.name, shell, isBrokenList: started?.isBrokenList ?? false }];
  },

  message: (data) =>
    `On ${data.image} no container is made: "${errorTextOf(data)}"${data.isBrokenList ? ": the list of words is no JSON, which takes double quotes and no comma at its end, so that it is a line for a shell" : ""}.`,
  errorText: errorTextOf,
  fix: () => 'Write ENTRYPOINT and CMD as a list of words, ["/app", "--flag"], which no shell reads.',
  line: (_, __, { started }) => started?.location ?? null,
});
