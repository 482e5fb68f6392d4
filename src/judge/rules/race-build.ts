import { settingsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "race-build",
  summary: "The file was built with the race detector.",
  severity: "warning",

  check({ artifact }) {
    if (artifact.go?.settings["-race"] === "true") return [{ setting: "-race=true" }];
    const missing = settingsMissing(artifact);
    return missing === undefined ? [] : { skip: missing };
  },

  message: () => "The file was built with -race: it needs cgo's libraries, and several times the memory and time.",
  fix: () => "Build what you ship without -race, and keep it for tests.",
});
