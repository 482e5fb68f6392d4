import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/legacy-zone-missing.ts";
import { anImage, aProgram, asking, imageVerbsOf, unknowing } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const artifact = asking("tzdata", ["time.LoadLocation"]);
const program = aProgram({ legacyZones: ["US/Eastern"] });
const image = anImage({ zones: { folder: "/usr/share/zoneinfo", legacy: false } });

describe("legacy-zone-missing", () => {
  it("catches an old name in the program where the image has only new ones", () => {
    catches({ artifact, program, image }, "US/Eastern", "tzdata-legacy");
  });

  it("allows old names where they are, where nothing names one, and where no zone is loaded", () => {
    allows({ artifact, program });
    allows({ artifact, image });
    allows({ program, image });
    allows({ artifact: asking("tzdata", ["time.LoadLocation"], true), program, image });
  });

  it("leaves an image without zones to others", () => {
    allows({ artifact, program, image: anImage({ zones: null }) });
  });

  it("skips a program whose needs are not known", () => {
    skips({ artifact: unknowing(), program, image }, /no names/);
  });
});
