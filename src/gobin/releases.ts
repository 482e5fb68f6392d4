import type { ReleaseSupport } from "../model.ts";

/**
 * The day on which a release got its last fixes: that of the second release after it (go.dev/doc/devel/release, "Each
 * major Go release is supported until there are two newer major releases"). Dates of releases by the same page.
 */
const ends: readonly string[] = [
  "2020-02-25", // 1.12
  "2020-08-11",
  "2021-02-16",
  "2021-08-16",
  "2022-03-15",
  "2022-08-02",
  "2023-02-01",
  "2023-08-08",
  "2024-02-06",
  "2024-08-13",
  "2025-02-11",
  "2025-08-12",
  "2026-02-10",
  "2026-08-19", // 1.25
];
const firstListed = 12;
/** The newest release that is known here, and the day before the month in which another may end the ones before it. */
const newest = 27;
const horizon = "2027-01-31";

/** `version` as runtime.Version has it. Behind the table's horizon nothing is said to be supported. */
export function supportOf(version: string | null, now: Date): ReleaseSupport {
  const minor = /^go1\.(\d{1,3})(?!\d)/.exec(version ?? "")?.[1];
  if (minor === undefined) return { state: "unknown", why: "it was not built by a release of Go" };
  const number = Number(minor);
  const end = number < firstListed ? ends[0] : ends[number - firstListed];
  const today = now.toISOString().slice(0, 10);
  if (end !== undefined) return today < end ? { state: "supported" } : { state: "ended", since: end };
  if (number > newest) return { state: "unknown", why: `Go 1.${number} is newer than what is known here` };
  if (today <= horizon) return { state: "supported" };
  return { state: "unknown", why: `what is known here of releases of Go ends on ${horizon}` };
}
