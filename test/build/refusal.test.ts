import { describe, expect, it } from "vitest";
import type { Compiler } from "../../src/build/compiler.ts";
import { refusal, refusalPrinted } from "../../src/build/refusal.ts";
import type { Toolchain } from "../../src/build/toolchain.ts";
import type { Variant } from "../../src/model.ts";
import { aVariant } from "../support/make.ts";

const gcc: Compiler = { command: "gcc", chosen: false, found: true };
const toolchain: Toolchain = {
  version: "go1.26.8",
  hostOs: "linux",
  hostArch: "amd64",
  cgo: null,
  compiler: "gcc",
  inModule: true,
};
const why = (
  variant: Partial<Variant>,
  over: Partial<Toolchain> = {},
  compiler: Partial<Compiler> = {},
): string | null => refusal(aVariant(variant), { ...toolchain, ...over }, { ...gcc, ...compiler });

describe("a position-independent executable without cgo", () => {
  it.each(["386", "arm", "riscv64", "s390x"])("is refused on linux/%s, which links it externally", (goarch) => {
    expect(why({ buildmode: "pie", goarch })).toMatch(/needs external linking in go1\.26\.8, and cgo is off$/);
  });

  it.each(["amd64", "arm64", "loong64", "ppc64le"])("is built on linux/%s", (goarch) => {
    expect(why({ buildmode: "pie", goarch })).toBeNull();
  });

  it("follows the release: linux/loong64 from 1.25, linux/s390x from 1.27", () => {
    const pie = (goarch: string, version: string) => why({ buildmode: "pie", goarch }, { version });
    expect(pie("loong64", "go1.24.9")).toMatch(/external linking/);
    expect(pie("loong64", "go1.25.5")).toBeNull();
    expect(pie("s390x", "go1.26.8")).toMatch(/external linking/);
    expect(pie("s390x", "go1.27.0")).toBeNull();
  });

  it("is refused where there is no such build mode", () => {
    expect(why({ buildmode: "pie", goarch: "mips" })).toBe("go1.26.8 does not support -buildmode=pie on linux/mips");
  });

  it("is left to a toolchain newer than the tables", () => {
    expect(why({ buildmode: "pie", goarch: "riscv64" }, { version: "go1.40.0" })).toBeNull();
    expect(why({ buildmode: "pie", goarch: "riscv64" }, { version: "devel go1.28-abcdef" })).toBeNull();
  });

  it("counts what the environment says of cgo where the variant says nothing", () => {
    const variant = { buildmode: "pie", goarch: "386", cgo: null };
    expect(why(variant, { hostArch: "386" })).toBeNull();
    expect(why(variant, { hostArch: "386", cgo: false })).toMatch(/cgo is off/);
    expect(why(variant, { hostArch: "386" }, { found: false })).toMatch(/cgo is off/);
    expect(why(variant)).toMatch(/cgo is off/);
  });
});

describe("cgo", () => {
  it("is refused without a C compiler, by the compiler's name", () => {
    expect(why({ cgo: true }, {}, { found: false, command: "musl-gcc" })).toBe(
      'cgo needs a C compiler, and "musl-gcc" is not in PATH',
    );
  });

  it("is refused for another platform until somebody names a cross compiler", () => {
    expect(why({ cgo: true, goarch: "arm64" })).toBe(
      "cgo for linux/arm64 on linux/amd64 needs a cross compiler: set CC to one",
    );
    expect(why({ cgo: true }, { hostOs: "darwin" })).toMatch(/cgo for linux\/amd64 on darwin\/amd64 needs a cross/);
    expect(why({ cgo: true, goarch: "arm64" }, {}, { chosen: true })).toBeNull();
  });

  it("is not needed where the variant leaves it to go", () => {
    expect(why({ cgo: null }, {}, { found: false })).toBeNull();
  });
});

describe("without cgo", () => {
  it.each(["-linkmode external", "-s -linkmode=external -w", "--linkmode=external"])(
    "refuses -ldflags=%s",
    (ldflags) => {
      expect(why({ ldflags })).toMatch(/-linkmode external needs cgo/);
      expect(why({ ldflags, cgo: true })).toBeNull();
    },
  );

  it("takes other flags that look alike", () => {
    expect(why({ ldflags: "-linkmode internal -X main.a=-linkmode" })).toBeNull();
  });

  it.each(["race", "msan", "asan"])("refuses -%s in GOFLAGS", (flag) => {
    expect(why({ env: { GOFLAGS: `-v -${flag}` } })).toBe(`-${flag} needs cgo, and cgo is off`);
    expect(why({ env: { GOFLAGS: `-${flag}=false` } })).toBeNull();
  });
});

describe("a platform", () => {
  it("without a port is refused", () => {
    expect(why({ goos: "netbsd", goarch: "s390x" })).toBe("Go has no port to netbsd/s390x");
    expect(why({ goos: "netbsd", goarch: "s390x" }, { version: "go1.99.0" })).toBeNull();
  });

  it.each([
    ["windows", "amd64", "PE"],
    ["darwin", "arm64", "Mach-O"],
    ["js", "wasm", "WebAssembly"],
  ])("whose files nobody here reads is refused: %s", (goos, goarch, format) => {
    expect(why({ goos, goarch })).toBe(`executables for ${goos} are ${format} files, and only ELF files can be read`);
  });
});

describe("a refusal in what go printed", () => {
  it.each([
    "-buildmode=pie requires external (cgo) linking, but cgo is not enabled",
    "-linkmode requires external (cgo) linking, but cgo is not enabled",
    "-buildmode=pie not supported on linux/mips",
    "go: -race requires cgo; enable cgo by setting CGO_ENABLED=1",
    "-msan is not supported on linux/386",
    "go: unsupported GOOS/GOARCH pair linux/vax",
  ])("is found when it is all there is: %s", (line) => {
    expect(refusalPrinted(`${line}\n`)).toBe(`the toolchain refuses it: ${line}`);
  });

  it("is not believed among a package's output, which the author of the code writes", () => {
    expect(refusalPrinted("# evil\ngo: -race requires cgo\n")).toBeNull();
    expect(refusalPrinted("./main.go:1:1: -race requires cgo")).toBeNull();
    expect(refusalPrinted("")).toBeNull();
  });
});
