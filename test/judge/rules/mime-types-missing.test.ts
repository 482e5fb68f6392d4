import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/mime-types-missing.ts";
import { anImage, aProgram, aRoot, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const program = aProgram({ servesFiles: true });

describe("mime-types-missing", () => {
  it("catches a program that serves files, in an image without a list of types", () => {
    catches({ program }, /no \/etc\/mime\.types/);
  });

  it("allows a list in any place where Go looks, and a program that asks for none", () => {
    allows({ program, image: anImage({ root: aRoot({ "/etc/mime.types": "" }) }) });
    allows({ program, image: anImage({ root: aRoot({ "/usr/share/mime/globs2": "" }) }) });
    allows({});
  });

  it("skips where only the table speaks", () => {
    skips({ program, image: anImage({ root: null }) }, /not known/);
  });
});
