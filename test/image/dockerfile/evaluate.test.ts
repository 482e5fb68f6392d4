// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the words of a Dockerfile
import { describe, expect, it } from "vitest";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";
import { basesOf, evaluateDockerfile } from "../../../src/image/dockerfile/evaluate.ts";
import type { BuildSettings } from "../../../src/image/dockerfile/global-args.ts";
import { configOf } from "../../../src/image/dockerfile/stage.ts";
import { emptyConfig, type ImageConfig } from "../../../src/image/facts.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const settings: BuildSettings = { args: {}, target: null, platform: amd64, buildPlatform: amd64 };

interface Question extends Partial<BuildSettings> {
  readonly base?: Partial<ImageConfig> | null;
}

const evaluate = (lines: readonly string[], { base = {}, ...more }: Question = {}) =>
  evaluateDockerfile(parseDockerfile(lines.join("\n"), "Dockerfile"), { ...settings, ...more }, () =>
    base === null ? null : { ...emptyConfig, ...base },
  );
const target = (lines: readonly string[], question?: Question) => evaluate(lines, question).target;
const baseText = (lines: readonly string[], question?: Question): string => {
  const { base } = target(lines, question);
  return base.kind === "image" ? base.text : base.kind;
};

describe("the base of the final stage", () => {
  it("has the ARGs before the first FROM put in, in their order, and those given", () => {
    const lines = ["ARG SUITE=bookworm", "ARG TAG=1.26-${SUITE}", "FROM golang:${TAG}"];
    expect(baseText(lines)).toBe("golang:1.26-bookworm");
    expect(baseText(lines, { args: { SUITE: "trixie" } })).toBe("golang:1.26-trixie");
    expect(baseText(["ARG V", "FROM alpine:${V:-3.20}"])).toBe("alpine:3.20");
    expect(baseText(["ARG V", "FROM alpine:${V:-3.20}"], { args: { V: "3.21" } })).toBe("alpine:3.21");
  });

  it("does not see the ARGs of a stage", () => {
    expect(() => baseText(["FROM a", "ARG V=x", "FROM ${V}"])).toThrow("Dockerfile:3: the base name ${V} is empty");
  });

  it("is found through stages that start from stages", () => {
    const lines = [
      "FROM golang:1.26 AS build",
      "FROM debian:12-slim AS runtime",
      "USER app",
      "FROM runtime",
      "FROM Build AS last",
    ];
    expect(target(lines.slice(0, 4)).base).toMatchObject({
      kind: "image",
      text: "debian:12-slim",
      line: 2,
      reference: "docker.io/library/debian:12-slim",
    });
    expect(() => target(lines)).toThrow(
      'Dockerfile:5: "Build" is neither a stage before this one nor an image reference',
    );
  });

  it("is the one of the stage asked for", () => {
    const lines = ["FROM golang AS build", "FROM scratch AS tiny", "FROM debian"];
    expect(baseText(lines, { target: "Tiny" })).toBe("scratch");
    expect(() => target(lines, { target: "small" })).toThrow('there is no stage "small": there are build, tiny');
    expect(() => target(["FROM a"], { target: "b" })).toThrow("no stage has a name");
  });

  it("is for the platform asked for, or for the one FROM says", () => {
    const arm = { os: "linux", architecture: "arm", variant: "v6" };
    const build = [
      "FROM --platform=$BUILDPLATFORM golang AS build",
      "ARG TARGETARCH TARGETVARIANT",
      "ENV T=$TARGETARCH/$TARGETVARIANT",
    ];
    expect(target(build, { platform: arm })).toMatchObject({ platform: amd64, env: { T: { value: "arm/v6" } } });
    expect(target([...build, "FROM scratch"], { platform: arm }).platform).toEqual(arm);
    expect(() => target(["FROM --platform=${NONE:-linux} a"])).toThrow('"linux" is no platform');
  });

  it("can be read before the rest: the images that the target is made of", () => {
    const lines = [
      "FROM golang AS build",
      "FROM node AS unused",
      "FROM scratch AS files",
      "FROM debian",
      "COPY --from=build /a /a",
      "COPY --from=files /b /b",
    ];
    const bases = basesOf(parseDockerfile(lines.join("\n"), "Dockerfile"), settings);
    expect(bases.map((base) => (base.kind === "image" ? base.text : base.kind))).toEqual([
      "golang",
      "scratch",
      "debian",
    ]);
  });
});

