import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/private-key.ts";
import { anArtifact, someCertificates } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const withKeys = (...algorithms: string[]) =>
  anArtifact({
    certificates: someCertificates({
      privateKeys: algorithms.map((algorithm, index) => ({ offset: 0x1000 * (index + 1), algorithm })),
    }),
  });

describe("private-key", () => {
  it("catches a key, and says of what kind and where", () => {
    catches({ artifact: withKeys("rsa") }, /has a private key.*rsa at offset 0x1000\./);
  });

  it("says several keys in one finding", () => {
    catches({ artifact: withKeys("ec", "rsa", "ed25519") }, /3 private keys.*ec at offset 0x1000 is the first/);
  });

  it("allows certificates without keys", () => {
    allows({ artifact: anArtifact({ certificates: someCertificates({ pem: 120, der: 3 }) }) });
  });

  it("skips a file that could not be searched to its end, unless a key was found before", () => {
    const gaps = [{ fact: "certificates", why: "more than is read" }];
    skips({ artifact: anArtifact({ gaps }) }, /more than is read/);
    catches({ artifact: { ...withKeys("rsa"), gaps } });
  });
});
