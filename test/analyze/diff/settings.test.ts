import { describe, expect, it } from "vitest";
import { changedSettings } from "../../../src/analyze/diff/settings.ts";
import type { Artifact } from "../../../src/model.ts";
import { anArtifact, someGo } from "../../support/make.ts";

const built = (settings: Readonly<Record<string, string>>): Artifact => anArtifact({ go: someGo({ settings }) });

describe("the build settings that changed", () => {
  it("are those with another value, those that came and those that went, in order of the alphabet", () => {
    const before = built({ "-ldflags": "-s", CGO_ENABLED: "0", GOARCH: "amd64", "-race": "true" });
    const after = built({ "-ldflags": "-s -w", CGO_ENABLED: "0", GOARCH: "amd64", "-msan": "true" });
    expect(changedSettings(before, after)).toEqual([
      { name: "-ldflags", before: "-s", after: "-s -w" },
      { name: "-msan", before: null, after: "true" },
      { name: "-race", before: "true", after: null },
    ]);
  });

  it("are not what says which checkout was built, nor what follows from go.mod", () => {
    const before = built({ "vcs.revision": "a", "vcs.time": "1", DefaultGODEBUG: "x=1" });
    expect(changedSettings(before, built({ "vcs.revision": "b", "vcs.modified": "true" }))).toEqual([]);
  });

  it("are not those that are empty on one side and not said on the other", () => {
    expect(changedSettings(built({ CGO_CFLAGS: "" }), built({ CGO_LDFLAGS: "" }))).toEqual([]);
  });

  it("are none where one side says nothing of its settings", () => {
    expect(changedSettings(anArtifact({ go: null }), built({ GOOS: "linux" }))).toEqual([]);
    expect(changedSettings(built({ GOOS: "linux" }), built({}))).toEqual([]);
  });

  it("are not -ldflags and C flags where one side keeps them out by -trimpath", () => {
    const before = built({ "-ldflags": "-s", CGO_CFLAGS: "-O2" });
    expect(changedSettings(before, built({ "-trimpath": "true" }))).toEqual([
      { name: "-trimpath", before: null, after: "true" },
    ]);
  });
});
