import { describe, expect, it } from "vitest";
import { isBuiltAs, placeByName, placeFromContext, programOf } from "../../../src/compatibility/dockerfile/shipped.ts";
import type { GoBuild } from "../../../src/image/dockerfile/go-build.ts";
import type { CopiedFile } from "../../../src/image/dockerfile/program.ts";
import type { Copy } from "../../../src/image/dockerfile/stage.ts";
import { aBroughtArtifact, anArtifact, aVariant, someGo } from "../../support/make.ts";

const aBuild = (over: Partial<GoBuild> = {}): GoBuild => ({
  line: 3,
  stage: 0,
  verb: "build",
  env: { CGO_ENABLED: "0" },
  folder: "/src",
  flags: { trimpath: "true", ldflags: "-s -w" },
  packages: ["./cmd/service"],
  output: "/out/service",
  outputFolder: null,
  isLost: false,
  unknown: [],
  ...over,
});
const aProgram = (path: string, build: GoBuild | null = aBuild()): CopiedFile => ({
  path,
  build,
  copy: {
    line: 5,
    add: false,
    from: { kind: "stage", index: 0 },
    sources: [],
    inline: [],
    destination: path,
    chmod: null,
    chown: null,
  },
});

describe("whether a variant is what a Dockerfile builds", () => {
  it.each([
    ["the same flags", {}, {}, true],
    [
      "the same flags, and a version by -X",
      {},
      { flags: { trimpath: "true", ldflags: "-w -s -X 'main.version=1 2' -X main.commit=abc" } },
      true,
    ],
    ["another linker flag", {}, { flags: { trimpath: "true", ldflags: "-s" } }, false],
    ["paths left in", {}, { flags: { ldflags: "-s -w" } }, false],
    ["cgo", {}, { env: { CGO_ENABLED: "1" } }, false],
    ["cgo left to the toolchain", {}, { env: {} }, false],
    ["cgo left to the toolchain on both sides", { cgo: null }, { env: {} }, true],
    ["a PIE", {}, { flags: { trimpath: "true", ldflags: "-s -w", buildmode: "pie" } }, false],
    [
      "the same tags in another order",
      { tags: ["netgo", "osusergo"] },
      { flags: { trimpath: "true", ldflags: "-s -w", tags: "osusergo,netgo" } },
      true,
    ],
    ["a part that only running tells", {}, { unknown: ["$(flags)"] }, null],
  ])("%s", (_, variant, build, expected) => {
    expect(isBuiltAs(aVariant(variant), aBuild(build), null)).toBe(expected);
  });

  it.each([
    ["on, where there is a C compiler", true],
    ["off, where there is none", false],
  ])("has cgo, where nothing says so, %s", (_, cgoThere) => {
    const build = aBuild({ env: {} });
    expect(isBuiltAs(aVariant({ cgo: cgoThere }), build, cgoThere)).toBe(true);
    expect(isBuiltAs(aVariant({ cgo: !cgoThere }), build, cgoThere)).toBe(false);
  });
});

describe("the program of a Dockerfile that an artifact is", () => {
  const go = someGo({ package: "example.com/x/cmd/service" });

  it("is the one that is built of its package", () => {
    const worker = aProgram("/bin/worker", aBuild({ packages: ["./cmd/worker"] }));
    const service = aProgram("/bin/main");
    expect(programOf([worker, service], anArtifact({ go }))?.path).toBe("/bin/main");
  });

  it("is the only one, whatever it is called", () => {
    expect(programOf([aProgram("/app", aBuild({ packages: ["."] }))], anArtifact({ go }))?.path).toBe("/app");
    expect(programOf([aProgram("/app", null)], aBroughtArtifact({ go: null }))?.path).toBe("/app");
  });

  it("is not guessed among several", () => {
    const others = [
      aProgram("/a", aBuild({ packages: ["./cmd/a"] })),
      aProgram("/b", aBuild({ packages: ["./cmd/b"] })),
    ];
    expect(programOf(others, anArtifact({ go }))).toBeNull();
    expect(programOf([], anArtifact({ go }))).toBeNull();
  });
});

describe("where a file of an artifact's name is copied to", () => {
  const copied = (from: Copy["from"], source: string, destination: string): Copy => ({
    ...aProgram(destination).copy,
    from,
    sources: [source],
  });
  const service = anArtifact({ path: "dist/service" });
  const stage = copied({ kind: "stage", index: 0 }, "/app/dist/service", "/usr/bin/server");
  const context = copied({ kind: "context" }, "dist/service", "/opt/");
  const none = () => false;

  it("is known of a file that another stage makes by what is no build of Go, too", () => {
    expect(placeByName([stage], service, none)).toBe("/usr/bin/server");
    expect(placeByName([stage], anArtifact({ path: "dist/other" }), none)).toBeNull();
  });

  it("is from the context alone where that is asked for", () => {
    expect(placeFromContext([context, stage], service, none)).toBe("/opt/service");
    expect(placeFromContext([stage], service, none)).toBeNull();
  });
});
