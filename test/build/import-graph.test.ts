import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { readImportGraph } from "../../src/build/import-graph.ts";
import { locateImports } from "../../src/build/import-steps.ts";
import { JobError } from "../../src/errors.ts";
import type { ImportGraph } from "../../src/model/why.ts";
import { scratchFiles } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { oneProgram } from "./programs.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));

const importsOf = (graph: ImportGraph, path: string): readonly string[] => graph.packages.get(path)?.imports ?? [];

describe.runIf(hasGo)("the import graph of a program", () => {
  it("holds what `go list -deps` lists, with the module and version of each package", async () => {
    const folder = fixtureFolder("service");
    const { graph } = await readImportGraph(await oneProgram({ folder }));
    const env = { GOFLAGS: "", CGO_ENABLED: "0", GOOS: "linux" };
    const { stdout } = await execa("go", ["list", "-deps", "./cmd/service"], { cwd: folder, env });
    expect([...graph.packages.keys()].sort()).toEqual(stdout.split("\n").sort());
    expect(graph.main).toBe("harbour.example/service/cmd/service");
    expect(graph.packages.get("harbour.example/berth")?.module).toEqual({ path: "harbour.example/berth", version: "" });
    expect(graph.packages.get("net/http")?.module).toBeNull();
  });

  it("knows the standard library's own copies by the paths they are linked under", async () => {
    const { graph, sources } = await readImportGraph(await oneProgram({ folder: fixtureFolder("service") }));
    expect(importsOf(graph, "net/http")).toContain("vendor/golang.org/x/net/http/httpguts");
    const chain = ["net/http", "vendor/golang.org/x/net/http/httpguts"];
    expect((await locateImports(chain, sources, "/"))[1]?.file).toMatch(/^\$GOROOT\/src\/net\/http\/\w+\.go$/);
  });

  it("knows the files that a package embeds, also those that have a folder of their own", async () => {
    const { sources } = await readImportGraph(await oneProgram({ folder: fixtureFolder("service") }));
    const web = sources.get("harbour.example/service/internal/web");
    expect(web?.embeds).toContain("assets/tides.csv");
    expect(sources.get("harbour.example/berth")?.embeds).toEqual([]);
  });

  it("follows the variant's tags and platform", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/tags\n\ngo 1.16\n",
      "main.go": "package main\n\nfunc main() {}\n",
      "tagged.go": '//go:build extra\n// +build extra\n\npackage main\n\nimport _ "strings"\n',
      "main_arm64.go": 'package main\n\nimport _ "sort"\n',
    });
    const imports = async (variant: object): Promise<readonly string[]> =>
      importsOf((await readImportGraph(await oneProgram({ folder, variant }))).graph, "example.test/tags");
    expect(await imports({ goarch: "amd64" })).toEqual([]);
    expect(await imports({ goarch: "amd64", tags: ["extra"] })).toEqual(["strings"]);
    expect(await imports({ goarch: "arm64" })).toEqual(["sort"]);
  });

  it.runIf(hasCompiler)("has runtime/cgo behind whatever imports C", async () => {
    const program = await oneProgram({ folder: fixtureFolder("cgo"), variant: { cgo: true } });
    const { graph, sources } = await readImportGraph(program);
    expect(importsOf(graph, graph.main)).toContain("runtime/cgo");
    const steps = await locateImports([graph.main, "runtime/cgo"], sources, fixtureFolder("cgo"));
    expect(steps[1]).toMatchObject({ file: "main.go", line: expect.any(Number) });
  });

  it("says what go list said of a package that is not there", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/missing\n\ngo 1.16\n",
      "main.go": 'package main\n\nimport _ "example.test/missing/nowhere"\n\nfunc main() {}\n',
    });
    const reading = oneProgram({ folder }).then(readImportGraph);
    await expect(reading).rejects.toThrow(JobError);
    await expect(reading).rejects.toThrow("nowhere");
  });
});

describe.runIf(hasGo)("the way of imports", () => {
  it("names the file and line of each statement: the user's own from where they are, others by module and version", async () => {
    const folder = await scratchFiles({
      "app/go.mod":
        "module example.test/app\n\ngo 1.16\n\nrequire example.test/dep v1.2.0\n\nreplace example.test/dep => ../dep\n",
      "app/main.go":
        '// Command app.\npackage main\n\nimport (\n\t"example.test/app/inner"\n)\n\nfunc main() { inner.Do() }\n',
      "app/inner/a.go": "package inner\n",
      "app/inner/b.go": 'package inner\n\nimport (\n\t"example.test/dep"\n)\n\nfunc Do() { dep.Do() }\n',
      "app/inner/b_test.go": 'package inner\n\nimport _ "example.test/dep"\n',
      "dep/go.mod": "module example.test/dep\n\ngo 1.16\n",
      "dep/dep.go": 'package dep\n\nimport "strings"\n\nfunc Do() { strings.ToUpper("") }\n',
    });
    const { sources } = await readImportGraph(await oneProgram({ folder: `${folder}/app` }));
    const chain = ["example.test/app", "example.test/app/inner", "example.test/dep", "strings", "unicode"];
    expect(await locateImports(chain, sources, `${folder}/app`)).toEqual([
      { package: "example.test/app", file: null, line: null },
      { package: "example.test/app/inner", file: "main.go", line: 5 },
      { package: "example.test/dep", file: "inner/b.go", line: 4 },
      { package: "strings", file: "../dep/dep.go", line: 3 },
      { package: "unicode", file: expect.stringMatching(/^\$GOROOT\/src\/strings\//), line: expect.any(Number) },
    ]);
  });

  it("calls files of a module from elsewhere by its name and version", async () => {
    const folder = await scratchFiles({ "x.go": 'package dep\n\nimport "os"\n' });
    const sources = new Map([
      [
        "example.test/dep",
        { folder, files: ["x.go"], embeds: [], renamed: {}, home: { folder, name: "example.test/dep@v1.2.0" } },
      ],
    ]);
    expect((await locateImports(["example.test/dep", "os"], sources, "/"))[1]).toEqual({
      package: "os",
      file: "example.test/dep@v1.2.0/x.go",
      line: 3,
    });
  });

  it("leaves file and line open where the statement is not found", async () => {
    const sources = new Map([["a", { folder: "/nowhere", files: ["a.go"], embeds: [], renamed: {}, home: null }]]);
    expect(await locateImports(["a", "b"], sources, "/")).toEqual([
      { package: "a", file: null, line: null },
      { package: "b", file: null, line: null },
    ]);
  });
});
