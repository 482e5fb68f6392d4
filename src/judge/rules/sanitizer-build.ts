import { settingsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "sanitizer-build",
  summary: "The file was built with the address or memory sanitizer.",
  severity: "warning",

  check({ artifact }) {
    const setting = ["-asan", "-msan"].find((name) => artifact.go?.settings[name] === "true");
    if (setting !== undefined) return [{ setting }];
    const missing = settingsMissing(artifact);
    return missing === undefined ? [] : { skip: missing };
  },

  message: ({ setting }) =>
    `The file was built with ${setting}: it needs that compiler's own runtime library, and several times the memory.`,
  fix: ({ setting }) => `Build what you ship without ${setting}, and keep it for tests.`,
});
