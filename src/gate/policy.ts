import { isAbsolute, posix, relative, sep } from "node:path";
import { fileAt, type Repository } from "../baseline/repository.ts";
import { configNames } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { UsageError } from "../errors.ts";
import { remark } from "../judge/remark.ts";
import type { Finding } from "../model.ts";
import { findMoved } from "./moved-config.ts";
import {
  type Instead,
  type Policy,
  policyChanges,
  policyKeys,
  renamedPolicy,
  unreadablePolicy,
} from "./policy-changes.ts";

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
    case "moved":
      return { config: head, remarks: [movedPolicy(base.path)], isAgreed: false };
    case "none": {
      const text = `The base has no configuration, so that ${headFile} holds at once. Look at its limits before merging.`;
      const remarks = headFile === null ? [] : [remark("policy", "note", text, { file: headFile })];
      return { config: head, remarks, isAgreed: true };
    }
    case "unreadable":
      return { config: head, remarks: [unreadablePolicy(base.why, "head")], isAgreed: false };
    case "config": {
      const agreed = Object.fromEntries(policyKeys.map((key) => [key, base.config[key]]));
      const remarks = [
        ...(base.instead === null ? [] : [renamedPolicy(base.instead)]),
        ...policyChanges(base.config, head),
      ];
      return { config: { ...head, ...agreed }, remarks, isAgreed: true };
    }
  }
}

function movedPolicy(path: string): Finding {
  const text = `The base has no configuration here, but ${path} for the same module, which this change takes away: whether it was moved can't be told, so that what fails by the head's own fails, and nothing passes by it. Move the module and its limits in changes of their own.`;
  return remark("policy", "warning", text, { file: path });
}

type BaseConfig =
  /** `instead`: it has another name than the one that the head's was given. */
  | { readonly kind: "config"; readonly config: Config; readonly instead: Instead | null }
  | { readonly kind: "none" | "outside" }
  /** There is one elsewhere, of which the head has nothing. */
  | { readonly kind: "moved"; readonly path: string }
  | { readonly kind: "unreadable"; readonly why: string };

async function configAt(options: PolicyOptions): Promise<BaseConfig> {
  const { repository, named, commit } = options;
  const usual = configNames.map((name) => `${repository.prefix}${name}`);
  if (named === null) return (await configIn(usual, options)) ?? (await movedOrNone(repository, commit));
  const path = pathOf(named, repository);
  if (path.startsWith("../")) return { kind: "outside" };
  const found = await configIn([path], options);
  if (found !== null) return found;
  const other = await configIn(usual, options);
  if (other === null) return movedOrNone(repository, commit);
  return other.kind === "config" ? { ...other, instead: { path: other.path, named } } : other;
}

async function movedOrNone(repository: Repository, commit: string): Promise<BaseConfig> {
  const path = await findMoved(repository, commit);
  return path === null ? { kind: "none" } : { kind: "moved", path };
}

type Found =
  | (Extract<BaseConfig, { kind: "config" }> & { readonly path: string })
  | Extract<BaseConfig, { kind: "unreadable" }>;

/** The one configuration that stands under these paths; `null` where there is none. */
async function configIn(
  paths: readonly string[],
  { repository, commit, readConfig }: PolicyOptions,
): Promise<Found | null> {
  const found: { readonly path: string; readonly text: string }[] = [];
  for (const path of paths) {
    const text = await fileAt(repository, commit, path);
    if (typeof text === "string") found.push({ path, text });
    else if (text !== null) return { kind: "unreadable", why: text.why };
  }
  const [first, second] = found;
  if (first === undefined) return null;
  if (second !== undefined) return { kind: "unreadable", why: `there are two, ${first.path} and ${second.path}` };
  try {
    return { kind: "config", config: readConfig(first.text, first.path), instead: null, path: first.path };
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
