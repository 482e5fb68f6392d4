import { gapIn } from "../facts.ts";
import { defineRule } from "../rule.ts";

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

  message({ keys, first }) {
    const where = `${first.algorithm} at offset 0x${first.offset.toString(16)}`;
    return keys.length === 1
      ? `Whoever has the file has a private key from it: ${where}.`
      : `Whoever has the file has ${keys.length} private keys from it: ${where} is the first.`;
  },
  fix: () => "Read keys from a mounted secret at run time, and replace this one if it is used anywhere.",
  breach: ({ keys }) => ({ what: "", amount: keys.length }),
});
