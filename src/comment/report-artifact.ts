import { z } from "zod";
import { readReport } from "../baseline/schema.ts";
import type { GitHub } from "../deliver/github.ts";
import { pathOf, type Repository } from "../deliver/pull-request.ts";
import { JobError, UsageError } from "../errors.ts";
import { joinReports, mostParts, type NamedReport } from "../gate/join.ts";
import type { Report } from "../model.ts";
import { readSingleEntry } from "./zip.ts";

const MIB = 1024 * 1024;
/** Of the archive as it travels, and of the report in it. */
const ZIP_LIMIT = 16 * MIB;
const REPORT_LIMIT = 64 * MIB;
const ENTRY = "report.json";

const artifactSchema = z.object({
  id: z.int().min(1),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
});
const listing = z.object({ artifacts: z.array(artifactSchema) });
type Listed = z.output<typeof artifactSchema>;

/** Of all parts together, as they travel and as they are read. */
const PARTS_LIMIT = 64 * MIB;
const PARTS_TEXT_LIMIT = 256 * MIB;
/** A run has as many artifacts as pages of 100 hold; a plan has 256 parts at most. */
const MOST_PAGES = 5;

export interface ReportSource {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly run: number;
  readonly name: string;
}

/**
 * The report that a run left as an artifact: data that whoever wrote the measured code may have written. It is read in
 * memory, and only as far as its shape is that of a report. Where the run left it in parts, they are joined, and what is not
 * there is a failed build. `null` where the run left none; JobError where it is none.
 */
export async function fetchReport(source: ReportSource): Promise<Omit<Report, "verdict"> | null> {
  const [whole] = newest((await list(source, `name=${encodeURIComponent(source.name)}&`)).filter(isNamed(source.name)));
  if (whole !== undefined) {
    const report = parseReport(await download(source, whole, REPORT_LIMIT));
    return report.part === undefined ? report : join([{ name: whole.name, report }]);
  }
  const parts = await listParts(source);
  if (parts.length === 0) return null;
  const size = parts.reduce((sum, { size_in_bytes }) => sum + size_in_bytes, 0);
  if (size > PARTS_LIMIT) throw new JobError(`The parts have ${size} bytes, and ${PARTS_LIMIT} are read at most`);
  const reports: NamedReport[] = [];
  let left = PARTS_TEXT_LIMIT;
  for (const artifact of parts) {
    const bytes = await download(source, artifact, Math.min(left, REPORT_LIMIT));
    left -= bytes.length;
    reports.push({ name: artifact.name, report: parseReport(bytes) });
  }
  return join(reports);
}

function join(reports: readonly NamedReport[]): Omit<Report, "verdict"> {
  try {
    return joinReports(reports).report;
  } catch (error) {
    if (error instanceof UsageError) throw new JobError(error.message);
    throw error;
  }
}

const isNamed =
  (name: string) =>
  (one: Listed): boolean =>
    one.name === name && !one.expired;

const newest = (artifacts: readonly Listed[]): readonly Listed[] =>
  artifacts.toSorted((one, other) => other.id - one.id);

/** The newest artifact of each part: a job that was run again has left another. */
async function listParts(source: ReportSource): Promise<readonly Listed[]> {
  const all: Listed[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const some = await list(source, `page=${page}&`);
    all.push(...some);
    if (some.length < 100) break;
  }
  const prefix = `${source.name}-part-`;
  const parts = all.filter(
    ({ name, expired }) =>
      !expired && name.startsWith(prefix) && /^[1-9]\d{0,2}-of-[1-9]\d{0,2}$/.test(name.slice(prefix.length)),
  );
  return [
    ...new Map(
      newest(parts)
        .toReversed()
        .map((one) => [one.name, one]),
    ).values(),
  ].slice(0, mostParts);
}

async function list({ github, repository, run }: ReportSource, query: string): Promise<readonly Listed[]> {
  return (await github.get(`${pathOf(repository)}/actions/runs/${run}/artifacts?${query}per_page=100`, listing))
    .artifacts;
}

async function download(
  { github, repository }: ReportSource,
  { id, size_in_bytes: size }: Listed,
  limit: number,
): Promise<Buffer> {
  if (size > ZIP_LIMIT) throw new JobError(`The artifact has ${size} bytes, and ${ZIP_LIMIT} are read at most`);
  const zip = await github.download(`${pathOf(repository)}/actions/artifacts/${id}/zip`, ZIP_LIMIT);
  return readSingleEntry(zip, ENTRY, limit);
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
