import { libcOfInterpreter } from "../../image/loaders.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "glibc-through-musl",
  summary: "A program made for glibc is started by musl under glibc's name.",
  level: "risk",

  check({ artifact, image, runs }) {
    const { interpreter } = artifact.elf;
    if (interpreter === null || runs.runs === "no" || libcOfInterpreter(interpreter) !== "glibc") return [];
    const loader = image.loaders.find(({ path }) => path === interpreter);
    return loader?.libc?.kind === "musl" ? [{ image: image.name, interpreter, file: loader.file }] : [];
  },

  message: ({ image, interpreter, file }) =>
    `On ${image} the loader ${excerpt(interpreter)} is ${excerpt(file)}, musl under glibc's name: all functions it calls are there, but not all of them do what glibc's do.`,
  fix: () => "Build where musl is the libc, or with CGO_ENABLED=0.",
});
