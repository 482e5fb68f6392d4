import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ImageFacts } from "../../../src/image/facts.ts";
import { openLocalImage, openRegistryImage } from "../../../src/image/open-image.ts";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { openBlobCache } from "../../../src/image/registry/blob-cache.ts";
import { dockerCredentials } from "../../../src/image/registry/credentials.ts";
import type { RegistrySettings } from "../../../src/image/registry/registry-image.ts";
import { answers, hasPart } from "../../support/parts.ts";
import { buildCrane } from "../support/crane.ts";
import { isDebian } from "../support/debian.ts";
import { DockerRegistry, login } from "../support/docker-registry.ts";
import { glibcRoot, muslRoot, type Root, removeRoot, staticRoot } from "../support/roots.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const arm64 = { os: "linux", architecture: "arm64", variant: null };

const parts =
  hasPart("a Debian on amd64", () => isDebian() && process.arch === "x64") && hasPart("go", answers("go", "version"));

/** What two sources of one image must agree on. */
const comparable = ({
  libc,
  loaders,
  certificates,
  zones,
  users,
  groups,
  nameServices,
  tmp,
  shells,
  config,
  layers,
}: ImageFacts) => ({
  ...{ libc, loaders, certificates, zones, users, groups, nameServices, tmp, shells, config },
  layers: layers.map(({ fileBytes, createdBy }) => ({ fileBytes, createdBy })),
});

