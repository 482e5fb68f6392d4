import { expect, test } from "vitest";
import { type LoaderFacts, linkageOf } from "../../src/analyze/linkage.ts";
import type { VersionNeed } from "../../src/model.ts";

const facts = (over: Partial<LoaderFacts> = {}): LoaderFacts => ({
  hasInterpreter: typeof over.interpreter === "string",
  interpreter: null,
  neededCount: over.needed?.length ?? 0,
  needed: [],
  versionNeeds: [],
  ...over,
});

const need = (version: string, over: Partial<VersionNeed> = {}): VersionNeed => ({
  library: "libc.so.6",
  version,
  weak: false,
  symbols: [],
  ...over,
});

const floorFor = (...versions: string[]) =>
  linkageOf(facts({ needed: ["libc.so.6"], versionNeeds: versions.map((version) => need(version)) })).floor;

test("is static without an interpreter, and then of no libc", () => {
  expect(linkageOf(facts())).toEqual({ kind: "static", libc: null, floor: {} });
});

test("is loader-only with an interpreter and no library", () => {
  expect(linkageOf(facts({ interpreter: "/lib64/ld-linux-x86-64.so.2" }))).toEqual({
    kind: "loader-only",
    libc: "glibc",
    floor: {},
  });
});

test("is dynamic where libraries are needed, with an interpreter or, as a library, without", () => {
  expect(linkageOf(facts({ interpreter: "/lib/ld-linux.so.2", needed: ["libc.so.6"] })).kind).toBe("dynamic");
  expect(linkageOf(facts({ needed: ["libc.so.6"] })).kind).toBe("dynamic");
});

test("is never static for an interpreter or a library that can't be read", () => {
  expect(linkageOf(facts({ hasInterpreter: true })).kind).toBe("loader-only");
  expect(linkageOf(facts({ neededCount: 1 })).kind).toBe("dynamic");
});

test.each([
  ["/lib64/ld-linux-x86-64.so.2", "glibc"],
  ["/lib/ld-linux-aarch64.so.1", "glibc"],
  ["/lib/ld-linux-armhf.so.3", "glibc"],
  ["/lib/ld-linux.so.2", "glibc"],
  ["/lib/ld64.so.1", "glibc"],
  ["/lib64/ld64.so.2", "glibc"],
  ["/lib64/ld.so.1", "glibc"],
  ["/lib64/ld-linux-loongarch-lp64d.so.1", "glibc"],
  ["/nix/store/x-glibc-2.40/lib/ld-linux-x86-64.so.2", "glibc"],
  ["/lib/ld-musl-x86_64.so.1", "musl"],
  ["/system/bin/linker64", null],
] as const)("knows the libc of %s", (interpreter, libc) => {
  expect(linkageOf(facts({ interpreter })).libc).toBe(libc);
});

test.each([
  ["libc.so.6", "glibc"],
  ["libc.so.6.1", "glibc"],
  ["libc.musl-x86_64.so.1", "musl"],
  ["libc.so", "musl"],
  ["libcrypto.so.3", null],
] as const)("knows the libc of a library that needs %s", (name, libc) => {
  expect(linkageOf(facts({ needed: ["libm.so", name] })).libc).toBe(libc);
});

test("takes the newest version of each family, part by part as numbers", () => {
  expect(floorFor("GLIBC_2.4", "GLIBC_2.34", "GLIBC_2.2.5", "GLIBC_2.9")).toEqual({ GLIBC: "2.34" });
  expect(floorFor("GLIBC_2.2.5", "GLIBC_2.2")).toEqual({ GLIBC: "2.2.5" });
  expect(floorFor("GLIBCXX_3.4.9", "GLIBCXX_3.4.29", "CXXABI_1.3", "GCC_4.2.0", "GLIBC_2.17")).toEqual({
    CXXABI: "1.3",
    GCC: "4.2.0",
    GLIBC: "2.17",
    GLIBCXX: "3.4.29",
  });
});

test("takes the newest of a family over all libraries", () => {
  const versionNeeds = [need("GLIBC_2.17", { library: "libm.so.6" }), need("GLIBC_2.14"), need("GLIBC_2.3.4")];
  expect(linkageOf(facts({ needed: ["libc.so.6"], versionNeeds })).floor).toEqual({ GLIBC: "2.17" });
});

test("makes no floor of names that are no numbers", () => {
  expect(floorFor("GLIBC_PRIVATE", "GLIBC_ABI_DT_RELR", "OPENSSL_1_1_0", "LIBXML2_2.4.30", "2.34", "_1.0")).toEqual({
    LIBXML2: "2.4.30",
  });
});

test("keeps families with a longer name apart", () => {
  expect(floorFor("GLIBCXX_LDBL_3.4", "GLIBCXX_3.4.21", "CURL_OPENSSL_4")).toEqual({
    CURL_OPENSSL: "4",
    GLIBCXX: "3.4.21",
    GLIBCXX_LDBL: "3.4",
  });
});

test("makes no floor of a weak need, without which the program starts too", () => {
  const versionNeeds = [need("GLIBC_2.38", { weak: true }), need("GLIBC_2.17")];
  expect(linkageOf(facts({ needed: ["libc.so.6"], versionNeeds })).floor).toEqual({ GLIBC: "2.17" });
});
