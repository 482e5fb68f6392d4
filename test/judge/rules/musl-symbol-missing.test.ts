import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/musl-symbol-missing.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (loader: "glibc" | "musl") =>
  ({ kind: "missing-symbols", symbols: ["fcntl64", "__fprintf_chk"], requiredBy: "/app", loader }) as const;

describe("musl-symbol-missing", () => {
  it("catches functions that musl does not have, in its own words", () => {
    catches(
      { runs: stopped(missing("musl")) },
      "Error relocating /app: fcntl64: symbol not found",
      "__fprintf_chk",
      /golang:alpine/,
    );
  });

  it("leaves glibc's to others", () => {
    allows({ runs: stopped(missing("glibc")) });
  });
});
