import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/library-too-old.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (version: string, symbols: readonly string[] = [], library = "/lib/libc.so.6") =>
  ({ kind: "missing-version", library, version, requiredBy: "/app", symbols }) as const;

describe("library-too-old", () => {
  it.each(["GLIBCXX_3.4.30", "CXXABI_1.3.13", "GLIBC_PRIVATE", "GLIBC_ABI_GNU2_TLS", "OPENSSL_3.0.0"])(
    "catches a missing %s",
    (version) => {
      catches(
        { runs: stopped(missing(version, [], "/lib/libx.so.6")) },
        `/lib/libx.so.6: version \`${version}' not found`,
      );
    },
  );

  it("says which library asks, where it is not the program", () => {
    const runs = stopped({ ...missing("GLIBCXX_3.4.30"), requiredBy: "/usr/lib/libicu.so" });
    catches({ runs }, /required by \/usr\/lib\/libicu\.so/);
  });

  it("leaves numbered versions of glibc, and packed relocations, to others", () => {
    allows({ runs: stopped(missing("GLIBC_2.34")) });
    allows({ runs: stopped(missing("GLIBC_ABI_DT_RELR")) });
  });
});
