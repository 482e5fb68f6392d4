import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/wrong-architecture.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);

describe("wrong-architecture", () => {
  it("catches a program for another machine, in the words of the kernel", () => {
    catches(
      { runs: stopped({ kind: "machine", machine: "EM_AARCH64" }) },
      "exec format error",
      "EM_AARCH64",
      /linux\/amd64/,
      /GOARCH/,
    );
  });

  it("allows a program of the image's machine", () => {
    allows({});
  });
});
