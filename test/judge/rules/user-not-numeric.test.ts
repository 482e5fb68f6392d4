import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/user-not-numeric.ts";
import { aRecipe, imageVerbsOf, withConfig } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);

describe("user-not-numeric", () => {
  it("catches a user with a name, and gives its number where that is known", () => {
    catches({ image: withConfig({ user: "nonroot" }) }, /non-numeric user \(nonroot\)/, /USER 65532\.$/);
    catches({ image: withConfig({ user: "app:app" }) }, /USER 65532:65532/);
  });

  it("gives no number of a user that is made without one", () => {
    const recipe = aRecipe({ unnumberedUsers: ["nonroot"] });
    catches({ image: withConfig({ user: "nonroot" }), recipe }, /where it is made, such as adduser -u 65532/);
  });

  it("allows numbers, root, and no user at all", () => {
    for (const user of ["65532", "65532:65532", "root", null]) allows({ image: withConfig({ user }) });
  });
});
