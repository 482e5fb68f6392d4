import { type AnnotationProperties, error, notice, warning } from "@actions/core";
import type { Annotation } from "../model.ts";
import { attempt, type Delivered } from "./delivered.ts";

const COMMANDS = { error, warning, notice };

/** Writes annotations as workflow commands; `@actions/core` escapes what would end or start one. */
export function annotate(annotations: readonly Annotation[]): Promise<Delivered> {
  return attempt("annotations", () => {
    for (const { level, title, message, location } of annotations) {
      const place: AnnotationProperties = location === null ? {} : { file: location.path, startLine: location.line };
      COMMANDS[level](message, { title, ...place });
    }
  });
}
