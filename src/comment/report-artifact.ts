import { z } from "zod";
import { readReport } from "../baseline/schema.ts";
import type { GitHub } from "../deliver/github.ts";
import { pathOf, type Repository } from "../deliver/pull-request.ts";
import { JobError, UsageError } from "../errors.ts";
import type { Report } from "../model.ts";
import { readSingleEntry } from "./zip.ts";

const MIB = 1024 * 1024;
/** Of the archive as it travels, and of the report in it. */
const ZIP_LIMIT = 16 * MIB;
const REPORT_LIMIT = 64 * MIB;
const ENTRY = "report.json";

const listing = z.object({
  artifacts: z.array(
    z.object({ id: z.int().min(1), name: z.string(), size_in_bytes: z.number(), expired: z.boolean() }),
  ),
});

/**
 * The report that a run left as an artifact: data that whoever wrote the measured code may have written. It is read in
 * memory, and only as far as its shape is that of a report. `null` where the run left none; JobError where it is none.
 */
export async function fetchReport(
  github: GitHub,
  repository: Repository,
  run: number,
  name: string,
): Promise<Report | null> {
  const query = `name=${encodeURIComponent(name)}&per_page=100`;
  const { artifacts } = await github.get(`${pathOf(repository)}/actions/runs/${run}/artifacts?${query}`, listing);
  const [artifact] = artifacts
    .filter((one) => one.name === name && !one.expired)
    .toSorted((one, other) => other.id - one.id);
  if (artifact === undefined) return null;
  if (artifact.size_in_bytes > ZIP_LIMIT) {
    throw new JobError(`The artifact has ${artifact.size_in_bytes} bytes, and ${ZIP_LIMIT} are read at most`);
  }
  const zip = await github.download(`${pathOf(repository)}/actions/artifacts/${artifact.id}/zip`, ZIP_LIMIT);
  return parseReport(readSingleEntry(zip, ENTRY, REPORT_LIMIT));
}

function parseReport(bytes: Buffer): Report {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JobError(`${ENTRY} in the artifact is not UTF-8 text`);
  }
  try {
    return readReport(text, `${ENTRY} in the artifact`);
  } catch (error) {
    if (error instanceof UsageError) throw new JobError(error.message);
    throw error;
  }
}
