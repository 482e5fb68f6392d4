import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/variant-not-shipped.ts";
import { aBroughtArtifact, aCompatibility, anArtifact, anElf, aSnapshot } from "../../support/make.ts";

const [release, pie] = [anArtifact({ name: "release" }), anArtifact({ name: "pie" })];
const on = (artifact: string, isShipped: boolean | null) =>
  aCompatibility({ artifact, image: "Dockerfile", isShipped });
const judge = (...compatibility: ReturnType<typeof on>[]) =>
  rule.judge({ artifact: pie, snapshot: aSnapshot({ artifacts: [release, pie] }), budgets: {}, compatibility }, {});

describe("variant-not-shipped", () => {
  it("catches a Dockerfile that builds none of the variants", () => {
    expect(judge(on("release", false), on("pie", false))).toMatchObject([
      {
        message: expect.stringMatching(/^Dockerfile builds the program with other flags/),
        data: { image: "Dockerfile" },
      },
    ]);
  });

  const apart = (name: string, here: string, there: string) => ({
    location: { path: "Dockerfile", line: 3 },
    settings: [{ name, here, there }],
  });

  it("catches a file that was brought and is not the one that the Dockerfile builds, and says by what", () => {
    const app = aBroughtArtifact({ name: "app" });
    const compatibility = [{ ...on("app", false), builtOtherwise: apart("-tags", "", "netgo osusergo") }];
    expect(
      rule.judge({ artifact: app, snapshot: aSnapshot({ artifacts: [app] }), budgets: {}, compatibility }, {}),
    ).toMatchObject([
      {
        message: expect.stringMatching(/no -tags against -tags=netgo,osusergo at Dockerfile:3\. Check the file/),
        mildness: undefined,
      },
    ]);
  });

  it("allows a variant for another machine than the image where one for that machine is shipped", () => {
    const arm = anArtifact({ name: "arm", elf: anElf({ machine: "EM_AARCH64" }) });
    const compatibility = [
      { ...on("release", false), builtOtherwise: apart("GOARCH", "amd64", "arm64") },
      on("arm", true),
    ];
    const judged = (artifacts: readonly (typeof arm)[]) =>
      rule.judge({ artifact: release, snapshot: aSnapshot({ artifacts }), budgets: {}, compatibility }, {});
    expect(judged([release, arm])).toEqual([]);
    expect(judged([release])).toMatchObject([{ message: expect.stringMatching(/GOARCH=amd64 against GOARCH=arm64/) }]);
  });

  it("allows one that builds another variant, or this one", () => {
    expect(judge(on("release", true), on("pie", false))).toEqual([]);
    expect(judge(on("release", false), on("pie", true))).toEqual([]);
  });

  it("allows what says nothing, and where no image was asked about", () => {
    expect(judge(on("release", null), on("pie", null))).toEqual([]);
    expect(judge()).toEqual([]);
  });
});
