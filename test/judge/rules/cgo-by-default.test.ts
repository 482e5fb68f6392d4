import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/cgo-by-default.ts";
import { aBuilder, aRecipe, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const built = (...words: Parameters<typeof aBuilder>) => ({ recipe: aRecipe({ builder: aBuilder(...words) }) });
const unsaid = { env: {} };

describe("cgo-by-default", () => {
  it("catches a build that leaves it to the image, where that has a C compiler", () => {
    catches(built("golang:1.26-bookworm", unsaid), /golang:1\.26-bookworm/, /CGO_ENABLED=0/);
    catches(built("golang:1.26-alpine", { ...unsaid, installs: ["gcc", "musl-dev"] }));
  });

  it("allows a build that says it, one without a C compiler, and one for another architecture", () => {
    allows(built());
    allows(built("golang:1.26-alpine", unsaid));
    allows(built("golang:1.26", { ...unsaid, targetArchitecture: "arm64" }));
    allows({ recipe: aRecipe() });
  });

  it("allows a build whose flags make it static either way", () => {
    for (const ldflags of ["-s -w -extldflags '-static'", '-extldflags "-Wl,-z -static-pie"', "-extldflags=-static"])
      allows(built("golang:1.26", { ...unsaid, flags: { ldflags } }));
    catches(built("golang:1.26", { ...unsaid, flags: { ldflags: "-extldflags '-static-libgcc'" } }));
  });

  it("skips where the image that builds is not known", () => {
    skips(built("registry.example.com/tools/go:7", unsaid), /C compiler is not known/);
  });
});
