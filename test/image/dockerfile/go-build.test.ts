// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the words of a shell
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execaSync } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";
import { evaluateDockerfile } from "../../../src/image/dockerfile/evaluate.ts";
import { goBuildsOf } from "../../../src/image/dockerfile/go-build.ts";
import { copiedPrograms, startedProgram } from "../../../src/image/dockerfile/program.ts";
import { readShellCommands } from "../../../src/image/dockerfile/shell-script.ts";
import { answers, hasPart } from "../../support/parts.ts";

const platform = { os: "linux", architecture: "arm64", variant: null };
const evaluate = (...lines: string[]) =>
  evaluateDockerfile(
    parseDockerfile(lines.join("\n"), "Dockerfile"),
    { args: {}, target: null, platform, buildPlatform: platform },
    () => null,
  );
const builds = (...lines: string[]) => goBuildsOf(evaluate("FROM golang:1.26", "WORKDIR /src", ...lines).target);

describe("the go build of a Dockerfile", () => {
  it("has its flags, its environment, its place and its line", () => {
    const [build, ...more] = builds(
      "ENV CGO_ENABLED=0",
      "ARG TARGETARCH",
      "RUN --mount=type=cache,target=/cache \\",
      "  GOOS=linux GOARCH=$TARGETARCH go build -trimpath -tags 'netgo osusergo' \\",
      '  -ldflags="-s -w -X main.version=1" -o /out/service ./cmd/service',
    );
    expect(more).toEqual([]);
    expect(build).toEqual({
      line: 5,
      stage: 0,
      verb: "build",
      env: { CGO_ENABLED: "0", GOOS: "linux", GOARCH: "arm64" },
      folder: "/src",
      flags: { trimpath: "true", tags: "netgo osusergo", ldflags: "-s -w -X main.version=1", o: "/out/service" },
      packages: ["./cmd/service"],
      output: "/out/service",
      outputFolder: null,
      isLost: false,
      unknown: [],
    });
  });

  it("is found among other commands, behind cd, export and env, in a here-document, and in an exec form", () => {
    expect(builds("RUN set -ex; export CGO_ENABLED=1 && cd cmd/a && go vet ./... && go build -o app .")).toMatchObject([
      { folder: "/src/cmd/a", env: { CGO_ENABLED: "1" }, output: "/src/cmd/a/app" },
    ]);
    expect(
      builds(
        "RUN <<EOF",
        "export GOFLAGS=-buildvcs=false",
        "if true; then go build -o /a .; fi",
        "env CGO_ENABLED=0 go build -o /b .",
        "EOF",
      ),
    ).toMatchObject([
      { line: 3, output: "/a", flags: { buildvcs: "false" } },
      { env: { CGO_ENABLED: "0" }, output: "/b" },
    ]);
    expect(builds('RUN ["go", "build", "-o", "/a", "."]')).toMatchObject([{ output: "/a", packages: ["."] }]);
    expect(builds("RUN /usr/local/go/bin/go build -o /a", "RUN xx-go build -o /b", "RUN go test ./...")).toMatchObject([
      { output: "/a" },
      { output: "/b" },
    ]);
  });

  it("is for the platform of the image where xx-go is told it", () => {
    const cross = ["ARG TARGETPLATFORM", "RUN xx-go build -o /b ."];
    expect(builds(...cross)).toMatchObject([{ env: { GOARCH: "arm64" } }]);
    expect(builds("RUN xx-go build -o /b .")[0]?.env).toEqual({});
  });

  it("has GOFLAGS below its own flags", () => {
    expect(builds("ENV GOFLAGS='-trimpath -tags=netgo'", "RUN go build -tags osusergo -C sub")).toMatchObject([
      { flags: { trimpath: "true", tags: "osusergo" }, folder: "/src/sub" },
    ]);
  });

  it("writes the file that -o says, or one named after its package", () => {
    const output = (command: string) => builds(`RUN ${command}`)[0]?.output;
    expect(output("go build -o out/ ./cmd/service")).toBe("/src/out/service");
    expect(output("go build -o ../app")).toBe("/app");
    expect(output("go build ./cmd/service")).toBe("/src/service");
    expect(output("go build example.com/tool/v2")).toBe("/src/tool");
    expect(output("go build main.go")).toBe("/src/main");
    expect(output("go build")).toBeNull();
    expect(output("go install example.com/tool@latest")).toBe("/go/bin/tool");
    expect(output("GOBIN=/b go install ./cmd/x")).toBe("/b/x");
  });

  it("writes to a folder what only the module or its packages name, with a slash behind it or several packages", () => {
    const folder = (command: string) => {
      const [build] = builds(`RUN ${command}`);
      return [build?.output, build?.outputFolder];
    };
    expect(folder("go build -o /out/ ./cmd/...")).toEqual([null, "/out"]);
    expect(folder("go build -o out/ .")).toEqual([null, "/src/out"]);
    expect(folder("go build -o /out ./cmd/a ./cmd/b")).toEqual([null, "/out"]);
    expect(folder("go install ./...")).toEqual([null, "/go/bin"]);
    expect(folder("GOPATH=/x:/y go install .")).toEqual([null, "/x/bin"]);
    const [elsewhere] = goBuildsOf(evaluate("FROM fedora", "ENV HOME=/home/deck", "RUN go install ./...").target);
    expect(elsewhere?.outputFolder).toBe("/home/deck/go/bin");
    expect(folder("go build -o /out/ ./cmd/a")).toEqual(["/out/a", null]);
    expect(folder("go build")).toEqual([null, null]);
    expect(folder("go build -o /out/app ./...")).toEqual(["/out/app", null]);
  });

  it("installs for another machine into a folder of its own, and not at all where GOBIN is set", () => {
    const where = (command: string) => {
      const [build] = builds(`RUN ${command}`);
      return [build?.output, build?.outputFolder, build?.isLost];
    };
    expect(where("GOARCH=arm64 GOOS=linux go install ./cmd/x")).toEqual(["/go/bin/x", null, false]);
    expect(where("GOARCH=amd64 go install ./cmd/x")).toEqual(["/go/bin/linux_amd64/x", null, false]);
    expect(where("GOOS=windows go install ./...")).toEqual([null, "/go/bin/windows_arm64", false]);
    expect(where("GOBIN=/b GOARCH=amd64 go install ./cmd/x")).toEqual([null, null, true]);
    expect(where("GOARCH=$(arch) go install ./cmd/x")).toEqual([null, null, false]);
  });

  it("leaves nothing behind in what is mounted only while it runs", () => {
    const where = (flags: string, output: string) => {
      const [build] = builds(`RUN ${flags} go build -o ${output} ./cmd/x`);
      return [build?.output, build?.outputFolder, build?.isLost];
    };
    const lost = [null, null, true];
    expect(where("--mount=type=cache,target=/out", "/out/x")).toEqual(lost);
    expect(where("--mount=type=cache,id=a,dst=/out/", "/out/")).toEqual(lost);
    expect(where("--mount=type=bind,rw,target=.", "bin/x")).toEqual(lost);
    expect(where("--mount=target=/src", "/src/bin/x")).toEqual(lost);
    expect(where("--mount=type=secret,target=/out", "/out/x")).toEqual(["/out/x", null, false]);
    expect(where("--mount=type=cache,target=/out", "/outer/x")).toEqual(["/outer/x", null, false]);
  });

  it("says which parts only a shell could tell", () => {
    expect(builds('RUN go build -ldflags "-X main.v=$(git describe --tags)" -o /a .')).toMatchObject([
      { flags: { ldflags: "-X main.v=$(git describe --tags)" }, unknown: ["$(git describe --tags)"] },
    ]);
    expect(builds("RUN V=`date`; for os in linux darwin; do GOOS=$os go build -o /$V-$os .; done")[0]?.unknown).toEqual(
      ["$os", "$V", "$os"],
    );
  });
});

