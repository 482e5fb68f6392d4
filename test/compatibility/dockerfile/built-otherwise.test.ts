import { describe, expect, it } from "vitest";
import { builtOtherwise } from "../../../src/compatibility/dockerfile/built-otherwise.ts";
import type { GoBuild } from "../../../src/image/dockerfile/go-build.ts";
import type { Builder } from "../../../src/judge/recipe.ts";
import { aBuilder } from "../../support/image-rules.ts";
import { aBroughtArtifact, anArtifact, someGo } from "../../support/make.ts";

const aBuild = (over: Partial<GoBuild> = {}): GoBuild => ({
  line: 3,
  stage: 0,
  verb: "build",
  env: { CGO_ENABLED: "0" },
  folder: "/src",
  flags: {},
  packages: ["."],
  output: "/out/app",
  outputFolder: null,
  isLost: false,
  unknown: [],
  ...over,
});
const builder = (over: Partial<Builder> = {}) => aBuilder("golang:1.26", over);
const settings = someGo().settings;
const brought = (over: Readonly<Record<string, string>> = {}) =>
  aBroughtArtifact({ go: someGo({ settings: { ...settings, ...over } }) });
const apart = (
  artifact: Parameters<typeof builtOtherwise>[0],
  build: Partial<GoBuild> = {},
  its: Partial<Builder> = {},
) => builtOtherwise(artifact, aBuild(build), builder(its))?.settings ?? [];

describe("a file is built otherwise than the Dockerfile builds", () => {
  it.each([
    ["with cgo", brought({ CGO_ENABLED: "1" }), {}, ["CGO_ENABLED", "1", "0"]],
    ["without cgo where that is the default", brought(), { env: {} }, ["CGO_ENABLED", "0", "1"]],
    ["as a PIE", brought({ "-buildmode": "pie" }), {}, ["-buildmode", "pie", "exe"]],
    ["without tags", brought(), { flags: { tags: "netgo,osusergo" } }, ["-tags", "", "netgo osusergo"]],
  ] as const)("%s", (_, artifact, build, [name, here, there]) => {
    expect(apart(artifact, build)).toEqual([{ name, here, there }]);
  });

  it("for another machine, which says it all, whoever built it", () => {
    const machine = [{ name: "GOARCH", here: "amd64", there: "arm64" }];
    expect(apart(brought({ CGO_ENABLED: "1" }), {}, { targetArchitecture: "arm64" })).toEqual(machine);
    expect(apart(anArtifact(), {}, { targetArchitecture: "arm64" })).toEqual(machine);
  });

  it("and says at which line", () => {
    const { location } = builder();
    expect(builtOtherwise(brought({ CGO_ENABLED: "1" }), aBuild(), builder())).toMatchObject({ location });
  });
});

describe("a file is not known to be built otherwise", () => {
  it.each([
    ["where all is the same, tags in another order", brought({ "-tags": "b,a" }), { flags: { tags: "a b" } }],
    ["by what changes nothing about its start", brought({ "-trimpath": "false", "-ldflags": "-s" }), {}],
    ["where its build info does not say", aBroughtArtifact({ go: someGo({ settings: {} }) }), { env: {} }],
    ["where it has none", aBroughtArtifact({ go: null }), { env: {} }],
    [
      "where only running tells the flags",
      brought({ "-tags": "a" }),
      { packages: ["$(flags)"], unknown: ["$(flags)"] },
    ],
    ["where only running tells one", brought({ "-tags": "a" }), { flags: { tags: "$(t 1)" }, unknown: ["$(t 1)"] }],
    ["by flags, where it is a variant", anArtifact({ go: someGo() }), { env: { CGO_ENABLED: "1" } }],
  ] as const)("%s", (_, artifact, build) => {
    expect(apart(artifact, build)).toEqual([]);
  });

  it("where whether the builder has a C compiler is not known", () => {
    const from = { image: "registry.example.com/go:7", location: builder().location };
    expect(apart(brought(), { env: {} }, { from })).toEqual([]);
  });
});
