import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { minorRelease } from "../../src/build/platforms.ts";
import { findToolchain } from "../../src/build/toolchain.ts";
import { nearestWord } from "../../src/config/nearest-word.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { JobError, UsageError } from "../../src/errors.ts";
import type { Why, WhyPruning } from "../../src/model/why.ts";
import { type LinkJob, why, whyInFile } from "../../src/run/why.ts";
import { whyPruning, whyPruningInFile } from "../../src/run/why-pruning.ts";
import { scratchFiles } from "../support/files.ts";
import { buildFixture, fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));
const service = fixtureFolder("service");

const job = (folder: string, more: Partial<LinkJob> & { target?: string[] } = {}): LinkJob => ({
  config: resolveConfig({}, more.target === undefined ? {} : { target: more.target }),
  started: folder,
  folder,
  variant: "release",
  now: new Date(0),
  signal: new AbortController().signal,
  onPlan() {},
  onEvent() {},
  ...more,
});

const whyService = (name: string): Promise<Why> => why(job(service), name, nearestWord);
const packages = ({ imports }: Why | WhyPruning): readonly string[] => imports.map((step) => step.package);
const symbols = (answer: Why | WhyPruning): readonly string[] => {
  const all = answer.symbols.map((step) => step.symbol);
  return all.slice(all.indexOf("main.main"));
};

describe.runIf(hasGo)("why something is in a program", () => {
  it("is told by imports with their lines, and by symbols from main.main", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/app\n\ngo 1.16\n",
      "main.go": 'package main\n\nimport "example.test/app/middle"\n\nfunc main() { middle.Walk(1) }\n',
      "middle/middle.go":
        'package middle\n\nimport (\n\t"example.test/app/far"\n)\n\n//go:noinline\nfunc Walk(n int) { far.Reach(n) }\n',
      "far/far.go": "package far\n\n//go:noinline\nfunc Reach(n int) { println(n) }\n\nfunc Unused() { println(2) }\n",
    });
    const answer = await why(job(folder), "far", nearestWord);
    expect(answer).toMatchObject({
      name: "example.test/app/far",
      kind: "package",
      state: "linked",
      program: "example.test/app",
      variant: "release",
      imports: [
        { package: "example.test/app", file: null, line: null },
        { package: "example.test/app/middle", file: "main.go", line: 3 },
        { package: "example.test/app/far", file: "middle/middle.go", line: 4 },
      ],
      importers: ["example.test/app/middle"],
      weight: { functions: 1 },
    });
    expect(symbols(answer)).toEqual(["main.main", "example.test/app/middle.Walk", "example.test/app/far.Reach"]);
    expect(answer.weight?.bytes).toBeGreaterThan(0);

    const unused = await why(job(folder), "example.test/app/far.Unused", nearestWord);
    expect(unused).toMatchObject({ kind: "symbol", state: "absent", symbols: [], nearest: [] });
    expect(packages(unused).at(-1)).toBe("example.test/app/far");
  });

  it("holds for a module by its nearest package, with the version that was built", async () => {
    const answer = await whyService("harbour.example/logbook/v2");
    expect(answer).toMatchObject({ kind: "module", state: "linked" });
    expect(packages(answer)).toEqual(["harbour.example/service/cmd/service", "harbour.example/logbook/v2"]);
    expect(answer.weight?.packages.map((one) => one.package)).toEqual(["harbour.example/logbook/v2"]);
  });

  it("holds for one symbol", async () => {
    const answer = await whyService("evalField");
    expect(answer).toMatchObject({
      name: "text/template.(*state).evalField",
      kind: "symbol",
      state: "linked",
      weight: null,
    });
    expect(answer.symbols.at(-1)).toEqual({ symbol: "text/template.(*state).evalField", flags: ["ReflectMethod"] });
  });

  it("is that it is imported, and nothing else, where the linker dropped all of it", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/app\n\ngo 1.16\n",
      "main.go": 'package main\n\nimport "example.test/app/idle"\n\nfunc main() { println(idle.Size) }\n',
      "idle/idle.go": "package idle\n\nconst Size = 3\n\nfunc Unused() { println(Size) }\n",
    });
    expect(await why(job(folder), "idle", nearestWord)).toMatchObject({ state: "imported", symbols: [] });
  });

  it("is that it is not there, with what is near", async () => {
    expect(await whyService("encoding/xml")).toMatchObject({
      kind: "unknown",
      state: "absent",
      imports: [],
      symbols: [],
    });
    expect(await whyService("text/tempalte")).toMatchObject({ state: "absent", nearest: ["text/template"] });
  });

  it("asks back where a name may be several things, a variant is none, or there are several programs", async () => {
    await expect(whyService("template")).rejects.toThrow(
      new UsageError('"template" may be several things, so write out one of them: html/template, text/template.'),
    );
    const misnamed = why(job(service, { variant: "relase" }), "fmt", nearestWord);
    await expect(misnamed).rejects.toThrow(/^--variant relase: .* did you mean release\?/);
    const folder = await scratchFiles({
      "go.mod": "module example.test/two\n\ngo 1.16\n",
      "cmd/a/main.go": "package main\n\nfunc main() {}\n",
      "cmd/b/main.go": "package main\n\nfunc main() {}\n",
    });
    const both = why(job(folder, { target: ["./cmd/..."] }), "fmt", nearestWord);
    await expect(both).rejects.toThrow("why looks into one program: name one of ./cmd/a, ./cmd/b");
  });
});

