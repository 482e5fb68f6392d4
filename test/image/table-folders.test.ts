import { describe, expect, it } from "vitest";
import { parseRegistryReference } from "../../src/image/reference.ts";
import { RootView } from "../../src/image/root-view.ts";
import { findBase } from "../../src/image/table.ts";
import { tableFolders } from "../../src/image/table-folders.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };
function isFolder(image: string, path: string): boolean {
  const found = findBase(parseRegistryReference(image), platform);
  if (found === null) throw new Error(`no record of ${image}`);
  return new RootView(tableFolders(found.record)).find(path).kind === "directory";
}

describe("the folders of an image that only the table knows", () => {
  it.each([
    ["alpine:3.23", "/usr/local/bin"],
    ["debian:12", "/opt"],
    ["golang:1.26", "/go/bin"],
    ["busybox:musl", "/usr/bin"],
    ["gcr.io/distroless/static-debian12:latest", "/usr/bin"],
    ["gcr.io/distroless/static-debian12:latest", "/"],
  ])("are there: %s %s", (image, path) => {
    expect(isFolder(image, path)).toBe(true);
  });

  it.each([
    ["alpine:3.23", "/app"],
    ["alpine:3.23", "/go"],
    ["busybox:musl", "/usr/local/bin"],
    ["gcr.io/distroless/static-debian12:latest", "/usr/local/bin"],
  ])("are these alone: %s %s", (image, path) => {
    expect(isFolder(image, path)).toBe(false);
  });
});
