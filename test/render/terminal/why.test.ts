import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Why, WhyPruning } from "../../../src/model/why.ts";
import { renderWhy, renderWhyPruning, type WhyOptions } from "../../../src/render/terminal/why.ts";
import { displayWidth } from "../../../src/render/width.ts";
import { hostileTexts } from "../../support/foreign.ts";

const plain: WhyOptions = { width: 80, color: false, limit: 10 };

const step = (symbol: string, ...flags: Why["symbols"][number]["flags"]): Why["symbols"][number] => ({ symbol, flags });

const linked: Why = {
  name: "text/template",
  kind: "package",
  state: "linked",
  program: "a.test/app",
  variant: "release",
  version: null,
  imports: [
    { package: "a.test/app", file: null, line: null },
    { package: "html/template", file: "main.go", line: 7 },
    { package: "text/template", file: "$GOROOT/src/html/template/escape.go", line: 15 },
  ],
  importers: ["a.test/app/mail", "html/template"],
  symbols: [
    step("_rt0_amd64_linux"),
    step("runtime.main"),
    step("runtime.main_main·f"),
    step("main.main"),
    step("a.test/app.show·f"),
    step("a.test/app.show"),
    step("type:*text/template.Template", "UsedInIface"),
    step("go:itab.*text/template.Template,io.Writer"),
    step("text/template..stmp_12"),
    step("text/template.(*state).evalField", "ReflectMethod"),
  ],
  weight: {
    bytes: 150_000,
    fileSize: 9_000_000,
    kinds: [
      { kind: "code", bytes: 100_000 },
      { kind: "pclntab", bytes: 50_000 },
    ],
    packages: [{ package: "text/template", bytes: 150_000, functions: 126 }],
    functions: 126,
  },
  nearest: [],
};

const nothing = { imports: [], importers: [], symbols: [], weight: null } as const;

