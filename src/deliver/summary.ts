import { summary } from "@actions/core";
import { attempt, type Delivered } from "./delivered.ts";

/** Bytes that GitHub takes as the summary of one step; of more it takes none. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Writes the job summary of this step, in place of one it may have written before. */
export function writeSummary(markdown: string): Promise<Delivered> {
  return attempt("job summary", async () => {
    const bytes = Buffer.byteLength(markdown);
    if (bytes > SUMMARY_LIMIT) throw new Error(`it is ${bytes} bytes, and GitHub takes no more than ${SUMMARY_LIMIT}`);
    await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
  });
}
