import { UsageError } from "../errors.ts";
import { explainRule } from "../judge/explain.ts";
import { defineCommand } from "./command.ts";

export default defineCommand({
  usage: "RULE",
  description: "Prints a rule's page: what it checks, why, how to fix what it finds, and how to silence it.",
  options: {},
  examples: [["plimsoll explain pie-needs-loader", "why a pure Go PIE does not start on scratch"]],

  async run(_, [id, ...more]) {
    if (id === undefined || more.length > 0) throw new UsageError("explain takes one rule: plimsoll explain RULE");
    process.stdout.write(explainRule(id));
    return 0;
  },
});
