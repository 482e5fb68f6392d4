import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Place, type ProofSettings, prove } from "../../src/compatibility/proof.ts";
import { defaultVerify } from "../../src/config/verify-schema.ts";
import { isDebian, unpackPackages } from "../image/support/debian.ts";
import { buildGo } from "../image/support/programs.ts";
import { type Root, removeRoot, staticRoot } from "../image/support/roots.ts";
import { Dockerd, pulled } from "../support/dockerd.ts";
import { withConfig } from "../support/image-rules.ts";
import { answers, hasPart } from "../support/parts.ts";

const parts =
  hasPart("a Debian on amd64 as root", () => isDebian() && process.arch === "x64" && process.getuid?.() === 0) &&
  hasPart("go", answers("go", "version"));

const pure = { env: { CGO_ENABLED: "0" } };
const image = withConfig({ user: "65532:65532" });

describe.skipIf(!parts)("a program that is started", () => {
  let engine: Dockerd;
  let root: Root;
  const tag = "verify/static:1";
  const armTag = "verify/static:arm64";

  beforeAll(async () => {
    engine = await Dockerd.start();
    root = await staticRoot();
    await engine.importRoot(root.folder, tag);
    await engine.loadEmpty(armTag, "arm64");
  });
  afterAll(async () => {
    await engine?.stop();
    if (root !== undefined) await removeRoot(root);
  });
  afterEach(() => vi.unstubAllEnvs());

  const useEngine = (): void => {
    for (const [key, value] of Object.entries(engine.env)) vi.stubEnv(key, value);
  };
  const docker = async (...args: string[]): Promise<string> =>
    (await execa("docker", args, { env: engine.env })).stdout;
  const places = (): readonly Place[] => [{ kind: "folder", path: root.folder }, pulled(tag)];

  async function started(name: string, settings: Partial<ProofSettings>, place: Place) {
    useEngine();
    const file = await buildGo(name, pure);
    const { proof, gaps } = await prove(file, "/app", image, place, { ...defaultVerify, seconds: 20, ...settings });
    expect(gaps).toEqual([]);
    return proof;
  }

  describe.each(["folder", "image"])("in a %s", (kind) => {
    const here = (): Place => places().find((place) => place.kind === kind) as Place;

    it("is asked from inside its own network until it answers well", async () => {
      const proof = await started("server", { args: ["200"], http: { port: 8080, path: "/health" } }, here());
      expect(proof).toMatchObject({ started: true, output: "listening\nit answered HTTP/1.1 200 OK" });
      expect(proof?.expected).toEqual({
        what: "an answer to GET /health on port 8080 within 20 s",
        isMet: true,
      });
    });

    it("has not done what is expected where it answers badly, listens elsewhere, or ends", async () => {
      const http = { port: 8080, path: "/health" };
      const badly = await started("server", { args: ["500"], http, seconds: 2 }, here());
      expect(badly).toMatchObject({ started: true, expected: { isMet: false } });
      expect(badly?.output).toContain("its last answer was HTTP/1.1 500 Internal Server Error");
      const elsewhere = await started("server", { args: ["200"], http: { ...http, port: 8081 }, seconds: 2 }, here());
      expect(elsewhere).toMatchObject({ started: true, expected: { isMet: false } });
      const ended = await started("probe", { args: ["hello"], http }, here());
      expect(ended).toMatchObject({ started: true, output: "hello\nexit status 0", expected: { isMet: false } });
    });

    it("has to end with the status that is expected, and with any where none is", async () => {
      const well = await started("probe", { args: ["tz"], exit: 0 }, here());
      expect(well?.expected).toEqual({ what: "exit status 0", isMet: true });
      const badly = await started("server", { args: ["x"], exit: 0 }, here());
      expect(badly).toMatchObject({ started: true, output: "exit status 2", expected: { isMet: false } });
      expect(await started("server", { args: ["x"] }, here())).not.toHaveProperty("expected");
    });

    it("is another file of the image where that is said", async () => {
      const proof = await started("probe", { command: ["/app", "user"], args: [] }, here());
      expect(proof).toMatchObject({ started: true });
      const missing = await started("probe", { command: ["/entrypoint"] }, here());
      expect(missing).toMatchObject({ started: false, output: expect.stringMatching(/no such file or directory/) });
    });
  });

  it("has no network, no rights, nothing to write to and a limit in a container, which is gone afterwards", async () => {
    useEngine();
    const running = started("server", { args: ["200"], seconds: 6, memory: 128 * 1024 * 1024 }, pulled(tag));
    const id = await aContainer();
    const [about] = JSON.parse(await docker("inspect", id));
    expect(about.HostConfig).toMatchObject({
      ...{ NetworkMode: "none", ReadonlyRootfs: true, AutoRemove: true, CapDrop: ["ALL"], Memory: 128 * 1024 * 1024 },
      ...{ PidsLimit: 512, SecurityOpt: ["no-new-privileges"] },
    });
    expect(about.Config.User).toBe("65532:65532");
    expect(await running).toMatchObject({ started: true, output: "listening\nit still ran when its time was over" });
    expect(await docker("ps", "--all", "--quiet")).toBe("");
  });

  async function aContainer(): Promise<string> {
    for (let tries = 0; tries < 200; tries++) {
      const id = await docker("ps", "--quiet", "--no-trunc");
      if (id !== "") return id;
      await sleep(50);
    }
    throw new Error("no container was started");
  }

  it.each(["SIGINT", "SIGTERM"] as const)("leaves no container and no folder behind at %s", async (signal) => {
    const temporary = await mkdtemp(join(tmpdir(), "verify-signal-"));
    const file = await buildGo("server", pure);
    await started("probe", { args: ["hello"] }, places()[0] as Place);
    const cli = join(import.meta.dirname, "../../src/cli.ts");
    const env = { ...process.env, ...engine.env, TMPDIR: temporary };
    const words = ["check", file, "--verify-args=200", "--on", root.folder, "--on", tag];
    // The configuration gives the program a minute.
    await execa("tee", [join(temporary, ".plimsoll.yml")], { input: "verify: { timeout: 1m }\n", stdout: "ignore" });
    const child = spawn(process.execPath, [cli, ...words], { cwd: temporary, env, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", (code, by) => resolve(by ?? code)));
    await folderIn(temporary);
    child.kill(signal);
    expect(await ended).toBe(signal);
    await sleep(1000);
    expect(await docker("ps", "--all", "--quiet")).toBe("");
    expect((await readdir(temporary)).filter((name) => name.startsWith("plimsoll-"))).toEqual([]);
    await rm(temporary, { recursive: true, force: true });
  });

  async function folderIn(folder: string): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      if ((await readdir(folder)).some((name) => name.startsWith("plimsoll-verify-"))) return;
      await sleep(50);
    }
    throw new Error("nothing was started");
  }

  describe("for another architecture", () => {
    const arm64 = { ...image, platform: { os: "linux", architecture: "arm64", variant: null } };
    const built = (args: readonly string[] = []) =>
      buildGo("server", { args, env: { CGO_ENABLED: "0", GOARCH: "arm64" } });
    const settings = { ...defaultVerify, args: ["200"], seconds: 20, http: { port: 8080, path: "/health" } };

    it("is not tried where nothing here runs it", async () => {
      vi.stubEnv("PATH", "/nowhere");
      const { proof, gaps } = await prove("/x", "/app", arm64, { kind: "scratch" }, settings);
      expect(proof).toBeNull();
      expect(gaps).toMatchObject([{ why: expect.stringMatching(/for arm64, and there is no qemu-aarch64-static/) }]);
    });

    it("is run by qemu where that is here, in a folder and in a container", async () => {
      useEngine();
      const qemu = await unpackPackages("bookworm", ["qemu-user-static"]);
      vi.stubEnv("PATH", [join(qemu, "usr/bin"), process.env.PATH].join(delimiter));
      const file = await built();
      for (const place of [places()[0] as Place, pulled(armTag)]) {
        const { proof, gaps } = await prove(file, "/app", arm64, place, settings);
        expect(gaps).toEqual([]);
        expect(proof).toMatchObject({ started: true, expected: { isMet: true } });
      }
    });

    it("does not start by qemu where its loader is missing", async () => {
      const qemu = await unpackPackages("bookworm", ["qemu-user-static"]);
      vi.stubEnv("PATH", [join(qemu, "usr/bin"), process.env.PATH].join(delimiter));
      const file = await built(["-buildmode=pie"]);
      const { proof } = await prove(file, "/app", arm64, places()[0] as Place, { ...settings, http: null });
      expect(proof).toMatchObject({ started: false, output: expect.stringContaining("ld-linux-aarch64.so.1") });
    });
  });
});