describe.skipIf(!parts)("an image in a registry", () => {
  let folder: string;
  let crane: (...args: string[]) => Promise<unknown>;
  let open: DockerRegistry;
  let closed: DockerRegistry;
  const roots: Root[] = [];

  const read = (host: string, name: string, platform = amd64, more: Partial<RegistrySettings> = {}) => {
    const settings = { credentials: dockerCredentials(join(folder, "nobody")), mirrors: [], cache: null, ...more };
    return openRegistryImage(parseRegistryReference(`${host}/${name}`), name, platform, settings);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "registry-test-"));
    const program = await buildCrane();
    const env = { DOCKER_CONFIG: join(folder, "mate") };
    crane = (...args) => execa(program, args, { env, cwd: folder });
    [open, closed] = await Promise.all([DockerRegistry.start(), DockerRegistry.start({ withPassword: true })]);

    roots.push(await glibcRoot("bookworm"), await staticRoot(), await muslRoot("bookworm"));
    for (const [index, root] of roots.entries())
      await execa("tar", ["-cf", join(folder, `${index}.tar`), "-C", root.folder, "."]);
    const base = `${open.host}/team/base`;
    await crane("append", "-f", "0.tar", "-f", "1.tar", "-t", `${base}:glibc`);
    const settings = ["--set-platform", "linux/amd64", "--user", "65532", "--entrypoint", "/app", "--env", "A=b"];
    await crane("mutate", ...settings, "-t", `${base}:amd64`, `${base}:glibc`);
    await crane("append", "-f", "2.tar", "-t", `${base}:musl`);
    await crane("mutate", "--set-platform", "linux/arm64", "-t", `${base}:arm64`, `${base}:musl`);
    await crane("index", "append", "-m", `${base}:amd64`, "-m", `${base}:arm64`, "-t", `${base}:1`);
    await crane("auth", "login", closed.host, "-u", login.user, "-p", login.password);
    await crane("copy", `${base}:amd64`, `${closed.host}/team/base:1`);
  });

  afterAll(async () => {
    await Promise.all([open?.stop(), closed?.stop(), ...roots.map(removeRoot)]);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it("has the facts of the root it was made from, its configuration and its sizes", async () => {
    const facts = await read(open.host, "team/base:1");
    expect(facts).toMatchObject({
      source: "registry",
      platform: amd64,
      libc: { kind: "glibc", version: "2.36" },
      nameServices: { passwd: ["compat"] },
      config: { user: "65532", entrypoint: ["/app"], env: { A: "b" } },
      gaps: [],
    });
    expect(facts.layers).toHaveLength(2);
    expect(facts.size.wire).toBeLessThan(facts.size.disk ?? 0);
  });

  it("is the one of the platform asked for", async () => {
    expect(await read(open.host, "team/base:1", arm64)).toMatchObject({
      platform: arm64,
      libc: { kind: "musl", version: "1.2.3" },
    });
    await expect(read(open.host, "team/base:1", { ...amd64, architecture: "s390x" })).rejects.toThrow(
      "team/base:1 has no image for linux/s390x, only for linux/amd64, linux/arm64",
    );
  });

  it("is the same by tag, by digest, as a layout and as an archive", async () => {
    const facts = await read(open.host, "team/base:1");
    const byDigest = await read(open.host, `team/base@${facts.digest}`);
    await crane("pull", "--format=oci", `${open.host}/team/base:amd64`, "layout");
    await crane("pull", "--format=tarball", `${open.host}/team/base:amd64`, "image.tar");
    const layout = await openLocalImage({ kind: "oci", path: join(folder, "layout"), tag: null }, "layout", amd64);
    const archive = await openLocalImage({ kind: "docker-archive", path: join(folder, "image.tar") }, "archive", amd64);
    for (const same of [byDigest, layout, archive]) expect(comparable(same)).toEqual(comparable(facts));
    expect(layout.digest).toBe(facts.digest);
  });

  it("that is not there is not there", async () => {
    await expect(read(open.host, "team/base:2")).rejects.toThrow(`${open.host} has no image team/base:2`);
    await expect(read(open.host, "team/none")).rejects.toThrow("has no image team/none");
    await expect(read(open.host, `team/base@sha256:${"0".repeat(64)}`)).rejects.toThrow(
      "has no image team/base@sha256:",
    );
  });

  it("behind a password is shown to who is logged in", async () => {
    const logIn = (config: string) =>
      read(closed.host, "team/base:1", amd64, { credentials: dockerCredentials(join(folder, config)) });
    expect(await logIn("mate")).toMatchObject({ libc: { kind: "glibc" } });
    await expect(logIn("nobody")).rejects.toThrow(
      `${closed.host} shows team/base only to who is logged in, or has no such image`,
    );
    await mkdir(join(folder, "stranger"));
    const auth = Buffer.from("mate:wrong").toString("base64");
    await writeFile(join(folder, "stranger/config.json"), JSON.stringify({ auths: { [closed.host]: { auth } } }));
    await expect(logIn("stranger")).rejects.toThrow(
      `${closed.host} does not accept the credentials that are stored here`,
    );
    await writeFile(join(folder, "stranger/config.json"), "not JSON");
    await expect(logIn("stranger")).rejects.toThrow("only to who is logged in");
  });

  it("behind a password is shown by a credential helper's word", async () => {
    const bin = join(folder, "bin");
    await mkdir(bin);
    const script = `#!/bin/sh\nread host\n[ "$1 $host" = "get ${closed.host}" ] && printf '{"Username":"${login.user}","Secret":"${login.password}"}'\n`;
    await writeFile(join(bin, "docker-credential-plank"), script);
    await chmod(join(bin, "docker-credential-plank"), 0o755);
    vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
    try {
      for (const [name, config] of Object.entries({
        store: { credsStore: "plank" },
        helper: { credHelpers: { [closed.host]: "plank" } },
      })) {
        await mkdir(join(folder, name));
        await writeFile(join(folder, name, "config.json"), JSON.stringify(config));
        const credentials = dockerCredentials(join(folder, name));
        expect(await read(closed.host, "team/base:1", amd64, { credentials })).toMatchObject({
          libc: { kind: "glibc" },
        });
      }
      await mkdir(join(folder, "evil"));
      await writeFile(
        join(folder, "evil/config.json"),
        JSON.stringify({ credHelpers: { [closed.host]: "../../plank" } }),
      );
      expect(await dockerCredentials(join(folder, "evil"))(closed.host)).toBeNull();
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("is kept by digest, and then needs no registry", async () => {
    const registry = await DockerRegistry.start();
    const cache = openBlobCache(join(folder, "cache"));
    await crane("copy", `${open.host}/team/base:amd64`, `${registry.host}/a/b:1`);
    const { digest } = await read(registry.host, "a/b:1", amd64, { cache });
    await read(registry.host, `a/b@${digest}`, amd64, { cache });
    await registry.stop();
    expect(await read(registry.host, `a/b@${digest}`, amd64, { cache })).toMatchObject({ libc: { kind: "glibc" } });
    await expect(read(registry.host, "a/b:1", amd64, { cache })).rejects.toThrow(`${registry.host} is out of reach`);
  });

  it("is fetched again where what was kept is damaged, and kept within a limit", async () => {
    const place = join(folder, "small-cache");
    const cache = openBlobCache(place, 100_000);
    const { digest } = await read(open.host, "team/base:amd64", amd64, { cache });
    for (const name of await readdir(place)) await writeFile(join(place, name), "damaged");
    expect(await read(open.host, `team/base@${digest}`, amd64, { cache })).toMatchObject({ libc: { kind: "glibc" } });
    const { stdout } = await execa("du", ["-sb", place]);
    expect(Number(stdout.split("\t")[0])).toBeLessThan(200_000);
  });
});
