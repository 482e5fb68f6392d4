import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import { Layout } from "../image/support/layout.ts";
import { tarOf } from "../image/support/tarball.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const go = hasPart("Go", answers("go", "version"));
const amd64 = { os: "linux", architecture: "amd64", variant: null };
const options = { goarch: "amd64", env: { CGO_ENABLED: "0" } };

let folder: string;
let files: { readonly fixed: string; readonly pie: string };

const check = (...words: string[]) =>
  execa(process.execPath, [cli, "check", ...words], { cwd: folder, reject: false, env: { NO_COLOR: "", CI: "" } });

async function report(...words: string[]): Promise<Report & { readonly exitCode: number | undefined }> {
  const { stdout, exitCode } = await check(...words, "--format", "json");
  return { ...(JSON.parse(stdout) as Report), exitCode };
}

const manifest = (config: string, ...layers: string[]): string => JSON.stringify([{ Config: config, Layers: layers }]);
const configuration = JSON.stringify({ os: "linux", architecture: "amd64", config: { User: "app" } });

beforeAll(async () => {
  if (!go) return;
  folder = await mkdtemp(join(tmpdir(), "plimsoll-check-"));
  files = {
    fixed: await buildFixture("hello", options),
    pie: await buildFixture("hello", { ...options, args: ["-buildmode=pie"] }),
  };
  await mkdir(join(folder, "root/etc"), { recursive: true });
  await writeFile(join(folder, "root/etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
  const layout = new Layout(join(folder, "layout"));
  const layer = gzipSync(await tarOf({ name: "etc/passwd", text: "app:x:1000:1000::/:/bin/sh\n" }));
  layout.top(layout.image(amd64, [layer], { User: "app" }));
  const other = new Layout(join(folder, "arm"));
  other.top(other.image({ ...amd64, architecture: "arm64" }, [layer]));
  const broken = new Layout(join(folder, "broken"));
  broken.top(broken.image(amd64, [new Uint8Array([0x1f])]));
  const climbing = new Layout(join(folder, "climbing"));
  climbing.top(climbing.image(amd64, [gzipSync(await tarOf({ name: "../../outside", text: "x" }))]));
  const saved = await tarOf(
    { name: "manifest.json", text: manifest("config.json", "layer.tar") },
    { name: "config.json", text: configuration },
    { name: "layer.tar", text: await tarOf({ name: "etc/passwd", text: "root:x:0:0:root:/root:/bin/sh\n" }) },
  );
  await writeFile(join(folder, "saved.tar"), saved);
  await writeFile(join(folder, "text.tar"), "this is no archive\n".repeat(100));
});
afterAll(() => (go ? rm(folder, { recursive: true, force: true }) : undefined));

describe.skipIf(!go)("plimsoll check", () => {
  it("passes what starts, and exits with 0", async () => {
    const { compatibility, verdict, exitCode } = await report(files.fixed, "--on", "scratch", "--on", "./root");
    expect(compatibility.map(({ image, source, runs }) => [image, source, runs])).toEqual([
      ["scratch", "rootfs", "yes"],
      ["./root", "rootfs", "yes"],
    ]);
    expect([verdict.outcome, exitCode]).toEqual(["pass", 0]);
  });

  it("fails what does not start, with the line that the user would see, and exits with 1", async () => {
    const { stdout, exitCode } = await check(files.pie, "--on", "scratch");
    expect(stdout).toMatch(/does not start {2}\S+: exec \/\S+: no such file or directory/);
    expect(stdout).toContain("error  pie-without-loader");
    expect(stdout).toMatch(/FAIL {2}1 error in 1 file$/);
    expect(exitCode).toBe(1);
  });

  it("reads an OCI layout and an archive of docker save, and fails a user that is not there", async () => {
    const { compatibility, verdict, exitCode } = await report(
      files.fixed,
      ...["--on", "oci:layout", "--on", "docker-archive:saved.tar"],
    );
    expect(compatibility).toMatchObject([
      { image: "oci:layout", source: "oci", runs: "yes" },
      {
        image: "docker-archive:saved.tar",
        source: "archive",
        runs: "no",
        errorText: "unable to find user app: no matching entries in passwd file",
      },
    ]);
    expect(verdict.findings.map(({ rule }) => rule)).toContain("user-unknown");
    expect(exitCode).toBe(1);
  });

  it.each([
    ["./nowhere", /there is no folder .*nowhere/i],
    ["oci:nowhere", /nowhere is no OCI image layout: it has no index\.json/],
    ["oci:layout:7", /has no image tagged 7/],
    ["oci:arm", /an image for linux\/arm64, not for linux\/amd64/],
    ["oci:broken", /layer 1 .*no tar archive: unpacked it has 1 byte/i],
    ["oci:climbing", /layer 1 .*outside/i],
    ["docker-archive:nowhere.tar", /there is no file .*nowhere\.tar/i],
    ["docker-archive:text.tar", /text\.tar/],
  ])("says why %s cannot be read, still reports the others, and exits with 3", async (image, why) => {
    const words = [files.fixed, "--on", image, "--on", "scratch"];
    const { compatibility, verdict, exitCode } = await report(...words);
    const [unknown, other] = compatibility;
    expect(unknown).toMatchObject({ image, runs: "unknown", reason: expect.stringMatching(why) });
    expect(unknown?.reason).toMatch(/[^.]\.$/);
    expect(other?.runs).toBe("yes");
    expect(verdict.outcome).toBe("inconclusive");
    expect(verdict.skips).toMatchObject([{ rule: "images" }]);
    expect(exitCode).toBe(3);
    expect((await check(...words)).stderr).toContain(`plimsoll: ${image}: `);
  });

  it("names a file that is no Go program, and still checks the other", async () => {
    await writeFile(join(folder, "script"), "#!/bin/sh\n");
    const { head, compatibility, exitCode } = await report("script", files.fixed, "--on", "scratch");
    expect(head.unread).toMatchObject([{ path: "script", reason: expect.stringContaining("not an ELF file") }]);
    expect(compatibility).toMatchObject([{ runs: "yes" }]);
    expect(exitCode).toBe(3);
  });

  it.each([
    [[], /check needs a file/],
    [["app"], /check needs an image: plimsoll check FILE\.\.\. --on IMAGE/],
    [["app", "--on", "Alpine"], /"Alpine" is not an image reference/],
    [["app", "--on", "oci:"], /oci: needs the path of a folder/],
    [["app", "--on"], /--on needs a value/],
  ])("refuses %j as usage, before anything is read", async (words, message) => {
    const { stderr, exitCode } = await check(...words);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it("asks the images of the configuration where none is given", async () => {
    await writeFile(join(folder, ".plimsoll.yml"), "images: [scratch]\nbudgets: { size: { max: 1kB } }\n");
    const { compatibility, verdict } = await report(files.fixed);
    expect(compatibility).toMatchObject([{ image: "scratch" }]);
    // A budget is none of this command's business.
    expect(verdict.outcome).toBe("pass");
    await rm(join(folder, ".plimsoll.yml"));
  });

  it.skipIf(process.platform !== "linux")(
    "starts it where it is asked to, and shows what happened beside what was said",
    async () => {
      const { compatibility, verdict } = await report(files.fixed, files.pie, "--on", "scratch", "--verify");
      const tried = compatibility.map(({ runs, proof, gaps }) => [runs, proof?.started, ...gaps.map(({ why }) => why)]);
      expect(tried).toEqual([
        ["yes", true],
        ["no", false],
      ]);
      expect(verdict.findings.map(({ rule }) => rule)).toEqual(["pie-without-loader"]);
      const { stdout } = await check(files.fixed, "--on", "scratch", "--verify-args=--version");
      expect(stdout).toMatch(/starts {10}\S+; tried by chroot: /);
    },
  );

  it("lets the configuration say how bad a finding is", async () => {
    await writeFile(join(folder, "own.yml"), "rules: { pie-without-loader: warning }\n");
    const { verdict, exitCode } = await report(files.pie, "--on", "scratch", "--config", "own.yml");
    expect([verdict.outcome, exitCode]).toEqual(["warn", 0]);
  });
});

describe.skipIf(!go)("plimsoll explain", () => {
  const explain = (...words: string[]) =>
    execa(process.execPath, [cli, "explain", ...words], { cwd: folder, reject: false, env: { NO_COLOR: "", CI: "" } });

  it("says what an error line is a sign of, whether it is quoted or not", async () => {
    const { stdout, exitCode } = await explain("exec /app: no such file or directory");
    expect(stdout).toMatch(/^exec \/app: no such file or directory\n\n {2}The kernel found \/app, and not the loader/);
    expect(stdout).toContain("plimsoll explain pie-without-loader");
    expect(exitCode).toBe(0);
    expect((await explain("exec", "/app:", "no", "such", "file", "or", "directory")).stdout).toBe(stdout);
  });

  it("says whether it is that, in the program and the image themselves", async () => {
    const line = "exec /app: no such file or directory";
    const here = await explain(line, "--binary", files.pie, "--on", "scratch");
    expect(here.stdout).toMatch(/scratch: here it is this\n {2}On scratch it ends with/);
    const not = await explain(line, "--binary", files.fixed, "--on", "scratch");
    expect(not.stdout).toMatch(/scratch: here it starts\n/);
    const other = await explain(line, "--binary", files.fixed, "--on", "docker-archive:saved.tar");
    expect(other.stdout).toMatch(/here it is something else\n.*unable to find user app/);
    expect([here.exitCode, not.exitCode, other.exitCode]).toEqual([0, 0, 0]);
    expect((await explain(line, "--binary", files.fixed, "--on", "oci:nowhere")).exitCode).toBe(3);
  });

  it("still explains rules, and does not guess", async () => {
    expect((await explain("ca-missing")).stdout).toMatch(/^# ca-missing\n/);
    expect(await explain("listening on :8080")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("no cause"),
    });
    expect(await explain("exec format error", "--binary", "x")).toMatchObject({ exitCode: 2 });
  });
});
