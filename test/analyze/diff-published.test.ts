import { describe, expect, it } from "vitest";
import { diffSnapshots } from "../../src/analyze/diff.ts";
import type { Change, Report } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { changesByArtifact } from "../../src/render/changes.ts";
import { storyOf } from "../../src/render/story.ts";
import { aReport, aSnapshot } from "../support/make.ts";
import { fetchPublished, hasPublished, neighbours, type Published } from "../support/published.ts";

async function compare(name: string, [older, newer]: readonly Published[]): Promise<Report> {
  const side = async (published: Published | undefined) => {
    const path = await fetchPublished(published as Published);
    const about = { name, displayPath: name, variant: null, build: null, wire: false, now: new Date(0) };
    const { artifact, unread } = await readArtifact(path, about);
    if (artifact === null) throw new Error(unread?.reason);
    return aSnapshot({ artifacts: [artifact] });
  };
  const [base, head] = [await side(older), await side(newer)];
  return aReport({ base, head, changes: diffSnapshots(base, head) });
}

const story = (report: Report): string => storyOf(changesByArtifact(report)[0] as never, (name) => name);
const grown = ({ before, after }: Change): number => Number(after ?? 0) - Number(before ?? 0);
const sumOf = (report: Report, kind: Change["kind"]): number =>
  report.changes.filter((change) => change.kind === kind).reduce((sum, change) => sum + grown(change), 0);

describe.skipIf(!(await hasPublished(...Object.values(neighbours).flat())))(
  "two releases of a published program",
  () => {
    it.each(Object.entries(neighbours))(
      "have rows that add up to the difference in file size: %s",
      async (name, pair) => {
        const report = await compare(name, pair);
        const difference = sumOf(report, "total");
        expect(difference).toBe((report.head.artifacts[0]?.fileSize ?? 0) - (report.base?.artifacts[0]?.fileSize ?? 0));
        expect(difference).not.toBe(0);
        expect(sumOf(report, "module")).toBe(difference);
        const [total] = report.changes;
        expect(total?.causes?.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(difference);
      },
    );

    it("read as one sentence, with Go's own share apart", async () => {
      expect(story(await compare("esbuild", neighbours.esbuild))).toBe(
        "esbuild grew by 20.0 KiB (+0.2 %): +25.7 KiB own code, −3.3 KiB page steps and padding, −2.4 KiB Go 1.26.4 → 1.26.5.",
      );
      expect(story(await compare("lefthook", neighbours.lefthook))).toBe(
        "lefthook, v2.2.1 → v2.2.2, grew by 4.0 KiB (≈ 0 %): +1.9 KiB own code (most in github.com/evilmartians/lefthook/v2/internal/git/wrapper), " +
          "+1.9 KiB page steps and padding, +219 B from reaching more of github.com/gabriel-vasile/mimetype.",
      );
      expect(story(await compare("buf", neighbours.buf))).toMatch(
        /^buf shrank by 1\.3 MiB \(−2\.7 %\): −\S+ KiB Go 1\.26\.9 → 1\.27\.3, −\S+ KiB own code \(most in \S+\), −\S+ KiB 12 modules in other versions, most of it \S+ \S+ → \S+, \+\S+ KiB other\.$/,
      );
    });

    it("are bit-for-bit identical where they are the same file", async () => {
      const [, newer] = neighbours.lefthook;
      expect(story(await compare("lefthook", [newer, newer]))).toBe("lefthook is bit-for-bit identical.");
    });

    it("tell which embedded files are other ones", async () => {
      const { changes } = await compare("buf", neighbours.buf);
      const embeds = changes.filter(({ kind }) => kind === "embed");
      expect(embeds.map(({ name }) => name)).toContain("google/protobuf/descriptor.proto");
      expect(embeds.every(({ cause }) => cause === "embed")).toBe(true);
    });
  },
);
