import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

const longestText = 400;

export default defineRule({
  id: "verify-failed",
  summary: "The program was started in the image, and did not do what the configuration expects of it.",
  severity: "error",

  check: ({ artifact, compatibility = [] }) =>
    compatibility.flatMap(({ artifact: name, image, proof }) => {
      if (name !== artifact.name || proof === null || !proof.started || proof.expected === undefined) return [];
      const { how, output, expected } = proof;
      return expected.isMet ? [] : [{ image, how, expected: expected.what, seen: output }];
    }),

  message: ({ image, how, expected, seen }) =>
    `On ${image} it was started by ${how}, and ${expected} did not come of it: "${excerpt(seen, longestText)}".`,
  fix: () =>
    "Look at what it says, or correct verify in the configuration: the network there is its own, with nothing but itself on it.",
  breach: ({ image }) => ({ what: image, amount: 0 }),
});
