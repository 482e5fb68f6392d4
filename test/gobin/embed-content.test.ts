import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findContents, type SourceEmbed } from "../../src/gobin/embed-content.ts";
import { readArtifact } from "../../src/read.ts";
import { buildProgram, type ProgramOptions, type Sources } from "../support/program.ts";
import { hasGo } from "./matrix.ts";
import { openBinary } from "./open.ts";

const text = Array.from({ length: 3000 }, (_, at) => (at * 2_654_435_761).toString(36)).join("\n");
const bytes = text.split("").reverse().join("");
const short = "a file of fewer than 1,024 bytes, which becomes an ordinary literal";

const sources: Sources = {
  "go.mod": "module example.test/app\n\ngo 1.16\n",
  "main.go": `package main

import (
	"embed"
	"fmt"
)

//go:embed text.txt
var text string

//go:embed bytes.txt
var raw []byte

//go:embed short.txt
var short string

//go:embed table.txt
var table embed.FS

func main() {
	entries, _ := table.ReadDir(".")
	fmt.Println(text, raw, short, entries)
}
`,
  "text.txt": text,
  "bytes.txt": bytes,
  "short.txt": short,
  "table.txt": `${text}${bytes}`.toUpperCase(),
  "unused.txt": `nothing embeds this ${text}`,
};

const wanted = Object.entries(sources)
  .filter(([path]) => path.endsWith(".txt"))
  .map(([path, content]): SourceEmbed => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { package: "example.test/app", path, content: Buffer.from(content), sha256 };
  });

const builds: readonly (readonly [string, ProgramOptions])[] = [
  ["stripped", { args: ["-ldflags=-s -w"] }],
  ["stripped PIE", { args: ["-buildmode=pie", "-ldflags=-s -w"] }],
  ["with symbols", {}],
];

describe.runIf(hasGo)("files that became a string or a []byte", () => {
  it.each(builds)("are found by their content, %s, and those in a table are left to it", async (_, options) => {
    const { image } = await openBinary(await buildProgram(sources, options));
    const found = findContents(image, wanted);
    expect(found.map(({ path }) => path).sort()).toEqual(["bytes.txt", "short.txt", "text.txt"]);
    for (const { path, address, size } of found)
      expect(Buffer.from(image.read(address, size)).toString()).toBe(sources[path]);
  });

  it.each(builds)("count as embedded, to the package that embeds them: %s", async (_, options) => {
    const about = { name: "app", displayPath: "app", variant: null, build: null, wire: false, now: new Date(0) };
    const path = await buildProgram(sources, options);
    const [without, withSources] = [
      await readArtifact(path, about),
      await readArtifact(path, { ...about, embedded: wanted }),
    ].map(({ artifact }) => artifact);
    const namesOf = (artifact: typeof without): readonly string[] => (artifact?.embeds ?? []).map((one) => one.path);
    expect(namesOf(without)).toEqual(["table.txt"]);
    expect(namesOf(withSources)).toEqual(["table.txt", "bytes.txt", "text.txt", "short.txt"]);
    expect(new Set(withSources?.embeds?.map((one) => one.package))).toEqual(new Set(["example.test/app"]));
    const embedded = (artifact: typeof without): number =>
      (artifact?.ledger.rows ?? []).reduce(
        (sum, row) => sum + (row.kind === "embed" && row.package === "example.test/app" ? row.bytes : 0),
        0,
      );
    expect(embedded(withSources) - embedded(without)).toBe(text.length + bytes.length + short.length);
    expect(withSources?.ledger.rows.reduce((sum, row) => sum + row.bytes, 0)).toBe(withSources?.fileSize);
  });

  it("are not looked for where they are too short to be told from anything", async () => {
    const { image } = await openBinary(await buildProgram(sources));
    const word = {
      package: "example.test/app",
      path: "v.txt",
      content: Buffer.from("runtime"),
      sha256: "0".repeat(64),
    };
    expect(findContents(image, [word])).toEqual([]);
  });
});
