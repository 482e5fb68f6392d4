import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/glibc-merged.ts";
import { aBroughtArtifact, aLinkage, anArtifact, anElf } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows } = verbsOf(rule);
const need = (version: string, symbols: readonly string[]) => ({ library: "libc.so.6", version, weak: false, symbols });
const needing = (...needs: ReturnType<typeof need>[]) =>
  aBroughtArtifact({
    elf: anElf({ versionNeeds: needs }),
    linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } }),
  });
const merged = need("GLIBC_2.34", ["pthread_create", "__libc_start_main", "dlopen"]);

describe("glibc-merged", () => {
  it("catches a floor that comes from the merge of 2.34 alone, and says what there is below it", () => {
    catches({ artifact: needing(merged, need("GLIBC_2.32", ["pthread_sigmask"])) }, /2\.32 at most/, /pthread_create/);
    catches({ artifact: needing(merged) }, /needs an older one/);
  });

  it("allows a floor of something that was new in 2.34, another floor, and no glibc", () => {
    allows({ artifact: needing(need("GLIBC_2.34", ["pthread_create", "__isnan_new"])) });
    const newer = aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.38" } });
    allows({ artifact: { ...needing(merged), linkage: newer } });
    allows({});
  });

  it("allows a variant that is built beside one without glibc", () => {
    const { elf, linkage } = needing(merged);
    allows({ artifact: anArtifact({ name: "cgo", elf, linkage }), beside: [anArtifact()] });
  });
});
