// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose has them
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listReaderOf } from "../../../src/compatibility/listed/listed-images.ts";
import { nameImages } from "../../../src/compatibility/named-image.ts";
import { UsageError } from "../../../src/errors.ts";
import { ImageError } from "../../../src/image/image-error.ts";
import { aBroughtArtifact, anArtifact } from "../../support/make.ts";

const folder = mkdtempSync(join(tmpdir(), "listed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const amd64 = { os: "linux", architecture: "amd64", variant: null };

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const listed = (path: string, text: string) => {
  const read = listReaderOf(path);
  if (read === null) throw new Error(`${path} is no list`);
  return read(text, path).map(({ name, image }) => [name, image]);
};

describe("a Compose file", () => {
  it("has an image for each service that is built, by its context, Dockerfile, target and arguments", () => {
    const text = `
      x-build: &build
        context: ../app
        args: { BASE: debian:12, LEVEL: 3 }
      services:
        api:
          build: { <<: *build, dockerfile: build/Dockerfile, target: api }
        worker:
          build:
            context: .
            args: [MODE=fast, "FROM_HOST"]
        plain:
          build: ./plain
        database:
          image: postgres:17
    `;
    expect(listed("deploy/compose.yaml", text)).toEqual([
      [
        "deploy/compose.yaml: api",
        {
          dockerfile: "app/build/Dockerfile",
          context: "app",
          target: "api",
          args: { BASE: "debian:12", LEVEL: "3" },
        },
      ],
      ["deploy/compose.yaml: worker", { dockerfile: "deploy/Dockerfile", context: "deploy", args: { MODE: "fast" } }],
      ["deploy/compose.yaml: plain", { dockerfile: "deploy/plain/Dockerfile", context: "deploy/plain", args: {} }],
    ]);
  });

  it("has what its variables default to, and says which has none", () => {
    const text =
      'services: { a: { build: { context: "${DIR:-app}", target: "a$$b", args: ["V=${V-1}", "W=${W:+x}"] } } }';
    expect(listed("compose.yml", text)).toEqual([
      ["compose.yml: a", { dockerfile: "app/Dockerfile", context: "app", target: "a$b", args: { V: "1", W: "" } }],
    ]);
    expect(() => listed("compose.yml", 'services: { a: { build: { target: "${T:?}" } } }')).toThrow(
      /compose\.yml: services\.a\.build\.target: .*has to be set/,
    );
  });

  it.each([
    ["services: { a: { image: postgres } }", /names no image to build/],
    ["services: [", /^compose\.yaml: /],
    ["services: { a: { build: { dockerfile_inline: FROM scratch } } }", /Dockerfile inline/],
    ["services: { a: { build: https://host/repository.git } }", /not on this machine/],
    ["a: &a [*a, *a]\nservices: *a", /compose\.yaml/],
  ])("is refused where it does not say: %s", (text, why) => {
    expect(() => listed("compose.yaml", text)).toThrow(UsageError);
    expect(() => listed("compose.yaml", text)).toThrow(why);
  });

  it("leaves a service unread that it builds from elsewhere or inline, and looks at the others", async () => {
    put("own/Dockerfile", "FROM scratch\n");
    put(
      "mixed/compose.yaml",
      "services: { a: { build: ../own }, b: { build: { dockerfile_inline: FROM scratch } }, c: { build: 'git@host:x' } }",
    );
    const [own, inline, remote, ...more] = nameImages("mixed/compose.yaml", folder);
    expect(more).toEqual([]);
    expect((await own?.open(amd64))?.facts.name).toBe("mixed/compose.yaml: a");
    expect(inline?.name).toBe("mixed/compose.yaml: b");
    await expect(inline?.open(amd64)).rejects.toThrow(/^services\.b\.build has its Dockerfile inline/);
    await expect(inline?.open(amd64)).rejects.toThrow(ImageError);
    await expect(remote?.open(amd64)).rejects.toThrow(/^services\.c\.build\.context is not on this machine/);
  });

  it("is built from that stage with those arguments", async () => {
    put("svc/Dockerfile", "ARG BASE=debian:12\nFROM $BASE AS debug\nUSER 1\nFROM scratch AS small\nUSER 2\n");
    put("docker-compose.yml", "services: { a: { build: { context: svc, target: debug, args: { BASE: scratch } } } }\n");
    const [image, ...more] = nameImages("docker-compose.yml", folder);
    const { facts, lines } = (await image?.open(amd64)) ?? {};
    expect(more).toEqual([]);
    expect([facts?.name, facts?.config.user, facts?.libc]).toEqual(["docker-compose.yml: a", "1", { kind: "none" }]);
    expect(lines?.user).toEqual({ path: "svc/Dockerfile", line: 3 });
  });
});

describe(".ko.yaml", () => {
  const text = "defaultBaseImage: alpine:3.20\nbaseImageOverrides: { example.com/app/cmd/cgo: debian:12 }\n";

  it("has the base of all programs, and those of some", () => {
    expect(listed(".ko.yaml", text)).toEqual([
      [".ko.yaml: alpine:3.20", "alpine:3.20"],
      [".ko.yaml: example.com/app/cmd/cgo", "debian:12"],
    ]);
    expect(listed("sub/.ko.yaml", "builds: []")).toEqual([
      ["sub/.ko.yaml: cgr.dev/chainguard/static:latest", "cgr.dev/chainguard/static:latest"],
    ]);
  });

  it("puts a program where ko does", async () => {
    put(".ko.yaml", "defaultBaseImage: ./base/\n");
    mkdirSync(join(folder, "base"));
    const opened = await nameImages(".ko.yaml", folder)[0]?.open(amd64);
    const artifact = anArtifact();
    const placeOf = (main: string) =>
      opened?.pathOf({ ...artifact, go: artifact.go && { ...artifact.go, package: main } });
    expect(placeOf("example.com/app/cmd/service")).toBe("/ko-app/service");
    expect(placeOf("example.com/tool/v2")).toBe("/ko-app/tool");
  });

  it("asks of each program about its own base alone", () => {
    put(".ko.yaml", text);
    const artifact = anArtifact();
    const of = (main: string) => ({ ...artifact, go: artifact.go && { ...artifact.go, package: main } });
    const asked = (one: typeof artifact) =>
      nameImages(".ko.yaml", folder)
        .filter(({ isFor }) => isFor?.(one) !== false)
        .map(({ name }) => name);
    expect(asked(of("example.com/app/cmd/cgo"))).toEqual([".ko.yaml: example.com/app/cmd/cgo"]);
    expect(asked(of("example.com/app/cmd/other"))).toEqual([".ko.yaml: alpine:3.20"]);
    expect(asked({ ...aBroughtArtifact(), go: null })).toHaveLength(2);
  });
});

describe(".goreleaser.yaml", () => {
  it("has the Dockerfiles and bases of a release, those that differ in their platform alone once", () => {
    const text = `
      dockers:
        - { goarch: amd64, dockerfile: Dockerfile.release, build_flag_templates: ["--build-arg=BASE=alpine:3.20", "--build-arg=VERSION={{.Version}}", "--target=slim"] }
        - { goarch: arm64, dockerfile: Dockerfile.release, build_flag_templates: ["--build-arg=BASE=alpine:3.20", "--build-arg=VERSION={{.Version}}", "--target=slim"] }
      dockers_v2:
        - { build_args: { BASE: "debian:12", DATE: "{{.Date}}" }, flags: ["--target", "full"] }
      kos:
        - { base_image: "cgr.dev/chainguard/glibc-dynamic" }
        - { id: plain }
    `;
    expect(listed(".goreleaser.yaml", text)).toEqual([
      [
        ".goreleaser.yaml: Dockerfile.release (slim)",
        { dockerfile: "Dockerfile.release", context: ".", target: "slim", args: { BASE: "alpine:3.20" } },
      ],
      [
        ".goreleaser.yaml: Dockerfile (full)",
        { dockerfile: "Dockerfile", context: ".", target: "full", args: { BASE: "debian:12" } },
      ],
      [".goreleaser.yaml: cgr.dev/chainguard/glibc-dynamic", "cgr.dev/chainguard/glibc-dynamic"],
      [".goreleaser.yaml: cgr.dev/chainguard/static:latest", "cgr.dev/chainguard/static:latest"],
    ]);
  });
});

describe("a file of a list", () => {
  it.each(["compose.yaml", "docker-compose.prod.yml", "a/compose.override.yaml", ".ko.yaml", "goreleaser.yml"])(
    "is told by its name: %s",
    (name) => {
      expect(listReaderOf(name)).not.toBeNull();
      expect(() => nameImages(name, join(folder, "nowhere"))).toThrow(/there is no file/);
    },
  );

  it.each(["compose", "Dockerfile", "alpine:3.20", "team/compose:1", "ko.yaml"])("is not %s", (name) => {
    expect(listReaderOf(name)).toBeNull();
  });
});

describe("a Dockerfile with what it is built with", () => {
  it("is called by its stage, and says which there are where that one is not", async () => {
    put("Dockerfile", "ARG BASE\nFROM $BASE AS small\nFROM scratch AS other\n");
    const open = (input: object) => {
      const [image] = nameImages({ dockerfile: "Dockerfile", ...input }, folder);
      return image?.open(amd64).then(({ facts }) => facts.name);
    };
    expect(await open({ target: "small", args: { BASE: "scratch" } })).toBe("Dockerfile (small)");
    expect(await open({ target: "OTHER", args: { BASE: "x" } })).toBe("Dockerfile (OTHER)");
    await expect(open({ target: "none", args: { BASE: "x" } })).rejects.toThrow(
      'Dockerfile:1: there is no stage "none": there are small, other',
    );
    await expect(open({ target: "small" })).rejects.toThrow(
      "Dockerfile:2: the base name $BASE is empty once its variables are expanded: give its ARG a default",
    );
  });
});

describe("the name of an image", () => {
  it("that cannot be had is said to be a folder's too, where it is", async () => {
    put("localhost:1/rootfs/etc/os-release", "ID=debian\n");
    const open = (name: string) => nameImages(name, folder)[0]?.open(amd64);
    await expect(open("localhost:1/rootfs")).rejects.toThrow(
      /is out of reach: .*; the folder of that name is written \.\/localhost:1\/rootfs$/,
    );
    await expect(open("localhost:1/other")).rejects.not.toThrow(/folder/);
  });
});
