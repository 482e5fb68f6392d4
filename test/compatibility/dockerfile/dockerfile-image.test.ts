import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dockerfileImage } from "../../../src/compatibility/dockerfile/dockerfile-image.ts";
import type { ImageFacts } from "../../../src/image/facts.ts";
import { ImageError } from "../../../src/image/image-error.ts";
import { anImage, aRoot, withConfig } from "../../support/image-rules.ts";
import { anArtifact, aVariant } from "../../support/make.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dockerfile-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** An image without anything that a rule asks for. */
const bare = (over: Partial<ImageFacts> = {}): ImageFacts =>
  anImage({
    name: "bare",
    certificates: { files: [], directories: [] },
    zones: null,
    users: null,
    groups: null,
    nameServices: null,
    tmp: null,
    shells: [],
    ...over,
  });

function open(lines: readonly string[], base: ImageFacts = bare()) {
  write("Dockerfile", lines.join("\n"));
  return dockerfileImage("Dockerfile", join(folder, "Dockerfile"), async () => base).open(platform);
}
const build = [
  "FROM golang:1.26 AS build",
  "RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /out/app .",
  "FROM bare",
];
const factsOf = async (...lines: string[]) => (await open([...build, ...lines])).facts;

describe("the image that a Dockerfile makes", () => {
  it("is its base, where nothing is put on top", async () => {
    const base = anImage({ name: "full" });
    const { facts, unseen, started } = await open(["FROM full"], base);
    expect(facts).toMatchObject({
      name: "Dockerfile",
      source: "dockerfile",
      certificates: base.certificates,
      zones: base.zones,
      users: base.users,
      tmp: base.tmp,
      shells: base.shells,
      size: base.size,
    });
    expect([unseen, started]).toEqual([[], null]);
  });

  it("asks for the base of the last stage, by its own platform", async () => {
    const asked: unknown[] = [];
    write("Dockerfile", "ARG V=12\nFROM golang AS build\nFROM --platform=linux/arm64 debian:$V-slim\n");
    await dockerfileImage("Dockerfile", join(folder, "Dockerfile"), async (reference, { architecture }) => {
      asked.push([reference, architecture]);
      return bare();
    }).open(platform);
    expect(asked).toEqual([["debian:12-slim", "arm64"]]);
  });

  it("asks for nothing where it starts from scratch", async () => {
    write("Dockerfile", "FROM scratch\nCOPY app /app\n");
    const refuse = () => Promise.reject(new ImageError("nothing is to be asked"));
    const { facts } = await dockerfileImage("Dockerfile", join(folder, "Dockerfile"), refuse).open(platform);
    expect(facts).toMatchObject({ libc: { kind: "none" }, users: null, tmp: null });
  });

  it("has certificates that are copied or installed", async () => {
    expect(
      (await factsOf("COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/")).certificates,
    ).toEqual({
      files: ["/etc/ssl/certs/ca-certificates.crt"],
      directories: [],
    });
    expect((await factsOf("COPY --from=alpine /etc/ssl/certs /etc/ssl/certs")).certificates).toMatchObject({
      directories: ["/etc/ssl/certs"],
    });
    expect((await factsOf("RUN apk add ca-certificates")).certificates?.files).toHaveLength(1);
    expect((await factsOf("COPY --from=build /out/app /app")).certificates).toEqual({ files: [], directories: [] });
  });

  it("does not know of certificates in what only a build would show", async () => {
    expect((await factsOf("COPY --from=build /rootfs /")).certificates).toBeNull();
    write("rootfs/etc/ssl/cert.pem", "x");
    expect((await factsOf("COPY rootfs /")).certificates).toMatchObject({ files: ["/etc/ssl/cert.pem"] });
  });

  it("has zones that are copied or installed, and does not know of those it can't see", async () => {
    const folders = { folder: "/usr/share/zoneinfo", legacy: true };
    expect((await factsOf("COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo")).zones).toEqual(folders);
    expect((await factsOf("RUN apt-get install -y tzdata")).zones).toEqual(folders);
    const trixie = bare({ osRelease: { ID: "debian", VERSION_ID: "13" } });
    const legacyOn13 = async (names: string) =>
      (await open([...build, `RUN apt-get install -y ${names}`], trixie)).facts.zones?.legacy;
    expect([await legacyOn13("tzdata"), await legacyOn13("tzdata tzdata-legacy")]).toEqual([false, true]);
    const unseen = await factsOf("COPY --from=build /rootfs /");
    expect(unseen.zones).toBeNull();
    expect(unseen.gaps).toContainEqual({ fact: "zones", why: expect.stringContaining("line 4") });
  });

  it("has users that commands make, here or in the stage the file comes from", async () => {
    expect((await factsOf("RUN adduser -u 70 app", "USER app")).users).toMatchObject([{ name: "app", uid: 70 }]);
    const [from, ...rest] = build;
    const made = [
      from as string,
      "RUN adduser -D app",
      ...rest,
      "COPY --from=build /etc/passwd /etc/passwd",
      "USER app",
    ];
    const { facts } = await open(made);
    expect(facts.users).toMatchObject([{ name: "app" }]);
    expect(facts.gaps).toEqual([]);
  });

  it("does not know who is in a file that it can't see", async () => {
    const { gaps } = await factsOf("COPY --from=build /etc/passwd /etc/passwd", "USER app");
    expect(gaps).toEqual([{ fact: "/etc/passwd", why: expect.stringContaining("line 4") }]);
    const written = await factsOf('RUN echo "app:x:1:1::/:" >> /etc/passwd', "USER app");
    expect(written.gaps).toMatchObject([{ fact: "/etc/passwd" }]);
  });

  it("has a /tmp that is made or copied", async () => {
    for (const line of ["RUN mkdir -m 1777 /tmp", "COPY --from=build /tmp /tmp", "COPY --chmod=1777 empty /tmp/"]) {
      expect((await factsOf(line)).tmp, line).toBe(0o1777);
    }
    expect((await factsOf("WORKDIR /data")).tmp).toBeNull();
  });

  it("has the configuration of the Dockerfile, with the lines that set it", async () => {
    const { facts, lines } = await open([...build, "ENV TZ=Europe/Berlin", "USER 65532", "EXPOSE 80"]);
    expect(facts.config).toMatchObject({ user: "65532", env: { TZ: "Europe/Berlin" }, exposedPorts: ["80/tcp"] });
    expect([lines.base?.line, lines.env("TZ")?.line, lines.user?.line]).toEqual([3, 4, 5]);
    expect(lines.env("PATH")).toBeNull();
  });

  it("lets what the base sets stand in what follows", async () => {
    const { facts } = await open(["FROM bare", "ENV CA=$ROOT/ca.pem"], withConfig({ env: { ROOT: "/certs" } }));
    expect(facts.config.env).toMatchObject({ CA: "/certs/ca.pem" });
  });

  it("has what is copied in its root, through the base's symlinks, and does not know what is in it", async () => {
    const base = bare({ root: aRoot({ "/usr/lib/libc.so.6": "x" }) });
    const { facts } = await open([...build, "COPY --from=build /usr/lib/libz.so.1 /opt/lib/"], base);
    const { root } = facts;
    expect(root?.find("/opt/lib/libz.so.1")).toMatchObject({ kind: "file" });
    expect(root?.find("/opt/lib")).toMatchObject({ kind: "directory" });
    expect(root?.find("/usr/lib/libc.so.6")).toMatchObject({ kind: "file" });
    expect(root?.find("/opt/lib/other")).toMatchObject({ kind: "missing" });
    expect(await root?.object("/opt/lib/libz.so.1")).toMatchObject({ elf: true });
  });
});

