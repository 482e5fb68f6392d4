import type { ImageFacts } from "../image/facts.ts";

/**
 * The last day on which a release gets fixes without a contract: Debian's by its LTS team, Ubuntu's standard support,
 * Alpine's main repository. Learned from wiki.debian.org/LTS, alpinelinux.org/releases, ubuntu.com/about/release-cycle
 * and aws.amazon.com/amazon-linux-2/faqs in November 2026.
 */
const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  debian: { 9: "2022-06-30", 10: "2024-06-30", 11: "2026-08-31", 12: "2028-06-30", 13: "2030-06-30" },
  alpine: {
    3.6: "2019-05-01",
    3.7: "2019-11-01",
    3.8: "2020-05-01",
    3.9: "2020-11-01",
    "3.10": "2021-05-01",
    3.11: "2021-11-01",
    3.12: "2022-05-01",
    3.13: "2022-11-01",
    3.14: "2023-05-01",
    3.15: "2023-11-01",
    3.16: "2024-05-23",
    3.17: "2024-11-22",
    3.18: "2025-05-09",
    3.19: "2025-11-01",
    "3.20": "2026-04-01",
    3.21: "2026-11-01",
    3.22: "2027-05-01",
    3.23: "2027-11-01",
  },
  ubuntu: {
    16.04: "2021-04-30",
    18.04: "2023-05-31",
    20.04: "2025-05-31",
    22.04: "2027-04-30",
    24.04: "2029-05-31",
    "24.10": "2025-07-10",
    25.04: "2026-01-15",
  },
  amzn: { 2: "2026-06-30", 2023: "2029-06-30" },
  centos: { 7: "2024-06-30", 8: "2021-12-31" },
};

const families: Readonly<Record<string, string>> = { amazonlinux: "amzn" };

export interface ReleaseEnd {
  readonly name: string;
  /** As `2026-08-31`; or `2026-08`, for the end of that month. */
  readonly end: string;
}

/**
 * The release that an image is of, by its /etc/os-release, else by the table; `null` where it is of no line that has
 * such dates, and why it is not known where it is.
 */
export function distributionEnd({ osRelease, table }: ImageFacts): ReleaseEnd | null | { readonly skip: string } {
  if (table?.endOfLife != null) return { name: table.id, end: table.endOfLife };
  const [, name = "", number = ""] = /^([a-z]+)-(\d[\d.]*)$/.exec(table?.id ?? "") ?? [];
  const family = osRelease.ID ?? families[name] ?? name;
  const version = osRelease.VERSION_ID ?? number;
  const known = ends[family];
  if (known === undefined || version === "") return null;
  const release = family === "alpine" ? version.split(".").slice(0, 2).join(".") : version;
  const end = known[release];
  return end === undefined
    ? { skip: `how long ${family} ${release} gets fixes is not known` }
    : { name: `${family} ${release}`, end };
}
