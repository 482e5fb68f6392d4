import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/kind-max.ts";
import type { Kind, LedgerRow } from "../../../src/model.ts";
import { aLedger, anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

const row = (kind: Kind, bytes: number, module: string): LedgerRow => ({
  owner: "module",
  module,
  version: null,
  package: module,
  kind,
  bytes,
});
const artifact = anArtifact({
  ledger: aLedger({ rows: [row("embed", 1024, "a"), row("embed", 2048, "b"), row("code", 9000, "a")] }),
});

describe("kind-max", () => {
  it("catches a kind over its cap, whoever owns the bytes", () => {
    catches(
      { artifact, budgets: { kinds: { embed: { max: 2048 } } } },
      /^Of the kind embed the file has 3\.0 KiB, 1\.0 KiB more than budgets\.kinds allows \(max: 2KiB\)/,
    );
  });

  it("allows a kind at its cap, one that the file has none of, and what has no cap", () => {
    allows({ artifact, budgets: { kinds: { embed: { max: 3072 }, dwarf: { max: 0 }, code: { growth: 1 } } } });
    allows({ artifact });
  });

  it("skips where no byte has an owner, or the file is packed", () => {
    const budgets = { kinds: { embed: { max: 1 } } };
    skips({ artifact: anArtifact({ packer: "UPX" }), budgets }, /packed with UPX/);
    skips({ artifact: anArtifact({ go: null }), budgets }, /nothing that Go writes/);
  });
});
