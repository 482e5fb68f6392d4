import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/library-missing.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (library: string) =>
  ({ kind: "missing-library", library, neededBy: "/app", unusable: null, loader: "glibc" }) as const;

describe("library-missing", () => {
  it("catches libz.so.1, in the loader's own words", () => {
    catches(
      { runs: stopped(missing("libz.so.1")) },
      /shared libraries: libz.so.1: cannot open shared object file/,
      /Install or copy libz\.so\.1/,
    );
  });

  it("names the others that are missing as well, each once", () => {
    const runs = stopped(missing("libz.so.1"), missing("libpq.so.5"), missing("libpq.so.5"));
    catches({ runs }, /Missing as well: libpq.so.5\./);
  });

  it("leaves other libraries to others", () => {
    for (const library of ["libstdc++.so.6", "libasan.so.8", "libdl.so.2"]) allows({ runs: stopped(missing(library)) });
    allows({});
  });

  it("catches any library that is there and of no use", () => {
    const unusable = { path: "/lib/libdl.so.2", why: "no ELF file" } as const;
    catches(
      { runs: stopped({ ...missing("libdl.so.2"), unusable }) },
      "/lib/libdl.so.2: invalid ELF header",
      /of no use/,
    );
  });

  it("tells what stands behind another obstacle as what comes next", () => {
    const first = { kind: "bad-loader", interpreter: "/ld.so", why: "not a file" } as const;
    catches({ runs: stopped(first, missing("libz.so.1")) }, /once that is mended it ends with/);
  });
});
