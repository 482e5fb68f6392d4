import { describe, expect, it } from "vitest";
import type { Artifact } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { hasGo } from "../gobin/matrix.ts";
import { hasToolchain } from "../gobin/toolchains.ts";
import { buildProgram, type ProgramOptions, type Sources } from "../support/program.ts";

/** Package `far` sorts by generic code of `near` and of the standard library; the main package by that of `near` alone. */
const sources: Sources = {
  "go.mod": "module example.test/app\n\ngo 1.18\n",
  "near/near.go": `package near

//go:noinline
func Apply[T any](list []T, do func(T) T) []T {
	for i, item := range list {
		list[i] = do(item)
	}
	return list
}

type Stack[T any] struct{ items []T }

//go:noinline
func (s *Stack[T]) Push(item T) int {
	s.items = append(s.items, item)
	return len(s.items)
}
`,
  "far/far.go": `package far

import "example.test/app/near"

type berth struct{ number, length int }

//go:noinline
func Lengthen(count int) int {
	berths := near.Apply(make([]berth, count), func(one berth) berth { one.length++; return one })
	return len(berths)
}
`,
  "main.go": `package main

import (
	"os"

	"example.test/app/far"
	"example.test/app/near"
)

func main() {
	var names near.Stack[string]
	os.Exit(far.Lengthen(len(os.Args)) + names.Push(os.Args[0]))
}
`,
};

async function read(options: ProgramOptions = {}): Promise<Artifact> {
  const path = await buildProgram(sources, options);
  const about = { name: "app", displayPath: "app", variant: null, build: null, wire: false, now: new Date(0) };
  const { artifact, unread } = await readArtifact(path, { ...about, functions: true });
  if (artifact === null) throw new Error(unread?.reason);
  return artifact;
}

const stripped = { args: ["-ldflags=-s -w"] };

describe.runIf(hasGo)("the functions of a program", () => {
  it("are those that have code, and have together what the ledger has of it", async () => {
    const { functions = [], ledger } = await read(stripped);
    const code = ledger.rows.filter(({ kind, owner }) => kind === "code" && owner !== "c");
    const inLedger = code.reduce((sum, { bytes }) => sum + bytes, 0);
    const listed = functions.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(Math.abs(inLedger - listed)).toBeLessThan(64);
    expect(functions.map(({ bytes }) => bytes)).toEqual(functions.map(({ bytes }) => bytes).toSorted((a, b) => b - a));
    const own = functions.find(({ name }) => name === "main.main");
    expect(own).toMatchObject({ package: "example.test/app", instantiatedBy: null });
  });

  it.each([
    ["with symbols", {}],
    ["stripped", stripped],
    ["stripped PIE", { args: ["-buildmode=pie", "-ldflags=-s -w"] }],
  ])("count to the package of the generic code, with the one that asked for it beside: %s", async (_, options) => {
    const { functions = [], ledger } = await read(options);
    const generic = functions.filter(({ name }) => name.startsWith("example.test/app/near."));
    const asked = generic.map(({ name, package: path, instantiatedBy }) => [
      /near\.(\(\*\w+|\w+)/.exec(name)?.[1],
      path,
      instantiatedBy,
    ]);
    expect(asked).toContainEqual(["Apply", "example.test/app/near", "example.test/app/far"]);
    expect(asked).toContainEqual(["(*Stack", "example.test/app/near", "example.test/app"]);
    const code = ledger.rows.find((row) => row.package === "example.test/app/near" && row.kind === "code");
    const listed = generic.reduce((sum, { bytes }) => sum + bytes, 0);
    // The linker's marks between packages count to the one before them.
    expect((code?.bytes ?? 0) - listed).toBeGreaterThanOrEqual(0);
    expect((code?.bytes ?? 0) - listed).toBeLessThan(64);
  });

  it.runIf(hasToolchain("1.19.13"))(
    "are told so also where the release leaves type arguments out of names",
    async () => {
      const { functions = [] } = await read({ ...stripped, toolchain: "1.19.13" });
      expect(functions.find(({ name }) => name.startsWith("example.test/app/near.Apply"))).toMatchObject({
        name: "example.test/app/near.Apply[...]",
        instantiatedBy: "example.test/app/far",
      });
    },
  );

  it("are not listed where nobody asks", async () => {
    const path = await buildProgram(sources, stripped);
    const about = { name: "app", displayPath: "app", variant: null, build: null, wire: false, now: new Date(0) };
    expect((await readArtifact(path, about)).artifact).not.toHaveProperty("functions");
  });
});
