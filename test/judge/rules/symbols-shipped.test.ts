import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/symbols-shipped.ts";
import { aBroughtArtifact, anArtifact, anElf, aSymtab, aVariant } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const symtab = aSymtab({ symtabBytes: 1_000_000, strtabBytes: 500_000, debugBytes: 600_000 }, 6_000_000);
const plain = anArtifact({ name: "default", symtab, variant: aVariant({ ldflags: "", trimpath: false }) });

describe("symbols-shipped", () => {
  it("catches symbols in a file that was brought, and says what stripping saves", () => {
    catches({ artifact: aBroughtArtifact({ symtab }) }, /2\.0 MiB.*35\.0 % of the file/, /-ldflags='-s -w'/);
  });

  it("catches them where no variant of the matrix is stripped", () => {
    catches({ artifact: plain, beside: [{ ...plain, name: "nocgo" }] });
  });

  it("allows an unstripped variant that stands beside a stripped one to be compared", () => {
    allows({ artifact: plain, beside: [anArtifact({ name: "release" })] });
  });

  it.each(["-s", "-s -w", "-w -s", "--s", "-s=true -X main.v=1"])(
    "catches symbols that %s should have left out",
    (ldflags) => {
      const artifact = anArtifact({ symtab, variant: aVariant({ ldflags }) });
      catches({ artifact, beside: [anArtifact({ name: "release" })] }, /although -s was asked for/);
    },
  );

  it.each(["-w", "-X main.s=-s", "-s=false", "-static"])("does not take %s for a promise to strip", (ldflags) => {
    allows({
      artifact: anArtifact({ symtab, variant: aVariant({ ldflags }) }),
      beside: [anArtifact({ name: "release" })],
    });
  });

  it("allows stripped files", () => {
    allows({});
    allows({ artifact: aBroughtArtifact() });
  });

  it("skips a file whose sections are hidden, and does not take it for a stripped one", () => {
    const hidden = anArtifact({ name: "bare", elf: anElf({ sections: [] }) });
    skips({ artifact: hidden }, /no section headers/);
    catches({ artifact: plain, beside: [hidden] });
  });
});
