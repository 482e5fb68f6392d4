import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import names from "../../src/image/facts/musl-symbols.json" with { type: "json" };
import { isInEveryMusl, modernName } from "../../src/image/musl-symbols.ts";
import { readSharedObject } from "../../src/image/shared-object.ts";
import { hasPart } from "../support/parts.ts";
import { isDebian, suites, unpackPackages } from "./support/debian.ts";

const parts = hasPart("a Debian on amd64", () => isDebian() && process.arch === "x64");

describe.skipIf(!parts)("what every musl exports", () => {
  it.each(suites)("is exported by that of %s", async (suite) => {
    const root = await unpackPackages(suite, ["musl"]);
    const file = ["lib", "usr/lib"].map((lib) => join(root, lib, "x86_64-linux-musl/libc.so")).find(existsSync);
    const object = await readSharedObject(readFileSync(file ?? root));
    if ("unreadable" in object) throw new Error(object.unreadable);
    const exports = object.exports();
    expect(names.filter((name) => !exports?.has(name))).toEqual([]);
  });
});

describe("a symbol of musl", () => {
  it("is known by its name, or by the one that the loader takes it for", () => {
    expect(["pthread_create", "open", "open64", "readdir64_r"].every(isInEveryMusl)).toBe(true);
    expect(["qsort_r", "fcntl64", "__fprintf_chk", "64"].some(isInEveryMusl)).toBe(false);
    expect([modernName("pread64"), modernName("readdir64_r"), modernName("open")]).toEqual([
      "pread",
      "readdir_r",
      null,
    ]);
  });
});
