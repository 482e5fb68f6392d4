import type { Artifact } from "../../model.ts";
import { isForComparison, settingsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";

/** Those of -N (no optimisation) and -l (no inlining) that the compiler was given. */
function switchesOf({ variant, go }: Artifact): string[] {
  const words = [variant?.gcflags ?? "", go?.settings["-gcflags"] ?? ""].join(" ").split(/[\s'"=]+/);
  return ["-N", "-l"].filter((one) => words.includes(one));
}

export default defineRule({
  id: "debug-build",
  summary: "The file was compiled for a debugger: without optimisation or inlining.",
  severity: "warning",

  check(subject) {
    const switches = switchesOf(subject.artifact);
    if (switches.length === 0) {
      const missing = settingsMissing(subject.artifact);
      return missing === undefined ? [] : { skip: missing };
    }
    return isForComparison(subject, (other) => switchesOf(other).length === 0) ? [] : [{ switches }];
  },

  message: ({ switches }) =>
    `The file was compiled with -gcflags ${switches.join(" ")}: ${switches.includes("-N") ? "nothing is optimised" : "nothing is inlined"}, so it is slower.`,
  fix: () => "Build what you ship without these flags; they are for stepping through it in a debugger.",
});
