import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { readGoFacts } from "../../src/gobin/go-facts.ts";
import type { GoFacts } from "../../src/model.ts";
import { buildFixture, type FixtureName, type FixtureOptions, fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { anImage } from "./image-builder.ts";
import { openBinary, withoutSections } from "./open.ts";
import { hasToolchain } from "./toolchains.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));
const has116 = hasGo && hasToolchain("1.16.15");

/** What `go version -m` prints, from what was read. */
function asGoVersionPrints(go: GoFacts): string[] {
  const lines = go.package === null ? [] : [`path\t${go.package}`];
  go.modules.forEach((module, index) => {
    const word = index === 0 && go.module !== null ? "mod" : "dep";
    const { path, version, sum, replace } = module;
    if (replace === null) lines.push(`${word}\t${path}\t${version}\t${sum ?? ""}`);
    else lines.push(`${word}\t${path}\t${version}`, `=>\t${replace.path}\t${replace.version}\t${replace.sum ?? ""}`);
  });
  for (const [key, value] of Object.entries(go.settings))
    lines.push(`build\t${key}=${/[ \t\r\n"`]/.test(value) ? JSON.stringify(value) : value}`);
  return lines;
}

const cases: readonly (readonly [string, FixtureName, FixtureOptions, boolean])[] = [
  ["a plain build", "service", {}, true],
  ["a release build", "service", { args: ["-trimpath", "-ldflags=-s -w"], env: { CGO_ENABLED: "0" } }, true],
  ["a position-independent one", "hello", { args: ["-buildmode=pie"], env: { CGO_ENABLED: "0" } }, true],
  ["one with C code", "cgo", { args: ["-ldflags=-s -w"], env: { CGO_ENABLED: "1" } }, hasCompiler],
  ["a big-endian one", "hello", { goarch: "s390x", args: ["-trimpath"] }, true],
  ["a 32-bit one", "hello", { goarch: "386", args: ["-ldflags=-s -w"] }, true],
  ["one of before Go 1.18", "hello", { toolchain: "1.16.15", args: ["-ldflags=-s -w"] }, has116],
  ["a 32-bit one of before Go 1.18", "hello", { toolchain: "1.16.15", goarch: "arm" }, has116],
];

describe.skipIf(!hasGo)("build information of real binaries equals what `go version -m` prints", () => {
  for (const [title, name, options, possible] of cases)
    test.skipIf(!possible)(title, async () => {
      const path = await buildFixture(name, options);
      const { stdout } = await execa("go", ["version", "-m", path]);
      const [first = "", ...lines] = stdout.split("\n");
      const { elf, image } = await openBinary(path);
      const { go, gaps } = readGoFacts(image);
      if (go === null) throw new Error("nothing of Go was found");
      expect(first).toBe(`${path}: ${go.version}`);
      expect(asGoVersionPrints(go)).toEqual(lines.map((line) => line.slice(1)).filter((line) => line !== ""));
      expect(go.buildInfo).toBe(true);
      expect(gaps).toEqual([]);
      expect(readGoFacts(withoutSections(elf)).go).toEqual(go);
    });
});

describe.skipIf(!hasGo)("folders of the build machine", () => {
  test("are GOROOT and the module's own root without -trimpath", async () => {
    const { image } = await openBinary(await buildFixture("service"));
    const goroot = (await execa("go", ["env", "GOROOT"])).stdout;
    expect(readGoFacts(image).go?.buildPaths).toEqual([goroot, fixtureFolder("service")].sort());
  });

  test("are none with -trimpath", async () => {
    const { image } = await openBinary(await buildFixture("service", { args: ["-trimpath"] }));
    expect(readGoFacts(image).go?.buildPaths).toEqual([]);
  });

  test.skipIf(!has116)("are read from the file table of before Go 1.18, too", async () => {
    const { image } = await openBinary(await buildFixture("hello", { toolchain: "1.16.15" }));
    expect(readGoFacts(image).go?.buildPaths).toContain(fixtureFolder("hello"));
  });
});

describe.skipIf(!hasGo)("a Go file without its build information", () => {
  test("keeps its release and modules, and says what is missing", async () => {
    const { elf, image } = await openBinary(await buildFixture("service", { args: ["-trimpath"] }));
    const section = image.section(".go.buildinfo");
    const bytes = new Uint8Array(elf.bytes);
    bytes.fill(0, section?.offset, (section?.offset ?? 0) + (section?.size ?? 0));
    const { go, gaps } = readGoFacts(withoutSections({ ...elf, bytes }));
    const whole = readGoFacts(image).go;
    expect(go).toEqual({ ...whole, buildInfo: false });
    expect(gaps.map((gap) => gap.fact)).toEqual(["build-info"]);
  });
});

test("a file in which nothing is Go's has no Go facts and no gaps", () => {
  expect(readGoFacts(anImage([{ address: 0x1000, bytes: new Uint8Array(4096) }]))).toEqual({ go: null, gaps: [] });
});

test("a file with nothing but a Go build id is Go's, with gaps", () => {
  const note = Uint8Array.of(4, 0, 0, 0, 8, 0, 0, 0, 4, 0, 0, 0, 0x47, 0x6f, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8);
  const { go, gaps } = readGoFacts(anImage([{ address: 0x1000, bytes: note }]));
  expect(go).toMatchObject({ buildInfo: false, version: null, buildPaths: null });
  expect(gaps.map((gap) => gap.fact)).toEqual(["build-info", "go-version", "build-paths", "method-pruning"]);
});
