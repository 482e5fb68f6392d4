import type { Artifact, BuiltOtherwise } from "../../model.ts";
import { isVariantOfSame } from "../image-rule.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

export default defineRule({
  id: "variant-not-shipped",
  summary: "The Dockerfile builds the program in another way than the file at hand, or any variant here, is built.",
  severity: "note",

  check({ artifact, snapshot, compatibility = [] }) {
    const isShippedIn = (image: string, isOther: (other: Artifact) => boolean): boolean => {
      const names = snapshot.artifacts.filter(isOther).map(({ name }) => name);
      return compatibility.some((one) => one.image === image && one.isShipped === true && names.includes(one.artifact));
    };
    return compatibility
      .filter(({ artifact: name, isShipped }) => name === artifact.name && isShipped === false)
      .filter(({ image, builtOtherwise }) => {
        // An image for another machine is the business of the variants for that one.
        const isKin = isForOther(builtOtherwise) ? isOfSame : isVariantOfSame;
        return !isShippedIn(image, (other) => isKin(other, artifact));
      })
      .map(({ image, builtOtherwise }) => ({ image, isVariant: artifact.variant !== null, builtOtherwise }));
  },

  message: ({ image, isVariant, builtOtherwise }) =>
    builtOtherwise === undefined
      ? `${image} builds the program with other flags than any variant here has, so that what is said of it is said of another file.`
      : `This is not the file that ${image} builds, so that what is said of it${isVariant ? " there" : ""} is said of another one: ${textOf(builtOtherwise)}.`,
  fix: ({ isVariant }) =>
    isVariant
      ? "Add a variant with the flags of the Dockerfile, or build there as one of the variants is built."
      : "Check the file that the Dockerfile builds, or build this one with its settings.",
  breach: ({ image }) => ({ what: image, amount: 0 }),
});

const isOfSame = (one: Artifact, other: Artifact): boolean =>
  one.variant !== null && other.variant !== null && one.go?.package === other.go?.package;

const isForOther = (apart: BuiltOtherwise | undefined): boolean =>
  apart?.settings.some(({ name }) => name === "GOARCH") ?? false;

/** `CGO_ENABLED=1 against CGO_ENABLED=0 at Dockerfile:2` */
function textOf({ settings, location: { path, line } }: BuiltOtherwise): string {
  const setting = (name: string, value: string): string =>
    value === "" ? `no ${name}` : `${name}=${excerpt(value.replaceAll(" ", ","))}`;
  const parts = settings.map(({ name, here, there }) => `${setting(name, here)} against ${setting(name, there)}`);
  return `${parts.join(", ")} at ${path}:${line}`;
}
