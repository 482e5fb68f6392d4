import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { nameImages } from "../../../src/compatibility/named-image.ts";
import { readEngineImage } from "../../../src/image/engine-image.ts";
import type { ImageFacts } from "../../../src/image/facts.ts";
import { glibcRoot, muslRoot, type Root, removeRoot, staticRoot } from "../../image/support/roots.ts";
import { Dockerd } from "../../support/dockerd.ts";
import { answers, hasPart } from "../../support/parts.ts";

/** Dockerfiles are looked at, and built by a real engine: what was said of the image is what is in it. */
const parts = hasPart("docker", answers("docker", "--version")) && hasPart("root", () => process.getuid?.() === 0);

const amd64 = { os: "linux", architecture: "amd64", variant: null };

const cases: Readonly<Record<string, readonly string[]>> = {
  "an archive on nothing": ["FROM scratch", "ADD musl.tar.gz /", 'ENTRYPOINT ["/bin/app"]'],
  "archives one on the other, plain and gzip": ["FROM scratch", "ADD glibc.tar.gz /", "ADD data.tar /"],
  "an archive below a folder": ["FROM scratch", "WORKDIR /opt", "ADD data.tar root/"],
  "a stage of an archive": [
    "FROM scratch AS rootfs",
    "ADD musl.tar.gz /",
    "FROM scratch",
    "COPY --from=rootfs / /",
    "USER app",
  ],
  "a stage of an image that nothing is run in": [
    "FROM local/static:1 AS data",
    "COPY etc/group /etc/group",
    "FROM local/musl:1",
    "COPY --from=data /etc /etc",
  ],
  "files of the context": [
    "FROM local/musl:1",
    "COPY etc/passwd etc/group /etc/",
    "COPY etc/ssl /etc/ssl",
    "COPY tools/*.sh /bin/",
    "USER app:web",
    "ENV MARK=draught",
  ],
  "a file onto a folder that is there, and one onto a file": [
    "FROM local/glibc:1",
    "COPY etc/nsswitch.conf /etc",
    "COPY etc/passwd /etc/group",
  ],
  "a folder onto one that is there": ["FROM local/static:1", "COPY etc /etc", "COPY zone /usr/share/zoneinfo/Europe"],
  "files of another image": [
    "FROM local/musl:1",
    "COPY --from=local/static:1 /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/",
    "COPY --from=local/static:1 /usr/share/zoneinfo /usr/share/zoneinfo",
    "COPY --from=local/static:1 /etc/passwd /etc/passwd",
  ],
  "libraries of another image": [
    "FROM local/musl:1",
    "COPY --from=local/glibc:1 /lib64 /lib64",
    "COPY --from=local/glibc:1 /lib /lib",
  ],
};

describe.skipIf(!parts)("what is said of a Dockerfile's image, and what is in it once it is built", () => {
  const scratch = mkdtempSync(join(tmpdir(), "built-"));
  const folder = join(scratch, "context");
  const roots: Root[] = [];
  let engine: Dockerd;

  const put = (path: string, text: string, mode = 0o644): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    chmodSync(join(folder, path), mode);
  };

  beforeAll(async () => {
    engine = await Dockerd.start();
    roots.push(await muslRoot("bookworm"), await glibcRoot("bookworm"), await staticRoot());
    const [musl, glibc, fixed] = roots as [Root, Root, Root];
    await engine.importRoot(musl.folder, "local/musl:1");
    await engine.importRoot(glibc.folder, "local/glibc:1");
    await engine.importRoot(fixed.folder, "local/static:1");
    put("etc/passwd", "root:x:0:0::/:\napp:x:1000:1000::/:/bin/tool.sh\n");
    put("etc/group", "root:x:0:\nweb:x:33:\n");
    put("etc/nsswitch.conf", "passwd: files\nhosts: files dns\n");
    put("etc/ssl/certs/ca-certificates.crt", "-----BEGIN CERTIFICATE-----\n");
    symlinkSync("certs/ca-certificates.crt", join(folder, "etc/ssl/cert.pem"));
    put("tools/sh.sh", "#!/bin/sh\n", 0o755);
    put("tools/no.txt", "");
    put("zone/Berlin", "TZif2");
    const tar = (...words: string[]) => execa("tar", words, { cwd: folder });
    await tar("-czf", "musl.tar.gz", "-C", musl.folder, ".");
    await tar("-czf", "glibc.tar.gz", "-C", glibc.folder, ".");
    await tar("-cf", "data.tar", "etc", "zone");
  });
  afterAll(async () => {
    await engine?.stop();
    await Promise.all(roots.map(removeRoot));
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(() => vi.unstubAllEnvs());

  const compared = ({ config, root, size, ...facts }: ImageFacts) => ({
    libc: facts.libc,
    loaders: facts.loaders,
    certificates: facts.certificates,
    zones: facts.zones,
    users: facts.users,
    groups: facts.groups,
    nameServices: facts.nameServices,
    tmp: facts.tmp,
    shells: facts.shells,
    osRelease: facts.osRelease,
    user: config.user,
    env: config.env,
    entrypoint: config.entrypoint,
    disk: size.disk,
    names: ["/", "/etc", "/etc/ssl", "/bin", "/lib", "/opt/root"].map((path) => root?.names(path)),
    modes: ["/bin/sh.sh", "/etc/passwd", "/tmp"].map((path) => root?.find(path)),
  });

  it.each(Object.entries(cases))("agree: %s", async (name, lines) => {
    for (const [key, value] of Object.entries(engine.env)) vi.stubEnv(key, value);
    vi.stubEnv("XDG_CACHE_HOME", join(scratch, "images"));
    const file = join(folder, "Dockerfile");
    writeFileSync(file, `${lines.join("\n")}\n`);
    const [image] = nameImages("Dockerfile", folder);
    const said = (await image?.open(amd64))?.facts;
    const tag = `built/${name.replaceAll(/\W+/g, "-")}:1`;
    await execa("docker", ["build", "--tag", tag, "--file", file, folder], {
      env: { ...engine.env, DOCKER_BUILDKIT: "0" },
    });
    const built = await readEngineImage(tag, "Dockerfile", amd64, join(scratch, "cache"));
    if (said === undefined || built === null) throw new Error("it was not built");
    expect(compared(said)).toEqual(compared(built));
    expect(said.gaps).toEqual([]);
  });
});
