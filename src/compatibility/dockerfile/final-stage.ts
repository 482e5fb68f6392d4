import { configOf, type EvaluatedStage } from "../../image/dockerfile/stage.ts";
import type { CertificateSources, Group, ImageFacts, User, ZoneData } from "../../image/facts.ts";
import { hasLegacyZones } from "../../image/legacy-zones.ts";
import { certificateDirectories, certificateFiles, zoneFolders } from "../../image/read-facts.ts";
import type { Gap } from "../../model.ts";
import { type Copied, type CopyWorld, copiedTo } from "./copied-paths.ts";
import { overlaid } from "./overlay.ts";
import { effectsOf, type RunEffects } from "./run-effects.ts";

export interface FinalStage {
  readonly facts: ImageFacts;
  readonly effects: RunEffects;
}

/** A base, and what is put on top of it. */
interface Stage {
  readonly base: ImageFacts;
  readonly target: EvaluatedStage;
  readonly effects: RunEffects;
  /** What commands do in the stages that it copies from. */
  readonly elsewhere: RunEffects;
  readonly at: (path: string, usual?: readonly string[]) => Copied;
}

/** A fact, and why it is not known for sure; `null` where it is. */
interface Fact<T> {
  readonly value: T;
  readonly gap: Gap | null;
}

/**
 * The image that a Dockerfile ends in: the facts of its base, with what COPY, ADD, RUN and the rest put on top, as far as
 * that can be told without building. What can't is a gap. `others` are the stages it copies from.
 */
export function finalStage(
  name: string,
  base: ImageFacts,
  target: EvaluatedStage,
  others: readonly EvaluatedStage[],
  world: CopyWorld,
): FinalStage {
  const effects = effectsOf(target.runs);
  const elsewhere = effectsOf(others.flatMap(({ runs }) => runs));
  const at: Stage["at"] = (path, usual) => copiedTo(path, target.copies, world, usual);
  const stage: Stage = { base, target, effects, elsewhere, at };
  const [zones, users, groups] = [zonesOf(stage), usersOf(stage), groupsOf(stage)];
  const gaps = [zones, users, groups].flatMap(({ gap }) => gap ?? []);
  return {
    effects,
    facts: {
      ...base,
      name,
      source: "dockerfile",
      platform: target.platform,
      certificates: certificatesOf(stage),
      zones: zones.value,
      users: users.value,
      groups: groups.value,
      nameServices: at("/etc/nsswitch.conf").presence === "no" ? base.nameServices : null,
      tmp: base.tmp ?? (makesTmp(stage) ? 0o1777 : null),
      shells: shellsOf(stage),
      config: configOf(target),
      root: base.root === null ? null : overlaid(base.root, target.copies, world),
      gaps: [...base.gaps, ...target.gaps, ...gaps],
    },
  };
}

const installs = ({ effects }: Stage, pattern: RegExp): boolean =>
  effects.packages.some((one) => pattern.test(one.name));

const unseen = (fact: string, line: number | null): Gap => ({
  fact,
  why: `line ${line} puts it there, and what is in it is known only once the image is built`,
});

/** `null` where none is known of, and something that only a build would show may bring them. */
function certificatesOf(stage: Stage): CertificateSources | null {
  const { base, at } = stage;
  if (base.certificates === null) return null;
  const isCopied = (usual: readonly string[]) => (path: string) => at(path, usual).presence === "yes";
  const files = new Set([
    ...base.certificates.files,
    ...(installs(stage, /^ca-certificates/) ? certificateFiles.slice(0, 1) : []),
    ...certificateFiles.filter(isCopied(certificateFiles)),
  ]);
  const directories = new Set([
    ...base.certificates.directories,
    ...certificateDirectories.filter(isCopied(certificateDirectories)),
  ]);
  const isOpen = [...certificateFiles, ...certificateDirectories].some((path) => at(path).presence === "maybe");
  return files.size + directories.size === 0 && isOpen ? null : { files: [...files], directories: [...directories] };
}

const aZone = "Europe/Berlin";
const usualZones = "/usr/share/zoneinfo";

function zonesOf(stage: Stage): Fact<ZoneData | null> {
  const { zones } = stage.base;
  const sure = (value: ZoneData | null): Fact<ZoneData | null> => ({ value, gap: null });
  if (zones !== null) return sure(installs(stage, /^tzdata-legacy/) ? { ...zones, legacy: true } : zones);
  const areLegacy = hasLegacyZones(stage.base) || installs(stage, /^tzdata-legacy/);
  if (installs(stage, /^tzdata/)) return sure({ folder: usualZones, legacy: areLegacy });
  const usual = zoneFolders.map((folder) => `${folder}/${aZone}`);
  const copied = zoneFolders.map((folder) => ({ folder, ...stage.at(`${folder}/${aZone}`, usual) }));
  const known = copied.find(({ presence }) => presence === "yes");
  if (known !== undefined) return sure({ folder: known.folder, legacy: true });
  const open = copied.find(({ presence }) => presence === "maybe");
  return { value: null, gap: open === undefined ? null : unseen("zones", open.line) };
}

interface Named {
  readonly name: string;
}

const userOf = ({ name, uid }: { readonly name: string; readonly uid: number }): User => ({
  name,
  uid,
  gid: uid,
  home: "/",
  shell: "",
});

function usersOf(stage: Stage): Fact<readonly User[] | null> {
  const [wanted = ""] = (stage.target.user?.value ?? "").split(":");
  const made = stage.effects.users.map(userOf);
  const there = stage.elsewhere.users.map(userOf);
  return namesIn("/etc/passwd", wanted, stage.base.users, made, there, stage);
}

/** A command that makes a user makes a group of the same name. */
function groupsOf(stage: Stage): Fact<readonly Group[] | null> {
  const [, wanted = ""] = (stage.target.user?.value ?? "").split(":");
  const own = ({ users, groups }: RunEffects): readonly Group[] => [
    ...groups,
    ...users.map(({ name, uid }) => ({ name, gid: uid })),
  ];
  return namesIn("/etc/group", wanted, stage.base.groups, own(stage.effects), own(stage.elsewhere), stage);
}

/**
 * Those of the base and those that commands make; and where the file is copied or written over, those that the stage it
 * comes from makes. Whether the one that is wanted is among others in such a file is not known.
 */
function namesIn<T extends Named>(
  file: string,
  wanted: string,
  known: readonly T[] | null,
  made: readonly T[],
  there: readonly T[],
  { at, effects }: Stage,
): Fact<readonly T[] | null> {
  const copied = at(file);
  const line = copied.presence === "no" ? effects.mentions(file) : copied.line;
  if (line === null)
    return { value: known === null && made.length === 0 ? null : [...(known ?? []), ...made], gap: null };
  return { value: [...made, ...there], gap: there.some(({ name }) => name === wanted) ? null : unseen(file, line) };
}

const makesTmp = ({ effects, at }: Stage): boolean =>
  effects.folders.includes("/tmp") || effects.mentions("/tmp") !== null || at("/tmp").presence !== "no";

const shells = ["/bin/sh", "/bin/bash", "/busybox/sh"];

function shellsOf(stage: Stage): readonly string[] {
  const copied = shells.filter((path) => stage.at(path).presence === "yes");
  const installed = installs(stage, /^(bash|busybox)/) ? ["/bin/bash"] : [];
  return [...new Set([...stage.base.shells, ...copied, ...installed])];
}
