import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/tz-without-zones.ts";
import { aRoot, imageVerbsOf, withConfig } from "../../support/image-rules.ts";
import { aLedger, anArtifact } from "../../support/make.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const inBerlin = { env: { TZ: "Europe/Berlin" } };

describe("tz-without-zones", () => {
  it("catches TZ without zone data, at the line that sets it", () => {
    const problem = catches(
      { image: withConfig(inBerlin, { zones: null }) },
      /TZ is Europe\/Berlin/,
      /no error says so/,
    );
    expect(problem.location).toEqual({ path: "Dockerfile", line: 11 });
  });

  it("allows TZ with zone data in the image or in the program, and UTC anywhere", () => {
    allows({ image: withConfig(inBerlin) });
    const rows = [
      { owner: "std", module: null, version: null, package: "time/tzdata", kind: "string", bytes: 450_000 },
    ] as const;
    const artifact = anArtifact({ ledger: aLedger({ total: 450_000, unattributed: 0, rows }) });
    allows({ artifact, image: withConfig(inBerlin, { zones: null }) });
    for (const TZ of ["UTC", "", ":UTC"]) allows({ image: withConfig({ env: { TZ } }, { zones: null }) });
    allows({ image: withConfig({}, { zones: null }) });
  });

  it("catches a name that is not among the zones, and none where they are not seen", () => {
    const zones = { folder: "/usr/share/zoneinfo", legacy: false };
    const root = aRoot({ "/usr/share/zoneinfo/Europe/Berlin": "" });
    const eastern = { env: { TZ: "US/Eastern" } };
    catches({ image: withConfig(eastern, { zones, root }) }, /no zone of that name/, /tzdata-legacy/);
    allows({ image: withConfig(inBerlin, { zones, root }) });
    allows({ image: withConfig(eastern, { zones }) });
    allows({ image: withConfig(eastern, { zones, root: null }) });
  });

  it("skips where the zones are not known", () => {
    skips({ image: withConfig(inBerlin, { zones: null, gaps: [{ fact: "zones", why: "unread" }] }) }, /unread/);
  });
});
