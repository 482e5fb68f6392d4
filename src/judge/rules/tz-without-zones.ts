import { imageGap } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

const always = ["", "UTC", ":UTC"];

export default defineImageRule({
  id: "tz-without-zones",
  summary: "The image sets TZ and has no zone data, so that local time is UTC all the same.",
  level: "risk",

  check({ artifact, image }) {
    const zone = image.config.env.TZ ?? "";
    if (always.includes(zone) || image.zones !== null) return [];
    if (artifact.ledger.rows.some((row) => row.package === "time/tzdata")) return [];
    return imageGap(image, "zones") ?? [{ image: image.name, zone }];
  },

  message: ({ image, zone }) =>
    `On ${image} the variable TZ is ${excerpt(zone)}, and there is no zone data: local time is UTC, and no error says so.`,
  fix: () => "Build with -tags=timetzdata, copy /usr/share/zoneinfo into the final stage, or take TZ out.",
  line: ({ env }) => env("TZ"),
});
