import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkImages } from "../../src/compatibility/check.ts";
import { dockerfileImage } from "../../src/compatibility/dockerfile/dockerfile-image.ts";
import { type MeasuredFile, readPrograms } from "../../src/compatibility/measured-programs.ts";
import { applyPatch } from "../../src/compatibility/patch/dockerfile-text.ts";
import { ImageError } from "../../src/image/image-error.ts";
import type { Platform } from "../../src/image/platform.ts";
import { parseRegistryReference } from "../../src/image/reference.ts";
import { findBase } from "../../src/image/table.ts";
import { tableFacts } from "../../src/image/table-facts.ts";
import { imageRules } from "../../src/judge/image-rules.ts";
import { judge } from "../../src/judge/judge.ts";
import variantNotShipped from "../../src/judge/rules/variant-not-shipped.ts";
import type { Variant } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { buildFixture, fixtureFolder } from "../support/fixture.ts";
import { aSnapshot, aVariant } from "../support/make.ts";
import { answers, hasPart } from "../support/parts.ts";

const parts = hasPart("Go", answers("go", "version")) && hasPart("a C compiler", answers("cc", "--version"));
const original = readFileSync(join(fixtureFolder("service"), "Dockerfile"), "utf8");

/** The base as the table has it, so that no registry is asked. */
async function openBase(reference: string, platform: Platform) {
  const found = findBase(parseRegistryReference(reference), platform);
  if (found === null) throw new ImageError(`${reference} is not there`);
  return tableFacts(found, reference, platform);
}

