import type { ImageFacts } from "../../image/facts.ts";
import { isLegacyZone } from "../../image/legacy-zones.ts";
import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { excerpt, listing } from "../sentence.ts";

/** What TZ is set to, where that is an old name that is not seen to be there, nor seen by others to be missing. */
function zoneOfEnvironment(image: ImageFacts, folder: string): readonly string[] {
  const zone = (image.config.env.TZ ?? "").replace(/^:/, "");
  const isSeen = (name: string): boolean | null => isThere(image, `${folder}/${name}`);
  const isTold = isSeen("Europe/Berlin") === true && isSeen(zone) === false;
  return isLegacyZone(zone) && isSeen(zone) !== true && !isTold ? [zone] : [];
}

export default defineImageRule({
  id: "legacy-zone-missing",
  summary: "The program, or TZ, names a time zone by an old name, and the image has only the new ones.",
  level: "risk",

  check({ artifact, image, program: { legacyZones } }) {
    if (image.zones === null || image.zones.legacy) return [];
    const isEmbedded = artifact.ledger.rows.some((row) => row.package === "time/tzdata");
    const set = isEmbedded ? [] : zoneOfEnvironment(image, image.zones.folder);
    const found = set.map((zone) => ({ image: image.name, zones: [zone], variable: "TZ" }));
    if (legacyZones.length === 0) return found;
    const need = unmetNeed(artifact, "tzdata");
    if (need !== null && "skip" in need) return found.length > 0 ? found : need;
    return need === null ? found : [...found, { image: image.name, zones: legacyZones, variable: null }];
  },

  message: ({ image, zones, variable }) =>
    variable === null
      ? `On ${image} there is no ${listing(zones)}, a name that stands in the program: zones of old names are in a package apart, tzdata-legacy.`
      : `On ${image} the variable ${variable} is ${excerpt(zones[0] ?? "")}, and zones of old names are in a package apart, tzdata-legacy: local time is UTC, and no error says so.`,
  fix: () =>
    "Use the zone's present name, such as America/New_York, install tzdata-legacy, or build with -tags=timetzdata.",
  line: ({ env }, { variable }) => (variable === null ? null : env(variable)),
});
