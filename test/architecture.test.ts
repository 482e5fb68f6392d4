import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), "utf8");

/** A room of the house (a folder of src/, or a file beside them), and the rooms it may import from. */
const doors: Record<string, readonly string[]> = {
  model: [],
  errors: [],
  version: [],
  heap: [],
  elf: ["model"],
  gobin: ["model", "elf"],
  analyze: ["model", "elf", "gobin"],
  config: ["model", "errors"],
  build: ["model", "errors", "config"],
  engine: [],
  image: ["model", "errors", "elf", "engine"],
  judge: ["model", "errors", "config", "image"],
  compatibility: ["model", "errors", "elf", "gobin", "engine", "image", "judge", "verify"],
  verify: [],
  baseline: ["model", "errors", "build"],
  render: ["model", "config"],
  deliver: ["model", "errors"],
  read: ["model", "errors", "elf", "gobin", "analyze"],
  "exit-code": ["model"],
  measure: ["model", "errors", "config", "build", "read"],
  run: ["model", "errors", "version", "measure", "analyze", "image", "compatibility", "baseline", "judge"],
  commands: [
    "model",
    "errors",
    "config",
    "build",
    "measure",
    "read",
    "analyze",
    "image",
    "baseline",
    "compatibility",
    "judge",
    "render",
    "deliver",
    "run",
    "gate",
    "exit-code",
  ],
  cli: ["errors", "version", "heap", "config", "commands", "render"],
  gate: ["model", "errors", "version", "config", "build", "measure", "analyze", "baseline", "judge", "run"],
  action: [
    "model",
    "errors",
    "heap",
    "config",
    "baseline",
    "commands",
    "render",
    "deliver",
    "judge",
    "run",
    "gate",
    "exit-code",
    "measure",
  ],
  comment: ["model", "errors", "config", "baseline", "commands", "render", "deliver", "judge", "gate"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const roomOf = (path: string): string => (path.split(/[/\\]/)[0] as string).replace(/\.ts$/, "");

function importsOf(file: string): Import[] {
  const source = text(join("src", file));
  const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => {
    const target = relative(join(root, "src"), join(root, "src", dirname(file), specifier));
    return { file, from: roomOf(file), to: roomOf(target) };
  });
}

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

describe("the house", () => {
  it("has only rooms with named doors", () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => doors[room] === undefined)).toEqual([]);
  });

  it("lets data flow one way: a room imports from the rooms its doors name", () => {
    const walls = sources
      .flatMap(importsOf)
      .filter(({ from, to }) => from !== to && to !== "..")
      .filter(({ from, to }) => !doors[from]?.includes(to));
    expect(walls.map(({ file, to }) => `src/${file} imports from ${to}`)).toEqual([]);
  });

  it("keeps the pure stages from the world: no files, processes, network, clock or environment", () => {
    const pure = /^(model|elf|gobin|analyze|judge|render)\b/;
    const worldly =
      /from "node:(fs|child_process|net|http|https|os|process)|\bprocess\.(env|cwd|argv|std)|Date\.now\(|new Date\(\)/;
    const exempt = "judge/explain.ts"; // reads the rules' own pages
    expect(
      sources.filter((file) => pure.test(file) && file !== exempt && worldly.test(text(join("src", file)))),
    ).toEqual([]);
  });

  it("opens no DataView outside the checked readers", () => {
    const readers = /^(elf\/bytes|elf\/headers)\.ts$/;
    expect(sources.filter((file) => !readers.test(file) && text(join("src", file)).includes("new DataView"))).toEqual(
      [],
    );
  });
});

describe("a rule", () => {
  const ids = sources
    .map((file) => /^judge[/\\]rules[/\\](.+)\.ts$/.exec(file)?.[1])
    .filter((id) => id !== undefined && id !== "index")
    .sort();
  const pages = readdirSync(join(root, "docs/rules"))
    .map((name) => name.replace(/\.md$/, ""))
    .sort();

  it("is one file, one page and one test, all of one name", () => {
    const tests = readdirSync(join(root, "test/judge/rules")).map((name) => name.replace(/\.test\.ts$/, ""));
    expect(pages).toEqual(ids);
    expect(tests.filter((name) => name !== "index").sort()).toEqual(ids);
  });

  it("is listed, under its own id", async () => {
    const { rules } = await import("../src/judge/rules/index.ts");
    expect(rules.map((rule) => rule.id).sort()).toEqual(ids);
  });
});

describe("the Action", () => {
  const action = parse(text("action.yml")) as {
    inputs: Record<string, { default?: string }>;
    outputs: object;
    runs: object;
  };
  const readme = text("README.md");

  it("runs the committed bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });

  it("has inputs that the README explains and the code reads", () => {
    const code = text("src/action/inputs.ts");
    for (const input of Object.keys(action.inputs)) {
      expect(readme, `README.md does not explain ${input}`).toContain(`\`${input}\``);
      expect(code, `the code does not read ${input}`).toContain(`"${input}"`);
    }
  });

  it("gives no input a default but the token, so that the configuration file is not shadowed", () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(["github-token"]);
  });

  it("names the outputs that the README names", () => {
    for (const output of Object.keys(action.outputs)) expect(readme).toContain(`\`${output}\``);
  });
});
