import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const parts = hasPart("Go", answers("go", "version")) && hasPart("a C compiler", answers("cc", "--version"));
const cli = join(import.meta.dirname, "../../src/cli.ts");

const dockerfile = (cgo: 0 | 1, ...lines: readonly string[]): string =>
  [
    "FROM golang:1.26-bookworm AS build",
    "COPY . .",
    `RUN CGO_ENABLED=${cgo} go build -o /out/service ./cmd/service`,
    "FROM scratch",
    "COPY --from=build /out/service /service",
    ...lines,
    "",
  ].join("\n");

describe.skipIf(!parts)("a line of a log, explained by the real files", () => {
  let folder: string;
  const programs = new Map<0 | 1, string>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "explain-"));
    for (const cgo of [0, 1] as const) {
      programs.set(cgo, await buildFixture("service", { goarch: "amd64", env: { CGO_ENABLED: String(cgo) } }));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function explained(line: string, cgo: 0 | 1, ...lines: readonly string[]) {
    writeFileSync(join(folder, "Dockerfile"), dockerfile(cgo, ...lines));
    return explainedBy("Dockerfile", line, cgo);
  }
  function explainedBy(file: string, line: string, cgo: 0 | 1) {
    const args = [cli, "explain", line, "--binary", programs.get(cgo) as string, "--dockerfile", file];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return { text: stdout.replace(/\s+/g, " "), stderr, status };
  }
  const entry = 'ENTRYPOINT ["/service"]';

  it.each([
    [
      "exec /service: no such file or directory",
      1,
      [entry],
      "4",
      "-RUN CGO_ENABLED=1 go build",
      "+RUN CGO_ENABLED=0 go build",
    ],
    [
      "tls: failed to verify certificate: x509: certificate signed by unknown authority",
      0,
      [entry],
      "4",
      null,
      "+COPY --from=build /etc/ssl/certs/ca-certificates.crt",
    ],
    ["unknown time zone Europe/Berlin", 0, [entry], "4", null, "+COPY --from=build /usr/share/zoneinfo"],
    ["user: unknown userid 0", 0, [entry], "4", null, "+COPY --from=build /etc/passwd"],
    [
      'exec: "/bin/sh": stat /bin/sh: no such file or directory',
      0,
      ["ENTRYPOINT /service -v"],
      "6",
      "-ENTRYPOINT /service -v",
      '+ENTRYPOINT ["/service", "-v"]',
    ],
    [
      'exec: "/app": stat /app: no such file or directory',
      0,
      ['ENTRYPOINT ["/app"]'],
      "6",
      '-ENTRYPOINT ["/app"]',
      '+ENTRYPOINT ["/service"]',
    ],
    [
      "unable to find user deck: no matching entries in passwd file",
      0,
      ["USER deck", entry],
      "6",
      "-USER deck",
      "+USER 65532:65532",
    ],
  ] as const)("is found to be so, at its line, with the edit: %s", (line, cgo, lines, number, before, after) => {
    const { text, status } = explained(line, cgo, ...lines);
    expect(text).toContain("Dockerfile: here it is this");
    expect(text).toContain(`The line is Dockerfile:${number}.`);
    if (before !== null) expect(text).toContain(before);
    expect(text).toContain(after);
    expect(status).toBe(0);
  });

  it("is found not to be so where the files are in order", () => {
    expect(explained("exec /service: no such file or directory", 0, entry).text).toContain(
      "Dockerfile: here it starts",
    );
  });

  it("is looked for in the image that a compose.yaml builds", () => {
    const line = "exec /service: no such file or directory";
    explained(line, 1, entry);
    writeFileSync(join(folder, "compose.yaml"), "services:\n  api:\n    build: .\n");
    expect(explainedBy("compose.yaml", line, 1).text).toMatch(/compose\.yaml: api: here it is this.*Dockerfile:4\./);
  });

  it("names who asks for the version, and on how many bases that is met", () => {
    const { text } = explained("/service: version `GLIBC_2.34' not found (required by /service)", 1, entry);
    expect(text).toMatch(/GLIBC_2\.34 is asked for by .*pthread_create ← _cgo_try_pthread_create ← runtime\/cgo/);
    expect(text).toMatch(/Of the known bases it starts on \d+ of \d+; distroless-base/);
  });
});
