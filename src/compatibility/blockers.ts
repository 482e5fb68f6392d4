import type { Obstacle } from "../image/obstacles.ts";
import { compareVersions } from "../image/version.ts";
import type { Artifact, Blocker } from "../model.ts";
import { liftingFlag } from "./lift.ts";

/** How a program fares on one base. */
export interface Fall {
  readonly base: string;
  readonly obstacles: readonly Obstacle[];
  /** Rules that find something that fails there. */
  readonly rules: readonly string[];
}

type What = Pick<Blocker, "kind" | "name">;

/** What stands between an artifact and bases, in the order of the bases; each with all bases that it stands before. */
export function blockersOf(artifact: Artifact, falls: readonly Fall[]): readonly Blocker[] {
  const bases = new Map<string, { readonly what: What; readonly bases: string[] }>();
  for (const fall of falls) {
    for (const what of whatStops(fall)) {
      const key = JSON.stringify(what);
      const known = bases.get(key);
      if (known === undefined) bases.set(key, { what, bases: [fall.base] });
      else known.bases.push(fall.base);
    }
  }
  return [...bases.values()].map(({ what, bases: all }) => ({
    ...what,
    bases: all,
    callers: (artifact.linkage.callers ?? []).filter((one) => isMeant(one, what)).slice(0, mostCallers),
    flag: liftingFlag(what, artifact),
  }));
}

const mostCallers = 20;

const isMeant = (caller: { readonly symbol: string; readonly version: string }, { kind, name }: What): boolean =>
  kind === "version" ? caller.version === name : kind === "symbol" && caller.symbol === name;

/** The first kind of obstacle is what a user would meet; of versions the newest asks for the most. */
function whatStops({ obstacles, rules }: Fall): readonly What[] {
  const [first] = obstacles;
  switch (first?.kind) {
    case undefined:
      return rules.map((name) => ({ kind: "data", name }));
    case "no-loader":
    case "bad-loader":
      return [{ kind: "loader", name: first.interpreter }];
    case "missing-library":
      return obstacles.flatMap((one) =>
        one.kind === first.kind ? [{ kind: "library" as const, name: one.library }] : [],
      );
    case "missing-version":
      return newestOfEach(obstacles.flatMap((one) => (one.kind === first.kind ? one.version : [])));
    case "missing-symbols":
      return first.symbols.slice(0, 1).map((name) => ({ kind: "symbol", name }));
    default:
      return rules.slice(0, 1).map((name) => ({ kind: "other", name }));
  }
}

function newestOfEach(versions: readonly string[]): readonly What[] {
  const newest = new Map<string, string>();
  for (const version of versions) {
    const [, family = version, number] = /^(.*)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
    const known = newest.get(family);
    const isNewer = known === undefined || (number !== undefined && compareVersions(number, numberOf(known)) > 0);
    if (isNewer) newest.set(family, version);
  }
  return [...newest.values()].map((name) => ({ kind: "version", name }));
}

const numberOf = (version: string): string => version.replace(/^.*_/, "");
