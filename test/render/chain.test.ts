import { describe, expect, it } from "vitest";
import { importPlace, pruningEnd } from "../../src/render/chain.ts";

describe("a chain of imports", () => {
  it("says where its last package is imported, by file and line as far as they are known", () => {
    expect(importPlace(["a.test/app (main.go:7)", "b.test/sdk"])).toBe("main.go:7");
    expect(importPlace(["a.test/app (main.go:7)", "b.test/sdk (c (d)/x.go:12)", "c.test/lib"])).toBe("c (d)/x.go:12");
    expect(importPlace(["a.test/app", "b.test/sdk"])).toBe("a.test/app");
    expect(importPlace(["a.test/app"])).toBeNull();
    expect(importPlace([])).toBeNull();
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
