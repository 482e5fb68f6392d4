import { configOf, type EvaluatedStage } from "../../image/dockerfile/stage.ts";
import type { CertificateSources, ImageFacts, User, ZoneData } from "../../image/facts.ts";
import type { Gap } from "../../model.ts";
import { type Copied, type CopyWorld, copiedTo } from "./copied-paths.ts";
import { overlaid } from "./overlay.ts";
import { effectsOf, type RunEffects } from "./run-effects.ts";

export interface FinalStage {
  readonly facts: ImageFacts;
  readonly effects: RunEffects;
}

/** Where certificates lie in one image or another: crypto/x509/root_linux.go. */
const certificateFiles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/pki/tls/cacert.pem",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/cert.pem",
];
const certificateFolders = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
/** time/zoneinfo_unix.go. */
const zoneFolders = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo"];
const shells = ["/bin/sh", "/bin/bash", "/busybox/sh"];

/**
 * The image that a Dockerfile ends in: the facts of its base, with what COPY, ADD, RUN and the rest put on top, as far as
 * that can be told without building. What can't is a gap, and the fact unknown. `others` are the stages it copies from.
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
  const at = (path: string, usual?: readonly string[]): Copied => copiedTo(path, target.copies, world, usual);
  const installs = (pattern: RegExp): boolean => effects.packages.some((one) => pattern.test(one.name));
  const gaps: Gap[] = [...base.gaps, ...target.gaps];

  const certificates = ((): CertificateSources | null => {
    if (base.certificates === null) return null;
    const installed = installs(/^ca-certificates/) ? ["/etc/ssl/certs/ca-certificates.crt"] : [];
    const copied = certificateFiles.filter((path) => at(path, certificateFiles).presence === "yes");
    const files = [...new Set([...base.certificates.files, ...installed, ...copied])];
    const folders = certificateFolders.filter((path) => at(path, certificateFolders).presence === "yes");
    const directories = [...new Set([...base.certificates.directories, ...folders])];
    const isOpen = [...certificateFiles, ...certificateFolders].some((path) => at(path).presence === "maybe");
    return files.length + directories.length === 0 && isOpen ? null : { files, directories };
  })();

  const zones = ((): ZoneData | null => {
    if (base.zones !== null) return installs(/^tzdata-legacy/) ? { ...base.zones, legacy: true } : base.zones;
    const [first = ""] = zoneFolders;
    if (installs(/^tzdata/)) return { folder: first, legacy: true };
    const usual = zoneFolders.map((folder) => `${folder}/Europe/Berlin`);
    for (const folder of zoneFolders) {
      const { presence, line } = at(`${folder}/Europe/Berlin`, usual);
      if (presence === "yes") return { folder, legacy: true };
      if (presence === "maybe") gaps.push(unseen("zones", line));
    }
    return null;
  })();

  /** Users, or groups: those of the base, those that commands make, and whoever is in a file that is copied. */
  const named = <T extends { readonly name: string }>(
    file: string,
    known: readonly T[] | null,
    made: readonly T[],
    there: readonly T[],
  ) => {
    const copied = at(file);
    const line = copied.presence === "no" ? effects.mentions(file) : copied.line;
    if (line === null) return known === null && made.length === 0 ? null : [...(known ?? []), ...made];
    // A name that the stage it comes from makes is in it; whether others are is not known.
    const fact = unseen(file, line);
    const wanted = target.user?.value.split(":")[file === "/etc/passwd" ? 0 : 1] ?? "";
    if (!there.some((one) => one.name === wanted)) gaps.push(fact);
    return [...made, ...there];
  };
  const asUser = ({ name: user, uid }: { readonly name: string; readonly uid: number }): User => {
    return { name: user, uid, gid: uid, home: "/", shell: "" };
  };

  const users = named("/etc/passwd", base.users, effects.users.map(asUser), elsewhere.users.map(asUser));
  const groups = named(
    "/etc/group",
    base.groups,
    [...effects.groups, ...effects.users.map(({ name: user, uid }) => ({ name: user, gid: uid }))],
    elsewhere.groups,
  );
  const madeTmp = effects.folders.includes("/tmp") || effects.mentions("/tmp") !== null || at("/tmp").presence !== "no";
  const added = shells.filter((path) => !base.shells.includes(path) && at(path).presence === "yes");
  return {
    effects,
    facts: {
      ...base,
      name,
      source: "dockerfile",
      platform: target.platform,
      certificates,
      zones,
      users,
      groups,
      nameServices: at("/etc/nsswitch.conf").presence === "no" ? base.nameServices : null,
      tmp: base.tmp ?? (madeTmp ? 0o1777 : null),
      shells: [...base.shells, ...added, ...(installs(/^(bash|busybox)/) ? ["/bin/bash"] : [])],
      config: configOf(target),
      root: base.root === null ? null : overlaid(base.root, target.copies, world),
      gaps,
    },
  };
}

const unseen = (fact: string, line: number | null): Gap => ({
  fact,
  why: `line ${line} puts it there, and what is in it is known only once the image is built`,
});