describe("the program in the image", () => {
  const programs = (lines: readonly string[], folders: readonly string[] = []) =>
    copiedPrograms(evaluate(...lines), (path) => folders.includes(path)).map(({ path, copy, build }) => [
      path,
      copy.line,
      build?.line,
    ]);
  const build = ["FROM golang AS build", "WORKDIR /src", "RUN go build -o /out/service ."];

  it("is where the last COPY of what was built puts it", () => {
    expect(programs([...build, "FROM scratch", "COPY --from=build /out/service /app"])).toEqual([["/app", 5, 3]]);
    expect(programs([...build, "FROM scratch", "COPY --from=build /out/service /usr/bin/"])).toEqual([
      ["/usr/bin/service", 5, 3],
    ]);
    expect(programs([...build, "FROM debian", "COPY --from=build /out/service /usr/bin"], ["/usr/bin"])).toEqual([
      ["/usr/bin/service", 5, 3],
    ]);
    expect(programs([...build, "FROM scratch", "COPY --from=build /out /opt"])).toEqual([["/opt/service", 5, 3]]);
    expect(programs([...build, "FROM scratch", "COPY --from=build /out/serv* /out/?.txt /opt/"])).toEqual([
      ["/opt/service", 5, 3],
    ]);
    expect(programs([...build, "FROM scratch", "COPY --from=build / /"])).toEqual([["/out/service", 5, 3]]);
    expect(programs([...build, "FROM scratch", "COPY --from=build /other /app"])).toEqual([]);
  });

  it("is what a COPY calls it, out of a folder to which only programs are built", () => {
    const many = ["FROM golang AS build", "WORKDIR /src", "RUN go install ./...", "RUN go build -o /out/ ./cmd/..."];
    expect(programs([...many, "FROM scratch", "COPY --from=build /out/a /go/bin/b /usr/bin/"])).toEqual([
      ["/usr/bin/a", 6, 4],
      ["/usr/bin/b", 6, 3],
    ]);
    const between = ["FROM alpine AS pack", "COPY --from=build /out/a /a", "FROM scratch", "COPY --from=pack /a /app"];
    expect(programs([...many, ...between])).toEqual([["/app", 8, 4]]);
    expect(programs([...many, "FROM scratch", "COPY --from=build /out/deep/a /src/a /out/* /out /"])).toEqual([]);
  });

  it("is followed through stages between, and stays where a stage builds it and goes on", () => {
    const between = [
      ...build,
      "FROM alpine AS pack",
      "COPY --from=build /out/service /packed/app",
      "FROM scratch",
      "COPY --from=pack /packed/app /app",
    ];
    expect(programs(between)).toEqual([["/app", 7, 3]]);
    expect(programs([...build, "FROM build", 'CMD ["/out/service"]'])).toEqual([["/out/service", 3, 3]]);
  });

  it("is started by the first word of ENTRYPOINT, else of CMD", () => {
    const started = (...lines: string[]) => startedProgram(evaluate("FROM scratch", ...lines).target);
    expect(started('ENTRYPOINT ["/app", "x"]', 'CMD ["y"]')).toEqual({ word: "/app", line: 2 });
    expect(started("CMD exec ./app --flag")).toEqual({ word: "./app", line: 2 });
    expect(started()).toBeNull();
  });
});

