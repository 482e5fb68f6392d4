import { formatSize, writeSize } from "../../config/sizes.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "size-max",
  summary: "The file is bigger than its cap.",
  severity: "error",

  check({ artifact: { fileSize }, budgets }) {
    const max = budgets.size?.max;
    return max === undefined || fileSize <= max ? [] : [{ fileSize, max }];
  },

  message: ({ fileSize, max }) =>
    `The file has ${formatSize(fileSize)}, ${formatSize(fileSize - max)} more than budgets.size.max allows (${writeSize(max)}).`,
  fix: () => "Take out what weighs most, ship a smaller variant, or raise the cap where it can be reviewed.",
  isBudget: true,
  breach: ({ fileSize, max }) => ({ what: "", amount: fileSize - max }),
});
