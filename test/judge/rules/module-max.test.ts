import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/module-max.ts";
import type { LedgerRow } from "../../../src/model.ts";
import { aLedger, anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

const row = (module: string | null, bytes: number, over: Partial<LedgerRow> = {}): LedgerRow => ({
  owner: "module",
  module,
  version: "v1.0.0",
  package: module,
  kind: "code",
  bytes,
  ...over,
});

const withRows = (...rows: LedgerRow[]) => anArtifact({ ledger: aLedger({ rows }) });

describe("module-max", () => {
  it("catches a module over its cap, all kinds of its bytes together", () => {
    const artifact = withRows(row("example.com/a", 1024), row("example.com/a", 1024, { kind: "pclntab" }));
    catches(
      { artifact, budgets: { modules: { "example.com/a": { max: 1024 } } } },
      /^example\.com\/a has 2\.0 KiB of the file, 1\.0 KiB more than budgets\.modules allows \(max: 1KiB\)/,
    );
  });

  it("adds up the modules that a pattern names, and no others", () => {
    const artifact = withRows(row("github.com/aws/s3", 600), row("github.com/aws/ec2", 600), row("github.com/x", 9000));
    catches({ artifact, budgets: { modules: { "github.com/aws/*": { max: 1000 } } } }, /1\.2 KiB/);
    allows({ artifact, budgets: { modules: { "github.com/aws/*": { max: 1200 } } } });
  });

  it("knows bytes of no module by their owner", () => {
    const artifact = withRows(row(null, 5000, { owner: "std", package: "net/http" }));
    catches({ artifact, budgets: { modules: { std: { max: 100 } } } }, /^std has 4\.9 KiB/);
  });

  it("allows a module that is not in the file", () => {
    allows({ artifact: withRows(row("example.com/a", 1024)), budgets: { modules: { "k8s.io/*": { max: 0 } } } });
  });

  it("leaves growth to another rule", () => {
    allows({ artifact: anArtifact({ packer: "UPX" }), budgets: { modules: { a: { growth: 1 } } } });
  });

  it("skips a file whose bytes have no owner", () => {
    const budgets = { modules: { a: { max: 1 } } };
    const nobody = aLedger({ unattributed: 6_000_000, rows: [row(null, 6_000_000, { owner: "unattributed" })] });
    skips({ artifact: anArtifact({ packer: "UPX" }), budgets }, /packed with UPX/);
    skips({ artifact: anArtifact({ go: null }), budgets }, /nothing that Go writes/);
    skips({ artifact: anArtifact({ ledger: nobody }), budgets }, /no byte of it has an owner/);
    skips(
      { artifact: anArtifact({ gaps: [{ fact: "functions", why: "there is no pclntab" }] }), budgets },
      /no pclntab/,
    );
  });
});
