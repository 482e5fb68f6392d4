import { posix } from "node:path";
import { configNames } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import type { GitHub } from "../deliver/github.ts";
import type { Repository } from "../deliver/pull-request.ts";
import { UsageError } from "../errors.ts";
import { type Policy, policyChanges, renamedPolicy, unreadablePolicy } from "../gate/policy-changes.ts";
import { remark } from "../judge/remark.ts";
import type { Finding } from "../model.ts";
import { type CommittedText, fetchTexts } from "./committed-texts.ts";

export interface PolicySource {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly baseSha: string;
  readonly headSha: string;
  /** The measured folder, and the file in it that was named; absent, the workspace, and the names that are searched for. */
  readonly folder: string | undefined;
  readonly file: string | undefined;
  /** What a text makes, with inputs on top. Throws UsageError for its mistakes. */
  readonly readConfig: (text: string, file: string) => Config;
}

/** What is judged by, and what is to be said of it; or why there is no telling. */
export type FetchedPolicy = Policy | { readonly config: null; readonly why: string };

/**
 * The configuration at the base's commit, which the pull request can't touch. Where the base has none, nothing was
 * agreed yet and the head's holds, as it does in the check. Texts are read as texts: nothing is checked out or run.
 */
export async function fetchPolicy(source: PolicySource): Promise<FetchedPolicy> {
  const [base, head] = await readConfigs(source);
  if (base === null) {
    if (head !== null && "why" in head) return { config: null, why: head.why };
    const { config, path } = head ?? { config: source.readConfig("", "the inputs"), path: null };
    const text = `The base has no configuration, so that ${path} holds at once. Look at its limits before merging.`;
    return { config, remarks: path === null ? [] : [remark("policy", "note", text, { file: path })], isAgreed: true };
  }
  if ("why" in base) {
    if (head === null || "why" in head) return { config: null, why: base.why };
    return { config: head.config, remarks: [unreadablePolicy(base.why, "head")], isAgreed: false };
  }
  const { file } = source;
  const isRenamed = file !== undefined && base.path !== pathsOf(source)[0];
  const remarks = [
    ...(isRenamed ? [renamedPolicy({ path: base.path, named: file })] : []),
    ...changesOf(base, head, source),
  ];
  return { config: base.config, remarks, isAgreed: true };
}

function changesOf(base: ReadConfig, head: FoundConfig, { readConfig }: PolicySource): Finding[] {
  if (head !== null && "why" in head) {
    const text = `This change makes ${base.path} unreadable, by which it is judged. The base's word holds until it is merged.`;
    return [remark("policy", "warning", text, { file: base.path })];
  }
  return policyChanges(base.config, head?.config ?? readConfig("", "the inputs"), plain);
}

/** Numbers, sizes, words and keys of ours; any other text is the pull request's, and might be read as ours. */
const plain = (value: string): string => (/^["[\]\w.%-]{1,60}$/.test(value) ? value : "something else");

interface ReadConfig {
  readonly path: string;
  readonly config: Config;
}

interface Unreadable {
  readonly why: string;
}

/** `null` where the commit has none. */
type FoundConfig = ReadConfig | Unreadable | null;

/** Where it may lie: under the name that it was given, or where that is not there, under one that is searched for. */
function pathsOf({ folder = "", file }: PolicySource): readonly string[] {
  const names = file === undefined ? configNames : [file, ...configNames.filter((name) => name !== file)];
  return names.map((name) => posix.join(folder, name));
}

/** The configuration at the base and at the head. */
async function readConfigs(source: PolicySource): Promise<readonly [FoundConfig, FoundConfig]> {
  const { github, repository, baseSha, headSha } = source;
  const paths = pathsOf(source);
  const outside = paths.find((path) => path.startsWith("../") || path.startsWith("/"));
  if (outside !== undefined) {
    const unreadable = { why: `${outside} lies outside of the repository` };
    return [unreadable, unreadable];
  }
  const places = [baseSha, headSha].flatMap((commit) => paths.map((path) => ({ commit, path })));
  const texts = await fetchTexts(github, repository, places);
  return [readFound(source, paths, texts.slice(0, paths.length)), readFound(source, paths, texts.slice(paths.length))];
}

function readFound(
  { readConfig, file }: PolicySource,
  paths: readonly string[],
  texts: readonly CommittedText[],
): FoundConfig {
  const found = paths.flatMap((path, at) => {
    const text = texts[at] ?? null;
    return text === null ? [] : [{ path, text }];
  });
  const [first, second] = found;
  if (first === undefined) return null;
  const isNamed = file !== undefined && first.path === paths[0];
  if (second !== undefined && !isNamed)
    return { why: `there are two configuration files, ${first.path} and ${second.path}` };
  const { path, text } = first;
  if (typeof text !== "string") return { why: `${path} ${text.why}` };
  try {
    return { path, config: readConfig(text, path) };
  } catch (error) {
    if (error instanceof UsageError) return { why: error.message.split("\n")[0] ?? "" };
    throw error;
  }
}
