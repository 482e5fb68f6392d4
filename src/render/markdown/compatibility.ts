import type { Compatibility, Report } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { listNames } from "../groups.ts";
import { type Fare, groupImages, groupLadders, ladderText } from "../images.ts";
import { type RemedyGroup, remedyText } from "../remedies.ts";
import { artifactNoun } from "../verdict.ts";
import { RANK } from "./rank.ts";

const signs: Readonly<Record<Compatibility["runs"], string>> = { yes: "✅", no: "❌", unknown: "❔" };

/** A row for each image and each way to fare in it. */
export function imagesBlock(report: Report): Block {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  const groups = groupImages(report);
  return {
    name: "images",
    open: `| | Image | ${all.noun === "file" ? "Files" : "Variants"} | In the image |\n| :-: | :-- | :-- | :-- |`,
    rows: [
      ...groups.flatMap(({ image, fares, remedies }) => [
        ...fares.map((fare) => fareRow(image, fare, all)),
        ...remedies.map((group) => remedyRow(image, group, all)),
      ]),
      ...groupLadders(report).map((group): Row => {
        const names = listNames(group.artifacts, all, (name) => markdownCode(name), 12);
        return {
          rank: RANK.matrix,
          text: `| | starts on known bases | ${names} | ${ladderText(group, (text) => markdownCode(text))} |`,
        };
      }),
      ...groups.flatMap(({ image, gaps }) =>
        gaps.map(({ fact, why }): Row => {
          return { rank: RANK.untold, text: `| | ${markdownCode(image)} | | ${markdownProse(`${fact}: ${why}`)} |` };
        }),
      ),
    ],
    close: "",
  };
}

function fareRow(image: string, fare: Fare, all: { readonly count: number; readonly noun: string }): Row {
  const names = listNames(fare.artifacts, all, (name) => markdownCode(name), 12);
  const cells = [signs[fare.runs], markdownCode(image), names, fareText(fare)];
  return { rank: fare.runs === "no" ? RANK.failures : RANK.matrix, text: `| ${cells.join(" | ")} |` };
}

function remedyRow(
  image: string,
  { artifacts, remedy }: RemedyGroup,
  all: { readonly count: number; readonly noun: string },
): Row {
  const names = listNames(artifacts, all, (name) => markdownCode(name), 12);
  const text = remedyText(remedy, (part) => markdownCode(part));
  return { rank: RANK.matrix, text: `| | ${markdownCode(image)} | ${names} | ${text} |` };
}

function fareText({ runs, why, rules, tried }: Fare): string {
  return [
    why === null ? "starts" : runs === "no" ? markdownCode(why) : markdownProse(why),
    ...(rules.length === 0 ? [] : [`see ${rules.map((rule) => markdownCode(rule)).join(", ")}`]),
    ...(tried === null ? [] : [`tried ${markdownProse(tried)}`]),
  ].join("; ");
}
