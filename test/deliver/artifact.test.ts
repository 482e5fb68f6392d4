import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSingleEntry } from "../../src/comment/zip.ts";
import { artifactName, artifactService, uploadArtifact } from "../../src/deliver/artifact.ts";
import { actIsHere } from "../support/act.ts";
import { hasPart } from "../support/parts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const report = { name: "report.json", text: `{"text":"${"ü".repeat(3_000)}"}` };

const tokenOf = (claims: object): string =>
  ["{}", JSON.stringify(claims), "sig"].map((part) => Buffer.from(part).toString("base64url")).join(".");
const token = tokenOf({ scp: "Actions.Example:1 Actions.Results:run-1:job-2 Other" });

/** A service that answers every call alike, and keeps what was asked. */
async function aService(
  status: number,
  body: string,
): Promise<{ readonly url: string; readonly calls: readonly string[] }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    response.writeHead(status).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, calls };
}

describe("F28: the artifact of the report", () => {
  it("has the key of the comment in its name", () => {
    expect([artifactName("default"), artifactName("arm64")]).toEqual(["plimsoll-report", "plimsoll-report-arm64"]);
  });

  const act = hasPart("act", actIsHere);

  it.skipIf(!act)("arrives at a runner's own artifact service as an archive of one file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-artifact-"));
    try {
      const [repository, store] = [join(folder, "repository"), join(folder, "store")];
      await mkdir(join(repository, ".github/workflows"), { recursive: true });
      await writeFile(
        join(repository, "upload.ts"),
        `import { artifactService, uploadArtifact } from ${JSON.stringify(join(root, "src/deliver/artifact.ts"))};
         console.log(JSON.stringify(await uploadArtifact(artifactService(process.env), "plimsoll-report", ${JSON.stringify(report)})));`,
      );
      await writeFile(
        join(repository, ".github/workflows/upload.yml"),
        `on: push\njobs:\n  upload:\n    runs-on: ubuntu-latest\n    steps:\n      - run: node ${join(repository, "upload.ts")}\n`,
      );
      const git = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-C", repository];
      await execa("git", [...git, "init", "-q", "-b", "main"]);
      await execa("git", [...git, "commit", "-q", "--allow-empty", "-m", "all"]);
      const server = ["--artifact-server-path", store, "--artifact-server-addr", "127.0.0.1"];
      const { all } = await execa(
        join(root, ".cache/bin/act"),
        ["push", "-P", "ubuntu-latest=-self-hosted", ...server, "--artifact-server-port", String(await freePort())],
        {
          cwd: repository,
          all: true,
          env: { PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) },
        },
      );
      expect(all).toContain('{"surface":"artifact","delivered":true}');
      const files = await readdir(store, { recursive: true, withFileTypes: true });
      const archives = files.filter((entry) => entry.isFile());
      expect(archives.map(({ name }) => name)).toEqual(["plimsoll-report.zip"]);
      const [archive] = archives.map(({ parentPath, name }) => join(parentPath, name));
      const zip = await readFile(archive as string);
      expect(readSingleEntry(zip, "report.json", 100_000).toString()).toBe(report.text);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("is a reason where the runner has no such service, as GitHub Enterprise Server has none", async () => {
    for (const env of [{}, { ACTIONS_RESULTS_URL: "http://127.0.0.1:1" }, { ACTIONS_RUNTIME_TOKEN: token }]) {
      expect(await uploadArtifact(artifactService(env), "plimsoll-report", report)).toEqual({
        surface: "artifact",
        delivered: false,
        reason: "the runner has no artifact service of version 4 (GitHub Enterprise Server has none)",
      });
    }
  });

  it.each([
    ["an error", 500, "oops", /CreateArtifact was answered 500/],
    ["a conflict", 409, '{"code":"already_exists","msg":"there is one"}', /CreateArtifact was answered 409/],
    ["HTML", 200, "<html>", /not JSON/],
    ["no", 200, '{"ok":false}', /JSON of another shape/],
    ["an address that is none", 200, '{"ok":true,"signed_upload_url":"file:///etc/passwd"}', /no address of the web/],
  ] as const)("is a reason where the service answers with %s, after one attempt", async (_, status, body, sentence) => {
    const { url, calls } = await aService(status, body);
    const delivered = await uploadArtifact({ url, token }, "plimsoll-report", report);
    expect(delivered).toMatchObject({ delivered: false, reason: expect.stringMatching(sentence) });
    expect(calls).toEqual(["POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact"]);
  });

  it("is a reason where the token does not say which run it is for, or the name could not be one", async () => {
    const { url, calls } = await aService(200, "{}");
    for (const bad of ["", "x", "a.b.c", tokenOf({}), tokenOf({ scp: "Actions.Results:run" }), tokenOf({ scp: 1 })]) {
      expect(await uploadArtifact({ url, token: bad }, "plimsoll-report", report)).toMatchObject({ delivered: false });
    }
    for (const name of ["", "a/b", "a b", 'a"', "x".repeat(101)]) {
      expect(await uploadArtifact({ url, token }, name, report)).toMatchObject({ delivered: false });
    }
    expect(calls).toEqual([]);
  });
});

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
}
