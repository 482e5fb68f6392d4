import { expect, test } from "vitest";
import { parseModInfo } from "../../src/gobin/mod-info.ts";

test("reads the package, the main module, dependencies with their replacements, and settings", () => {
  const info = parseModInfo(
    [
      "path\texample.com/a/cmd/a",
      "mod\texample.com/a\tv1.2.3\th1:main=",
      "dep\texample.com/b\tv0.1.0\th1:b=",
      "dep\texample.com/c\tv0.2.0",
      "=>\t./local/c\t(devel)\t",
      "build\t-trimpath=true",
      'build\tCGO_CFLAGS="-O2 -g \\"x\\" \\u00e9\\n"',
      "build\t`odd key`=1",
      "",
    ].join("\n"),
  );
  expect(info.package).toBe("example.com/a/cmd/a");
  expect(info.main).toEqual({ path: "example.com/a", version: "v1.2.3", sum: "h1:main=", replace: null });
  expect(info.dependencies).toEqual([
    { path: "example.com/b", version: "v0.1.0", sum: "h1:b=", replace: null },
    {
      path: "example.com/c",
      version: "v0.2.0",
      sum: null,
      replace: { path: "./local/c", version: "(devel)", sum: null },
    },
  ]);
  expect([...info.settings]).toEqual([
    ["-trimpath", "true"],
    ["CGO_CFLAGS", '-O2 -g "x" é\n'],
    ["odd key", "1"],
  ]);
  expect(info.badLine).toBeNull();
});

test("puts a replacement on the main module where it follows that", () => {
  const info = parseModInfo("mod\texample.com/a\t(devel)\n=>\t../a\t(devel)\t\n");
  expect(info.main?.replace?.path).toBe("../a");
});

test.each(["dep\tone", "=>\ta\tv1\t", "build\tnothing", "build\t=x", 'build\tkey="open', "what\tis this"])(
  "names a line that is none of these and keeps the rest: %j",
  (line) => {
    const info = parseModInfo(`path\tp\n${line}\nbuild\tGOOS=linux\n`);
    expect(info.badLine).toBe(line);
    expect(info.settings.get("GOOS")).toBe("linux");
  },
);
