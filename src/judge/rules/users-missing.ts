import type { ImageFacts } from "../../image/facts.ts";
import type { Need } from "../../model.ts";
import { imageGap, uidOf } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { listing } from "../sentence.ts";

interface Missing {
  readonly image: string;
  readonly evidence: readonly string[];
  /** The image's own user; `null` where there is no /etc/passwd at all. */
  readonly uid: number | null;
  readonly asksLibc: boolean;
}

const asksOnlyWhoItIs = (evidence: readonly string[]): boolean => evidence.every((name) => name === "os/user.Current");

/** os/user.Current alone also takes $USER for an answer, where $HOME is set: every engine sets that. */
const isContent = ({ evidence }: Need, { config }: ImageFacts, asksLibc: boolean): boolean =>
  !asksLibc && Boolean(config.env.USER) && asksOnlyWhoItIs(evidence);

/** That the image runs as root, whom every distribution with a shell has: also one that is known by the table alone. */
const hasRoot = ({ table, shells, config }: ImageFacts): boolean =>
  table !== undefined && shells.length > 0 && /^(root|0*)(:|$)/.test(config.user ?? "");

/** What os/user says: cgo's half of it asks libc, the other reads the file itself. */
function errorTextOf({ evidence, uid, asksLibc }: Missing): string {
  if (asksLibc) return `user: unknown userid ${uid ?? 0}`;
  if (uid === null && !asksOnlyWhoItIs(evidence)) return "open /etc/passwd: no such file or directory";
  return "user: Current requires cgo or $USER set in environment";
}

export default defineImageRule<Missing>({
  id: "users-missing",
  summary: "The program looks users up, and the image has no /etc/passwd, or one without its own user.",
  level: "feature",

  check({ artifact, image, program }) {
    const need = unmetNeed(artifact, "users");
    if (need === null || "skip" in need) return need ?? [];
    const asksLibc = program.asksLibc?.users ?? false;
    if (isContent(need, image, asksLibc)) return [];
    const { users, config, name } = image;
    const { evidence } = need;
    if (users === null) {
      const gap = imageGap(image, "/etc/passwd");
      if (gap !== undefined && asksOnlyWhoItIs(evidence) && hasRoot(image)) return [];
      return gap ?? [{ image: name, evidence, uid: null, asksLibc }];
    }
    const uid = uidOf(config.user, users);
    const isKnown = uid === null || users.some((user) => user.uid === uid);
    return isKnown || !evidence.includes("os/user.Current") ? [] : [{ image: name, evidence, uid, asksLibc }];
  },

  message(data) {
    const { image, evidence, uid } = data;
    return uid === null
      ? `On ${image} it cannot look up a user, as in "${errorTextOf(data)}": it can reach ${listing(evidence)}, and the image has no /etc/passwd.`
      : `On ${image} it runs as user ${uid}, who is not in /etc/passwd, so that os/user.Current fails with "${errorTextOf(data)}".`;
  },
  errorText: errorTextOf,
  fix: () =>
    "Copy an /etc/passwd with the user into the final stage, or set USER as well as HOME in its environment where os/user.Current is all that is asked.",
  line: ({ user }) => user,
});
