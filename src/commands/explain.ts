import { explainError } from "../compatibility/error-lines.ts";
import { JobError, UsageError } from "../errors.ts";
import { explainRule } from "../judge/explain.ts";
import { check } from "../run.ts";
import { defineCommand } from "./command.ts";
import { imageOfFile } from "./dockerfile-flag.ts";
import { configOf } from "./settings.ts";

export default defineCommand({
  usage: 'RULE | "ERROR TEXT" [FLAGS]',
  description:
    "Prints a rule's page: what it checks, why, how to fix what it finds, and how to silence it. Or, for a line of a " +
    "container's log, what it is a sign of; with a binary and an image, what is found there.",
  options: {
    binary: { type: "string", value: "FILE", help: "The program that the error is about." },
    on: { type: "string", multiple: true, value: "IMAGE", help: "The image it was started in." },
    dockerfile: {
      type: "string",
      multiple: true,
      value: "FILE",
      help: "The Dockerfile of the image, or a compose.yaml and its like.",
    },
  },
  examples: [
    ["plimsoll explain pie-needs-loader", "why a pure Go PIE does not start on scratch"],
    ['plimsoll explain "exec /app: no such file or directory"', "what an error of a container means"],
    [
      'plimsoll explain "version \\`GLIBC_2.34\' not found" --binary ./service --dockerfile Dockerfile',
      "and whether it is that, here",
    ],
  ],

  async run(values, words) {
    const [first, ...more] = words;
    const images = [...(values.on ?? []), ...(values.dockerfile ?? []).map(imageOfFile)];
    const { binary } = values;
    if (first === undefined) {
      throw new UsageError('explain takes a rule or a line of a log: plimsoll explain RULE | "ERROR TEXT"');
    }
    if ((binary === undefined) !== (images.length === 0)) {
      throw new UsageError(
        "explain needs a program and its image together: --binary FILE with --on IMAGE or --dockerfile FILE",
      );
    }
    const text = words.join(" ");
    if (more.length === 0 && binary === undefined && /^[\w-]+$/.test(first)) {
      process.stdout.write(explainRule(first));
      return 0;
    }
    const explanation = explainError(text);
    if (explanation === null && binary === undefined) {
      throw new JobError(
        "no cause of that line is known; with --binary FILE and --on IMAGE the program itself is looked at",
      );
    }
    const { explanationText, findingsText } = await import("../render/explanation.ts");
    if (explanation !== null) process.stdout.write(explanationText(explanation));
    if (binary === undefined) return 0;
    const started = process.cwd();
    const job = { config: { ...configOf({}, "--"), images }, started, now: new Date(), wire: false };
    const report = await check(job, [binary]);
    process.stdout.write(`${explanation === null ? "" : "\n"}${findingsText(report, explanation)}`);
    return report.compatibility.some(({ runs }) => runs === "unknown") || report.head.unread.length > 0 ? 3 : 0;
  },
});
