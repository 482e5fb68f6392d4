import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { parseRegistryReference } from "../../src/image/reference.ts";
import { willRun } from "../../src/image/runs.ts";
import { readSharedObject, type SharedObject } from "../../src/image/shared-object.ts";
import { baseRecords, findBase } from "../../src/image/table.ts";
import { tableFacts } from "../../src/image/table-facts.ts";
import { proveTable } from "../../src/image/table-proof.ts";
import { type BaseRecord, parseRecord } from "../../src/image/table-record.ts";
import { compareVersions } from "../../src/image/version.ts";
import { answers, hasPart } from "../support/parts.ts";
import { isDebian, type Suite } from "./support/debian.ts";
import { buildGo } from "./support/programs.ts";
import { glibcRoot, removeRoot } from "./support/roots.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const find = (text: string, architecture = "amd64") =>
  findBase(parseRegistryReference(text), { ...amd64, architecture });
const factsOf = (text: string) => {
  const found = find(text);
  if (found === null) throw new Error(`${text} is not in the table`);
  return tableFacts(found, text, amd64);
};

describe("the table knows a base image by name and tag", () => {
  it.each([
    ["gcr.io/distroless/static-debian12", "distroless-static-debian12", false],
    ["gcr.io/distroless/static:nonroot-arm64", "distroless-static-debian13", true],
    ["gcr.io/distroless/base-debian12:debug", "distroless-base-debian12", false],
    ["debian:12", "debian-12", false],
    ["debian:12.11-slim", "debian-12", false],
    ["debian:bookworm-20250520-slim", "debian-12", false],
    ["debian", "debian-13", true],
    ["debian:stable-slim", "debian-13", true],
    ["ubuntu:noble-20260101", "ubuntu-24.04", false],
    ["alpine:3.20.3", "alpine-3.20", false],
    ["alpine", "alpine-3.24", true],
    ["busybox:1.37-musl", "busybox-musl", false],
    ["busybox:1.37", "busybox-glibc", true],
    ["golang:1.26-bookworm", "golang-bookworm", false],
    ["golang:1.26", "golang-trixie", true],
    ["registry.access.redhat.com/ubi9-minimal", "ubi9-ubi-minimal", true],
    ["registry.access.redhat.com/ubi9/ubi:9.4-947", "ubi9-ubi", true],
    ["rockylinux:9-minimal", "rockylinux-9", false],
    ["amazonlinux:2023", "amazonlinux-2023", false],
    ["fedora:42", "fedora-42", false],
    ["cgr.dev/chainguard/static", "chainguard-static", true],
  ])("%s is %s", (text, id, rolling) => {
    expect(find(text)).toMatchObject({ record: { id }, rolling });
  });

  it.each([
    `debian@sha256:${"0".repeat(64)}`,
    "debian:1",
    "debian:12x",
    "alpine:edge",
    "example.com/debian:12",
    "someone/debian:12",
    "golang:1.26-alpine",
  ])("and does not know %s", (text) => {
    expect(find(text)).toBeNull();
  });

  it("and for which machine", () => {
    expect(find("busybox", "arm64")).not.toBeNull();
    expect(find("busybox", "arm")).toBeNull();
  });

  it("with the settings of the tag", () => {
    expect(factsOf("gcr.io/distroless/static-debian12:nonroot").config).toMatchObject({
      user: "65532",
      workdir: "/home/nonroot",
    });
    expect(factsOf("gcr.io/distroless/static-debian12").config).toMatchObject({ user: null, workdir: "/" });
    expect(factsOf("gcr.io/distroless/static-debian12:debug").shells).toEqual(["/busybox/sh"]);
    expect(factsOf("gcr.io/distroless/cc-debian13:debug-nonroot").config.env).toEqual({
      PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox",
      SSL_CERT_FILE: "/etc/ssl/certs/ca-certificates.crt",
    });
  });
});

