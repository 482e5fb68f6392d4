import alpine from "./facts/alpine.json" with { type: "json" };
import amazonlinux from "./facts/amazonlinux.json" with { type: "json" };
import busybox from "./facts/busybox.json" with { type: "json" };
import chainguard from "./facts/chainguard.json" with { type: "json" };
import debian from "./facts/debian.json" with { type: "json" };
import distroless from "./facts/distroless.json" with { type: "json" };
import enterpriseLinux from "./facts/enterprise-linux.json" with { type: "json" };
import fedora from "./facts/fedora.json" with { type: "json" };
import golang from "./facts/golang.json" with { type: "json" };
import libraries from "./facts/libraries.json" with { type: "json" };
import photon from "./facts/photon.json" with { type: "json" };
import suse from "./facts/suse.json" with { type: "json" };
import ubi from "./facts/ubi.json" with { type: "json" };
import ubuntu from "./facts/ubuntu.json" with { type: "json" };
import type { Platform } from "./platform.ts";
import type { RegistryReference } from "./reference.ts";
import { proveTable } from "./table-proof.ts";
import { type BaseRecord, parseRecord } from "./table-record.ts";

/** Sonames by the name of the set they come in. */
const librarySets: Readonly<Record<string, readonly string[]>> = libraries;

/** What is known of base images without reading them. Within a line the older come first. */
export const baseRecords: readonly BaseRecord[] = proveTable(
  [
    alpine,
    amazonlinux,
    busybox,
    chainguard,
    debian,
    distroless,
    enterpriseLinux,
    fedora,
    golang,
    photon,
    suse,
    ubi,
    ubuntu,
  ]
    .flat()
    .map((json) => parseRecord(json, librarySets)),
);

export interface FoundRecord {
  readonly record: BaseRecord;
  /** The tag has stood for other releases, and will again. */
  readonly rolling: boolean;
}

/** A digest alone says nothing here; neither does a tag that no record knows. */
export function findBase({ host, repository, tag }: RegistryReference, platform: Platform): FoundRecord | null {
  const name = `${host}/${repository}`;
  for (const record of baseRecords) {
    for (const { name: image, tags, rolling, architectures } of record.images) {
      if (image !== name || tag === null || !tags.test(tag)) continue;
      if (architectures !== null && !architectures.includes(platform.architecture)) continue;
      const variant = record.variants.find((one) => one.tags.test(tag));
      return { record: { ...record, ...variant?.set }, rolling };
    }
  }
  return null;
}
