import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareTwins } from "../../scripts/truth/compare.ts";
import { buildLedger } from "../../src/analyze/ledger.ts";
import { FormatError } from "../../src/elf/bytes.ts";
import type { ElfFile } from "../../src/elf/file.ts";
import { readElf } from "../../src/elf/read.ts";
import { openImage } from "../../src/gobin/image.ts";
import { findModuledata } from "../../src/gobin/moduledata.ts";
import { findPclntab } from "../../src/gobin/pclntab-find.ts";
import type { Gap, Kind, Ledger, Owner } from "../../src/model.ts";
import { hasCompiler, hasGo, matrix } from "../gobin/matrix.ts";
import { openBinary } from "../gobin/open.ts";
import { buildFixture } from "../support/fixture.ts";
import { hasPart } from "../support/parts.ts";
import { buildProgram } from "../support/program.ts";
import { realBinaries } from "../support/real-binaries.ts";

const ledgerOf = (elf: ElfFile): { ledger: Ledger; gaps: readonly Gap[] } => buildLedger(elf, openImage(elf));

const sum = ({ rows }: Ledger, owner?: Owner, kind?: Kind): number =>
  rows
    .filter((row) => (owner === undefined || row.owner === owner) && (kind === undefined || row.kind === kind))
    .reduce((bytes, row) => bytes + row.bytes, 0);

/** What holds for the ledger of any file. */
function expectClosed(ledger: Ledger, size: number): void {
  expect(ledger.total).toBe(size);
  expect(sum(ledger)).toBe(size);
  expect(ledger.unattributed).toBe(sum(ledger, "unattributed"));
  expect(ledger.rows.every((row) => row.bytes > 0)).toBe(true);
  expect(ledger.rows.map((row) => row.bytes)).toEqual(ledger.rows.map((row) => row.bytes).sort((a, b) => b - a));
  const identities = ledger.rows.map(({ owner, module, version, package: name, kind }) =>
    JSON.stringify([owner, module, version, name, kind]),
  );
  expect(new Set(identities).size).toBe(identities.length);
}

describe("the ledger closes to the byte and leaves little unattributed", () => {
  for (const { name, path } of realBinaries)
    test(name, async () => {
      const { elf } = await openBinary(await path());
      const { ledger, gaps } = ledgerOf(elf);
      expectClosed(ledger, elf.bytes.length);
      expect(gaps).toEqual([]);
      expect(ledger.unattributed / ledger.total).toBeLessThan(0.02);
    });

  for (const { name, stripped } of matrix)
    test(`${name}, stripped`, async () => {
      const { elf } = await openBinary(await stripped());
      const { ledger, gaps } = ledgerOf(elf);
      expectClosed(ledger, elf.bytes.length);
      expect(gaps).toEqual([]);
      expect(ledger.unattributed / ledger.total).toBeLessThan(0.02);
    });
});

describe("what symbols say is what the stripped twin is read as", () => {
  for (const { name, full, stripped } of matrix)
    test(name, async () => {
      const truth = await compareTwins(await full(), await stripped());
      expect(truth.comparedBytes).toBeGreaterThan(500_000);
      expect(truth.namedFull).toBeGreaterThan(0.99);
      expect(truth.namedStripped).toBeGreaterThan(0.98);
      expect(truth.misattributed).toBeLessThan(0.01);
    });
});

