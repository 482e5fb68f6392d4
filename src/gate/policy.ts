import { isAbsolute, posix, relative, sep } from "node:path";
import { fileAt, type Repository } from "../baseline/repository.ts";
import { configNames } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { UsageError } from "../errors.ts";
import { remark } from "../judge/remark.ts";
import { type Policy, policyChanges, policyKeys, unreadablePolicy } from "./policy-changes.ts";

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

export async function policyAt(options: PolicyOptions): Promise<Policy> {
  const { head, headFile } = options;
  const base = await configAt(options);
  switch (base.kind) {
    case "outside":
      return { config: head, remarks: [], isAgreed: true };
    case "none": {
      const text = `The base has no configuration, so that ${headFile} holds at once. Look at its limits before merging.`;
      const remarks = headFile === null ? [] : [remark("policy", "note", text, { file: headFile })];
      return { config: head, remarks, isAgreed: true };
    }
    case "unreadable":
      return { config: head, remarks: [unreadablePolicy(base.why, "head")], isAgreed: false };
    case "config": {
      const agreed = Object.fromEntries(policyKeys.map((key) => [key, base.config[key]]));
      return { config: { ...head, ...agreed }, remarks: policyChanges(base.config, head), isAgreed: true };
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
