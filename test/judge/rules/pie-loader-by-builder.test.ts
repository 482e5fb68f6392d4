import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/pie-loader-by-builder.ts";
import { aBuilder, aRecipe, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const built = (...words: Parameters<typeof aBuilder>) => ({ recipe: aRecipe({ builder: aBuilder(...words) }) });
const pie = { flags: { buildmode: "pie" } };

describe("pie-loader-by-builder", () => {
  it("catches a pure-Go PIE that is built on Alpine, for its own architecture and for another", () => {
    catches(built("golang:1.26-alpine", pie), /finds musl's loader and names it/);
    catches(built("golang:1.26-alpine", { ...pie, targetArchitecture: "arm64" }), /does not find musl's loader/);
  });

  it("allows other builds, other builders, cgo, and a loader that is named", () => {
    allows(built("golang:1.26-alpine"));
    allows(built("golang:1.26", pie));
    allows(built("golang:1.26-alpine", { ...pie, env: { CGO_ENABLED: "1" } }));
    allows(built("golang:1.26-alpine", { flags: { buildmode: "pie", ldflags: "-s -I /lib/ld-musl-x86_64.so.1" } }));
    allows({ recipe: aRecipe() });
  });
});
