import { describe, expect, it } from "vitest";
import { diffSnapshots } from "../../src/analyze/diff.ts";
import type { Artifact, Cause, Change } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { hasToolchain } from "../gobin/toolchains.ts";
import { aSnapshot } from "../support/make.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildProgram, type ProgramOptions, type Sources } from "../support/program.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));
const newer = "1.27.0";

const goMod = "module example.test/app\n\ngo 1.16\n";
const release = ["-trimpath", "-ldflags=-s -w"];

/** The program all others differ from by one thing. */
const base = program({ imports: [], does: "" });

function program({
  imports,
  does,
  beside = "",
}: {
  imports: readonly string[];
  does: string;
  beside?: string;
}): Sources {
  const all = ['"encoding/json"', '"fmt"', '"os"', ...imports].sort().join("\n\t");
  const body = `${does}\n\ttext, _ := json.Marshal(map[string]int{"arguments": len(os.Args)})\n\tfmt.Println(string(text), work(3))`;
  const work = "func work(n int) int {\n\tif n == 0 {\n\t\treturn 1\n\t}\n\treturn n * work(n-1)\n}";
  return {
    "go.mod": goMod,
    "main.go": `package main\n\nimport (\n\t${all}\n)\n\n${work}\n${beside}\nfunc main() {\n\t${body}\n}\n`,
  };
}

/** A function with as many lines of code. */
const lines = (name: string, count: number): string =>
  `func ${name}(n int) {\n${Array.from({ length: count }, (_, i) => `\tif n == ${i} {\n\t\tfmt.Println("${name} ${i}", n*${i})\n\t}\n`).join("")}}\n`;

/** The base with a vendored module, of which it calls some functions. */
const withModule = (version: string, does: string, size: number): Sources => ({
  ...program({ imports: ['"example.test/dep"'], does }),
  "go.mod": `${goMod}\nrequire example.test/dep ${version}\n`,
  "vendor/modules.txt": `# example.test/dep ${version}\n## explicit\nexample.test/dep\n`,
  "vendor/example.test/dep/dep.go": `package dep\n\nimport "fmt"\n\n${lines("Use", size)}\n${lines("More", size)}`,
});

const old = withModule("v1.0.0", "dep.Use(len(os.Args))", 40);

/** The base with a folder embedded. */
const withFiles = (bytes: number): Sources => ({
  ...program({
    imports: ['"embed"'],
    does: 'entries, _ := files.ReadDir("data")\n\tfmt.Println(len(entries))',
    beside: "\n//go:embed data\nvar files embed.FS\n",
  }),
  "data/blob.txt": "x".repeat(bytes),
});

const tagged: Sources = {
  ...base,
  "extra.go": `//go:build extra\n// +build extra\n\npackage main\n\nimport "encoding/xml"\n\nfunc init() { xml.Marshal(1) }\n`,
};
const lookup = program({ imports: ['"net"'], does: 'net.LookupHost("example.test")' });

interface Side extends ProgramOptions {
  readonly sources: Sources;
}

const built = (sources: Sources, more: ProgramOptions = {}): Side => ({ sources, args: release, ...more });

interface Pair {
  readonly before: Side;
  readonly after: Side;
  readonly cause: Cause | null;
  /** The row that moved most, and its cause where it is another. */
  readonly row: string | null;
  readonly possible?: boolean;
}

