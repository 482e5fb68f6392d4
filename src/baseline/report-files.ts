import { open, readdir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Report } from "../model.ts";
import { readReport } from "./schema.ts";

const largest = 64 * 1024 * 1024;
const deepest = 3;
/** A plan has 256 parts at most. */
const most = 512;

/**
 * The reports that paths name; of a folder, every `.json` in it and below. What an earlier join wrote to `own` is among them
 * only where it is named itself, or is a part. Throws UsageError for any that is none.
 */
export async function readReports(
  paths: readonly string[],
  started: string,
  own: string | null = null,
): Promise<readonly { readonly name: string; readonly report: Report }[]> {
  const files = [...new Set((await Promise.all(paths.map((path) => filesAt(resolve(started, path))))).flat())];
  if (files.length === 0) throw new UsageError(`there is no report in ${paths.join(", ")}`);
  if (files.length > most)
    throw new UsageError(`there are ${files.length} reports in ${paths.join(", ")}; ${most} are read`);
  const reports: { name: string; report: Report }[] = [];
  for (const file of files) {
    const name = relative(started, file);
    reports.push({ name, report: readReport(await readText(file, name), name) });
  }
  const isNamed = paths.some((path) => resolve(started, path) === own);
  const isOwn = ({ name, report }: (typeof reports)[number]): boolean =>
    report.part === undefined && resolve(started, name) === own;
  const others = reports.filter((one) => !isOwn(one));
  return isNamed || others.length === 0 ? reports : others;
}

async function filesAt(path: string, depth = 0): Promise<readonly string[]> {
  if ((await stat(path).catch(() => null))?.isDirectory() !== true) return [path];
  if (depth > deepest) return [];
  const entries = (await readdir(path, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const below = entries.map((entry) => {
    if (entry.isDirectory()) return filesAt(join(path, entry.name), depth + 1);
    return entry.isFile() && entry.name.endsWith(".json") ? [join(path, entry.name)] : [];
  });
  return (await Promise.all(below)).flat();
}

async function readText(path: string, name: string): Promise<string> {
  const about = await stat(path).catch(() => null);
  if (about === null) throw new UsageError(`there is no report ${name}`);
  if (!about.isFile() || about.size > largest)
    throw new UsageError(`${name} is no report: it is no file of at most 64 MiB`);
  await using file = await open(path);
  return await file.readFile("utf8");
}
