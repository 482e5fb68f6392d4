import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model.ts";
import { groupImages, groupLadders, ladderText } from "../../src/render/images.ts";
import { aCompatibility } from "../support/make.ts";

const problem = (rule: string): Problem => ({
  rule,
  found: "It is missing.",
  fix: "Add it.",
  errorText: null,
  location: null,
  ignored: null,
  data: {},
});
const on = (image: string, artifact: string, over: Parameters<typeof aCompatibility>[0] = {}) =>
  aCompatibility({ image, artifact, ...over });

describe("images as a report shows them", () => {
  it("tell together what fares alike, image by image, what starts first", () => {
    const refused = { runs: "no", reason: "No loader.", errorText: "exec /app: no such file or directory" } as const;
    const groups = groupImages({
      compatibility: [
        on("scratch", "pie", refused),
        on("scratch", "release"),
        on("scratch", "stripped"),
        on("debian:12", "release"),
      ],
    });
    expect(groups).toEqual([
      {
        image: "scratch",
        fares: [
          { runs: "yes", artifacts: ["release", "stripped"], why: null, rules: [], tried: null },
          { runs: "no", artifacts: ["pie"], why: "exec /app: no such file or directory", rules: [], tried: null },
        ],
        remedies: [],
        gaps: [],
      },
      {
        image: "debian:12",
        fares: [{ runs: "yes", artifacts: ["release"], why: null, rules: [], tried: null }],
        remedies: [],
        gaps: [],
      },
    ]);
  });

  it("name each rule once that found something in what starts, and give the reason where there is no error to see", () => {
    const problems = [problem("ca-missing"), problem("ca-missing"), problem("tmp-missing")];
    const [group] = groupImages({
      compatibility: [on("a", "x", { problems }), on("a", "y", { runs: "unknown", reason: "It was not found." })],
    });
    expect(group?.fares.map(({ rules, why }) => [rules, why])).toEqual([
      [["ca-missing", "tmp-missing"], null],
      [[], "It was not found."],
    ]);
  });

  it("show what happened beside what was said", () => {
    const proof = { how: "chroot", started: true, output: "hello\nexit status 0" } as const;
    const [group] = groupImages({ compatibility: [on("a", "x", { proof }), on("a", "y")] });
    expect(group?.fares.map(({ tried }) => tried)).toEqual(["by chroot: hello exit status 0", null]);
  });

  it("say once what of an image could not be read", () => {
    const gaps = [{ fact: "layer 2", why: "it may not be distributed" }];
    const [group] = groupImages({ compatibility: [on("a", "x", { gaps }), on("a", "y", { gaps })] });
    expect(group?.gaps).toEqual(gaps);
  });
});

describe("known bases as a report shows them", () => {
  const ladder = {
    starts: ["scratch", "alpine", "debian"],
    fails: ["busybox"],
    unknown: [],
    smallest: "debian",
    smaller: [
      { base: "scratch", rules: ["ca-missing", "tmp-missing"] },
      { base: "alpine", rules: ["tzdata-missing"] },
    ],
  };
  const textOf = (over: Partial<typeof ladder> | { smallest: null }): string => {
    const [group] = groupLadders({ bases: [{ ...ladder, ...over, artifact: "release" }] });
    if (group === undefined) throw new Error("there is one");
    return ladderText(group, (text) => `<${text}>`);
  };

  it("tell together what fares alike", () => {
    const bases = ["release", "stripped"].map((artifact) => ({ ...ladder, artifact }));
    const groups = groupLadders({ bases: [...bases, { ...ladder, smallest: null, artifact: "pie" }] });
    expect(groups.map(({ artifacts }) => artifacts)).toEqual([["release", "stripped"], ["pie"]]);
    expect(groupLadders({})).toEqual([]);
  });

  it("say how many there are, the smallest that will do, and what stands before the next smaller one", () => {
    expect(textOf({})).toBe(
      "3 of 4; <debian> is the smallest that lacks nothing; for <alpine>, the next smaller, see <tzdata-missing>",
    );
    expect(textOf({ smaller: [] })).toBe("3 of 4; <debian> is the smallest that lacks nothing");
    expect(textOf({ smallest: null })).toBe("3 of 4; none is known to lack nothing");
  });

  it("name what stands there, who asks for it, and the flag that would lift it", () => {
    const caller = (symbol: string, owner: string | null) => ({
      ...{ symbol, version: "GLIBC_2.38", function: "parse", package: owner },
    });
    const version = {
      kind: "version" as const,
      name: "GLIBC_2.38",
      bases: ["alpine"],
      callers: [caller("__isoc23_strtol", "example.com/keel"), caller("a", null), caller("b", null), caller("c", null)],
      flag: "CGO_ENABLED=0",
    };
    const data = { kind: "data" as const, name: "ca-missing", bases: ["scratch"], callers: [], flag: null };
    const [group] = groupLadders({ bases: [{ ...ladder, blockers: [data, version], artifact: "release" }] });
    expect(group && ladderText(group, (text) => text)).toBe(
      "3 of 4; debian is the smallest that lacks nothing; alpine, the next smaller, does not define GLIBC_2.38 " +
        "(__isoc23_strtol ← parse ← example.com/keel, a ← parse, b ← parse, 1 more), which CGO_ENABLED=0 would lift",
    );
  });

  it("say once that data is wanting, where one of it has a flag", () => {
    const data = { kind: "data" as const, bases: ["alpine"], callers: [] };
    const blockers = [
      { ...data, name: "ca-missing", flag: null },
      { ...data, name: "tmp-missing", flag: null },
      { ...data, name: "tzdata-missing", flag: "-tags=timetzdata" },
    ];
    const [group] = groupLadders({ bases: [{ ...ladder, blockers, artifact: "release" }] });
    expect(group && ladderText(group, (text) => text)).toMatch(
      /, falls short, see ca-missing, tmp-missing, and see tzdata-missing, which -tags=timetzdata would lift$/,
    );
  });
});
