import type { Artifact } from "../../model.ts";
import { defineImageRule } from "../image-rule.ts";
import type { BrokenInput } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

/** The very file that is looked at: it is made before docker runs, and put there by whoever runs it. */
const isAtHand = (what: string, { path, go }: Artifact): boolean =>
  [path, go?.package ?? ""].some((name) => name !== "" && baseName(name) === baseName(what));

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

type Kind = Exclude<BrokenInput["kind"], "made by nothing">;

const words: Readonly<Record<Kind, (what: string) => string>> = {
  "not in the context": (what) => `COPY takes ${what}, which is not in the build context`,
  "no such stage": (what) => `no stage is called ${what}, so that it is taken for an image of Docker Hub`,
  "no such command": (what) => `${what} is no command of Go`,
  "no Go": (what) => `the stage builds with Go, and ${what} has none`,
  "no sources": (what) => `the stage builds in ${what}, and nothing puts sources there`,
  "no such package": (what) => `go build is given ${what}, which is no folder or file of the build context`,
};

const fixes: Readonly<Record<Kind, string>> = {
  "not in the context": "Correct the path, build it before docker does, or copy it from the stage that makes it.",
  "no such stage": "Call the stage in FROM … AS by that name, or copy from the one that makes the file.",
  "no such command": "Correct the command.",
  "no Go": "Start the stage from golang, or install Go in it.",
  "no sources": "Copy the sources into the stage before the build, such as with COPY . .",
  "no such package": "Correct the path of the package.",
};

export default defineImageRule({
  id: "build-input-missing",
  summary: "The Dockerfile asks for a file, a stage or a command that is not there.",
  level: "feature",

  check: ({ artifact, image, recipe }) =>
    (recipe?.brokenInputs ?? []).flatMap(({ kind, what, location }) =>
      kind === "made by nothing" ||
      (kind === "not in the context" && recipe?.buildsWithGo !== true && isAtHand(what, artifact))
        ? []
        : [{ image: image.name, kind, what, location }],
    ),

  message: ({ image, kind, what }) => `On ${image} no image can be made: ${words[kind](excerpt(what))}.`,
  fix: ({ kind }) => fixes[kind],
  line: (_, { location }) => location,
});
