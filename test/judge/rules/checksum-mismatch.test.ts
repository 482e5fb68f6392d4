import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/checksum-mismatch.ts";
import { anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows } = verbsOf(rule);
const [zeros, ones] = ["0".repeat(64), "1".repeat(64)];
const artifact = anArtifact({ name: "linux/release", sha256: zeros });

describe("checksum-mismatch", () => {
  it("catches a file that is another, for all or by name or pattern", () => {
    catches({ artifact, options: { expect: ones } }, zeros, ones);
    catches({ artifact, options: { expect: { "linux/*": ones } } });
  });

  it("allows the file, in either case, one that no name is for, and any without a checksum", () => {
    allows({ artifact, options: { expect: zeros } });
    allows({ artifact: { ...artifact, sha256: "a".repeat(64) }, options: { expect: "A".repeat(64) } });
    allows({ artifact, options: { expect: { other: ones } } });
    allows({ artifact });
  });

  it("takes nothing else for a checksum", () => {
    expect(rule.options.safeParse({ expect: "abc" }).success).toBe(false);
    expect(rule.options.safeParse({ expect: { release: 1 } }).success).toBe(false);
  });
});
