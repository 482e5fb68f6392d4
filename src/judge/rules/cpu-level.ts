import { z } from "zod";
import { levelOf } from "../cpu-level.ts";
import { defineRule } from "../rule.ts";
import { isNewer } from "../versions.ts";

const oneOf = (words: readonly string[]) =>
  z.enum(words as [string, ...string[]], { error: words.join(", ") }).optional();
const arm64 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map((minor) => `v8.${minor}`)
  .concat(["v9.0", "v9.1", "v9.2", "v9.3", "v9.4", "v9.5"]);

export default defineRule({
  id: "cpu-level",
  summary: "The file is compiled for newer processors than you promise to run on.",
  severity: "error",
  options: z.strictObject({
    amd64: oneOf(["v1", "v2", "v3", "v4"]).describe(
      "The level that all amd64 machines have, as GOAMD64 names it, such as v2.",
    ),
    arm: oneOf(["5", "6", "7"]).describe(
      'The level that all arm machines have, as GOARM names it, in quotes, such as "6".',
    ),
    arm64: oneOf(arm64).describe("The level that all arm64 machines have, as GOARM64 names it, such as v8.2."),
  }),

  check({ artifact }, promised) {
    const asked = levelOf(artifact);
    const limits = Object.entries(promised).filter(([, level]) => level !== undefined);
    if (limits.length === 0) return [];
    const architecture = artifact.go?.settings.GOARCH ?? artifact.variant?.goarch;
    const max = promised[architecture as keyof typeof promised];
    if (architecture === undefined) return { skip: "its build info does not say which architecture it is for" };
    if (max === undefined) return [];
    if (asked === null) return { skip: "its build info does not say which processors it is compiled for" };
    const isMore = isNewer(asked.level.includes(".") ? asked.level : `${asked.level}.0`, max.replace("v", ""));
    return isMore ? [{ setting: asked.setting, max }] : [];
  },

  message: ({ setting, max }) =>
    `The file is compiled with ${setting}, and your machines have ${max}: on the oldest of them it ends as soon as it starts, or at the first instruction they lack.`,
  fix: () => "Compile it for the oldest machines that it has to run on.",
  breach: ({ setting }) => ({ what: setting, amount: 0 }),
});
