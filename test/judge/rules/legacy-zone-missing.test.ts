import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/legacy-zone-missing.ts";
import { anImage, aProgram, aRoot, asking, imageVerbsOf, unknowing, withConfig } from "../../support/image-rules.ts";
import { aLedger, anArtifact } from "../../support/make.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const artifact = asking("tzdata", ["time.LoadLocation"]);
const program = aProgram({ legacyZones: ["US/Eastern"] });
const image = anImage({ zones: { folder: "/usr/share/zoneinfo", legacy: false } });

describe("legacy-zone-missing", () => {
  it("catches an old name in the program where the image has only new ones", () => {
    catches({ artifact, program, image }, "US/Eastern", "tzdata-legacy");
  });

  it("catches an old name in TZ, whatever the program asks for, unless it brings all zones", () => {
    const set = (TZ: string, over = {}) =>
      withConfig({ env: { TZ } }, { zones: { folder: "/usr/share/zoneinfo", legacy: false }, ...over });
    catches({ image: set("US/Eastern", { root: null }) }, /variable TZ is US\/Eastern/, "tzdata-legacy");
    catches({ image: set(":Canada/Yukon") }, /Canada\/Yukon/);
    allows({ image: set("America/New_York") });
    allows({ image: withConfig({ env: { TZ: "US/Eastern" } }) });
    const zone = (name: string) => ({ [`/usr/share/zoneinfo/${name}`]: "TZif2" });
    allows({ image: set("US/Eastern", { root: aRoot(zone("US/Eastern")) }) });
    // The other rule sees that it is not there.
    allows({ image: set("US/Eastern", { root: aRoot(zone("Europe/Berlin")) }) });
    const rows = [
      { owner: "std", module: null, version: null, package: "time/tzdata", kind: "string", bytes: 450_000 },
    ] as const;
    const embedding = anArtifact({ ledger: aLedger({ total: 450_000, unattributed: 0, rows }) });
    allows({ artifact: embedding, image: set("US/Eastern", { root: null }) });
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
