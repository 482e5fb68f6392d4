import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/sanitizer-runtime-missing.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (library: string) =>
  ({ kind: "missing-library", library, neededBy: "/app", unusable: null, loader: "glibc" }) as const;

describe("sanitizer-runtime-missing", () => {
  it("catches libasan.so.8, in the loader's own words", () => {
    catches(
      { runs: stopped(missing("libasan.so.8")) },
      /shared libraries: libasan.so.8: cannot open shared object file/,
      /keep them for tests/,
    );
  });

  it("names the others that are missing as well, each once", () => {
    const runs = stopped(missing("libasan.so.8"), missing("libubsan.so.1"), missing("libubsan.so.1"));
    catches({ runs }, /Missing as well: libubsan.so.1\./);
  });

  it("leaves other libraries to others", () => {
    for (const library of ["libz.so.1", "libstdc++.so.6", "libc.so.6"]) allows({ runs: stopped(missing(library)) });
    allows({});
  });
});
