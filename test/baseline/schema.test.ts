import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { readReport, reportSchema } from "../../src/baseline/schema.ts";
import { UsageError } from "../../src/errors.ts";
import type { Report } from "../../src/model.ts";
import {
  aChange,
  aCompatibility,
  aFinding,
  anArtifact,
  anElf,
  aReport,
  aSnapshot,
  aVerdict,
  someCertificates,
  someGo,
} from "../support/make.ts";
import { reports } from "../support/reports.ts";

const replaced = { path: "m.example", version: "v1.0.0", sum: null };

/** Something in every list and every place that may be null. */
const full: Report = aReport({
  head: aSnapshot({
    artifacts: [
      anArtifact({
        elf: anElf({
          interpreter: "/lib64/ld-linux-x86-64.so.2",
          versionNeeds: [{ library: "libc.so.6", version: "GLIBC_2.34", weak: false, symbols: ["dlsym"] }],
        }),
        go: someGo({ modules: [{ ...replaced, replace: replaced }] }),
        build: { command: ["go", "build"], env: { GOAMD64: "v3" }, seconds: 1.25 },
        certificates: someCertificates({
          pem: 12,
          bundles: [
            { format: "pem", offset: 0, bytes: 9, count: 12, earliestNotAfter: "2030-01-01T00:00:00.000Z", expired: 0 },
          ],
          expired: [{ offset: 0, subject: "CN=x", notAfter: "2020-01-01T00:00:00.000Z" }],
          privateKeys: [{ offset: 0, algorithm: "rsa" }],
        }),
        needs: [{ id: "ca", evidence: ["crypto/x509"], embedded: false }],
        gaps: [{ fact: "certificates", why: "too many" }],
      }),
    ],
    failedBuilds: [{ variant: "cgo", command: ["go"], exitCode: null, output: "x" }],
    skippedVariants: [{ variant: "pie", why: "refused" }],
    unread: [{ path: "x", reason: "empty" }],
  }),
  base: aSnapshot(),
  changes: [aChange(), aChange({ before: null, after: "static", cause: null })],
  compatibility: [aCompatibility({ fix: "Use another base." })],
  verdict: aVerdict({
    outcome: "fail",
    findings: [aFinding({ location: { path: "go.mod", line: 3 }, data: { any: [1, null] } })],
    skips: [{ rule: "r", artifact: "a", why: "no libc" }],
    override: { label: "size-ok", by: null, at: null, maxBytes: 10 },
  }),
});

/** The text of the full report with the value at a path replaced; `undefined` removes the key. */
function textWith(path: readonly (string | number)[], value: unknown): string {
  const report = structuredClone(full) as unknown as Record<string | number, unknown>;
  let at = report;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
  return JSON.stringify(report);
}

const problem = (text: string): string => {
  try {
    readReport(text);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return String((error as Error).message);
  }
  return "no problem";
};

