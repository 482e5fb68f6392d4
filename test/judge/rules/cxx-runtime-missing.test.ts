import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/cxx-runtime-missing.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (library: string) =>
  ({ kind: "missing-library", library, neededBy: "/app", unusable: null, loader: "glibc" }) as const;

describe("cxx-runtime-missing", () => {
  it("catches libstdc++.so.6, in the loader's own words", () => {
    catches(
      { runs: stopped(missing("libstdc++.so.6")) },
      /shared libraries: libstdc\+\+.so.6: cannot open shared object file/,
      /distroless\/cc/,
    );
  });

  it("names the others that are missing as well, each once", () => {
    const runs = stopped(missing("libstdc++.so.6"), missing("libgcc_s.so.1"), missing("libgcc_s.so.1"));
    catches({ runs }, /Missing as well: libgcc_s.so.1\./);
  });

  it("leaves other libraries to others", () => {
    for (const library of ["libz.so.1", "libasan.so.8", "libdl.so.2"]) allows({ runs: stopped(missing(library)) });
    allows({});
  });
});
