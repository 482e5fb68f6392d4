import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { cxxabiOf, isInEveryLibgcc } from "../../src/image/compiler-versions.ts";
import { compareVersions } from "../../src/image/version.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasCompiler =
  hasPart("a C++ compiler", answers("g++", "--version")) && hasPart("readelf", answers("readelf", "-v"));

/** What a library of this machine's compiler defines, by family. */
function defined(library: string, family: string): readonly string[] {
  const path = execFileSync("g++", [`-print-file-name=${library}`], { encoding: "utf8" }).trim();
  const text = execFileSync("readelf", ["-V", path], { encoding: "utf8" });
  const found = [...text.matchAll(/Name: ([A-Z]+)_(\d+(?:\.\d+)*)/g)].filter(([, name]) => name === family);
  return [...new Set(found.map(([, , number]) => number as string))].toSorted(compareVersions);
}

describe("the versions of a C++ library that go together", () => {
  it.skipIf(!hasCompiler)("are those that the library of this machine defines", () => {
    const [glibcxx, cxxabi] = ["GLIBCXX", "CXXABI"].map((family) => defined("libstdc++.so.6", family).at(-1));
    expect(cxxabiOf(glibcxx as string)).toBe(cxxabi);
  });

  it("are those of the release before, where a number came without the other", () => {
    expect(cxxabiOf("3.4.25")).toBe("1.3.11");
    expect(cxxabiOf("3.4.28")).toBe("1.3.12");
    expect(cxxabiOf("3.4.30")).toBe("1.3.13");
  });

  it("are not known of a library older than that", () => {
    expect(cxxabiOf("3.4.19")).toBeNull();
  });
});

describe("a version of libgcc_s", () => {
  it.skipIf(!hasCompiler)("that is in every one is in this machine's", () => {
    const versions = defined("libgcc_s.so.1", "GCC");
    expect(versions).toContain("3.0");
    expect(["3.0", "3.3.1", "4.2.0", "4.8.0"].every((one) => isInEveryLibgcc(one) && versions.includes(one))).toBe(
      true,
    );
  });

  it("that is newer is not taken for granted", () => {
    expect(isInEveryLibgcc("7.0.0")).toBe(false);
    expect(isInEveryLibgcc("14.0.0")).toBe(false);
  });
});
