import { z } from "zod";
import { ApiError } from "./api-error.ts";
import type { GitHub } from "./github.ts";
import { isNewer, type Marker, readMarker, withoutRun, writeMarker } from "./marker.ts";
import { type Comment, type PullRequest, pathOf, type Repository } from "./pull-request.ts";

export interface CommentJob {
  readonly repository: Repository;
  readonly pull: Pick<PullRequest, "number" | "headSha" | "open" | "viewer" | "comments" | "hasMoreComments">;
  readonly marker: Marker;
  /** Markdown. */
  readonly text: string;
  /** Whether a comment is made where there is none yet. */
  readonly create: boolean;
}

export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  /** Nothing was written, and nothing is wrong. */
  | { readonly kind: "withheld"; readonly why: string };

/** GitHub takes 65,536. In UTF-16 units, which are never fewer than what it counts. */
const LENGTH_LIMIT = 65_536;
/** Duplicates that one run clears away. */
const MOST_DUPLICATES = 5;

const comment = z
  .object({
    id: z.int(),
    html_url: z.string().regex(/^https?:\/\/[!-~]+$/),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
  })
  .transform(
    ({ id, html_url: url, body, user }): Comment => ({ id, url, body: body ?? "", author: user?.login ?? null }),
  );
const comments = z.array(comment);

interface OwnComment extends Comment {
  readonly marker: Marker;
}

/**
 * Writes the one comment that a pull request has under a key: makes it, or changes it in place. Ours is what begins with
 * our marker *and* was written by us, for anybody can copy a marker. Throws ApiError.
 */
export async function upsertComment(github: GitHub, job: CommentJob): Promise<CommentOutcome> {
  const { pull, marker } = job;
  const body = writeMarker(marker) + job.text;
  if (body.length > LENGTH_LIMIT)
    throw new ApiError(`the comment has ${body.length} characters; GitHub takes ${LENGTH_LIMIT}`);
  if (!pull.open) return withheld("the pull request is closed");
  if (pull.headSha !== marker.head) {
    return withheld(
      `the pull request has moved on to ${pull.headSha.slice(0, 12)}, and this run measured ${marker.head.slice(0, 12)}`,
    );
  }
  const [first, ...duplicates] = await firstOwn(github, job);
  if (first !== undefined) return update(github, job, body, first, duplicates);
  if (job.create) return create(github, job, body);
  return withheld("there is nothing to tell, and no comment yet");
}

const withheld = (why: string): CommentOutcome => ({ kind: "withheld", why });

async function update(
  github: GitHub,
  { repository, marker }: CommentJob,
  body: string,
  first: OwnComment,
  duplicates: readonly OwnComment[],
): Promise<CommentOutcome> {
  const newer = [first, ...duplicates].find((stored) => isNewer(stored.marker, marker));
  if (newer !== undefined) return withheld(`run ${newer.marker.run} is newer, and has reported already`);
  const isSame = withoutRun(first.body) === withoutRun(body);
  if (!isSame) await github.patch(`${pathOf(repository)}/issues/comments/${first.id}`, { body }, comment);
  for (const { id } of duplicates.slice(0, MOST_DUPLICATES)) await remove(github, repository, id);
  return { kind: isSame ? "unchanged" : "updated", url: first.url };
}

/**
 * Makes the comment, then looks again: another run may have made one in the same moment, and an answer that did not
 * arrive does not say that nothing was written. Whoever sees both keeps the older comment and takes its own away.
 */
async function create(github: GitHub, job: CommentJob, body: string): Promise<CommentOutcome> {
  const { repository, pull, marker } = job;
  const path = `${pathOf(repository)}/issues/${pull.number}/comments`;
  let failure: unknown;
  let made: Comment | undefined;
  try {
    made = await github.post(path, { body }, comment);
  } catch (error) {
    if (!(error instanceof ApiError) || !mayHaveWritten(error)) throw error;
    failure = error;
  }
  const own = await allOwn(github, job).catch((error: unknown) => {
    if (made !== undefined && error instanceof ApiError) return [];
    throw error;
  });
  const isMine = (stored: OwnComment): boolean =>
    stored.marker.run === marker.run && stored.marker.attempt === marker.attempt;
  made ??= own.find(isMine);
  if (made === undefined) throw failure;
  const { id } = made;
  const [first] = own;
  if (first === undefined || first.id >= id) return { kind: "created", url: made.url };
  const outcome = await update(github, job, body, first, []);
  await remove(github, repository, id);
  return outcome;
}

const mayHaveWritten = ({ status }: ApiError): boolean => status === null || status >= 500;

async function remove(github: GitHub, repository: Repository, id: number): Promise<void> {
  try {
    await github.delete(`${pathOf(repository)}/issues/comments/${id}`);
  } catch (error) {
    // It is gone already, or stays for the next run to clear away; the report is up to date either way.
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Our comments on the first page that has one; as a rule there is one, and it came along with the pull request. */
async function firstOwn(github: GitHub, job: CommentJob): Promise<readonly OwnComment[]> {
  const known = ownOf(job, job.pull.comments);
  if (known.length > 0 || !job.pull.hasMoreComments) return known;
  for await (const page of ownPages(github, job)) if (page.length > 0) return page;
  return [];
}

async function allOwn(github: GitHub, job: CommentJob): Promise<readonly OwnComment[]> {
  const all: OwnComment[] = [];
  for await (const page of ownPages(github, job)) all.push(...page);
  return all;
}

async function* ownPages(github: GitHub, job: CommentJob): AsyncGenerator<readonly OwnComment[]> {
  const path = `${pathOf(job.repository)}/issues/${job.pull.number}/comments`;
  for await (const page of github.pages(path, comments)) yield ownOf(job, page);
}

/** Those of ours under the job's key, oldest first. */
function ownOf({ pull, marker }: CommentJob, page: readonly Comment[]): readonly OwnComment[] {
  return page
    .flatMap((one): OwnComment[] => {
      const stored = readMarker(one.body);
      const isOwn = stored !== null && stored.key === marker.key && one.author === pull.viewer;
      return isOwn ? [{ ...one, marker: stored }] : [];
    })
    .sort((one, other) => one.id - other.id);
}
