import type { components } from "@octokit/openapi-types";
import { artifact, contentFile, issueComment, publicUser, pull, pullSimple } from "./github-bodies.ts";
import { answerQuery } from "./github-graphql.ts";

type Schemas = components["schemas"];

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
}

export const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest" } satisfies Schemas["basic-error"],
});

/** What the server of a test knows; tests read it and change it as people and other runs would. */
export interface GitHubState {
  token: string;
  /** Whose token it is. */
  viewer: string;
  mayWrite: boolean;
  /** Gitea and Forgejo have none, and tell a token whose it is under /user. */
  hasGraphql: boolean;
  /** Whether its answers are what GitHub's description promises; not where a test is about what GitHub was seen to do. */
  keepsPromises: boolean;
  /** Items on a page where less than 100 are asked for, or the server has its own mind. */
  mostPerPage: number;
  pulls: PullState[];
  comments: CommentState[];
  artifacts: ArtifactState[];
  /** Texts by `<commit>:<path>`. */
  files: Record<string, string>;
}

export interface PullState {
  number: number;
  /** `owner:branch`. */
  head: string;
  headSha: string;
  base: string;
  baseSha: string;
  mergeSha: string | null;
  state: "open" | "closed";
  locked: boolean;
  labels: string[];
  labelings: { label: string; by: string | null; at: string }[];
}

export interface CommentState {
  id: number;
  issue: number;
  user: string | null;
  body: string | null;
}

export interface ArtifactState {
  id: number;
  run: number;
  name: string;
  zip: Buffer;
  /** What the listing says; absent, the truth. */
  size?: number;
  expired?: boolean;
}

export const initialState = (): GitHubState => ({
  token: "ghs_test",
  viewer: "github-actions[bot]",
  mayWrite: true,
  hasGraphql: true,
  keepsPromises: true,
  mostPerPage: 100,
  pulls: [aPull()],
  comments: [],
  artifacts: [],
  files: {},
});

export const aPull = (over: Partial<PullState> = {}): PullState => ({
  number: 1,
  head: "acme:topic",
  headSha: "a".repeat(40),
  base: "main",
  baseSha: "b".repeat(40),
  mergeSha: "c".repeat(40),
  state: "open",
  locked: false,
  labels: [],
  labelings: [],
  ...over,
});

interface Request {
  readonly state: GitHubState;
  readonly base: string;
  /** What the groups of the route's pattern matched. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Route {
  readonly call: RegExp;
  readonly writes?: boolean;
  /** Where an answer redirects to: another host, which must not see the token. */
  readonly open?: boolean;
  readonly answer: (request: Request) => Answer;
}

const R = "/repos/[\\w.-]+/[\\w.-]+";
const on = (call: string): RegExp => new RegExp(`^${call.replace("{R}", R)}$`);

