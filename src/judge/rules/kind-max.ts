import { formatSize, writeSize } from "../../config/sizes.ts";
import { kindBytes, modulesMissing } from "../modules.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "kind-max",
  summary: "The file has more bytes of a kind than their cap.",
  severity: "error",

  check({ artifact, budgets }) {
    const caps = Object.entries(budgets.kinds ?? {}).flatMap(([name, { max } = {}]) =>
      max === undefined ? [] : [{ name, max }],
    );
    const missing = caps.length === 0 ? undefined : modulesMissing(artifact);
    if (missing !== undefined) return { skip: missing };
    return caps
      .map(({ name, max }) => ({ name, max, bytes: kindBytes(artifact, name) }))
      .filter(({ bytes, max }) => bytes > max);
  },

  message: ({ name, bytes, max }) =>
    `Of the kind ${name} the file has ${formatSize(bytes)}, ${formatSize(bytes - max)} more than budgets.kinds allows (max: ${writeSize(max)}).`,
  fix: () => "Look in the report for whose bytes they are, or raise the cap where it can be reviewed.",
  isBudget: true,
  breach: ({ name, bytes, max }) => ({ what: name, amount: bytes - max }),
});
