import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/c-headers-too-new.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (version: string, symbols: readonly string[] = [], library = "/lib/libc.so.6") =>
  ({ kind: "missing-version", library, version, requiredBy: "/app", symbols }) as const;

describe("c-headers-too-new", () => {
  it("catches functions that newer headers put in the place of older ones", () => {
    const runs = stopped(missing("GLIBC_2.38", ["__isoc23_strtol"]));
    catches({ runs }, /GLIBC_2\.38' not found/, /strtol, sscanf and their kin/, /Debian 12/);
  });

  it("leaves other functions of 2.38, and other versions, to others", () => {
    allows({ runs: stopped(missing("GLIBC_2.38", ["strlcpy"])) });
    allows({ runs: stopped(missing("GLIBC_2.34", ["pthread_create"])) });
  });
});
