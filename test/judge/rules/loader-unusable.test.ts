import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/loader-unusable.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const interpreter = "/lib64/ld-linux-x86-64.so.2";

describe("loader-unusable", () => {
  it.each([
    ["not executable", "permission denied"],
    ["no ELF file", "accessing a corrupted shared library"],
    ["made for another machine", "accessing a corrupted shared library"],
    ["a loop of symlinks", "too many levels of symbolic links"],
  ] as const)("catches a loader that is %s", (why, error) => {
    catches({ runs: stopped({ kind: "bad-loader", interpreter, why }) }, error, why, interpreter);
  });

  it("leaves a loader that is not there to others", () => {
    allows({ runs: stopped({ kind: "no-loader", interpreter, link: null, loaderOnly: true }) });
  });
});
