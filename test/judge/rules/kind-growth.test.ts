import { describe, it } from "vitest";
import type { Comparison } from "../../../src/judge/rule.ts";
import rule from "../../../src/judge/rules/kind-growth.ts";
import type { Kind } from "../../../src/model.ts";
import { aLedger, anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

const withKinds = (bytes: Readonly<Partial<Record<Kind, number>>>) => {
  const about = { owner: "std", module: null, version: null, package: "fmt" } as const;
  const rows = Object.entries(bytes).map(([kind, count]) => ({ ...about, kind: kind as Kind, bytes: count }));
  return anArtifact({ ledger: aLedger({ rows }) });
};
const grown = (before: Parameters<typeof withKinds>[0], after: Parameters<typeof withKinds>[0]) => ({
  artifact: withKinds(after),
  comparison: { kind: "base", artifact: withKinds(before), changes: [] } satisfies Comparison,
});

describe("kind-growth", () => {
  it("catches a kind that gained more than it may, from nothing as well", () => {
    catches(
      {
        ...grown({ type: 1000 }, { type: 3048, embed: 500 }),
        budgets: { kinds: { type: { growth: 1024 }, embed: { growth: 1 } } },
      },
      /Bytes of the kind type grew by 2\.0 KiB to 3\.0 KiB, more than budgets\.kinds allows \(growth: 1KiB\)/,
      /kind embed grew by 500 B/,
    );
  });

  it("allows growth of exactly the limit, within the noise, and what shrank", () => {
    const scene = grown({ code: 1000 }, { code: 1100 });
    allows({ ...scene, budgets: { kinds: { code: { growth: 100 } } } });
    allows({ ...scene, budgets: { kinds: { code: { growth: 1 } }, noise: 100 } });
    allows({ ...grown({ code: 9 }, { code: 1 }), budgets: { kinds: { code: { growth: 0 } } } });
  });

  it("allows a file that is new, that nothing is compared with, or that has caps only", () => {
    const budgets = { kinds: { code: { growth: 0 } } };
    allows({ budgets, comparison: { kind: "new" } });
    allows({ budgets });
    allows({ budgets: { kinds: { code: { max: 1 } } }, comparison: { kind: "unknown", why: "…" } });
  });

  it("skips without a base, and where no byte of a side has an owner", () => {
    const budgets = { kinds: { code: { growth: 1 } } };
    skips({ budgets, comparison: { kind: "unknown", why: "there is no base" } }, /no base/);
    skips({ ...grown({ code: 1 }, { code: 1 }), artifact: anArtifact({ packer: "UPX" }), budgets }, /packed with UPX/);
  });
});
