import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { ApiError } from "../../src/deliver/api-error.ts";
import { type Connection, connect } from "../../src/deliver/github.ts";
import { UsageError } from "../../src/errors.ts";
import { startGitHub } from "../support/github-server.ts";

const pull = z.object({ number: z.int() });
const PULL = "/repos/acme/boat/pulls/1";

/** Connects without waiting, and keeps what was to be waited. */
function hasty(connection: Connection, timeout = 30_000) {
  const waits: number[] = [];
  const github = connect({ ...connection, timeout, pause: async (milliseconds) => waits.push(milliseconds) });
  return { github, waits };
}

const problemOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const problem = await promise.catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ApiError);
  return problem as ApiError;
};

describe("a call of the API", () => {
  it("gives what was asked for", async () => {
    await using server = await startGitHub();
    expect(await hasty(server.connection).github.get(PULL, pull)).toMatchObject({ number: 1 });
    expect(server.calls).toEqual([`GET ${PULL}`]);
  });

  it.each([
    ["HTML", { status: 200, body: "<!doctype html><title>Sign in to the network</title>" }, /not JSON/],
    ["half a JSON", "half", /not JSON/],
    ["JSON of another shape", { status: 200, body: [{ number: "one" }] }, /another shape/],
    ["nothing at all", "hang", /no answer: none within 0\.3 s/],
    ["a broken connection", "reset", /no answer: (UND_ERR_SOCKET|ECONNRESET|other side closed)/],
    ["500", { status: 500, body: "oops" }, /answered 500: no reason given/],
    ["502 with a page", { status: 502, body: "<h1>Bad gateway</h1>" }, /answered 502/],
    ["redirects without end", { status: 302, headers: { location: PULL } }, /no answer: .*redirect/],
  ] as const)("says so when it is answered with %s, after three attempts", async (_, answer, sentence) => {
    await using server = await startGitHub();
    server.fault({ call: /pulls/, with: answer });
    const patience = answer === "hang" ? 300 : undefined;
    const { message } = await problemOf(hasty(server.connection, patience).github.get(PULL, pull));
    expect(message).toMatch(sentence);
    expect(message).toContain(`GET ${PULL}`);
    expect(server.calls.filter((call) => call === `GET ${PULL}`).length).toBeGreaterThanOrEqual(3);
  });

  it("is not sent twice when the server has understood it and refuses", async () => {
    for (const status of [400, 401, 403, 404, 410, 422]) {
      await using server = await startGitHub();
      server.fault({ call: /pulls/, with: { status, body: { message: "No" } } });
      expect(await problemOf(hasty(server.connection).github.get(PULL, pull))).toMatchObject({ status });
      expect(server.calls).toHaveLength(1);
    }
  });

  it("repeats what changes nothing or the same thing twice, and never a POST that may have been carried out", async () => {
    const calls = {
      get: (github: ReturnType<typeof connect>) => github.get(PULL, pull),
      patch: (github: ReturnType<typeof connect>) => github.patch("/repos/acme/boat/issues/comments/1", {}, pull),
      delete: (github: ReturnType<typeof connect>) => github.delete("/repos/acme/boat/issues/comments/1"),
      post: (github: ReturnType<typeof connect>) => github.post("/repos/acme/boat/issues/1/comments", {}, pull),
    };
    for (const [name, call] of Object.entries(calls)) {
      await using server = await startGitHub();
      server.fault({ call: /./, with: { status: 503 } });
      await problemOf(Promise.resolve(call(hasty(server.connection).github)));
      expect(server.calls.length, name).toBe(name === "post" ? 1 : 3);
    }
  });

  it("F29: waits as long as retry-after says, also before it repeats a POST, for nothing was carried out", async () => {
    await using server = await startGitHub();
    server.fault({ call: /POST/, times: 1, with: { status: 429, headers: { "retry-after": "7" } } });
    const { github, waits } = hasty(server.connection);
    await github.post("/repos/acme/boat/issues/1/comments", { body: "text" }, z.unknown());
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(7_000);
    expect(waits[0]).toBeLessThan(8_001);
    expect(server.state.comments).toHaveLength(1);
  });

  it("F29: knows a secondary limit by its words, and a primary one by its headers", async () => {
    const reset = Math.floor(Date.now() / 1000) + 20;
    for (const [answer, least] of [
      [{ status: 403, body: { message: "You have exceeded a secondary rate limit." } }, 60],
      [{ status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) } }, 15],
    ] as const) {
      await using server = await startGitHub();
      server.fault({ call: /pulls/, times: 1, with: answer });
      const { github, waits } = hasty(server.connection);
      await github.get(PULL, pull);
      expect(waits[0]).toBeGreaterThan(least * 1000 - 1);
    }
  });

  it("F29: gives up at once when the server asks for more than a minute, and after three attempts in any case", async () => {
    await using server = await startGitHub();
    server.fault({ call: /pulls/, with: { status: 429, headers: { "retry-after": "3600" } } });
    expect(await problemOf(hasty(server.connection).github.get(PULL, pull))).toMatchObject({ status: 429 });
    expect(server.calls).toHaveLength(1);

    await using stubborn = await startGitHub();
    stubborn.fault({ call: /pulls/, with: { status: 429, headers: { "retry-after": "1" } } });
    await problemOf(hasty(stubborn.connection).github.get(PULL, pull));
    expect(stubborn.calls).toHaveLength(3);
  });

  it("tells what the server says in plain ASCII and at a bearable length", async () => {
    await using server = await startGitHub();
    const message = `\u001b[2J\u202e::error::owned\n${"x".repeat(10_000)}`;
    server.fault({ call: /pulls/, with: { status: 422, body: { message } } });
    const problem = await problemOf(hasty(server.connection).github.get(PULL, pull));
    expect(problem.message).toMatch(/^[ -~]{1,300}$/);
  });

  it("reads no more than it was told to", async () => {
    await using server = await startGitHub({ artifacts: [{ id: 1, run: 1, name: "n", zip: Buffer.alloc(5000) }] });
    const { github } = hasty(server.connection);
    expect(await github.download("/repos/acme/boat/actions/artifacts/1/zip", 5000)).toHaveLength(5000);
    const { message } = await problemOf(github.download("/repos/acme/boat/actions/artifacts/1/zip", 4999));
    expect(message).toContain("more than 4999 bytes");
  });

  it("follows a redirect to another host without the token, and with no call that writes", async () => {
    await using server = await startGitHub({ artifacts: [{ id: 1, run: 1, name: "n", zip: Buffer.from("zip") }] });
    const { github } = hasty(server.connection);
    expect(String(await github.download("/repos/acme/boat/actions/artifacts/1/zip", 100))).toBe("zip");
    expect(server.calls).toEqual(["GET /repos/acme/boat/actions/artifacts/1/zip", "GET /blob/1"]);

    server.fault({ call: /PATCH/, with: { status: 307, headers: { location: "/elsewhere" } } });
    expect(await problemOf(github.patch("/repos/acme/boat/issues/comments/1", {}, pull))).toMatchObject({
      status: 307,
    });
    expect(server.calls).toHaveLength(3);
  });
});

describe("a connection", () => {
  it("is refused for what is no token, without saying what it was", () => {
    for (const token of ["", "two words", "line\nbreak", "snow☃"]) {
      const connecting = (): unknown => connect({ token, apiUrl: "http://127.0.0.1:1" });
      expect(connecting).toThrow(UsageError);
      expect(connecting).toThrow(/^github-token is empty or holds characters that no token has$/);
    }
  });

  it("is refused for an address that is none", () => {
    for (const apiUrl of ["api.github.com", "file:///etc/passwd", ""]) {
      expect(() => connect({ token: "t", apiUrl })).toThrow(/GITHUB_API_URL/);
    }
  });

  it("goes to a server under a path, as GitHub Enterprise Server has it", async () => {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? "");
      response.end('{"number":1}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    for (const slash of ["", "/"]) {
      await connect({ token: "t", apiUrl: `http://127.0.0.1:${port}/api/v3${slash}` }).get(PULL, pull);
    }
    expect(paths).toEqual([`/api/v3${PULL}`, `/api/v3${PULL}`]);
    server.closeAllConnections();
  });
});