const pairs: Readonly<Record<string, Pair>> = {
  "adds a module": {
    ...{ before: built(base), after: built(old) },
    ...{ cause: "new-module", row: "example.test/dep" },
  },
  "removes a module": {
    ...{ before: built(old), after: built(base) },
    ...{ cause: "removed-module", row: "example.test/dep" },
  },
  "bumps a module": {
    ...{ before: built(old), after: built(withModule("v1.1.0", "dep.Use(len(os.Args))", 120)) },
    ...{ cause: "version-bump", row: "example.test/dep" },
  },
  "calls more of a module": {
    ...{ before: built(old), after: built(withModule("v1.0.0", "dep.Use(1)\n\tdep.More(len(os.Args))", 40)) },
    ...{ cause: "reachable", row: "example.test/dep" },
  },
  "calls more of the standard library": {
    before: built(base),
    after: built(program({ imports: ['"encoding/xml"'], does: "xml.Marshal(os.Args)" })),
    ...{ cause: "reachable", row: "std" },
  },
  "executes a template": {
    before: built(base),
    after: built(program({ imports: ['"text/template"'], does: 'template.New("").Execute(os.Stdout, os.Args)' })),
    ...{ cause: "pruning-off", row: "std" },
  },
  "looks a method up": {
    before: built(base),
    after: built(
      program({ imports: ['"reflect"'], does: "fmt.Println(reflect.ValueOf(os.Stdout).MethodByName(os.Args[0]))" }),
    ),
    ...{ cause: "pruning-off", row: "std" },
  },
  "embeds files": {
    ...{ before: built(base), after: built(withFiles(200_000)) },
    ...{ cause: "embed", row: "example.test/app" },
  },
  "has an embedded file grow": {
    ...{ before: built(withFiles(100_000)), after: built(withFiles(200_000)) },
    ...{ cause: "embed", row: "example.test/app" },
  },
  "has more code of its own": {
    before: built(base),
    after: built(program({ imports: [], does: "own(len(os.Args))", beside: `\n${lines("own", 60)}` })),
    ...{ cause: "own-code", row: "example.test/app" },
  },
  "edits a module that is replaced by a folder": {
    ...{ before: built(replaced(40)), after: built(replaced(120)) },
    ...{ cause: "own-code", row: "example.test/dep" },
  },
  "moves code from one package to another": {
    before: built(base),
    after: built({
      "go.mod": goMod,
      "inner/inner.go":
        "package inner\n\nfunc Work(n int) int {\n\tif n == 0 {\n\t\treturn 1\n\t}\n\treturn n * Work(n-1)\n}\n",
      "main.go": (base["main.go"] ?? "")
        .replace(/func work.*?\n}\n/s, "")
        .replace("work(3)", "inner.Work(3)")
        .replace('"encoding/json"', '"encoding/json"\n\t"example.test/app/inner"'),
    }),
    ...{ cause: "own-code", row: "example.test/app" },
  },
  "renames a function": {
    before: built(base),
    after: built({ ...base, "main.go": (base["main.go"] ?? "").replaceAll("work(", "toil(") }),
    ...{ cause: null, row: null },
  },
  "is not stripped any more": {
    ...{ before: built(base), after: built(base, { args: ["-trimpath"] }) },
    ...{ cause: "flag", row: "std" },
  },
  "sets a variable by -ldflags": {
    before: built(base, { args: ["-ldflags=-s -w"] }),
    after: built(base, { args: ["-ldflags=-s -w -X=main.version=1"] }),
    ...{ cause: "flag", row: "toolchain" },
  },
  "is not trimmed any more": {
    ...{ before: built(base), after: built(base, { args: ["-ldflags=-s -w"] }) },
    ...{ cause: "flag", row: "std" },
  },
  "gets a build tag": {
    ...{ before: built(tagged), after: built(tagged, { args: [...release, "-tags=extra"] }) },
    ...{ cause: "flag", row: "std" },
  },
  "becomes position-independent": {
    ...{ before: built(base), after: built(base, { args: [...release, "-buildmode=pie"] }) },
    ...{ cause: "flag", row: "std" },
  },
  "is built with cgo": {
    ...{ before: built(lookup), after: built(lookup, { env: { CGO_ENABLED: "1" } }) },
    ...{ cause: "flag", row: "std", possible: hasCompiler },
  },
  "is linked by the system's linker": {
    before: built(base, { args: ["-trimpath"], env: { CGO_ENABLED: "1" } }),
    after: built(base, { args: ["-trimpath", "-ldflags=-linkmode=external"], env: { CGO_ENABLED: "1" } }),
    ...{ cause: "flag", row: "std", possible: hasCompiler },
  },
  "has its functions aligned otherwise": {
    ...{ before: built(base, { args: [] }), after: built(base, { args: ["-ldflags=-funcalign=64"] }) },
    ...{ cause: "flag", row: "std" },
  },
  "has more C of its own": {
    before: built(withC(10), { env: { CGO_ENABLED: "1" } }),
    after: built(withC(50_000), { env: { CGO_ENABLED: "1" } }),
    ...{ cause: "own-code", row: "c", possible: hasCompiler },
  },
  "is built by another Go": {
    ...{ before: built(old), after: built(old, { toolchain: newer }) },
    ...{ cause: "toolchain", row: "std", possible: hasGo && hasToolchain(newer) },
  },
};

