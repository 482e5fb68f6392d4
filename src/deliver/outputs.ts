import { setOutput } from "@actions/core";
import type { Report } from "../model.ts";
import { attempt, type Delivered } from "./delivered.ts";

/** The outputs of the Action, by their names in `action.yml`; a value that is not known is the empty string. */
export type Outputs = Readonly<Record<(typeof NAMES)[number], string>>;

const NAMES = [
  "verdict",
  "report-json",
  "report-markdown",
  "comment-body",
  "comment-url",
  "max-delta-bytes",
  "max-delta-percent",
  "compatibility-changed",
  "overridden",
  "base-sha",
  "head-sha",
] as const;

/** What delivery knows beside the report: the paths of the files, and the comment where there is one. */
export type Places = Partial<
  Pick<Outputs, "report-json" | "report-markdown" | "comment-body" | "comment-url" | "compatibility-changed">
>;

export function outputsOf(report: Report, places: Places): Outputs {
  const { head, base, verdict } = report;
  const delta = largestDelta(report);
  return {
    verdict: verdict.outcome,
    "report-json": "",
    "report-markdown": "",
    "comment-body": "",
    "comment-url": "",
    "compatibility-changed": "",
    ...places,
    "max-delta-bytes": delta === null ? "" : String(delta.bytes),
    "max-delta-percent": delta === null || delta.share === null ? "" : (delta.share * 100).toFixed(2),
    overridden: String((verdict.override ?? verdict.compatibilityOverride ?? null) !== null),
    "base-sha": base?.commit ?? "",
    "head-sha": head.commit ?? "",
  };
}

export function writeOutputs(outputs: Outputs): Promise<Delivered> {
  return attempt("step outputs", () => {
    for (const name of NAMES) setOutput(name, outputs[name]);
  });
}

/** The artifact that grew most, or shrank least; `null` where nothing was compared. */
function largestDelta({ changes }: Report): { readonly bytes: number; readonly share: number | null } | null {
  const deltas = changes.flatMap(({ kind, before, after }) =>
    kind === "total" && typeof before === "number" && typeof after === "number"
      ? [{ bytes: after - before, share: before === 0 ? null : (after - before) / before }]
      : [],
  );
  return deltas.reduce<(typeof deltas)[number] | null>(
    (most, delta) => (most === null || delta.bytes > most.bytes ? delta : most),
    null,
  );
}