describe.skipIf(!hasPart("a POSIX shell", answers("sh", "-c", "true")))(
  "the commands of a script are those a shell runs",
  () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "shell-"));
      const echo = `#!/bin/sh\nprintf '%s|' "$PWD" "$CGO_ENABLED" "$GOOS" "$LATE" "$#"\nfor word in "$@"; do printf '<%s>' "$word"; done\necho\n`;
      writeFileSync(join(folder, "go"), echo);
      chmodSync(join(folder, "go"), 0o755);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each([
      "go build -o /a .",
      "CGO_ENABLED=0 GOOS=linux go build",
      "cd /tmp && go build; cd / && go vet",
      "export CGO_ENABLED=0; go build || go vet",
      "LATE=1; go a; export LATE; go b",
      "LATE=1 go a; go b",
      "F='-s -w'; go build -ldflags \"$F\" $F '$F' \"a b\"c",
      'go build a\\ b "c\\"d" \'e\\f\' g\\\\h',
      "go build ${NONE:-x y} ${KNOWN:-z} ${NONE+q} ${EMPTY:+r}$KNOWN",
      'go build "" \'\' a""b $NONE "$NONE"',
      "go build # not this\ngo vet \\\n  ./...",
      "go build > /dev/null 2>&1; go vet 2>/dev/null </dev/null",
      "if true; then go a; else true; fi; { go b; }",
      "(cd /tmp; go a) && go b",
      "env CGO_ENABLED=1 GOOS=x go build",
      "CGO_ENABLED=0; go a; CGO_ENABLED=1 go b; go c",
      "go build a=b ./c",
      "set -eux && go build && echo done",
      "$EMPTY go a; GOOS=${KNOWN} go b",
    ])("%s", (script) => {
      const env = { PATH: `${folder}:/usr/bin:/bin`, KNOWN: "k", EMPTY: "", CGO_ENABLED: "" };
      const real = execaSync("sh", ["-c", script], { env, extendEnv: false, cwd: "/", reject: false });
      const seen = readShellCommands(script, env, "/")
        .filter(({ words }) => words[0] === "go")
        .map(({ words, env: given, folder: here }) => {
          const args = words.slice(1);
          const values = [here, given.CGO_ENABLED ?? "", given.GOOS ?? "", given.LATE ?? "", args.length];
          return `${values.join("|")}|${args.map((word) => `<${word}>`).join("")}`;
        });
      // Where a shell stops at a success or a failure, every command counts here.
      expect(seen.filter((line) => real.stdout.split("\n").includes(line))).toEqual(
        real.stdout.split("\n").filter((line) => /\|/.test(line)),
      );
    });
  },
);
