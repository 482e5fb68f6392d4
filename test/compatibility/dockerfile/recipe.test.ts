import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkImages } from "../../../src/compatibility/check.ts";
import { dockerfileImage } from "../../../src/compatibility/dockerfile/dockerfile-image.ts";
import { type ReadProgram, readPrograms } from "../../../src/compatibility/measured-programs.ts";
import { ImageError } from "../../../src/image/image-error.ts";
import type { Platform } from "../../../src/image/platform.ts";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { findBase } from "../../../src/image/table.ts";
import { tableFacts } from "../../../src/image/table-facts.ts";
import { imageRules } from "../../../src/judge/image-rules.ts";
import { judge } from "../../../src/judge/judge.ts";
import { readArtifact } from "../../../src/read.ts";
import { buildGo } from "../../image/support/programs.ts";
import { aSnapshot } from "../../support/make.ts";
import { answers, hasPart } from "../../support/parts.ts";

const parts =
  hasPart("Go on amd64", () => process.arch === "x64" && answers("go", "version")()) &&
  hasPart("gcc", answers("gcc", "--version"));

/** By the table, so that no registry is asked. */
async function openBase(reference: string, platform: Platform) {
  const found = findBase(parseRegistryReference(reference), platform);
  if (found === null) throw new ImageError(`${reference} is not there`);
  return tableFacts(found, reference, platform);
}

const build = (image: string, command = "CGO_ENABLED=0 go build -o /out/probe .", more = "") =>
  `FROM ${image} AS build\nWORKDIR /src\nCOPY . .\n${more}RUN ${command}\n`;
const builder = build("golang:1.26-bookworm");
const copy = "COPY --from=build /out/probe /probe\n";
const start = 'ENTRYPOINT ["/probe"]\n';

interface Case {
  readonly rule: string;
  readonly program: "pure" | "cgo" | "pie";
  readonly text: string;
  /** A part of the line that the finding is at. */
  readonly at: string;
}

const cases: readonly Case[] = [
  {
    rule: "run-without-shell",
    program: "pure",
    text: `${builder}FROM gcr.io/distroless/static-debian13\nRUN echo ready\n${copy}${start}`,
    at: "RUN echo",
  },
  {
    rule: "not-executable",
    program: "pure",
    text: `${builder}FROM debian:13\nCOPY --from=build --chmod=0644 /out/probe /probe\n${start}`,
    at: "--chmod",
  },
  {
    rule: "not-executable",
    program: "pure",
    text: `${builder}FROM gcr.io/distroless/static-debian13\nCOPY --from=build --chmod=700 /out/probe /probe\nUSER nonroot\n${start}`,
    at: "--chmod",
  },
  {
    rule: "not-executable",
    program: "pure",
    text: `FROM debian:13\nCOPY plain /plain\nENTRYPOINT ["/plain"]\n`,
    at: "COPY plain",
  },
  {
    rule: "not-executable",
    program: "pure",
    text: `FROM debian:13\nADD https://example.com/v1/probe /usr/bin/\nENTRYPOINT ["/usr/bin/probe"]\n`,
    at: "ADD https",
  },
  {
    rule: "healthcheck-tool-missing",
    program: "pure",
    text: `${builder}FROM gcr.io/distroless/static-debian13\n${copy}HEALTHCHECK CMD curl -f http://localhost/\n${start}`,
    at: "HEALTHCHECK",
  },
  {
    rule: "user-not-numeric",
    program: "pure",
    text: `${builder}FROM gcr.io/distroless/static-debian13\n${copy}USER nonroot\n${start}`,
    at: "USER",
  },
  {
    rule: "low-port",
    program: "pure",
    text: `${builder}FROM gcr.io/distroless/static-debian13\n${copy}EXPOSE 443\nUSER 65532\n${start}`,
    at: "EXPOSE",
  },
  {
    rule: "cgo-by-default",
    program: "pure",
    text: `${build("golang:1.26-bookworm", "go build -o /out/probe .")}FROM debian:13\n${copy}${start}`,
    at: "RUN go build",
  },
  {
    rule: "pie-loader-by-builder",
    program: "pie",
    text: `${build("golang:1.26-alpine", "CGO_ENABLED=0 go build -buildmode=pie -o /out/probe .")}FROM debian:13\n${copy}${start}`,
    at: "RUN CGO",
  },
  {
    rule: "builder-drift",
    program: "cgo",
    text: `${build("golang:1.26", "CGO_ENABLED=1 go build -o /out/probe .")}FROM debian:13\n${copy}${start}`,
    at: "FROM golang",
  },
  {
    rule: "floating-base",
    program: "cgo",
    text: `${build("golang:1.26-bookworm", "CGO_ENABLED=1 go build -o /out/probe .")}FROM gcr.io/distroless/base\n${copy}${start}`,
    at: "FROM gcr.io",
  },
  {
    rule: "base-end-of-life",
    program: "pure",
    text: `${builder}FROM debian:10\n${copy}${start}`,
    at: "FROM debian",
  },
  {
    rule: "gcompat-installed",
    program: "pie",
    text: `${builder}FROM alpine:3.22\nRUN apk add --no-cache gcompat\n${copy}${start}`,
    at: "RUN apk",
  },
  {
    rule: "ignore-unknown",
    program: "pure",
    text: `${builder}FROM debian:13\n# plimsoll ignore=ca-mising it is behind a proxy\n${copy}${start}`,
    at: "COPY --from",
  },
];

