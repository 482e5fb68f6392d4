import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

/** An absolute path is looked at, a name looked for. */
const errorTextOf = ({ word }: { readonly word: string }): string =>
  word.includes("/")
    ? `exec: "${excerpt(word)}": stat ${excerpt(word)}: no such file or directory`
    : `exec: "${excerpt(word)}": executable file not found in $PATH`;

export default defineImageRule({
  id: "entrypoint-missing",
  summary: "What the container starts is not put into the image.",
  level: "create",

  check: ({ image, started }) =>
    started === null || started.shell !== null || started.exists !== false
      ? []
      : [{ image: image.name, word: started.word }],

  message: (data) =>
    `On ${data.image} no container is made: "${errorTextOf(data)}": it is the file itself that nothing puts there, and not its loader that is missing.`,
  errorText: errorTextOf,
  fix: ({ word }) => `Copy the program to ${excerpt(word)}, or name in ENTRYPOINT where it is copied to.`,
  line: (_, __, { started }) => started?.location ?? null,
});
