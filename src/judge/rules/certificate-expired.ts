import { gapIn } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

export default defineRule({
  id: "certificate-expired",
  summary: "A certificate that is compiled into the file has expired.",
  severity: "warning",

  check({ artifact }) {
    const expired = [...artifact.certificates.expired].sort((a, b) => (a.notAfter < b.notAfter ? -1 : 1));
    const [first] = expired;
    if (first !== undefined) return [{ expired, first }];
    const missing = gapIn(artifact, "certificates");
    return missing === undefined ? [] : { skip: missing };
  },

  message({ expired, first }) {
    const what = `${excerpt(first.subject) || "without a readable subject"}, at offset 0x${first.offset.toString(16)}`;
    const when = first.notAfter.slice(0, 10);
    return expired.length === 1
      ? `A certificate in the file expired on ${when}: ${what}.`
      : `${expired.length} certificates in the file have expired, the first on ${when}: ${what}.`;
  },
  fix: () => "Update the module or the embedded file it comes from, or read certificates from the system at run time.",
  breach: ({ expired }) => ({ what: "", amount: expired.length }),
});
