import { describe, expect, it } from "vitest";
import { architectureOf, choosePlatform, machineOf, parsePlatform, platformText } from "../../src/image/platform.ts";

const platform = (text: string) => {
  const parsed = parsePlatform(text);
  if (parsed === null) throw new Error(`${text} is no platform`);
  return parsed;
};

describe("a platform", () => {
  it.each([
    ["linux/amd64", "linux/amd64"],
    ["linux/x86_64", "linux/amd64"],
    ["linux/amd64/v1", "linux/amd64"],
    ["linux/amd64/v3", "linux/amd64/v3"],
    ["linux/arm64/v8", "linux/arm64"],
    ["linux/aarch64", "linux/arm64"],
    ["linux/arm", "linux/arm/v7"],
    ["linux/arm/6", "linux/arm/v6"],
    ["Linux/ARM64", "linux/arm64"],
  ])("%s is %s", (text, normal) => {
    expect(platformText(platform(text))).toBe(normal);
  });

  it.each(["linux", "", "linux/", "a/b/c/d", "linux/am d64"])("is not written %s", (text) => {
    expect(parsePlatform(text)).toBeNull();
  });

  it("is the one whose machine an ELF file names, and back", () => {
    for (const name of ["386", "amd64", "arm", "arm64", "loong64", "ppc64le", "riscv64", "s390x", "mips64le"]) {
      const machine = machineOf(platform(`linux/${name}`));
      expect(machine && architectureOf(machine)).toBe(name);
    }
  });
});

describe("of the platforms offered", () => {
  const choose = (wanted: string, ...offered: string[]): string | null => {
    const chosen = choosePlatform(
      offered.map((text) => ({ platform: platform(text) })),
      platform(wanted),
    );
    return chosen && platformText(chosen.platform);
  };

  it("the newest variant that still runs is taken", () => {
    expect(choose("linux/arm/v7", "linux/arm/v5", "linux/arm/v7", "linux/arm/v6", "linux/arm64")).toBe("linux/arm/v7");
    expect(choose("linux/arm/v6", "linux/arm/v5", "linux/arm/v7")).toBe("linux/arm/v5");
    expect(choose("linux/amd64", "linux/amd64/v3", "linux/amd64")).toBe("linux/amd64");
  });

  it("none is taken where none runs", () => {
    expect(choose("linux/arm64", "linux/amd64", "linux/arm/v7")).toBeNull();
    expect(choose("linux/amd64", "windows/amd64", "linux/amd64/v2")).toBeNull();
  });
});