describe("what the table says", () => {
  it("is said to be the table's, and of which date", () => {
    const { source, table, gaps } = factsOf("debian");
    expect([source, table?.id]).toEqual(["table", "debian-13"]);
    expect(gaps.map(({ why }) => why).join("; ")).toMatch(/table of 2026-08-08 \(debian-13; .*its tag moves on/);
  });

  it("is a gap where it is nothing, and not an absence", () => {
    const { certificates, users, gaps } = factsOf("fedora:42");
    expect([certificates, users]).toEqual([null, null]);
    expect(gaps.map(({ fact }) => fact)).toEqual([
      "image",
      "certificates",
      "zones",
      "/etc/passwd",
      "/etc/group",
      "/etc/nsswitch.conf",
    ]);
  });

  it("has what is known to be absent without a gap", () => {
    const { certificates, zones, nameServices, gaps } = factsOf("alpine:3.12");
    expect([certificates?.files.length, zones, nameServices]).toEqual([2, null, null]);
    expect(gaps.map(({ fact }) => fact)).toEqual(["image", "/etc/passwd", "/etc/group"]);
  });
});

describe("the proof of the table", () => {
  const [older, newer] = baseRecords.filter(({ line }) => line === "debian").slice(-2) as [BaseRecord, BaseRecord];

  it("holds for the table there is", () => {
    expect(baseRecords.length).toBeGreaterThan(70);
  });

  it.each([
    ["an older libc", { libcVersion: "2.35" }, "its glibc is 2.35"],
    ["another libc", { libc: "musl" }, "its libc is musl"],
    ["fewer libraries", { libraries: ["libc.so.6"] }, "it has no lib"],
    ["older symbols", { symbolVersions: { GLIBCXX: "3.4.9" } }, "its GLIBCXX is 3.4.9"],
    ["the same id", { id: "debian-12" }, "debian-12 is in the table twice"],
    ["a libc without a version", { libcVersion: null }, "a libc and its version go together"],
  ])("refuses a newer release with %s", (_, change, why) => {
    expect(() => proveTable([older, { ...newer, ...change } as BaseRecord])).toThrow(why);
  });

  it("refuses a record that is not of the form", () => {
    const good = JSON.parse(readFileSync(new URL("../../src/image/facts/debian.json", import.meta.url), "utf8"))[0];
    const parse = (change: object) => () =>
      parseRecord({ ...good, ...change }, { glibc: [], gcc: [], "c++": [], zlib: [] });
    expect(parse({})).not.toThrow();
    expect(parse({ libc: "uclibc" })).toThrow('base image debian-9: libc can\'t be "uclibc"');
    expect(parse({ shel: "/bin/sh" })).toThrow("shel can't be");
    expect(parse({ asOf: "last year" })).toThrow("asOf can't be");
    expect(parse({ source: undefined })).toThrow("source can't be");
    expect(parse({ libraries: ["qt"] })).toThrow("there is no set of libraries qt");
    expect(parse({ images: [{ name: "x" }] })).toThrow("an image without tags");
    const { user: _, ...without } = good;
    expect(() => parseRecord(without, {})).toThrow("user is missing");
  });

  it("compares versions by number", () => {
    expect(compareVersions("2.9", "2.31")).toBeLessThan(0);
    expect(compareVersions("2.31", "2.31.0")).toBe(0);
    expect(compareVersions("1.2.4_git20230717", "1.2.4")).toBe(0);
    expect(compareVersions("3", "2.9.9")).toBeGreaterThan(0);
  });
});

const parts =
  hasPart("a Debian on amd64", () => isDebian() && process.arch === "x64") &&
  hasPart("go and gcc", () => answers("go", "version")() && answers("gcc", "--version")());

describe.skipIf(!parts)("by the table a program starts where by the image it does", () => {
  const programs: readonly (readonly [string, Record<string, string>, string[]])[] = [
    ["static", { CGO_ENABLED: "0" }, []],
    ["pie", { CGO_ENABLED: "0" }, ["-buildmode=pie"]],
    ["cgo", { CGO_ENABLED: "1" }, []],
    [
      "packed relocations",
      { CGO_ENABLED: "1" },
      ["-buildmode=pie", "-ldflags", "-linkmode external -extldflags '-Wl,-z,pack-relative-relocs'"],
    ],
  ];
  const roots: readonly (readonly [string, Suite])[] = [
    ["debian:11", "bullseye"],
    ["debian:12", "bookworm"],
    ["debian:13", "trixie"],
  ];

  it.each(programs)("%s", async (_, env, args) => {
    const object = (await readSharedObject(readFileSync(await buildGo("probe", { env, args })))) as SharedObject;
    const program = { object, path: "/app" };
    for (const [tag, suite] of roots) {
      const root = await glibcRoot(suite);
      const real = await willRun(program, await openLocalImage({ kind: "folder", path: root.folder }, tag, amd64));
      await removeRoot(root);
      const byTable = await willRun(program, factsOf(tag));
      expect([tag, byTable.runs, byTable.errorText?.replace(/\/\S*libc/, "libc")]).toEqual([
        tag,
        real.runs,
        real.errorText?.replace(/\/\S*libc/, "libc"),
      ]);
    }
    const byMusl = await willRun(program, factsOf("alpine:3.20"));
    const byNothing = await willRun(program, factsOf("gcr.io/distroless/static-debian12"));
    const expected = object.interpreter === null ? "yes" : "no";
    expect([byMusl.runs, byNothing.runs]).toEqual([expected, expected]);
  });

  it("and where the table can't tell, it does not", async () => {
    const object = (await readSharedObject(
      readFileSync(await buildGo("probe", { env: { CGO_ENABLED: "1" } })),
    )) as SharedObject;
    const needs = (needed: string[], versionNeeds = object.versionNeeds) => ({
      object: { ...object, needed, versionNeeds },
      path: "/app",
    });
    const runs = async (needed: string[], tag: string) => (await willRun(needs(needed), factsOf(tag))).runs;
    expect(await runs(["libc.so.6", "libz.so.1"], "debian:12")).toBe("yes");
    expect(await runs(["libc.so.6", "libsqlite3.so.0"], "debian:12")).toBe("unknown");
    expect(await runs(["libc.so.6", "libz.so.1"], "gcr.io/distroless/base-debian12")).toBe("no");
    const marker = [{ library: "libc.so.6", version: "GLIBC_ABI_GNU2_TLS", weak: false, symbols: [] }];
    expect((await willRun(needs(["libc.so.6"], marker), factsOf("debian:13"))).runs).toBe("unknown");
    const elsewhere = { object: { ...object, interpreter: "/opt/ld-linux-x86-64.so.2" }, path: "/app" };
    expect((await willRun(elsewhere, factsOf("debian:13"))).runs).toBe("unknown");
  });

  it("says of musl what it knows of its symbols", async () => {
    const program = (await readSharedObject(readFileSync(await buildGo("probe")))) as SharedObject;
    const byTable = async (tag: string, over: Partial<SharedObject>): Promise<string> => {
      const object = { ...program, interpreter: "/lib/ld-musl-x86_64.so.1", needed: ["libc.so"], ...over };
      const { runs, reason } = await willRun({ object, path: "/app" }, factsOf(tag));
      return `${runs}: ${reason}`;
    };
    expect(await byTable("alpine:3.20", { imports: ["pthread_create", "open64"] })).toMatch(/^yes: By the table/);
    expect(await byTable("alpine:3.20", { imports: ["qsort_r"] })).toMatch(
      /^unknown: .*its musl exports qsort_r is not/,
    );
    expect(await byTable("alpine:3.12", { imports: ["open"] })).toMatch(/^unknown: .*which symbols its musl exports/);
    expect(await byTable("alpine:3.20", { imports: null })).toMatch(/^unknown/);
    expect(await byTable("alpine:3.20", { imports: [], needed: ["libz.so.1"] })).toMatch(/^unknown: .*libz\.so\.1/);
    expect(await byTable("alpine:3.20", { imports: [], packedRelocations: true })).toMatch(/^unknown: .*packed/);
  });
});
