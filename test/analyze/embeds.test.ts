import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffSnapshots } from "../../src/analyze/diff.ts";
import type { Artifact, Change, EmbeddedFile } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { hasGo } from "../gobin/matrix.ts";
import { certificateMaterial } from "../support/certificates.ts";
import { buildFixture, type FixtureName, type FixtureOptions, fixtureFolder } from "../support/fixture.ts";
import { aSnapshot } from "../support/make.ts";
import { buildProgram, type Sources } from "../support/program.ts";
import { fetchPublished, hasPublished, published } from "../support/published.ts";

async function read(path: string): Promise<Artifact> {
  const about = { name: "app", displayPath: "app", variant: null, build: null, wire: false, now: new Date(0) };
  const { artifact, unread } = await readArtifact(path, about);
  if (artifact === null) throw new Error(unread?.reason);
  return artifact;
}

/** What a fixture embeds, by its sources. */
const embedded: Partial<Record<FixtureName, () => Promise<readonly EmbeddedFile[]>>> = {
  service: async () => below("service", "internal/web", "assets", "harbour.example/service/internal/web"),
  certs: async () => {
    const files = await below("certs", ".", "material", "");
    const made = [...certificateMaterial()].map(([name, content]) => aFile(`material/${name}`, content, ""));
    return [...files, ...made];
  },
};

const aFile = (path: string, content: Uint8Array | string, user: string): EmbeddedFile => ({
  path,
  bytes: Buffer.from(content).length,
  hash: createHash("sha256").update(content).digest("hex"),
  package: user,
});

async function below(name: FixtureName, home: string, folder: string, user: string): Promise<EmbeddedFile[]> {
  const start = join(fixtureFolder(name), home);
  const entries = await readdir(join(start, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => aFile(path.slice(start.length + 1), await readFile(path), user)));
}

const stripped: FixtureOptions = { args: ["-ldflags=-s -w"], env: { CGO_ENABLED: "0" } };
const builds: Readonly<Record<string, FixtureOptions>> = {
  "with symbols": { env: { CGO_ENABLED: "0" } },
  stripped,
  "stripped PIE": { ...stripped, args: ["-buildmode=pie", "-ldflags=-s -w"] },
  "for another machine": { ...stripped, goarch: "arm64" },
};

const sorted = (files: readonly EmbeddedFile[] = []): readonly EmbeddedFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

describe.runIf(hasGo)("the embedded files of a fixture", () => {
  const cases = Object.entries(embedded).flatMap(([name, files]) =>
    Object.entries(builds).map(([build, options]) => ({ name: name as FixtureName, files, build, options })),
  );

  it.each(cases)("are all found, with name, size, hash and package: $name $build", async ({ name, files, options }) => {
    const artifact = await read(await buildFixture(name, options));
    const user = artifact.go?.package ?? "";
    const expected = (await files()).map((file) => (name === "certs" ? { ...file, package: user } : file));
    expect(sorted(artifact.embeds)).toEqual(sorted(expected));
    expect(artifact.embeds?.map(({ bytes }) => bytes)).toEqual(
      expected.map(({ bytes }) => bytes).sort((a, b) => b - a),
    );
  });
});

describe.skipIf(!(await hasPublished(...Object.values(published))))("the embedded files of published programs", () => {
  it.each(Object.entries(published))("are those that their authors embedded, and no others: %s", async (name, one) => {
    const { embeds } = await read(await fetchPublished(one));
    const inLefthook = ["autocomplete/bash_autocomplete", "autocomplete/fish_autocomplete"]
      .concat(["autocomplete/powershell_autocomplete.ps1", "autocomplete/zsh_autocomplete"])
      .concat(["config.tmpl", "hook.tmpl", "templates.go", "templates_test.go"]);
    expect(sorted(embeds).map(({ path }) => path)).toEqual(name === "go127" ? inLefthook : []);
  });
});

describe.runIf(hasGo)("a change of embedded files", () => {
  const program = (files: Sources): Sources => ({
    "go.mod": "module example.test/app\n\ngo 1.16\n",
    "main.go": `package main

import (
	"embed"
	"fmt"
)

//go:embed site
var site embed.FS

func main() {
	entries, _ := site.ReadDir("site")
	fmt.Println(entries)
}
`,
    ...files,
  });
  const before = program({
    "site/same.css": "a".repeat(5000),
    "site/edited.css": "b".repeat(3000),
    "site/grown.css": "c".repeat(2000),
    "site/gone.css": "d".repeat(9000),
  });
  const after = program({
    "site/same.css": "a".repeat(5000),
    "site/edited.css": "e".repeat(3000),
    "site/grown.css": "c".repeat(22_000),
    "site/new.css": "f".repeat(40_000),
  });

  it.each(["-ldflags=-s -w", "-buildmode=pie"])(
    "is a row for each of them, and the cause of the whole: %s",
    async (flag) => {
      const [old, now] = [
        await read(await buildProgram(before, { args: [flag] })),
        await read(await buildProgram(after, { args: [flag] })),
      ];
      const changes = diffSnapshots(aSnapshot({ artifacts: [old] }), aSnapshot({ artifacts: [now] }));
      const of = (kind: Change["kind"]): readonly Change[] => changes.filter((change) => change.kind === kind);
      expect(of("embed").map(({ name, before: was, after: is, cause }) => [name, was, is, cause])).toEqual([
        ["site/new.css", null, 40_000, "embed"],
        ["site/grown.css", 2000, 22_000, "embed"],
        ["site/gone.css", 9000, null, "embed"],
        ["site/edited.css", 3000, 3000, "embed"],
      ]);
      expect(of("total")[0]?.cause).toBe("embed");
      const grown = of("module").reduce((sum, one) => sum + Number(one.after ?? 0) - Number(one.before ?? 0), 0);
      expect(grown).toBe(now.fileSize - old.fileSize);
    },
  );
});
