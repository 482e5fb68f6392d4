import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { parseImage, referenceText } from "../../src/image/reference.ts";

const full = (text: string): string => {
  const image = parseImage(text);
  if (image.kind !== "registry") throw new Error(`${text} is ${image.kind}`);
  return referenceText(image);
};

describe("an image is named by", () => {
  it.each([
    ["scratch", { kind: "scratch" }],
    ["/srv/root", { kind: "folder", path: "/srv/root" }],
    ["./debian", { kind: "folder", path: "./debian" }],
    ["..", { kind: "folder", path: ".." }],
    ["rootfs/", { kind: "folder", path: "rootfs/" }],
    ["gcr.io/", { kind: "folder", path: "gcr.io/" }],
    ["C:\\roots\\a", { kind: "folder", path: "C:\\roots\\a" }],
    ["oci:layout", { kind: "oci", path: "layout", tag: null }],
    ["oci:/a:b/layout:v1.2", { kind: "oci", path: "/a:b/layout", tag: "v1.2" }],
    ["oci:C:\\layout", { kind: "oci", path: "C:\\layout", tag: null }],
    ["docker-archive:image.tar", { kind: "docker-archive", path: "image.tar" }],
  ])("%s", (text, image) => {
    expect(parseImage(text)).toEqual(image);
  });

  it("a name without a slash at either end is never a folder of the checkout", () => {
    expect(parseImage("debian")).toMatchObject({ kind: "registry" });
    expect(parseImage("gcr.io/distroless/static")).toMatchObject({ kind: "registry" });
  });
});

const digest = `sha256:${"a1".repeat(32)}`;

describe("a registry reference", () => {
  it.each([
    ["debian", "docker.io/library/debian:latest"],
    ["docker.io/debian:12", "docker.io/library/debian:12"],
    ["index.docker.io/library/debian", "docker.io/library/debian:latest"],
    ["chainguard/static", "docker.io/chainguard/static:latest"],
    ["gcr.io/distroless/static-debian12:nonroot", "gcr.io/distroless/static-debian12:nonroot"],
    ["localhost/app", "localhost/app:latest"],
    ["localhost:5000/foo/bar:1.2", "localhost:5000/foo/bar:1.2"],
    ["[::1]:5000/foo", "[::1]:5000/foo:latest"],
    ["Registry/foo", "Registry/foo:latest"],
    ["a__b/c--d.e_f", "docker.io/a__b/c--d.e_f:latest"],
  ])("%s is %s", (text, written) => {
    expect(full(text)).toBe(written);
  });

  it("is decided by its digest alone where it has one", () => {
    expect(full(`localhost:5000/foo/bar:1.2@${digest}`)).toBe(`localhost:5000/foo/bar@${digest}`);
  });

  it.each([
    ["Debian", "a repository is made of lower-case letters"],
    ["debian:", '"" is no tag'],
    ["debian:a b", '"a b" is no tag'],
    ["localhost:99999/debian", "99999 is no port"],
    ["debian@sha256:12", "after @ comes sha256:"],
    [`debian@${digest}@${digest}`, "after @ comes sha256:"],
    ["a..b/c", "no host name"],
    ["https://gcr.io/distroless/static", "no host name"],
    ["deb ian", "a repository is made of"],
    [`${"a/".repeat(200)}a`, "a repository is made of"],
    ["x".repeat(2000), "too long"],
    ["$BASE", "a repository is made of"],
    ["oci:", "needs the path of a folder"],
    ["docker-archive:", "needs the path of a file"],
  ])("%s is refused: %s", (text, why) => {
    expect(() => parseImage(text)).toThrow(UsageError);
    expect(() => parseImage(text)).toThrow(why);
  });
});
