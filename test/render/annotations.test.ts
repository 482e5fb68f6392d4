import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model.ts";
import { toAnnotations } from "../../src/render/annotations.ts";
import { aFinding, aReport, aSnapshot, aVerdict } from "../support/make.ts";
import { reports } from "../support/reports.ts";

const annotationsOf = (findings: readonly Finding[]) => toAnnotations(aReport({ verdict: aVerdict({ findings }) }));

describe("annotations", () => {
  it("are one for each rule, errors first, at the place that is to blame", () => {
    expect(toAnnotations(reports.failing)).toEqual([
      {
        level: "error",
        title: "size-max",
        message: [
          "default: 16.8 MiB, over the budget of 11.5 MiB.",
          "nocgo: 16.6 MiB, over the budget of 11.5 MiB.",
          "w: 11.8 MiB, over the budget of 11.5 MiB.",
          "Strip symbols, drop a dependency, or raise budgets.size.max in .plimsoll.yml.",
        ].join("\n"),
        location: { path: ".plimsoll.yml", line: 4 },
      },
      expect.objectContaining({ level: "warning", title: "pie-needs-loader: pie", location: null }),
      expect.objectContaining({ level: "warning", title: "symbols-shipped" }),
      expect.objectContaining({ level: "notice", title: "paths-leaked: default, nocgo, w, s and stripped" }),
    ]);
  });

  it("leave out what is only noted of a change", () => {
    const verdict = aVerdict({ findings: [aFinding({ severity: "note" }), aFinding({ severity: "warning" })] });
    expect(toAnnotations(aReport({ verdict }))).toHaveLength(2);
    expect(toAnnotations(aReport({ verdict, base: aSnapshot() })).map(({ level }) => level)).toEqual(["warning"]);
  });

  it("call no error what a label lifted", () => {
    const lifted = aFinding({ severity: "error", data: { overridden: true } });
    expect(annotationsOf([lifted]).map(({ level }) => level)).toEqual(["warning"]);
  });

  it("keep findings of one rule at two places apart", () => {
    const findings = [1, 2].map((line) => aFinding({ location: { path: "go.mod", line } }));
    expect(annotationsOf(findings).map(({ location }) => location?.line)).toEqual([1, 2]);
  });

  it("put an error before a warning that was found before it", () => {
    const findings = [
      aFinding({ severity: "warning", location: { path: "go.mod", line: 1 } }),
      aFinding({ severity: "error", location: { path: "go.mod", line: 2 } }),
    ];
    expect(annotationsOf(findings).map(({ level }) => level)).toEqual(["error", "warning"]);
  });

  it("are at most eight, the last of which counts those that are left out", () => {
    const rules = (count: number): Finding[] =>
      Array.from({ length: count }, (_, index) => aFinding({ rule: `rule-${index}` }));
    expect(annotationsOf(rules(8))).toHaveLength(8);
    const many = annotationsOf(rules(30));
    expect(many).toHaveLength(8);
    expect(many.at(-1)).toEqual({
      level: "notice",
      title: "Plimsoll",
      message: "23 more annotations in the job summary.",
      location: null,
    });
  });

  it("say first what could not be built or read", () => {
    const [failed, stopped, unread] = toAnnotations(reports.broken);
    expect(failed).toEqual({
      level: "error",
      title: "static was not built",
      message: [
        "The build failed with exit code 1.",
        "/usr/local/go/pkg/tool/linux_amd64/link: running gcc failed: exit status 1",
        "/usr/bin/ld: cannot find -lsqlite3: No such file or directory",
        "collect2: error: ld returned 1 exit status",
      ].join("\n"),
      location: null,
    });
    expect(stopped?.message).toBe("The build was ended by its time limit or a signal.");
    expect(unread?.title).toBe("bin/service-windows.exe was not read");
  });

  it("hold hostile text as text", () => {
    for (const { title, message, location } of toAnnotations(reports.hostile)) {
      for (const text of [title, location?.path ?? "", ...message.split("\n")]) {
        expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|##\[|^\s*::/u);
      }
    }
  });

  it("stay short where very many artifacts differ", () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      aFinding({ artifact: `v${index}`, message: `${index} bytes.` }),
    );
    const [annotation] = annotationsOf(findings);
    expect(annotation?.message.split("\n")).toHaveLength(6);
    expect(annotation?.message).toContain("and 9995 more like these");
  });

  it("are none for a report without findings", () => {
    expect(toAnnotations(aReport({ head: aSnapshot() }))).toEqual([]);
  });
});
