import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/glibc-too-old.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (version: string, symbols: readonly string[] = [], library = "/lib/libc.so.6") =>
  ({ kind: "missing-version", library, version, requiredBy: "/app", symbols }) as const;

describe("glibc-too-old", () => {
  it("catches a version that libc does not define, in the loader's words, with the symbols that ask for it", () => {
    const runs = stopped(missing("GLIBC_2.34", ["pthread_create"]));
    catches({ runs }, "/lib/libc.so.6: version `GLIBC_2.34' not found (required by /app)", /for pthread_create/);
  });

  it("asks for the newest of several, number by number", () => {
    const runs = stopped(missing("GLIBC_2.4"), missing("GLIBC_2.38"), missing("GLIBC_2.34"));
    catches({ runs }, /glibc 2\.38 or newer/, /Not defined as well: GLIBC_2\.38 and GLIBC_2\.34\./);
  });

  it("leaves names that are no numbers, and other libraries' versions, to others", () => {
    for (const version of ["GLIBC_PRIVATE", "GLIBC_ABI_DT_RELR", "GLIBC_ABI_GNU2_TLS", "GLIBCXX_3.4.30", "GLIBC_2.x"]) {
      allows({ runs: stopped(missing(version)) });
    }
    allows({ runs: stopped(missing("GLIBC_2.38", ["__isoc23_strtol"])) });
  });
});
