import { describe, expect, it } from "vitest";
import { importPlace, ownImport, pruningEnd } from "../../src/render/chain.ts";

describe("a chain of imports", () => {
  it("says where its last package is imported, by file and line as far as they are known", () => {
    expect(importPlace(["a.test/app (main.go:7)", "b.test/sdk"])).toBe("main.go:7");
    expect(importPlace(["a.test/app (main.go:7)", "b.test/sdk (c (d)/x.go:12)", "c.test/lib"])).toBe("c (d)/x.go:12");
    expect(importPlace(["a.test/app", "b.test/sdk"])).toBe("a.test/app");
    expect(importPlace(["a.test/app"])).toBeNull();
    expect(importPlace([])).toBeNull();
  });

  it("has a last statement in the user's own files, where any is", () => {
    const chain = [
      "a.test/app (cmd/main.go:7)",
      "b.test/sdk (b.test/sdk@v1.2.3/x.go:12)",
      "net/http ($GOROOT/src/net/http/x.go:3)",
    ];
    expect(ownImport([...chain, "crypto/tls"])).toEqual({ path: "cmd/main.go", line: 7 });
    expect(ownImport(["a.test/app", "b.test/sdk"])).toBeNull();
  });

  it("tells the package that ended pruning from the function in it, also where its path has a dot at the end", () => {
    const imports = ["a.test/app (main.go:7)", "gopkg.in/yaml.v3"];
    expect(pruningEnd([...imports, "gopkg.in/yaml.v3.(*decoder).method"])).toEqual({
      package: "gopkg.in/yaml.v3",
      imports,
    });
    expect(pruningEnd(["a.test/app", "main.lookUp"])).toEqual({ package: "a.test/app", imports: ["a.test/app"] });
    expect(pruningEnd(["a.test/app (main.go:7)", "plugin"])?.package).toBe("plugin");
    expect(pruningEnd([])).toBeNull();
  });
});
