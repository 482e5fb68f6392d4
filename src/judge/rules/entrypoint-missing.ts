import { defineImageRule, type StartedProgram } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

interface Data {
  readonly image: string;
  readonly word: string;
  readonly place: string | null;
  /** Where a folder stands in its place, and the file in it that may be meant. */
  readonly folder: StartedProgram["folder"];
  /** What was handed a list of words that is none. */
  readonly shell: string | null;
}

/** An absolute path is looked at, a name looked for. */
function errorTextOf({ word, folder, shell }: Data): string {
  if (shell !== null) return `${excerpt(shell)}: ${excerpt(word.replace(/['"]/g, ""))}: not found`;
  if (!word.includes("/")) return `exec: "${excerpt(word)}": executable file not found in $PATH`;
  if (folder !== null && folder !== undefined) return `exec: "${excerpt(word)}": is a directory`;
  return `exec: "${excerpt(word)}": stat ${excerpt(word)}: no such file or directory`;
}

function causeOf({ folder, shell, word }: Data): string {
  if (shell !== null)
    return "the list of words is no JSON, which takes double quotes and no comma at its end, so that a shell gets it as a line";
  if (folder != null) {
    return `it is a folder there${folder.holds === null ? "" : `, and what is put there is ${excerpt(folder.holds)}`}`;
  }
  const variable = /\$\{?\w+\}?/.exec(word)?.[0];
  return variable === undefined
    ? "it is the file itself that nothing puts there, and not its loader that is missing"
    : `nothing puts in a value for ${excerpt(variable)} in a list of words, which no shell reads`;
}

export default defineImageRule({
  id: "entrypoint-missing",
  summary: "What the container starts is not put into the image.",
  level: "create",

  check({ image, started }) {
    if (started === null) return [];
    const { word, place = null, folder = null, shell } = started;
    if (shell !== null) {
      // Without the shell it is not even read.
      const isRead = started.isBrokenList === true && image.shells.includes(shell);
      return isRead ? [{ image: image.name, word, place: null, folder: null, shell }] : [];
    }
    if (started.exists === null) return { skip: `whether ${excerpt(word)} is in the image is not known` };
    return started.exists ? [] : [{ image: image.name, word, place, folder, shell: null }];
  },

  message: (data) => `On ${data.image} no container is made: "${errorTextOf(data)}": ${causeOf(data)}.`,
  errorText: errorTextOf,
  fix({ word, place, folder, shell }) {
    if (shell !== null) return 'Write the words in double quotes, as in ENTRYPOINT ["/app", "--flag"].';
    if (folder != null)
      return `Name ${folder.holds === null ? "the file in it" : excerpt(folder.holds)} in ENTRYPOINT, or copy the program to another place.`;
    if (!word.includes("/"))
      return `Put ${excerpt(word)} into a folder of PATH, by a package or a COPY, or name in ENTRYPOINT what is there.`;
    return `Copy the program to ${excerpt(place ?? word)}, or name in ENTRYPOINT where it is copied to.`;
  },
  line: (_, __, { started }) => started?.location ?? null,
});
