import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/certificate-expired.ts";
import { anArtifact, someCertificates } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const expired = (...ends: [subject: string, notAfter: string][]) =>
  anArtifact({
    certificates: someCertificates({
      expired: ends.map(([subject, notAfter], index) => ({ offset: 256 * index, subject, notAfter })),
    }),
  });

describe("certificate-expired", () => {
  it("catches an expired certificate, and says whose and since when, on one line", () => {
    catches(
      { artifact: expired(["O=Old\nCN=Old Root", "2021-09-30T14:01:15.000Z"]) },
      /2021-09-30: O=Old CN=Old Root, at offset 0x0\./,
    );
  });

  it("says several in one finding, and names the one that has been so for longest", () => {
    const artifact = expired(["CN=b", "2023-01-01T00:00:00.000Z"], ["CN=a", "2019-07-09T00:00:00.000Z"]);
    catches({ artifact }, /2 certificates.*the first on 2019-07-09: CN=a, at offset 0x100/);
  });

  it("has words for a certificate without a subject", () => {
    catches({ artifact: expired(["", "2021-09-30T14:01:15.000Z"]) }, /without a readable subject/);
  });

  it("allows certificates that are valid", () => {
    allows({ artifact: anArtifact({ certificates: someCertificates({ pem: 120 }) }) });
  });

  it("skips a file that could not be searched", () => {
    skips({ artifact: anArtifact({ gaps: [{ fact: "certificates", why: "the program is packed" }] }) }, /packed/);
  });
});
