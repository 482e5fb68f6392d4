import { describe, expect, it } from "vitest";
import type { Obstacle } from "../../src/image/obstacles.ts";
import { imageRules } from "../../src/judge/image-rules.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Compatibility, Problem } from "../../src/model.ts";
import { anImage, aScene, stopped } from "../support/image-rules.ts";
import { aBroughtArtifact, aCompatibility, anArtifact, anElf, aSnapshot, someGo } from "../support/make.ts";

const problem = (rule: string): Problem => ({
  rule,
  found: "It fails.",
  fix: "Mend it.",
  errorText: null,
  location: { path: "Dockerfile", line: 3 },
  ignored: null,
  data: {},
});
const refused = (artifact: string, over: Partial<Compatibility> = {}) =>
  aCompatibility({ artifact, runs: "no", problems: [problem("interpreter-missing")], ...over });

function verdictOf(artifacts: readonly ReturnType<typeof anArtifact>[], compatibility: readonly Compatibility[]) {
  const config = { budgets: {}, images: [], rules: {} };
  return judge({ head: aSnapshot({ artifacts }), base: null, changes: [], config, compatibility }, imageRules);
}
const severitiesOf = (...question: Parameters<typeof verdictOf>) =>
  verdictOf(...question).findings.map(({ artifact, severity }) => `${artifact} ${severity}`);

const [release, pie] = [anArtifact({ name: "release" }), anArtifact({ name: "pie" })];

describe("a problem that the report holds", () => {
  it("is a finding of its rule, at the line of the Dockerfile", () => {
    const { findings, outcome } = verdictOf([release], [refused("release")]);
    expect(findings).toEqual([
      {
        rule: "interpreter-missing",
        severity: "error",
        artifact: "release",
        message: "It fails. Mend it.",
        location: { path: "Dockerfile", line: 3 },
        data: {},
      },
    ]);
    expect(outcome).toBe("fail");
  });

  it("is a note where a comment in the Dockerfile ignores it, with its reason", () => {
    const judge = (ignored: string) =>
      verdictOf([release], [refused("release", { problems: [{ ...problem("interpreter-missing"), ignored }] })]);
    expect(judge("started by another image")).toMatchObject({
      findings: [
        {
          severity: "note",
          message: "It fails. A comment above Dockerfile:3 ignores it: started by another image. Mend it.",
        },
      ],
      outcome: "pass",
    });
    expect(judge("").findings[0]?.message).toContain("ignores it, without a reason.");
  });

  it.each([
    ["exec", "interpreter-missing", "error"],
    ["create", "user-unknown", "error"],
    ["feature", "ca-missing", "warning"],
    ["risk", "shell-missing", "note"],
  ])("of the level %s is as bad as that", (_, rule, severity) => {
    const compatibility = [aCompatibility({ problems: [problem(rule)] })];
    expect(verdictOf([release], compatibility).findings).toMatchObject([{ severity }]);
  });

  it("is held against no variant while another one starts there", () => {
    expect(severitiesOf([release, pie], [aCompatibility({ artifact: "release" }), refused("pie")])).toEqual([
      "pie note",
    ]);
    expect(severitiesOf([release, pie], [refused("release"), refused("pie")])).toEqual(["release error", "pie error"]);
  });

  it("is held against the variant that the Dockerfile ships, whoever else starts there", () => {
    const compatibility = [
      aCompatibility({ artifact: "release", isShipped: false }),
      refused("pie", { isShipped: true }),
    ];
    expect(severitiesOf([release, pie], compatibility)).toEqual(["pie error"]);
  });

  it("is held against no variant that the Dockerfile does not ship while it ships another", () => {
    const compatibility = [refused("release", { isShipped: true }), refused("pie", { isShipped: false })];
    expect(severitiesOf([release, pie], compatibility)).toEqual(["release error", "pie note"]);
  });

  it("is held against a file that was brought, another program, another machine, and in another image", () => {
    const starts = aCompatibility({ artifact: "release" });
    const brought = aBroughtArtifact({ name: "pie" });
    expect(severitiesOf([release, brought], [starts, refused("pie")])).toEqual(["pie error"]);
    const worker = anArtifact({ name: "pie", go: someGo({ package: "example.com/service/cmd/worker" }) });
    expect(severitiesOf([release, worker], [starts, refused("pie")])).toEqual(["pie error"]);
    const arm = anArtifact({ name: "pie", elf: anElf({ machine: "EM_AARCH64" }) });
    expect(severitiesOf([release, arm], [starts, refused("pie")])).toEqual(["pie error"]);
    expect(severitiesOf([release, pie], [starts, refused("pie", { image: "alpine" })])).toEqual(["pie error"]);
  });

  it("is held against no file that the Dockerfile builds otherwise, unless no container is made at all", () => {
    const apart = {
      location: { path: "Dockerfile", line: 3 },
      settings: [{ name: "CGO_ENABLED", here: "1", there: "0" }],
    };
    const brought = aBroughtArtifact({ name: "pie" });
    expect(severitiesOf([brought], [refused("pie", { isShipped: false, builtOtherwise: apart })])).toEqual([
      "pie note",
    ]);
    const unmade = aCompatibility({ artifact: "pie", builtOtherwise: apart, problems: [problem("user-unknown")] });
    expect(severitiesOf([brought], [unmade])).toEqual(["pie error"]);
  });

  it("leaves the verdict of other problems as bad as they are", () => {
    const compatibility = [
      aCompatibility({ artifact: "release" }),
      aCompatibility({ artifact: "pie", problems: [problem("ca-missing")] }),
    ];
    expect(severitiesOf([release, pie], compatibility)).toEqual(["pie warning"]);
  });
});

