import { z } from "zod";
import { ApiError } from "./api-error.ts";
import { type GitHub, hasNoGraphql } from "./github.ts";

/** A repository as its owner and name. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** A pull request as it is now, which an event's payload does not say: that was frozen when the event happened. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** The base branch's commit, as GitHub keeps it with the pull request. */
  readonly baseSha: string;
  readonly baseRef: string;
  readonly open: boolean;
  readonly locked: boolean;
  readonly labels: readonly string[];
  /** Who set which label when, oldest first; `null` where the server does not say. */
  readonly labelings: readonly Labeling[] | null;
  /** Whose token this is, as comments name their author. */
  readonly viewer: string;
  /** The oldest of its comments, as many as came along with the rest. */
  readonly comments: readonly Comment[];
  /** Whether it may have other comments. */
  readonly hasMoreComments: boolean;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  /** Markdown. */
  readonly body: string;
  /** The login, as REST gives it; `null` where the account is gone. */
  readonly author: string | null;
}

export interface Labeling {
  readonly label: string;
  readonly by: string | null;
  /** ISO 8601 date-time. */
  readonly at: string;
}

/** `owner/name`, as GITHUB_REPOSITORY says it; `null` for anything else. */
export function repositoryOf(text: string | undefined): Repository | null {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "") ?? [];
  return owner === undefined || name === undefined ? null : { owner, name };
}

export const pathOf = ({ owner, name }: Repository): string => `/repos/${owner}/${name}`;

/** One call where there is GraphQL, three where there is none (Gitea, Forgejo). */
export async function readPullRequest(github: GitHub, repository: Repository, number: number): Promise<PullRequest> {
  try {
    return await byGraphql(github, repository, number);
  } catch (error) {
    if (error instanceof ApiError && hasNoGraphql(error)) return byRest(github, repository, number);
    throw error;
  }
}

const QUERY = `query PullRequest($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid baseRefOid baseRefName state locked
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt actor { login } label { name } } }
      }
      comments(first: 100) {
        pageInfo { hasNextPage }
        nodes { url body author { __typename login } }
      }
    }
  }
}`;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const login = z.object({ login: z.string() });

/** A comment's number stands in its address alone: `databaseId` has 31 bits, which are used up. */
const comment = z
  .object({
    url: z.string().regex(/^https?:\/\/[!-~]+#issuecomment-\d{1,15}$/),
    body: z.string(),
    author: login.extend({ __typename: z.string() }).nullable(),
  })
  .transform(({ url, body, author }): Comment => {
    const id = Number(/\d+$/.exec(url)?.[0]);
    // REST calls a bot `name[bot]`; here that is its type.
    return { id, url, body, author: author && (author.__typename === "Bot" ? `${author.login}[bot]` : author.login) };
  });

const queried = z.object({
  viewer: login,
  repository: z.object({
    pullRequest: z.object({
      headRefOid: sha,
      baseRefOid: sha,
      baseRefName: z.string(),
      state: z.string(),
      locked: z.boolean(),
      labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
      timelineItems: z.object({
        nodes: z.array(
          z.object({ createdAt: z.string(), actor: login.nullable(), label: z.object({ name: z.string() }) }),
        ),
      }),
      comments: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }), nodes: z.array(comment) }),
    }),
  }),
});

async function byGraphql(github: GitHub, { owner, name }: Repository, number: number): Promise<PullRequest> {
  const { viewer, repository } = await github.query(QUERY, { owner, name, number }, queried);
  const pull = repository.pullRequest;
  return {
    number,
    headSha: pull.headRefOid,
    baseSha: pull.baseRefOid,
    baseRef: pull.baseRefName,
    open: pull.state === "OPEN",
    locked: pull.locked,
    labels: (pull.labels?.nodes ?? []).map((label) => label.name),
    labelings: pull.timelineItems.nodes.map(({ createdAt, actor, label }) => ({
      label: label.name,
      by: actor?.login ?? null,
      at: createdAt,
    })),
    viewer: viewer.login,
    comments: pull.comments.nodes,
    hasMoreComments: pull.comments.pageInfo.hasNextPage,
  };
}

const side = z.object({ sha, ref: z.string() });
const fetched = z.object({
  head: side,
  base: side,
  state: z.string(),
  locked: z.boolean().nullish(),
  labels: z.array(z.object({ name: z.string() })).nullish(),
});

async function byRest(github: GitHub, repository: Repository, number: number): Promise<PullRequest> {
  const pull = await github.get(`${pathOf(repository)}/pulls/${number}`, fetched);
  const viewer = await github.get("/user", login);
  return {
    number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    open: pull.state === "open",
    locked: pull.locked ?? false,
    labels: (pull.labels ?? []).map((label) => label.name),
    labelings: null,
    viewer: viewer.login,
    comments: [],
    hasMoreComments: true,
  };
}
