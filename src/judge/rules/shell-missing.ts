import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { listing } from "../sentence.ts";

export default defineImageRule({
  id: "shell-missing",
  summary: "The program starts other programs, and the image has not even a shell.",
  level: "risk",

  check({ artifact, image }) {
    const need = unmetNeed(artifact, "shell");
    if (need === null || "skip" in need) return need ?? [];
    return image.shells.length > 0 ? [] : [{ image: image.name, evidence: need.evidence }];
  },

  message: ({ image, evidence }) =>
    `On ${image} there is no shell, and so hardly another program: what it starts with ${listing(evidence)} may fail, as in \`exec: "sh": executable file not found in $PATH\`.`,
  fix: () => "Look at what it starts, and end in an image that has it, or switch this rule off.",
});
