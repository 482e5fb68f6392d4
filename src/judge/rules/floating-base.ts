import { defineImageRule } from "../image-rule.ts";
import { isPinned, repositoryOf, tagOf } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

const moving = /^(latest|stable|testing|unstable|sid|rolling|edge|nonroot|debug|debug-nonroot)?(-slim)?$/;

export default defineImageRule({
  id: "floating-base",
  summary: "The program needs a libc, and the tag of its base image moves on to other releases.",
  level: "risk",

  check({ artifact, image, recipe }) {
    if (recipe == null || artifact.elf.interpreter === null) return [];
    const { image: base, location } = recipe.base;
    if (base === "scratch" || isPinned(base)) return [];
    if (/-debian\d+$/.test(repositoryOf(base)) || !moving.test(tagOf(base))) return [];
    return [{ image: image.name, base, libc: libcText(image.libc), location }];
  },

  message: ({ image, base, libc }) =>
    `On ${image} the base is ${excerpt(base)}, whose tag names no release${libc === null ? "" : `: today it has ${libc}, and`} the libc that the program needs changes with it.`,
  fix: () => "Name a release in the tag, or the digest, of the base image.",
  line: (_, { location }) => location,
});

const libcText = (libc: { readonly kind: string; readonly version?: string | null } | null): string | null =>
  libc === null || libc.kind === "none" || libc.version == null ? null : `${libc.kind} ${libc.version}`;
