import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/cpu-too-old.ts";
import { anImage, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, someGo } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const built = (settings: Readonly<Record<string, string>>) => anArtifact({ go: someGo({ settings }) });
const on = (architecture: string, variant: string | null) =>
  anImage({ platform: { os: "linux", architecture, variant } });

describe("cpu-too-old", () => {
  it("catches GOARM=7 in an image for ARMv6, and GOAMD64=v3 in one for amd64/v2", () => {
    catches({ artifact: built({ GOARCH: "arm", GOARM: "7" }), image: on("arm", "v6") }, /GOARM=7/, /VFPv3/, "arm/v6");
    catches(
      { artifact: built({ GOARCH: "amd64", GOAMD64: "v3" }), image: on("amd64", "v2") },
      "This program can only be run on AMD64 processors with v3 microarchitecture support.",
    );
  });

  it("allows what the image's processors have, and an image that says nothing of them", () => {
    allows({ artifact: built({ GOARCH: "arm", GOARM: "7,softfloat" }), image: on("arm", "v7") });
    allows({ artifact: built({ GOARCH: "arm", GOARM: "6" }), image: on("arm", "v5") });
    allows({ artifact: built({ GOARCH: "amd64", GOAMD64: "v3" }), image: on("amd64", null) });
    allows({ artifact: built({ GOARCH: "amd64", GOAMD64: "v3" }), image: on("amd64", "v3") });
    allows({ artifact: built({}), image: on("amd64", "v2") });
  });
});
