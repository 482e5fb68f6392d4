import { schema } from "@octokit/graphql-schema";
import { buildSchema, type GraphQLSchema, graphqlSync } from "graphql";
import { type CommentState, type GitHubState, isFolder, type PullState } from "./github-routes.ts";

let github: GraphQLSchema | undefined;

/**
 * What GitHub's GraphQL API answers: GitHub's own schema decides whether the query is one, and what of the state it is given.
 */
export function answerQuery(state: GitHubState, base: string, source: string, variableValues: object): object {
  github ??= buildSchema(schema.idl, { assumeValidSDL: true });
  const rootValue = {
    viewer: { login: state.viewer },
    repository: {
      pullRequest({ number }: { readonly number: number }) {
        const found = state.pulls.find((one) => one.number === number);
        if (found === undefined) throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`);
        return pullRequest(found, state, base);
      },
      object: ({ expression }: { readonly expression: string }) => object(state, expression),
    },
  };
  const { data, errors } = graphqlSync({ schema: github, source, rootValue, variableValues: { ...variableValues } });
  return { data, ...(errors !== undefined && { errors: errors.map(({ message, path }) => ({ message, path })) }) };
}

function object({ files }: GitHubState, expression: string): object | null {
  const text = files[expression];
  if (text !== undefined) return { __typename: "Blob", byteSize: Buffer.byteLength(text), isTruncated: false, text };
  return isFolder(files, expression) ? { __typename: "Tree" } : null;
}

const pullRequest = (one: PullState, { comments }: GitHubState, base: string) => ({
  headRefOid: one.headSha,
  baseRefOid: one.baseSha,
  baseRefName: one.base,
  state: one.state.toUpperCase(),
  locked: one.locked,
  labels: first(one.labels.map((name) => ({ name }))),
  timelineItems: {
    nodes: one.labelings.map(({ label, by, at }) => ({
      __typename: "LabeledEvent",
      createdAt: at,
      actor: actor(by),
      label: { name: label },
    })),
  },
  comments: first(comments.filter(({ issue }) => issue === one.number).map((each) => comment(each, base))),
});

const comment = ({ id, issue, user, body }: CommentState, base: string) => ({
  url: `${base}/acme/boat/pull/${issue}#issuecomment-${id}`,
  // Here there is always a text; REST has been seen to give none.
  body: body ?? "",
  author: actor(user),
});

/** Whom REST calls `name[bot]` is a Bot called `name`. */
function actor(user: string | null): object | null {
  if (user === null) return null;
  const [login = "", bot] = user.split("[bot]");
  return { __typename: bot === undefined ? "User" : "Bot", login };
}

const first =
  <T>(all: readonly T[]) =>
  ({ first: count }: { readonly first: number }) => ({
    nodes: all.slice(0, count),
    pageInfo: { hasNextPage: all.length > count },
  });
