import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/library-opened-later.ts";
import { anImage, aProgram, aRoot, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const program = aProgram({ namedLibraries: ["libcrypto.so"] });

describe("library-opened-later", () => {
  it("catches a library that the program names and the image does not have", () => {
    catches({ program }, "libcrypto.so", /FIPS/);
  });

  it.each(["/usr/lib/libcrypto.so.3", "/lib/x86_64-linux-gnu/libcrypto.so.3", "/usr/lib64/libcrypto.so"])(
    "allows it at %s",
    (path) => {
      allows({ program, image: anImage({ root: aRoot({ [path]: "" }) }) });
    },
  );

  it("allows a program that names none", () => {
    allows({});
  });

  it("skips an image whose files are not known", () => {
    skips({ program, image: anImage({ root: null }) }, /not known/);
  });
});
