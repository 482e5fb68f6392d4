import { describe, expect, it } from "vitest";
import { expandVariants } from "../../src/build/matrix.ts";
import { args, environment } from "../../src/build/variant.ts";
import { catalogueNames, defaultVariants } from "../../src/config/variant-schema.ts";
import { UsageError } from "../../src/errors.ts";
import type { MatrixInput, VariantInput } from "../../src/model.ts";

const host = { goarch: "amd64" };
const expand = (variants?: readonly (string | VariantInput)[], matrix?: MatrixInput) =>
  expandVariants(variants, matrix, host);
const names = (variants?: readonly (string | VariantInput)[], matrix?: MatrixInput): readonly string[] =>
  expand(variants, matrix).map(({ name }) => name);

describe("the catalogue", () => {
  it("turns each name into the environment and flags it stands for", () => {
    const lines = expand(catalogueNames).map(({ name, variant }) => {
      const { GOOS, GOARCH, ...env } = environment(variant);
      expect([GOOS, GOARCH]).toEqual(["linux", "amd64"]);
      return [name, ...Object.entries(env).map((pair) => pair.join("=")), ...args(variant)].join(" ");
    });
    expect(lines).toEqual([
      "default",
      "nocgo CGO_ENABLED=0",
      "w CGO_ENABLED=0 -ldflags=-w",
      "s CGO_ENABLED=0 -ldflags=-s",
      "stripped CGO_ENABLED=0 -ldflags=-s -w",
      "release CGO_ENABLED=0 -trimpath -ldflags=-s -w",
      "pie CGO_ENABLED=0 -trimpath -buildmode=pie -ldflags=-s -w",
      "cgo CGO_ENABLED=1 -trimpath -ldflags=-s -w",
      "netgo CGO_ENABLED=1 -trimpath -tags=netgo,osusergo -ldflags=-s -w",
      "static CGO_ENABLED=1 -trimpath -ldflags=-s -w -linkmode external -extldflags -static",
      "debug CGO_ENABLED=0 -gcflags=all=-N -l",
    ]);
  });

  it("is built without static and debug where nothing is asked for", () => {
    expect(names()).toEqual(defaultVariants);
    expect(defaultVariants).toEqual(["default", "nocgo", "w", "s", "stripped", "release", "pie", "cgo", "netgo"]);
  });
});

describe("a variant object", () => {
  it("starts from the catalogue entry it extends and changes what it says", () => {
    const [only] = expand([{ name: "arm", extends: "release", goarch: "arm", env: { GOARM: "7" } }]);
    expect(only?.name).toBe("arm");
    expect(only && args(only.variant)).toEqual(["-trimpath", "-ldflags=-s -w"]);
    expect(only && environment(only.variant)).toEqual({ GOOS: "linux", GOARCH: "arm", CGO_ENABLED: "0", GOARM: "7" });
  });

  it("can take back what the entry sets", () => {
    const [only] = expand([{ extends: "netgo", ldflags: "", tags: [], trimpath: false }]);
    expect(only?.name).toBe("netgo-noldflags-notrimpath-notags");
    expect(only && args(only.variant)).toEqual([]);
  });

  it("is for linux and the host's architecture unless it says otherwise", () => {
    const [plain, given] = expandVariants(["default", { goos: "freebsd" }], undefined, { goarch: "arm64" });
    expect(plain?.variant).toMatchObject({ goos: "linux", goarch: "arm64" });
    expect(given?.variant).toMatchObject({ goos: "freebsd", goarch: "arm64" });
  });

  it("is named by what it says, the same on every machine", () => {
    const inputs: VariantInput[] = [
      { extends: "release", goarch: "amd64" },
      { extends: "release", goarch: "arm64", env: { GOARM64: "v8.1" } },
      { cgo: false, ldflags: "-s -w" },
      { ldflags: "-X main.version=1.2.3 -w" },
      { gcflags: "all=-N -l", tags: ["one", "two"] },
    ];
    const expected = [
      "release-amd64",
      "release-arm64-GOARM64=v8.1",
      "nocgo-stripped",
      "X-main.version=1.2.3-w",
      "debug-one+two",
    ];
    expect(names(inputs)).toEqual(expected);
    expect(expandVariants(inputs, undefined, { goarch: "arm64" }).map(({ name }) => name)).toEqual(expected);
  });

  it("gets a name of the catalogue only when it is that entry", () => {
    expect(names([{ cgo: false }, { cgo: true }, { ldflags: "-s -w" }])).toEqual([
      "nocgo",
      "default-cgo",
      "default-stripped",
    ]);
  });
});

