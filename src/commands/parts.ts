import { mostParts } from "../build/split.ts";
import { UsageError } from "../errors.ts";

/** What `strategy.matrix` takes: a job an entry, with the part it builds and a name to show. */
export interface JobMatrix {
  readonly include: readonly { readonly part: string; readonly builds: string }[];
}

const longest = 120;

export function matrixOf(plan: readonly (readonly { readonly name: string }[])[]): JobMatrix {
  return {
    include: plan.map((builds, index) => {
      const names = builds.map(({ name }) => name).join(", ") || "everything";
      const shown = names.length > longest ? `${names.slice(0, longest - 1)}…` : names;
      return { part: `${index + 1}/${plan.length}`, builds: shown };
    }),
  };
}

/** How many parts there may be; `undefined` where nobody said. Throws UsageError. */
export function parseParts(text: string | undefined, from: string): number | undefined {
  if (text === undefined) return undefined;
  const parts = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (parts < 1 || parts > mostParts)
    throw new UsageError(`${from} ${text}: expected a whole number from 1 to ${mostParts}`);
  return parts;
}
