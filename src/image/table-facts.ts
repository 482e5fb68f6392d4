import type { Gap } from "../model.ts";
import { emptyConfig, type ImageFacts } from "./facts.ts";
import { loaderOf } from "./loaders.ts";
import type { Platform } from "./platform.ts";
import type { FoundRecord } from "./table.ts";

/** The facts of an image that was not read, by the table. What the table does not have is a gap. */
export function tableFacts({ record, rolling }: FoundRecord, name: string, platform: Platform): ImageFacts {
  const { libc, libcVersion, certificates, zones, users, nameServices, endOfLife: _, ...rest } = record;
  const unknown = (fact: string): Gap => ({ fact, why: `the table of ${record.asOf} does not say it of ${record.id}` });
  const loader = libc === "none" ? null : loaderOf(platform.architecture, libc);
  return {
    name,
    source: "table",
    digest: null,
    platform,
    libc: libc === "none" ? { kind: "none" } : { kind: libc, version: libcVersion },
    loaders: loader === null ? [] : [{ path: loader, file: loader, libc: null }],
    certificates: certificates === undefined ? null : { files: certificates, directories: [] },
    zones: zones === undefined || zones === "none" ? null : { folder: "/usr/share/zoneinfo", legacy: zones === "all" },
    users:
      users === undefined ? null : Object.entries(users).map(([user, uid]) => ({ ...nobodyElse, name: user, uid })),
    groups: null,
    nameServices: nameServices ?? null,
    tmp: rest.tmp ? 0o1777 : null,
    shells: rest.shells,
    osRelease: {},
    config: {
      ...emptyConfig,
      env: rest.env,
      user: rest.user === "0" ? null : rest.user,
      workdir: rest.workdir,
    },
    layers: [],
    size: { disk: null, wire: null },
    root: null,
    table: record,
    gaps: [
      {
        fact: "image",
        why: `it was not read: this is from the table of ${record.asOf} (${record.id}; ${record.source})`,
      },
      ...(rolling ? [{ fact: "image", why: "its tag moves on to newer releases, and the table may be behind" }] : []),
      ...(certificates === undefined ? [unknown("certificates")] : []),
      ...(zones === undefined ? [unknown("zones")] : []),
      ...(users === undefined ? [unknown("/etc/passwd")] : []),
      unknown("/etc/group"),
      ...(nameServices === undefined ? [unknown("/etc/nsswitch.conf")] : []),
    ],
  };
}

/** The table has names and numbers only. */
const nobodyElse = { gid: null, home: null, shell: null };
