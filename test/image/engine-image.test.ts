import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { nameImage } from "../../src/compatibility/named-image.ts";
import { readInspection } from "../../src/engine/docker.ts";
import { readEngineImage } from "../../src/image/engine-image.ts";
import { openLocalImage } from "../../src/image/open-image.ts";
import { Dockerd } from "../support/dockerd.ts";
import { answers, hasPart } from "../support/parts.ts";
import { glibcRoot, type Root, removeRoot } from "./support/roots.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const parts = hasPart("docker", answers("docker", "--version")) && hasPart("root", () => process.getuid?.() === 0);

describe.skipIf(!parts)("an image that a container engine has", () => {
  let engine: Dockerd;
  let root: Root;
  let folder = "";

  beforeAll(async () => {
    [engine, root, folder] = await Promise.all([
      Dockerd.start(),
      glibcRoot("bookworm"),
      mkdtemp(join(tmpdir(), "engine-")),
    ]);
    await engine.importRoot(root.folder, "local/base:1");
    const context = await mkdtemp(join(folder, "context-"));
    writeFileSync(
      join(context, "Dockerfile"),
      "FROM local/base:1\nENV MARK=draught\nUSER 65532:65532\nCOPY mark /mark\n",
    );
    writeFileSync(join(context, "mark"), "x".repeat(321));
    await execa("docker", ["build", "-t", "debian-local:tag", context], {
      env: { ...engine.env, DOCKER_BUILDKIT: "0" },
    });
  });
  afterAll(async () => {
    await engine?.stop();
    if (root !== undefined) await removeRoot(root);
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => vi.unstubAllEnvs());

  const withEngine = (): void => {
    for (const [key, value] of Object.entries(engine.env)) vi.stubEnv(key, value);
    vi.stubEnv("XDG_CACHE_HOME", folder);
  };

  it("is read before any registry is asked, with all that it says of itself", async () => {
    withEngine();
    const { facts } = await nameImage("debian-local:tag", folder).open(amd64);
    const unpacked = await openLocalImage({ kind: "folder", path: root.folder }, "root", amd64);
    expect(facts).toMatchObject({ name: "debian-local:tag", source: "engine", platform: amd64, gaps: [] });
    expect(facts.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(facts.config).toMatchObject({ user: "65532:65532", env: { MARK: "draught" } });
    expect([facts.libc, facts.loaders]).toEqual([unpacked.libc, unpacked.loaders]);
    expect(facts.size.disk).toBe((unpacked.size.disk ?? 0) + 321);
    expect(facts.root?.find("/mark")).toMatchObject({ kind: "file", size: 321 });
  });

  it("is saved once, whatever it is called", async () => {
    withEngine();
    await execa("docker", ["tag", "debian-local:tag", "other:name"], { env: engine.env });
    const cache = join(folder, "once");
    const read = (reference: string) => readEngineImage(reference, reference, amd64, cache);
    const first = await read("debian-local:tag");
    const [archive, ...more] = readdirSync(cache);
    const { ino } = statSync(join(cache, archive as string));
    const second = await read("other:name");
    expect(more).toEqual([]);
    expect(readdirSync(cache)).toEqual([archive]);
    expect(statSync(join(cache, archive as string)).ino).toBe(ino);
    expect(second?.digest).toBe(first?.digest);
  });

  it("is not there where the engine lacks it, has it for another platform, or does not answer", async () => {
    withEngine();
    const read = (reference: string, platform = amd64) => readEngineImage(reference, "it", platform, folder);
    expect(await read("debian-local:other")).toBeNull();
    expect(await read("debian-local:tag", { ...amd64, architecture: "arm64" })).toBeNull();
    vi.stubEnv("DOCKER_HOST", "unix:///nowhere/socket");
    expect(await read("debian-local:tag")).toBeNull();
  });
});

describe("what an engine says of an image", () => {
  const id = `sha256:${"a".repeat(64)}`;

  it("is its id and its platform", () => {
    expect(readInspection(JSON.stringify({ Id: id, Os: "linux", Architecture: "arm", Variant: "v7" }))).toEqual({
      id,
      os: "linux",
      architecture: "arm",
      variant: "v7",
    });
  });

  it.each([
    ["", "not JSON"],
    ["null", "nothing"],
    [JSON.stringify({ Id: "../../etc", Os: "linux", Architecture: "amd64" }), "an id that is a path"],
    [JSON.stringify({ Id: id, Os: "linux" }), "no architecture"],
  ])("is not believed where it is of another form: %s", (text) => {
    expect(readInspection(text)).toBeNull();
  });
});
