import { isAbsolute, posix, relative, sep } from "node:path";
import { fileAt, type Repository } from "../baseline/repository.ts";
import { show, writePath } from "../config/explain-issues.ts";
import { configNames } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { writeSize } from "../config/sizes.ts";
import { UsageError } from "../errors.ts";
import { remark } from "../judge/remark.ts";
import type { Finding } from "../model.ts";

/** What is judged by: not by what a change says of its own limits, but by what was agreed before it. */
const policyKeys = ["budgets", "images", "rules", "override", "on-missing-base"] as const;

export interface PolicyOptions {
  readonly repository: Repository;
  readonly commit: string;
  /** The head's configuration, and the file it was read from; `null` where it has none. */
  readonly head: Config;
  readonly headFile: string | null;
  /** As the user names it, relative to the measured folder or absolute; `null` where it is searched for. */
  readonly named: string | null;
  /** What a text makes, with flags or inputs on top. Throws UsageError for its mistakes. */
  readonly readConfig: (text: string, file: string) => Config;
}

export interface Policy {
  /** The head's way to build, the base's way to judge. */
  readonly config: Config;
  /** How the head would change the policy. */
  readonly remarks: readonly Finding[];
}

export async function policyAt(options: PolicyOptions): Promise<Policy> {
  const { head, headFile } = options;
  const base = await configAt(options);
  switch (base.kind) {
    case "outside":
      return { config: head, remarks: [] };
    case "none": {
      const text = `The base has no configuration, so that ${headFile} holds at once. Look at its limits before merging.`;
      return { config: head, remarks: headFile === null ? [] : [remark("policy", "note", text, { file: headFile })] };
    }
    case "unreadable": {
      const text = `The policy of the base can't be read, so that the head's own holds: ${base.why}. Mend it on the base's branch.`;
      return { config: head, remarks: [remark("policy", "warning", text, { why: base.why })] };
    }
    case "config": {
      const agreed = Object.fromEntries(policyKeys.map((key) => [key, base.config[key]]));
      return { config: { ...head, ...agreed }, remarks: changesOf(base.config, head) };
    }
  }
}

type BaseConfig =
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "none" | "outside" }
  | { readonly kind: "unreadable"; readonly why: string };

async function configAt({ repository, commit, named, readConfig }: PolicyOptions): Promise<BaseConfig> {
  const paths = named === null ? configNames.map((name) => `${repository.prefix}${name}`) : [pathOf(named, repository)];
  const found: { readonly path: string; readonly text: string }[] = [];
  for (const path of paths) {
    if (path.startsWith("../")) return { kind: "outside" };
    const text = await fileAt(repository, commit, path);
    if (typeof text === "string") found.push({ path, text });
    else if (text !== null) return { kind: "unreadable", why: text.why };
  }
  const [first, second] = found;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined) return { kind: "unreadable", why: `there are two, ${first.path} and ${second.path}` };
  try {
    return { kind: "config", config: readConfig(first.text, first.path) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: "unreadable", why: error.message.split("\n")[0] ?? "" };
  }
}

/** Seen from the top of the repository; with `../` in front where it lies outside. */
function pathOf(named: string, { top, prefix }: Repository): string {
  if (isAbsolute(named)) return relative(top, named).replaceAll(sep, "/");
  return posix.normalize(`${prefix}${named.replaceAll(sep, "/")}`);
}

const mostChanges = 20;

function changesOf(base: Config, head: Config): Finding[] {
  const [old, now] = [leavesOf(base), leavesOf(head)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  const remarks = changed.slice(0, mostChanges).map((path) => {
    const [before, after] = [old.get(path) ?? null, now.get(path) ?? null];
    const text = `This change would set ${path} from ${before ?? "nothing"} to ${after ?? "nothing"}. The base's word holds until it is merged.`;
    return remark("policy", "note", text, { key: path, before, after });
  });
  const rest = changed.length - mostChanges;
  if (rest <= 0) return remarks;
  return [
    ...remarks,
    remark("policy", "note", `This change would alter ${rest} more settings. See the configuration.`, { rest }),
  ];
}

/** Every setting of the policy, by its path, as it would be written. */
function leavesOf(config: Config): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === undefined || value === null) return;
    if (typeof value === "object" && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    } else leaves.set(writePath(path), written(value, path));
  };
  for (const key of policyKeys) walk(config[key], [key]);
  return leaves;
}

function written(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  const isSize = (path[0] === "budgets" && path[1] !== "ratio" && path[2] !== "percent") || path[0] === "override";
  return isSize && typeof value === "number" ? writeSize(value) : show(value);
}
