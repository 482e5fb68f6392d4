import { z } from "zod";
import { UsageError } from "../errors.ts";
import { ApiError, messageOf } from "./api-error.ts";
import { type Answer, type Call, checkShape, type Patience, readJson, send, urlOf } from "./http.ts";

/**
 * The few calls of GitHub's REST and GraphQL API that delivery makes. Every answer is checked against a schema, and what
 * goes wrong is an ApiError.
 */
export interface GitHub {
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  /** One page after the other, 100 items each where the server has that many. */
  pages<T>(path: string, schema: z.ZodType<readonly T[]>): AsyncGenerator<readonly T[], void, undefined>;
  post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T>;
  patch<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T>;
  delete(path: string): Promise<void>;
  /** A GraphQL query, which changes nothing; what `data` holds. */
  query<T>(text: string, variables: Readonly<Record<string, unknown>>, schema: z.ZodType<T>): Promise<T>;
  /** The bytes behind a path, redirects followed; an ApiError where they are more than `limit`. */
  download(path: string, limit: number): Promise<Buffer>;
}

export interface Connection extends Patience {
  readonly token: string;
  /** Absent: what the runner says, and where nothing does, github.com. */
  readonly apiUrl?: string | undefined;
  readonly graphqlUrl?: string | undefined;
}

const MOST_PAGES = 100;

/** Whether a query went wrong because nobody answers queries there, as on Gitea and Forgejo. */
export const hasNoGraphql = ({ status }: ApiError): boolean => status === 404 || status === 405 || status === 501;

/** Throws UsageError for a token or an address that cannot be one. */
export function connect({ token, ...connection }: Connection): GitHub {
  const api = urlOf("GITHUB_API_URL", connection.apiUrl ?? process.env.GITHUB_API_URL ?? "https://api.github.com");
  const graphql = connection.graphqlUrl ?? process.env.GITHUB_GRAPHQL_URL;
  if (!/^[!-~]+$/.test(token)) throw new UsageError("github-token is empty or holds characters that no token has");

  const at = (path: string): URL => urlOf("the API's path", `${api.href.replace(/\/$/, "")}${path}`);
  const ask = <T>(call: Call, read: (answer: Answer) => T): Promise<T> => {
    const headers = {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "x-github-api-version": "2022-11-28",
      ...(call.body !== undefined && { "content-type": "application/json" }),
    };
    return send({ ...call, headers }, read, connection);
  };
  const json = <T>(call: Call, schema: z.ZodType<T>): Promise<T> =>
    ask(call, ({ body }) => readJson(call, body, schema));
  const text = (body: unknown): string => JSON.stringify(body);

  return {
    get: (path, schema) => json({ method: "GET", url: at(path), repeatable: true }, schema),
    post: (path, body, schema) => json({ method: "POST", url: at(path), body: text(body), repeatable: false }, schema),
    patch: (path, body, schema) => json({ method: "PATCH", url: at(path), body: text(body), repeatable: true }, schema),
    delete: (path) => ask({ method: "DELETE", url: at(path), repeatable: true }, () => undefined),

    async *pages(path, schema) {
      for (let page = 1; page <= MOST_PAGES; page++) {
        const url = at(path);
        url.searchParams.set("per_page", "100");
        url.searchParams.set("page", String(page));
        const call: Call = { method: "GET", url, repeatable: true };
        const { items, isLast } = await ask(call, ({ headers, body }) => ({
          items: readJson(call, body, schema),
          isLast: !/;\s*rel="?next"?/.test(headers.get("link") ?? ""),
        }));
        yield items;
        if (isLast) return;
      }
    },

    async query(query, variables, schema) {
      if (graphql === undefined || graphql === "") throw new ApiError("there is no GraphQL API here", { status: 404 });
      const url = urlOf("GITHUB_GRAPHQL_URL", graphql);
      const call: Call = { method: "POST", url, body: text({ query, variables }), repeatable: true };
      return ask(call, ({ headers, body }) => {
        const { errors, data } = readJson(call, body, envelope);
        if (errors !== undefined)
          throw new ApiError(`the query was refused: ${messageOf(body)}`, { status: 403, headers });
        return checkShape(call, data, schema);
      });
    },

    download: (path, limit) => ask({ method: "GET", url: at(path), repeatable: true, limit }, ({ body }) => body),
  };
}

const envelope = z.object({ data: z.unknown().optional(), errors: z.unknown().optional() });
