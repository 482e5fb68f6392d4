import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { listing } from "../sentence.ts";

export default defineImageRule({
  id: "legacy-zone-missing",
  summary: "The program names a time zone by an old name, and the image has only the new ones.",
  level: "risk",

  check({ artifact, image, program: { legacyZones } }) {
    if (legacyZones.length === 0 || image.zones === null || image.zones.legacy) return [];
    const need = unmetNeed(artifact, "tzdata");
    if (need === null || "skip" in need) return need ?? [];
    return [{ image: image.name, zones: legacyZones }];
  },

  message: ({ image, zones }) =>
    `On ${image} there is no ${listing(zones)}, a name that stands in the program: zones of old names are in a package apart, tzdata-legacy.`,
  fix: () =>
    "Use the zone's present name, such as America/New_York, install tzdata-legacy, or build with -tags=timetzdata.",
});
