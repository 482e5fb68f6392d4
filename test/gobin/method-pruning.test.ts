import { join } from "node:path";
import { execa } from "execa";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGoFacts } from "../../src/gobin/go-facts.ts";
import { openImage } from "../../src/gobin/image.ts";
import { readMethodPruning } from "../../src/gobin/method-pruning.ts";
import { findModuledata } from "../../src/gobin/moduledata.ts";
import { scratchFiles } from "../support/files.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { fetchPublished, hasPublished, isWide, published } from "../support/published.ts";
import { anImage } from "./image-builder.ts";
import { openBinary, withoutSections } from "./open.ts";
import { hasToolchain } from "./toolchains.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));

const program = (imports: string, body: string): string =>
  `package main\n\nimport (\n${imports}\n)\n\ntype T struct{}\n\nfunc (T) Hello() {}\n\nfunc main() { ${body} }\n`;

const programs: Readonly<Record<string, string>> = {
  "prints with the runtime alone": "package main\n\nfunc main() { println(1) }\n",
  "prints with fmt": program('"fmt"', "fmt.Println(T{})"),
  "serves over net/http": program('"net/http"', 'http.ListenAndServe(":0", nil)'),
  "has a template": program('"os"\n"text/template"', 'template.New("").Execute(os.Stdout, T{})'),
  "has a template, and thousands of types without methods": program(
    '"os"\n"text/template"',
    `template.New("").Execute(os.Stdout, []interface{}{${Array.from({ length: 5000 }, (_, i) => `new([${i + 1}]byte)`)}})`,
  ),
  "asks a type for its first method": program('"reflect"', "println(reflect.TypeOf(T{}).Method(0).Name)"),
  "asks for a method by a variable": program(
    '"fmt"\n"os"\n"reflect"',
    "fmt.Println(reflect.ValueOf(T{}).MethodByName(os.Args[0]))",
  ),
  "asks for a method by a constant": program(
    '"fmt"\n"reflect"',
    'fmt.Println(reflect.ValueOf(T{}).MethodByName("Hello"))',
  ),
  "asks for one that reflect has, too": program(
    '"fmt"\n"reflect"',
    'fmt.Println(reflect.ValueOf(T{}).MethodByName("Methods"))',
  ),
};

/** Links a stripped program, and asks the linker whether it reached a function that looks methods up (Go 1.21 on). */
async function link(main: string, release: string | null): Promise<{ path: string; pruning: "on" | "off" }> {
  const folder = await scratchFiles({ "go.mod": "module example.test/program\n\ngo 1.16\n", "main.go": main });
  const GOTOOLCHAIN = release === null ? "local" : `go${release}`;
  const env = { GOFLAGS: "", GOENV: "off", GOWORK: "off", CGO_ENABLED: "0", GOTOOLCHAIN };
  const { stderr } = await execa("go", ["build", "-ldflags=-s -w -dumpdep", "-o", "program", "."], {
    cwd: folder,
    env,
  });
  return { path: join(folder, "program"), pruning: stderr.includes("<ReflectMethod>") ? "off" : "on" };
}

const pruningIn = async (path: string): Promise<"on" | "off" | null> =>
  readMethodPruning((await openBinary(path)).image).pruning;

const releases = [null, ...(isWide ? ["1.21.13", "1.22.12", "1.27.0"] : [])];

for (const release of releases) {
  const name = release === null ? "this Go" : `Go ${release}`;
  describe.skipIf(!hasGo || (release !== null && !hasToolchain(release)))(
    `what a file by ${name} shows is what its linker did where it`,
    () => {
      for (const [title, main] of Object.entries(programs))
        test(title, async () => {
          const { path, pruning } = await link(main, release);
          expect(await pruningIn(path)).toBe(pruning);
        });
    },
  );
}

describe.skipIf(!hasGo)("method pruning is seen", () => {
  const pure = { CGO_ENABLED: "0" };
  const stripped = ["-trimpath", "-ldflags=-s -w"];

  test("in a position-independent file, one without section headers, and on other machines", async () => {
    const pie = await buildFixture("hello", { args: [...stripped, "-buildmode=pie"], env: pure });
    expect(await pruningIn(pie)).toBe("on");
    const { elf } = await openBinary(await buildFixture("service", { args: stripped, env: pure }));
    expect(readMethodPruning(withoutSections(elf)).pruning).toBe("off");
    expect(await pruningIn(await buildFixture("hello", { goarch: "s390x", args: ["-trimpath"] }))).toBe("on");
    expect(await pruningIn(await buildFixture("hello", { goarch: "386", args: ["-ldflags=-s -w"] }))).toBe("on");
  });

  test.skipIf(!hasGo || !hasToolchain("1.16.15"))("in files by Go 1.16", async () => {
    const options = { toolchain: "1.16.15", args: stripped, env: pure };
    expect(await pruningIn(await buildFixture("hello", options))).toBe("on");
    expect(await pruningIn(await buildFixture("service", options))).toBe("off");
  });

  test.skipIf(!hasCompiler)("to be off in a program that opens plugins", async () => {
    expect(await pruningIn(await buildFixture("plugin-host", { env: { CGO_ENABLED: "1" } }))).toBe("off");
  });
});

const pinned = [
  ["on", published.go115],
  ["on", published.go119],
  ["on", published.bits32],
  ["on", published.bigEndian],
  ["on", published.go126],
  ["off", published.go127],
  ["off", published.unstripped],
] as const;

describe.skipIf(!(await hasPublished(...pinned.map(([, wanted]) => wanted))))("published binaries", () => {
  test.each(pinned)("have it %s: $spec", async (pruning, wanted) => {
    expect(await pruningIn(await fetchPublished(wanted))).toBe(pruning);
  });
});

test.skipIf(!hasGo)("damaged types are a gap, never an answer", async () => {
  const { elf, image } = await openBinary(await buildFixture("service", { args: ["-trimpath"] }));
  const types = image.section(".rodata");
  const bytes = new Uint8Array(elf.bytes);
  bytes.fill(0, types?.offset, (types?.offset ?? 0) + (types?.size ?? 0));
  const { go, gaps } = readGoFacts(withoutSections({ ...elf, bytes }));
  expect(go?.methodPruning).toBeNull();
  expect(gaps.map(({ fact }) => fact)).toContain("method-pruning");
});

test.skipIf(!hasGo)("bytes changed at random leave the answer or take it away, but do not turn it around", async () => {
  const options = { args: ["-trimpath", "-ldflags=-s -w"], env: { CGO_ENABLED: "0" } };
  const { elf, image } = await openBinary(await buildFixture("hello", options));
  const types = findModuledata(image).moduledata?.types ?? { start: 0, end: 0 };
  const start = image.offsetOf(types.start);
  const damage = fc.array(fc.tuple(fc.nat(types.end - types.start - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(damage, (changes) => {
      const bytes = new Uint8Array(elf.bytes);
      for (const [at, byte] of changes) bytes[start + at] = byte;
      expect(readMethodPruning(openImage({ ...elf, bytes })).pruning).not.toBe("off");
    }),
    { seed: 1876, numRuns: 200 },
  );
});

test("a file without Go's tables does not show it", () => {
  const { pruning, gaps } = readMethodPruning(anImage([{ address: 0x1000, bytes: new Uint8Array(4096) }]));
  expect(pruning).toBeNull();
  expect(gaps.map(({ fact }) => fact)).toEqual(["method-pruning"]);
});
