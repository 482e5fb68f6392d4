import { describe, expect, it } from "vitest";
import { emptyConfig } from "../../src/image/facts.ts";
import { programPath, searchPaths } from "../../src/image/started-file.ts";

describe("where a word that is started leads to", () => {
  it.each([
    ["/app", ["/app"]],
    ["./app", ["/data/app"]],
    ["bin/../app", ["/data/app"]],
    ["app", ["/usr/bin/app", "/bin/app"]],
  ])("is its path, or its name in each folder of PATH: %s", (word, paths) => {
    expect(searchPaths(word, ["/usr/bin", "/bin"], "/data")).toEqual(paths);
  });
});

describe("the path of the program that an image starts", () => {
  it.each([
    [{ entrypoint: ["/app", "-v"] }, "/app"],
    [{ entrypoint: ["./app"], workdir: "/data" }, "/data/app"],
    [{ cmd: ["/usr/bin/app"] }, "/usr/bin/app"],
    [{ entrypoint: ["/app"], cmd: ["/bin/sh"] }, "/app"],
  ])("is that of its entrypoint, or of its command: %j", (config, path) => {
    expect(programPath({ ...emptyConfig, ...config })).toBe(path);
  });

  it.each([
    [{}],
    [{ entrypoint: ["app"] }],
    [{ cmd: ["/bin/bash"] }],
    [{ entrypoint: ["/docker-entrypoint.sh"] }],
    [{ entrypoint: ["/sbin/tini", "--", "/app"] }],
  ])("is not known of %j: no path, or one of a shell, a script or what starts others", (config) => {
    expect(programPath({ ...emptyConfig, ...config })).toBeNull();
  });
});
