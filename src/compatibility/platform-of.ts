import { architectureOf, type Platform } from "../image/platform.ts";
import type { Artifact } from "../model.ts";

/** What the image is asked for. Of the variants only ARM's make a difference there. */
export function platformOf({ elf, go, variant }: Artifact): Platform | null {
  const architecture = architectureOf(elf);
  if (architecture === null) return null;
  const level = /^[567]/.exec(go?.settings.GOARM ?? variant?.env.GOARM ?? "")?.[0];
  return { os: "linux", architecture, variant: architecture === "arm" && level !== undefined ? `v${level}` : null };
}
