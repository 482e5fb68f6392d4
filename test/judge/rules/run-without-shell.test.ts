import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/run-without-shell.ts";
import { anImage, aRecipe, aRoot, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const ran = (shell = "/bin/sh") => aRecipe({ shellRun: { shell, location: { path: "Dockerfile", line: 5 } } });

describe("run-without-shell", () => {
  it("catches a RUN on a base without a shell, at its line", () => {
    const problem = catches(
      { image: anImage({ shells: [] }), recipe: ran() },
      'exec: "/bin/sh": stat /bin/sh: no such file or directory',
    );
    if (problem.location?.line !== 5) throw new Error("not at the line of the RUN");
  });

  it("catches one that SHELL hands to another shell than there is", () => {
    catches({ recipe: ran("/busybox/sh") }, "/busybox/sh");
  });

  it("allows a shell that is there, by name or as a file, and a stage without RUN", () => {
    allows({ recipe: ran() });
    allows({ image: anImage({ root: aRoot({ "/busybox/sh": "" }) }), recipe: ran("/busybox/sh") });
    allows({ image: anImage({ shells: [] }), recipe: aRecipe() });
    allows({ image: anImage({ shells: [] }) });
  });

  it("allows what a table does not know", () => {
    allows({ image: anImage({ root: null }), recipe: ran("/bin/fish") });
    allows({ image: anImage({ shells: [], libc: null }), recipe: ran() });
  });
});
