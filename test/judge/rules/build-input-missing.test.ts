import { describe, expect, it } from "vitest";
import type { BrokenInput } from "../../../src/judge/recipe.ts";
import rule from "../../../src/judge/rules/build-input-missing.ts";
import { aRecipe, imageVerbsOf } from "../../support/image-rules.ts";
import { aBroughtArtifact, someGo } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const broken = (kind: BrokenInput["kind"], what: string) => ({
  recipe: aRecipe({ brokenInputs: [{ kind, what, location: { path: "Dockerfile", line: 7 } }] }),
});

describe("build-input-missing", () => {
  it.each([
    ["not in the context", "bin/app", /COPY takes bin\/app, which is not in the build context/],
    ["no such stage", "built", /no stage is called built/],
    ["no such command", "go biuld", /go biuld is no command of Go/],
    ["no Go", "debian:12", /builds with Go, and debian:12 has none/],
    ["no sources", "/src", /builds in \/src, and nothing puts sources there/],
    ["no such package", "./cmd/servic", /given \.\/cmd\/servic, which is no folder/],
  ] as const)("catches what is %s, at its line", (kind, what, words) => {
    const problem = catches(broken(kind, what), words);
    expect(problem.location).toEqual({ path: "Dockerfile", line: 7 });
  });

  it("allows the file at hand, which is made before docker runs, unless the Dockerfile builds it", () => {
    const artifact = aBroughtArtifact({ path: "out/consul-template", go: null });
    const scene = broken("not in the context", "./dist/linux/amd64/consul-template");
    allows({ artifact, ...scene });
    allows({ ...scene, artifact: aBroughtArtifact({ path: "x", go: someGo({ package: "h/consul-template" }) }) });
    catches({ artifact: aBroughtArtifact({ path: "out/template" }), ...scene }, /not in the build context/);
    catches({ artifact, recipe: { ...scene.recipe, buildsWithGo: true } }, /not in the build context/);
  });

  it("leaves what a stage does not have to another rule, and allows the rest", () => {
    allows(broken("made by nothing", "/out/app"));
    allows({ recipe: aRecipe() });
    allows({});
  });
});
