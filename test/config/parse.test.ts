import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseConfig } from "../../src/config/parse.ts";
import type { ConfigurableRule } from "../../src/config/schema.ts";
import { UsageError } from "../../src/errors.ts";

const rules: readonly ConfigurableRule[] = [
  { id: "size-max", summary: "Too big.", severity: "error", options: z.strictObject({}) },
  {
    id: "glibc-floor",
    summary: "Too new.",
    severity: "error",
    options: z.strictObject({ max: z.string({ error: 'a version in quotes, such as "2.28"' }).optional() }),
  },
];
const parse = (text: string) => parseConfig(text, ".plimsoll.yml", rules);

/** The message of the UsageError that the text must lead to. */
function refusal(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe("parseConfig", () => {
  it("reads the whole of a configuration", () => {
    const text = `
target: ./cmd/service
variants: [default, release, { name: v3, extends: release, env: { GOAMD64: v3, GOARM: 7 }, tags: "netgo, osusergo" }]
budgets:
  only: [release]
  size:      { max: 25MiB }
  growth:    { warn: 64KiB, fail: 512KiB, percent: 2, mode: any }
  noise:     2KiB
  sections:  { .gopclntab: { max: 6MiB } }
  modules:   { "github.com/aws/*": { max: 4MiB }, "k8s.io/*": { growth: 100KiB } }
  ratio:     { symtab: 0.3 }
  wire:      { max: 9MiB }
  image:     { max: 12MiB }
images: [Dockerfile, gcr.io/distroless/static-debian12]
rules: { glibc-floor: { max: "2.28" }, size-max: warning }
override: { label: size-ok, max: 2MiB }
vcs: true
jobs: 2
timeout: 1h30m
`;
    expect(parse(text)).toEqual({
      target: ["./cmd/service"],
      variants: [
        "default",
        "release",
        { name: "v3", extends: "release", env: { GOAMD64: "v3", GOARM: "7" }, tags: ["netgo", "osusergo"] },
      ],
      budgets: {
        only: ["release"],
        size: { max: 26_214_400 },
        growth: { warn: 65_536, fail: 524_288, percent: 2, mode: "any" },
        noise: 2048,
        sections: { ".gopclntab": { max: 6_291_456 } },
        modules: { "github.com/aws/*": { max: 4_194_304 }, "k8s.io/*": { growth: 102_400 } },
        ratio: { symtab: 0.3 },
        wire: { max: 9_437_184 },
        image: { max: 12_582_912 },
      },
      images: ["Dockerfile", "gcr.io/distroless/static-debian12"],
      rules: { "glibc-floor": { options: { max: "2.28" } }, "size-max": { severity: "warning", options: {} } },
      override: { label: "size-ok", max: 2_097_152 },
      vcs: true,
      jobs: 2,
      timeout: 5400,
    });
  });

  it("reads a matrix with what to leave out", () => {
    const text =
      'matrix: { cgo: [true, false], tags: ["", "netgo,osusergo", [a]], exclude: [{ cgo: true, buildmode: pie }] }';
    expect(parse(text)).toEqual({
      matrix: {
        cgo: [true, false],
        tags: [[], ["netgo", "osusergo"], ["a"]],
        exclude: [{ cgo: true, buildmode: "pie" }],
      },
    });
  });

  it("reads the user's own build, a single artifact or several", () => {
    expect(parse("build: { command: [make, build], artifacts: bin/* }")).toEqual({
      build: { command: ["make", "build"], artifacts: ["bin/*"] },
    });
  });

  it.each(["", "# nothing yet\n", "---\n", "{}", "null", "budgets:\n#  size: { max: 1 }\n"])(
    "takes %j for a configuration that says nothing",
    (text) => expect(parse(text)).toEqual({}),
  );

  it("reads images: one or several, a Dockerfile by its path or with what it is built with", () => {
    expect(parse("images: scratch").images).toEqual(["scratch"]);
    const built = "{ dockerfile: build/Dockerfile, context: ., target: slim, args: { BASE: debian:12, LEVEL: 3 } }";
    const input = { dockerfile: "build/Dockerfile", context: ".", target: "slim" };
    expect(parse(`images: ${built}`).images).toEqual([{ ...input, args: { BASE: "debian:12", LEVEL: "3" } }]);
    expect(parse("images: [scratch, { dockerfile: D }]").images).toEqual(["scratch", { dockerfile: "D" }]);
    expect(() => parse("images: [{ dockerfile: D, targt: x }]")).toThrow(/images\[0\]: unknown key "targt" .*target/);
  });

  it.each(["off", "false", '"off"', "Off".toLowerCase()])("switches a rule off by %s", (off) => {
    expect(parse(`rules: { size-max: ${off} }`).rules).toEqual({ "size-max": { severity: "off", options: {} } });
    expect(parse(`%YAML 1.1\n---\nrules: { size-max: ${off} }`).rules?.["size-max"]?.severity).toBe("off");
    expect(parse(`rules: { glibc-floor: { severity: ${off}, max: "2.28" } }`).rules?.["glibc-floor"]?.severity).toBe(
      "off",
    );
  });

  it.each([
    ["2", 2],
    ["2.5%", 2.5],
    ['"10 %"', 10],
    ["0", 0],
  ])("reads %s as a percentage", (text, percent) => {
    expect(parse(`budgets: { growth: { percent: ${text} } }`).budgets?.growth?.percent).toBe(percent);
  });

  it.each([
    ["90", 90],
    ["90s", 90],
    ["10m", 600],
    ["1h", 3600],
    ["24h", 86_400],
  ])("reads the time %s as %d seconds", (text, seconds) => {
    expect(parse(`timeout: ${text}`).timeout).toBe(seconds);
  });

  describe("names the line, the key, what was found, what is allowed and the nearest word", () => {
    it.each([
      [
        "target: .\ntaget: x",
        '.plimsoll.yml:2: unknown key "taget" (did you mean target?); allowed here: target, variants, matrix,',
      ],
      ["budgets:\n  size:\n    maximum: 1", '.plimsoll.yml:3: budgets.size: unknown key "maximum"'],
      [
        "budgets:\n  size: { mx: 1MiB }",
        '.plimsoll.yml:2: budgets.size: unknown key "mx" (did you mean max?); allowed here: max',
      ],
      [
        "rules:\n  size-mx: off",
        '.plimsoll.yml:2: rules: there is no rule "size-mx" (did you mean size-max?); the rules are size-max, glibc-floor',
      ],
      [
        "variants:\n  - default\n  - relase",
        '.plimsoll.yml:3: variants[1]: found "relase" (did you mean release?); allowed is a name of the catalogue',
      ],
      [
        "variants: [{ extends: pei }]",
        'variants[0].extends: found "pei" (did you mean pie?); allowed is default, nocgo, w',
      ],
      ["variants: [{ cgoo: true }]", 'variants[0]: unknown key "cgoo" (did you mean cgo?)'],
      [
        "variants: [{ env: { 7UP: x } }]",
        'variants[0].env: found the key "7UP"; allowed is the name of an environment variable',
      ],
      [
        "variants: [{ env: { CC: 1.20 } }]",
        "variants[0].env.CC: found 1.2; allowed is text, or a whole number (quote anything else)",
      ],
      ["variants: [{ name: ../x }]", 'variants[0].name: found "../x"; allowed is a name of letters'],
      [
        "variants: release",
        'variants: found "release"; allowed is a list of variants, such as [default, release, pie]',
      ],
      [
        "variants: []",
        "variants: found a list; allowed is a list of variants, such as [default, release, pie], at least one",
      ],
      ["target: -toolexec=x", 'target: found "-toolexec=x"; allowed is a package pattern'],
      ["target: [.., -x]", 'target[1]: found "-x"; allowed is a package pattern'],
      ["matrix: { ldflags: -s }", 'matrix.ldflags: found "-s"; allowed is a list of values'],
      ["matrix: { exclude: [{ name: x }] }", 'matrix.exclude[0]: unknown key "name"'],
      [
        "build: { command: make build, artifacts: bin/* }",
        'build.command: found "make build"; allowed is a list of words, such as [make, build]',
      ],
      [
        "build: { command: [make] }",
        "build.artifacts: is missing; it is a file or pattern such as bin/*, or a list of them",
      ],
      [
        "budgets:\n  size:\n    max: 25M",
        '.plimsoll.yml:3: budgets.size.max: found "25M"; allowed is a size with its whole unit: 25MB (powers of 1000) or 25MiB',
      ],
      ["budgets: { size: 25MiB }", 'budgets.size: found "25MiB"; allowed is a limit with the keys max'],
      ["budgets: { size: {} }", "budgets.size.max: is missing; it is a size such as 25MiB"],
      ["budgets: { size: { max: -1 } }", "budgets.size.max: found -1; allowed is a size"],
      [
        "budgets: { sections: { .text: {} } }",
        'budgets.sections[".text"]: found a mapping; allowed is a limit: max, growth or both',
      ],
      [
        "budgets: { growth: { mode: any } }",
        "budgets.growth: found a mapping; allowed is limits: at least one of warn, fail and percent",
      ],
      ["budgets: { growth: { mode: both, fail: 1 } }", 'budgets.growth.mode: found "both"; allowed is any or all'],
      ["budgets: { growth: { warn: 2KiB, fail: 1KiB } }", "allowed is a warn that is not above fail"],
      [
        "budgets: { growth: { percent: -1 } }",
        "budgets.growth.percent: found -1; allowed is a percentage of 0 or more",
      ],
      ["budgets: { ratio: { symtab: .nan } }", "budgets.ratio.symtab: found NaN; allowed is a ratio of 0 or more"],
      [
        "rules: { size-max: fatal }",
        'rules.size-max: found "fatal"; allowed is off, note, warning, error, or a mapping with the keys severity',
      ],
      ["rules: { size-max: eror }", "(did you mean error?)"],
      ["rules: { size-max: true }", "rules.size-max: found true; allowed is off, note, warning, error"],
      [
        "rules: { glibc-floor: { max: 2.28 } }",
        'rules.glibc-floor.max: found 2.28; allowed is a version in quotes, such as "2.28"',
      ],
      ["rules: { size-max: { max: 25MiB } }", 'rules.size-max: unknown key "max"; allowed here: severity'],
      ["override: { max: 1MiB }", "override.label: is missing; it is the name of a label"],
      ["budgets: { size: }", "budgets.size: found nothing; allowed is a limit with the keys max"],
      ["rules: { size-max: }", "rules.size-max: found nothing; allowed is off, note"],
      ["taget:", 'unknown key "taget"'],
      ["variants: [pie, ]\ntarget: [~]", "target[0]: found nothing; allowed is a package pattern"],
      ["vcs: yes", 'vcs: found "yes"; allowed is true or false'],
      ["jobs: 0", "jobs: found 0; allowed is a whole number from 1 to 256"],
      ["jobs: 1.5", "jobs: found 1.5; allowed is a whole number from 1 to 256"],
      ["timeout: 5 minutes", 'timeout: found "5 minutes"; allowed is a time such as 10m'],
      ["timeout: 0", "timeout: found 0; allowed is a time"],
      [
        "timeout: 25h",
        'timeout: found "25h"; allowed is a time such as 10m, 90s or 1h30m, or whole seconds, up to a day',
      ],
      ["- a", "found a list; allowed is a mapping with the keys target"],
      ["just text", 'found "just text"; allowed is a mapping'],
    ])("%j", (text, message) => {
      expect(refusal(text)).toContain(message);
      expect(refusal(text)).toMatch(/^\.plimsoll\.yml:\d+: /);
    });
  });

  describe("refuses what is allowed alone but not together", () => {
    it.each([
      ["target: .\nbuild: { command: [make], artifacts: x }", ".plimsoll.yml:1: target: means nothing beside build"],
      [
        "build: { command: [make], artifacts: x }\nvariants: [pie]",
        ".plimsoll.yml:2: variants: means nothing beside build",
      ],
      ["variants: [pie, release, pie]", "variants[2]: a second variant is called pie"],
    ])("%j", (text, message) => expect(refusal(text)).toContain(message));
  });

  it("says every mistake at once, in the order of the file, and counts what is left", () => {
    const message = refusal("jobs: 0\ntaget: x\nbudgets: { size: { max: x } }");
    expect(message.split("\n").map((line) => line.split(": ")[0])).toEqual([
      ".plimsoll.yml:1",
      ".plimsoll.yml:2",
      ".plimsoll.yml:3",
    ]);
    const many = refusal(Array.from({ length: 25 }, (_, index) => `x${index}: 1`).join("\n")).split("\n");
    expect(many).toHaveLength(11);
    expect(many.at(-1)).toBe("and 15 more mistakes in .plimsoll.yml");
  });

  it("finds the line of what an alias stands for", () => {
    const text = "variants:\n  - &small\n    name: small\n    cgoo: true\n  - *small\n";
    expect(refusal(text)).toMatch(/:4: variants\[0\].*\n.*:4: variants\[1\]/);
  });
});

describe("a hostile or broken file", () => {
  it.each([
    ["two documents", "a: 1\n---\nb: 2", /:2: a second document starts here/],
    ["a tab", "budgets:\n\tsize: { max: 1 }", /:2: this line is indented with a tab/],
    ["a key twice", "jobs: 1\nvcs: true\njobs: 2", /:3: the key "jobs" is there twice/],
    ["a key twice, in quotes", "budgets: { noise: 1, 'noise': 2 }", /:1: the key "noise" is there twice/],
    ["a number as a key", "jobs: 1\n1: x", /:2: found 1 as a key; a key is text/],
    ["nothing as a key", "~: x", /found nothing as a key/],
    ["a list as a key", "? [a, b]\n: x", /found a list, a mapping or an alias as a key/],
    ["an alias as a key", "target: &a x\n*a : x", /:2: found a list, a mapping or an alias as a key/],
    ["__proto__ as a key", "budgets: { modules: { __proto__: { max: 1 } } }", /found __proto__ as a key/],
    ["constructor as a key", "constructor: 1", /unknown key "constructor"/],
    ["an open bracket", "target: [", /:1: Flow sequence/],
    ["an open quote", 'target: "x', /:1: Missing closing/],
    ["a tag", "target: !ruby/object x", /:1: Unresolved tag/],
    ["a missing anchor", "target: *x", /Unresolved alias/],
    ["an anchor in itself", "variants: &a [*a]", /nested too deeply, or in themselves/],
    ["a mountain of aliases", aliasBomb(), /alias/i],
    ["brackets in brackets", `target: ${"[".repeat(20_000)}`, /nested too deeply/],
    ["dashes after dashes", "- ".repeat(30_000), /nested too deeply/],
    [
      "more text than any configuration has",
      `# ${"x".repeat(70_000)}`,
      /has 70002 letters; a configuration has at most 65536/,
    ],
    ["control characters", 'target: ["\\e[31mred\\e[0m", "-\\u202e"]', /found "-\\u202e"/],
  ])("with %s is refused with a sentence", (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  it("with five thousand keys is refused as fast as any other", () => {
    expect(refusal(Array.from({ length: 5000 }, (_, n) => `k${n}: ${n}`).join("\n"))).toMatch(
      /unknown key|more mistakes/,
    );
  });

  it("cannot write to the terminal through its own words", () => {
    const message = refusal('"\\e[2J": 1\nrules: { "\\x9b2J": off }\nvariants: ["\\u202eexe.txt"]');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("with a key of a thousand letters gives a sentence of bearable length", () => {
    expect(refusal(`${"x".repeat(1000)}: 1`).length).toBeLessThan(400);
  });
});

/** Nine levels of twenty: 20⁹ values in 600 letters. */
function aliasBomb(): string {
  const levels = [..."bcdefghij"].map((name, index) => `${name}: &${name} [${`*${"abcdefghij"[index]}, `.repeat(20)}]`);
  return [`a: &a [${"x, ".repeat(20)}]`, ...levels].join("\n");
}
