import { formatSize, writeSize } from "../../config/sizes.ts";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";

export default defineRule({
  id: "image-max",
  summary: "The image, with the program in it, is bigger than its cap.",
  severity: "error",

  check({ artifact, budgets, compatibility = [] }) {
    const max = budgets.image?.max;
    if (max === undefined) return [];
    const own = compatibility.filter(({ artifact: name, runs }) => name === artifact.name && runs !== "no");
    const over = own.flatMap(({ image, imageSize: { disk } }) => {
      const total = (disk ?? 0) + artifact.fileSize;
      return total > max ? [{ image, total, base: disk, max }] : [];
    });
    if (over.length > 0) return over;
    if (compatibility.length === 0) return { skip: "budgets.image is set, but no image was looked at" };
    const unknown = own.filter(({ imageSize }) => imageSize.disk === null).map(({ image }) => image);
    return unknown.length === 0
      ? []
      : { skip: `how big it is without the program is not known of ${listing(unknown)}` };
  },

  message: ({ image, total, base, max }) =>
    `${image} has ${base === null ? "at least " : ""}${formatSize(total)} with the program in it, ${formatSize(total - max)} more than budgets.image.max allows (${writeSize(max)}).`,
  fix: ({ base, max }) =>
    base !== null && base > max
      ? "Start from a smaller image, or raise the cap where it can be reviewed: without the program it is over the cap already."
      : "Ship a smaller variant, start from a smaller image, or raise the cap where it can be reviewed.",
  isBudget: true,
  breach: ({ image, total, max }) => ({ what: image, amount: total - max }),
});