describe("the answer to why", () => {
  it("is what there is of it, the imports and the way from main.main, in words", () => {
    expect(renderWhy(linked, plain)).toBe(`text/template is in a.test/app (release): 146.5 KiB of 8.6 MiB

Imported
  a.test/app
  → html/template  main.go:7
  → text/template  $GOROOT/src/html/template/escape.go:15

2 packages import it: a.test/app/mail, html/template.

Reached
  main.main
  → a.test/app.show
  → type *text/template.Template
  → *text/template.Template as io.Writer
  → data of text/template
  → text/template.(*state).evalField  looks methods up at run time

126 functions · code 97.7 KiB · pclntab 48.8 KiB
`);
  });

  it("says that nothing reaches it, or that it is not there and what is near", () => {
    expect(renderWhy({ ...linked, ...nothing, state: "imported" }, plain)).toBe(
      "text/template is part of a.test/app (release), but none of its functions is\nreached: the linker dropped them.\n",
    );
    const absent: Why = {
      ...linked,
      ...nothing,
      kind: "unknown",
      state: "absent",
      name: "text/tpl",
      nearest: ["text/template"],
    };
    expect(renderWhy(absent, plain)).toBe(
      "text/tpl is not in a.test/app (release): no package by that name is imported.\nNear it: text/template.\n",
    );
    expect(renderWhy({ ...absent, kind: "symbol" }, plain)).toMatch(
      /^text\/tpl is not in a\.test\/app \(release\)\. Its package is/,
    );
    expect(renderWhy({ ...absent, kind: "symbol", variant: null }, plain)).toMatch(
      /^text\/tpl is not named in a\.test\/app\. Its package is/,
    );
  });

  it("is of a symbol in a file its size, or that it was inlined", () => {
    const symbol = { ...linked, ...nothing, kind: "symbol", variant: null, version: null } as const;
    const weight = { bytes: 2048, fileSize: 9_000_000, functions: 0, kinds: [], packages: [] };
    expect(renderWhy({ ...symbol, weight }, plain)).toBe("text/template is in a.test/app: 2.0 KiB of 8.6 MiB\n");
    expect(renderWhy({ ...symbol, weight: { ...weight, bytes: 0 } }, plain)).toMatch(
      /^text\/template is in a\.test\/app, inlined wherever it is called/,
    );
  });

  it("puts import statements below where they do not fit beside, and shortens the middle of a long way", () => {
    const symbols = Array.from({ length: 50 }, (_, index) => step(index === 0 ? "main.main" : `a.test/app.f${index}`));
    const text = renderWhy({ ...linked, symbols }, { ...plain, width: 40 });
    expect(text).toContain("  → html/template\n      main.go:7\n");
    expect(text).toContain("  → a.test/app.f7\n    … 30 more\n  → a.test/app.f38\n");
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });

  it("begins with initialization where that reached it", () => {
    const symbols = [step("go:main.inittasks"), step("a.test/app/db..inittask"), step("a.test/app/db.init")];
    expect(renderWhy({ ...linked, symbols }, plain)).toContain(
      "Reached\n  initialization of packages\n  → initialization of a.test/app/db\n  → a.test/app/db.init\n",
    );
  });

  it("lists the packages of a module, largest first, as many as asked for", () => {
    const packages = ["a", "b", "c"].map((name) => ({ package: `m.test/${name}`, bytes: 1024, functions: 2 }));
    const weight = { bytes: 3072, fileSize: 9_000_000, kinds: [], functions: 6, packages };
    expect(renderWhy({ ...linked, weight }, { ...plain, limit: 2 })).toContain(
      "  m.test/b  1.0 KiB          2\n  and 1 more package\n",
    );
  });

  it("shows nothing that a terminal acts on, whatever names there are", () => {
    for (const text of hostileTexts) {
      const steps = [{ package: text, file: text, line: 1 }];
      const weight = {
        bytes: 1,
        fileSize: 1,
        kinds: [],
        functions: 1,
        packages: [1, 2].map(() => ({ package: text, bytes: 1, functions: 1 })),
      };
      const hostile: Why = {
        ...{ name: text, kind: "module", state: "linked", program: text, variant: text, version: text },
        ...{
          imports: steps,
          importers: [text, text],
          symbols: [step(text), step(`type:${text}`)],
          weight,
          nearest: [text],
        },
      };
      for (const why of [hostile, { ...hostile, state: "absent" as const }]) {
        const shown = renderWhy(why, plain);
        expect(stripVTControlCharacters(shown)).toBe(shown);
        expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }
  });
});

describe("the answer to why methods are not pruned", () => {
  const off: WhyPruning = {
    ...{ program: "a.test/app", variant: "release", methodPruning: "off", cause: "reflection" },
    ...{ by: "text/template.(*state).evalField", named: null },
    ...{ imports: linked.imports, symbols: linked.symbols },
  };
  const words = (over: Partial<WhyPruning>): string =>
    renderWhyPruning({ ...off, imports: [], symbols: [], ...over }, { ...plain, width: 1000 });

  it("names the function and the ways to it", () => {
    const text = renderWhyPruning(off, plain);
    expect(text).toMatch(/^Method pruning is off in a\.test\/app \(release\): /);
    expect(text).toContain("  → text/template  $GOROOT/src/html/template/escape.go:15\n");
    expect(text).toMatch(/evalField {2}looks methods up at run time\n$/);
  });

  it("names the one name that is asked for, or package plugin, or says that it is not known who", () => {
    expect(words({ by: "b.test/fmt.Look", named: "Methods" })).toContain(
      "b.test/fmt.Look asks for a method named Methods, and reflect's own Methods finds any.",
    );
    expect(words({ cause: "plugin", by: null })).toContain("It imports plugin, with cgo");
    expect(words({ cause: null, by: null })).toContain("By whom, this release of Go does not say.");
    expect(words({ cause: null, by: null, variant: null })).toContain("By whom, this file does not say.");
  });

  it("is that they are, or that it could not be told", () => {
    expect(words({ methodPruning: "on", cause: null })).toMatch(/^Method pruning is on in a\.test\/app \(release\): /);
    expect(words({ methodPruning: null, cause: null })).toBe(
      "Whether the linker prunes methods in a.test/app (release) could not be told.\n",
    );
  });
});
