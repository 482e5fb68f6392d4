import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/verdict-disputed.ts";
import { aCompatibility, anArtifact, aSnapshot } from "../../support/make.ts";

const artifact = anArtifact({ name: "release" });
const proof = (started: boolean, output: string) => ({ how: "chroot", started, output }) as const;
const judge = (over: Parameters<typeof aCompatibility>[0]) =>
  rule.judge(
    { artifact, snapshot: aSnapshot(), budgets: {}, compatibility: [aCompatibility({ image: "scratch", ...over })] },
    {},
  );

describe("verdict-disputed", () => {
  it("catches a program that was to start and did not, with both texts", () => {
    expect(
      judge({ runs: "yes", reason: "It needs nothing.", proof: proof(false, "exec /app: exec format error") }),
    ).toMatchObject([
      {
        message: expect.stringMatching(
          /^On scratch it is said to start \("It needs nothing\."\), and tried there by chroot it did not: "exec \/app: exec format error"\. Believe/,
        ),
      },
    ]);
  });

  it("catches a program that was not to start and did", () => {
    const errorText = "exec /app: no such file or directory";
    expect(judge({ runs: "no", errorText, proof: proof(true, "hello\nexit status 0") })).toMatchObject([
      {
        message: expect.stringMatching(
          /said not to start \("exec \/app: no such file or directory"\).* it started: "hello exit status 0"/,
        ),
      },
    ]);
  });

  it("allows what happened as it was said, and what nobody tried or knew", () => {
    expect(judge({ runs: "yes", proof: proof(true, "exit status 1") })).toEqual([]);
    expect(judge({ runs: "no", proof: proof(false, "exec /app: no such file or directory") })).toEqual([]);
    expect(judge({ runs: "yes", proof: null })).toEqual([]);
    expect(judge({ runs: "unknown", proof: proof(true, "exit status 0") })).toEqual([]);
    expect(judge({ artifact: "another", runs: "yes", proof: proof(false, "x") })).toEqual([]);
  });
});
