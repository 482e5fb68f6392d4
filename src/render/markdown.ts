import type { Report } from "../model.ts";
import { advise } from "./advice.ts";
import { type Block, fitBlocks } from "./budget.ts";
import { shownArtifacts } from "./contents.ts";
import { adviceBlock } from "./markdown/advice.ts";
import { changesBlocks, storiesBlock } from "./markdown/changes.ts";
import { imagesBlock } from "./markdown/compatibility.ts";
import { contentsBlock } from "./markdown/contents.ts";
import { findingsBlock } from "./markdown/findings.ts";
import { headlineBlock } from "./markdown/headline.ts";
import { matrixBlock } from "./markdown/matrix.ts";
import { patchesBlock } from "./markdown/patches.ts";
import { failedBuildsBlock, notMeasuredBlock, untoldBlock } from "./markdown/problems.ts";

export interface MarkdownOptions {
  /** Bytes that the text may have; GitHub takes 1 MiB as a job summary. */
  readonly budget: number;
}

/**
 * The report as a job summary. The verdict is the first line and what fails comes next: both go in before anything
 * else. All foreign text is escaped, and none of it starts a line.
 */
export function renderMarkdown(report: Report, { budget }: MarkdownOptions): string {
  const advice = advise(report);
  const blocks: readonly Block[] = [
    headlineBlock(report),
    findingsBlock(report),
    patchesBlock(report),
    failedBuildsBlock(report),
    storiesBlock(report),
    matrixBlock(report, advice),
    imagesBlock(report),
    notMeasuredBlock(report),
    adviceBlock(advice),
    untoldBlock(report),
    ...changesBlocks(report),
    ...shownArtifacts(report, advice).map(contentsBlock),
  ];
  return fitBlocks(
    blocks.filter(({ rows }) => rows.length > 0),
    budget,
  );
}
