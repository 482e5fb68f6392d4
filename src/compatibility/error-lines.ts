import type { Cause } from "./error-lines/known-line.ts";
import { loadLines } from "./error-lines/load.ts";
import { runLines } from "./error-lines/run.ts";
import { startLines } from "./error-lines/start.ts";

/** What a line in a container's log, or of an engine, is a sign of. */
export interface ErrorExplanation {
  /** The line that was known, without what stands around it. */
  readonly line: string;
  /** The likeliest first. */
  readonly causes: readonly Cause[];
}

const longestText = 64 * 1024;
const longestLine = 2048;
const mostLines = 500;

/** The first line of a text that is known; `null` where none is. */
export function explainError(text: string): ErrorExplanation | null {
  const lines = text.slice(0, longestText).split(/\r?\n/).slice(0, mostLines);
  for (const line of lines.map((one) => one.slice(0, longestLine).trim())) {
    for (const { pattern, causes } of knownLines) {
      const match = pattern.exec(line);
      if (match !== null) return { line, causes: causes(match) };
    }
  }
  return null;
}

/** In the order in which a start goes wrong: each line is told by the first that matches it. */
const knownLines = [...startLines, ...loadLines, ...runLines];
