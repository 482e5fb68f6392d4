import { defineImageRule } from "../image-rule.ts";
import { isAlpine, isPinned, repositoryOf, suiteOf, tagOf } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "builder-drift",
  summary:
    "The program needs a libc, and the image that builds it moves on to newer ones while the image it runs on stays.",
  level: "risk",

  check({ artifact, image, recipe }) {
    if (recipe == null || recipe.builder === null || artifact.linkage.kind !== "dynamic") return [];
    const { from } = recipe.builder;
    if (isPinned(from.image) || repositoryOf(from.image) !== "golang" || isAlpine(from.image)) return [];
    if (suiteOf(from.image) !== null || !isFixed(recipe.base.image)) return [];
    return [{ image: image.name, builder: from.image, base: recipe.base.image, location: from.location }];
  },

  message: ({ image, builder, base }) =>
    `On ${image} it starts today, and may not tomorrow: ${excerpt(builder)} builds it, whose Debian moved in June 2023 and again in August 2025, and ${excerpt(base)} keeps the glibc it has.`,
  fix: ({ builder }) =>
    `Name the release in the tag of the builder, such as ${tagOf(builder) === "" || tagOf(builder) === "latest" ? "golang:bookworm" : `${excerpt(builder)}-bookworm`}, or build with CGO_ENABLED=0.`,
  line: (_, { location }) => location,
});

/** A release by its number or name, or a digest. */
const isFixed = (image: string): boolean =>
  isPinned(image) || suiteOf(image) !== null || /\d/.test(tagOf(image)) || /-debian\d+$/.test(repositoryOf(image));
