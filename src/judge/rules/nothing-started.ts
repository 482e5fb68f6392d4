import { defineImageRule } from "../image-rule.ts";

const error = "no command specified";

export default defineImageRule({
  id: "nothing-started",
  summary: "The image says nowhere what a container of it starts.",
  level: "feature",

  check({ image, recipe = null, started }) {
    const { entrypoint, cmd } = image.config;
    if (recipe === null || started !== null || entrypoint?.length || cmd?.length) return [];
    // What an image that was not read starts is not in the table; one without a libc has nothing that it could.
    const isKnown = image.root !== null || image.libc?.kind === "none";
    return isKnown ? [{ image: image.name, location: recipe.placed?.location ?? null }] : [];
  },

  message: ({ image }) =>
    `On ${image} a container is made only where it is told what to start, else "${error}": there is no ENTRYPOINT and no CMD.`,
  errorText: () => error,
  fix: () =>
    'Add an ENTRYPOINT with the path that the program is copied to, as in ENTRYPOINT ["/app"]; an image that is only to hold files needs none.',
  line: (_, { location }) => location,
});
