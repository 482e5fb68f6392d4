import { defineImageRule } from "../image-rule.ts";
import { isAlpine } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "pie-loader-by-builder",
  summary:
    "The loader of a pure-Go PIE is the one of the machine that builds it, and another one for another architecture.",
  level: "risk",

  check({ image, recipe }) {
    const builder = recipe?.builder ?? null;
    if (builder === null || builder.flags.buildmode !== "pie" || builder.env.CGO_ENABLED === "1") return [];
    if (!isAlpine(builder.from.image) || /(^|\s)-I[= ]/.test(builder.flags.ldflags ?? "")) return [];
    const isCross = builder.architecture !== builder.targetArchitecture;
    return [{ image: image.name, builder: builder.from.image, isCross, location: builder.location }];
  },

  message: ({ image, builder, isCross }) =>
    `On ${image} the loader that -buildmode=pie writes into the program depends on ${excerpt(builder)}: ${isCross ? "building for another architecture than its own, Go does not find musl's loader there and names glibc's" : "there Go finds musl's loader and names it, and for another architecture it names glibc's"}.`,
  fix: () =>
    "Leave -buildmode=pie out, or name the loader yourself with -ldflags='-I /lib/ld-musl-x86_64.so.1', for each architecture its own.",
  line: (_, { location }) => location,
});
