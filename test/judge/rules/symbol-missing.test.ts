import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/symbol-missing.ts";
import { aScene, imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { allows } = imageVerbsOf(rule);
const missing = (loader: "glibc" | "musl") =>
  ({ kind: "missing-symbols", symbols: ["keel"], requiredBy: "/app", loader }) as const;

describe("symbol-missing", () => {
  it("catches functions that no library exports, in the words of glibc's loader", () => {
    const [problem] = rule.examine(aScene({ runs: stopped(missing("glibc")) })) as readonly { found: string }[];
    expect(problem?.found).toContain("/app: symbol lookup error: /app: undefined symbol: keel");
  });

  it("leaves musl's to others", () => {
    allows({ runs: stopped(missing("musl")) });
  });
});
