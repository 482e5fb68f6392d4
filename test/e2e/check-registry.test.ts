import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mirrorsOf } from "../../src/compatibility/registry-settings.ts";
import type { Report } from "../../src/model.ts";
import { buildCrane } from "../image/support/crane.ts";
import { isDebian } from "../image/support/debian.ts";
import { DockerRegistry, login } from "../image/support/docker-registry.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const parts =
  hasPart("a Debian on amd64", () => isDebian() && process.arch === "x64") && hasPart("go", answers("go", "version"));

describe.skipIf(!parts)("plimsoll check in a registry", () => {
  let folder: string;
  let program: string;
  let open: DockerRegistry;
  let closed: DockerRegistry;

  const check = async (
    account: string,
    ...words: string[]
  ): Promise<Report & { readonly exitCode: number | undefined }> => {
    const env = { DOCKER_CONFIG: join(folder, account), XDG_CACHE_HOME: join(folder, "cache") };
    const args = [cli, "check", program, ...words, "--format", "json"];
    const { stdout, exitCode } = await execa(process.execPath, args, { cwd: folder, reject: false, env });
    return { ...(JSON.parse(stdout) as Report), exitCode };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plimsoll-registry-"));
    program = await buildFixture("hello", { goarch: "amd64", args: ["-buildmode=pie"], env: { CGO_ENABLED: "0" } });
    [open, closed] = await Promise.all([DockerRegistry.start(), DockerRegistry.start({ withPassword: true })]);
    const crane = await buildCrane();
    const run = (...args: string[]) =>
      execa(crane, args, { env: { DOCKER_CONFIG: join(folder, "mate") }, cwd: folder });
    await mkdir(join(folder, "root/etc"), { recursive: true });
    await writeFile(join(folder, "root/etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
    await execa("tar", ["-cf", "root.tar", "-C", "root", "."], { cwd: folder });
    await run("append", "-f", "root.tar", "-t", `${open.host}/team/bare:1`);
    await run("mutate", "--set-platform", "linux/amd64", "-t", `${open.host}/team/bare:1`, `${open.host}/team/bare:1`);
    await run("auth", "login", closed.host, "-u", login.user, "-p", login.password);
    await run("copy", `${open.host}/team/bare:1`, `${closed.host}/team/bare:1`);
    const wrong = Buffer.from(`${login.user}:wrong`).toString("base64");
    await mkdir(join(folder, "wrong"));
    await writeFile(join(folder, "wrong/config.json"), JSON.stringify({ auths: { [closed.host]: { auth: wrong } } }));
  });

  afterAll(async () => {
    await Promise.all([open?.stop(), closed?.stop()]);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it("reads the image, and keeps what it read by its digest", async () => {
    const { compatibility, exitCode } = await check("nobody", "--on", `${open.host}/team/bare:1`);
    expect(compatibility).toMatchObject([
      { source: "registry", runs: "no", errorText: "exec /hello: no such file or directory", gaps: [] },
    ]);
    expect(compatibility[0]?.imageSize.wire).toBeGreaterThan(0);
    expect(exitCode).toBe(1);
    expect((await readdir(join(folder, "cache/plimsoll/blobs"))).length).toBeGreaterThan(0);
  });

  it("reads the base of a Dockerfile, and shows the line of its FROM", async () => {
    await writeFile(
      join(folder, "Dockerfile"),
      `# base\nFROM ${open.host}/team/bare:1\nCOPY hello /usr/bin/hello\nENTRYPOINT ["/usr/bin/hello"]\n`,
    );
    const { verdict } = await check("nobody", "--dockerfile", "Dockerfile");
    expect(verdict.findings).toMatchObject([
      { rule: "pie-without-loader", severity: "error", location: { path: "Dockerfile", line: 2 } },
    ]);
  });

  it("knows who docker is logged in as", async () => {
    expect((await check("mate", "--on", `${closed.host}/team/bare:1`)).compatibility).toMatchObject([{ runs: "no" }]);
  });

  it.each([
    ["a wrong password", "wrong", () => `${closed.host}/team/bare:1`, /password|denied|refused|credential/i],
    ["no password", "nobody", () => `${closed.host}/team/bare:1`, /password|denied|refused|credential|log ?in/i],
    ["a tag that is not there", "nobody", () => `${open.host}/team/bare:2`, /has no image team\/bare:2/],
    ["a registry that is not there", "nobody", () => "127.0.0.1:9/team/bare:1", /out of reach/],
  ])("leaves the answer open with %s, and says so", async (_, account, image, why) => {
    const { compatibility, verdict, exitCode } = await check(account, "--on", image());
    expect(compatibility).toMatchObject([{ runs: "unknown", reason: expect.stringMatching(why) }]);
    expect([verdict.outcome, exitCode]).toEqual(["inconclusive", 3]);
  });
});

describe("mirrors of Docker Hub", () => {
  it("are those of docker's daemon, and never one that is asked without encryption over a network", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mirrors-"));
    const file = join(folder, "daemon.json");
    const mirrors = ["https://mirror.example", "http://mirror.example", "http://localhost:5000", "nonsense", 7];
    await writeFile(file, JSON.stringify({ "registry-mirrors": mirrors }));
    expect(mirrorsOf(file)).toEqual(["mirror.example", "localhost:5000"]);
    for (const text of ["", "[]", "null", '{"registry-mirrors": "x"}']) {
      await writeFile(file, text);
      expect(mirrorsOf(file)).toEqual([]);
    }
    expect(mirrorsOf(join(folder, "nowhere.json"))).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
