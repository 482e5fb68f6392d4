import { formatSize, writeSize } from "../../config/sizes.ts";
import { moduleBytes, modulesMissing } from "../modules.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

export default defineRule({
  id: "module-max",
  summary: "A module has more bytes of the file than its cap.",
  severity: "error",

  check({ artifact, budgets }) {
    const caps = Object.entries(budgets.modules ?? {}).flatMap(([name, { max }]) =>
      max === undefined ? [] : [{ name, max }],
    );
    const missing = caps.length === 0 ? undefined : modulesMissing(artifact);
    if (missing !== undefined) return { skip: missing };
    return caps
      .map(({ name, max }) => ({ name, max, bytes: moduleBytes(artifact, name) }))
      .filter(({ bytes, max }) => bytes > max);
  },

  message: ({ name, bytes, max }) =>
    `${excerpt(name)} has ${formatSize(bytes)} of the file, ${formatSize(bytes - max)} more than budgets.modules allows (max: ${writeSize(max)}).`,
  fix: () =>
    "Import less of it (plimsoll why shows by whose import it is there), or raise the cap where it can be reviewed.",
  isBudget: true,
  breach: ({ name, bytes, max }) => ({ what: name, amount: bytes - max }),
});
