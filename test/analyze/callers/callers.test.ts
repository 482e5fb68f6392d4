import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Artifact } from "../../../src/model.ts";
import { readArtifact } from "../../../src/read.ts";
import { answers, hasPart } from "../../support/parts.ts";

const parts = hasPart("Go", answers("go", "version")) && hasPart("a C compiler", answers("cc", "--version"));

/** A program whose package `hold` has C code of its own: `weigh` calls `inner`, which alone asks for getrandom. */
const sources: Readonly<Record<string, string>> = {
  "go.mod": "module example.com/lighter\n\ngo 1.21\n",
  "main.go": `package main

import (
	"fmt"
	"net"
	"os/user"

	"example.com/lighter/hold"
)

func main() {
	addresses, _ := net.LookupHost("localhost")
	me, _ := user.Current()
	fmt.Println(hold.Weigh(), addresses, me)
}
`,
  "plain/main.go": "package main\n\nfunc main() { println(1) }\n",
  "hold/hold.go": `package hold

// int weigh(int);
import "C"

func Weigh() int { return int(C.weigh(4)) }
`,
  "hold/weigh.c": `#include <sys/random.h>
static __attribute__((noinline)) int inner(int n) { char b[16]; return (int)getrandom(b, n, 0) + n; }
__attribute__((noinline)) int outer(int n) { return inner(n) * 2; }
int weigh(int n) { return outer(n) + 1; }
`,
};

describe.skipIf(!parts)("who asks a library for a symbol", () => {
  let folder: string;
  const files = new Map<string, string>();
  const build = (name: string, ...args: readonly string[]): void => {
    const file = join(folder, name);
    execFileSync("go", ["build", ...args, "-o", file, "."], { cwd: folder, env: { ...process.env, CGO_ENABLED: "1" } });
    files.set(name, file);
  };
  const read = async (name: string): Promise<Artifact> => {
    const about = { name, displayPath: name, variant: null, build: null, wire: false, now: new Date("2026-01-01") };
    const { artifact } = await readArtifact(files.get(name) as string, about);
    if (artifact === null) throw new Error(`${name} could not be read`);
    return artifact;
  };
  const callersIn = async (name: string) => {
    const { linkage } = await read(name);
    return new Map((linkage.callers ?? []).map((one) => [one.symbol, one]));
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "callers-"));
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    build("external");
    build("pie", "-buildmode=pie");
    build("stripped", "-ldflags=-s -w");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(["external", "pie"])(
    "is the C function that refers to it and the package that leads there: %s",
    async (name) => {
      const callers = await callersIn(name);
      expect(callers.get("getrandom")).toEqual({
        symbol: "getrandom",
        version: "GLIBC_2.25",
        function: "inner",
        package: "example.com/lighter/hold",
      });
      expect(callers.get("getaddrinfo")).toMatchObject({ package: "net" });
      expect(callers.get("getpwuid_r")).toMatchObject({ package: "os/user" });
      expect(callers.get("pthread_create")).toMatchObject({
        function: "_cgo_try_pthread_create",
        package: "runtime/cgo",
      });
      expect(callers.get("__libc_start_main")).toMatchObject({ function: "_start", package: null });
    },
  );

  it("comes with the newest versions first, and with all packages that call C", async () => {
    const { linkage } = await read("external");
    const versions = (linkage.callers ?? []).map(({ version }) => version);
    expect(versions[0]).toBe(`GLIBC_${linkage.floor.GLIBC}`);
    expect(versions.indexOf("GLIBC_2.25")).toBeLessThan(versions.indexOf("GLIBC_2.2.5"));
    expect(linkage.callsC).toEqual(["example.com/lighter/hold", "net", "os/user"]);
  });

  it("is told by the symbol alone where the file has no names of functions", async () => {
    const callers = await callersIn("stripped");
    expect(callers.get("pthread_create")).toMatchObject({ function: null, package: "runtime/cgo" });
    expect(callers.get("getaddrinfo")).toMatchObject({ function: null, package: "net" });
    // Go's own packages do not ask for it, and one other package calls C.
    expect(callers.get("getrandom")).toMatchObject({ function: null, package: "example.com/lighter/hold" });
    expect(callers.get("malloc")).toMatchObject({ function: null, package: null });
    expect((await read("stripped")).linkage.callsC).toEqual((await read("external")).linkage.callsC);
  });

  it.skipIf(!hasPart("objdump", answers("objdump", "--version")))(
    "is one that calls it by the disassembler's word",
    async () => {
      const text = execFileSync("objdump", ["-d", "--no-show-raw-insn", files.get("external") as string], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      const users = new Map<string, Set<string>>();
      let within = "";
      for (const line of text.split("\n")) {
        within = /^[0-9a-f]+ <(.+)>:$/.exec(line)?.[1] ?? within;
        const [, symbol] = /\s(?:call|jmp)\s+[0-9a-f]+ <(\w+)@plt>/.exec(line) ?? [];
        if (symbol !== undefined) users.set(symbol, (users.get(symbol) ?? new Set()).add(within));
      }
      const told = [...(await callersIn("external")).values()].filter(({ symbol }) => users.has(symbol));
      expect(told.length).toBeGreaterThan(30);
      for (const { symbol, function: name } of told) expect([...(users.get(symbol) ?? [])], symbol).toContain(name);
    },
  );

  it("is nobody where the file asks for none", async () => {
    const file = join(folder, "static");
    execFileSync("go", ["build", "-o", file, "./plain"], { cwd: folder, env: { ...process.env, CGO_ENABLED: "0" } });
    files.set("static", file);
    const { linkage } = await read("static");
    expect(linkage).toEqual({ kind: "static", libc: null, floor: {} });
  });
});
