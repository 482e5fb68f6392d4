import { rm } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReport } from "../../src/baseline/schema.ts";
import { cloneBranch, git, type History, makeHistory, scratchFolder } from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("go", answers("go", "version"));
const sources = join(import.meta.dirname, "../../src");

/** The command as the command line runs it, in a process of its own. */
const script = `
  import { parseWords } from ${JSON.stringify(join(sources, "commands/command.ts"))};
  import gate from ${JSON.stringify(join(sources, "commands/gate.ts"))};
  const { values, positionals } = parseWords(process.argv.slice(1), gate.options);
  process.exitCode = await gate.run(values, positionals).catch(({ name, message }) => {
    process.stderr.write(\`\${name}: \${message}\\n\`);
    return 9;
  });`;

let history: History;
let scratch: string;
let folder: string;

beforeAll(async () => {
  history = await makeHistory();
  scratch = await scratchFolder();
  folder = join(scratch, "work");
  await cloneBranch(history.origin, "adds-module", folder);
});
afterAll(async () => {
  await history.remove();
  await rm(scratch, { recursive: true, force: true });
});

/** On a laptop, whatever this machine is. */
const run = async (...words: readonly string[]) => {
  // Go's own cache goes by XDG_CACHE_HOME as well.
  const { stdout: GOCACHE } = await execa("go", ["env", "GOCACHE"]);
  const env = { XDG_CACHE_HOME: join(scratch, "cache"), GOCACHE, GITHUB_EVENT_NAME: "", GITHUB_ACTIONS: "" };
  return execa(process.execPath, ["--input-type=module", "-e", script, "--", ...words], {
    cwd: folder,
    env,
    reject: false,
  });
};

describe.runIf(hasGo)("plimsoll gate", () => {
  it("says of a folder that is not there that, and nothing else", async () => {
    const { stdout, stderr } = await run("-C", "nosuch");
    expect([stdout, stderr]).toEqual([
      "",
      `UsageError: The folder ${join(folder, "nosuch")} is not there: -C names the folder of the module.`,
    ]);
  });

  it("judges the branch against main: a report for machines alone on standard output, and exit code 1", async () => {
    const { stdout, stderr, exitCode } = await run("--base", "main", "--variants", "release", "--format", "json");
    const report = readReport(stdout);
    expect(report.head.commit).toBe(history.pulls["adds-module"].head);
    expect(report.base?.commit).toBe(history.branchPoint);
    expect(report.verdict.outcome).toBe("fail");
    expect(exitCode).toBe(1);
    const [head, base] = [history.pulls["adds-module"].head, history.branchPoint].map((hash) => hash.slice(0, 12));
    expect(stderr).toContain(`measuring ${head}, compared with ${base} (the merge base of HEAD and main)\n`);
    expect(stderr).toContain("base release: ");
    expect(await git(folder, "status", "--porcelain")).toBe("");
  });

  it("builds the base once: the second run takes what the first one kept", async () => {
    const { stderr } = await run("--base", "main", "--variants", "release", "--format", "json");
    expect(stderr).toContain("release: ");
    expect(stderr).not.toContain("base release: ");
  });

  it("takes limits from the command line, for both sides", async () => {
    const { stdout } = await run("--quiet", "--variants", "release", "--max-size", "1MiB", "--format", "json");
    const capped = readReport(stdout).verdict.findings.filter(({ rule }) => rule === "size-max");
    expect(capped).toMatchObject([{ severity: "error", artifact: "release" }]);
  });

  it.each([
    [["--base", "nowhere"], /^UsageError: There is no branch, tag or commit "nowhere"/],
    [["--base", "missing.json"], /^UsageError: There is no report .*missing\.json/],
    [["--on-missing-base", "shrug"], /^UsageError: --on-missing-base: found "shrug"; allowed is warn, fail or ignore/],
  ] as [string[], RegExp][])("refuses %j in one sentence", async (words, message) => {
    const { stderr, stdout, exitCode } = await run("--quiet", ...words);
    expect([stdout, exitCode]).toEqual(["", 9]);
    expect(stderr).toMatch(message);
  });
});
