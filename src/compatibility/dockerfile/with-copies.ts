import type { ImageFacts } from "../../image/facts.ts";
import { bytesOf, type Mount, withMounts } from "../../image/mounts.ts";
import { readFacts } from "../../image/read-facts.ts";
import { RootView } from "../../image/root-view.ts";
import { emptyDirectory, treeEntries } from "../../image/tree.ts";

/** The facts of a base once files that are known lie on top of it. `isProgram` names what is counted elsewhere. */
export async function withCopies(
  base: ImageFacts,
  mounts: readonly Mount[],
  isProgram: (path: string) => boolean,
): Promise<ImageFacts> {
  if (mounts.length === 0) return base;
  const { disk } = base.size;
  const bytes = bytesOf(mounts.filter(isWhole), isProgram);
  const size = bytes === 0 ? base.size : { disk: disk === null || bytes === null ? null : disk + bytes, wire: null };
  if (base.root === null) return { ...(await onUnseen(base, mounts)), size };
  const { name, source, digest, platform, config, layers, gaps } = base;
  const root = new RootView(withMounts(base.root.entries, mounts));
  const own = gaps.filter(({ fact }) => !root.isFile(fact));
  return { ...(await readFacts(root, { name, source, digest, platform, config, layers, gaps: own }, platform)), size };
}

/** Of a folder with a .dockerignore not everything is copied: it is not counted, so that no size is too large. */
const isWhole = ({ source, path }: Mount): boolean =>
  source.entry(path)?.kind !== "directory" || source.entry("/.dockerignore") === null;

/** A base that only the table tells of has what it says, and what is put there. */
async function onUnseen(base: ImageFacts, mounts: readonly Mount[]): Promise<ImageFacts> {
  const { name, source, digest, platform, config, layers } = base;
  const root = new RootView(withMounts(treeEntries(emptyDirectory(0o755)), mounts));
  const added = await readFacts(root, { name, source, digest, platform, config, layers, gaps: [] }, platform);
  const files = [...new Set([...(base.certificates?.files ?? []), ...(added.certificates?.files ?? [])])];
  const directories = [
    ...new Set([...(base.certificates?.directories ?? []), ...(added.certificates?.directories ?? [])]),
  ];
  const hasCertificates = base.certificates !== null || files.length + directories.length > 0;
  const known = [
    ...(hasCertificates ? ["certificates"] : []),
    ...(added.zones === null ? [] : ["zones"]),
    ...["/etc/passwd", "/etc/group", "/etc/nsswitch.conf"].filter((path) => root.isFile(path)),
  ];
  return {
    ...base,
    certificates: hasCertificates ? { files, directories } : null,
    zones: base.zones ?? added.zones,
    users: added.users ?? base.users,
    groups: added.groups ?? base.groups,
    nameServices: added.nameServices ?? base.nameServices,
    tmp: base.tmp ?? added.tmp,
    shells: [...new Set([...base.shells, ...added.shells])],
    gaps: [...base.gaps.filter(({ fact }) => !known.includes(fact)), ...added.gaps],
  };
}
