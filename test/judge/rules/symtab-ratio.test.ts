import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/symtab-ratio.ts";
import { anArtifact, anElf, aSymtab } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const artifact = anArtifact({ symtab: aSymtab({ symtabBytes: 1_200_000, textBytes: 3_000_000 }) });

describe("symtab-ratio", () => {
  it("catches a symbol table over its share of the code", () => {
    catches(
      { artifact, budgets: { ratio: { symtab: 0.3 } } },
      /1\.1 MiB.* is 0\.400 of \.text .*2\.9 MiB.*allows 0\.3/,
    );
  });

  it("allows the ratio itself, and a stripped file under a ratio of 0", () => {
    allows({ artifact, budgets: { ratio: { symtab: 0.4 } } });
    allows({ budgets: { ratio: { symtab: 0 } } });
    allows({ artifact });
  });

  it("skips a file that shows no .text to hold it against", () => {
    const budgets = { ratio: { symtab: 0.3 } };
    skips({ artifact: anArtifact({ elf: anElf({ sections: [] }) }), budgets }, /no section headers/);
    skips({ artifact: anArtifact({ symtab: aSymtab({ textBytes: 0 }) }), budgets }, /no \.text/);
  });
});
