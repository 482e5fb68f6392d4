import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/plugin-without-dlopen.ts";
import { aLedger, aLinkage, anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows } = verbsOf(rule);
const plugin = { owner: "std", module: null, version: null, package: "plugin", kind: "pclntab", bytes: 62 } as const;
const ledger = aLedger({ total: 62, unattributed: 0, rows: [plugin] });

describe("plugin-without-dlopen", () => {
  it.each(["static", "loader-only"] as const)("catches the package plugin in a file that is %s", (kind) => {
    catches({ artifact: anArtifact({ ledger, linkage: aLinkage({ kind }) }) }, /plugin\.Open fails/, /CGO_ENABLED=1/);
  });

  it("allows it where libc is loaded, and other programs anywhere", () => {
    allows({ artifact: anArtifact({ ledger, linkage: aLinkage({ kind: "dynamic" }) }) });
    allows({});
  });
});
