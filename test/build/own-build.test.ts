import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type OwnBuildOptions, runOwnBuild } from "../../src/build/own-build.ts";
import { JobError, UsageError } from "../../src/errors.ts";
import { scratchFiles } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const project = { "src/app": "app", "src/tool": "tool", "docs/app": "page" };
const copy = ["sh", "-c", "mkdir -p bin && cp src/* bin/"];

async function own(options: Partial<OwnBuildOptions> = {}): ReturnType<typeof runOwnBuild> {
  const folder = options.folder ?? (await scratchFiles(project));
  return runOwnBuild({ command: copy, artifacts: ["bin/*"], ...options, folder });
}

const names = async (options: Partial<OwnBuildOptions>): Promise<readonly string[]> => {
  const outcome = await own(options);
  if (outcome.kind !== "built") throw new Error(outcome.failed.output);
  return outcome.artifacts.map(({ name }) => name);
};

describe("a build the user brings", () => {
  it("is run, and gives the files its patterns match, by their paths below the folder, each once", async () => {
    const folder = await scratchFiles(project);
    expect(await own({ folder, artifacts: ["bin/t*", "bin/*"] })).toEqual({
      kind: "built",
      artifacts: [
        { name: "bin/app", path: join(folder, "bin/app") },
        { name: "bin/tool", path: join(folder, "bin/tool") },
      ],
      record: { command: copy, env: {}, seconds: expect.any(Number) },
    });
  });

  it("may write into a folder of which only the ELF files are wanted, as goreleaser does", async () => {
    const command = [
      "sh",
      "-c",
      `mkdir -p dist/app_linux && cp ${process.execPath} dist/app_linux/app && echo x > dist/checksums.txt`,
    ];
    expect(await names({ command, artifacts: ["dist/"] })).toEqual(["dist/app_linux/app"]);
    expect(await names({ command, artifacts: ["./dist/*/app"] })).toEqual(["dist/app_linux/app"]);
  });

  it.runIf(hasPart("Go", answers("go", "version")))("may be go itself", async () => {
    const folder = await scratchFiles({});
    const command = ["go", "build", "-C", fixtureFolder("hello"), "-o", join(folder, "bin/"), "."];
    await mkdir(join(folder, "bin"));
    expect(await names({ folder, command })).toEqual(["bin/hello"]);
  });

  it("takes no folders for files", async () => {
    expect(await names({ command: ["sh", "-c", "mkdir -p bin/more && echo x > bin/app"] })).toEqual(["bin/app"]);
  });

  it("that fails is a value, with the command, the exit code and what it printed", async () => {
    const command = ["sh", "-c", "echo no rule >&2; exit 2"];
    expect(await own({ command })).toEqual({
      kind: "failed",
      failed: { variant: "build", command, exitCode: 2, output: "no rule\n" },
    });
  });

  it("is ended at its time limit", async () => {
    expect(await own({ command: ["sleep", "600"], timeLimit: 0.3 })).toMatchObject({
      kind: "failed",
      failed: { exitCode: null, output: "sleep was ended after 0.3 s, its time limit.\n" },
    });
  });

  it("is ended when the signal aborts", async () => {
    const abort = new AbortController();
    const ended = own({ command: ["sleep", "600"], signal: abort.signal });
    setTimeout(() => abort.abort(new Error("interrupted")), 100);
    await expect(ended).rejects.toThrow("interrupted");
  });

  it("that leaves nothing for a pattern could not do the job, and the pattern is named", async () => {
    await expect(own({ artifacts: ["bin/*", "dist/*"] })).rejects.toThrow(JobError);
    await expect(own({ artifacts: ["bin/*", "dist/*"] })).rejects.toThrow(
      /^The build is done, but "dist\/\*" of build\.artifacts matches no file in /,
    );
    await expect(own({ artifacts: ["src/"] })).rejects.toThrow(/"src\/" of build\.artifacts matches no file/);
  });

  it("that needs a program which is not there could not do the job", async () => {
    await expect(own({ command: ["no-such-make"] })).rejects.toThrow(JobError);
    await expect(own({ command: ["no-such-make"] })).rejects.toThrow(
      /^build\.command starts with "no-such-make", which is no program in PATH \(spawn no-such-make ENOENT\)\.$/,
    );
  });

  it("gives no file from outside its folder, not even through a link", async () => {
    const folder = await scratchFiles(project);
    await symlink("/bin/sh", join(folder, "src/shell"));
    await expect(own({ folder, artifacts: ["src/*"] })).rejects.toThrow(
      /^src\/shell, which build\.artifacts matches, is a link to a file outside /,
    );
  });

  it.each(["/etc/passwd", "../*", "bin/../../*", ""])("takes no pattern such as %j", async (pattern) => {
    await expect(own({ artifacts: ["bin/*", pattern] })).rejects.toThrow(UsageError);
    await expect(own({ artifacts: ["bin/*", pattern] })).rejects.toThrow(
      /^build\.artifacts\[1\] is ".*": write a pattern relative/,
    );
  });

  it("needs a command and patterns", async () => {
    await expect(own({ command: [] })).rejects.toThrow(/^build\.command is a list of words/);
    await expect(own({ artifacts: [] })).rejects.toThrow(/^build\.artifacts is empty/);
    await expect(own({ folder: "/nowhere" })).rejects.toThrow(/^The folder \/nowhere is not there/);
  });
});
