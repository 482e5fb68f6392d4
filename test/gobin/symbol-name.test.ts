import { describe, expect, test } from "vitest";
import { NO_PACKAGE, PackageNames } from "../../src/gobin/package-names.ts";
import { PackageLocator, unescapePath } from "../../src/gobin/symbol-name.ts";

function packageOf(name: string): string | null {
  const bytes = Buffer.from(name);
  const locator = new PackageLocator();
  return locator.locate(bytes, 0, bytes.length)
    ? unescapePath(bytes.subarray(locator.start, locator.end).toString())
    : null;
}

describe("the package in a symbol's name", () => {
  test.each([
    ["main.main", "main"],
    ["net/http.(*Server).Serve", "net/http"],
    ["net/http.(*Server).Serve.func1.2", "net/http"],
    ["example.com/a/b.init.0", "example.com/a/b"],
    ["example.com/a.v2/c%2ed.F", "example.com/a.v2/c.d"],
    ["gopkg.in/yaml%2ev3.Marshal", "gopkg.in/yaml.v3"],
    ["gopkg.in/dep.v2/sub%252ex.(*Big).Bye.func1", "gopkg.in/dep.v2/sub.x"],
    ["vendor/golang.org/x/net/idna.(*Profile).process", "vendor/golang.org/x/net/idna"],
    ['slices.SortFunc[go.shape.[]struct { A int "json:\\"a]\\"" },example.com/x.T]', "slices"],
    ["main.(*T[go.shape.string]).Conv[go.shape.int]", "main"],
    ["sync.(*Pool).Get-fm", "sync"],
    ["go.uber.org/zap.New", "go.uber.org/zap"],
    ["type.example/kind.Of", "type.example/kind"],
    ["go:itab.*os.File,io.Reader", "os"],
    ["go.itab.*example.com/a.T,fmt.Stringer", "example.com/a"],
    ["type:.eq.net/http.http2FrameHeader", "net/http"],
    ["type..eq.[4]net/netip.Addr", "net/netip"],
    ["internal/sync..dict.HashTrieMap[interface {},interface {}]", "internal/sync"],
    ["main..stmp_12", "main"],
    ["main.server.github.com/x/api.mark", "main"],
    ["main.T.encoding/json.mark", "main"],
    ["main.example/api.F", "main.example/api"],
    ["runtime/cgo(.text)", "runtime/cgo"],
    ["example.com/b.Impl.example.com/a.mark", "example.com/b"],
    ["crypto/internal/rand.reader.crypto/internal/fips140/drbg.mark", "crypto/internal/rand"],
    ["example.com/a.v1.x/b.F", "example.com/a.v1.x/b"],
    ["example.com/go-1.2.x/b.F", "example.com/go-1.2.x/b"],
    ["a.example.com/b.F", "a.example.com/b"],
    ["type:.eq.go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }", "go.shape"],
  ])("%s belongs to %s", (name, owner) => {
    expect(packageOf(name)).toBe(owner);
  });

  test.each([
    "memeqbody",
    "_rt0_amd64_linux",
    "_.goready.func1",
    "type:.eq.M26K2M84",
    "type:.eq.struct { F uintptr }",
    "go:struct { sync.Mutex }.Lock",
    "go.(*struct { sync.Mutex }).Lock",
    "go:string.*",
    "go.buildinfo",
    "type:*",
    "x_cgo_init",
    "",
  ])("%s has none", (name) => {
    expect(packageOf(name)).toBeNull();
  });

  test("ends at a NUL where the caller knows no end", () => {
    const bytes = Buffer.from("strings.Cut\0example.com/a.F\0");
    const locator = new PackageLocator();
    expect(locator.locate(bytes, 0, bytes.length)).toBe(true);
    expect(bytes.subarray(locator.start, locator.end).toString()).toBe("strings");
  });
});

describe("package names", () => {
  const symbol = (names: PackageNames, name: string): number => names.ofSymbol(Buffer.from(name), 0, name.length);
  const foreign = (names: PackageNames, name: string): number =>
    names.ofForeignSymbol(Buffer.from(name), 0, name.length);

  test("are one number a package, however its path is spelled", () => {
    const names = new PackageNames();
    const first = symbol(names, "gopkg.in/yaml%2ev3.Marshal");
    expect(symbol(names, "main.main")).not.toBe(first);
    expect(symbol(names, "gopkg.in/yaml%252ev3.Node.func1")).toBe(first);
    expect(names.ofPath("gopkg.in/yaml.v3")).toBe(first);
    expect(names.paths).toEqual(["gopkg.in/yaml.v3", "main"]);
  });

  test("keep thousands of packages apart", () => {
    const names = new PackageNames();
    const numbers = Array.from({ length: 5000 }, (_, i) => symbol(names, `example.com/p${i}.F`));
    expect(new Set(numbers).size).toBe(5000);
    expect(Array.from({ length: 5000 }, (_, i) => symbol(names, `example.com/p${i}.G`))).toEqual(numbers);
  });

  test("do not take a C name with a dot in it for a package", () => {
    const names = new PackageNames();
    expect(foreign(names, "completed.0")).toBe(NO_PACKAGE);
    expect(foreign(names, "runtime.text")).toBe(NO_PACKAGE);
    const runtime = symbol(names, "runtime.main");
    expect(foreign(names, "runtime.text")).toBe(runtime);
    expect(foreign(names, "example.com/a.F")).toBe(names.find("example.com/a"));
    expect(foreign(names, "runtime.memmove.abiinternal")).toBe(runtime);
  });

  test("are those of local symbols of a plugin, too, which the linker marks", () => {
    const names = new PackageNames();
    const http = symbol(names, "net/http.Get");
    expect(foreign(names, "local.net/http.(*Client).do")).toBe(http);
    expect(foreign(names, "local.errors.New")).toBe(NO_PACKAGE);
    const local = symbol(names, "local.F");
    expect(foreign(names, "local.G")).toBe(local);
  });

  test("do not take an assembly function with the ABI that ELF adds for a package", () => {
    const names = new PackageNames();
    symbol(names, "gogo.F");
    expect(foreign(names, "gogo.abi0")).toBe(NO_PACKAGE);
    expect(foreign(names, "gogo.abi0x")).toBe(names.find("gogo"));
  });
});
