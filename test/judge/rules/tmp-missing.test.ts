import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/tmp-missing.ts";
import { anImage, aRoot, asking, imageVerbsOf, unknowing, withConfig } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const artifact = asking("tmp", ["os.CreateTemp"]);

describe("tmp-missing", () => {
  it("catches a program that makes temporary files where there is no /tmp", () => {
    catches(
      { artifact, image: anImage({ tmp: null }) },
      "open /tmp/x: no such file or directory",
      "os.CreateTemp",
      /1777/,
    );
  });

  it("catches a /tmp that the image's user may not write in", () => {
    catches({ artifact, image: withConfig({ user: "65532" }, { tmp: 0o755 }) }, "open /tmp/x: permission denied");
    allows({ artifact, image: anImage({ tmp: 0o755 }) });
    allows({ artifact, image: withConfig({ user: "65532" }) });
  });

  it("looks where TMPDIR says", () => {
    const env = { TMPDIR: "/scratch" };
    allows({ artifact, image: withConfig({ env }, { tmp: null, root: aRoot({ "/scratch/x": "" }) }) });
    catches({ artifact, image: withConfig({ env }) }, "open /scratch/x: no such file or directory");
    allows({ artifact, image: withConfig({ env }, { root: null }) });
  });

  it("allows a program that makes none", () => {
    allows({ image: anImage({ tmp: null }) });
  });

  it("skips a program whose needs are not known", () => {
    skips({ artifact: unknowing(), image: anImage({ tmp: null }) }, /no names/);
  });
});
