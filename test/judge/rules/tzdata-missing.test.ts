import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/tzdata-missing.ts";
import { anImage, aRoot, asking, imageVerbsOf, unknowing, withConfig } from "../../support/image-rules.ts";
import { someGo } from "../../support/make.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const artifact = asking("tzdata", ["time.LoadLocation"]);

describe("tzdata-missing", () => {
  it("catches a program that loads zones where there are none", () => {
    catches({ artifact, image: anImage({ zones: null }) }, /unknown time zone Europe\/Berlin/, /timetzdata/);
  });

  it("says that it works where it was built, of a file that has the path of Go's zones there", () => {
    const untrimmed = { ...artifact, variant: null, go: someGo({ settings: {} }) };
    catches({ artifact: untrimmed, image: anImage({ zones: null }) }, /path of Go's own zones there is in the file/);
    const { found } = catches({ artifact, image: anImage({ zones: null }) });
    expect(found).not.toContain("On the machine that built it");
  });

  it("allows zones in the image, in the program, and where ZONEINFO says", () => {
    allows({ artifact });
    allows({ artifact: asking("tzdata", ["time.LoadLocation"], true), image: anImage({ zones: null }) });
    const zoneinfo = { env: { ZONEINFO: "/zones.zip" } };
    allows({ artifact, image: withConfig(zoneinfo, { zones: null, root: aRoot({ "/zones.zip": "PK" }) }) });
    catches({ artifact, image: withConfig(zoneinfo, { zones: null }) });
  });

  it("allows a program that loads none", () => {
    allows({ image: anImage({ zones: null }) });
  });

  it("skips where it cannot be told", () => {
    skips({ artifact: unknowing(), image: anImage({ zones: null }) }, /no names/);
    skips(
      { artifact, image: anImage({ zones: null, gaps: [{ fact: "zones", why: "not in the table" }] }) },
      /not in the table/,
    );
  });
});
