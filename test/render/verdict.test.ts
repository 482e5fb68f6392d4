import { describe, expect, it } from "vitest";
import { headlineOf } from "../../src/render/verdict.ts";
import { aBroughtArtifact, aCompatibility, aFinding, aReport, aSnapshot, aVerdict } from "../support/make.ts";
import { reports } from "../support/reports.ts";

describe("the headline", () => {
  it("counts what was found and all that is missing", () => {
    expect(headlineOf(reports.passing).reasons).toBe("no findings in 9 variants");
    expect(headlineOf(reports.failing).reasons).toBe("3 errors, 4 warnings, 5 notes in 9 variants");
    expect(headlineOf(reports.broken).reasons).toBe(
      "1 warning in 3 variants; 2 builds failed; 1 file not read; 2 variants skipped",
    );
  });

  it("counts images that nothing could be told of, each once", () => {
    const compatibility = [
      aCompatibility({ artifact: "a", image: "debian:12", runs: "unknown" }),
      aCompatibility({ artifact: "b", image: "debian:12", runs: "unknown" }),
      aCompatibility({ image: "scratch" }),
    ];
    const head = aSnapshot({ artifacts: [aBroughtArtifact()] });
    expect(headlineOf(aReport({ head, compatibility })).reasons).toBe(
      "no findings in 1 file; 1 image without an answer",
    );
  });

  it("never says that nothing was found where nothing was measured", () => {
    expect(headlineOf(reports.empty).reasons).toBe("nothing was measured");
  });

  it("speaks of files where files were brought, and keeps findings without any", () => {
    const head = aSnapshot({ artifacts: [aBroughtArtifact()] });
    expect(headlineOf(aReport({ head })).reasons).toBe("no findings in 1 file");
    const verdict = aVerdict({ outcome: "fail", findings: [aFinding()] });
    expect(headlineOf(aReport({ head: aSnapshot({ artifacts: [] }), verdict })).reasons).toBe("1 error in 0 files");
  });
});
