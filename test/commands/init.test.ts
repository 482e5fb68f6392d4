import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa, execaNode } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/parse.ts";
import { rules } from "../../src/judge/rules/index.ts";
import { commit, newRepository, scratchFolder } from "../support/history.ts";
import { hasPart } from "../support/parts.ts";

const root = join(import.meta.dirname, "../..");
const actionlint = join(root, ".cache/bin/actionlint");

let folder: string;
beforeEach(async () => {
  folder = await scratchFolder();
  await newRepository(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const program = {
  "go.mod": "module example.com/boat\n\ngo 1.24\n",
  "main.go": "package main\n\nfunc main() { println(1) }\n",
};
const config = { ".plimsoll.yml": "variants: [release]\n" };

const init = (words: readonly string[], inside = "") =>
  execaNode(join(root, "src/cli.ts"), ["init", "--quiet", ...words], { cwd: join(folder, inside), reject: false });
const read = (path: string) => readFile(join(folder, path), "utf8");
const [measuring, commenting] = [".github/workflows/plimsoll.yml", ".github/workflows/plimsoll-comment.yml"] as const;

/** What actionlint has to say of every workflow in the folder. */
const lint = async (): Promise<string> =>
  (await execa(actionlint, ["-no-color"], { cwd: folder, reject: false })).stdout;

describe("plimsoll init", () => {
  it("has the program checked on the Dockerfile that lies there", async () => {
    await commit(folder, "Begin", { ...program, Dockerfile: "FROM scratch\nCOPY boat /boat\n" });
    expect((await init(["--variants", "release"])).exitCode).toBe(0);
    expect(parseConfig(await read(".plimsoll.yml"), ".plimsoll.yml", rules).images).toEqual(["Dockerfile"]);
  });
});

describe("plimsoll init --github", () => {
  it("writes a configuration, both workflows and a target for make", async () => {
    await commit(folder, "Begin", program);
    const { exitCode, stdout } = await init(["--github", "--action", "acme/plimsoll", "--variants", "release"]);
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").map((line) => line.replace(/,.*/, ""))).toEqual([
      "wrote .plimsoll.yml",
      `wrote ${measuring}`,
      `wrote ${commenting}`,
      "wrote Makefile",
    ]);
    expect(parseConfig(await read(".plimsoll.yml"), ".plimsoll.yml", rules).budgets?.only).toEqual(["release"]);
    expect((await execa("make", ["-n", "size"], { cwd: folder })).stdout).toBe("npx plimsoll gate");
  });

  it("names every Action by commit but Plimsoll's own, and gives each job what it needs and no more", async () => {
    await commit(folder, "Begin", { ...program, ...config });
    await init(["--github", "--action", "acme/plimsoll@v1.2.3"]);
    const [measure, post] = await Promise.all([measuring, commenting].map(async (path) => parse(await read(path))));
    expect(measure.permissions).toEqual({ contents: "read" });
    expect(post.permissions).toEqual({});
    expect(post.jobs.comment.permissions).toEqual({ actions: "read", contents: "read", "pull-requests": "write" });
    expect(post.on).toEqual({ workflow_run: { workflows: [measure.name], types: ["completed"] } });
    for (const workflow of [measure, post]) expect(workflow.concurrency.group).toBeTruthy();
    const steps = [...measure.jobs.size.steps, ...post.jobs.comment.steps].map(({ uses }) => uses as string);
    expect(steps.filter((uses) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([
      "acme/plimsoll@v1.2.3",
      "acme/plimsoll/comment@v1.2.3",
    ]);
    expect(post.jobs.comment.steps).toHaveLength(1);
  });

  it.skipIf(!hasPart("actionlint", () => existsSync(actionlint)))(
    "writes workflows that actionlint passes",
    async () => {
      await commit(folder, "Begin", { ...program, ...config });
      for (const path of ["services/api", "services/web site"]) {
        await mkdir(join(folder, path), { recursive: true });
        await writeFile(join(folder, path, ".plimsoll.yml"), "variants: [release]\n");
      }
      await init(["--github", "--action", "acme/plimsoll"]);
      await init(["--github", "--action", "acme/plimsoll"], "services/api");
      await init(["--github", "--action", "acme/plimsoll"], "services/web site");
      expect(existsSync(join(folder, ".github/workflows/plimsoll-services-api.yml"))).toBe(true);
      expect(existsSync(join(folder, ".github/workflows/plimsoll-services-web-site-comment.yml"))).toBe(true);
      expect(await lint()).toBe("");
      await writeFile(join(folder, ".github/workflows/broken.yml"), "on: [pull]\njobs: {}\n");
      expect(await lint()).not.toBe("");
    },
  );

  it("tells several folders apart, in workflows, artifacts and comments", async () => {
    await commit(folder, "Begin", { "services/api/.plimsoll.yml": "variants: [release]\n" });
    await init(["--github", "--action", "acme/plimsoll"], "services/api");
    const measure = parse(await read(".github/workflows/plimsoll-services-api.yml"));
    const post = parse(await read(".github/workflows/plimsoll-services-api-comment.yml"));
    const inputs = { "working-directory": "services/api", "comment-key": "services-api" };
    const artifact = { "artifact-name": "plimsoll-report-services-api" };
    expect(measure.jobs.size.steps.at(-1).with).toEqual({ ...inputs, ...artifact, comment: "never" });
    expect(post.jobs.comment.steps[0].with).toEqual({ ...inputs, ...artifact });
    expect(post.on.workflow_run.workflows).toEqual([measure.name]);
  });

  it("overwrites nothing, and adds its target to a Makefile once", async () => {
    const own = { [measuring]: "name: mine\n", Makefile: "all:\n\techo all", ...config };
    await commit(folder, "Begin", { ...program, ...own });
    const first = await init(["--github", "--action", "acme/plimsoll"]);
    expect(first.stdout).toContain(`kept ${measuring}`);
    expect(await read(measuring)).toBe("name: mine\n");
    expect(await read(".plimsoll.yml")).toBe(config[".plimsoll.yml"]);
    const makefile = await read("Makefile");
    expect(makefile.startsWith("all:\n\techo all\n\n")).toBe(true);
    const second = await init(["--github", "--action", "acme/plimsoll"]);
    expect(second.stdout.split("\n").every((line) => line.startsWith("kept "))).toBe(true);
    expect(await read("Makefile")).toBe(makefile);
  });

  it("says what to name where it cannot know where the Action is, and where there is no repository", async () => {
    await commit(folder, "Begin", { ...program, ...config });
    expect(await init(["--github", "--action", "plimsoll"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--action plimsoll: expected OWNER/REPO"),
    });
    const bare = `${folder}-bare`;
    await mkdir(bare);
    try {
      const { exitCode, stderr } = await execaNode(join(root, "src/cli.ts"), ["init", "--github", "--action", "a/b"], {
        cwd: bare,
        reject: false,
      });
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("git repository") });
    } finally {
      await rm(bare, { recursive: true });
    }
  });
});

describe.skipIf(!hasPart("actionlint", () => existsSync(actionlint)))("the workflows of README.md", () => {
  it("pass actionlint, as they stand there", async () => {
    const readme = await readFile(join(root, "README.md"), "utf8");
    const workflows = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text = ""]) => text)
      .filter((text) => /^jobs:/m.test(text));
    expect(workflows.length).toBeGreaterThanOrEqual(3);
    for (const [index, text] of workflows.entries()) {
      await mkdir(join(folder, ".github/workflows"), { recursive: true });
      await writeFile(join(folder, `.github/workflows/${index}.yml`), text);
    }
    expect(await lint()).toBe("");
  });
});
