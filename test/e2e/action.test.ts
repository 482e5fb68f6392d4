import { describe, expect, it } from "vitest";
import { actIsHere, runWorkflow } from "../support/act.ts";
import { hasPart } from "../support/parts.ts";

describe.skipIf(!hasPart("act", actIsHere))("the Action, in a workflow that act runs", () => {
  const small = { fixture: "hello", inputs: { variants: "nocgo, release" } } as const;

  it("passes, with a summary, outputs and report files", async () => {
    const run = await runWorkflow(small);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: "pass",
      "report-json": "out/report.json",
      "report-markdown": "out/report.md",
    });
    expect(run.summary).toContain("release");
    expect(run.summary).toBe(run.files["report.md"]);
    const names = JSON.parse(run.files["report.json"] ?? "").head.artifacts.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["nocgo", "release"]);
  });

  it("keeps the runner's variables and the token from the build", async () => {
    const command = "mkdir -p out && env > out/report.env && go build -o out/hello .";
    const config = { build: { command: ["sh", "-c", command], artifacts: ["out/hello"] } };
    const run = await runWorkflow({ fixture: "hello", files: { ".plimsoll.yml": JSON.stringify(config) } });
    expect(run.exitCode, run.log).toBe(0);
    const names = (run.files["report.env"] ?? "").split("\n").map((line) => line.split("=")[0] as string);
    expect(names).toContain("PATH");
    expect(names.filter((name) => /^(INPUT_|ACTIONS_|GITHUB_|RUNNER_)/.test(name))).toEqual([]);
  });

  it("fails on a broken budget, after the report is written", async () => {
    const run = await runWorkflow({ ...small, inputs: { ...small.inputs, "max-size": "1MiB" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe("fail");
    expect(run.summary).toContain("size-max");
    expect(run.log).toMatch(/::error.*size-max/);
  });

  it("shows what a build that does not compile said, and goes on with what it can", async () => {
    const run = await runWorkflow({ ...small, files: { "main.go": "package main\n\nfunc main() { missing() }\n" } });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("undefined: missing");
    expect(run.outputs.verdict).toBe("inconclusive");
  });

  it("names the folder and the way out where there is no go.mod", async () => {
    const run = await runWorkflow({ ...small, remove: ["go.mod"] });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/go\.mod/);
    expect(run.summary).toMatch(/go.mod/);
  });

  it("refuses an input that means nothing, by its name", async () => {
    const run = await runWorkflow({ ...small, inputs: { variants: "relaese" } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("relaese");
    expect(run.log).toContain("did you mean release");
  });

  it("refuses to build under an event that hands strangers the repository's rights", async () => {
    const run = await runWorkflow({ ...small, event: "pull_request_target" });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("pull_request_target");
  });
});
