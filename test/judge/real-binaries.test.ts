import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { readArtifact } from "../../src/read.ts";
import { buildFixture, type FixtureName, type FixtureOptions } from "../support/fixture.ts";
import { aSnapshot } from "../support/make.ts";
import { answers, hasPart } from "../support/parts.ts";

const go = hasPart("Go", answers("go", "version"));
const compiler = go && hasPart("a C compiler", answers("cc", "--version"));

/** The rules that find something in a binary that was brought, worst first, and all they say. */
async function findingsIn(name: FixtureName, options: FixtureOptions) {
  const path = await buildFixture(name, options);
  const about = { name, displayPath: name, variant: null, build: null, wire: false, now: new Date("2026-01-01") };
  const { artifact } = await readArtifact(path, about);
  if (artifact === null) throw new Error(`${path} could not be read`);
  const config = { budgets: {}, images: [], rules: {} };
  const { findings, skips } = judge({ head: aSnapshot({ artifacts: [artifact] }), base: null, changes: [], config });
  expect(skips).toEqual([]);
  return { rules: findings.map(({ rule }) => rule), text: findings.map(({ message }) => message).join("\n") };
}

const release = ["-trimpath", "-ldflags=-s -w"];
const [nocgo, cgo] = [{ CGO_ENABLED: "0" }, { CGO_ENABLED: "1" }];

describe.skipIf(!go)("what the linker really writes", () => {
  it.each<[what: string, options: FixtureOptions, rules: string[]]>([
    ["a release build", { args: release, env: nocgo }, []],
    ["a plain build", { env: nocgo }, ["symbols-shipped", "paths-leaked"]],
    ["a build with -w", { args: ["-trimpath", "-ldflags=-w"], env: nocgo }, ["symbols-shipped"]],
    ["a build without optimisation", { args: [...release, "-gcflags=all=-N -l"], env: nocgo }, ["debug-build"]],
    ["a pure PIE", { args: [...release, "-buildmode=pie"], env: nocgo }, ["pie-needs-loader"]],
  ])("of %s", async (_, options, rules) => {
    expect((await findingsIn("hello", options)).rules).toEqual(rules);
  });

  it("of a program with certificates and a key", async () => {
    const { rules, text } = await findingsIn("certs", { args: release, env: nocgo });
    expect(rules).toEqual(["private-key", "certificate-expired"]);
    expect(text).toMatch(/private key.* at offset 0x[0-9a-f]+/);
  });
});

describe.skipIf(!compiler)("what the linker really writes with a C compiler", () => {
  it("of a build with the race detector", async () => {
    expect((await findingsIn("hello", { args: [...release, "-race"], env: cgo })).rules).toEqual([
      "race-build",
      "glibc-merged",
    ]);
  });

  it("of a static link that Go's own linker leaves undone", async () => {
    const args = ["-trimpath", "-ldflags=-s -w -extldflags=-static"];
    // -trimpath keeps the linker's flags out of the build settings, so only an untrimmed file still says what it was promised.
    expect((await findingsIn("service", { args, env: cgo })).rules).toEqual(["glibc-merged"]);
    const untrimmed = await findingsIn("service", { args: args.slice(1), env: cgo });
    expect(untrimmed.rules).toEqual(["dynamic-libc", "glibc-merged", "paths-leaked"]);
    expect(untrimmed.text).toMatch(/-extldflags=-static promised a static file, but it needs libc\.so\.6/);
  });

  it("of the static PIE that pie-needs-loader advises", async () => {
    const ldflags = "-ldflags=-s -w -linkmode external -extldflags -static-pie";
    const args = ["-trimpath", "-buildmode=pie", "-tags=netgo,osusergo", ldflags];
    expect((await findingsIn("service", { args, env: cgo })).rules).toEqual([]);
  });

  it("of own C code under netgo and osusergo", async () => {
    const args = [...release, "-tags=netgo,osusergo"];
    expect((await findingsIn("cgo", { args, env: cgo })).rules).toEqual(["dynamic-libc", "glibc-merged"]);
  });
});