/** A C file beside the Go files, with a table. */
function withC(size: number): Sources {
  const table = `const unsigned char table[${size}] = {${Array.from({ length: size }, (_, at) => at % 251).join()}};`;
  return {
    ...program({ imports: [], does: "fmt.Println(depth(len(os.Args)))" }),
    "depth.go":
      'package main\n\n// int depth(int at);\nimport "C"\n\nfunc depth(at int) int { return int(C.depth(C.int(at))) }\n',
    "depth.c": `${table}\nint depth(int at) { return table[at]; }\n`,
  };
}

/** A module in a folder of the repository. */
function replaced(size: number): Sources {
  return {
    ...program({ imports: ['"example.test/dep"'], does: "dep.Use(len(os.Args))" }),
    "go.mod": `${goMod}\nrequire example.test/dep v1.0.0\n\nreplace example.test/dep => ./dep\n`,
    "dep/go.mod": "module example.test/dep\n\ngo 1.16\n",
    "dep/dep.go": `package dep\n\nimport "fmt"\n\n${lines("Use", size)}`,
  };
}

async function artifactOf({ sources, ...options }: Side): Promise<Artifact> {
  const path = await buildProgram(sources, options);
  const about = { name: "app", displayPath: "app", variant: null, build: null, wire: false, now: new Date(0) };
  const { artifact, unread } = await readArtifact(path, about);
  if (artifact === null) throw new Error(unread?.reason);
  return artifact;
}

const compare = (before: Artifact, after: Artifact): readonly Change[] =>
  diffSnapshots(aSnapshot({ artifacts: [before] }), aSnapshot({ artifacts: [after] }));

const growth = ({ before, after }: Change): number => Number(after ?? 0) - Number(before ?? 0);
const of = (kind: Change["kind"], changes: readonly Change[]): readonly Change[] =>
  changes.filter((change) => change.kind === kind);

describe.skipIf(!hasGo)("a program that", () => {
  for (const [title, { before, after, cause, row, possible = true }] of Object.entries(pairs))
    it.skipIf(!possible)(`${title} changes by ${cause ?? "nothing"}`, async () => {
      const [old, now] = [await artifactOf(before), await artifactOf(after)];
      const changes = compare(old, now);
      expect(of("total", changes)).toMatchObject([{ cause, before: old.fileSize, after: now.fileSize }]);

      const modules = of("module", changes);
      expect(modules.reduce((sum, change) => sum + growth(change), 0)).toBe(now.fileSize - old.fileSize);
      const [most] = modules
        .filter(({ name }) => name !== "elf")
        .toSorted((one, other) => Math.abs(growth(other)) - Math.abs(growth(one)));
      expect([most?.name ?? null, most?.cause ?? null]).toEqual([row, cause]);
    });

  it("is built twice from the same sources is the same, bit for bit", async () => {
    const [one, two] = [await artifactOf(built(base)), await artifactOf(built({ ...base, "notes.txt": "beside" }))];
    expect(compare(one, two)).toMatchObject([
      { kind: "total", cause: null, before: one.fileSize, after: one.fileSize },
    ]);
  });
});

describe.skipIf(!hasGo)("what else changed", () => {
  it.skipIf(!hasToolchain(newer))("has the toolchain in a line of its own, before all bytes", async () => {
    const changes = compare(await artifactOf(built(base)), await artifactOf(built(old, { toolchain: newer })));
    expect(of("toolchain", changes)).toMatchObject([{ name: "go", after: `go${newer}`, cause: "toolchain" }]);
    expect(of("module", changes)).toContainEqual(
      expect.objectContaining({ name: "example.test/dep", before: null, cause: "new-module" }),
    );
    expect(of("module", changes)).toContainEqual(expect.objectContaining({ name: "std", cause: "toolchain" }));
  });

  it("tells packages that methods kept big from those that came with what keeps them", async () => {
    const { before, after } = pairs["executes a template"] as Pair;
    const packages = of("package", compare(await artifactOf(before), await artifactOf(after)));
    const causeOf = (name: string): Cause | null | undefined => packages.find((change) => change.name === name)?.cause;
    expect(causeOf("text/template")).toBe("reachable");
    expect(causeOf("reflect")).toBe("pruning-off");
  });

  it("names flags and linkage", async () => {
    const { before, after } = pairs["becomes position-independent"] as Pair;
    const changes = compare(await artifactOf(before), await artifactOf(after));
    expect(of("flag", changes)).toMatchObject([{ name: "-buildmode", before: "exe", after: "pie" }]);
    expect(of("linkage", changes)).toMatchObject([{ before: "static", after: "loader-only" }, { name: "interpreter" }]);
  });
});
