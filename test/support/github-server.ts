import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Conformance, hasDescription, readDescription } from "./api-description.ts";
import { type Answer, type GitHubState, initialState, type Route, refusal, routes } from "./github-routes.ts";
import { hasPart } from "./parts.ts";

/** What goes wrong with the calls that it names. */
export interface Fault {
  /** `POST /issues/1/comments`: matched against the method and the path below the repository. */
  readonly call: RegExp;
  /** How many of those calls; absent: all. */
  readonly times?: number;
  /** The call does what it should, and only its answer is lost. */
  readonly lost?: boolean;
  readonly with: Answer | "hang" | "reset" | "half";
}

export interface GitHubServer extends AsyncDisposable {
  readonly state: GitHubState;
  /** Every call, such as `GET /repos/acme/boat/pulls/1`, in the order of arrival. */
  readonly calls: readonly string[];
  readonly connection: { readonly token: string; readonly apiUrl: string; readonly graphqlUrl: string };
  fault(fault: Fault): void;
  /** Holds matching calls back until `count` of them have arrived, once. */
  hold(call: RegExp, count: number): void;
  /** Something that happens when a matching call arrives, before it is answered, once. */
  meanwhile(call: RegExp, action: () => void): void;
}

/** In the wide run, what holds every exchange against GitHub's own description. */
const conformance: Conformance | null =
  process.env.PLIMSOLL_WIDE === "1" && hasPart("GitHub's description of its API", hasDescription)
    ? readDescription()
    : null;

/** Calls that the description of the REST API does not know: GraphQL's, and addresses that an answer redirected to. */
const isDescribed = (url: URL): boolean => !/^\/(graphql$|blob\/|elsewhere$)/.test(url.pathname);

/**
 * The part of GitHub's API that is used here, on loopback: it keeps what is written to it, asks for a token, and can be
 * told to misbehave. `await using` ends it, and throws where an exchange was not as GitHub describes it.
 */
export async function startGitHub(over: Partial<GitHubState> = {}): Promise<GitHubServer> {
  const state = { ...initialState(), ...over };
  const calls: string[] = [];
  const strange: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const hooks: { call: RegExp; run: () => void | Promise<void>; left: number }[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(`the test's GitHub broke: ${error instanceof Error ? error.stack : error}\n`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", base);
    const body = await text(request);
    const call = `${request.method} ${url.pathname}`;
    calls.push(call);
    for (const hook of hooks) if (hook.left > 0 && hook.call.test(call)) await hook.run();
    const broken = faults.find(({ fault, left }) => left > 0 && fault.call.test(call));
    if (broken !== undefined) broken.left--;
    const route = routes.find((one) => one.call.test(call));
    const answer = broken === undefined || broken.fault.lost ? answerOf(route, request, url, body) : null;
    if (conformance !== null && answer !== null && state.hasGraphql && state.keepsPromises && isDescribed(url)) {
      const { status, body: answered } = answer;
      strange.push(...conformance({ method: request.method ?? "", url, body, status, answer: answered }));
    }
    send(response, broken?.fault.with ?? answer ?? notFound);
  }

  function answerOf(route: Route | undefined, request: IncomingMessage, url: URL, body: string): Answer {
    if (route === undefined) return notFound;
    const isOpen = route.open === true;
    if (!isOpen && request.headers.authorization !== `Bearer ${state.token}`) return refusal(401, "Bad credentials");
    if (isOpen && request.headers.authorization !== undefined) return refusal(400, "The token came along");
    if (route.writes === true && !state.mayWrite) return refusal(403, "Resource not accessible by integration");
    const [, ...parts] = route.call.exec(`${request.method} ${url.pathname}`) ?? [];
    return route.answer({ state, base, parts, query: url.searchParams, body: body === "" ? null : JSON.parse(body) });
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    state,
    calls,
    connection: { token: state.token, apiUrl: base, graphqlUrl: state.hasGraphql ? `${base}/graphql` : "" },
    fault: (fault) => faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    hold(call, count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      let arrived = 0;
      hooks.push({
        call,
        left: 1,
        run() {
          arrived++;
          if (arrived === count) resolve();
          return promise;
        },
      });
    },
    meanwhile(call, action) {
      const hook = {
        call,
        left: 1,
        run() {
          hook.left--;
          action();
        },
      };
      hooks.push(hook);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      if (strange.length > 0) throw new Error(`not as GitHub describes its API:\n${strange.join("\n")}`);
    },
  };
}

const notFound = refusal(404, "Not Found");

function send(response: ServerResponse, answer: Answer | "hang" | "reset" | "half"): void {
  if (answer === "hang") return;
  if (answer === "reset") {
    response.destroy();
    return;
  }
  if (answer === "half") {
    response.writeHead(200, { "content-type": "application/json" }).end('[{"id": 1, "bo');
    return;
  }
  const { status, headers = {}, body } = answer;
  const isRaw = typeof body === "string" || Buffer.isBuffer(body);
  response.writeHead(status, { "content-type": isRaw ? "text/html" : "application/json", ...headers });
  response.end(body === undefined ? "" : isRaw ? body : JSON.stringify(body));
}
