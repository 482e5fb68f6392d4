import type { ImageFacts } from "../../image/facts.ts";
import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import type { Recipe } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const builtIn = new Set([":", "exit", "test", "[", "true", "false", "exec", "if", "while", "for", "set", "cd", "echo"]);

/** Whether a command is there; `null` where that is not known. */
function isFound(image: ImageFacts, word: string, { installs, hasUnknownRuns, placed }: Recipe): boolean | null {
  if (word === placed?.path || installs.some(({ name }) => name === word)) return true;
  const folders = word.startsWith("/") ? [""] : (image.config.env.PATH ?? usualPath).split(":");
  const answers = folders.map((folder) => isThere(image, folder === "" ? word : `${folder}/${word}`));
  if (answers.includes(true)) return true;
  return answers.includes(null) || hasUnknownRuns || installs.length > 0 ? null : false;
}

export default defineImageRule({
  id: "healthcheck-tool-missing",
  summary: "The HEALTHCHECK starts something that the image does not have.",
  level: "feature",

  check({ image, recipe }) {
    if (recipe?.healthcheck == null) return [];
    const { test, location } = recipe.healthcheck;
    const [kind, first = ""] = test;
    if (kind !== "CMD" && kind !== "CMD-SHELL") return [];
    const shell = image.config.shell?.[0] ?? "/bin/sh";
    if (kind === "CMD-SHELL" && !image.shells.includes(shell) && isThere(image, shell) !== true) {
      return [{ image: image.name, word: shell, location }];
    }
    const word = kind === "CMD" ? first : (/^\s*(?:exec\s+)?([^\s;&|<>()$`"']+)/.exec(first)?.[1] ?? "");
    if (word === "" || (kind === "CMD-SHELL" && builtIn.has(word))) return [];
    const found = isFound(image, word, recipe);
    if (found === null) return { skip: `whether ${excerpt(word)} is in the image is not known` };
    return found ? [] : [{ image: image.name, word, location }];
  },

  message: ({ image, word }) =>
    `On ${image} the HEALTHCHECK always fails, and the container is never healthy: it starts ${excerpt(word)}, which is not there.`,
  fix: () =>
    'Have the program check itself, HEALTHCHECK CMD ["/app", "--health"], or leave HEALTHCHECK to the platform: Kubernetes does not read it.',
  line: (_, { location }) => location,
});
