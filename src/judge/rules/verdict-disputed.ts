import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

const longestText = 400;

export default defineRule({
  id: "verdict-disputed",
  summary: "The program was started in the image, and what happened is not what the files say.",
  severity: "error",

  check: ({ artifact, compatibility = [] }) =>
    compatibility.flatMap(({ artifact: name, image, runs, errorText, reason, proof }) => {
      if (name !== artifact.name || proof === null || runs === "unknown") return [];
      if ((runs === "yes") === proof.started) return [];
      const { how, started, output } = proof;
      return [{ image, started, said: errorText ?? reason, how, seen: output }];
    }),

  message: ({ image, started, said, how, seen }) =>
    `On ${image} it is said ${started ? "not to start" : "to start"} ("${excerpt(said, longestText)}"), and tried there by ${how} it ${started ? "started" : "did not"}: "${excerpt(seen, longestText)}".`,
  fix: () =>
    "Believe what happened, and report this: it is a mistake of Plimsoll's, or something the files do not show.",
  breach: ({ image }) => ({ what: image, amount: 0 }),
});
