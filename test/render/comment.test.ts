import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import type { CommentContext } from "../../src/render/comment/context.ts";
import { newsOf } from "../../src/render/comment/news.ts";
import { renderComment } from "../../src/render/comment.ts";
import { anyText, cycle, hostileTexts, withForeignText } from "../support/foreign.ts";
import { expectGolden } from "../support/golden.ts";
import { aCompatibility, aFinding, aReport, aVerdict } from "../support/make.ts";
import { answers, hasPart } from "../support/parts.ts";
import * as pulls from "../support/pull-requests.ts";

const { aContext, ...reports } = pulls;
const comment = (report: Report, over: Partial<CommentContext> = {}): string => renderComment(report, aContext(over));
const firstLine = (report: Report): string => comment(report).split("\n")[0] ?? "";

describe("the comment of a pull request", () => {
  it.each(Object.entries(reports))("reads well: %s", (name, report) => {
    expectGolden(`comment-${name}.md`, comment(report));
  });

  it("reads well when it is judged a second time, and says that the check let it pass", () => {
    expectGolden(
      "comment-secondStage.md",
      comment(pulls.newModule, { isDisputed: true, caps: new Map([["release", 14_680_064]]) }),
    );
    expect(comment(pulls.newModule)).not.toContain("The check let this pass");
  });

  it.each([
    ["newModule", "`github.com/big/sdk` `v1.4.0` is new"],
    ["shrunk", "`go.uber.org/zap` `v1.27.0` → `v1.28.0`"],
    ["policyChanged", "edits its limits: `budgets.size.max` `16MiB` → `20MiB`"],
    ["pruningOff", "`text/template` switches method pruning off"],
    ["embed", "embedded `assets/board.css`"],
    ["notStatic", "static → dynamic, glibc ≥ `2.34`"],
    ["toolchain", "Go `go1.26.1` → `go1.27.0`"],
    ["moved", "same size, other bytes"],
    ["unchanged", "✅ Plimsoll: no change"],
    ["noBase", "inconclusive · no base to compare with"],
    ["buildFailed", "❌ Plimsoll: 1 build failed"],
    ["overridden", "⚠️ Plimsoll: 1 gate failed, overridden by `maria` (label `size-ok`"],
  ] as const)("names the true cause in its first line: %s", (name, words) => {
    expect(firstLine(reports[name])).toContain(words);
  });

  it("F18: says both commits, and of the head whether it is its merge into the base", () => {
    expect(comment(pulls.unchanged)).toContain("`9d0e77b3a1c5` (`main`) → `4f1c2a9d0e77` merged");
    expect(comment(pulls.unchanged, { headSha: pulls.unchanged.head.commit ?? "" })).toContain("→ `77aa21f0e9d8` ·");
  });

  it("F20: says of what did not change that it is the same bit for bit, and of other bytes of one size that they are other", () => {
    expect(comment(pulls.unchanged)).toContain("4 variants unchanged, bit for bit");
    expect(comment(pulls.moved)).not.toContain("bit for bit");
  });

  it("F23: says who set the label, when and how far it reaches, and leaves the failed rows as they are", () => {
    const text = comment(pulls.overridden);
    expect(text.split("\n")[0]).toContain("overridden by `maria` (label `size-ok`, `2026-11-03`, up to 2.0 MiB)");
    expect(text.match(/^\| ❌ /gm)).toEqual(comment(pulls.newModule).match(/^\| ❌ /gm));
  });

  it("says whom to ask for the label, where a label would help and only there", () => {
    expect(comment(pulls.newModule)).toContain(
      "Whoever may label pull requests here can set `size-ok`: it lifts budgets by up to 2.0 MiB",
    );
    expect(comment(pulls.newModule, { override: null })).not.toContain("Whoever may label");
    for (const report of [pulls.notStatic, pulls.overridden, pulls.unchanged])
      expect(comment(report)).not.toContain("Whoever may label");
  });

  it("F24: shows that the pull request edits its own limits", () => {
    const text = comment(pulls.policyChanged);
    expect(text.split("\n")[0]).toContain("edits its limits: `budgets.size.max` `16MiB` → `20MiB` and 1 more");
    expect(text).toMatch(/^\| ℹ️ \| `policy` .*would set budgets\.size\.max from 16MiB to 20MiB/m);
  });

  it("gives Go's own share a row of its own where Go was bumped", () => {
    expect(comment(pulls.toolchain)).toMatch(
      /^\| Go itself \| 16\.8 MiB \| 17\.1 MiB \| \+296\.2 KiB \| Go toolchain \|$/m,
    );
  });

  it("F19: of a variant without a base says that there is none, and its size", () => {
    expect(firstLine(pulls.baseNotBuilt)).toContain("inconclusive · no base to compare with");
    expect(comment(pulls.baseNotBuilt)).toMatch(/^\| {2}\| `release` \| \? → \*\*10\.4 MiB\*\* \| – \|/m);
  });
});

