import type { Artifact, Blocker, Variant } from "../model.ts";

/** Data that a build can carry in itself, by the rule that misses it. */
const tags: Readonly<Record<string, string>> = {
  "tzdata-missing": "timetzdata",
  "legacy-zone-missing": "timetzdata",
  "nss-static-compat": "osusergo",
};

/** The flag that would take what stands in the way out of it, as one writes it; `null` where no flag does. */
export function liftingFlag({ kind, name }: Pick<Blocker, "kind" | "name">, artifact: Artifact): string | null {
  if (kind === "data") return tags[name] === undefined ? null : `-tags=${tags[name]}`;
  if (kind === "other") return null;
  const setting = (key: string): string | undefined => artifact.go?.settings[key];
  const buildmode = artifact.variant?.buildmode ?? setting("-buildmode");
  // Without a library it is the build mode alone that asks for a loader.
  if (artifact.elf.needed.length === 0) return buildmode === "pie" ? "-buildmode=exe" : null;
  return setting("CGO_ENABLED") === "0" ? null : "CGO_ENABLED=0";
}

/** A variant with the flag set, as nobody named it yet; `null` for one that is no flag of a variant. */
export function lifted(variant: Variant, flag: string): Variant | null {
  const [name, value = ""] = flag.split("=");
  switch (name) {
    case "CGO_ENABLED":
      return { ...variant, cgo: false };
    case "-buildmode":
      return { ...variant, buildmode: null };
    case "-tags":
      return { ...variant, tags: [...new Set([...variant.tags, ...value.split(",")])] };
    default:
      return null;
  }
}

/** Whether two variants are linked alike, whatever else is in the files: the same, but for what only takes names away. */
export function isAsLinked(one: Variant, other: Variant): boolean {
  const key = ({ cgo, buildmode, tags, goos, goarch, env, ldflags }: Variant): string =>
    JSON.stringify([
      cgo,
      buildmode ?? "exe",
      tags.toSorted(),
      goos,
      goarch,
      env,
      ldflags.replace(/(^|\s)-[sw](?=\s|$)/g, "").trim(),
    ]);
  return key(one) === key(other);
}