export const routes: readonly Route[] = [
  {
    call: on("GET {R}/issues/(\\d+)/comments"),
    answer: (request) =>
      page(
        request,
        request.state.comments
          .filter(({ issue }) => issue === Number(request.parts[0]))
          .map((one) => issueComment(one, request.base)),
      ),
  },
  {
    call: on("POST {R}/issues/(\\d+)/comments"),
    writes: true,
    answer(request) {
      const { state, parts } = request;
      const body = bodyOf(request);
      if (body === null) return refusal(422, "Validation Failed");
      if (pullOf(state, parts[0])?.locked) return refusal(403, "Unable to create comment because issue is locked.");
      const made = { id: nextId(state), issue: Number(parts[0]), user: state.viewer, body };
      state.comments.push(made);
      return { status: 201, body: issueComment(made, request.base) };
    },
  },
  {
    call: on("PATCH {R}/issues/comments/(\\d+)"),
    writes: true,
    answer(request) {
      const { state, parts } = request;
      const found = state.comments.find(({ id }) => id === Number(parts[0]));
      const body = bodyOf(request);
      if (found === undefined) return refusal(404, "Not Found");
      if (body === null) return refusal(422, "Validation Failed");
      found.body = body;
      return { status: 200, body: issueComment(found, request.base) };
    },
  },
  {
    call: on("DELETE {R}/issues/comments/(\\d+)"),
    writes: true,
    answer({ state, parts }) {
      const at = state.comments.findIndex(({ id }) => id === Number(parts[0]));
      if (at < 0) return refusal(404, "Not Found");
      state.comments.splice(at, 1);
      return { status: 204 };
    },
  },
  {
    call: on("GET {R}/pulls/(\\d+)"),
    answer({ state, parts }) {
      const found = pullOf(state, parts[0]);
      return found === undefined ? refusal(404, "Not Found") : { status: 200, body: pull(found) };
    },
  },
  {
    call: on("GET {R}/pulls"),
    answer: (request) =>
      page(
        request,
        request.state.pulls
          .filter(({ state }) => state === (request.query.get("state") ?? "open"))
          .filter(({ head }) => head === (request.query.get("head") ?? head))
          .map(pullSimple),
      ),
  },
  {
    call: on("GET /user"),
    answer: ({ state }) =>
      state.hasGraphql
        ? refusal(403, "Resource not accessible by integration")
        : { status: 200, body: publicUser(state.viewer) },
  },
  {
    call: on("GET {R}/actions/runs/(\\d+)/artifacts"),
    answer: ({ state, parts, query }) => {
      const found = state.artifacts
        .filter(({ run, name }) => run === Number(parts[0]) && name === (query.get("name") ?? name))
        .map(artifact);
      return { status: 200, body: { total_count: found.length, artifacts: found } };
    },
  },
  {
    call: on("GET {R}/actions/artifacts/(\\d+)/zip"),
    answer({ state, parts, base }) {
      const found = state.artifacts.find(({ id }) => id === Number(parts[0]));
      if (found === undefined) return refusal(404, "Not Found");
      if (found.expired) return refusal(410, "Artifact has expired");
      return { status: 302, headers: { location: `${base.replace("127.0.0.1", "localhost")}/blob/${found.id}` } };
    },
  },
  {
    call: on("GET /blob/(\\d+)"),
    open: true,
    answer: ({ state, parts }) => ({
      status: 200,
      headers: { "content-type": "application/zip" },
      body: state.artifacts.find(({ id }) => id === Number(parts[0]))?.zip,
    }),
  },
  {
    call: on("GET {R}/contents/(.+)"),
    answer({ state, parts, query }) {
      const path = decodeURIComponent(parts[0] ?? "");
      const place = `${query.get("ref")}:${path}`;
      const content = state.files[place];
      if (isFolder(state.files, place)) return { status: 200, body: [] };
      return content === undefined
        ? refusal(404, "Not Found")
        : { status: 200, body: contentFile(path, query.get("ref") ?? "", content) };
    },
  },
  {
    call: on("POST /graphql"),
    answer({ state, base, body }) {
      if (!state.hasGraphql) return refusal(404, "Not Found");
      const { query, variables } = body as { query: string; variables: object };
      return { status: 200, body: answerQuery(state, base, query, variables) };
    },
  },
];

/** Whether there are texts below a place, `<commit>:<path>`. */
export const isFolder = (files: GitHubState["files"], place: string): boolean =>
  Object.keys(files).some((other) => other.startsWith(`${place}/`));

/** The next identifier: greater than every one before, those of deleted comments included. */
function nextId(state: GitHubState): number {
  lastId = Math.max(lastId, ...state.comments.map(({ id }) => id)) + 1;
  return lastId;
}
let lastId = 1000;

const pullOf = (state: GitHubState, number: string | undefined): PullState | undefined =>
  state.pulls.find((one) => one.number === Number(number));

/** The text of a comment that GitHub would take; `null` for none. */
function bodyOf({ body }: Request): string | null {
  const text = (body as { body?: unknown } | null)?.body;
  return typeof text === "string" && text.trim() !== "" && text.length <= 65_536 ? text : null;
}

function page(request: Request, items: readonly unknown[]): Answer {
  const { query, state, base } = request;
  const size = Math.min(Number(query.get("per_page") ?? 30), state.mostPerPage);
  const number = Number(query.get("page") ?? 1);
  const isLast = number * size >= items.length;
  const link = isLast ? {} : { link: `<${base}/?page=${number + 1}>; rel="next", <${base}/?page=9>; rel="last"` };
  return { status: 200, headers: link, body: items.slice((number - 1) * size, number * size) };
}