describe("what could not be told of an image", () => {
  it("is a skip, and never a pass", () => {
    const unknown = aCompatibility({ image: "alpine", runs: "unknown", reason: "It was not found." });
    const { skips, outcome } = verdictOf([release], [unknown]);
    expect(skips).toEqual([{ rule: "images", artifact: "release", why: "alpine: It was not found." }]);
    expect(outcome).toBe("inconclusive");
  });

  it("is a skip of the rule that could not decide, which leaves the verdict open where that would fail it", () => {
    const undecided = (rule: string) => aCompatibility({ image: "alpine", undecided: [{ rule, why: "not known" }] });
    expect(verdictOf([release], [undecided("ca-missing")])).toMatchObject({
      skips: [{ rule: "ca-missing", why: "alpine: not known" }],
      outcome: "pass",
    });
    expect(verdictOf([release], [undecided("user-unknown")]).outcome).toBe("inconclusive");
  });

  it("is an image that the configuration names and nobody looked at", () => {
    const built = { dockerfile: "Dockerfile", target: "slim" };
    const images = ["alpine", "dockerfile:build/image", built, "compose.yaml", { ...built, target: "full" }];
    const config = { budgets: {}, images, rules: {} };
    const head = aSnapshot({ artifacts: [release] });
    const names = ["build/image", "Dockerfile (slim)", "compose.yaml: api"];
    const compatibility = names.map((image) => aCompatibility({ image }));
    const { skips, outcome } = judge({ head, base: null, changes: [], config, compatibility }, imageRules);
    expect(skips.map(({ why }) => why)).toEqual([
      "alpine: it was not looked at",
      "Dockerfile (full): it was not looked at",
    ]);
    expect(outcome).toBe("inconclusive");
  });
});

describe("what keeps a program from starting", () => {
  const missing = { neededBy: "/app", unusable: null } as const;
  const loader = { kind: "no-loader", interpreter: "/lib64/ld-linux-x86-64.so.2", link: null } as const;
  const version = { kind: "missing-version", library: "/lib/libc.so.6", requiredBy: "/app", symbols: [] } as const;
  const obstacles: readonly Obstacle[] = [
    { kind: "machine", machine: "EM_386" },
    { kind: "not-a-program", type: "ET_REL" },
    { kind: "shared-library", needed: ["libc.so.6"] },
    { ...loader, loaderOnly: true },
    { ...loader, loaderOnly: false },
    { ...loader, interpreter: "/lib/ld-musl-x86_64.so.1", loaderOnly: false },
    { kind: "bad-loader", interpreter: "/ld.so", why: "not a file" },
    ...["libz.so.1", "libstdc++.so.6", "libasan.so.8", "libdl.so.2"].flatMap((library): Obstacle[] => [
      { kind: "missing-library", library, loader: "glibc", ...missing },
      { kind: "missing-library", library, loader: "musl", ...missing },
    ]),
    ...["GLIBC_2.34", "GLIBC_PRIVATE", "GLIBC_ABI_DT_RELR", "GLIBCXX_3.4.30"].map((name) => ({
      ...version,
      version: name,
    })),
    { ...version, version: "GLIBC_2.38", symbols: ["__isoc23_strtol"] },
    { kind: "missing-symbols", symbols: ["a"], requiredBy: "/app", loader: "glibc" },
    { kind: "missing-symbols", symbols: ["a"], requiredBy: "/app", loader: "musl" },
    { kind: "packed-relocations", in: "/app", version: "1.2.3" },
  ];
  const libcs = [
    { kind: "none" },
    { kind: "glibc", version: "2.31" },
    { kind: "musl", version: "1.2.5" },
    null,
  ] as const;

  it.each(obstacles)("is told by one rule, and not by two: $kind", (obstacle) => {
    for (const libc of libcs) {
      const scene = aScene({ runs: stopped(obstacle), image: anImage({ libc }) });
      const found = imageRules.filter((rule) => {
        const examined = rule.examine(scene);
        return "skip" in examined || examined.length > 0;
      });
      expect(found.map(({ id, level }) => [id, level])).toEqual([[expect.any(String), "exec"]]);
    }
  });
});
