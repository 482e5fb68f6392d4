import { describe, expect, it } from "vitest";
import { type CopyWorld, copiedTo, type Presence } from "../../../src/compatibility/dockerfile/copied-paths.ts";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";
import { evaluateDockerfile } from "../../../src/image/dockerfile/evaluate.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };
const copiesOf = (...lines: string[]) =>
  evaluateDockerfile(
    parseDockerfile(["FROM golang AS build", "FROM scratch", ...lines].join("\n"), "Dockerfile"),
    { args: {}, target: null, platform, buildPlatform: platform },
    () => null,
  ).target.copies;

const context: Readonly<Record<string, "file" | "folder">> = {
  "/certs": "folder",
  "/certs/ca.pem": "file",
  "/app": "file",
};
const world: CopyWorld = {
  isFolder: (path) => path === "/bin" || path === "/etc",
  inContext: (path) => context[path.startsWith("/") ? path : `/${path}`] ?? "missing",
  isStarted: (path) => path === "/whoami",
};
const at = (path: string, lines: readonly string[], usual?: readonly string[]): Presence =>
  copiedTo(path, copiesOf(...lines), world, usual).presence;

describe("what COPY and ADD put at a path", () => {
  it.each<[copy: string, path: string, presence: Presence]>([
    ["COPY app /service", "/service", "yes"],
    ["COPY app /bin", "/bin/app", "yes"],
    ["COPY app /bin", "/bin/other", "no"],
    ["COPY app /opt/", "/opt/app", "yes"],
    ["COPY app /opt/", "/opt", "no"],
    ["COPY certs /etc/ssl", "/etc/ssl/ca.pem", "yes"],
    ["COPY certs /etc/ssl", "/etc/ssl/other.pem", "no"],
    ["COPY certs /etc/ssl", "/etc/ssl", "yes"],
    ["COPY app certs /data", "/data/app", "yes"],
    ["COPY nowhere /service", "/service", "yes"],
    ["COPY nowhere /data", "/data/x", "maybe"],
    ["COPY nowhere /", "/etc/passwd", "maybe"],
    ["COPY whoami /", "/whoami", "yes"],
    ["COPY whoami /", "/etc/passwd", "no"],
    ["COPY <<EOF /etc/passwd\nroot:x:0:0::/:\nEOF", "/etc/passwd", "yes"],
  ])("from the build context: %s gives %s: %s", (copy, path, presence) => {
    expect(at(path, [copy])).toBe(presence);
  });

  it.each<[copy: string, path: string, presence: Presence]>([
    ["COPY --from=build /out/app /app", "/app", "yes"],
    ["COPY --from=build /out/app /bin", "/bin/app", "yes"],
    ["COPY --from=build /etc/passwd /etc/", "/etc/passwd", "yes"],
    ["COPY --from=build /etc/passwd /etc/passwd", "/etc/passwd/x", "no"],
    ["COPY --from=build /out /", "/app", "maybe"],
    ["COPY --from=build /go/whoami/whoami .", "/etc/passwd", "no"],
    ["COPY --from=build /out/*.so /lib/", "/lib/libx.so", "maybe"],
    ["COPY --from=build /out/*.so /lib/", "/etc/passwd", "no"],
    ["COPY --from=alpine:3.20 /etc/ssl /etc/ssl", "/etc/ssl/certs/ca-certificates.crt", "yes"],
    ["COPY --from=build /pki /etc/ssl", "/etc/ssl/certs/ca-certificates.crt", "maybe"],
  ])("from a stage or an image, by names alone: %s gives %s: %s", (copy, path, presence) => {
    expect(at(path, [copy])).toBe(presence);
  });

  it("takes a folder from where it usually lies to be whole", () => {
    const copy = ["COPY --from=build /etc/ssl/certs /etc/pki/tls/certs"];
    const path = "/etc/pki/tls/certs/ca-bundle.crt";
    expect(at(path, copy)).toBe("maybe");
    expect(at(path, copy, ["/etc/ssl/certs/ca-bundle.crt"])).toBe("yes");
  });

  it.each(["ADD rootfs.tar.gz /", "ADD https://example.com/x.tar /", "ADD https://example.com/passwd /etc/"])(
    "cannot look into %s",
    (line) => {
      expect(at("/etc/passwd", [line])).toBe("maybe");
    },
  );

  it("names the line of a COPY that is sure, before one that is not", () => {
    const copies = copiesOf("COPY --from=build /out /", "COPY app /app");
    expect(copiedTo("/app", copies, world)).toEqual({ presence: "yes", line: 4 });
    expect(copiedTo("/other", copies, world)).toEqual({ presence: "maybe", line: 3 });
    expect(copiedTo("/other", [], world)).toEqual({ presence: "no", line: null });
  });
});
