import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenInputs } from "../../../src/compatibility/dockerfile/broken-inputs.ts";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";
import { evaluateDockerfile } from "../../../src/image/dockerfile/evaluate.ts";

const platform = { os: "linux", architecture: "amd64", variant: null } as const;
const settings = { args: {}, target: null, platform, buildPlatform: platform };

let context: string;
beforeAll(() => {
  context = mkdtempSync(join(tmpdir(), "context-"));
  for (const folder of ["cmd/app", "web"]) mkdirSync(join(context, folder), { recursive: true });
  for (const file of ["go.mod", "go.sum", "main.go", "cmd/app/main.go"]) writeFileSync(join(context, file), "");
});
afterAll(() => rmSync(context, { recursive: true, force: true }));

const found = (text: string, folder = context): readonly string[] => {
  const evaluation = evaluateDockerfile(parseDockerfile(text, "Dockerfile"), settings, () => null);
  return brokenInputs({ evaluation, name: "Dockerfile", context: folder, text }).map(
    ({ kind, what, location }) => `${location.line}: ${kind}: ${what}`,
  );
};
const withStage = (...lines: readonly string[]): string =>
  ["FROM golang:1.26 AS build", ...lines, "FROM scratch", "COPY --from=build /out/app /app", 'CMD ["/app"]'].join("\n");

describe("nothing is broken", () => {
  it.each([
    [
      "a usual build",
      withStage(
        "WORKDIR /src",
        "COPY go.mod go.sum ./",
        "RUN go mod download",
        "COPY . .",
        "RUN go build -o /out/app ./cmd/app",
      ),
    ],
    [
      "a build into a folder that is copied whole",
      "FROM golang AS b\nCOPY . .\nRUN go build -o /out/ ./cmd/app\nFROM scratch\nCOPY --from=b /out /",
    ],
    [
      "the output beside the sources",
      "FROM golang AS b\nWORKDIR /src\nCOPY . .\nRUN go build -a -o manager main.go\nFROM scratch\nCOPY --from=b /src/manager .",
    ],
    ["a command that may write anything", withStage("COPY . .", "RUN make app")],
    ["sources that are mounted", withStage("RUN --mount=type=bind,target=. go build -o /out/app ./nowhere")],
    ["sources that are cloned", withStage("RUN git clone https://example.com/x . && go build -o /out/app ./nowhere")],
    [
      "a program from elsewhere",
      "FROM golang AS b\nRUN go install example.com/tool@latest\nFROM scratch\nCOPY --from=b /go/bin/tool /tool",
    ],
    [
      "Go that is installed",
      withStage("COPY . .", "RUN go build -o /out/app .")
        .replace("golang:1.26", "alpine:3.20")
        .replace("COPY . .", "RUN apk add --no-cache go\nCOPY . ."),
    ],
    [
      "Go that is copied",
      withStage(
        "COPY --from=golang:1.26 /usr/local/go /usr/local/go",
        "COPY . .",
        "RUN go build -o /out/app .",
      ).replace("golang:1.26 AS", "debian:12 AS"),
    ],
    [
      "a path that a base has of its own",
      `${withStage("COPY . .", "RUN go build -o /out/app .")}\nCOPY --from=build /etc/ssl/certs /etc/ssl/certs`,
    ],
    [
      "an image with a name of its own",
      "FROM scratch\nCOPY --from=gcr.io/tools/certs /out/certs /certs\nCOPY --from=busybox /bin/sh /sh",
    ],
    [
      "a pattern, an address and an inline file",
      "FROM alpine\nCOPY *.nothing /x/\nADD https://example.com/a.tgz /a\nCOPY <<EOF /b\nhello\nEOF",
    ],
    ["a program that is made before docker runs", 'FROM scratch\nCOPY dist/app /\nENTRYPOINT ["/app"]'],
    ["what go generate may write", withStage("COPY . .", "RUN go generate ./... && go vet ./...")],
    [
      "what go install, or an old go get, puts into the GOPATH",
      "FROM golang:1.12 AS b\nWORKDIR /x\nCOPY . .\nRUN go get h/tool && go install .\nFROM scratch\nCOPY --from=b /go/bin/tool /go/bin/x /",
    ],
    [
      "a program of the sources that go install names",
      "FROM golang AS b\nWORKDIR /x\nCOPY . .\nRUN go install .\nFROM scratch\nCOPY --from=b /go/bin/x /",
    ],
    ["a name that only running it would tell", withStage("COPY . .", "RUN go build -o /out/$(cat name) .")],
  ])("in %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("where another folder is the context: this one has no go.mod", () => {
    expect(found(withStage("COPY cargo .", "RUN go build -o /out/app ./nowhere"), join(context, "web"))).toEqual([]);
  });
});

describe("what is not there is found", () => {
  it.each([
    ["a file of the context", "FROM scratch\nCOPY bin/app /app", ["2: not in the context: bin/app"]],
    ["a path out of the context", "FROM scratch\nCOPY ../../nothing /app", ["2: not in the context: ../../nothing"]],
    [
      "a program for which --from is forgotten",
      withStage("COPY . .", "RUN go build -o /out/app .").replace("COPY --from=build ", "COPY "),
      ["5: not in the context: /out/app"],
    ],
    ["a stage", "FROM scratch\nCOPY --from=bild /out/app /app", ["2: no such stage: bild"]],
    [
      "what nothing makes",
      withStage("COPY . /src", "WORKDIR /src", "RUN go build -o /out/other ."),
      ["6: made by nothing: /out/app"],
    ],
    [
      "a package in a folder of the sources",
      withStage("WORKDIR /src", "COPY . .", "RUN cd cmd && go build -o /out/app ./ap"),
      ["4: no such package: ./ap"],
    ],
    [
      "what is installed for another machine",
      "FROM golang AS b\nWORKDIR /x\nCOPY . .\nRUN GOARCH=arm64 go install .\nFROM scratch\nCOPY --from=b /go/bin/x /",
      ["6: made by nothing: /go/bin/x"],
    ],
    [
      "what stays in a cache",
      withStage("WORKDIR /src", "COPY . .", "RUN --mount=type=cache,target=/out go build -o /out/app ."),
      ["6: made by nothing: /out/app"],
    ],
    ["sources", withStage("RUN go build -o /out/app ."), ["2: no sources: /"]],
    [
      "Go",
      withStage("COPY . .", "RUN go build -o /out/app .").replace("golang:1.26", "ubuntu:24.04"),
      ["3: no Go: ubuntu:24.04"],
    ],
    ["a command of Go's", withStage("COPY . .", "RUN go buld -o /out/app ."), ["3: no such command: go buld"]],
  ])("%s", (_, text, all) => {
    expect(found(text)).toEqual(all);
  });
});
