import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/nothing-started.ts";
import { anImage, aRecipe, imageVerbsOf, withConfig } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const recipe = aRecipe();
const location = { path: "Dockerfile", line: 7 };
const placed = { path: "/app", mode: 0o755, owner: { uid: 0, gid: 0 }, location };

describe("nothing-started", () => {
  it("is a warning: an image that only holds files, or is run with a command, needs none", () => {
    expect(rule.severity).toBe("warning");
  });

  it("catches an image without ENTRYPOINT and CMD, at the line that puts the program there", () => {
    const problem = catches({ recipe: aRecipe({ placed }) }, "no command specified", /ENTRYPOINT \["\/app"\]/);
    expect(problem.location).toEqual(location);
    catches({ recipe, image: anImage({ root: null }) });
  });

  it("allows one that has either, of its own or of its base", () => {
    allows({ recipe, started: { word: "/app", shell: null, location: null, exists: true } });
    allows({ recipe, image: withConfig({ entrypoint: ["/app"] }) });
    allows({ recipe, image: withConfig({ cmd: ["/app"] }) });
  });

  it("allows what is not known: a base that was not read, and an image that no Dockerfile makes", () => {
    allows({ recipe, image: anImage({ root: null, libc: { kind: "glibc", version: "2.36" } }) });
    allows({});
  });
});
