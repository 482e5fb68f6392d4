import { posix } from "node:path";
import { z } from "zod";
import { configNames } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { ApiError } from "../deliver/api-error.ts";
import type { GitHub } from "../deliver/github.ts";
import { pathOf, type Repository } from "../deliver/pull-request.ts";
import { UsageError } from "../errors.ts";
import { type Policy, policyChanges, unreadablePolicy } from "../gate/policy-changes.ts";
import { remark } from "../judge/remark.ts";
import type { Finding } from "../model.ts";

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
  const { baseSha, headSha } = source;
  const base = await findConfig(source, baseSha);
  const head = await findConfig(source, headSha);
  if (base === null) {
    if ("why" in (head ?? {})) return { config: null, why: (head as Unreadable).why };
    const { config, path } = (head as ReadConfig | null) ?? { config: source.readConfig("", "the inputs"), path: null };
    const text = `The base has no configuration, so that ${path} holds at once. Look at its limits before merging.`;
    return { config, remarks: path === null ? [] : [remark("policy", "note", text, { file: path })], isAgreed: true };
  }
  if ("why" in base) {
    if (head === null || "why" in head) return { config: null, why: base.why };
    return { config: head.config, remarks: [unreadablePolicy(base.why, "head")], isAgreed: false };
  }
  return { config: base.config, remarks: changesOf(base, head, source), isAgreed: true };
}

function changesOf(base: ReadConfig, head: ReadConfig | Unreadable | null, { readConfig }: PolicySource): Finding[] {
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

async function findConfig(source: PolicySource, commit: string): Promise<ReadConfig | Unreadable | null> {
  try {
    const found = await findText(source, commit);
    return found === null ? null : { path: found.path, config: source.readConfig(found.text, found.path) };
  } catch (error) {
    if (error instanceof UsageError) return { why: error.message.split("\n")[0] ?? "" };
    throw error;
  }
}

interface ConfigText {
  readonly path: string;
  readonly text: string;
}

async function findText(source: PolicySource, commit: string): Promise<ConfigText | null> {
  const { folder = "", file } = source;
  const names = file === undefined ? configNames : [file];
  const texts = await Promise.all(names.map((name) => fetchText(source, posix.join(folder, name), commit)));
  const [first, second] = texts.filter((text) => text !== null);
  if (second !== undefined)
    throw new UsageError(`there are two configuration files, ${first?.path} and ${second.path}`);
  return first ?? null;
}

const contents = z.union([
  z.object({ type: z.literal("file"), encoding: z.literal("base64"), content: z.string().max(256 * 1024) }),
  z.object({ type: z.string() }),
  z.array(z.unknown()),
]);

/** `null` where there is no such file at the commit. */
async function fetchText(source: PolicySource, path: string, commit: string): Promise<ConfigText | null> {
  if (path.startsWith("../") || path.startsWith("/")) throw new UsageError(`${path} lies outside of the repository`);
  const { github, repository } = source;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  try {
    const found = await github.get(`${pathOf(repository)}/contents/${encoded}?ref=${commit}`, contents);
    if (!("content" in found)) throw new UsageError(`${path} is no file, or none of a configuration's size`);
    return { path, text: Buffer.from(found.content, "base64").toString("utf8") };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
