import { gapIn } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { count, excerpt } from "../sentence.ts";

export default defineRule({
  id: "certificate-expired",
  summary: "A certificate that is compiled into the file has expired.",
  severity: "warning",

  check({ artifact }) {
    const expired = [...artifact.certificates.expired].sort((a, b) => (a.notAfter < b.notAfter ? -1 : 1));
    const [first] = expired;
    if (first !== undefined) return [{ expired, first }];
    const missing = gapIn(artifact, "certificates.expired");
    return missing === undefined ? [] : { skip: missing };
  },

  message: ({ expired, first }) =>
    expired.length === 1
      ? `The certificate of ${excerpt(first.subject)} in the file expired on ${first.notAfter.slice(0, 10)}.`
      : `${count(expired.length, "certificate")} in the file have expired, the first on ${first.notAfter.slice(0, 10)}: ${excerpt(first.subject)}.`,
  fix: () => "Update the module or the embedded file it comes from, or read certificates from the system at run time.",
});
