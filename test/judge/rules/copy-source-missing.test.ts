import { describe, it } from "vitest";
import type { BrokenInput } from "../../../src/judge/recipe.ts";
import rule from "../../../src/judge/rules/copy-source-missing.ts";
import { aRecipe, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const broken = (kind: BrokenInput["kind"]) => ({
  recipe: aRecipe({ brokenInputs: [{ kind, what: "/out/app", location: { path: "Dockerfile", line: 7 } }] }),
});

describe("copy-source-missing", () => {
  it("catches a path of a stage that nothing makes", () => {
    catches(broken("made by nothing"), '"/out/app: not found"', /go build writes with -o/);
  });

  it("leaves what the build may still get to another rule, and allows the rest", () => {
    allows(broken("not in the context"));
    allows({ recipe: aRecipe() });
    allows({});
  });
});
