import { distributionEnd } from "../end-of-life.ts";
import { defineImageRule } from "../image-rule.ts";

export default defineImageRule({
  id: "base-end-of-life",
  summary: "The release that the image is made of gets no more fixes.",
  level: "risk",

  check({ image, today }) {
    const release = distributionEnd(image);
    if (today === undefined || release === null) return [];
    if ("skip" in release) return release;
    const { name, end } = release;
    return end < today.toISOString().slice(0, end.length) ? [{ image: image.name, release: name, end }] : [];
  },

  message: ({ image, release, end }) => `On ${image} the system is ${release}, which has had no fixes since ${end}.`,
  fix: () => "Start from a release that is still looked after.",
});
