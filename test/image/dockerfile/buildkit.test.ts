// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the words of a Dockerfile
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { posix } from "node:path";
import { createInterface } from "node:readline";
import { execa } from "execa";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";
import { evaluateDockerfile } from "../../../src/image/dockerfile/evaluate.ts";
import { configOf } from "../../../src/image/dockerfile/stage.ts";
import { emptyConfig } from "../../../src/image/facts.ts";
import { environmentOf } from "../../../src/image/manifest.ts";
import { type Platform, parsePlatform } from "../../../src/image/platform.ts";
import { answers, hasPart } from "../../support/parts.ts";
import { cachedFolder } from "../support/cache.ts";

/**
 * Dockerfiles made at random are evaluated here and by BuildKit itself: the same are refused, and of the others the
 * configuration, the destinations and what RUN gets are the same. Known to differ, and left out: EXPOSE of a word with
 * a substitution in its middle, where BuildKit loses what stands before it.
 */
const wide = process.env.PLIMSOLL_WIDE !== undefined && hasPart("go", answers("go", "version"));

const base = {
  Env: ["PATH=/go/bin:/bin", "GOPATH=/go", "X=y"],
  User: "me",
  WorkingDir: "/go",
  Cmd: ["sh"],
  ExposedPorts: { "9/tcp": {} },
};

interface Question {
  readonly dockerfile: string;
  readonly args: Record<string, string>;
  readonly target: string;
  readonly platform: string;
}

interface Answer {
  readonly refused: boolean;
  readonly config?: object;
  readonly destinations?: readonly string[];
  readonly runs?: readonly string[];
}

const refused: Answer = { refused: true };
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

