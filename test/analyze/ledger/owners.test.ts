import { describe, expect, test } from "vitest";
import {
  C_CODE,
  ELF,
  keyOf,
  NOBODY,
  Owners,
  ownerOf,
  ownerOfPackage,
  TOOLCHAIN,
} from "../../../src/analyze/ledger/owners.ts";
import { C_FUNCTION } from "../../../src/gobin/function-packages.ts";
import { NO_PACKAGE, PackageNames } from "../../../src/gobin/package-names.ts";
import type { GoFacts, GoModule } from "../../../src/model.ts";
import { someGo } from "../../support/make.ts";

const aModule = (path: string, version: string, replace: GoModule["replace"] = null): GoModule => ({
  path,
  version,
  sum: null,
  replace,
});

const facts: GoFacts = {
  ...someGo(),
  package: "example.com/app/cmd/app",
  module: "example.com/app",
  modules: [
    aModule("example.com/app", "(devel)"),
    aModule("example.com/lib", "v1.0.0"),
    aModule("example.com/lib/sub/v2", "v2.3.0"),
    aModule("example.com/forked", "v0.1.0", { path: "example.com/fork", version: "v0.9.0", sum: null }),
    aModule("example.com/local", "v0.1.0", { path: "./local", version: "", sum: null }),
    aModule("nodots", "v1.0.0"),
  ],
};

function rowOf(path: string, go: GoFacts | null = facts) {
  const packages = new PackageNames();
  const owner = ownerOfPackage(packages.ofPath(path));
  return new Owners(packages, go).row(keyOf(owner, "code"), 5);
}

describe("a package belongs to", () => {
  test.each([
    ["main", "example.com/app", "(devel)", "example.com/app/cmd/app"],
    ["example.com/app/internal/x", "example.com/app", "(devel)", "example.com/app/internal/x"],
    ["example.com/lib", "example.com/lib", "v1.0.0", "example.com/lib"],
    ["example.com/lib/sub/v2/y", "example.com/lib/sub/v2", "v2.3.0", "example.com/lib/sub/v2/y"],
    ["example.com/forked/z", "example.com/forked", "v0.9.0", "example.com/forked/z"],
    ["example.com/local", "example.com/local", "v0.1.0", "example.com/local"],
    ["nodots/inner", "nodots", "v1.0.0", "nodots/inner"],
  ])("the module of the longest path: %s to %s %s", (path, module, version, name) => {
    expect(rowOf(path)).toEqual({ owner: "module", module, version, package: name, kind: "code", bytes: 5 });
  });

  test.each(["net/http", "runtime", "vendor/golang.org/x/net/idna", "internal/abi"])(
    "the standard library: %s",
    (path) => {
      expect(rowOf(path)).toMatchObject({ owner: "std", module: null, version: null, package: path });
      expect(rowOf(path, null)).toMatchObject({ owner: "std", package: path });
    },
  );

  test("the standard library, of a release to come too, where it is of no module that the file lists", () => {
    expect(rowOf("newpackage/inner")).toMatchObject({ owner: "std", package: "newpackage/inner" });
  });

  test.each([
    ["github.com/a/b/c", "github.com/a/b"],
    ["github.com/a/b/v3/c", "github.com/a/b/v3"],
    ["gopkg.in/yaml.v3", "gopkg.in/yaml.v3"],
    ["gopkg.in/user/pkg.v1/x", "gopkg.in/user/pkg.v1"],
    ["k8s.io/api/core/v1", "k8s.io/api"],
    ["backend/internal/store", "backend"],
    ["main", "main"],
  ])("what its path says, where there is no build information: %s to %s", (path, module) => {
    expect(rowOf(path, null)).toMatchObject({ owner: "module", module, version: null });
  });
});

test("what has no package is the toolchain's, C's, ELF's or nobody's", () => {
  const owners = new Owners(new PackageNames(), null);
  expect(ownerOfPackage(NO_PACKAGE)).toBe(NOBODY);
  expect(ownerOfPackage(C_FUNCTION)).toBe(C_CODE);
  const names = [NOBODY, C_CODE, ELF, TOOLCHAIN].map((owner) => owners.row(keyOf(owner, "padding"), 1).owner);
  expect(names).toEqual(["unattributed", "c", "elf", "toolchain"]);
  expect(ownerOf(keyOf(TOOLCHAIN, "padding"))).toBe(TOOLCHAIN);
});

test("a C library keeps its name", () => {
  const owners = new Owners(new PackageNames(), null);
  const owner = owners.ofLibrary("sqlite3.c");
  expect(owners.ofLibrary("sqlite3.c")).toBe(owner);
  expect(owners.row(keyOf(owner, "code"), 1)).toMatchObject({ owner: "c", package: "sqlite3.c" });
});
