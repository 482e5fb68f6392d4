import { isDeepStrictEqual } from "node:util";
import { show as spell, writePath } from "../config/explain-issues.ts";
import type { Config } from "../config/schema.ts";
import { writeSize } from "../config/sizes.ts";
import { defaultVerify, type Verify } from "../config/verify-schema.ts";
import { remark } from "../judge/remark.ts";
import { excerpt } from "../judge/sentence.ts";
import type { Finding } from "../model.ts";
import { noLongerBuilt } from "./no-longer-built.ts";

/** What is judged by: not by what a change says of its own limits, but by what was agreed before it. */
export const policyKeys = ["budgets", "images", "rules", "override", "on-missing-base", "verify"] as const;

export interface Policy {
  /** The head's way to build, the base's way to judge. */
  readonly config: Config;
  /** How the head would change the policy. */
  readonly remarks: readonly Finding[];
  /** False where the base's can't be read, or there should be a base: then it is the head's own, and nothing passes by it. */
  readonly isAgreed: boolean;
}

/**
 * Whether the head's own policy may be judged by where there is no base to read one from: not where there should be a base,
 * unless that was said to be of no matter.
 */
export const isOwnEnough = (isMissing: boolean, config: Config): boolean =>
  !isMissing || config["on-missing-base"] === "ignore";

/** What is to be said where the base's policy can't be read; `instead`: what is judged by then. */
export function unreadablePolicy(why: string, instead: "head" | "nothing"): Finding {
  const then =
    instead === "head"
      ? "what fails by the head's own fails, and nothing passes by it"
      : "nothing is judged, for the head's own can't be read either";
  const text = `The policy of the base can't be read, so that ${then}: ${excerpt(why, 400)}. Mend it on the base's branch.`;
  return remark("policy", "warning", text, { why });
}

/** The base's configuration, and the name that the head's was given, under which the base has none. */
export interface Instead {
  readonly path: string;
  readonly named: string;
}

/** What is judged by is not where the head has it. */
export function renamedPolicy({ path, named }: Instead): Finding {
  const text = `The base has no ${named}, but ${path}, which is judged by. The base's word holds until this change is merged.`;
  return remark("policy", "note", text, { file: path, named });
}

const mostChanges = 20;

/** What the head would change of the policy, setting by setting, and what of the base it would no longer measure. */
export function policyChanges(base: Config, head: Config, show: (value: string) => string = String): Finding[] {
  const [old, now] = [leavesOf(base), leavesOf(head)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  const remarks = changed.slice(0, mostChanges).map((path) => {
    const shown = (value: string | undefined): string | null => (value === undefined ? null : show(value));
    const [key, before, after] = [show(path), shown(old.get(path)), shown(now.get(path))];
    const text = `This change would set ${key} from ${before ?? "nothing"} to ${after ?? "nothing"}. The base's word holds until it is merged.`;
    return remark("policy", "note", text, { key, before, after });
  });
  const rest = changed.length - mostChanges;
  const left = noLongerBuilt(base, head, show);
  if (rest <= 0) return [...remarks, ...left];
  return [
    ...remarks,
    ...left,
    remark("policy", "note", `This change would alter ${rest} more settings. See the configuration.`, { rest }),
  ];
}

/** Every setting of the policy, by its path, as it would be written; of verify, which may be `true`, those that are set. */
function leavesOf(config: Config): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === undefined || value === null) return;
    if (typeof value === "object" && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    } else leaves.set(writePath(path), written(value, path));
  };
  for (const key of policyKeys) {
    if (key !== "verify") walk(config[key], [key]);
  }
  const { verify } = config;
  leaves.set("verify", String(verify !== null));
  for (const [key, value] of Object.entries(verify ?? {})) {
    if (!isDeepStrictEqual(value, defaultVerify[key as keyof Verify])) walk(value, ["verify", key]);
  }
  return leaves;
}

function written(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map(spell).join(", ")}]`;
  const isSize =
    (path[0] === "budgets" && path[1] !== "ratio" && path[2] !== "percent") ||
    path[0] === "override" ||
    writePath(path) === "verify.memory";
  return isSize && typeof value === "number" ? writeSize(value) : spell(value);
}
