import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/packed.ts";
import { anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows } = verbsOf(rule);

describe("packed", () => {
  it("catches a packed file, and names the packer", () => {
    catches({ artifact: anArtifact({ packer: "UPX" }) }, /packed with UPX/);
  });

  it("allows a file as the linker left it", () => {
    allows({});
  });
});
