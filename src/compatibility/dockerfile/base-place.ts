import type { CopiedFile } from "../../image/dockerfile/program.ts";
import type { EvaluatedStage } from "../../image/dockerfile/stage.ts";
import type { Place } from "../proof.ts";
import type { OpenBase } from "./bases.ts";

/**
 * Where a program starts as it would in the image of a Dockerfile, before that is built: in the base, where the final stage
 * adds programs to it and nothing else. `null` where it adds more, which the base does not have.
 */
export function basePlace(
  { base, runs, copies }: EvaluatedStage,
  programs: readonly CopiedFile[],
  openBase: OpenBase,
): Place | null {
  const addsOnlyPrograms = copies.every(({ line }) => programs.some(({ copy }) => copy.line === line));
  if (runs.length > 0 || !addsOnlyPrograms) return null;
  return base.kind === "scratch"
    ? { kind: "scratch" }
    : { kind: "image", pulled: base.text, unpack: (root) => openBase(base.text, base.platform, root) };
}