describe("a matrix", () => {
  it("multiplies its axes, the last one fastest, whatever the order they are written in", () => {
    expect(names(undefined, { goarch: ["amd64", "arm64"], ldflags: ["", "-s -w"], cgo: [false] })).toEqual([
      "nocgo-amd64",
      "nocgo-arm64",
      "nocgo-stripped-amd64",
      "nocgo-stripped-arm64",
    ]);
  });

  it("keeps a variant's name when an axis grows", () => {
    const before = names(undefined, { cgo: [false], buildmode: ["exe"] });
    const after = names(undefined, { cgo: [false], buildmode: ["exe", "pie"] });
    expect(before).toEqual(["nocgo"]);
    expect(after).toEqual(["nocgo", "nocgo-pie"]);
  });

  it("leaves out what agrees with every key of an exclude entry", () => {
    const matrix: MatrixInput = {
      cgo: [false, true],
      buildmode: ["exe", "pie"],
      exclude: [{ cgo: true, buildmode: "pie" }],
    };
    expect(names(undefined, matrix)).toEqual(["nocgo", "nocgo-pie", "default-cgo"]);
  });

  it("comes after the listed variants", () => {
    expect(names(["release"], { cgo: [false] })).toEqual(["release", "nocgo"]);
    expect(names([], { cgo: [false] })).toEqual(["nocgo"]);
  });

  it("numbers combinations whose names would be the same", () => {
    const long = "-X main.text=".padEnd(200, "a");
    const [first, second] = names(undefined, { ldflags: [long, `${long}b`] });
    expect(second).toBe(`${first}-2`);
  });
});

describe("what cannot be", () => {
  const refuses = (variants: readonly (string | VariantInput)[] | undefined, matrix?: MatrixInput): string => {
    try {
      expand(variants, matrix);
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      return (error as Error).message;
    }
    throw new Error("it was accepted");
  };

  it("names the key, what was found, the nearest word and what is allowed", () => {
    expect(refuses(["default", "striped"])).toBe(
      `variants[1] is "striped", which is not a variant of the catalogue. Did you mean "stripped"? Allowed: ${catalogueNames.join(", ")}.`,
    );
    expect(refuses([{ extends: "relaese" }])).toMatch(
      /^variants\[0\]\.extends is "relaese".* Did you mean "release"\?/,
    );
    expect(refuses([{ buildmode: "pi" }])).toMatch(/^variants\[0\]\.buildmode is "pi".* Allowed: exe, pie,/);
    expect(refuses([{ goarch: "x86_64" }])).toMatch(/^variants\[0\]\.goarch is "x86_64", .* Allowed: 386, amd64,/);
    expect(refuses(undefined, { goos: ["linxu"] })).toMatch(/^matrix\.goos is "linxu".* Did you mean "linux"\?/);
    expect(refuses(["toString"])).toMatch(/^variants\[0\] is "toString"/);
  });

  it.each<[string, readonly (string | VariantInput)[] | undefined, MatrixInput | undefined, RegExp]>([
    ["an empty list", [], undefined, /^variants is empty/],
    ["an empty axis", undefined, { cgo: [] }, /^matrix\.cgo is empty/],
    ["a value twice", undefined, { ldflags: ["-s", "-s"] }, /^matrix\.ldflags lists "-s" twice/],
    ["exclude alone", undefined, { exclude: [{ cgo: true }] }, /^matrix has no axis/],
    ["an exclude of nothing", undefined, { cgo: [true], exclude: [{}] }, /^matrix\.exclude\[0\] is empty/],
    [
      "an exclude of what is no axis",
      undefined,
      { goarch: ["386"], exclude: [{ goos: "linux" }] },
      /exclude\[0\]\.goos is no axis/,
    ],
    [
      "an exclude that matches nothing",
      undefined,
      { cgo: [true], exclude: [{ cgo: false }] },
      /^matrix\.exclude\[0\] matches no combination/,
    ],
    [
      "an exclude of everything",
      undefined,
      { cgo: [true], exclude: [{ cgo: true }] },
      /^matrix\.exclude leaves no combination/,
    ],
    ["one name twice", ["pie", { name: "PIE" }], undefined, /^variants\[1\] and variants\[0\] are both called "PIE"/],
    ["a name that leaves the folder", [{ name: "../x" }], undefined, /^variants\[0\]\.name is "\.\.\/x"/],
    ["a hidden name", [{ name: ".x" }], undefined, /^variants\[0\]\.name is "\.x"/],
    [
      "GOOS among the variables",
      [{ env: { GOOS: "linux" } }],
      undefined,
      /^variants\[0\]\.env sets GOOS: use .* "goos"/,
    ],
    ["cgo among the variables", [{ env: { CGO_ENABLED: "1" } }], undefined, /use the key "cgo"/],
    [
      "a variable that is none",
      [{ env: { "A=B": "" } }],
      undefined,
      /which is not the name of an environment variable/,
    ],
    ["tags in one word", [{ tags: ["netgo,osusergo"] }], undefined, /^variants\[0\]\.tags holds "netgo,osusergo"/],
    ["NUL in flags", [{ ldflags: "-s\0" }], undefined, /^variants\[0\]\.ldflags holds a NUL/],
    [
      "more than 256 builds",
      undefined,
      { ldflags: Array.from({ length: 257 }, (_, i) => `-X a.b=${i}`) },
      /257 builds/,
    ],
  ])("refuses %s", (_, variants, matrix, message) => {
    expect(refuses(variants, matrix)).toMatch(message);
  });

  it("refuses an enormous product before it is made", () => {
    const values = Array.from({ length: 1000 }, (_, index) => String(index));
    const matrix = { ldflags: values, gcflags: values, goos: values, goarch: values };
    expect(refuses(undefined, matrix)).toMatch(/more than 4096 combinations/);
  });
});
