import { isGolang } from "../../image/dockerfile/go-build.ts";
import type { Patch } from "../../model.ts";
import type { DockerfileSource } from "../opened-image.ts";
import type { DockerfileText } from "./dockerfile-text.ts";

const certificates = "/etc/ssl/certs/ca-certificates.crt";
const zones = "/usr/share/zoneinfo";

/** What a rule misses, and where Debian and Alpine, and so the images of Go, have it. */
const dataOf: Readonly<Record<string, string>> = {
  "ca-missing": certificates,
  "tzdata-missing": zones,
  "legacy-zone-missing": zones,
  "tz-without-zones": zones,
  "users-missing": "/etc/passwd",
  "tmp-missing": "/tmp",
};

/** Data that a program misses, copied from the stage that builds it, behind the line that copies the program. */
export function copyEdits(rule: string, source: DockerfileSource, text: DockerfileText): readonly Patch[] {
  const path = dataOf[rule];
  const [program] = source.programs;
  if (path === undefined || program?.copy.from.kind !== "stage") return [];
  const { index } = program.copy.from;
  const builder = source.evaluation.stages.find((stage) => stage.index === index);
  // The image that Go is in has all of these; what another has is not known here.
  if (builder === undefined || !isGolang(builder.base) || (path === zones && /alpine/.test(builder.base.text)))
    return [];
  return [text.insertAfter(program.copy.line, [`COPY --from=${builder.name ?? index} ${path} ${path}`])];
}