/** Every path of the full report that leads to a value, lists and objects included. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [[...path], ...inner];
}

describe("a stored report", () => {
  it("has exactly the shape of the model, to the type checker", () => {
    expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Report>();
  });

  it("is read back as it was written", () => {
    expect(readReport(JSON.stringify(full))).toEqual(full);
    for (const report of Object.values(reports)) {
      const commit = report.head.commit === null ? null : "4".repeat(40);
      const known = { ...report, tool: aReport().tool, head: { ...report.head, commit } };
      expect(readReport(JSON.stringify(known))).toEqual(known);
    }
  });

  it("has a JSON Schema that says of every object which keys it has", () => {
    const schema = z.toJSONSchema(reportSchema);
    expect(schema).toMatchObject({
      title: "Plimsoll report",
      additionalProperties: false,
      required: ["schemaVersion", "tool", "head", "base", "changes", "compatibility", "verdict"],
    });
  });
});

describe("a report that anybody may have written", () => {
  it.each([
    [["head", "artifacts", 0, "fileSize"], -1, /head\.artifacts\[0\]\.fileSize: .*>=0/],
    [["head", "artifacts", 0, "fileSize"], 1.5, /head\.artifacts\[0\]\.fileSize: .*int/],
    [["head", "artifacts", 0, "fileSize"], 2 ** 53, /head\.artifacts\[0\]\.fileSize: /],
    [["head", "artifacts", 0, "fileSize"], null, /head\.artifacts\[0\]\.fileSize: .*number/],
    [
      ["head", "artifacts", 0, "elf", "sections", 1, "address"],
      "0x",
      /head\.artifacts\[0\]\.elf\.sections\[1\]\.address: /,
    ],
    [["head", "artifacts", 0, "sha256"], "x", /head\.artifacts\[0\]\.sha256: expected a SHA-256 digest/],
    [["head", "artifacts", 0, "symtab", "strippableShare"], 1.1, /strippableShare: .*<=1/],
    [["head", "commit"], "main", /head\.commit: expected a full commit hash/],
    [["head", "goVersion"], "x".repeat(70_000), /head\.goVersion: .*65536/],
    [["verdict", "outcome"], "PASS", /verdict\.outcome: .*"pass"/],
    [["verdict", "findings", 0, "location", "line"], -3, /verdict\.findings\[0\]\.location\.line: /],
    [["tool", "name"], "other", /tool\.name: .*"plimsoll"/],
    [["changes", 0, "before"], -5, /changes\[0\]\.before: /],
    [["base"], undefined, /base: /],
    [["head", "artifacts", 0, "extra"], 1, /head\.artifacts\[0\]: unknown key extra/],
  ])("is refused for %j = %j, by name", (path, value, message) => {
    expect(problem(textWith(path, value))).toMatch(message);
  });

  it("is refused for lists without end", () => {
    const findings = Array(100_001).fill(aFinding());
    expect(problem(textWith(["verdict", "findings"], findings))).toMatch(/verdict\.findings: .*100000/);
    const artifacts = Array(1_001).fill(full.head.artifacts[0]);
    expect(problem(textWith(["head", "artifacts"], artifacts))).toMatch(/head\.artifacts: .*1000/);
  });

  it("keeps what only some reports have: embedded files, functions, and what each cause moved", () => {
    const artifact = anArtifact({
      embeds: [{ path: "a.css", bytes: 3, hash: "a".repeat(64), package: null }],
      functions: [{ name: "f[int]", package: "x", bytes: 32, instantiatedBy: "y" }],
    });
    const report = aReport({
      head: aSnapshot({ artifacts: [artifact] }),
      changes: [aChange({ causes: [{ cause: "layout", bytes: -5 }] })],
    });
    expect(readReport(JSON.stringify(report))).toEqual(report);
  });

  it("is refused for infinite numbers", () => {
    const text = textWith(["head", "artifacts", 0, "build", "seconds"], "SECONDS").replace('"SECONDS"', "1e999");
    expect(problem(text)).toMatch(/seconds: /);
  });

  it("is refused for the lack of any key that every report has, and for a value of another type, wherever it stands", () => {
    const free = /^verdict\.findings\.0\.data|\.env\.|\.settings\.|\.floor\./;
    for (const path of pathsOf(full)) {
      if (free.test(path.join(".")) || typeof path.at(-1) === "number") continue;
      // Reports from before it was asked do not have it.
      if (!/\.go\.support$/.test(path.join(".")))
        expect(problem(textWith(path, undefined)), `without ${path.join(".")}`).not.toBe("no problem");
      expect(problem(textWith(path, { odd: true })), `with another ${path.join(".")}`).not.toBe("no problem");
    }
  });

  it("is refused for what is no report at all, in one sentence", () => {
    expect(problem("<html>")).toBe("report.json is no report of Plimsoll's: it is not JSON");
    expect(problem("")).toContain("it is not JSON");
    expect(problem("null")).toMatch(/expected object/);
    expect(problem("[]")).toMatch(/expected object/);
    expect(problem('{"schemaVersion": 2}')).toContain(
      "its schemaVersion is 2, and this Plimsoll reads schemaVersion 1",
    );
    expect(problem(" ".repeat(64 * 1024 * 1024 + 1))).toContain("it is longer than 64 MiB");
    expect(() => readReport("", "base.json")).toThrow("base.json is no report");
  });

  it("is refused in words that hold no foreign control characters, and not many of them", () => {
    const key = `\u001b[2J\u202e${"k".repeat(1000)}`;
    for (const text of [textWith([key], 1), textWith(["head", "artifacts", 0, "go", "settings", key], 1)]) {
      expect(problem(text)).toMatch(/^[ -~]{1,400}$/);
    }
  });

  it("does not reach the prototype of anything", () => {
    const text = textWith(["head", "artifacts", 0, "go", "settings"], "S").replace(
      '"S"',
      '{"__proto__": {"polluted": "yes"}}',
    );
    try {
      readReport(text);
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("is a report or a UsageError, whatever JSON it is", () => {
    const path = fc.constantFrom(...pathsOf(full));
    fc.assert(
      fc.property(path, fc.jsonValue(), (at, value) => {
        const text = textWith(at, value);
        const message = problem(text);
        if (message === "no problem") expect(readReport(text)).toEqual(JSON.parse(text));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ["of no number that there is", { number: 3, builds: [["a"], ["b"]] }],
    ["of more builds than a matrix has", { number: 1, builds: Array.from({ length: 20 }, () => Array(999).fill("a")) }],
    ["with keys of its own", { number: 1, builds: [["a"]], keeps: "all" }],
  ])("refuses a part %s", (_, part) => {
    expect(() => readReport(JSON.stringify({ ...aReport(), part }))).toThrow(/is no report of Plimsoll's: part/);
  });
});
