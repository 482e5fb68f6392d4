import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/wire-max.ts";
import { anArtifact, aSymtab } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const artifact = anArtifact({ wireSize: { gzip: 9_000_001, zstd: 8_000_000 } });

describe("wire-max", () => {
  it("catches a file whose gzip is over the cap", () => {
    catches({ artifact, budgets: { wire: { max: 9_000_000 } } }, /8\.6 MiB after gzip, 1 B more.*9MB/);
  });

  it("advises to strip a file that carries debug information, and no other", () => {
    const budgets = { wire: { max: 1 } };
    catches({ artifact: { ...artifact, symtab: aSymtab({ debugBytes: 1 }) }, budgets }, /Strip it first/);
    catches({ artifact, budgets }, /Take out what weighs most/);
  });

  it("allows what fits, and everything where there is no cap", () => {
    allows({ artifact, budgets: { wire: { max: 9_000_001 } } });
    allows({ artifact: anArtifact({ wireSize: null }) });
  });

  it("skips a file whose wire size was not measured", () => {
    skips({ artifact: anArtifact({ wireSize: null }), budgets: { wire: { max: 1 } } }, /not measured.*--wire/);
  });
});
