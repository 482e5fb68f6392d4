import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRepository } from "../../src/baseline/repository.ts";
import { loadConfig } from "../../src/config/load.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import type { PartialConfig } from "../../src/config/schema.ts";
import { policyAt } from "../../src/gate/policy.ts";
import type { Policy } from "../../src/gate/policy-changes.ts";
import { rules } from "../../src/judge/rules/index.ts";
import { commit, type Files, newRepository, putFiles, scratchFolder } from "../support/history.ts";

let scratch: string;
let folder: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

interface Options {
  readonly said?: PartialConfig;
  readonly named?: string;
  readonly inside?: string;
}

async function policyOf(base: Files, head: Files, { said = {}, named, inside = "" }: Options = {}): Promise<Policy> {
  await newRepository(folder);
  const at = await commit(folder, "Base", { "README.md": "", [join(inside, "go.mod")]: "", ...base });
  await putFiles(folder, head);
  const here = join(folder, inside);
  const [repository, { file, config }] = await Promise.all([
    openRepository({ folder: here }),
    loadConfig(here, rules, named),
  ]);
  if ("why" in repository) throw new Error(repository.why);
  return policyAt({
    repository,
    commit: at,
    head: resolveConfig(config, said),
    headFile: file,
    named: named ?? null,
    readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
  });
}

const messages = ({ remarks }: Policy): readonly string[] => remarks.map(({ message }) => message);

