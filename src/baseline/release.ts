import { JobError, UsageError } from "../errors.ts";
import { type Credentials, remoteRefs } from "./fetch.ts";
import type { Repository } from "./repository.ts";

/**
 * The tag of the newest release but for one that HEAD itself is, pre-releases aside: the highest `v1.2.3`. A module in a
 * subfolder has tags of its own, `services/api/v1.2.3` (go.dev/ref/mod, "Mapping versions to commits"), which then are the
 * only ones that count. Throws UsageError where there is none, JobError where the remote does not say.
 */
export async function latestRelease(repository: Repository, credentials: Credentials | null): Promise<string> {
  const own = new Set((await repository.git(["tag", "--points-at", "HEAD"])).stdout.split("\n"));
  const among = (tags: readonly string[]): string | null =>
    newest(
      tags.filter((tag) => !own.has(tag)),
      repository.prefix,
    );
  const here = (await repository.git(["tag", "--list"])).stdout.split("\n");
  const tag = among(here) ?? among(await remoteTags(repository, credentials));
  if (tag === null) throw new UsageError("There is no release to compare with: no tag is a version such as v1.2.3.");
  return tag;
}

async function remoteTags(repository: Repository, credentials: Credentials | null): Promise<readonly string[]> {
  const refs = await remoteRefs(repository, ["refs/tags/*"], credentials);
  if ("why" in refs)
    throw new JobError(`There is no release here to compare with, and the remote could not be asked: ${refs.why}.`);
  return [...refs.keys()].map((ref) => ref.replace(/^refs\/tags\//, ""));
}

function newest(tags: readonly string[], prefix: string): string | null {
  const own = prefix === "" ? [] : tags.filter((tag) => tag.startsWith(prefix) && version(tag, prefix) !== null);
  const [from, start] = own.length > 0 ? [own, prefix] : [tags, ""];
  const releases = from.flatMap((tag) => {
    const parts = version(tag, start);
    return parts === null ? [] : [{ tag, parts }];
  });
  const [first] = releases.sort((a, b) => compare(b.parts, a.parts));
  return first?.tag ?? null;
}

function version(tag: string, prefix: string): readonly number[] | null {
  const parts = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(tag.slice(prefix.length));
  return parts === null ? null : parts.slice(1).map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}
