import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/compatibility-lost.ts";
import type { Artifact } from "../../../src/model.ts";
import { aLinkage, anArtifact, anElf, aSnapshot } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const against = (artifact: Artifact, base: Artifact) =>
  ({ artifact, comparison: { kind: "base", artifact: base, changes: [] } }) as const;
const dynamic = (glibc: string) =>
  anArtifact({
    linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: glibc } }),
    elf: anElf({ needed: ["libc.so.6"] }),
  });
const still = anArtifact();

describe("compatibility-lost", () => {
  it("catches a static file that becomes dynamic, with the libraries it needs and the floor it gets", () => {
    catches(
      against(dynamic("2.34"), still),
      /was static and is dynamic \(libc\.so\.6\)/,
      /GLIBC floor was none and is 2\.34/,
    );
  });

  it("catches a floor that goes up, number by number", () => {
    catches(against(dynamic("2.34"), dynamic("2.4")), /GLIBC floor was 2\.4 and is 2\.34/);
    allows(against(dynamic("2.4"), dynamic("2.34")));
  });

  it("catches another libc, and a loader where there was none", () => {
    const musl = anArtifact({
      linkage: aLinkage({ kind: "dynamic", libc: "musl" }),
      elf: anElf({ needed: ["libc.so"] }),
    });
    catches(
      against(musl, anArtifact({ linkage: aLinkage({ kind: "dynamic", libc: "glibc" }) })),
      /libc was glibc and is musl/,
    );
    catches(against(anArtifact({ linkage: aLinkage({ kind: "loader-only" }) }), still), /with a loader/);
  });

  it("allows what stays, what becomes less, and what is new or compared with nothing", () => {
    allows(against(dynamic("2.34"), dynamic("2.34")));
    allows(against(still, dynamic("2.34")));
    allows({ artifact: dynamic("2.34"), comparison: { kind: "new" } });
    allows({ artifact: dynamic("2.34") });
  });

  it("skips where what a side needs could not be read", () => {
    const unread = anArtifact({ gaps: [{ fact: "dynamic", why: "the table is cut off" }] });
    skips(against(dynamic("2.34"), unread), "the table is cut off");
    skips(against(unread, still), "the table is cut off");
  });

  it("only notes variants that the budgets leave out", () => {
    const judged = rule.judge(
      { ...against(dynamic("2.34"), still), snapshot: aSnapshot(), budgets: {}, isShipped: false },
      {},
    );
    expect(judged).toMatchObject([{ mildness: "note" }, { mildness: "note" }]);
  });
});
