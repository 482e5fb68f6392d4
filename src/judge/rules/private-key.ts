import { gapIn } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { count } from "../sentence.ts";

export default defineRule({
  id: "private-key",
  summary: "A private key that can be read lies in the file.",
  severity: "warning",

  check({ artifact }) {
    const keys = artifact.certificates.privateKeys;
    const [first] = keys;
    if (first !== undefined) return [{ keys, first }];
    const missing = gapIn(artifact, "certificates");
    return missing === undefined ? [] : { skip: missing };
  },

  message: ({ keys, first }) =>
    `Whoever has the file has ${count(keys.length, "private key")} from it: ${first.algorithm} at offset 0x${first.offset.toString(16)}${keys.length > 1 ? " is the first" : ""}.`,
  fix: () => "Read keys from a mounted secret at run time, and replace this one if it is used anywhere.",
});
