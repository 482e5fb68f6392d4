import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/old-glibc-library-missing.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (library: string) =>
  ({ kind: "missing-library", library, neededBy: "/app", unusable: null, loader: "glibc" }) as const;

describe("old-glibc-library-missing", () => {
  it("catches libdl.so.2, in the loader's own words", () => {
    catches(
      { runs: stopped(missing("libdl.so.2")) },
      /shared libraries: libdl.so.2: cannot open shared object file/,
      /glibc 2\.34 or newer/,
    );
  });

  it("names the others that are missing as well, each once", () => {
    const runs = stopped(missing("libdl.so.2"), missing("librt.so.1"), missing("librt.so.1"));
    catches({ runs }, /Missing as well: librt.so.1\./);
  });

  it("leaves other libraries to others", () => {
    for (const library of ["libz.so.1", "libc.so.6", "libresolver.so.1"]) allows({ runs: stopped(missing(library)) });
    allows({});
  });

  it("sends who ends in musl to musl", () => {
    catches(
      { runs: stopped({ ...missing("libresolv.so.2"), loader: "musl" }) },
      /Error loading shared library libresolv\.so\.2/,
      /golang:alpine/,
    );
  });
});
