import type { Artifact } from "../../model.ts";
import { gapIn } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

const kinds = { static: "static", "loader-only": "without libraries, but with a loader", dynamic: "dynamic" } as const;
const order = Object.keys(kinds);

/** Whether `2.34` is newer than `2.4`, number by number. What is no such version is newer than none. */
function isNewer(one: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  return one.localeCompare(other, "en", { numeric: true }) > 0;
}

interface Loss {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly isShipped: boolean;
}

function lossesOf(base: Artifact, head: Artifact): Omit<Loss, "isShipped">[] {
  const [old, now] = [base.linkage, head.linkage];
  const losses: Omit<Loss, "isShipped">[] = [];
  if (order.indexOf(now.kind) > order.indexOf(old.kind)) {
    const libraries = head.elf.needed.length === 0 ? "" : ` (${excerpt(head.elf.needed.join(", "))})`;
    losses.push({ what: "linkage", before: kinds[old.kind], after: `${kinds[now.kind]}${libraries}` });
  }
  if (old.libc !== null && now.libc !== null && old.libc !== now.libc)
    losses.push({ what: "libc", before: old.libc, after: now.libc });
  for (const [family, version] of Object.entries(now.floor)) {
    const before = old.floor[family];
    if (!isNewer(version, before)) continue;
    const name = excerpt(family);
    losses.push({
      what: `${name} floor`,
      before: before === undefined ? "none" : excerpt(before),
      after: excerpt(version),
    });
  }
  return losses;
}

export default defineRule({
  id: "compatibility-lost",
  summary: "The change makes the file need more of the system it runs on than before.",
  severity: "error",
  isCompatibility: true,

  check({ artifact, comparison, isShipped = true }): Loss[] | { skip: string } {
    if (comparison?.kind !== "base") return [];
    const { artifact: base } = comparison;
    const unread = [base, artifact].flatMap((one) => gapIn(one, "dynamic") ?? gapIn(one, "versionNeeds") ?? []);
    if (unread[0] !== undefined) return { skip: unread[0] };
    if (base.packer !== artifact.packer) return [];
    return lossesOf(base, artifact).map((loss) => ({ ...loss, isShipped }));
  },

  message: ({ what, before, after }) =>
    what === "linkage"
      ? `The file was ${before} and is ${after} now: it starts on fewer systems than before.`
      : `The ${what} was ${before} and is ${after} now: it starts on fewer systems than before.`,
  fix: ({ isShipped }) =>
    isShipped
      ? "Find out which import brought it with plimsoll why, and build without cgo where nothing needs it; if it is meant, set the label of override.compatibility."
      : "The budgets leave this variant out, so that it does not block.",
  mildness: ({ isShipped }) => (isShipped ? undefined : "note"),
});
