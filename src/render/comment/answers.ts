import type { Compatibility, Finding, Report } from "../../model.ts";

/** The image that a finding is about; `null` for one that is about something else. */
export function imageOf({ data }: Finding): string | null {
  const image = typeof data === "object" && data !== null && "image" in data ? data.image : null;
  return typeof image === "string" ? image : null;
}

/** What the base's binary of that name came to in the same image; `undefined` where nobody looked. */
export const answerBefore = (
  { artifact, image }: Pick<Compatibility, "artifact" | "image">,
  { baseCompatibility }: Report,
): Compatibility | undefined =>
  baseCompatibility?.find((before) => before.artifact === artifact && before.image === image);

/** Whether an image brings a problem that it did not have: a binary can be the same and its image another. */
export function isNewInImage(finding: Finding, report: Report): boolean {
  const image = imageOf(finding);
  const isIts = ({ problems }: Compatibility): boolean => problems.some(({ rule }) => rule === finding.rule);
  const here = report.compatibility.find((one) => one.artifact === finding.artifact && one.image === image);
  if (here === undefined || !isIts(here)) return false;
  const before = answerBefore(here, report);
  return before === undefined || !isIts(before);
}

/** The images that answer otherwise than for the base, as far as somebody looked at both. */
export function changedImages(report: Report): readonly string[] {
  const changed = report.compatibility.filter((here) => {
    const before = answerBefore(here, report);
    return before !== undefined && essence(before) !== essence(here);
  });
  return [...new Set(changed.map(({ image }) => image))];
}

const essence = ({ runs, problems }: Compatibility): string =>
  JSON.stringify([runs, [...new Set(problems.map(({ rule }) => rule))].sort()]);
