import { imageGap, isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

const always = ["", "UTC", ":UTC"];
/** Wherever there are zones there is this one. */
const everywhere = "Europe/Berlin";

export default defineImageRule({
  id: "tz-without-zones",
  summary: "The image sets TZ to a zone that it does not have, so that local time is UTC all the same.",
  level: "risk",

  check({ artifact, image }) {
    const zone = image.config.env.TZ ?? "";
    if (always.includes(zone) || artifact.ledger.rows.some((row) => row.package === "time/tzdata")) return [];
    if (image.zones === null) return imageGap(image, "zones") ?? [{ image: image.name, zone, hasOthers: false }];
    // Old names are in a package apart: US/Eastern is not on Debian 13. Where zones come by a RUN none is seen.
    const { folder } = image.zones;
    const path = zone.startsWith("/") ? zone : `${folder}/${zone.replace(/^:/, "")}`;
    const areSeen = isThere(image, `${folder}/${everywhere}`) === true;
    return areSeen && isThere(image, path) === false ? [{ image: image.name, zone, hasOthers: true }] : [];
  },

  message: ({ image, zone, hasOthers }) =>
    `On ${image} the variable TZ is ${excerpt(zone)}, and there is no ${hasOthers ? "zone of that name" : "zone data"}: local time is UTC, and no error says so.`,
  fix: ({ hasOthers }) =>
    hasOthers
      ? "Use the zone's present name, such as America/New_York, or install tzdata-legacy."
      : "Build with -tags=timetzdata, copy /usr/share/zoneinfo into the final stage, or take TZ out.",
  line: ({ env }) => env("TZ"),
});
