import type { Artifact } from "../../model.ts";
import { imageGap, isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { listing } from "../sentence.ts";

const error = "unknown time zone Europe/Berlin";

/** Without -trimpath the folder of the Go that built it stands in the file, lib/time/zoneinfo.zip below it. */
const isTrimmed = ({ variant, go }: Artifact): boolean => variant?.trimpath ?? go?.settings["-trimpath"] === "true";

export default defineImageRule({
  id: "tzdata-missing",
  summary: "The program loads time zones, and the image has no zone data.",
  level: "feature",

  check({ artifact, image }) {
    const need = unmetNeed(artifact, "tzdata");
    if (need === null || "skip" in need) return need ?? [];
    if (image.zones !== null) return [];
    const { ZONEINFO } = image.config.env;
    if (ZONEINFO && isThere(image, ZONEINFO) !== false) return [];
    return imageGap(image, "zones") ?? [{ image: image.name, evidence: need.evidence, isTrimmed: isTrimmed(artifact) }];
  },

  message: ({ image, evidence, isTrimmed }) =>
    `On ${image} it cannot load a time zone, as in "${error}": it can reach ${listing(evidence)}, and the image has no zone data.${isTrimmed ? "" : " On the machine that built it this does not show: the path of Go's own zones there is in the file."}`,
  errorText: () => error,
  fix: () =>
    "Build with -tags=timetzdata (about 450 kB), copy /usr/share/zoneinfo into the final stage, or install tzdata there.",
});