describe("news", () => {
  it.each([
    ["newModule", { changed: true, failed: true }],
    ["unchanged", { changed: false, failed: false }],
    ["moved", { changed: true, failed: false }],
    ["noBase", { changed: true, failed: false }],
    ["policyChanged", { changed: true, failed: false }],
    ["overridden", { changed: true, failed: true }],
    ["buildFailed", { changed: false, failed: true }],
    ["otherMatrix", { changed: true, failed: false }],
  ] as const)("are told by the report: %s", (name, news) => {
    expect(newsOf(reports[name])).toEqual(news);
  });
});

describe("the same files in an image that is another", () => {
  const missing = { rule: "ca-missing", found: "", fix: "", errorText: null, location: null, ignored: null, data: {} };
  const bare = aCompatibility({ image: "Dockerfile", problems: [missing] });
  const warned = aReport({
    base: pulls.unchanged.base,
    head: pulls.unchanged.head,
    compatibility: [bare],
    baseCompatibility: [aCompatibility({ image: "Dockerfile" })],
    verdict: aVerdict({
      outcome: "warn",
      findings: [aFinding({ rule: "ca-missing", severity: "warning", data: { image: "Dockerfile" } })],
    }),
  });

  it("are news, and a warning of the change's own", () => {
    expect(newsOf(warned)).toEqual({ changed: true, failed: false });
    expect(firstLine(warned)).toBe("### ⚠️ Plimsoll: pass, 1 warning · the same files fare otherwise on `Dockerfile`");
    expect(comment(warned)).toMatch(/^\| ⚠️ \| `ca-missing`/m);
    expect(comment(warned)).not.toContain("about files that did not change");
  });

  it("are none where the base's image lacked the same", () => {
    const before = { ...warned, baseCompatibility: [bare] };
    expect(newsOf(before)).toEqual({ changed: false, failed: false });
    expect(firstLine(before)).toBe("### ✅ Plimsoll: no change");
    expect(comment(before)).toContain("1 warning about files that did not change");
  });
});

describe("F12: a comment that would be too long", () => {
  it("stays under 60,000 UTF-16 units with its marker, whatever is in the report", () => {
    for (const report of Object.values(reports)) {
      for (const text of ["x".repeat(5_000), "日本語".repeat(300), "\u{1f600}".repeat(500), "<>&|`".repeat(100)]) {
        expect(comment(withForeignText(report, () => text)).length).toBeLessThan(59_600);
      }
    }
  });

  it("keeps its verdict and every row that fails, drops whole rows, and says how many", () => {
    const { findings } = pulls.tooMuch.verdict;
    const failing = findings.filter(({ severity }) => severity === "error").map(({ artifact }) => artifact);
    const text = comment(pulls.tooMuch);
    expect(text).toMatch(/^### ❌ Plimsoll: 1 gate failed/);
    // As full as it may be, and not fuller.
    expect(Buffer.byteLength(text)).toBeGreaterThan(58_500);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(59_500);
    for (const name of failing) {
      expect(text).toMatch(new RegExp(`^\\| ❌ \\| \`size-growth\` \\| \`${name}\``, "m"));
      expect(text).toMatch(new RegExp(`^\\| ❌ \\| \`${name}\``, "m"));
    }
    const omitted = [...text.matchAll(/^\*(\d+) rows of ([a-z ]+) omitted/gm)];
    expect(omitted.map(([, , name]) => name)).toContain("sizes");
    const sizes = text.split("\n").filter((line) => /^\| (?:❌)? *\| `linux.* → \*\*/.test(line));
    expect(sizes.length + Number(omitted.find(([, , name]) => name === "sizes")?.[1])).toBe(300);
    for (const row of sizes) expect(row.endsWith("|")).toBe(true);
    expect(text).toContain("npx plimsoll gate --base 9d0e77b3a1c5");
  });
});

describe("F12: rows that fail", () => {
  it("stay where warnings alone would fill the comment", () => {
    const { verdict, head, base } = pulls.tooMuch;
    const failing = verdict.findings.filter(({ severity }) => severity === "error");
    const warnings = Array.from({ length: 900 }, (_, index) => ({
      ...(verdict.findings.at(-1) as (typeof failing)[number]),
      message: `Warning ${index} of a great many.`,
    }));
    const side = (snapshot: typeof head) => ({ ...snapshot, artifacts: snapshot.artifacts.slice(0, failing.length) });
    const text = comment({
      ...{ ...pulls.tooMuch, head: side(head), base: base && side(base) },
      verdict: { ...verdict, findings: [...failing, ...warnings] },
    });
    for (const { artifact } of failing) expect(text).toMatch(new RegExp(`^\\| ❌ \\| \`${artifact}\``, "m"));
    expect(text).toMatch(/^\*\d+ rows of findings omitted/m);
  });
});

