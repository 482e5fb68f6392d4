import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/section-max.ts";
import { anArtifact, anElf, aSection } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const withSections = (...sections: Parameters<typeof aSection>[0][]) =>
  anArtifact({ elf: anElf({ sections: sections.map(aSection) }) });

describe("section-max", () => {
  it("catches each section that is over its cap", () => {
    const artifact = withSections({ name: ".text", fileSize: 3000 }, { name: ".gopclntab", fileSize: 2048 });
    const sections = { ".gopclntab": { max: 1024 }, ".text": { max: 2000 } };
    catches(
      { artifact, budgets: { sections } },
      /\.gopclntab has 2\.0 KiB, 1\.0 KiB more.*1KiB/,
      /\.text has 2\.9 KiB, 1000 B more/,
    );
  });

  it("adds up the sections that a pattern names", () => {
    const artifact = withSections({ name: ".debug_info", fileSize: 600 }, { name: ".debug_line", fileSize: 600 });
    catches({ artifact, budgets: { sections: { ".debug_*": { max: 1000 } } } }, /\.debug_\* has 1\.2 KiB/);
  });

  it("allows sections at their caps", () => {
    allows({ artifact: withSections({ fileSize: 3000 }), budgets: { sections: { ".text": { max: 3000 } } } });
  });

  it("counts bytes of the file: .bss has none", () => {
    const artifact = withSections({ name: ".bss", type: "SHT_NOBITS", fileSize: 0, memorySize: 1_000_000 });
    allows({ artifact, budgets: { sections: { ".bss": { max: 10 } } } });
  });

  it("allows a stripped file whatever its caps on symbols and DWARF are", () => {
    allows({ budgets: { sections: { ".symtab": { max: 1 }, ".debug_info": { max: 1 } } } });
  });

  it("allows a section that is not in this file, but in another of the snapshot", () => {
    const sections = { ".data.rel.ro": { max: 1 } };
    allows({ beside: [withSections({ name: ".data.rel.ro", fileSize: 5 })], budgets: { sections } });
  });

  it("skips a section that no artifact has, so that a slip of the pen is no pass", () => {
    skips({ budgets: { sections: { gopclntab: { max: 1 } } } }, /no artifact has a section gopclntab/);
  });

  it("catches what is over its cap before it says what is nowhere", () => {
    const sections = { gopclntab: { max: 1 }, ".text": { max: 1 } };
    catches({ budgets: { sections } }, /\.text has/);
  });

  it("skips a file without section headers, and a packed one", () => {
    const budgets = { sections: { ".text": { max: 1 } } };
    skips({ artifact: anArtifact({ elf: anElf({ sections: [] }) }), budgets }, /no section headers/);
    skips({ artifact: anArtifact({ packer: "UPX" }), budgets }, /packed with UPX/);
    skips({ artifact: anArtifact({ gaps: [{ fact: "sections", why: "cut short" }] }), budgets }, /cut short/);
  });

  it("leaves the growth of sections to another rule", () => {
    allows({ artifact: anArtifact({ packer: "UPX" }), budgets: { sections: { ".text": { growth: 1 } } } });
  });
});
