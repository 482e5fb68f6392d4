import type { Compatibility, Remedy } from "../model.ts";
import { formatSize } from "./units.ts";

/** What a flag would change in one image, and for whom. */
export interface RemedyGroup {
  readonly artifacts: readonly string[];
  readonly remedy: Remedy;
}

/** Of one image, those alike together. */
export function groupRemedies(compatibility: readonly Compatibility[]): readonly RemedyGroup[] {
  const told = compatibility.flatMap(({ artifact, remedy }) => (remedy === undefined ? [] : [{ artifact, remedy }]));
  return [...Map.groupBy(told, ({ remedy }) => JSON.stringify(remedy)).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ remedy: first.remedy, artifacts: same.map(({ artifact }) => artifact) }];
  });
}

/** `CGO_ENABLED=0, tried: starts here, 14.2 MiB; C comes in by main → net/http → net`. `show` makes foreign text fit. */
export function remedyText({ flag, chains, tried }: Remedy, show: (text: string) => string): string {
  const ways = chains.map((chain) => chain.map(show).join(" → "));
  return [
    `${show(flag)}${tried === null ? " might lift that" : `, tried: ${triedText(tried, show)}`}`,
    ...(ways.length === 0 ? [] : [`C comes in by ${ways.join(", and by ")}`]),
  ].join("; ");
}

const words: Readonly<Record<NonNullable<Remedy["tried"]>["runs"], string>> = {
  yes: "starts here",
  no: "does not start either",
  unknown: "could not be told",
  "not built": "does not build",
};

function triedText(
  { variant, runs, fileSize, why }: NonNullable<Remedy["tried"]>,
  show: (text: string) => string,
): string {
  const details = [
    ...(fileSize === null ? [] : [formatSize(fileSize)]),
    ...(variant === null ? [] : [`as the variant ${show(variant)}`]),
  ];
  return `${[words[runs], ...details].join(", ")}${why === null ? "" : `: ${show(why)}`}`;
}
