import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/healthcheck-tool-missing.ts";
import { anImage, aRecipe, aRoot, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const location = { path: "Dockerfile", line: 8 };
const checking = (...test: string[]) => aRecipe({ healthcheck: { test, location } });
const url = "http://localhost:8080/health";

describe("healthcheck-tool-missing", () => {
  it("catches a command that is not in the image, in both forms", () => {
    catches({ recipe: checking("CMD", "curl", "-f", url) }, /it starts curl/);
    catches({ recipe: checking("CMD-SHELL", `curl -f ${url} || exit 1`) }, /it starts curl/);
    catches({ recipe: checking("CMD", "/usr/bin/wget", url) }, /it starts \/usr\/bin\/wget/);
  });

  it("catches a line for a shell where there is none", () => {
    catches({ image: anImage({ shells: [] }), recipe: checking("CMD-SHELL", "test -f /ready") }, /it starts \/bin\/sh/);
  });

  it("allows what is there: a file, a package of that name, the program itself, what a shell can do alone", () => {
    allows({ image: anImage({ root: aRoot({ "/usr/bin/curl": "" }) }), recipe: checking("CMD", "curl", url) });
    allows({ recipe: { ...checking("CMD", "curl", url), installs: [{ name: "curl", location }] } });
    const placed = { path: "/app", mode: null, owner: { uid: 0, gid: 0 }, location };
    allows({ recipe: { ...checking("CMD", "/app", "--health"), placed } });
    allows({ recipe: checking("CMD-SHELL", "test -f /ready") });
    allows({ recipe: checking("NONE") });
    allows({ recipe: aRecipe() });
  });

  it("goes by what a Dockerfile puts there, where that is known", () => {
    const image = anImage({ root: null });
    const recipe = checking("CMD", "/healthcheck.sh");
    allows({ image, recipe, hasFile: (path) => path === "/healthcheck.sh" });
    catches({ image, recipe, hasFile: () => false }, /it starts \/healthcheck\.sh/);
    skips({ image, recipe, hasFile: () => null }, /not known/);
  });

  it("skips where a table or a build alone would tell", () => {
    skips({ image: anImage({ root: null }), recipe: checking("CMD", "curl", url) }, /whether curl is in the image/);
    skips({ recipe: { ...checking("CMD", "curl", url), hasUnknownRuns: true } }, /not known/);
    skips({ recipe: { ...checking("CMD", "curl", url), installs: [{ name: "tools", location }] } }, /not known/);
  });
});
