import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/not-a-program.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);

describe("not-a-program", () => {
  it("catches a type that the kernel does not start", () => {
    catches({ runs: stopped({ kind: "not-a-program", type: "ET_REL" }) }, "exec format error", "ET_REL");
  });

  it("catches a shared library, which the kernel starts and nobody loads", () => {
    catches(
      { runs: stopped({ kind: "shared-library", needed: ["libc.so.6"] }) },
      /Segmentation fault/,
      "libc.so.6",
      /-buildmode=exe/,
    );
  });

  it("allows a program", () => {
    allows({});
  });
});