describe("the program of a Dockerfile", () => {
  const copy = "COPY --from=build /out/app /usr/bin/app";

  it("lies where it is copied to, and is a variant by its flags", async () => {
    const opened = await open([...build, copy]);
    const [release, pie] = [anArtifact(), anArtifact({ variant: aVariant({ buildmode: "pie" }) })];
    expect(opened.pathOf(release)).toBe("/usr/bin/app");
    expect([opened.ships(release), opened.ships(pie)]).toEqual([true, false]);
  });

  it.each([
    ['ENTRYPOINT ["/usr/bin/app"]', true],
    ['ENTRYPOINT ["app"]', true],
    ['ENTRYPOINT ["/usr/bin/apt"]', false],
    ['ENTRYPOINT ["apt"]', false],
    ['CMD ["/usr/bin/app", "-v"]', true],
    ['WORKDIR /usr/bin\nENTRYPOINT ["./app"]', true],
    ['RUN make\nENTRYPOINT ["/made"]', null],
    ['COPY --from=build /rootfs /\nENTRYPOINT ["/opt/x"]', null],
  ])("is started by %s: %s", async (line, exists) => {
    const { started } = await open([...build, copy, ...line.split("\n")]);
    expect(started?.exists).toBe(exists);
  });

  it("is not known to be missing where the base's own files are not known", async () => {
    const base = bare({ root: null, libc: { kind: "glibc", version: "2.36" } });
    expect((await open([...build, 'ENTRYPOINT ["sleep"]'], base)).started?.exists).toBeNull();
  });

  it("may be the shell of a base of which only a table speaks, or a tool that comes with it", async () => {
    const base = withConfig({ env: { PATH: "/bin:/busybox" } }, { root: null, shells: ["/busybox/sh"] });
    const exists = async (word: string) => (await open([...build, `ENTRYPOINT ["${word}"]`], base)).started?.exists;
    expect([await exists("sh"), await exists("/busybox/sh"), await exists("sleep")]).toEqual([true, true, null]);
  });

  it("is handed to a shell in a shell form, at its line", async () => {
    const { started } = await open([...build, copy, "ENTRYPOINT app --flag"]);
    expect(started).toMatchObject({ word: "app", shell: "/bin/sh", location: { path: "Dockerfile", line: 5 } });
    const own = await open([...build, copy, 'SHELL ["/bin/bash", "-c"]', "CMD app"]);
    expect(own.started?.shell).toBe("/bin/bash");
  });

  it("may find libraries that packages or commands bring", async () => {
    const { unseen } = await open([...build, "RUN apk add libpq ca-certificates tzdata", "RUN make install"]);
    expect(unseen).toEqual([
      { what: "Dockerfile:4 installs libpq", mayBring: "a loader" },
      { what: "Dockerfile:4 installs ca-certificates", mayBring: "libraries" },
      { what: "Dockerfile:5 runs make", mayBring: "a loader" },
    ]);
  });
});

describe("a Dockerfile that can't be read", () => {
  const opening = (name: string) => dockerfileImage(name, join(folder, name), async () => bare()).open(platform);

  it.each([
    ["COPY a b\n", /^Dockerfile:1: .*before the first FROM/],
    ["FROM bare\nCOPY --from=nowhere:latest: a b\n", /^Dockerfile:2: /],
    ["ARG BASE\nFROM $BASE\n", /^Dockerfile:2: /],
    ["FROM bare\nFROO x\n", /^Dockerfile:2: /],
    ["", /^Dockerfile:1: /],
  ])("says where: %j", async (text, why) => {
    write("Dockerfile", text);
    await expect(opening("Dockerfile")).rejects.toThrow(ImageError);
    await expect(opening("Dockerfile")).rejects.toThrow(why);
  });

  it("is named where it is missing, or a folder", async () => {
    mkdirSync(join(folder, "x"));
    await expect(opening("Dockerfile")).rejects.toThrow(/there is no Dockerfile .*Dockerfile/);
    await expect(opening("x")).rejects.toThrow(/is not a file/);
  });
});
