import { foldersOfPath, searchPaths } from "../../image/started-file.ts";
import { isThere } from "../image-facts.ts";
import { defineImageRule, type ImageScene } from "../image-rule.ts";
import type { Recipe } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

const builtIn = new Set([":", "exit", "test", "[", "true", "false", "exec", "if", "while", "for", "set", "cd", "echo"]);

/** Whether a command is there; `null` where that is not known. */
function isFound({ image, hasFile }: ImageScene, word: string, recipe: Recipe): boolean | null {
  const { installs, hasUnknownRuns, placed } = recipe;
  if (word === placed?.path || installs.some(({ name }) => name === word)) return true;
  const paths = searchPaths(word, foldersOfPath(image.config), image.config.workdir ?? "/");
  const answers = paths.map(hasFile ?? ((path) => isThere(image, path)));
  if (answers.includes(true)) return true;
  return answers.includes(null) || (hasFile === undefined && (hasUnknownRuns || installs.length > 0)) ? null : false;
}

function hasShell({ image, hasFile }: ImageScene, shell: string): boolean {
  return image.shells.includes(shell) || isThere(image, shell) === true || (hasFile?.(shell) ?? false);
}

export default defineImageRule({
  id: "healthcheck-tool-missing",
  summary: "The HEALTHCHECK starts something that the image does not have.",
  level: "feature",

  check(scene) {
    const { image, recipe } = scene;
    if (recipe?.healthcheck == null) return [];
    const { test, location } = recipe.healthcheck;
    const [kind, first = ""] = test;
    if (kind !== "CMD" && kind !== "CMD-SHELL") return [];
    const shell = image.config.shell?.[0] ?? "/bin/sh";
    if (kind === "CMD-SHELL" && !hasShell(scene, shell)) return [{ image: image.name, word: shell, location }];
    const word = kind === "CMD" ? first : (/^\s*(?:exec\s+)?([^\s;&|<>()$`"']+)/.exec(first)?.[1] ?? "");
    if (word === "" || (kind === "CMD-SHELL" && builtIn.has(word))) return [];
    const found = isFound(scene, word, recipe);
    if (found === null) return { skip: `whether ${excerpt(word)} is in the image is not known` };
    return found ? [] : [{ image: image.name, word, location }];
  },

  message: ({ image, word }) =>
    `On ${image} the HEALTHCHECK always fails, and the container is never healthy: it starts ${excerpt(word)}, which is not there.`,
  fix: () =>
    'Have the program check itself, HEALTHCHECK CMD ["/app", "--health"], or leave HEALTHCHECK to the platform: Kubernetes does not read it.',
  line: (_, { location }) => location,
});