describe("F14: foreign text in the comment", () => {
  it("never breaks a row of a table", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(anyText, { minLength: 1 }), (name, texts) => {
        const text = withoutFences(comment(withForeignText(reports[name], cycle(texts))));
        for (const { columns, rows } of tables(text))
          for (const row of rows) expect(row.split("|").length - 2).toBe(columns);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("holds no control character, starts no command for the runner, opens no comment, and mentions nobody", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(anyText, { minLength: 1 }), (name, texts) => {
        const text = comment(withForeignText(reports[name], cycle(texts)));
        expect(text).not.toMatch(/(?!\n|\ufe0f)[\p{C}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/^\s*::|##\[/m);
        const prose = withoutCode(text).replace("](https://github.com/acme/boat/actions/runs/17344551)", "");
        expect(prose).not.toMatch(/<!--|-->|@(?!&#8203;)|#(?=\d)(?<!&#)|:\/\/|<(?!\/?(details|summary|sub)>)/);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  const oracle = hasPart("cmark-gfm", answers("cmark-gfm", "--version"));

  it.skipIf(!oracle)("comes out of GitHub's own parser as text: no element is foreign and none is missing", () => {
    for (const report of names.map((name) => reports[name])) {
      // Names stay different from each other, so that what is grouped stays grouped.
      const numbered = (text: string): (() => string) => {
        let number = 0;
        return () => `x ${text} y${number++}`;
      };
      const tame = elements(toHtml(comment(withForeignText(report, numbered("z")))));
      for (const hostile of hostileTexts.filter((text) => text.length < 100)) {
        expect(elements(toHtml(comment(withForeignText(report, numbered(hostile))))), hostile).toEqual(tame);
      }
    }
  });
});

const names = (Object.keys(reports) as (keyof typeof reports)[]).filter((name) => name !== "tooMuch");

/** Runs of lines that start with a pipe; the second line of each says how many columns there are. */
function tables(text: string): { readonly columns: number; readonly rows: readonly string[] }[] {
  return text
    .split(/\n(?!\|)/)
    .map((part) => part.split("\n").filter((line) => line.startsWith("|")))
    .filter((lines) => lines.length > 0)
    .map(([head = "", align = "", ...rows]) => {
      expect(align).toMatch(/^\|( :?-+:? \|)+$/);
      return { columns: align.split("|").length - 2, rows: [head, ...rows] };
    });
}

const withoutFences = (text: string): string => text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");

function withoutCode(text: string): string {
  return withoutFences(text)
    .replace(/<code>[^<]*<\/code>/g, "")
    .replace(/`[^`\n]*`/g, "");
}

function toHtml(text: string): string {
  const extensions = ["table", "autolink", "strikethrough", "tasklist"].flatMap((name) => ["-e", name]);
  const { status, stdout } = spawnSync("cmark-gfm", [...extensions, "--unsafe"], { input: text, encoding: "utf8" });
  expect(status).toBe(0);
  return stdout;
}

/** The tags of the page in their order, without their text; code spans and `<code>` come out alike. */
const elements = (html: string): string[] => [...html.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => tag);
