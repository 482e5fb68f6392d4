import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { initialConfig } from "../../src/config/write.ts";
import { judge } from "../../src/judge/judge.ts";
import { rules } from "../../src/judge/rules/index.ts";
import type { Snapshot } from "../../src/model.ts";
import { aLinkage, anArtifact, aSnapshot, aVariant, someCertificates } from "../support/make.ts";

const MiB = 1024 * 1024;
const variants = ["default", "stripped", "release", "pie"];
const matrix = (over: Partial<Snapshot> = {}) =>
  aSnapshot({
    artifacts: variants.map((name, index) => anArtifact({ name, fileSize: (9 - index) * MiB })),
    skippedVariants: [{ variant: "cgo", why: "no C compiler" }],
    ...over,
  });
const written = (snapshot: Snapshot, target: readonly string[] = ["./cmd/service"], images: readonly string[] = []) =>
  initialConfig(snapshot, { target, images });
const read = (text: string) => parseConfig(text, ".plimsoll.yml", rules);

describe("initialConfig", () => {
  it("writes a configuration that reads back, with the variants that were built and those this machine skipped", () => {
    expect(read(written(matrix()))).toMatchObject({
      target: ["./cmd/service"],
      variants: ["default", "stripped", "release", "pie", "cgo"],
      budgets: { only: ["release"] },
    });
  });

  it("judges today's binaries to pass", () => {
    const head = matrix();
    const config = resolveConfig(read(written(head)), {});
    expect(judge({ head, base: null, changes: [], config })).toMatchObject({
      outcome: "pass",
      findings: [],
      skips: [],
    });
  });

  it.each([
    [7 * MiB, 7.75 * MiB],
    [22.6 * MiB, 25 * MiB],
    [1_000_000, 1_114_112],
  ])("leaves a tenth above %d bytes, rounded up", (fileSize, max) => {
    const { budgets } = read(
      written(aSnapshot({ artifacts: [anArtifact({ fileSize, wireSize: { gzip: fileSize, zstd: 1 } })] })),
    );
    expect(budgets).toMatchObject({ size: { max }, wire: { max } });
  });

  it("sets no limit on what was not measured", () => {
    expect(read(written(aSnapshot({ artifacts: [anArtifact({ wireSize: null })] }))).budgets?.wire).toBeUndefined();
  });

  it("names the images that the programs go into, and leaves a line for them where none is known", () => {
    expect(read(written(matrix(), [], ["Dockerfile"])).images).toEqual(["Dockerfile"]);
    expect(read(written(matrix())).images).toBeUndefined();
    expect(written(matrix())).toContain("\n# images: [Dockerfile]\n");
  });

  it("tells the editor where the schema is, in the first line", () => {
    expect(written(matrix())).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/config\.schema\.json\n/,
    );
  });

  it("measures the smallest where there is no release", () => {
    const artifacts = [
      anArtifact({ name: "default", fileSize: 9 * MiB }),
      anArtifact({ name: "pie", fileSize: 8 * MiB }),
    ];
    expect(read(written(aSnapshot({ artifacts }))).budgets).toMatchObject({ only: ["pie"], size: { max: 9 * MiB } });
  });

  it("takes the largest of several packages", () => {
    const artifacts = [5, 7].map((size) => anArtifact({ name: `tool${size}/release`, fileSize: size * MiB }));
    const head = aSnapshot({ artifacts });
    const config = read(written(head, ["./cmd/...", "example.com/a"]));
    expect(config).toMatchObject({
      target: ["./cmd/...", "example.com/a"],
      variants: ["release"],
      budgets: { only: ["release"], size: { max: 7.75 * MiB } },
    });
    expect(judge({ head, base: null, changes: [], config: resolveConfig(config, {}) }).skips).toEqual([]);
  });

  it("leaves the target out where the main packages were found without one", () => {
    expect(read(written(matrix(), [])).target).toBeUndefined();
  });

  it("writes variants that are not in the catalogue in full", () => {
    const variant = aVariant({ cgo: false, env: { GOAMD64: "v3" }, tags: ["netgo"] });
    expect(read(written(aSnapshot({ artifacts: [anArtifact({ name: "v3", variant })] }))).variants).toEqual([
      {
        name: "v3",
        cgo: false,
        ldflags: "-s -w",
        trimpath: true,
        tags: ["netgo"],
        goos: "linux",
        goarch: "amd64",
        env: { GOAMD64: "v3" },
      },
    ]);
  });

  it("holds on to what is so today: no private key, static files, the floor of glibc", () => {
    const clean = {
      "private-key": { severity: "error", options: {} },
      "dynamic-libc": { severity: "error", options: {} },
    };
    expect(read(written(matrix())).rules).toEqual(clean);
    const linkage = aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } });
    const older = { ...linkage, floor: { GLIBC: "2.4" } };
    const cgo = anArtifact({ name: "cgo", variant: aVariant({ cgo: true }), linkage });
    const artifacts = [anArtifact(), cgo, { ...cgo, name: "own", linkage: older }];
    expect(read(written(aSnapshot({ artifacts }))).rules).toEqual({
      ...clean,
      "glibc-floor": { options: { max: "2.34" } },
    });
  });

  it("sets no rule that today's binaries would fail", () => {
    const certificates = someCertificates({ privateKeys: [{ offset: 4, algorithm: "rsa" }] });
    const artifacts = [anArtifact({ certificates, linkage: aLinkage({ kind: "dynamic" }) })];
    expect(read(written(aSnapshot({ artifacts }))).rules).toBeUndefined();
  });

  it.each(["null", "-x", 'a"b', "y", "a: b", "# x", "*x"])("keeps the target %j a text", (target) => {
    expect(written(matrix(), [target])).toContain(`target: ${JSON.stringify(target)}\n`);
  });
});
