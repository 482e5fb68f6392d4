import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkImages } from "../../../src/compatibility/check.ts";
import { dockerfileImage } from "../../../src/compatibility/dockerfile/dockerfile-image.ts";
import { type ReadProgram, readPrograms } from "../../../src/compatibility/measured-programs.ts";
import { applyPatch } from "../../../src/compatibility/patch/dockerfile-text.ts";
import { ImageError } from "../../../src/image/image-error.ts";
import type { Platform } from "../../../src/image/platform.ts";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { findBase } from "../../../src/image/table.ts";
import { tableFacts } from "../../../src/image/table-facts.ts";
import type { Compatibility } from "../../../src/model.ts";
import { readArtifact } from "../../../src/read.ts";
import { buildFixture } from "../../support/fixture.ts";
import { answers, hasPart } from "../../support/parts.ts";

const parts = hasPart("Go", answers("go", "version")) && hasPart("a C compiler", answers("cc", "--version"));

/** The base as the table has it, so that no registry is asked. */
async function openBase(reference: string, platform: Platform) {
  const found = findBase(parseRegistryReference(reference), platform);
  if (found === null) throw new ImageError(`${reference} is not there`);
  return tableFacts(found, reference, platform);
}

/** A program with C of its own, which no flag takes out of it. */
const dockerfile = (from: string, ...more: readonly string[]): string =>
  [
    "FROM golang:1.26-bookworm AS build",
    "COPY . .",
    "RUN go build -o /out/draught .",
    from,
    "COPY --from=build /out/draught /draught",
    ...more,
    'ENTRYPOINT ["/draught"]',
    "",
  ].join("\n");

describe.skipIf(!parts)("the base of a program with C of its own", () => {
  let folder: string;
  let programs: readonly ReadProgram[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "patches-"));
    const file = await buildFixture("cgo", { goarch: "amd64", env: { CGO_ENABLED: "1" } });
    const about = { name: "draught", displayPath: "draught", variant: null, build: null, wire: false };
    const { artifact } = await readArtifact(file, { ...about, now: new Date("2026-01-01") });
    if (artifact === null) throw new Error("the fixture could not be read");
    programs = await readPrograms([{ artifact, file }]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function check(text: string): Promise<Compatibility> {
    const file = join(folder, "Dockerfile");
    writeFileSync(file, text);
    const [only] = await checkImages(programs, [dockerfileImage("Dockerfile", file, openBase)]);
    if (only === undefined) throw new Error("there is one program and one image");
    return only;
  }
  const patchOf = ({ problems }: Compatibility) => problems.flatMap(({ patch }) => patch ?? [])[0];

  it.each([
    ["an older release of a distribution", "FROM debian:11-slim", "FROM debian:12-slim"],
    [
      "an older release, behind a platform",
      "FROM --platform=linux/amd64 debian:11",
      "FROM --platform=linux/amd64 debian:12",
    ],
    ["the other libc", "FROM alpine:3.20", /^FROM gcr\.io\/distroless\/base-nossl-debian\d+:\w+$/],
    [
      "no libc at all",
      "FROM gcr.io/distroless/static-debian12:nonroot",
      /^FROM gcr\.io\/distroless\/base-nossl-debian\d+:nonroot$/,
    ],
    ["nothing", "FROM scratch AS final", /^FROM gcr\.io\/distroless\/base-nossl-debian\d+:\w+ AS final$/],
  ])("is changed for one on which it starts, from %s", async (_, from, to) => {
    const text = dockerfile(from);
    const before = await check(text);
    expect(before.runs).toBe("no");
    const patch = patchOf(before);
    expect(patch?.remove).toEqual([from]);
    expect(patch?.insert[0]).toMatch(to);
    expect((await check(applyPatch(text, patch ?? { path: "", line: 1, remove: [], insert: [] }))).runs).toBe("yes");
  });

  it("stays in its family where the stage runs that family's commands", async () => {
    const alpine = await check(dockerfile("FROM alpine:3.20", "RUN apk add --no-cache ca-certificates"));
    expect([alpine.runs, patchOf(alpine)]).toEqual(["no", undefined]);
    const debian = await check(dockerfile("FROM debian:11", "RUN apt-get install -y ca-certificates"));
    expect(patchOf(debian)?.insert).toEqual(["FROM debian:12"]);
  });

  it("is left alone by a comment that ignores the rule", async () => {
    const text = dockerfile("# plimsoll ignore=glibc-on-musl run elsewhere\nFROM alpine:3.20");
    expect(patchOf(await check(text))).toBeUndefined();
  });

  it("has no edit where what it starts from is made by another stage", async () => {
    const text = dockerfile("FROM base").replace("FROM golang", "FROM alpine:3.20 AS base\nFROM golang");
    const before = await check(text);
    expect([before.runs, patchOf(before)]).toEqual(["no", undefined]);
  });
});
