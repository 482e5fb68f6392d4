import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/low-port.ts";
import { aRecipe, imageVerbsOf, withConfig } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const exposing = (port: number) => aRecipe({ ports: [{ port, location: { path: "Dockerfile", line: 4 } }] });
const image = withConfig({ user: "65532" });

describe("low-port", () => {
  it("catches a port below 1024 for a user that is not root", () => {
    catches({ image, recipe: exposing(443) }, /listen tcp :443: bind: permission denied/);
  });

  it("allows root, a higher port, none, and an image without a Dockerfile", () => {
    allows({ recipe: exposing(443) });
    allows({ image: withConfig({ user: "root" }), recipe: exposing(443) });
    allows({ image, recipe: exposing(1024) });
    allows({ image, recipe: aRecipe() });
    allows({ image });
    allows({ image, recipe: aRecipe({ ...exposing(443), bindsLowPorts: true }) });
  });
});
