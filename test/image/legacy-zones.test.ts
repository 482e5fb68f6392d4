import { describe, expect, it } from "vitest";
import { hasLegacyZones, isLegacyZone } from "../../src/image/legacy-zones.ts";
import { baseRecords } from "../../src/image/table.ts";

describe("old names of time zones", () => {
  it.each([
    ["US/Eastern", true],
    ["Canada/Yukon", true],
    ["Asia/Calcutta", true],
    ["America/New_York", false],
    ["UTC", false],
    ["", false],
  ])("%s: %s", (zone, expected) => {
    expect(isLegacyZone(zone)).toBe(expected);
  });

  it.each([
    ["debian", "12", true],
    ["debian", "13", false],
    ["ubuntu", "22.04", true],
    ["ubuntu", "24.04", false],
    ["alpine", "3.22.1", true],
  ])("come with the package tzdata of %s %s: %s", (ID, VERSION_ID, expected) => {
    expect(hasLegacyZones({ osRelease: { ID, VERSION_ID } })).toBe(expected);
    const number = VERSION_ID.split(".").slice(0, 2).join(".");
    const table = baseRecords.find(({ id }) => id === `${ID}-${number}`);
    if (table === undefined) throw new Error("the table has no such release");
    expect(hasLegacyZones({ osRelease: {}, table })).toBe(expected);
  });
});
