import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { imageLines } from "../../../src/render/terminal/compatibility.ts";
import { displayWidth } from "../../../src/render/width.ts";
import { aCompatibility, anArtifact, aReport, aSnapshot } from "../../support/make.ts";

const plain = picocolors.createColors(false);
const head = aSnapshot({ artifacts: [anArtifact({ name: "release" }), anArtifact({ name: "pie" })] });
const refused = { runs: "no", errorText: "exec /app: no such file or directory" } as const;
const gaps = [{ fact: "the registry", why: "it was out of reach, so that the table of 2026-08 speaks" }];
const linesOf = (compatibility: Parameters<typeof aReport>[0] = {}, width = 100) =>
  imageLines(aReport({ head, ...compatibility }), width, plain);

describe("images on a terminal", () => {
  it("have a line for each way to fare, with the error that will be seen", () => {
    const compatibility = [
      aCompatibility({ image: "scratch", artifact: "release", gaps }),
      aCompatibility({ image: "scratch", artifact: "pie", ...refused }),
      aCompatibility({ image: "oci:x", artifact: "release", runs: "unknown", reason: "It is not there." }),
    ];
    expect(linesOf({ compatibility })).toEqual([
      "  scratch",
      "    starts          release",
      "    does not start  pie: exec /app: no such file or directory",
      "    the registry: it was out of reach, so that the table of 2026-08 speaks",
      "  oci:x",
      "    could not tell  release: It is not there.",
    ]);
  });

  it("show what happened beside what was said", () => {
    const proof = { how: "chroot", started: false, output: "exec /app: no such file or directory" } as const;
    const compatibility = [aCompatibility({ artifact: "pie", ...refused, proof })];
    expect(linesOf({ compatibility }).slice(1).join(" ").replace(/\s+/g, " ")).toBe(
      " does not start pie: exec /app: no such file or directory; tried by chroot: exec /app: no such file or directory",
    );
  });

  it("are followed by what the known bases come to", () => {
    const ladder = { starts: ["scratch"], fails: [], unknown: [], smallest: "scratch", smaller: [] };
    const bases = ["release", "pie"].map((artifact) => ({ ...ladder, artifact }));
    expect(linesOf({ compatibility: [], bases })).toEqual([
      "  starts on known bases, by the table",
      "    release and pie: 1 of 1; scratch is the smallest that lacks nothing",
    ]);
  });

  it("are nothing where no image was asked about", () => {
    expect(linesOf()).toEqual([]);
  });

  it("stay within the width and show no control characters, whatever an image is called", () => {
    const name = `evil\u001b[31m\n${"x".repeat(300)}`;
    const compatibility = [aCompatibility({ image: name, ...refused, errorText: `${name}: no`, artifact: name })];
    const lines = linesOf({ compatibility }, 60);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(60);
    expect(lines.join("")).not.toMatch(/[\p{Cc}]/u);
  });

  it("are counted beyond the twentieth", () => {
    const compatibility = Array.from({ length: 25 }, (_, index) => aCompatibility({ image: `image-${index}` }));
    expect(linesOf({ compatibility }).at(-1)).toBe("  and 5 more, in the JSON report");
  });
});