describe.runIf(hasGo)("what a file without its source tells", () => {
  const file = (): Promise<string> =>
    buildFixture("service", { args: ["-trimpath", "-ldflags=-s -w"], env: { CGO_ENABLED: "0" } });
  const inFile = async (name: string): Promise<Why> =>
    whyInFile(await file(), "service", new Date(0), name, nearestWord);

  it("is the bytes and functions of a package, as the build with source says", async () => {
    const [fromFile, fromSource] = await Promise.all([inFile("text/template"), whyService("text/template")]);
    expect(fromFile).toMatchObject({ state: "linked", program: "service", variant: null, imports: [], symbols: [] });
    expect(fromFile.weight).toEqual(fromSource.weight);
    expect(fromFile.weight?.functions).toBeGreaterThan(50);
  });

  it("is the version of a module, and whether a function is there", async () => {
    expect(await inFile("logbook/v2")).toMatchObject({ kind: "module", state: "linked", version: "(devel)" });
    expect(await inFile("text/template.(*state).evalField")).toMatchObject({ kind: "symbol", state: "linked" });
    expect(await inFile("net/http.ServeFile")).toMatchObject({ kind: "symbol", state: "absent" });
    expect(await inFile("encoding/xml")).toMatchObject({ kind: "unknown", state: "absent" });
  });

  it("is the code of a function, none where it was inlined everywhere, and of variables what symbols say", async () => {
    const method = await inFile("text/template.(*state).evalField");
    expect(method.weight?.bytes).toBeGreaterThan(100);
    expect((await inFile("strings.HasPrefix")).weight).toMatchObject({ bytes: 0 });
    expect(await inFile("net/http.DefaultServeMux")).toMatchObject({ kind: "symbol", state: "absent" });
    const named = await buildFixture("service", { args: ["-trimpath"], env: { CGO_ENABLED: "0" } });
    expect(await whyInFile(named, "service", new Date(0), "net/http.DefaultServeMux", nearestWord)).toMatchObject({
      state: "linked",
      weight: { bytes: 8 },
    });
  });

  it("is why it cannot be read, where it cannot", async () => {
    const text = join(service, "go.mod");
    const reading = whyInFile(text, "go.mod", new Date(0), "fmt", nearestWord);
    await expect(reading).rejects.toThrow(new JobError("go.mod cannot be looked into: it is not an ELF file"));
  });

  it("is whether methods are pruned, though not by whose doing not", async () => {
    expect(await whyPruningInFile(await file(), "service", new Date(0))).toMatchObject({
      methodPruning: "off",
      cause: null,
    });
  });
});

describe.runIf(hasGo)("why methods are not pruned", () => {
  it("is the first function that looks methods up, and the way to it", async () => {
    const answer = await whyPruning(job(service));
    expect(answer).toMatchObject({ methodPruning: "off", cause: "reflection", by: "text/template.(*state).evalField" });
    expect(packages(answer)).toEqual([
      "harbour.example/service/cmd/service",
      "harbour.example/service/internal/web",
      "html/template",
      "text/template",
    ]);
    expect(symbols(answer).slice(-2)).toEqual([
      "text/template.(*state).evalFieldChain",
      "text/template.(*state).evalField",
    ]);
  });

  it("is nothing where they are", async () => {
    const answer = await whyPruning(job(fixtureFolder("hello")));
    expect(answer).toMatchObject({ methodPruning: "on", cause: null, by: null, imports: [], symbols: [] });
  });

  it("is who asks for a method by the name of one of reflect's, which Go 1.26 gave one more", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/asks\n\ngo 1.16\n",
      "main.go":
        'package main\n\nimport (\n\t"fmt"\n\t"reflect"\n)\n\ntype T struct{}\n\nfunc main() {\n\tfmt.Println(reflect.ValueOf(T{}).MethodByName("Methods"))\n}\n',
    });
    const { version } = await findToolchain({ folder });
    const answer = await whyPruning(job(folder));
    expect(answer).toMatchObject(
      (minorRelease(version) ?? 26) >= 26
        ? { methodPruning: "off", cause: "reflection", by: "main.main", named: "Methods" }
        : { methodPruning: "on", cause: null },
    );
  });

  it.runIf(hasCompiler)("is package plugin in a program that opens some", async () => {
    const answer = await whyPruning(job(fixtureFolder("plugin-host"), { variant: "cgo" }));
    expect(answer).toMatchObject({ methodPruning: "off", cause: "plugin", by: null, symbols: [] });
    expect(answer.imports.at(-1)).toEqual({ package: "plugin", file: "main.go", line: 7 });
  });
});
