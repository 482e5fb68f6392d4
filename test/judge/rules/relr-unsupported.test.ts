import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/relr-unsupported.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const missing = (version: string, symbols: readonly string[] = [], library = "/lib/libc.so.6") =>
  ({ kind: "missing-version", library, version, requiredBy: "/app", symbols }) as const;

describe("relr-unsupported", () => {
  it("catches glibc's marker for packed relocations", () => {
    catches(
      { runs: stopped(missing("GLIBC_ABI_DT_RELR")) },
      /GLIBC_ABI_DT_RELR' not found/,
      /pack-relative-relocs/,
      /2\.36/,
    );
  });

  it("catches them on a musl that crashes without a word", () => {
    const runs = stopped({ kind: "packed-relocations", in: "/app", version: "1.2.3" });
    catches({ runs }, /Segmentation fault/, /musl 1\.2\.3 does not know/, /Alpine 3\.15/);
  });

  it("leaves other versions to others", () => {
    allows({ runs: stopped(missing("GLIBC_2.36")) });
  });
});