describe("a stage", () => {
  it("has each fact with its line, and what the base image brings without one", () => {
    const lines = [
      "FROM base",
      "ENV A=1 PATH=$PATH:/opt",
      "USER 65532:65532",
      "WORKDIR src",
      "WORKDIR ../app/",
      "EXPOSE 8080 9000-9001/UDP",
      'ENTRYPOINT ["/app"]',
      "HEALTHCHECK CMD wget -q localhost",
    ];
    const stage = target(lines, {
      base: { env: { PATH: "/bin", LANG: "C" }, workdir: "/srv", cmd: ["sh"], exposedPorts: ["80/tcp"] },
    });
    expect(stage).toMatchObject({
      env: { A: { value: "1", line: 2 }, PATH: { value: "/bin:/opt", line: 2 }, LANG: { value: "C", line: null } },
      user: { value: "65532:65532", line: 3 },
      workdir: { value: "/srv/app", line: 5 },
      entrypoint: { value: { argv: ["/app"], shellForm: false }, line: 7 },
      cmd: null,
      healthcheck: { value: ["CMD-SHELL", "wget -q localhost"], line: 8 },
    });
    expect(stage.exposedPorts.map(({ value, line }) => `${value} ${line}`)).toEqual([
      "80/tcp null",
      "8080/tcp 6",
      "9000/udp 6",
      "9001/udp 6",
    ]);
    expect(configOf(stage)).toMatchObject({
      user: "65532:65532",
      entrypoint: ["/app"],
      cmd: null,
      workdir: "/srv/app",
    });
  });

  it("wraps a shell form in the shell of the moment", () => {
    expect(target(["FROM scratch", "ENTRYPOINT exec /app $A"]).entrypoint?.value).toEqual({
      argv: ["/bin/sh", "-c", "exec /app $A"],
      shellForm: true,
    });
    const lines = ["FROM scratch", 'SHELL ["/busybox/sh", "-ec"]', "CMD run"];
    expect(target(lines).cmd?.value.argv).toEqual(["/busybox/sh", "-ec", "run"]);
  });

  it("loses an inherited CMD to its own ENTRYPOINT, not one of its own", () => {
    const base = { base: { cmd: ["serve"] } };
    expect(target(["FROM a", 'ENTRYPOINT ["/app"]'], base).cmd).toBeNull();
    expect(target(["FROM a", 'CMD ["mine"]', 'ENTRYPOINT ["/app"]'], base).cmd?.value.argv).toEqual(["mine"]);
    expect(target(["FROM a", "ENTRYPOINT []"], { base: { entrypoint: ["/x"] } }).entrypoint).toBeNull();
  });

  it("takes ARG for a variable from its line on: one given, its default, or that before the first FROM", () => {
    const lines = ["ARG G=global", "FROM scratch", "ENV A=${V}", "ARG V=own", "ENV B=${V}", "ARG G", "ENV C=${G}"];
    expect(target(lines).env).toMatchObject({ A: { value: "" }, B: { value: "own" }, C: { value: "global" } });
    expect(target(lines, { args: { V: "given" } }).env).toMatchObject({ A: { value: "" }, B: { value: "given" } });
    expect(target(lines).env.V).toBeUndefined();
  });

  it("gives all values of one ENV the variables as they were before it", () => {
    expect(target(["FROM scratch", "ENV A=1", "ENV A=2 B=$A", "ENV C=$B"]).env).toMatchObject({
      A: { value: "2" },
      B: { value: "1" },
      C: { value: "1" },
    });
  });

  it("hands variables, not triggers, on to the stages that start from it", () => {
    const lines = [
      "FROM scratch AS one",
      "ARG A=1",
      "ENV B=2",
      "ONBUILD ENV C=$A",
      "FROM one AS two",
      "ENV D=$A$B",
      "FROM two",
    ];
    expect(target(lines).env).toMatchObject({
      B: { value: "2", line: 3 },
      C: { value: "1", line: 5 },
      D: { value: "12", line: 6 },
    });
    expect(target(lines).onBuild).toEqual([]);
  });

  it("does what the triggers of its base image say, by the line of its FROM", () => {
    const base = { onBuild: ["ENV FROM_BASE=1", 'ENTRYPOINT ["/wrapped"]'] };
    expect(target(["FROM scratch AS x", "FROM a", "USER me"], { base })).toMatchObject({
      env: { FROM_BASE: { line: 2 } },
      entrypoint: { line: 2 },
    });
    expect(() => target(["FROM a"], { base: { onBuild: ["RUN x\nRUN y"] } })).toThrow(
      "Dockerfile:1: the ONBUILD trigger",
    );
  });

  it("says which variables only the base image could set, where that is not known", () => {
    const { gaps } = target(["FROM a", "ENV A=${GOPATH}/bin", "USER $A"], { base: null });
    expect(gaps).toEqual([
      { fact: "$GOPATH in line 2", why: "it is not set here, and what the base image sets is not known" },
    ]);
    expect(target(["FROM scratch", "ENV A=${GOPATH}"], { base: null }).gaps).toEqual([]);
  });
});

