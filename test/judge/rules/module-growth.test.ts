import { describe, it } from "vitest";
import type { Comparison } from "../../../src/judge/rule.ts";
import rule from "../../../src/judge/rules/module-growth.ts";
import type { Change } from "../../../src/model.ts";
import { aChange, anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

const moved = (name: string, before: number | null, after: number | null): Change =>
  aChange({ kind: "module", name, before, after });

const comparedBy = (...changes: Change[]): Comparison => ({ kind: "base", artifact: anArtifact(), changes });

describe("module-growth", () => {
  it("catches a module that gained more than it may", () => {
    catches(
      {
        comparison: comparedBy(moved("example.com/a", 1000, 4072)),
        budgets: { modules: { "example.com/a": { growth: 1024 } } },
      },
      /^example\.com\/a grew by 3\.0 KiB, more than budgets\.modules allows \(growth: 1KiB\)/,
    );
  });

  it("takes a new module for one that had nothing, and adds up what a pattern names", () => {
    const comparison = comparedBy(
      moved("k8s.io/api", null, 600),
      moved("k8s.io/client-go", 100, 600),
      moved("x", 0, 9999),
    );
    catches({ comparison, budgets: { modules: { "k8s.io/*": { growth: 1000 } } } }, /grew by 1\.1 KiB/);
    allows({ comparison, budgets: { modules: { "k8s.io/*": { growth: 1100 } } } });
  });

  it("sets off against each other what the modules of a pattern gained and lost", () => {
    const comparison = comparedBy(moved("k8s.io/api", 5000, null), moved("k8s.io/client-go", null, 5000));
    allows({ comparison, budgets: { modules: { "k8s.io/*": { growth: 0 } } } });
  });

  it("counts no other kind of change twice", () => {
    const comparison = comparedBy(aChange({ kind: "package", name: "example.com/a", before: 0, after: 9000 }));
    allows({ comparison, budgets: { modules: { "example.com/a": { growth: 1 } } } });
  });

  it("allows growth within the noise", () => {
    allows({ comparison: comparedBy(moved("a", 0, 2048)), budgets: { modules: { a: { growth: 1 } }, noise: 2048 } });
  });

  it("allows a file that is new, or that nothing is compared with", () => {
    const budgets = { modules: { a: { growth: 0 } } };
    allows({ budgets, comparison: { kind: "new" } });
    allows({ budgets });
  });

  it("skips what has no base, or bytes without an owner on a side", () => {
    const budgets = { modules: { a: { growth: 0 } } };
    skips({ budgets, comparison: { kind: "unknown", why: "there is no base" } }, /no base/);
    skips({ budgets, artifact: anArtifact({ packer: "UPX" }), comparison: comparedBy() }, /packed with UPX/);
    skips(
      { budgets, comparison: { kind: "base", artifact: anArtifact({ go: null }), changes: [] } },
      /nothing that Go/,
    );
  });
});
