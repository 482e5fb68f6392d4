import { libcOfInterpreter } from "../../image/loaders.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "gcompat-installed",
  summary: "The final stage installs glibc's names for musl, for a program that is made for glibc.",
  level: "risk",

  check({ artifact, image, recipe }) {
    const { interpreter } = artifact.elf;
    if (recipe == null || interpreter === null || libcOfInterpreter(interpreter) !== "glibc") return [];
    const installed = recipe.installs.find(({ name }) => /^(gcompat|libc6-compat)$/.test(name));
    return installed === undefined
      ? []
      : [{ image: image.name, interpreter, name: installed.name, location: installed.location }];
  },

  message: ({ image, interpreter, name }) =>
    `On ${image} the loader ${excerpt(interpreter)} comes with ${name}, which is musl under glibc's name: whether it has all functions that the program calls shows only in the built image.`,
  fix: () => "Build where musl is the libc, such as in golang:alpine with gcc and musl-dev, or with CGO_ENABLED=0.",
  line: (_, { location }) => location,
});
