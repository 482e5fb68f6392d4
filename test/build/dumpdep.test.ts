import { chmod, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Dumpdep, dumpDependencies } from "../../src/build/dumpdep.ts";
import { JobError } from "../../src/errors.ts";
import { scratchFiles, scratchFolder } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { type OneProgram, oneProgram } from "./programs.ts";

const dump = async (wanted: OneProgram, signal?: AbortSignal): Promise<Dumpdep> =>
  dumpDependencies({ ...(await oneProgram(wanted)), temporary: scratchFolder(), signal });

describe.runIf(hasPart("Go", answers("go", "version")))("a link that says how it reached everything", () => {
  it("gives a forest in which every symbol hangs on an earlier one, with main.main and the init functions", async () => {
    const { forest, path } = await dump({ folder: fixtureFolder("service") });
    expect(forest.names.length).toBeGreaterThan(10_000);
    expect(forest.parents.every((parent, symbol) => parent < symbol)).toBe(true);
    expect(forest.names).toContain("main.main");
    expect(forest.parents.filter((parent) => parent < 0).length).toBeLessThan(10);
    expect(forest.names[forest.reflecting[0] ?? -1]).toBe("text/template.(*state).evalField");
    expect((await stat(path)).size).toBeGreaterThan(1 << 20);
  });

  it("keeps the variant's own linker flags", async () => {
    const [plain, stripped] = await Promise.all(
      ["default", "stripped"].map((name) =>
        dump({ folder: fixtureFolder("hello"), variant: { extends: name, cgo: false } }),
      ),
    );
    const sizes = await Promise.all([plain, stripped].map(async (one) => (await stat(one?.path ?? "")).size));
    expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 0.8);
  });

  it("says what the compiler said where the program does not build", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/broken\n\ngo 1.16\n",
      "main.go": "package main\n\nfunc main() { undefinedHere() }\n",
    });
    await expect(dump({ folder })).rejects.toThrow(JobError);
    await expect(dump({ folder })).rejects.toThrow(/^\. does not build:\n.*main\.go:3:15: undefined: undefinedHere/s);
  });

  it("ends with the reason of the signal, and ends what the toolchain started with it", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/slow\n\ngo 1.16\n",
      "main.go": "package main\n\nfunc main() {}\n",
      "slow.sh": '#!/bin/sh\necho $$ > "$(dirname "$0")/pid"\nexec sleep 60\n',
    });
    await chmod(join(folder, "slow.sh"), 0o755);
    const options = await oneProgram({ folder, env: { GOFLAGS: `-toolexec=${join(folder, "slow.sh")}` } });
    const stop = new AbortController();
    const running = dumpDependencies({ ...options, temporary: scratchFolder(), signal: stop.signal });
    const pid = await vi.waitFor(
      async () => Number((await readFile(join(folder, "pid"), "utf8")).trim() || fail()),
      20_000,
    );
    stop.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), 20_000);
    await expect(dump({ folder }, AbortSignal.abort(new Error("before")))).rejects.toThrow("before");
  });
});

function fail(): never {
  throw new Error("not yet");
}
