import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/ignore-unknown.ts";
import { aRecipe, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);

describe("ignore-unknown", () => {
  it("catches the name of a rule that is not there", () => {
    const unknownIgnores = [{ rule: "ca-mising", location: { path: "Dockerfile", line: 6 } }];
    catches({ recipe: aRecipe({ unknownIgnores }) }, /ignores ca-mising/);
  });

  it("allows a Dockerfile whose comments name rules, and no Dockerfile", () => {
    allows({ recipe: aRecipe() });
    allows({});
  });
});
