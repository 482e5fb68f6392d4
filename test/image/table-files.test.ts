import { describe, expect, it } from "vitest";
import { parseRegistryReference } from "../../src/image/reference.ts";
import { findBase } from "../../src/image/table.ts";
import { tableHasFile } from "../../src/image/table-files.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };
function has(image: string, path: string): boolean | null {
  const found = findBase(parseRegistryReference(image), platform);
  if (found === null) throw new Error(`no record of ${image}`);
  return tableHasFile(found.record, path);
}
const alpine = "alpine:3.23";
const debian = "debian:12-slim";
const fedora = "fedora:43";
const golang = "golang:1.26-bookworm";
const distroless = "gcr.io/distroless/static-debian12:latest";

describe("a file of an image that only the table knows", () => {
  it.each([
    [alpine, "/bin/sh"],
    [debian, "/bin/bash"],
    [alpine, "/usr/bin/env"],
    [debian, "/bin/sleep"],
    [alpine, "/usr/bin/wget"],
    ["gcr.io/distroless/static-debian12:debug", "/busybox/sh"],
  ])("is there: %s %s", (image, path) => {
    expect(has(image, path)).toBe(true);
  });

  it.each([
    [alpine, "/app"],
    [alpine, "/data/app"],
    [alpine, "/srv/app"],
    [alpine, "/usr/local/bin/app"],
    [alpine, "/bin/bash"],
    [alpine, "/usr/bin/tini"],
    [debian, "/usr/bin/dumb-init"],
    [debian, "/usr/bin/curl"],
    [fedora, "/opt/app"],
    [fedora, "/usr/lokal/bin/app"],
    [fedora, "/usr/app"],
    [golang, "/app"],
    [distroless, "/bin/sh"],
    [distroless, "/usr/bin/app"],
    [distroless, "/busybox/sh"],
    ["busybox:musl", "/bin/bash"],
  ])("is surely not there: %s %s", (image, path) => {
    expect(has(image, path)).toBe(false);
  });

  it.each([
    [alpine, "/usr/sbin/httpd"],
    [alpine, "/usr/lib/x"],
    [debian, "/usr/bin/perl"],
    [fedora, "/usr/bin/python3"],
    [golang, "/usr/bin/curl"],
    [golang, "/usr/local/go/bin/go"],
    [golang, "/go/bin/x"],
    ["gcr.io/distroless/static-debian12:debug", "/busybox/wget"],
    ["gcr.io/distroless/base-debian13:latest", "/usr/bin/ld.so"],
  ])("may be there: %s %s", (image, path) => {
    expect(has(image, path)).toBeNull();
  });
});
