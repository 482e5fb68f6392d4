import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/size-max.ts";
import { anArtifact } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows } = verbsOf(rule);
const artifact = anArtifact({ fileSize: 5 * 1024 * 1024 });

describe("size-max", () => {
  it("catches a file over its cap, and says by how much and by which key", () => {
    catches(
      { artifact, budgets: { size: { max: 4 * 1024 * 1024 } } },
      /5\.0 MiB.*1\.0 MiB more.*budgets\.size\.max.*4MiB/,
    );
  });

  it("catches a single byte, and the sentence shows it", () => {
    catches({ artifact, budgets: { size: { max: 5 * 1024 * 1024 - 1 } } }, "1 B more");
  });

  it("allows a file that is exactly at its cap, and any file without one", () => {
    allows({ artifact, budgets: { size: { max: 5 * 1024 * 1024 } } });
    allows({ artifact });
  });
});