function ours({ dockerfile, args, target, platform }: Question): Answer {
  const config = {
    ...emptyConfig,
    env: environmentOf(base.Env),
    user: base.User,
    workdir: base.WorkingDir,
    cmd: base.Cmd,
    exposedPorts: Object.keys(base.ExposedPorts),
  };
  const settings = {
    args,
    target: target || null,
    platform: parsePlatform(platform) as Platform,
    buildPlatform: parsePlatform("linux/amd64") as Platform,
  };
  try {
    const evaluation = evaluateDockerfile(parseDockerfile(dockerfile, "Dockerfile"), settings, () => config);
    const { env, user, workdir, entrypoint, cmd, shell, exposedPorts, healthcheck, onBuild } = configOf(
      evaluation.target,
    );
    return {
      refused: false,
      config: {
        env: Object.fromEntries(Object.entries(env).sort()),
        user: user || null,
        workdir,
        entrypoint,
        cmd: cmd?.length === 0 ? null : cmd,
        shell,
        exposedPorts,
        healthcheck,
        onBuild,
      },
      destinations: sorted(evaluation.stages.flatMap((stage) => stage.copies.map((copy) => copy.destination))),
      runs: sorted(
        evaluation.stages.flatMap((stage) =>
          stage.runs.map((run) =>
            JSON.stringify([
              run.argv,
              run.workdir,
              Object.entries(run.env)
                .map(([name, value]) => `${name}=${value}`)
                .sort(),
            ]),
          ),
        ),
      ),
    };
  } catch (error) {
    if (error instanceof UsageError) return refused;
    throw error;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what another program writes
function theirs(answer: any): Answer {
  if (answer.error !== undefined) return refused;
  const { config } = answer;
  return {
    refused: false,
    config: {
      env: Object.fromEntries(Object.entries(environmentOf(config.Env ?? [])).sort()),
      user: config.User || null,
      workdir: posix.resolve("/", config.WorkingDir),
      entrypoint: config.Entrypoint ?? null,
      cmd: config.Cmd ?? null,
      shell: config.Shell ?? null,
      exposedPorts: Object.keys(config.ExposedPorts ?? {}).sort(),
      healthcheck: config.Healthcheck?.Test ?? null,
      onBuild: config.OnBuild ?? [],
    },
    destinations: sorted(answer.copies.map((copy: { dest: string }) => copy.dest.replace(/\/\.$/, "/"))),
    runs: sorted(
      answer.runs.map((run: { args: string[]; cwd: string; env: string[] }) =>
        JSON.stringify([run.args, posix.resolve(run.cwd), [...run.env].sort()]),
      ),
    ),
  };
}

const name = fc.constantFrom("V", "A", "B", "X", "NONE", "PATH", "TARGETARCH", "EMPTY");
const literal = fc.constantFrom(
  "a",
  "b*",
  "abc",
  ".",
  "/",
  ":",
  "1.2",
  "",
  "?",
  "\\*",
  "\\",
  "\\$",
  '\\"',
  "{",
  "}",
  "#",
  "é",
  "=",
  "-",
);
const operator = fc.constantFrom(":-", "-", ":+", "+", "#", "##", "%", "%%", ":?", "?");
const { word } = fc.letrec<{ word: string; part: string }>((tie) => ({
  word: fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small" },
    literal,
    name.map((text) => `$${text}`),
    name.map((text) => `\${${text}}`),
    fc.tuple(name, operator, tie("word")).map(([text, sign, inner]) => `\${${text}${sign}${inner}}`),
    fc
      .tuple(name, fc.constantFrom("/", "//"), tie("word"), tie("word"))
      .map(([text, sign, from, to]) => `\${${text}${sign}${from}/${to}}`),
    tie("word").map((inner) => `"${inner}"`),
    literal.map((inner) => `'${inner}'`),
  ),
}));

const instruction = fc.oneof(
  fc.tuple(name, word, word).map(([text, one, two]) => `ENV ${text}=${one} C=${two}`),
  fc.tuple(name, word).map(([text, value]) => `ENV ${text} ${value}`),
  fc.tuple(name, word).map(([text, value]) => `ARG ${text}=${value}`),
  name.map((text) => `ARG ${text}`),
  word.map((path) => `WORKDIR /w/${path}`),
  word.map((user) => `USER ${user}`),
  fc
    .tuple(fc.constantFrom("", "--from=one ", "--from=0 ", "--from=two ", "--chmod=755 ", "--bad "), word, word)
    .map(([flag, from, to]) => `COPY ${flag}x${from} /d/${to}`),
  fc.constantFrom(
    'ENTRYPOINT ["/app", "$V"]',
    "ENTRYPOINT /app $V",
    "ENTRYPOINT []",
    'CMD ["x"]',
    "CMD run \\\n  # comment\n\n  me",
    'SHELL ["/bin/bash", "-c"]',
    "HEALTHCHECK CMD curl x",
    "HEALTHCHECK NONE",
    "EXPOSE 80 90-91/UDP",
    "EXPOSE $PORT",
    "RUN go build . \\\n && true",
    'RUN ["go", "$V"]',
    "ONBUILD ENV O=$V",
    "ONBUILD RUN true",
    "LABEL a=b c",
    "VOLUME /a",
    "# nothing",
    "FOO",
    "COPY <<'X' <<Y /h/\none\nX\ntwo\nY",
  ),
);

const stage = (from: fc.Arbitrary<string>) =>
  fc.tuple(from, fc.array(instruction, { maxLength: 4 })).map(([first, more]) => [first, ...more]);

const question: fc.Arbitrary<Question> = fc
  .record({
    head: fc.constantFrom("", "# syntax=docker/dockerfile:1\n", "# escape=\\\n", "\ufeff"),
    globals: fc.array(
      fc.tuple(name, word).map(([text, value]) => `ARG ${text}=${value}`),
      { maxLength: 2 },
    ),
    one: stage(
      fc.constantFrom(
        "FROM golang:1.26 AS one",
        "FROM golang:${V:-1} as One",
        "FROM --platform=$BUILDPLATFORM golang AS one",
      ),
    ),
    two: stage(fc.constantFrom("FROM scratch AS two", "FROM one AS two", "FROM debian:12 AS two", "FROM $V AS two")),
    ending: fc.constantFrom("\n", "\r\n"),
    args: fc.constantFrom({}, { V: "given" }, { V: "", A: "a b" }),
    target: fc.constantFrom("", "", "", "one", "Two", "none"),
    platform: fc.constantFrom("linux/amd64", "linux/arm64", "linux/arm/v6"),
  })
  .map(({ head, globals, one, two, ending, args, target, platform }) => ({
    dockerfile: head + [...globals, ...one, ...two].join("\n").replaceAll("\n", ending),
    args,
    target,
    platform,
  }));

describe.skipIf(!wide)("BuildKit and Plimsoll make the same of a Dockerfile", () => {
  let buildkit: ChildProcess;
  let lines: AsyncIterator<string>;

  beforeAll(async () => {
    const source = new URL("../programs/buildkit", import.meta.url);
    const folder = await cachedFolder(["buildkit", "v0.34.0", 1], async (made) => {
      cpSync(source, made, { recursive: true });
      await execa("go", ["build", "-mod=mod", "-o", "buildkit", "."], {
        cwd: made,
        env: { GOWORK: "off", GOFLAGS: "-buildvcs=false" },
      });
    });
    buildkit = spawn(`${folder}/buildkit`, { stdio: ["pipe", "pipe", "inherit"] });
    if (buildkit.stdout === null) throw new Error("no standard output");
    lines = createInterface(buildkit.stdout)[Symbol.asyncIterator]();
  }, 900_000);
  afterAll(() => {
    buildkit?.stdin?.end();
  });

  const ask = async (asked: Question): Promise<Answer> => {
    const config = {
      architecture: "amd64",
      os: "linux",
      config: base,
      rootfs: { type: "layers", diff_ids: [`sha256:${"0".repeat(64)}`] },
    };
    buildkit.stdin?.write(`${JSON.stringify({ ...asked, config })}\n`);
    return theirs(JSON.parse((await lines.next()).value as string));
  };

  it("whatever it is made of", async () => {
    let built = 0;
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const expected = await ask(asked);
        const actual = ours(asked);
        if (!expected.refused) built++;
        expect(actual.refused).toBe(expected.refused);
        expect(actual.config).toEqual(expected.config);
        // BuildKit leaves out stages and folders whose content is not used in the end.
        for (const destination of expected.destinations ?? []) expect(actual.destinations).toContain(destination);
        for (const run of expected.runs ?? []) expect(actual.runs).toContain(run);
      }),
      { seed: 20_26, numRuns: 3000 },
    );
    process.stderr.write(`BuildKit: ${built} of 3000 Dockerfiles built, all alike\n`);
    expect(built).toBeGreaterThan(500);
  }, 900_000);
});