describe.skipIf(!parts)("the Dockerfile of the service", () => {
  let folder: string;
  let files: readonly MeasuredFile[];

  beforeAll(async () => {
    // Bases end: what is said of them here is said of this day.
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-08-01") });
    folder = mkdtempSync(join(tmpdir(), "service-"));
    cpSync(fixtureFolder("service"), folder, { recursive: true });
    const built = async (name: string, variant: Variant): Promise<MeasuredFile> => {
      const { cgo, ldflags, buildmode } = variant;
      const args = ["-trimpath", `-ldflags=${ldflags}`, ...(buildmode === null ? [] : [`-buildmode=${buildmode}`])];
      const file = await buildFixture("service", {
        args,
        env: { CGO_ENABLED: cgo === true ? "1" : "0" },
        goarch: "amd64",
      });
      const about = {
        name,
        displayPath: "out/service",
        variant,
        build: null,
        wire: false,
        now: new Date("2026-01-01"),
      };
      const { artifact } = await readArtifact(file, about);
      if (artifact === null) throw new Error(`${file} could not be read`);
      return { artifact, file };
    };
    files = [
      await built("release", aVariant()),
      await built("pie", aVariant({ buildmode: "pie" })),
      await built("cgo", aVariant({ cgo: true })),
    ];
  });
  afterAll(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  async function verdictOf(text: string) {
    const file = join(folder, "Dockerfile");
    writeFileSync(file, text);
    const compatibility = await checkImages(await readPrograms(files), [dockerfileImage("Dockerfile", file, openBase)]);
    const head = aSnapshot({ artifacts: files.map(({ artifact }) => artifact) });
    const config = { budgets: {}, images: [], rules: {} };
    const verdict = judge({ head, base: null, changes: [], config, compatibility }, [...imageRules, variantNotShipped]);
    return { ...verdict, compatibility };
  }
  const broken = (from: string | RegExp, to: string): string => {
    const text = original.replace(from, to);
    if (text === original) throw new Error(`nothing in the Dockerfile is ${from}`);
    return text;
  };
  const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part)) + 1;
  /** What fails or warns, with its line. */
  const said = ({ findings }: Awaited<ReturnType<typeof verdictOf>>) =>
    findings
      .filter(({ severity }) => severity !== "note")
      .map(({ rule, artifact, severity, location }) => `${severity} ${rule} ${artifact} ${location?.line}`);

  it("passes as it is, where it ships, with the variants it does not ship only noted", async () => {
    const verdict = await verdictOf(original);
    expect(verdict.outcome).toBe("pass");
    expect(verdict.compatibility.map(({ artifact, runs, isShipped }) => [artifact, runs, isShipped])).toEqual([
      ["release", "yes", true],
      ["pie", "no", false],
      ["cgo", "no", false],
    ]);
    expect(verdict.findings.map(({ rule, severity, artifact }) => [rule, severity, artifact])).toEqual([
      ["pie-without-loader", "note", "pie"],
      ["interpreter-missing", "note", "cgo"],
    ]);
  });

  it("fails with cgo, at the base that has no loader", async () => {
    const text = broken("CGO_ENABLED=0", "CGO_ENABLED=1");
    expect(said(await verdictOf(text))).toEqual([`error interpreter-missing cgo ${lineOf(text, "FROM gcr.io")}`]);
  });

  it("fails with a PIE, at the base that has no loader", async () => {
    const text = broken("go build", "go build -buildmode=pie");
    expect(said(await verdictOf(text))).toEqual([`error pie-without-loader pie ${lineOf(text, "FROM gcr.io")}`]);
  });

  it("fails with a base that has the other libc, or an older one, where cgo is on", async () => {
    const musl = broken("CGO_ENABLED=0", "CGO_ENABLED=1").replace(/FROM gcr\S*/, "FROM alpine:3.20");
    expect(said(await verdictOf(musl))).toContain(`error glibc-on-musl cgo ${lineOf(musl, "FROM alpine")}`);
    const old = broken("CGO_ENABLED=0", "CGO_ENABLED=1").replace(/FROM gcr\S*/, "FROM debian:11");
    expect(said(await verdictOf(old))).toContain(`error glibc-too-old cgo ${lineOf(old, "FROM debian")}`);
  });

  it.each([
    [
      "an ENTRYPOINT that is nowhere",
      'ENTRYPOINT ["/usr/local/bin/service"]',
      'ENTRYPOINT ["/usr/bin/service"]',
      "entrypoint-missing",
    ],
    ["a COPY to another place", "service /usr/local/bin/service", "service /opt/service", "entrypoint-missing"],
    [
      "a shell form",
      'ENTRYPOINT ["/usr/local/bin/service"]',
      "ENTRYPOINT /usr/local/bin/service",
      "shell-form-without-shell",
    ],
  ])("fails with %s, at the ENTRYPOINT", async (_, from, to, rule) => {
    const text = broken(from, to);
    expect(said(await verdictOf(text))).toContain(`error ${rule} release ${lineOf(text, "ENTRYPOINT")}`);
  });

  it("fails with a user that the base does not know, at its line", async () => {
    const text = broken("EXPOSE 8080", "USER harbour\nEXPOSE 8080");
    expect(said(await verdictOf(text))).toContain(`error user-unknown release ${lineOf(text, "USER")}`);
    expect((await verdictOf(broken("EXPOSE 8080", "USER nobody\nEXPOSE 8080"))).outcome).toBe("pass");
  });

  it("warns of what the program needs and scratch lacks, at the FROM, until it is copied", async () => {
    const text = broken(/FROM gcr\S*/, "FROM scratch");
    const bare = said(await verdictOf(text));
    const line = lineOf(text, "FROM scratch");
    expect(bare.every((one) => one.startsWith("warning ") && one.endsWith(` release ${line}`))).toBe(true);
    const zones = `warning tzdata-missing release ${line}`;
    expect(bare).toContain(zones);
    const copied = text.replace("EXPOSE", "COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo\nEXPOSE");
    expect(said(await verdictOf(copied))).not.toContain(zones);
  });

  /** By line of the Dockerfile, ways to break it, and where that shows. */
  const breaks: readonly (readonly [line: number, from: string | RegExp, to: string, found: readonly string[]])[] = [
    [1, "ARG GO_VERSION=1.26", "", ["warning image-not-made 3"]],
    [3, "AS build", "AS builder", ["warning build-input-missing 9"]],
    [3, /golang:\S+/, "debian:12", ["warning build-input-missing 6"]],
    [3, "FROM golang", "FRM golang", ["warning image-not-made 3"]],
    [4, "WORKDIR /src", "WORKDIRR /src", ["warning image-not-made 4"]],
    [5, "COPY . .", "COPY cargo .", ["warning build-input-missing 5"]],
    [5, "COPY . .", "", ["warning build-input-missing 6"]],
    [6, "go build", "go biuld", ["warning build-input-missing 6"]],
    [6, "./cmd/service", "./cmd/servic", ["warning build-input-missing 6"]],
    [6, "-o /out/service", "-o /out/app", ["error copy-source-missing 9"]],
    [6, /RUN .*/, "RUN true", ["error copy-source-missing 9"]],
    [6, "CGO_ENABLED=0", "CGO_ENABLED=1", ["error interpreter-missing 8"]],
    [8, "static-debian12", "statick", ["warning image-not-made 8"]],
    [9, "--from=build", "--from=built", ["warning build-input-missing 9"]],
    [9, "--from=build ", "", ["warning build-input-missing 9"]],
    [9, "/out/service /usr", "/out/servic /usr", ["error copy-source-missing 9"]],
    [9, "COPY --from", "COPY --chmod=0644 --from", ["error not-executable 9"]],
    [9, "service /usr/local/bin/service", "service /opt/service", ["error entrypoint-missing 11"]],
    [10, "EXPOSE 8080", "EXPOSE", ["warning image-not-made 10"]],
    [11, /ENTRYPOINT.*/, "", ["warning nothing-started 9"]],
    [11, 'ENTRYPOINT ["/usr/local', 'ENTRYPOINT ["/usr/lokal', ["error entrypoint-missing 11"]],
    [11, /ENTRYPOINT.*/, "ENTRYPOINT service", ["error shell-form-without-shell 11"]],
  ];

  it("has a way to be broken in each of its lines", () => {
    const lines = original.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
    expect([...new Set(breaks.map(([line]) => line))]).toEqual(lines);
    for (const [line, from] of breaks) expect(original.split("\n")[line - 1]).toMatch(from);
  });

  it.each(breaks)("shows a break in line %i: %s, to %s", async (_, from, to, found) => {
    const told = said(await verdictOf(broken(from, to)));
    const rules = [...new Set(told.map((one) => one.replace(/ (release|pie|cgo) /, " ")))];
    expect(rules).toEqual(expect.arrayContaining([...found]));
  });

  /** The Dockerfile with the edit that comes with a finding of a rule applied, and what is still found in it. */
  async function mended(text: string, rule: string) {
    const { findings } = await verdictOf(text);
    const finding = findings.find((one) => one.rule === rule && one.severity !== "note");
    if (finding?.patch === undefined) throw new Error(`${rule} comes without a patch`);
    const edited = applyPatch(text, finding.patch);
    const after = (await verdictOf(edited)).findings.filter(({ severity }) => severity !== "note");
    return { edited, patch: finding.patch, after: after.map((one) => `${one.rule} ${one.artifact}`) };
  }
  const withCgo = (base: string) => broken("CGO_ENABLED=0", "CGO_ENABLED=1").replace(/FROM gcr\S*/, `FROM ${base}`);

  it.each([
    ["cgo on a base without a loader", withCgo("gcr.io/distroless/static-debian12:nonroot"), "interpreter-missing"],
    ["cgo on the other libc", withCgo("alpine:3.20"), "glibc-on-musl"],
    ["cgo on an older glibc", withCgo("debian:11-slim"), "glibc-too-old"],
    ["a PIE", broken("go build", "go build -buildmode=pie"), "pie-without-loader"],
    ["a PIE, in two words", broken("go build", "go build -buildmode pie"), "pie-without-loader"],
    ["another ENTRYPOINT", broken('ENTRYPOINT ["/usr/local', 'ENTRYPOINT ["/usr'), "entrypoint-missing"],
    ["a stage of another name", broken("--from=build", "--from=built"), "build-input-missing"],
    ["another output", broken("-o /out/service", "-o /out/app"), "copy-source-missing"],
    ["a mode without x", broken("COPY --from", "COPY --chmod=0644 --from"), "not-executable"],
    ["no ENTRYPOINT", broken(/ENTRYPOINT.*/, ""), "nothing-started"],
    ["another COPY", broken("service /usr/local/bin/service", "service /opt/service"), "entrypoint-missing"],
    ["a shell form", broken(/ENTRYPOINT.*/, "ENTRYPOINT /usr/local/bin/service -addr :80"), "shell-form-without-shell"],
    [
      "a list in single quotes",
      broken(/ENTRYPOINT.*/, "ENTRYPOINT ['/usr/local/bin/service', '-addr']"),
      "shell-form-without-shell",
    ],
    [
      "a list in single quotes, on a base with a shell",
      broken(/ENTRYPOINT.*/, "ENTRYPOINT ['/usr/local/bin/service',]").replace(/FROM gcr\S*/, "FROM debian:13-slim"),
      "entrypoint-missing",
    ],
    ["an unknown user", broken("EXPOSE", "USER harbour\nEXPOSE"), "user-unknown"],
    ["scratch: zones", broken(/FROM gcr\S*/, "FROM scratch"), "tzdata-missing"],
    ["scratch: zones, by CRLF", broken(/FROM gcr\S*/, "FROM scratch").replaceAll("\n", "\r\n"), "tzdata-missing"],
  ])("comes with the edit that mends %s, after which it is not found again", async (_, text, rule) => {
    const { edited, patch, after } = await mended(text, rule);
    expect(after.filter((one) => one.startsWith(rule))).toEqual([]);
    expect(text.split(/\r?\n/).slice(patch.line - 1, patch.line - 1 + patch.remove.length)).toEqual(patch.remove);
    expect(edited.replaceAll("\r\n", "").includes("\n")).toBe(!text.includes("\r\n"));
  });

  it("comes with no edit of a build that would still be the same", async () => {
    const text = broken("RUN CGO_ENABLED=0 go build", "RUN export CGO_ENABLED=1 && CGO_ENABLED=1 go build");
    const { findings } = await verdictOf(text);
    const finding = findings.find(({ rule, artifact }) => rule === "interpreter-missing" && artifact === "cgo");
    expect(finding).toMatchObject({ severity: "error", patch: { line: 8, insert: [expect.stringMatching(/^FROM /)] } });
  });

  it("only notes what a comment above the line ignores, and nothing else", async () => {
    const text = broken(
      "EXPOSE 8080",
      "# plimsoll ignore=user-unknown made by the platform\nUSER harbour\nEXPOSE 8080",
    );
    const verdict = await verdictOf(text);
    expect(said(verdict)).toEqual([]);
    expect(verdict.findings.map(({ rule, message }) => `${rule}: ${message}`).join("\n")).toMatch(
      /user-unknown: .*A comment above Dockerfile:\d+ ignores it: made by the platform\./,
    );
    const other = text.replace("user-unknown", "ca-missing");
    expect(said(await verdictOf(other))).toContain(`error user-unknown release ${lineOf(other, "USER harbour")}`);
  });

  it("says that what was measured is not what it ships, where it builds in another way", async () => {
    const { findings } = await verdictOf(broken('-ldflags="-s -w"', "-tags=debug"));
    expect(findings.map(({ rule }) => rule)).toContain("variant-not-shipped");
  });

  it.each([
    ["a base that is not there", /FROM gcr\S*/, "FROM gcr.io/distroless/statick", /statick is not there/],
    ["a stage that is not there", "--from=build", "--from=built:", /Dockerfile:9: /],
    ["an ARG without a value", "GO_VERSION=1.26", "GO_VERSION=", /Dockerfile:3: /],
    ["a word that is no instruction", "EXPOSE", "EXPOSED", /Dockerfile:10: /],
  ])("leaves the verdict open with %s", async (_, from, to, why) => {
    const verdict = await verdictOf(broken(from, to));
    expect(verdict.outcome).toBe("inconclusive");
    expect(verdict.compatibility).toMatchObject(Array(3).fill({ runs: "unknown", reason: expect.stringMatching(why) }));
  });
});
