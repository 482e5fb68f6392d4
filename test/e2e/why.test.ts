import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import type { Why, WhyPruning } from "../../src/model/why.ts";
import { buildFixture, fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const service = fixtureFolder("service");

const why = (...words: string[]) =>
  execa(process.execPath, [cli, "why", ...words], { cwd: service, reject: false, env: { NO_COLOR: "", CI: "" } });

describe.skipIf(!hasPart("Go", answers("go", "version")))("plimsoll why", () => {
  it("prints the answer on standard output, and what it does on standard error", async () => {
    const { stdout, stderr, exitCode } = await why("text/template");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^text\/template is in harbour\.example\/service\/cmd\/service \(release\): /);
    expect(stdout).toContain("→ html/template");
    expect(stderr).toContain("release: building");
    expect((await why("text/template", "--quiet")).stderr).toBe("");
  });

  it("prints JSON and nothing else with --format json", async () => {
    const { stdout } = await why("evalField", "./cmd/service", "--format", "json", "--variant", "stripped");
    const answer = JSON.parse(stdout) as Why;
    expect(answer).toMatchObject({ name: "text/template.(*state).evalField", kind: "symbol", variant: "stripped" });
    expect(answer.imports[1]).toMatchObject({
      package: "harbour.example/service/internal/web",
      file: "cmd/service/main.go",
    });
  });

  it("takes a file in place of a package, and -C for another folder", async () => {
    const file = relative(service, await buildFixture("hello", { env: { CGO_ENABLED: "0" } }));
    expect((await why("fmt", file)).stdout).toMatch(/^fmt is in .*hello: [\d.]+ KiB of [\d.]+ MiB\n\n\d+ functions · /);
    expect((await why("--pruning", file)).stdout).toMatch(/^Method pruning is on in /);
    const { stdout } = await why("--pruning", "-C", "../hello", "--format", "json");
    expect(JSON.parse(stdout) as WhyPruning).toMatchObject({ program: "fixture.example/hello", methodPruning: "on" });
  });

  it("answers that something is not there, for that is no failure", async () => {
    const { stdout, exitCode } = await why("encoding/xml");
    expect([stdout.split(":")[0], exitCode]).toEqual([
      "encoding/xml is not in harbour.example/service/cmd/service (release)",
      0,
    ]);
  });

  it("exits 2 for words it does not understand, and 3 for a program it cannot look into", async () => {
    const codes = async (...words: string[]): Promise<unknown> => {
      const { exitCode, stdout, stderr } = await why(...words);
      return [exitCode, stdout, stderr.split("\n").at(-1)];
    };
    expect(await codes()).toEqual([2, "", expect.stringMatching(/^plimsoll: why takes a name/)]);
    expect(await codes("fmt", "./cmd/service", "more")).toEqual([
      2,
      "",
      expect.stringMatching(/^plimsoll: why takes a name/),
    ]);
    expect(await codes("template", "-q")).toEqual([2, "", expect.stringMatching(/may be several things/)]);
    expect(await codes("fmt", "--format", "xml")).toEqual([2, "", expect.stringMatching(/terminal or json/)]);
    expect(await codes("fmt", "go.mod")).toEqual([
      3,
      "",
      "plimsoll: go.mod cannot be looked into: it is not an ELF file",
    ]);
  });
});
