import { describe, it } from "vitest";
import type { Comparison } from "../../../src/judge/rule.ts";
import rule from "../../../src/judge/rules/section-growth.ts";
import { anArtifact, anElf, aSection } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

const withSections = (sizes: Readonly<Record<string, number>>) =>
  anArtifact({
    elf: anElf({ sections: Object.entries(sizes).map(([name, fileSize]) => aSection({ name, fileSize })) }),
  });

const grown = (before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) => ({
  artifact: withSections(after),
  comparison: { kind: "base", artifact: withSections(before), changes: [] } satisfies Comparison,
});

describe("section-growth", () => {
  it("catches each section that gained more than it may", () => {
    catches(
      {
        ...grown({ ".text": 1000, ".rodata": 1000 }, { ".text": 4096, ".rodata": 2500 }),
        budgets: { sections: { ".text": { growth: 1024 }, ".rodata": { growth: 100 } } },
      },
      /\.text grew by 3\.0 KiB to 4\.0 KiB, more than budgets\.sections allows \(growth: 1KiB\)/,
      /\.rodata grew by 1\.5 KiB/,
    );
  });

  it("adds up the sections that a pattern names", () => {
    const scene = grown({ ".debug_info": 10, ".debug_line": 10 }, { ".debug_info": 60, ".debug_line": 60 });
    catches({ ...scene, budgets: { sections: { ".debug_*": { growth: 99 } } } }, /\.debug_\* grew by 100 B to 120 B/);
  });

  it("counts a section that one side does not have as 0 there", () => {
    catches({
      ...grown({ ".text": 1 }, { ".text": 1, ".tdata": 50 }),
      budgets: { sections: { ".tdata": { growth: 10 } } },
    });
    allows({
      ...grown({ ".text": 1, ".symtab": 50 }, { ".text": 1 }),
      budgets: { sections: { ".symtab": { growth: 10 } } },
    });
  });

  it("allows growth of exactly the limit, growth within the noise, and a section that shrank", () => {
    const scene = grown({ ".text": 1000 }, { ".text": 1100 });
    allows({ ...scene, budgets: { sections: { ".text": { growth: 100 } } } });
    allows({ ...scene, budgets: { sections: { ".text": { growth: 1 } }, noise: 100 } });
    allows({ ...grown({ ".text": 1100 }, { ".text": 1000 }), budgets: { sections: { ".text": { growth: 0 } } } });
  });

  it("leaves caps to another rule, whatever it is compared with", () => {
    const budgets = { sections: { ".text": { max: 1 } } };
    allows({ ...grown({ ".text": 1 }, { ".text": 9 }), budgets });
    allows({ budgets, comparison: { kind: "unknown", why: "…" } });
  });

  it("allows a file that is new, or that nothing is compared with", () => {
    const budgets = { sections: { ".text": { growth: 0 } } };
    allows({ budgets, comparison: { kind: "new" } });
    allows({ budgets });
  });

  it("skips what has no base, no section headers on a side, or is packed", () => {
    const budgets = { sections: { ".text": { growth: 1 } } };
    skips({ budgets, comparison: { kind: "unknown", why: "there is no base" } }, /no base/);
    skips({ ...grown({}, { ".text": 1 }), budgets }, /no section headers/);
    skips({ ...grown({ ".text": 1 }, {}), budgets }, /no section headers/);
    skips({ ...grown({ ".text": 1 }, {}), artifact: anArtifact({ packer: "UPX" }), budgets }, /packed with UPX/);
  });
});
