import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/shell-missing.ts";
import { anImage, asking, imageVerbsOf, unknowing } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const artifact = asking("shell", ["os/exec.Command"]);

describe("shell-missing", () => {
  it("catches a program that starts others where there is not even a shell", () => {
    catches({ artifact, image: anImage({ shells: [] }) }, "os/exec.Command", /executable file not found/);
  });

  it("allows a shell, and a program that starts none", () => {
    allows({ artifact });
    allows({ image: anImage({ shells: [] }) });
  });

  it("skips a program whose needs are not known", () => {
    skips({ artifact: unknowing(), image: anImage({ shells: [] }) }, /no names/);
  });
});