describe.skipIf(!hasGo)("rows", () => {
  const rowsOf = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
    ledgerOf((await openBinary(await buildFixture("service", { args, env }))).elf).ledger;
  const pure = { CGO_ENABLED: "0" };

  test("carry module and version from build information, the main package under its path", async () => {
    const { rows } = await rowsOf(["-ldflags=-s -w"], pure);
    const modules = new Map(rows.map(({ module, version }) => [module, version]));
    expect(modules.get("harbour.example/service")).toBe("(devel)");
    expect([...modules.keys()]).toContain("harbour.example/logbook/v2");
    expect(rows.find((row) => row.package === "harbour.example/service/cmd/service")?.owner).toBe("module");
    expect(rows.some((row) => row.package === "main")).toBe(false);
    expect(rows.find((row) => row.package === "net/http")).toMatchObject({ owner: "std", module: null });
    expect(rows.find((row) => row.package?.startsWith("vendor/golang.org/x/"))?.owner).toBe("std");
  });

  test("give embedded files to the package that embeds them, stripped or not", async () => {
    for (const args of [[], ["-ldflags=-s -w"], ["-buildmode=pie", "-ldflags=-s -w"]]) {
      const embeds = (await rowsOf(args, pure)).rows.filter((row) => row.kind === "embed");
      expect(embeds.map((row) => row.package)).toEqual(["harbour.example/service/internal/web"]);
      expect(embeds[0]?.bytes).toBeGreaterThan(200_000);
    }
  });

  test("name what stripping takes away by package while it is there", async () => {
    const full = await rowsOf([], pure);
    expect(sum(full, "std", "dwarf")).toBeGreaterThan(1_000_000);
    expect(sum(full, "std", "symtab")).toBeGreaterThan(100_000);
    const stripped = await rowsOf(["-ldflags=-s -w"], pure);
    expect(sum(stripped, undefined, "dwarf")).toBe(0);
    expect(sum(stripped, undefined, "symtab")).toBe(0);
    expect(sum(stripped, undefined, "pclntab")).toBe(sum(full, undefined, "pclntab"));
  });

  test("give relocations of a position-independent file to the owner of the place they patch", async () => {
    const ledger = await rowsOf(["-buildmode=pie", "-ldflags=-s -w"], pure);
    expect(sum(ledger, "std", "relocation")).toBeGreaterThan(100_000);
    expect(sum(ledger, "module", "relocation")).toBeGreaterThan(0);
  });

  test.skipIf(!hasCompiler)("tell C code from Go's, with and without symbols", async () => {
    for (const args of [["-ldflags=-linkmode=external"], ["-ldflags=-linkmode=external -s -w"]]) {
      const { elf } = await openBinary(await buildFixture("cgo", { args, env: { CGO_ENABLED: "1" } }));
      const { ledger } = ledgerOf(elf);
      expect(sum(ledger, "c", "code")).toBeGreaterThan(500);
      expect(sum(ledger, "c", "code")).toBeLessThan(50_000);
    }
  });

  test("give a string to whoever calls with it, not to the function that is inlined there, without symbols too", async () => {
    const go = {
      "go.mod": "module hull\n\ngo 1.21\n",
      "res/res.go": 'package res\n\nimport _ "embed"\n\n//go:embed big.txt\nvar Big string\n',
      "res/big.txt": "some line of text\n".repeat(20_000),
      "main.go":
        'package main\n\nimport (\n\t"hull/res"\n\t"os"\n)\n\nfunc main() { os.Stdout.WriteString(res.Big) }\n',
    };
    for (const args of [[], ["-ldflags=-s -w"]]) {
      const { elf } = await openBinary(await buildProgram(go, { args }));
      const own = sum(ledgerOf(elf).ledger, "module");
      expect(own).toBeGreaterThan(go["res/big.txt"].length);
    }
  });

  test.skipIf(!hasCompiler)("name a stripped plugin's data by what its loader finds it by", async () => {
    const go = {
      "go.mod": "module plug\n\ngo 1.21\n",
      "main.go":
        'package main\n\nimport "net/http"\n\nfunc Serve() error { return http.ListenAndServe(":0", nil) }\n\nfunc main() {}\n',
    };
    const args = ["-buildmode=plugin", "-ldflags=-s -w"];
    const { elf } = await openBinary(await buildProgram(go, { args, env: { CGO_ENABLED: "1" } }));
    const { ledger } = ledgerOf(elf);
    expectClosed(ledger, elf.bytes.length);
    expect(ledger.unattributed / ledger.total).toBeLessThan(0.01);
    expect(ledger.rows.filter(({ package: name }) => name?.startsWith("local."))).toEqual([]);
  });

  test("do not cut a long string where numbers look like a pointer into it", async () => {
    const go = {
      "go.mod": "module hull\n\ngo 1.21\n",
      "res/res.go": 'package res\n\nimport _ "embed"\n\n//go:embed big.txt\nvar Big string\n',
      "res/big.txt": Array.from({ length: 120_000 }, (_, at) => `${at} some line of text of the big file\n`).join(""),
      "other/other.go":
        "package other\n\n//go:noinline\nfunc F(at int) int {\n\ttable := [6]int{1 << 22, 257, 1 << 23, 513, 3, 4}\n\ttable[at]++\n\treturn table[at] + table[(at+1)%6]\n}\n",
      "main.go":
        'package main\n\nimport (\n\t"hull/other"\n\t"hull/res"\n\t"os"\n\t"strings"\n)\n\nfunc main() { println(strings.Contains(res.Big, os.Args[0]), other.F(len(os.Args))) }\n',
    };
    const { elf } = await openBinary(await buildProgram(go));
    const { rows } = ledgerOf(elf).ledger;
    const bytesOf = (name: string): number =>
      rows.filter((row) => row.package === name).reduce((bytes, row) => bytes + row.bytes, 0);
    expect(bytesOf("hull/res")).toBeGreaterThan(go["res/big.txt"].length);
    expect(bytesOf("hull/other")).toBeLessThan(4096);
  });

  test.skipIf(!hasCompiler)(
    "take no part that a C compiler makes of a function for a package of that name",
    async () => {
      const source = `package main

// #include <stdlib.h>
// static __attribute__((noinline)) int measure(int x) { if (__builtin_expect(x > 1000, 0)) abort(); return x * x; }
// int sail(int x) { return measure(x) + measure(x + 1); }
import "C"

func main() { println(C.sail(7)) }
`;
      const args = ["-ldflags=-linkmode=internal"];
      const env = { CGO_ENABLED: "1", CGO_CFLAGS: "-O2" };
      const path = await buildProgram({ "go.mod": "module sail\n\ngo 1.21\n", "main.go": source }, { args, env });
      expect(readFileSync(path).includes("measure.cold")).toBe(true);
      const { elf } = await openBinary(path);
      const { rows } = ledgerOf(elf).ledger;
      const packages = new Set(rows.map((row) => row.package));
      expect(packages).toContain("sail");
      for (const name of ["measure", "x_cgo_munmap"]) expect(packages).not.toContain(name);
      expect(rows.some(({ owner, kind }) => owner === "c" && kind === "pclntab")).toBe(true);
    },
  );

  test("are the same for the same file, in the same order", async () => {
    const { elf } = await openBinary(await buildFixture("hello", { args: ["-ldflags=-s -w"] }));
    expect(JSON.stringify(ledgerOf(elf))).toBe(JSON.stringify(ledgerOf({ ...elf, bytes: new Uint8Array(elf.bytes) })));
  });
});

