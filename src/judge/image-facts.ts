import type { ImageFacts } from "../image/facts.ts";

/** Why a fact of an image could not be read; `fact` as its readers name it in `gaps`. */
export function imageGap({ gaps }: ImageFacts, fact: string): { readonly skip: string } | undefined {
  const gap = gaps.find((one) => one.fact === fact);
  return gap === undefined ? undefined : { skip: `${fact}: ${gap.why}` };
}

/** Whether something lies at a path of the image; `null` where only a table speaks for it. */
export function isThere({ root }: ImageFacts, path: string): boolean | null {
  if (root === null) return null;
  const { kind } = root.find(path);
  return kind !== "missing" && kind !== "loop";
}

/** Whether the image's own user is root: the default, too. */
export const runsAsRoot = ({ config, users }: ImageFacts): boolean => uidOf(config.user, users) === 0;

/** The number of the image's own user; `null` where its name is in no /etc/passwd. */
export function uidOf(user: string | null, users: ImageFacts["users"]): number | null {
  const [name = ""] = (user ?? "").split(":");
  if (name === "") return 0;
  if (/^\d{1,10}$/.test(name)) return Number(name);
  return users?.find((one) => one.name === name)?.uid ?? null;
}