describe("a COPY", () => {
  it("has its source, its place and its mode, variables put in", () => {
    const lines = [
      "FROM golang AS build",
      "FROM scratch",
      "ARG DIR=usr",
      "WORKDIR /srv",
      "COPY --from=build --chmod=0755 /out/app a.txt /$DIR/bin/",
      "ADD rootfs.tar .",
      "COPY --from=nginx:1.27 /x y",
    ];
    expect(target(lines).copies).toEqual([
      {
        line: 5,
        add: false,
        from: { kind: "stage", index: 0 },
        sources: ["/out/app", "a.txt"],
        inline: [],
        destination: "/usr/bin/",
        chmod: 0o755,
        chown: null,
      },
      {
        line: 6,
        add: true,
        from: { kind: "context" },
        sources: ["rootfs.tar"],
        inline: [],
        destination: "/srv/",
        chmod: null,
        chown: null,
      },
      {
        line: 7,
        add: false,
        from: { kind: "image", reference: "docker.io/library/nginx:1.27" },
        sources: ["/x"],
        inline: [],
        destination: "/srv/y",
        chmod: null,
        chown: null,
      },
    ]);
  });

  it("finds its stage by name, whatever its case, and by number", () => {
    const from = (stage: string) =>
      target(["FROM golang AS Build", "FROM debian", "FROM scratch", `COPY --from=${stage} /a /b`]).copies[0]?.from;
    expect(from("BUILD")).toEqual({ kind: "stage", index: 0 });
    expect(from("1")).toEqual({ kind: "stage", index: 1 });
    expect(() => from("9")).toThrow("Dockerfile:4: there is no stage number 9");
    expect(() => from("$S")).toThrow("Dockerfile:4: --from takes no variables");
  });

  it("takes from stages before it, and not from itself", () => {
    expect(() => target(["FROM a AS x", "COPY --from=y /a /a", "FROM b AS y", "FROM x"])).toThrow(
      "Dockerfile:2: stage 1 is not built yet",
    );
    expect(() => target(["FROM a AS x", "COPY --from=x /a /a"])).toThrow(
      "Dockerfile:1: this stage is made, by way of others, of itself",
    );
    expect(target(["FROM a AS x", "COPY --from=y /a /a", "FROM b AS y"]).base).toMatchObject({ text: "b" });
  });

  it("has a mode that is one", () => {
    expect(target(["FROM scratch", "COPY --chmod=u+x,g-w a /b"]).copies[0]?.chmod).toBe("u+x,g-w");
    expect(() => target(["FROM scratch", "COPY --chmod=0999 a /b"])).toThrow(
      "Dockerfile:2: --chmod=0999 is no octal mode",
    );
    expect(() => target(["FROM scratch", "COPY --chmod=77777 a /b"])).toThrow("no octal mode");
  });
});

describe("a word that can't be expanded", () => {
  it("is refused by its line", () => {
    expect(() => target(["FROM scratch", "ENV A=${B:?set-it}"])).toThrow("Dockerfile:2: B: set-it");
    expect(() => target(["ARG A=${B", "FROM scratch"])).toThrow("Dockerfile:1: a substitution has no closing }");
    expect(() => target(["FROM scratch", "EXPOSE http"])).toThrow('Dockerfile:2: "http" is no port');
    expect(() => target(["FROM scratch", "EXPOSE 70000"])).toThrow("no port");
  });
});
