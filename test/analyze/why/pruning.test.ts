import { describe, expect, it } from "vitest";
import { keptMethods } from "../../../src/analyze/why/pruning.ts";
import { aForest, aGraph } from "./make.ts";

const graph = aGraph({
  "a.test/app/cmd": ["text/template", "b.test/fmt"],
  "text/template": ["reflect"],
  "b.test/fmt": ["reflect"],
});

const who = (lines: readonly string[], marks = true): unknown => {
  const kept = keptMethods(graph, aForest(["_ -> main.main", ...lines], marks));
  return kept && [kept.by, kept.named, kept.package, kept.symbols.at(-1)?.symbol];
};

describe("what keeps all methods", () => {
  it("is the first function that the linker marks, for those after it may be there because of it", () => {
    expect(
      who([
        "main.main -> text/template.(*state).evalField <ReflectMethod>",
        "main.main -> b.test/fmt.Look <ReflectMethod>",
      ]),
    ).toEqual(["text/template.(*state).evalField", null, "text/template", "text/template.(*state).evalField"]);
  });

  it("is who calls reflect where reflect's own function is marked, as by Go 1.21", () => {
    const lines = ["main.main -> b.test/fmt.Look", "b.test/fmt.Look -> reflect.Value.MethodByName <ReflectMethod>"];
    expect(who(lines)).toEqual(["b.test/fmt.Look", null, "b.test/fmt", "reflect.Value.MethodByName"]);
  });

  it("is who asks for a method by the name of reflect's own, where a type brought that one in", () => {
    const lines = [
      "main.main -> b.test/fmt.Look",
      'b.test/fmt.Look -> go:string."Methods"',
      "main.main -> type:*reflect.rtype <UsedInIface>",
      "type:*reflect.rtype <UsedInIface> -> reflect.(*rtype).Methods",
      "reflect.(*rtype).Methods -> reflect.(*rtype).Methods.func1 <ReflectMethod>",
    ];
    expect(who(lines)).toEqual(["b.test/fmt.Look", "Methods", "b.test/fmt", "b.test/fmt.Look"]);
    expect(who(lines.filter((line) => !line.includes("go:string")))).toEqual([
      "reflect.(*rtype).Methods",
      null,
      "reflect",
      "reflect.(*rtype).Methods.func1",
    ]);
  });

  it("is read from reflect's own functions before Go 1.21, unless a type brought them in", () => {
    const lines = ["main.main -> text/template.eval", "text/template.eval -> reflect.Value.Method"];
    expect(who(lines, false)).toEqual(["text/template.eval", null, "text/template", "reflect.Value.Method"]);
    expect(who(["main.main -> type:reflect.Value", "type:reflect.Value -> reflect.Value.Method"], false)).toBeNull();
  });

  it("is package plugin with cgo, whatever else there is", () => {
    const host = aGraph({ "a.test/app/cmd": ["plugin", "runtime/cgo"] });
    const forest = aForest(["_ -> main.main", "main.main -> x.Y <ReflectMethod>"]);
    expect(keptMethods(host, forest)).toMatchObject({ cause: "plugin", package: "plugin", by: null, symbols: [] });
    expect(keptMethods(aGraph({ "a.test/app/cmd": ["plugin"] }), aForest(["_ -> main.main"]))).toBeNull();
  });

  it("is nothing where nothing is marked, also if a constant name keeps reflect's function", () => {
    expect(who(["main.main -> reflect.Value.MethodByName"])).toBeNull();
  });
});
