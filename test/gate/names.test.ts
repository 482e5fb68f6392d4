import { describe, expect, it } from "vitest";
import { alignNames, withoutFailed } from "../../src/gate/names.ts";
import type { Artifact } from "../../src/model.ts";
import { aBroughtArtifact, aChange, anArtifact, aSnapshot, someGo } from "../support/make.ts";

const built = (name: string, program: string): Artifact =>
  anArtifact({ name, go: someGo({ package: `example.com/${program}` }) });

const names = (base: readonly Artifact[], head: readonly Artifact[]): readonly string[] =>
  alignNames(aSnapshot({ artifacts: base }), aSnapshot({ artifacts: head })).artifacts.map(({ name }) => name);

describe("alignNames", () => {
  it("gives the base's binaries the names of the head's, by package and variant", () => {
    const head = [built("one/pie", "one"), built("one/release", "one"), built("two/release", "two")];
    expect(names([built("release", "one"), built("pie", "one")], head)).toEqual(["one/release", "one/pie"]);
  });

  it("takes the program's name away again where the head has one program left", () => {
    const base = [built("one/release", "one"), built("two/release", "two")];
    expect(names(base, [built("release", "two")])).toEqual(["one/release", "release"]);
  });

  it("leaves what the head does not have, and files that somebody brought, as they are called", () => {
    expect(names([built("release", "one")], [built("release", "two")])).toEqual(["release"]);
    const brought = [aBroughtArtifact({ name: "a/app" })];
    expect(names(brought, [aBroughtArtifact({ name: "b/app" })])).toEqual(["a/app"]);
  });
});

describe("withoutFailed", () => {
  const changes = ["one", "two", "three"].map((artifact) => aChange({ artifact }));
  const failedBuilds = [{ variant: "one", command: [], exitCode: 1, output: "" }];
  const skippedVariants = [{ variant: "two", why: "no C compiler" }];

  it("keeps what could be built on both sides", () => {
    expect(withoutFailed(changes, aSnapshot({ failedBuilds }), aSnapshot({ skippedVariants }))).toEqual([changes[2]]);
  });
});
