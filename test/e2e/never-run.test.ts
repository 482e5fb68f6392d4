import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit, git, newRepository, scratchFolder } from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const hasGo = hasPart("go", answers("go", "version"));

let scratch: string;
let folder: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** A program that leaves a trace the moment it starts, with whatever arguments. */
const program = (trace: string, word: string): string => `package main

import "os"

func init() { os.WriteFile(${JSON.stringify(trace)}, []byte("${word}"), 0o600) }

func main() { println("${word}") }
`;

describe.runIf(hasGo)("F32: what is measured is never run", () => {
  it("by the gate on either side, nor by a report, an inspection or a comparison", async () => {
    const trace = join(scratch, "it-ran");
    const dockerfile = 'FROM scratch\nCOPY out/small /small\nENTRYPOINT ["/small"]\n';
    await newRepository(folder);
    await commit(folder, "Base", {
      "go.mod": "module example.com/small\n\ngo 1.24\n",
      ".gitignore": "/out/\n",
      ".plimsoll.yml": "variants: [default, release, pie]\nimages: [Dockerfile, scratch]\n",
      Dockerfile: dockerfile,
      "main.go": program(trace, "base"),
    });
    await git(folder, "checkout", "--quiet", "-b", "topic");
    await commit(folder, "Head", { "main.go": program(trace, "head") });

    const plimsoll = (...words: string[]) =>
      execa(process.execPath, [cli, ...words], {
        cwd: folder,
        reject: false,
        env: { GOCACHE: goCache, XDG_CACHE_HOME: join(scratch, "cache") },
      });
    const { stdout: goCache } = await execa("go", ["env", "GOCACHE"]);
    const gated = await plimsoll("gate", "--base", "main", "--format", "json");
    const { base, head } = JSON.parse(gated.stdout);
    const [first] = head.artifacts;
    expect([base.artifacts.length, head.artifacts.length], gated.stderr).toEqual([3, 3]);
    const binary = join(folder, first.path);
    for (const words of [
      ["report", "--format", "json"],
      ["inspect", binary, "--format", "json"],
      ["check", binary, "--on", "scratch", "--dockerfile", "Dockerfile"],
      ["diff", binary, binary],
    ])
      expect((await plimsoll(...words)).stdout, words[0]).not.toBe("");
    expect(existsSync(trace)).toBe(false);

    // Had it been run, it would have shown.
    await execa(binary, { reject: false });
    expect(existsSync(trace)).toBe(true);
  });
});
