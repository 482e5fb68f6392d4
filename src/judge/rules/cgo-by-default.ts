import { defineImageRule } from "../image-rule.ts";
import { cgoByDefault } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "cgo-by-default",
  summary: "The Dockerfile does not say whether cgo is on, and the image that builds has a C compiler.",
  level: "risk",

  check({ image, recipe }) {
    const builder = recipe?.builder ?? null;
    if (builder === null || builder.env.CGO_ENABLED !== undefined) return [];
    // Linked statically it needs no libc of the image, with cgo or without.
    if (/-extldflags.*-static(-pie)?(?![-\w])/.test(builder.flags.ldflags ?? "")) return [];
    const isOn = cgoByDefault(builder);
    if (isOn === null) return { skip: `whether ${excerpt(builder.from.image)} has a C compiler is not known` };
    if (!isOn) return [];
    return [{ image: image.name, builder: builder.from.image, location: builder.location }];
  },

  message: ({ image, builder }) =>
    `On ${image} whether the program needs a libc hangs on ${excerpt(builder)}: nothing sets CGO_ENABLED, and there is a C compiler, so that cgo is on by default.`,
  fix: () => "Write CGO_ENABLED=0 or CGO_ENABLED=1 in front of go build.",
  line: (_, { location }) => location,
});
