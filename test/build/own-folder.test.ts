import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeOwnFolder } from "../../src/build/own-folder.ts";
import { JobError } from "../../src/errors.ts";

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "plimsoll-own-"));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** The id of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ["--version"]).pid;

describe("a folder of a run's own", () => {
  it("takes away what a killed run left, and nothing of a living one or under another name", async () => {
    const dead = gone();
    const kept = [
      `.unfinished-${process.pid}-abcDEF`,
      ".unfinished-abcDEF",
      `other-${dead}-abcDEF`,
      `.unfinished-${dead}-longer7`,
    ];
    for (const name of kept) await mkdir(join(scratch, name));
    const left = join(scratch, `.unfinished-${dead}-abcDEF`);
    await mkdir(left);
    await writeFile(join(left, "half"), "");
    await symlink(join(scratch, kept[1] as string), join(scratch, `.unfinished-${dead}-aLinkx`));
    const made = await makeOwnFolder(scratch, ".unfinished-");
    expect(basename(made)).toMatch(new RegExp(`^\\.unfinished-${process.pid}-\\w{6}$`));
    expect((await readdir(scratch)).toSorted()).toEqual(
      [...kept, basename(made), `.unfinished-${dead}-aLinkx`].toSorted(),
    );
  });

  it("is made with the folders above it, or says why not", async () => {
    expect(await makeOwnFolder(join(scratch, "a/b"), "x-")).toMatch(/\/a\/b\/x-\d+-\w{6}$/);
    await writeFile(join(scratch, "file"), "");
    const made = makeOwnFolder(join(scratch, "file"), "x-");
    await expect(made).rejects.toThrow(JobError);
    await expect(made).rejects.toThrow(/^Nothing can be written to .*file: /);
  });
});
