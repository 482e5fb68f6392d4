import { describe, expect, it } from "vitest";
import type { Compatibility, Remedy } from "../../src/model.ts";
import { groupRemedies, remedyText } from "../../src/render/remedies.ts";

const remedy = (over: Partial<Remedy> = {}): Remedy => ({ flag: "CGO_ENABLED=0", chains: [], tried: null, ...over });
const text = (over: Partial<Remedy>): string => remedyText(remedy(over), (part) => `<${part}>`);
const tried = { variant: null, runs: "yes", fileSize: 14_889_779, why: null } as const;

describe("what a flag would change", () => {
  it("says that it was tried, what came of it, and how large that is", () => {
    expect(text({ tried })).toBe("<CGO_ENABLED=0>, tried: starts here, 14.2 MiB");
    expect(text({ tried: { ...tried, variant: "nocgo" } })).toBe(
      "<CGO_ENABLED=0>, tried: starts here, 14.2 MiB, as the variant <nocgo>",
    );
  });

  it("says with which line a build ended, and that it does not help", () => {
    const broken = { ...tried, runs: "not built", fileSize: null, why: "hold.go:3: undefined: weigh" } as const;
    expect(text({ tried: broken })).toBe("<CGO_ENABLED=0>, tried: does not build: <hold.go:3: undefined: weigh>");
    expect(text({ tried: { ...tried, runs: "no", fileSize: 2_097_152, why: "exec /app: no" } })).toBe(
      "<CGO_ENABLED=0>, tried: does not start either, 2.0 MiB: <exec /app: no>",
    );
  });

  it("promises nothing where nothing was built", () => {
    expect(text({})).toBe("<CGO_ENABLED=0> might lift that");
  });

  it("names by whose imports C came in", () => {
    expect(
      text({
        chains: [
          ["m", "net/http", "net"],
          ["m", "os/user"],
        ],
      }),
    ).toBe("<CGO_ENABLED=0> might lift that; C comes in by <m> → <net/http> → <net>, and by <m> → <os/user>");
  });

  it("is said once for all that are alike", () => {
    const of = (artifact: string, one?: Remedy) => ({ artifact, remedy: one }) as Compatibility;
    const groups = groupRemedies([of("a", remedy()), of("b"), of("c", remedy()), of("d", remedy({ tried }))]);
    expect(groups.map(({ artifacts }) => artifacts)).toEqual([["a", "c"], ["d"]]);
  });
});
