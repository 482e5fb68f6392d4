import { describe, expect, it } from "vitest";
import { findName, type Names, nearestNames } from "../../../src/analyze/why/find-name.ts";
import { nearestWord } from "../../../src/config/nearest-word.ts";

const names: Names = {
  main: "a.test/app/cmd",
  packages: new Map([
    ["a.test/app/cmd", "a.test/app"],
    ["github.com/spf13/cobra", "github.com/spf13/cobra"],
    ["github.com/spf13/cobra/doc", "github.com/spf13/cobra"],
    ["gopkg.in/yaml.v3", "gopkg.in/yaml.v3"],
    ["html/template", null],
    ["text/template", null],
    ["vendor/golang.org/x/net/idna", null],
  ]),
  modules: new Set(["a.test/app", "github.com/spf13/cobra", "gopkg.in/yaml.v3", "b.test/unused"]),
  symbols: [
    "main.main",
    "text/template.(*state).evalField",
    "text/template.(*state).evalField·f",
    "html/template.(*escaper).escape",
    "text/template.escape",
    "slices.Sort[go.shape.[]int,go.shape.int]",
    "gopkg.in/yaml.v3.Marshal",
    "gopkg.in/yaml.v3.Node.IsZero",
    "type:*text/template.Template",
  ],
};

const kindAndName = (name: string): unknown => {
  const found = findName(name, names);
  return found?.kind === "ambiguous" ? found.names : found && [found.kind, found.name];
};

describe("a name", () => {
  it("is a module before it is a package, with all its packages", () => {
    expect(findName("github.com/spf13/cobra", names)).toEqual({
      kind: "module",
      name: "github.com/spf13/cobra",
      packages: new Set(["github.com/spf13/cobra", "github.com/spf13/cobra/doc"]),
    });
    expect(findName("b.test/unused", names)).toMatchObject({ kind: "module", packages: new Set() });
  });

  it("is a package by its path, the main package also by its name", () => {
    expect(kindAndName("text/template")).toEqual(["package", "text/template"]);
    expect(kindAndName("main")).toEqual(["package", "a.test/app/cmd"]);
  });

  it("is a symbol, of the main package under its path, too, and of a generic function without type arguments", () => {
    expect(findName("gopkg.in/yaml.v3.Marshal", names)).toEqual({
      kind: "symbol",
      name: "gopkg.in/yaml.v3.Marshal",
      symbol: 6,
    });
    expect(kindAndName("a.test/app/cmd.main")).toEqual(["symbol", "main.main"]);
    expect(kindAndName("slices.Sort")).toEqual(["symbol", "slices.Sort[go.shape.[]int,go.shape.int]"]);
    expect(kindAndName("slices.Sort[...]")).toEqual(["symbol", "slices.Sort[go.shape.[]int,go.shape.int]"]);
    expect(kindAndName("type:*text/template.Template")).toEqual(["symbol", "type:*text/template.Template"]);
  });

  it("may be cut short at its start while only one thing ends in it", () => {
    expect(kindAndName("cobra")).toEqual(["module", "github.com/spf13/cobra"]);
    expect(kindAndName("golang.org/x/net/idna")).toEqual(["package", "vendor/golang.org/x/net/idna"]);
    expect(kindAndName("(*state).evalField")).toEqual(["symbol", "text/template.(*state).evalField"]);
    expect(kindAndName("template")).toEqual(["html/template", "text/template"]);
    expect(kindAndName("escape")).toEqual(["html/template.(*escaper).escape", "text/template.escape"]);
    expect(kindAndName("plate")).toBeNull();
  });

  it("that is nothing here has others near it, in its package where it names one", () => {
    const near = (name: string): readonly string[] => nearestNames(name, names, nearestWord);
    expect(near("github.com/sfp13/cobra")).toEqual(["github.com/spf13/cobra"]);
    expect(near("encoding/template")).toEqual(["html/template", "text/template"]);
    expect(near("gopkg.in/yaml.v3.Marshall")).toEqual(["gopkg.in/yaml.v3.Marshal"]);
    expect(near("text/template.(*state).evalFeild")).toEqual(["text/template.(*state).evalField"]);
    expect(near("golang.org/x/net")).toEqual(["vendor/golang.org/x/net/idna"]);
    expect(near("nothing/like/it")).toEqual([]);
    expect(near("text/template.state")).toEqual(["text/template.(*state).evalField"]);
    expect(near("gopkg.in/yaml.v3.Node")).toEqual(["gopkg.in/yaml.v3.Node.IsZero"]);
  });
});