describe.skipIf(!parts)("what a Dockerfile says of how its image is made", () => {
  let folder: string;
  const programs = new Map<Case["program"], readonly ReadProgram[]>();

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22") });
    folder = mkdtempSync(join(tmpdir(), "recipe-"));
    writeFileSync(join(folder, "plain"), "");
    chmodSync(join(folder, "plain"), 0o644);
    const builds = {
      pure: { env: { CGO_ENABLED: "0" } },
      cgo: { env: { CGO_ENABLED: "1" } },
      pie: { args: ["-buildmode=pie"], env: { CGO_ENABLED: "0" } },
    };
    for (const [name, made] of Object.entries(builds)) {
      const file = await buildGo("probe", made);
      const about = { name, displayPath: "probe", variant: null, build: null, wire: false };
      const { artifact } = await readArtifact(file, { ...about, now: new Date() });
      if (artifact === null) throw new Error(`${file} could not be read`);
      programs.set(name as Case["program"], await readPrograms([{ artifact, file }]));
    }
  });
  afterAll(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  async function findings(program: Case["program"], text: string) {
    const file = join(folder, "Dockerfile");
    writeFileSync(file, text);
    const read = programs.get(program) as readonly ReadProgram[];
    const compatibility = await checkImages(read, [dockerfileImage("Dockerfile", file, openBase)]);
    const head = aSnapshot({ artifacts: read.map(({ artifact }) => artifact) });
    const config = { budgets: {}, images: [], rules: {} };
    return judge({ head, base: null, changes: [], config, compatibility }, imageRules).findings;
  }
  const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part)) + 1;

  it.each(cases)("$rule is found at its line: $at", async ({ rule, program, text, at }) => {
    const found = await findings(program, text);
    expect(found.map((one) => `${one.rule} ${one.location?.line}`)).toContain(`${rule} ${lineOf(text, at)}`);
  });

  it.each(cases)("$rule is a note where a comment ignores it: $at", async ({ rule, program, text, at }) => {
    const lines = text.split("\n");
    lines.splice(lineOf(text, at) - 1, 0, `# plimsoll ignore=${rule} we know`);
    const found = (await findings(program, lines.join("\n"))).filter((one) => one.rule === rule);
    expect(found).toMatchObject([{ severity: "note", message: expect.stringContaining("ignores it: we know") }]);
  });

  it("lets a program listen on any port that gets the capability where it is copied from", async () => {
    const setcap =
      "RUN apt-get update && apt-get install -y libcap2-bin && setcap cap_net_bind_service=+ep /out/probe\n";
    const text = `${builder}${setcap}FROM gcr.io/distroless/static-debian13\n${copy}EXPOSE 53\nUSER 65532\n${start}`;
    expect(await findings("pure", text)).toEqual([]);
  });

  it("gives no number for a user of the system, which is made without one", async () => {
    const text = `${builder}FROM alpine:3.22\nRUN addgroup -S app && adduser -S -G app app\n${copy}USER app\n${start}`;
    const found = (await findings("pure", text)).find(({ rule }) => rule === "user-not-numeric");
    expect(found?.message).toMatch(/Give the user a number where it is made/);
    expect(found?.message).not.toContain("1000");
  });

  it("lets what is fetched be made executable, there or afterwards", async () => {
    const fetched = "https://example.com/v1/probe /usr/bin/probe\n";
    const rules = async (lines: string) =>
      (await findings("pure", `FROM debian:13\n${lines}ENTRYPOINT ["/usr/bin/probe"]\n`)).map(({ rule }) => rule);
    expect(await rules(`ADD ${fetched}`)).toContain("not-executable");
    expect(await rules(`ADD --chmod=755 ${fetched}`)).not.toContain("not-executable");
    expect(await rules(`ADD ${fetched}RUN chmod +x /usr/bin/probe\n`)).not.toContain("not-executable");
  });

  it("finds none of it in a Dockerfile that says everything", async () => {
    const text = `${builder}FROM gcr.io/distroless/static-debian13\n${copy}EXPOSE 8080\nUSER 65532:65532\n${start}`;
    expect(await findings("pure", text)).toEqual([]);
  });
});
