import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/cgo-policy.ts";
import { aBroughtArtifact, aLedger, aLinkage, anArtifact, aVariant, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const built = (CGO_ENABLED: string) => aBroughtArtifact({ go: someGo({ settings: { CGO_ENABLED } }) });
const [forbidden, required, allowed] = [{ policy: "forbidden" }, { policy: "required" }, { policy: "allowed" }];
const row = { owner: "std", module: "std", version: null, package: "runtime/cgo", kind: "code", bytes: 9 } as const;

describe("cgo-policy", () => {
  it("catches cgo where it is forbidden, though the file is static, and none where it is required", () => {
    catches({ artifact: built("1"), options: forbidden }, /build info says CGO_ENABLED=1/, /CGO_ENABLED=0/);
    catches({ artifact: built("0"), options: required }, /build info says CGO_ENABLED=0/);
  });

  it("believes what is linked before what is said", () => {
    const artifact = { ...built("0"), ledger: aLedger({ rows: [row] }) };
    catches({ artifact, options: forbidden }, /runtime\/cgo/);
    allows({ artifact, options: required });
  });

  it("goes by the flags and by the libraries where there is no build info", () => {
    const go = someGo({ settings: {} });
    catches({ artifact: anArtifact({ go, variant: aVariant({ cgo: true }) }), options: forbidden }, /built with CGO/);
    const dynamic = aBroughtArtifact({ go, linkage: aLinkage({ kind: "dynamic", libc: "glibc" }) });
    catches({ artifact: dynamic, options: forbidden }, /needs C libraries/);
    skips({ artifact: aBroughtArtifact({ go }), options: forbidden }, /does not say whether cgo/);
    skips({ artifact: aBroughtArtifact({ go, packer: "UPX" }), options: forbidden }, /packed/);
  });

  it("allows what the policy asks for, and everything without one", () => {
    allows({ artifact: built("0"), options: forbidden });
    allows({ artifact: built("1"), options: required });
    allows({ artifact: built("1"), options: allowed });
    allows({ artifact: built("1") });
  });

  it("takes a variant for comparison where another one is as it has to be", () => {
    const cgo = anArtifact({
      name: "cgo",
      go: someGo({ settings: { CGO_ENABLED: "1" } }),
      variant: aVariant({ cgo: true }),
    });
    catches({ artifact: cgo, beside: [anArtifact()], options: forbidden }, /for comparison/);
  });
});
