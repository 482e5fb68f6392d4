import { describe, expect, it } from "vitest";
import { exitCode } from "../src/exit-code.ts";
import type { Compatibility, Snapshot, Verdict } from "../src/model.ts";
import { aCompatibility, aSnapshot, aVerdict } from "./support/make.ts";

const codeOf = (outcome: Verdict["outcome"], head: Partial<Snapshot> = {}, compatibility: Compatibility[] = []) =>
  exitCode({ verdict: aVerdict({ outcome }), head: aSnapshot(head), compatibility });
const failedBuilds = [{ variant: "cgo", command: ["go"], exitCode: 1, output: "" }];
const unread = [{ path: "a.out", reason: "it is empty" }];

describe("exitCode", () => {
  it("is 0 for a pass, warnings included, and where rules could not decide", () => {
    expect([codeOf("pass"), codeOf("warn"), codeOf("inconclusive")]).toEqual([0, 0, 0]);
  });

  it("is 1 when a gate failed", () => {
    expect(codeOf("fail")).toBe(1);
  });

  it.each([
    ["a build failed", { failedBuilds }],
    ["a file could not be read", { unread }],
    ["nothing was built", { artifacts: [] }],
  ])("is 3 when %s, even beside a failed gate", (_, head) => {
    expect([codeOf("inconclusive", head), codeOf("fail", head), codeOf("pass", head)]).toEqual([3, 3, 3]);
  });

  it("is 3 when it could not be told whether a program starts in an image that was asked about", () => {
    const [no, unknown] = [aCompatibility({ runs: "no" }), aCompatibility({ runs: "unknown" })];
    expect(codeOf("fail", {}, [no])).toBe(1);
    expect(codeOf("fail", {}, [no, unknown])).toBe(3);
    expect(codeOf("inconclusive", {}, [unknown])).toBe(3);
  });

  it("is not touched by variants that this machine cannot build", () => {
    expect(codeOf("pass", { skippedVariants: [{ variant: "cgo", why: "no C compiler" }] })).toBe(0);
  });
});
