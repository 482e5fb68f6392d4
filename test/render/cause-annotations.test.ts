import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import { causeAnnotations } from "../../src/render/cause-annotations.ts";
import * as pulls from "../support/pull-requests.ts";

const goMod = (text: string) => ({ path: "service/go.mod", text });
const required = goMod(`module example.com/service

go 1.26

require (
	go.uber.org/zap v1.27.0
	github.com/big/sdk v1.4.0 // indirect
)

replace github.com/big/sdk => ../sdk
`);
const placesOf = (report: Report, file = required) =>
  causeAnnotations(report, file).map(({ location }) => `${location?.path}:${location?.line}`);

const withChain = (...chain: string[]): Report => ({
  ...pulls.pruningOff,
  changes: pulls.pruningOff.changes.map((change) => (change.kind === "total" ? { ...change, chain } : change)),
});

describe("why the program grew", () => {
  it("is told at the line of go.mod that requires the module that grew most", () => {
    expect(causeAnnotations(pulls.newModule, required)).toEqual([
      {
        level: "warning",
        title: "Why the program grew",
        message: expect.stringMatching(
          /^github\.com\/big\/sdk v1\.4\.0 is new in default: \+[\d.]+ MiB, the most of all modules in go\.mod\.$/,
        ),
        location: { path: "service/go.mod", line: 7 },
      },
    ]);
  });

  it("is found also where a module is required on a line of its own, and nowhere but where it is required", () => {
    const lines = ["module m", "exclude github.com/big/sdk v1.4.0", "// require github.com/big/sdk v1.4.0", ""];
    expect(placesOf(pulls.newModule, goMod([...lines, 'require "github.com/big/sdk" v1.4.0'].join("\n")))).toEqual([
      "service/go.mod:5",
    ]);
    expect(placesOf(pulls.newModule, goMod(lines.join("\n")))).toEqual([]);
    expect(causeAnnotations(pulls.newModule, null)).toEqual([]);
  });

  it("is told at the import that switched pruning off, the last that is in the repository", () => {
    const chain = [
      "example.com/a (a.go:3)",
      "example.com/a/web (web/page.go:7)",
      "example.com/m (example.com/m@v1.2.3/m.go:9)",
    ];
    const report = withChain(
      ...chain,
      "text/template ($GOROOT/src/text/template/exec.go:15)",
      "reflect.Value.MethodByName",
    );
    const [first] = causeAnnotations(report, null);
    expect(first).toMatchObject({
      message: expect.stringMatching(
        /^What is imported here leads to reflect\.Value\.MethodByName, .* default grew by 3\.0 MiB\.$/,
      ),
      location: { path: "web/page.go", line: 7 },
    });
    expect(placesOf(withChain("example.com/a", "text/template"), goMod(""))).toEqual([]);
  });

  it("is not told of what shrank or stayed", () => {
    expect(placesOf(pulls.shrunk)).toEqual([]);
    expect(placesOf(pulls.unchanged)).toEqual([]);
    expect(placesOf(pulls.noBase)).toEqual([]);
  });

  it("holds no foreign text that is not shown as such", () => {
    const report = withChain("a (we\u202Eb.go:1)", "evil\u202E.f");
    const [first] = causeAnnotations(report, null);
    expect(first?.location?.path).toBe("we\\u{202E}b.go");
    expect(first?.message).toContain("evil\\u{202E}.f");
  });
});
