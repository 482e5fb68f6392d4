import type { Colors } from "picocolors/types.js";
import type { Compatibility, Report } from "../../model.ts";
import { SENTENCE_LIMIT, visible } from "../escape.ts";
import { listNames } from "../groups.ts";
import { type Fare, groupImages, groupLadders, type ImageGroup, ladderText } from "../images.ts";
import { remedyText } from "../remedies.ts";
import { artifactNoun } from "../verdict.ts";
import { padEnd, shorten, wrap } from "../width.ts";

const words: Readonly<Record<Compatibility["runs"], string>> = {
  yes: "starts",
  no: "does not start",
  unknown: "could not tell",
};
const column = Math.max(...Object.values(words).map((word) => word.length));

/** Images that a report shows: a base is one of a few, and a list of dozens is for machines. */
const IMAGES = 20;

/** Image by image: what starts there, what the log would end with where it does not. */
export function imageLines(report: Report, width: number, colors: Colors): readonly string[] {
  const groups = groupImages(report);
  const rest = groups.length - IMAGES;
  return [
    ...groups.slice(0, IMAGES).flatMap((group) => groupLines(group, report, width, colors)),
    ...(rest > 0 ? [colors.dim(`  and ${rest} more, in the JSON report`)] : []),
    ...ladderLines(report, width),
  ];
}

/** The bases that a table knows. */
function ladderLines(report: Report, width: number): readonly string[] {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  const lines = groupLadders(report).flatMap((group) => {
    const names = listNames(group.artifacts, all, (name) => visible(name, 40));
    return wrap(`${names}: ${ladderText(group, (text) => visible(text, 60))}`, width - 6).map(
      (line, index) => `    ${index === 0 ? "" : "  "}${line}`,
    );
  });
  return lines.length === 0 ? [] : ["  starts on known bases, by the table", ...lines];
}

function groupLines(
  { image, fares, remedies, gaps }: ImageGroup,
  report: Report,
  width: number,
  colors: Colors,
): string[] {
  const paint = { yes: colors.green, no: colors.red, unknown: colors.yellow };
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  return [
    `  ${shorten(visible(image), width - 2)}`,
    ...fares.flatMap((fare) =>
      wrap(fareText(fare, all), width - column - 6).map((line, index) => {
        const word = index === 0 ? paint[fare.runs](padEnd(words[fare.runs], column)) : " ".repeat(column);
        return `    ${word}  ${line}`;
      }),
    ),
    ...remedies.flatMap(({ artifacts, remedy }) => {
      const names = listNames(artifacts, all, (name) => visible(name, 40));
      return wrap(`${names}: ${remedyText(remedy, (text) => visible(text, SENTENCE_LIMIT))}`, width - 6).map(
        (line, index) => `    ${index === 0 ? "" : "  "}${line}`,
      );
    }),
    ...gaps.flatMap(({ fact, why }) =>
      wrap(`${visible(fact)}: ${visible(why, SENTENCE_LIMIT)}`, width - 4).map((line) => colors.dim(`    ${line}`)),
    ),
  ];
}

function fareText(
  { artifacts, why, rules, tried }: Fare,
  all: { readonly count: number; readonly noun: string },
): string {
  return [
    listNames(artifacts, all, (name) => visible(name, 40)) + (why === null ? "" : `: ${visible(why, SENTENCE_LIMIT)}`),
    ...(rules.length === 0 ? [] : [`see ${rules.map((rule) => visible(rule, 40)).join(", ")}`]),
    ...(tried === null ? [] : [`tried ${visible(tried, SENTENCE_LIMIT)}`]),
  ].join("; ");
}
