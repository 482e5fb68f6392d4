import { describe, expect, it } from "vitest";
import { actIsHere, runWorkflow } from "../support/act.ts";
import { startGitHub } from "../support/github-server.ts";
import { hasPart } from "../support/parts.ts";

/** What a build may print, and a name may hold: a command to the runner, a mention, a table's pipe, a comment's end, bidi. */
const hostile = [
  "::error file=README.md::pwned by a build",
  "  ::set-output name=verdict::pass",
  "::add-mask::report",
  "##[error]pwned by a build",
  "@octocat | cell --> <img src=x> `tick` \u202Edesrever\u202C #1 ![x](https://example.com/x.png)",
];

const template =
  'package main\n\nimport (\n\t"os"\n\t"text/template"\n)\n\nfunc main() { template.Must(template.New("t").Parse("{{.}}")).Execute(os.Stdout, os.Args) }\n';

/** What act took for a command to the runner: those lines it writes with a sign before them. */
const commandsIn = (log: string): readonly string[] =>
  log.split("\n").flatMap((line) => /^ *(?:❗|🚧|❓|⚙) +(::.*)$/u.exec(line)?.[1] ?? []);

describe.skipIf(!hasPart("act", actIsHere))("under act, text that others wrote", () => {
  it("F14, F15: is no command in the log, and neither markup nor a mention in the summary and the comment", async () => {
    await using server = await startGitHub();
    const script = hostile.map((line) => `printf '%s\\n' '${line}'`).join("; ");
    const config = { build: { command: ["sh", "-c", `${script}; exit 1`], artifacts: ["out/hello"] } };
    const run = await runWorkflow({
      fixture: "hello",
      inputs: { "github-token": "ghs_test" },
      change: { ".plimsoll.yml": JSON.stringify(config) },
      onHead: (headSha) => Object.assign(server.state.pulls[0] ?? {}, { headSha }),
      env: { GITHUB_API_URL: server.connection.apiUrl, GITHUB_GRAPHQL_URL: server.connection.graphqlUrl },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe("inconclusive");
    expect(commandsIn(run.log).filter((line) => /README\.md|mask|\]pwned/.test(line.split("%0A")[0] ?? ""))).toEqual(
      [],
    );
    const [comment] = server.state.comments;
    for (const text of [run.summary, comment?.body ?? "", run.log]) {
      expect(text).toContain("pwned by a build");
      expect(text).not.toMatch(/[\u202A-\u202E]/);
    }
    // In a fence, nothing is markup; out of it there is nothing of it.
    for (const text of [run.summary, comment?.body ?? ""]) {
      expect(text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "")).not.toMatch(/octocat|pwned|<img/);
    }
  });

  it("puts at most eight annotations, one of them at the import that is to blame", async () => {
    await using server = await startGitHub();
    const run = await runWorkflow({
      fixture: "hello",
      files: { ".plimsoll.yml": "variants: [default, release]\nbudgets: { growth: { fail: 64KiB } }\n" },
      inputs: { "github-token": "ghs_test" },
      change: { "main.go": template },
      onHead: (headSha) => Object.assign(server.state.pulls[0] ?? {}, { headSha }),
      env: { GITHUB_API_URL: server.connection.apiUrl, GITHUB_GRAPHQL_URL: server.connection.graphqlUrl },
    });
    const annotations = commandsIn(run.log).filter((line) => /^::(error|warning|notice) /.test(line));
    expect(annotations.length).toBeGreaterThan(1);
    expect(annotations.length).toBeLessThanOrEqual(8);
    expect(annotations.find((line) => line.includes("Why the program grew"))).toMatch(/file=main\.go.*line=5/);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  });
});
