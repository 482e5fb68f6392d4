import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "copy-source-missing",
  summary: "A COPY takes from another stage what nothing puts there, so that no image is made.",
  level: "create",

  check: ({ image, recipe }) =>
    (recipe?.brokenInputs ?? [])
      .filter(({ kind }) => kind === "made by nothing")
      .map(({ what, location }) => ({ image: image.name, what, location })),

  message: ({ image, what }) =>
    `On ${image} no image is made: "${excerpt(what)}: not found": no build, no COPY and no command of the stage puts it there.`,
  errorText: ({ what }) => `${excerpt(what)}: not found`,
  fix: () => "Copy the file that go build writes with -o, or let it write where the COPY takes it from.",
  line: (_, { location }) => location,
});
