import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/not-executable.ts";
import { aRecipe, imageVerbsOf, withConfig } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const copied = (mode: number | null, uid: number | null = 0, gid: number | null = uid) =>
  aRecipe({ placed: { path: "/app", mode, owner: { uid, gid }, location: { path: "Dockerfile", line: 7 } } });
const nonroot = withConfig({ user: "65532:65532" });

describe("not-executable", () => {
  it("catches a file without a single x, for root as for anybody", () => {
    catches({ recipe: copied(0o644) }, 'exec: "/app": permission denied', /mode 0644/, /--chmod=0755/);
    catches({ recipe: copied(0o644), image: nonroot });
  });

  it("catches a file that is root's alone, for another user", () => {
    catches({ recipe: copied(0o700), image: nonroot }, /the user 65532:65532/);
    catches({ recipe: copied(0o744), image: withConfig({ user: "nonroot" }) });
  });

  it("goes by the bits of who is asked about: owner, group, others", () => {
    allows({ recipe: copied(0o700, 65532), image: nonroot });
    allows({ recipe: copied(0o710, 0, 65532), image: nonroot });
    allows({ recipe: copied(0o701), image: nonroot });
    catches({ recipe: copied(0o611, 65532), image: nonroot });
    catches({ recipe: copied(0o701, 0, 65532), image: nonroot });
    allows({ recipe: copied(0o100) });
  });

  it("allows what is not known: a mode by symbols, an owner by name, a file that no line copies", () => {
    allows({ recipe: copied(null) });
    allows({ recipe: copied(0o700, null), image: nonroot });
    allows({ recipe: copied(0o710, 0, null), image: nonroot });
    allows({ recipe: aRecipe() });
  });
});