describe("the policy of a change", () => {
  it("F24: is the base's, while the head says what is built", async () => {
    const { config, remarks } = await policyOf(
      { ".plimsoll.yml": "variants: [default]\nbudgets: { size: { max: 20MiB } }\nrules: { packed: error }\n" },
      { ".plimsoll.yml": "variants: [release]\nbudgets: { size: { max: 25MiB } }\n" },
    );
    expect(config).toMatchObject({
      variants: ["release"],
      budgets: { size: { max: 20 * 1024 * 1024 } },
      rules: { packed: { severity: "error" } },
    });
    expect(remarks).toMatchObject([
      {
        rule: "policy",
        severity: "note",
        artifact: "*",
        data: { key: "budgets.size.max", before: "20MiB", after: "25MiB" },
      },
      { data: { key: "rules.packed.severity", before: '"error"', after: null } },
      { severity: "note", data: { setting: "variants", names: ['"default"'] } },
    ]);
  });

  it("is not changed by how it is written, nor by what is built besides", async () => {
    const policy = await policyOf(
      { ".plimsoll.yml": "budgets: { size: { max: 1MiB }, noise: 0 }\ntarget: ./cmd/a\nvariants: [release]\n" },
      {
        ".plimsoll.yml":
          "# the cap\nbudgets:\n  noise: 0\n  size:\n    max: 1048576\ntarget: [./cmd/...]\nvariants: [pie, release]\n",
      },
    );
    expect(policy.remarks).toEqual([]);
  });

  it.each([
    ["target: [./cmd/a, ./cmd/b]\n", "target: ./cmd/a\n", 'package "./cmd/b"'],
    ["target: [., ./cmd/b]\n", "", 'package "./cmd/b"'],
    ["target: [./cmd/...]\n", "target: ./cmd/a\n", 'package "./cmd/..."'],
    ["variants: [release, pie, nocgo]\n", "variants: [pie]\n", 'variants "release" and "nocgo"'],
    [
      "matrix: { goarch: [amd64, arm64] }\n",
      "matrix: { goarch: [amd64, arm64], exclude: [{ goarch: arm64 }] }\n",
      'variant "arm64"',
    ],
    [
      "build: { command: [make], artifacts: [bin/a, bin/b] }\n",
      "build: { command: [make], artifacts: bin/a }\n",
      'file "bin/b"',
    ],
  ])("tells what a change stops measuring: %j, %j", async (base, head, what) => {
    const policy = await policyOf({ ".plimsoll.yml": base }, { ".plimsoll.yml": head });
    expect(messages(policy)).toEqual([
      `This change stops measuring the ${what}, which the base's configuration asks for. Look whether that is meant before merging.`,
    ]);
  });

  it("is the base's on how programs are started: a change does not take its own trial away", async () => {
    const { config, remarks } = await policyOf(
      { ".plimsoll.yml": "variants: [release]\nverify: { http: { port: 8080 } }\n" },
      { ".plimsoll.yml": "variants: [release]\n" },
    );
    expect(config.verify).toMatchObject({ http: { port: 8080 } });
    expect(remarks.map(({ data }) => data)).toEqual([
      { key: "verify", before: "true", after: "false" },
      { key: "verify.http.port", before: "8080", after: null },
      { key: "verify.http.path", before: '"/"', after: null },
    ]);
  });

  it("writes each setting as a user would", async () => {
    const policy = await policyOf(
      { ".plimsoll.yml": "budgets: { growth: { percent: 2 }, ratio: { symtab: 0.3 }, only: [a] }\n" },
      {
        ".plimsoll.yml":
          'budgets: { growth: { percent: 5 }, ratio: { symtab: 0.5 }, only: [a, b], modules: { "a.b/*": { max: 2MiB } } }\non-missing-base: ignore\noverride: { label: ok, max: 4KiB }\n',
      },
    );
    expect(messages(policy).map((text) => text.replace(/ The base's word.*/, ""))).toEqual([
      'This change would set budgets.only from ["a"] to ["a", "b"].',
      "This change would set budgets.growth.percent from 2 to 5.",
      "This change would set budgets.ratio.symtab from 0.3 to 0.5.",
      'This change would set on-missing-base from "warn" to "ignore".',
      'This change would set budgets.modules["a.b/*"].max from nothing to 2MiB.',
      'This change would set override.label from nothing to "ok".',
      "This change would set override.max from nothing to 4KiB.",
    ]);
  });

  it("is the base's where the head takes the file away, or moves it", async () => {
    const limits = "budgets: { size: { max: 1MiB } }\n";
    const gone = await policyOf({ ".plimsoll.yml": limits }, { ".plimsoll.yml": null });
    expect(gone.config.budgets).toEqual({ size: { max: 1024 * 1024 } });
    expect(messages(gone)[0]).toMatch(/budgets\.size\.max from 1MiB to nothing/);
    await rm(folder, { recursive: true });
    const moved = await policyOf(
      { ".plimsoll.yml": limits },
      { ".plimsoll.yml": null, ".github/plimsoll.yml": limits },
    );
    expect(moved).toMatchObject({ config: { budgets: { size: { max: 1024 * 1024 } } }, remarks: [] });
  });

  it("F19: is the head's where the base has none, and says so", async () => {
    const { config, remarks } = await policyOf({}, { ".plimsoll.yml": "budgets: { size: { max: 1MiB } }\n" });
    expect(config.budgets).toEqual({ size: { max: 1024 * 1024 } });
    expect(remarks).toMatchObject([{ severity: "note", data: { file: ".plimsoll.yml" } }]);
  });

  it("has nothing to say where neither side has any", async () => {
    expect((await policyOf({}, {})).remarks).toEqual([]);
  });

  it.each([
    ["with a mistake in it", { ".plimsoll.yml": "budgets: { sise: 1 }\n" }, /unknown key "sise"/],
    ["that is no YAML", { ".plimsoll.yml": "{" }, /\.plimsoll\.yml:1: /],
    [
      "twice",
      { ".plimsoll.yml": "", ".github/plimsoll.yml": "" },
      /there are two, \.plimsoll\.yml and \.github\/plimsoll\.yml/,
    ],
  ] as [string, Files, RegExp][])("warns, and is the head's, where the base has it %s", async (_, base, why) => {
    const gone = Object.fromEntries(Object.keys(base).map((path) => [path, null]));
    const head = { ...gone, ".plimsoll.yml": "budgets: { size: { max: 1MiB } }\n" };
    const { config, remarks } = await policyOf(base, head);
    expect(config.budgets).toEqual({ size: { max: 1024 * 1024 } });
    expect(remarks).toMatchObject([{ severity: "warning", message: expect.stringMatching(why) }]);
  });

  it("is looked for where the folder is, and under the name that it was given", async () => {
    const inside = await policyOf(
      {
        "api/.plimsoll.yml": "budgets: { size: { max: 1MiB } }\n",
        ".plimsoll.yml": "budgets: { size: { max: 9MiB } }\n",
      },
      {},
      { inside: "api" },
    );
    expect(inside.config.budgets).toEqual({ size: { max: 1024 * 1024 } });
    await rm(folder, { recursive: true });
    const named = await policyOf(
      { "ci/limits.yml": "budgets: { size: { max: 2MiB } }\n" },
      { "ci/limits.yml": "budgets: { size: { max: 3MiB } }\n" },
      { inside: "api", named: "../ci/limits.yml" },
    );
    expect(named.config.budgets).toEqual({ size: { max: 2 * 1024 * 1024 } });
  });

  it("is the base's under its usual name, where the head's file was given another", async () => {
    const { config, remarks, isAgreed } = await policyOf(
      { ".plimsoll.yml": "budgets: { size: { max: 1MiB } }\n" },
      { ".plimsoll.yml": null, "size.yml": "budgets: { size: { max: 9MiB } }\n" },
      { named: "size.yml" },
    );
    expect(config.budgets).toEqual({ size: { max: 1024 * 1024 } });
    expect(isAgreed).toBe(true);
    expect(remarks).toMatchObject([
      { data: { file: ".plimsoll.yml", named: "size.yml" } },
      { data: { key: "budgets.size.max", before: "1MiB", after: "9MiB" } },
    ]);
  });

  it("is nobody's where the module was moved and its file with it; that of another module is of no matter", async () => {
    const mod = "module example.com/app\n";
    const limits = "budgets: { size: { max: 1MiB } }\n";
    const moved = { "old/go.mod": null, "old/.plimsoll.yml": null, "go.mod": mod, ".plimsoll.yml": limits };
    const same = await policyOf({ "old/go.mod": mod, "old/.plimsoll.yml": limits }, moved);
    expect(same).toMatchObject({
      isAgreed: false,
      remarks: [{ severity: "warning", data: { file: "old/.plimsoll.yml" } }],
    });
    await rm(folder, { recursive: true });
    const other = await policyOf({ "old/go.mod": "module example.com/other\n", "old/.plimsoll.yml": limits }, moved);
    expect(other).toMatchObject({ isAgreed: true, remarks: [{ severity: "note", data: { file: ".plimsoll.yml" } }] });
    await rm(folder, { recursive: true });
    const beside = await policyOf(
      { "old/go.mod": mod, "old/.plimsoll.yml": limits },
      { "go.mod": mod, ".plimsoll.yml": limits },
    );
    expect(beside.isAgreed).toBe(true);
  });

  it("is what flags say, on both sides", async () => {
    const said = { budgets: { size: { max: 7 } } };
    const policy = await policyOf(
      { ".plimsoll.yml": "budgets: { size: { max: 1MiB } }\n" },
      { ".plimsoll.yml": "budgets: { size: { max: 2MiB } }\n" },
      { said },
    );
    expect(policy).toMatchObject({ config: { budgets: { size: { max: 7 } } }, remarks: [] });
  });

  it("does not drown the report: after twenty settings it counts", async () => {
    const modules = (count: number): string =>
      `budgets:\n  modules:\n${Array.from({ length: count }, (_, at) => `    m${at}: { max: 1 }\n`).join("")}`;
    const policy = await policyOf({ ".plimsoll.yml": "budgets: { noise: 0 }\n" }, { ".plimsoll.yml": modules(30) });
    expect(policy.remarks).toHaveLength(21);
    expect(messages(policy).at(-1)).toBe("This change would alter 11 more settings. See the configuration.");
  });

  it("is nobody's where the base's can't be read: the head's own holds for what fails, and is not agreed", async () => {
    const { config, remarks, isAgreed } = await policyOf(
      { ".plimsoll.yml": "budgets: { size: { maximum: 20MiB } }\n" },
      { ".plimsoll.yml": "budgets: { size: { max: 25MiB } }\n" },
    );
    expect(isAgreed).toBe(false);
    expect(config.budgets.size?.max).toBe(25 * 1024 * 1024);
    expect(remarks).toMatchObject([
      {
        rule: "policy",
        severity: "warning",
        message: expect.stringMatching(/can't be read.*nothing passes by it.*budgets.size/),
      },
    ]);
  });
});
