import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { importStatements } from "../../src/build/import-statements.ts";
import { scratchFiles } from "../support/files.ts";
import { answers, hasPart } from "../support/parts.ts";

const found = (source: string): readonly string[] =>
  importStatements(source).map(({ path, line }) => `${path}:${line}`);

describe("the import statements of a Go file", () => {
  it("are found alone, in groups and under every kind of name", () => {
    expect(
      found(
        'package main\n\nimport "fmt"\nimport str "strings"\nimport (\n\t. "math"\n\t_ `embed`\n\n\tj "encoding/json"; "os"\n)\n\nfunc main() {}\n',
      ),
    ).toEqual(["fmt:3", "strings:4", "math:6", "embed:7", "encoding/json:9", "os:9"]);
  });

  it("are told from comments and strings that look like some", () => {
    expect(
      found(
        '// import "a"\n/*\nimport "b"\n*/\npackage p // import "c"\n\nimport /* "d" */ "e"\n\nvar x = `\nimport "f"\n`\n\nimport "g"\n',
      ),
    ).toEqual(["e:7"]);
  });

  it("count lines in Windows files and behind a byte order mark", () => {
    expect(found('\uFEFFpackage p\r\n\r\nimport (\r\n\t"a"\r\n)\r\n')).toEqual(["a:4"]);
  });

  it("are none in what is no Go file, however it is broken", () => {
    for (const source of [
      "",
      "import",
      "#!/bin/sh\n",
      "package",
      "package p\nimport",
      "package p; import (",
      'package p; import ("a"',
    ])
      expect(importStatements(source).length).toBeLessThan(2);
    expect(importStatements(`package p\n${"/*".repeat(200_000)}`)).toEqual([]);
    expect(importStatements(`package p\nimport (${"x ".repeat(200_000)}`)).toEqual([]);
  });

  it.runIf(hasPart("Go", answers("go", "version")))(
    "are those that go/parser finds in the standard library",
    async () => {
      const folder = await scratchFiles({ "main.go": oracle });
      const { stdout: root } = await execa("go", ["env", "GOROOT"]);
      const sources = ["net", "crypto", "go", "runtime", "internal", "cmd/go"].map((path) => join(root, "src", path));
      const { stdout } = await execa("go", ["run", "main.go", ...sources], {
        cwd: folder,
        env: { GOFLAGS: "", GO111MODULE: "off" },
      });
      const byFile = Map.groupBy(
        stdout.split("\n").map((line) => line.split("\t")),
        ([file]) => file as string,
      );
      expect(byFile.size).toBeGreaterThan(1000);
      for (const [file, lines] of byFile) {
        const expected = lines.map(([, path, line]) => `${path}:${line}`).filter((text) => text !== ":0");
        expect({ file, found: found(await readFile(file, "utf8")) }).toEqual({ file, found: expected });
      }
    },
  );
});

/** Prints file, path and line of every import, and a line with an empty path for each file. */
const oracle = `package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	for _, root := range os.Args[1:] {
		filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if entry.IsDir() && entry.Name() == "testdata" {
				return fs.SkipDir
			}
			if !strings.HasSuffix(path, ".go") {
				return nil
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, parser.ImportsOnly)
			if err != nil {
				return nil
			}
			fmt.Printf("%s\\t\\t0\\n", path)
			for _, one := range file.Imports {
				name, _ := strconv.Unquote(one.Path.Value)
				fmt.Printf("%s\\t%s\\t%d\\n", path, name, files.Position(one.Path.Pos()).Line)
			}
			return nil
		})
	}
}
`;
