import type { BaseLadder, Blocker, Compatibility, Gap, LibraryCaller, Report } from "../model.ts";
import { groupRemedies, type RemedyGroup } from "./remedies.ts";

/** One image, and what becomes of the artifacts in it: those that fare alike are told together. */
export interface ImageGroup {
  readonly image: string;
  readonly fares: readonly Fare[];
  /** What a flag would change there. */
  readonly remedies: readonly RemedyGroup[];
  /** What of the image could not be read, or is from elsewhere. */
  readonly gaps: readonly Gap[];
}

export interface Fare {
  readonly runs: Compatibility["runs"];
  readonly artifacts: readonly string[];
  /** What the user would see, or why nothing can be said; `null` where it starts. Foreign text, not escaped. */
  readonly why: string | null;
  /** Rules that found something which fails, or may, once it has started. */
  readonly rules: readonly string[];
  /** What happened when it was started there, as `by chroot: exit status 0`; `null` where it was not. Foreign text, too. */
  readonly tried: string | null;
}

const best: readonly Compatibility["runs"][] = ["yes", "no", "unknown"];

/** In the order in which the images were asked about; in each, what starts comes first. */
export function groupImages({ compatibility }: Pick<Report, "compatibility">): readonly ImageGroup[] {
  return [...Map.groupBy(compatibility, ({ image }) => image)].map(([image, all]) => ({
    image,
    fares: [...Map.groupBy(all, (one) => JSON.stringify(fareOf(one))).values()]
      .map((same) => ({ ...fareOf(same[0] as Compatibility), artifacts: same.map(({ artifact }) => artifact) }))
      .sort((one, other) => best.indexOf(one.runs) - best.indexOf(other.runs)),
    remedies: groupRemedies(all),
    gaps: uniqueGaps(all.flatMap(({ gaps }) => gaps)),
  }));
}

const fareOf = ({ runs, reason, errorText, problems, proof }: Compatibility): Omit<Fare, "artifacts"> => ({
  runs,
  tried: proof === null ? null : `by ${proof.how}: ${proof.output.replace(/\s+/g, " ")}`,
  why: runs === "yes" ? null : (errorText ?? reason),
  rules: runs === "yes" ? [...new Set(problems.map(({ rule }) => rule))] : [],
});

function uniqueGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

/** Artifacts that fare alike on the known bases. */
export interface LadderGroup extends Omit<BaseLadder, "artifact"> {
  readonly artifacts: readonly string[];
}

export function groupLadders({ bases = [] }: Pick<Report, "bases">): readonly LadderGroup[] {
  const alike = Map.groupBy(bases, ({ artifact: _, ...rest }) => JSON.stringify(rest));
  return [...alike.values()].map((same) => {
    const { artifact: _, ...rest } = same[0] as BaseLadder;
    return { ...rest, artifacts: same.map(({ artifact }) => artifact) };
  });
}

/** `38 of 77; X is the smallest that lacks nothing; Y, the next smaller, lacks GLIBC_2.34`. `show` makes foreign text fit. */
export function ladderText(ladder: LadderGroup, show: (text: string) => string): string {
  const { starts, fails, unknown, smallest, smaller } = ladder;
  const next = smaller.at(-1);
  return [
    `${starts.length} of ${starts.length + fails.length + unknown.length}`,
    smallest === null ? "none is known to lack nothing" : `${show(smallest)} is the smallest that lacks nothing`,
    ...(next === undefined || smallest === null ? [] : [nextText(next, ladder, show)]),
  ].join("; ");
}

function nextText(
  { base, rules }: LadderGroup["smaller"][number],
  { blockers = [] }: LadderGroup,
  show: (text: string) => string,
): string {
  const standing = blockers.filter(({ bases }) => bases.includes(base));
  if (standing.length === 0) return `for ${show(base)}, the next smaller, see ${rules.map(show).join(", ")}`;
  const alike = Map.groupBy(standing, ({ kind, flag, callers }) => JSON.stringify([kind, flag, callers]));
  const said = new Set<Blocker["kind"]>();
  const texts = [...alike.values()].map((same) => {
    const kind = same[0]?.kind;
    const verb = kind === undefined ? "" : said.has(kind) ? again[kind] : lacks[kind];
    if (kind !== undefined) said.add(kind);
    return blockerText(same, verb, show);
  });
  return `${show(base)}, the next smaller, ${texts.join(", and ")}`;
}

const lacks: Readonly<Record<Blocker["kind"], string>> = {
  loader: "has no loader",
  library: "has no library",
  version: "does not define",
  symbol: "does not export",
  data: "falls short, see",
  other: "is out, see",
};
/** The second time in one sentence. */
const again: typeof lacks = { ...lacks, data: "see", other: "see" };
const NAMED = 3;

/** `does not define GLIBC_2.34 (pthread_create ← runtime/cgo), which CGO_ENABLED=0 would not ask for`. */
function blockerText(same: readonly Blocker[], verb: string, show: (text: string) => string): string {
  const [first] = same;
  if (first === undefined) return "";
  const { kind, callers, flag } = first;
  const names = same.map(({ name }) => show(name)).join(kind === "data" || kind === "other" ? ", " : " or ");
  const asked = callers.slice(0, NAMED).map((one) => callerText(one, show));
  const more = callers.length > NAMED ? [`${callers.length - NAMED} more`] : [];
  return [
    `${verb} ${names}`,
    ...(asked.length === 0 ? [] : [` (${[...asked, ...more].join(", ")})`]),
    ...(flag === null ? [] : [`, which ${show(flag)} would lift`]),
  ].join("");
}

/** `__isoc23_strtol ← parse_number ← github.com/mattn/go-sqlite3`, as far as it is known. */
export const callerText = (
  { symbol, function: name, package: path }: LibraryCaller,
  show: (text: string) => string,
): string => [symbol, name, path].flatMap((part) => (part === null ? [] : show(part))).join(" ← ");
