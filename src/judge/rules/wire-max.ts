import { formatSize, writeSize } from "../../config/sizes.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "wire-max",
  summary: "The file is bigger than its cap after the compression a registry uses.",
  severity: "error",

  check({ artifact, budgets }) {
    const max = budgets.wire?.max;
    if (max === undefined) return [];
    const gzip = artifact.wireSize?.gzip;
    if (gzip === undefined) return { skip: "the wire size was not measured; --wire does" };
    return gzip > max ? [{ gzip, max, carriesDebug: artifact.symtab.debugBytes > 0 }] : [];
  },

  message: ({ gzip, max }) =>
    `The file has ${formatSize(gzip)} after gzip, ${formatSize(gzip - max)} more than budgets.wire.max allows (${writeSize(max)}).`,
  fix: ({ carriesDebug }) =>
    carriesDebug
      ? "Strip it first, by -ldflags='-s -w': debug information hardly compresses."
      : "Take out what weighs most, or raise the cap where it can be reviewed.",
  isBudget: true,
  breach: ({ gzip, max }) => ({ what: "", amount: gzip - max }),
});