describe.skipIf(!hasGo)("a damaged part is a gap, and the others still give rows", () => {
  const release = async () =>
    openBinary(await buildFixture("hello", { args: ["-trimpath", "-ldflags=-s -w"], env: { CGO_ENABLED: "0" } }));

  /** The ledger of the file after some of its bytes were set to 0xff. */
  async function damaged(start: (opened: Awaited<ReturnType<typeof release>>) => number, length: number) {
    const opened = await release();
    const bytes = new Uint8Array(opened.elf.bytes);
    const offset = opened.image.offsetOf(start(opened));
    bytes.fill(0xff, offset, offset + length);
    const { ledger, gaps } = ledgerOf(await readElf(bytes));
    expectClosed(ledger, bytes.length);
    return { ledger, facts: gaps.map(({ fact }) => fact) };
  }

  test("the magic number: read all the same", async () => {
    const { ledger, facts } = await damaged(({ image }) => findPclntab(image).table?.address ?? 0, 1);
    expect(facts).toEqual(["pclntab-magic"]);
    expect(ledger.unattributed / ledger.total).toBeLessThan(0.02);
  });

  test("the module data: code and pc-line table are still there", async () => {
    const { ledger, facts } = await damaged(({ image }) => findModuledata(image).moduledata?.address ?? 0, 64);
    expect(facts).toEqual(["moduledata"]);
    expect(sum(ledger, "std", "code")).toBeGreaterThan(400_000);
    expect(sum(ledger, "std", "pclntab")).toBeGreaterThan(300_000);
    expect(sum(ledger, "std", "type")).toBe(0);
  });

  test("the pc-line table's header: sections are still told apart", async () => {
    const { ledger, facts } = await damaged(({ image }) => (findPclntab(image).table?.address ?? 0) + 8, 16);
    expect(facts).toEqual(["functions"]);
    expect(sum(ledger, "toolchain", "pclntab")).toBeGreaterThan(300_000);
    expect(sum(ledger, "unattributed", "code")).toBeGreaterThan(400_000);
  });

  test("the list of types: everything else is still there", async () => {
    const { ledger, facts } = await damaged(
      ({ image }) => findModuledata(image).moduledata?.typelinks?.address ?? 0,
      512,
    );
    expect(facts).toContain("typelinks");
    expect(sum(ledger, "std", "code")).toBeGreaterThan(400_000);
    expect(sum(ledger, "std", "type")).toBeGreaterThan(20_000);
  });

  test("the names of symbols: the symbol table is a gap", async () => {
    const { elf } = await openBinary(await buildFixture("hello", { env: { CGO_ENABLED: "0" } }));
    const bytes = new Uint8Array(elf.bytes);
    const names = elf.sections.find(({ name }) => name === ".strtab");
    bytes.fill(0, names?.offset, (names?.offset ?? 0) + (names?.fileSize ?? 0));
    const { ledger, gaps } = ledgerOf(await readElf(bytes));
    expectClosed(ledger, bytes.length);
    expect(gaps).toEqual([{ fact: "symbols", why: expect.stringMatching(/^(\d+) of \1 symbols have no name$/) }]);
    expect(sum(ledger, "std", "code")).toBeGreaterThan(400_000);
  });

  test("no section headers: nothing is lost", async () => {
    const { elf } = await release();
    const whole = ledgerOf(elf).ledger;
    const { ledger, gaps } = ledgerOf({ ...elf, sections: [] });
    expectClosed(ledger, elf.bytes.length);
    expect(gaps).toEqual([]);
    for (const kind of ["code", "pclntab", "type", "string"] as const) {
      const before = sum(whole, undefined, kind) - sum(whole, "unattributed", kind);
      expect(sum(ledger, undefined, kind) - sum(ledger, "unattributed", kind)).toBeGreaterThan(0.98 * before);
    }
  });

  test("sections of other names: nothing of Go's is lost", async () => {
    const { elf } = await release();
    const renamed = { ...elf, sections: elf.sections.map((section) => ({ ...section, name: `.x${section.index}` })) };
    const { ledger, gaps } = ledgerOf(renamed);
    expect(gaps).toEqual([]);
    expect(sum(ledger, "std", "code")).toBe(sum(ledgerOf(elf).ledger, "std", "code"));
  });

  test("code of a machine not known here: data without symbols is a gap", async () => {
    const { elf } = await release();
    const { ledger, gaps } = ledgerOf({ ...elf, machine: "EM_SPARCV9" });
    expectClosed(ledger, elf.bytes.length);
    expect(gaps.map(({ fact }) => fact)).toEqual(["data"]);
    expect(sum(ledger, "std", "code")).toBe(sum(ledgerOf(elf).ledger, "std", "code"));
  });

  test("a file cut anywhere: a ledger of what is left, or a named error", async () => {
    const { elf } = await release();
    for (let size = 1; size < elf.bytes.length; size = Math.ceil(size * 1.7)) {
      const bytes = elf.bytes.subarray(0, size);
      try {
        const { ledger } = ledgerOf(await readElf(bytes));
        expectClosed(ledger, size);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }
  });
});

const SHELL = "/bin/sh";
const isElf = (path: string): boolean => existsSync(path) && readFileSync(path).subarray(1, 4).toString() === "ELF";

test.skipIf(!hasPart(`an ELF file at ${SHELL}`, () => isElf(SHELL)))(
  "a file that is not Go's has no row of Go's, and closes",
  async () => {
    const { elf } = await openBinary(SHELL);
    const { ledger, gaps } = ledgerOf(elf);
    expectClosed(ledger, elf.bytes.length);
    expect(gaps).toEqual([]);
    expect(ledger.rows.some((row) => row.owner === "module" || row.owner === "std")).toBe(false);
  },
);
