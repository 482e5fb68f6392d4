import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/plugin-host.ts";
import { imageVerbsOf } from "../../support/image-rules.ts";
import { aLedger, aLinkage, anArtifact } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const row = { owner: "std", module: "std", version: null, package: "plugin", kind: "code", bytes: 6_000_000 } as const;
const ledger = aLedger({ rows: [row] });
const linkage = aLinkage({ kind: "dynamic", libc: "glibc" });

describe("plugin-host", () => {
  it("catches a program that can open plugins", () => {
    catches({ artifact: anArtifact({ ledger, linkage }) }, /plugins that it opens have to fit/);
  });

  it("allows a static one, which plugin-without-dlopen tells, and one without plugins", () => {
    allows({ artifact: anArtifact({ ledger }) });
    allows({ artifact: anArtifact({ linkage }) });
  });
});
