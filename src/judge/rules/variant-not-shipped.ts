import { isVariantOfSame } from "../image-rule.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "variant-not-shipped",
  summary: "The Dockerfile builds the program in a way that no variant here is built.",
  severity: "note",

  check({ artifact, snapshot, compatibility = [] }) {
    const variants = snapshot.artifacts.filter((other) => isVariantOfSame(other, artifact)).map(({ name }) => name);
    const isShippedIn = (image: string): boolean =>
      compatibility.some((one) => one.image === image && one.isShipped === true && variants.includes(one.artifact));
    return compatibility
      .filter((one) => one.artifact === artifact.name && one.isShipped === false && !isShippedIn(one.image))
      .map(({ image }) => ({ image }));
  },

  message: ({ image }) =>
    `${image} builds the program with other flags than any variant here has, so that what is said of it is said of another file.`,
  fix: () => "Add a variant with the flags of the Dockerfile, or build there as one of the variants is built.",
  breach: ({ image }) => ({ what: image, amount: 0 }),
});
