import { describe, expect, it } from "vitest";
import { groupFindings, groupGaps, groupSkippedVariants, groupSkips, listNames } from "../../src/render/groups.ts";
import { aFinding, anArtifact, aSnapshot } from "../support/make.ts";

describe("findings", () => {
  it("of one rule that say the same of several artifacts become one statement", () => {
    const location = { path: ".plimsoll.yml", line: 4 };
    const findings = ["a", "b"].map((artifact) => aFinding({ artifact, message: "Too big. Make it small.", location }));
    expect(groupFindings(findings)).toEqual([
      {
        rule: "size-max",
        severity: "error",
        statements: [{ message: "Too big. Make it small.", artifacts: ["a", "b"], places: [".plimsoll.yml:4"] }],
        common: "",
      },
    ]);
  });

  it("that end in the same sentences say those once", () => {
    const findings = ["a", "b"].map((artifact) =>
      aFinding({ artifact, message: `Size of ${artifact}. It is bad. Mend it.` }),
    );
    expect(groupFindings(findings)[0]).toMatchObject({
      statements: [
        { message: "Size of a.", artifacts: ["a"] },
        { message: "Size of b.", artifacts: ["b"] },
      ],
      common: "It is bad. Mend it.",
    });
  });

  it("keep a sentence of their own, also where one is the end of the other", () => {
    const messages = ["Mend it.", "It is bad. Mend it."];
    const group = groupFindings(messages.map((message) => aFinding({ message })))[0];
    expect(group?.statements.map(({ message }) => message)).toEqual(messages);
  });

  it("do not take a dot inside a name for the end of a sentence", () => {
    const findings = ["a", "b"].map((name) =>
      aFinding({ message: `The budget of ${name} is in .plimsoll.yml and it counts.` }),
    );
    expect(groupFindings(findings)[0]?.common).toBe("");
  });

  it("come errors first, and rules in the order in which they were judged", () => {
    const findings = [
      aFinding({ rule: "note-first", severity: "note" }),
      aFinding({ rule: "z", severity: "error" }),
      aFinding({ rule: "w", severity: "warning" }),
      aFinding({ rule: "a", severity: "error" }),
      aFinding({ rule: "z", severity: "warning" }),
    ];
    expect(groupFindings(findings).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "error z",
      "error a",
      "warning w",
      "warning z",
      "note note-first",
    ]);
  });
});

describe("what could not be told", () => {
  it("is said once for all artifacts it is the same for", () => {
    const gaps = [{ fact: "certificates", why: "too many" }];
    const artifacts = [anArtifact({ name: "a", gaps }), anArtifact({ name: "b", gaps }), anArtifact({ name: "c" })];
    expect(groupGaps(artifacts)).toEqual([{ subject: "certificates", why: "too many", artifacts: ["a", "b"] }]);
    const skips = [
      { rule: "r", artifact: "a", why: "no libc" },
      { rule: "r", artifact: "b", why: "no loader" },
    ];
    expect(groupSkips(skips).map(({ why, artifacts: names }) => [why, names])).toEqual([
      ["no libc", ["a"]],
      ["no loader", ["b"]],
    ]);
  });

  it("is said once for all variants that were skipped for one reason", () => {
    const skippedVariants = ["cgo", "netgo"].map((variant) => ({ variant, why: "no C compiler" }));
    expect(groupSkippedVariants(aSnapshot({ skippedVariants }))).toEqual([
      { subject: "", why: "no C compiler", artifacts: ["cgo", "netgo"] },
    ]);
  });
});

describe("a list of names", () => {
  const all = { count: 9, noun: "variant" };
  const list = (names: readonly string[], limit?: number): string =>
    listNames(names, all, (name) => `<${name}>`, limit);

  it.each([
    [[], ""],
    [["a"], "<a>"],
    [["a", "b"], "<a> and <b>"],
    [["a", "b", "c"], "<a>, <b> and <c>"],
  ])("%j reads %s", (names, text) => {
    expect(list(names)).toBe(text);
  });

  it("of everything says so", () => {
    expect(list([..."abcdefghi"])).toBe("all 9 variants");
  });

  it("that is long counts its rest, which is never a single name", () => {
    expect(list([..."abcde"], 4)).toBe("<a>, <b>, <c> and 2 more");
    expect(list([..."abcd"], 4)).toBe("<a>, <b>, <c> and <d>");
  });
});
