import type { Artifact } from "../../model.ts";

export interface SettingChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Build settings that say something of the checkout, not of how it was built. */
const isFlag = (name: string): boolean => !name.startsWith("vcs") && name !== "DefaultGODEBUG";

/**
 * The build settings that differ, in order of the alphabet; an empty one is as good as none. Where one file says nothing of
 * its settings, nothing is known to differ; nor is it of what -trimpath keeps out of them.
 */
export function changedSettings(before: Artifact, after: Artifact): readonly SettingChange[] {
  const [old, now] = [before.go?.settings ?? {}, after.go?.settings ?? {}];
  const [names, newNames] = [Object.keys(old), Object.keys(now)];
  if (names.length === 0 || newNames.length === 0) return [];
  const hides = (settings: Readonly<Record<string, string>>): boolean => settings["-trimpath"] === "true";
  const isKnown = (name: string): boolean => !/^(?:-ldflags|CGO_\w*FLAGS)$/.test(name) || hides(old) === hides(now);
  return [...new Set([...names, ...newNames])]
    .filter((name) => isFlag(name) && isKnown(name))
    .sort()
    .map((name) => ({ name, before: old[name] || null, after: now[name] || null }))
    .filter((change) => change.before !== change.after);
}
