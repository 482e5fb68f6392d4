import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureCommit } from "../../src/baseline/fetch.ts";
import { hasCommit, openRepository, type Repository } from "../../src/baseline/repository.ts";
import { commit, git, newRepository, scratchFolder } from "../support/history.ts";

const token = "s3cret-token";
const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

let scratch: string;
let server: Server;
let address: string;
let asked: string[];
let absent: string;

/** A private repository over HTTP, by git's own CGI program (git-http-backend(1)), behind a wall like GitHub's. */
beforeEach(async () => {
  scratch = await scratchFolder();
  const origin = join(scratch, "origin");
  await newRepository(origin);
  absent = await commit(origin, "One");
  const present = await commit(origin, "Two");
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.headers.authorization ?? "nothing");
    if (request.headers.authorization?.toLowerCase() !== expected.toLowerCase()) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    } else backend(request, response, scratch);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = join(scratch, "work");
  await newRepository(folder);
  await git(folder, "fetch", "--quiet", "--depth=1", `file://${origin}`, present);
  await git(folder, "checkout", "--quiet", "--detach", present);
  await git(folder, "remote", "add", "origin", `${address}/origin`);
});
afterEach(async () => {
  server.close();
  await rm(scratch, { recursive: true, force: true });
});

function backend(request: IncomingMessage, response: ServerResponse, root: string): void {
  const url = new URL(request.url as string, "http://localhost");
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
  };
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf("\r\n\r\n");
    for (const line of answer.toString("latin1", 0, end).split("\r\n")) {
      const [name = "", value = ""] = line.split(": ");
      if (name.toLowerCase() === "status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(answer.subarray(end + 4));
  });
}

async function open(): Promise<Repository> {
  const repository = await openRepository({ folder: join(scratch, "work") });
  if ("why" in repository) throw new Error(repository.why);
  return repository;
}

describe("fetching from a private repository", () => {
  it("F16: gets in with the token where the checkout kept none, and keeps none itself", async () => {
    const repository = await open();
    expect(await ensureCommit(repository, absent, { server: address, token })).toBe(true);
    expect(await hasCommit(repository, absent)).toBe(true);
    expect(await git(repository.top, "config", "--list")).not.toMatch(/extraheader|s3cret/i);
  });

  it("F16: shows the token to no other server", async () => {
    const repository = await open();
    const elsewhere = await ensureCommit(repository, absent, { server: "https://example.com", token });
    expect(elsewhere).toEqual({ why: expect.stringMatching(/^git fetch: /) });
    expect(new Set(asked)).toEqual(new Set(["nothing"]));
  });

  it("F16: asks without it first, so that credentials of the checkout's own are not doubled", async () => {
    await ensureCommit(await open(), absent, { server: address, token });
    expect(asked[0]).toBe("nothing");
  });

  it("asks nobody for a password, and says that there was none", async () => {
    const fetched = await ensureCommit(await open(), absent, null);
    expect(fetched).toEqual({
      why: expect.stringMatching(/could not read Username|terminal prompts disabled|Authentication/),
    });
  });

  it("F16: does not say the token where it is refused", async () => {
    const wrong = await ensureCommit(await open(), absent, { server: address, token: "wr0ng" });
    expect(JSON.stringify(wrong)).not.toContain("wr0ng");
    expect(wrong).not.toBe(true);
  });
});

describe("fetching", () => {
  it("says that there is no remote", async () => {
    const repository = await open();
    await git(repository.top, "remote", "remove", "origin");
    expect(await ensureCommit(await open(), absent, null)).toEqual({
      why: "the repository has no remote to fetch from",
    });
    expect(dirname(repository.common)).toBe(repository.top);
  });
});
