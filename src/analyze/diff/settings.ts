import type { Artifact } from "../../model.ts";

export interface SettingChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Build settings that say something of the checkout, not of how it was built. */
const isFlag = (name: string): boolean => !name.startsWith("vcs") && name !== "DefaultGODEBUG";

/** The build settings that differ, in order of the alphabet; an empty one is as good as none. */
export function changedSettings(before: Artifact, after: Artifact): readonly SettingChange[] {
  const [old, now] = [before.go?.settings ?? {}, after.go?.settings ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter(isFlag)
    .sort()
    .map((name) => ({ name, before: old[name] || null, after: now[name] || null }))
    .filter((change) => change.before !== change.after);
}
