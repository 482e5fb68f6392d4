import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { planBuilds } from "../../src/build/plan.ts";
import { JobError } from "../../src/errors.ts";
import { type Program, readProgram } from "../../src/measure/program.ts";
import { oneProgram } from "../build/programs.ts";
import { scratchFiles } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

async function programOf(folder: string): Promise<Program | { readonly why: string }> {
  const { package: main, variant, ...options } = await oneProgram({ folder });
  return readProgram({ ...options, started: folder, builds: planBuilds([main], [{ name: "release", variant }]) });
}

describe.runIf(hasPart("Go", answers("go", "version")))("what a program is compiled from", () => {
  it("is its imports, the statements that make them, and the files it embeds, the standard library's too", async () => {
    const folder = fixtureFolder("service");
    const program = await programOf(folder);
    if ("why" in program) throw new Error(program.why);
    const main = "harbour.example/service/cmd/service";
    expect(program.graph("release")?.main).toBe(main);
    expect(program.graph("another")).toBeNull();
    const steps = await program.locate([main, "harbour.example/service/internal/web"]);
    expect(steps.at(-1)).toMatchObject({ file: "cmd/service/main.go", line: expect.any(Number) });

    const tides = program.embedded.find(({ path }) => path === "assets/tides.csv");
    const content = await readFile(join(folder, "internal/web/assets/tides.csv"));
    expect(tides?.package).toBe("harbour.example/service/internal/web");
    expect(content.equals(tides?.content ?? Buffer.alloc(0))).toBe(true);
    expect(tides?.sha256).toBe(createHash("sha256").update(content).digest("hex"));
  });

  it("can be linked anew, by the name of the artifact", async () => {
    const program = await programOf(fixtureFolder("hello"));
    if ("why" in program) throw new Error(program.why);
    expect((await program.relink("release")).names).toContain("main.main");
    await expect(program.relink("another")).rejects.toThrow(JobError);
  });

  it("is a reason, not an error, where a package is missing: the build says the same", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/missing\n\ngo 1.16\n",
      "main.go": 'package main\n\nimport _ "example.test/missing/nowhere"\n\nfunc main() {}\n',
    });
    const program = await programOf(folder);
    expect("why" in program && program.why).toContain("nowhere");
  });
});
