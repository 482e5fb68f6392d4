import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyPatch, DockerfileText } from "../../src/compatibility/patch/dockerfile-text.ts";
import type { Patch } from "../../src/model.ts";
import { diffLines, groupPatches } from "../../src/render/patches.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { aFinding, aReport, aVerdict } from "../support/make.ts";

const text = "FROM scratch\nCOPY app /app\nUSER harbour\n";
const aPatch = (over: Partial<Patch> = {}): Patch => ({ path: "Dockerfile", line: 3, remove: [], insert: [], ...over });
const patches: readonly (readonly [string, Patch, string])[] = [
  [
    "replaces",
    aPatch({ remove: ["USER harbour"], insert: ["USER 65532:65532"] }),
    "FROM scratch\nCOPY app /app\nUSER 65532:65532\n",
  ],
  [
    "adds",
    aPatch({ insert: ["COPY etc /etc", "COPY tmp /tmp"] }),
    "FROM scratch\nCOPY app /app\nCOPY etc /etc\nCOPY tmp /tmp\nUSER harbour\n",
  ],
  ["takes away", aPatch({ remove: ["USER harbour"] }), "FROM scratch\nCOPY app /app\n"],
  ["adds at the end", aPatch({ line: 4, insert: ["USER 1"] }), `${text}USER 1\n`],
  ["adds at the start", aPatch({ line: 1, insert: ["# syntax"] }), `# syntax\n${text}`],
];

/** The text with the replacement that SARIF says carried out. */
function fixed(text: string, patch: Patch): string {
  const report = aReport({ verdict: aVerdict({ findings: [aFinding({ patch })] }) });
  const [{ fixes }] = JSON.parse(renderSarif(report, [])).runs[0].results;
  const [{ artifactLocation, replacements }] = fixes[0].artifactChanges;
  expect(artifactLocation).toEqual({ uri: "Dockerfile" });
  const { deletedRegion, insertedContent } = replacements[0];
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
  const start = offset(deletedRegion.startLine, deletedRegion.startColumn ?? 1);
  const lastColumn = (lines[deletedRegion.endLine - 1] ?? "").length + 1;
  const end = offset(deletedRegion.endLine, deletedRegion.endColumn ?? lastColumn);
  return text.slice(0, start) + insertedContent.text + text.slice(end);
}

describe("an edit", () => {
  it.each(patches)("that %s lines is a diff that git applies", (_, patch, edited) => {
    const folder = mkdtempSync(join(tmpdir(), "patch-"));
    try {
      writeFileSync(join(folder, "Dockerfile"), text);
      const diff = `${diffLines(patch).join("\n")}\n`;
      execFileSync("git", ["apply", "--unidiff-zero", "-"], {
        cwd: folder,
        input: diff,
        stdio: ["pipe", "pipe", "pipe"],
      });
      expect(readFileSync(join(folder, "Dockerfile"), "utf8")).toBe(edited);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect(applyPatch(text, patch)).toBe(edited);
  });

  const edits: readonly (readonly [string, (dockerfile: DockerfileText) => Patch])[] = [
    ["the first line", (dockerfile) => dockerfile.replace(1, 1, ["FROM alpine"])],
    ["a line", (dockerfile) => dockerfile.replace(2, 2, ["COPY etc /etc", "COPY tmp /tmp"])],
    ["the last line", (dockerfile) => dockerfile.replace(3, 3, ["USER 1"])],
    ["all of them", (dockerfile) => dockerfile.replace(1, 3, ["FROM alpine"])],
    ["nothing, and adds lines", (dockerfile) => dockerfile.insertAfter(1, ["COPY etc /etc"])],
    ["nothing, and adds the last line but one", (dockerfile) => dockerfile.insertAfter(2, ["EXPOSE 80"])],
    ["nothing, and adds the last line", (dockerfile) => dockerfile.insertAfter(3, ["EXPOSE 80"])],
    ["the last line by nothing", (dockerfile) => dockerfile.replace(3, 3, [])],
  ];
  describe.each([
    ["whose last line ends", text],
    ["whose last line does not end", text.trimEnd()],
  ])("of a file %s", (_, whole) => {
    it.each(edits)("that replaces %s is a diff that git applies as it is, and a fix of SARIF", (_, edit) => {
      const patch = edit(new DockerfileText("Dockerfile", whole));
      const folder = mkdtempSync(join(tmpdir(), "patch-"));
      try {
        writeFileSync(join(folder, "Dockerfile"), whole);
        const input = `${diffLines(patch).join("\n")}\n`;
        execFileSync("git", ["apply", "-"], { cwd: folder, input, stdio: ["pipe", "pipe", "pipe"] });
        expect(readFileSync(join(folder, "Dockerfile"), "utf8")).toBe(applyPatch(whole, patch));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      // Whether a last line that SARIF replaces ends is up to the file.
      expect(fixed(whole, patch).trimEnd()).toBe(applyPatch(whole, patch).trimEnd());
    });
  });

  it.each(patches)("that %s lines is a fix of SARIF, which leads to the same text", (_, patch, edited) => {
    expect(fixed(text, patch)).toBe(edited);
  });

  it("is shown once for all findings that it mends, and not for what is only noted", () => {
    const patch = aPatch({ insert: ["USER 1"] });
    const findings = [
      aFinding({ rule: "user-unknown", patch }),
      aFinding({ rule: "users-missing", severity: "warning", patch }),
      aFinding({ rule: "user-unknown", artifact: "other", patch }),
      aFinding({ rule: "tmp-missing", severity: "note", patch: aPatch({ insert: ["COPY tmp /tmp"] }) }),
      aFinding(),
    ];
    expect(groupPatches(findings)).toEqual([{ patch, rules: ["user-unknown", "users-missing"] }]);
  });

  it("keeps the ends of lines that the file has", () => {
    expect(applyPatch("FROM a\r\nUSER b\r\n", aPatch({ line: 2, remove: ["USER b"], insert: ["USER 1"] }))).toBe(
      "FROM a\r\nUSER 1\r\n",
    );
    expect(applyPatch("FROM a", aPatch({ line: 2, insert: ["USER 1"] }))).toBe("FROM a\nUSER 1\n");
  });
});
