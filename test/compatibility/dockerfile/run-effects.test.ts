import { describe, expect, it } from "vitest";
import { effectsOf } from "../../../src/compatibility/dockerfile/run-effects.ts";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";
import { evaluateDockerfile } from "../../../src/image/dockerfile/evaluate.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };
const effects = (...lines: string[]) =>
  effectsOf(
    evaluateDockerfile(
      parseDockerfile(["FROM debian:12", ...lines].join("\n"), "Dockerfile"),
      { args: {}, target: null, platform, buildPlatform: platform },
      () => null,
    ).target.runs,
  );

describe("what RUN does to an image", () => {
  it.each([
    ["RUN apk add --no-cache ca-certificates tzdata=2026a-r0", ["ca-certificates", "tzdata"]],
    [
      "RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*",
      ["libpq5"],
    ],
    ["RUN microdnf install -y openssl-libs", ["openssl-libs"]],
    ['RUN ["apk", "add", "bash"]', ["bash"]],
    ["RUN <<EOF\nset -e\napk add gcompat\nEOF", ["gcompat"]],
    ["RUN apk del bash && apt-get upgrade -y", []],
    ["RUN apk add --no-cache --virtual .deps gcc musl-dev && apk add jq && true && apk del .deps", ["jq"]],
    ["RUN apk add tzdata jq\nRUN apk del tzdata", ["jq"]],
    ["RUN apk add -X https://example.com/edge tini", ["tini"]],
    ["RUN apt-get install -y tzdata ca-certificates && apt-get purge -y tzdata", ["ca-certificates"]],
    ["RUN apt-get install -y curl jq && apt-get remove -y --auto-remove curl", ["jq"]],
    ["RUN apk add tzdata ca-certificates && rm -rf /usr/share/zoneinfo/ /etc/ssl/certs/*", []],
    ["RUN apk add tzdata && rm -rf /usr/share/zoneinfo/right /usr/share/man", ["tzdata"]],
  ])("tells the packages of %s", (line, packages) => {
    const { packages: found, unknown } = effects(line);
    expect(found.map(({ name }) => name)).toEqual(packages);
    expect(unknown).toEqual([]);
  });

  it("does not know what a package brought along that is removed alone", () => {
    expect(effects("RUN apt-get install -y curl && apt-get remove -y curl")).toMatchObject({
      packages: [],
      unknown: [{ command: "apt-get", line: 2 }],
    });
  });

  it.each([
    ["RUN adduser -D -H -u 1234 app", { name: "app", uid: 1234 }],
    ["RUN useradd --uid=70 --shell /bin/false app", { name: "app", uid: 70 }],
    ["RUN useradd app -u 71", { name: "app", uid: 71 }],
    ['RUN adduser --disabled-password --gecos "" app', { name: "app", uid: 1000 }],
  ])("tells the user of %s", (line, user) => {
    expect(effects(line).users).toEqual([{ ...user, isNumberTold: /\d/.test(line) }]);
  });

  it("tells groups and folders, and which lines name a file", () => {
    const { groups, folders, mentions } = effects(
      "RUN addgroup -g 99 app && mkdir -p /tmp /data",
      'RUN echo "app:x:1:1::/:" >> /etc/passwd',
    );
    expect(groups).toEqual([{ name: "app", gid: 99 }]);
    expect(folders).toEqual(["/tmp", "/data"]);
    expect([mentions("/etc/passwd"), mentions("/etc/group")]).toEqual([3, null]);
  });

  it("tells which capabilities files get", () => {
    const { capabilities, unknown } = effects("RUN setcap 'cap_net_bind_service=+ep' /app");
    expect([capabilities, unknown]).toEqual([["cap_net_bind_service=+ep"], []]);
  });

  it("names the commands that may do anything", () => {
    expect(effects("RUN set -e; ./configure && make install", "RUN echo done").unknown).toEqual([
      { command: "configure", line: 2 },
      { command: "make", line: 2 },
    ]);
  });
});
