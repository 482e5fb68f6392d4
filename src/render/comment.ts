import type { Report } from "../model.ts";
import { type Block, fitBlocks } from "./budget.ts";
import { comparisonBlock, failedBaseBlock } from "./comment/base.ts";
import { imagesBlocks, linkageBlock } from "./comment/compatibility.ts";
import { contentsBlock } from "./comment/contents.ts";
import type { CommentContext } from "./comment/context.ts";
import { deltasOf, leadOf } from "./comment/deltas.ts";
import { findingsBlocks } from "./comment/findings.ts";
import { headlineBlock } from "./comment/headline.ts";
import { footerBlock, overrideBlock } from "./comment/next-steps.ts";
import { sizesBlock, unchangedBlock } from "./comment/variants.ts";
import { patchesBlock } from "./markdown/patches.ts";
import { failedBuildsBlock, notMeasuredBlock, untoldBlock } from "./markdown/problems.ts";

/**
 * Bytes of UTF-8, of which a text never has fewer than UTF-16 units: GitHub takes 65,536 characters, and together with
 * the marker before it a comment stays under 60,000.
 */
const BUDGET = 59_500;

/**
 * The report as the comment of a pull request: the verdict and its cause in the first line, then what fails, what runs
 * where, what grew and by whose doing; what did not change is folded. All foreign text is escaped, and none starts a line.
 */
export function renderComment(report: Report, context: CommentContext): string {
  const deltas = deltasOf(report);
  const lead = leadOf(deltas);
  const [findings, earlier] = findingsBlocks(report, deltas);
  const [images, noted] = imagesBlocks(report);
  const blocks: readonly Block[] = [
    headlineBlock(report, deltas),
    comparisonBlock(report, context),
    findings,
    patchesBlock(report),
    failedBuildsBlock(report),
    linkageBlock(report),
    images,
    sizesBlock(report, deltas, context),
    notMeasuredBlock(report),
    ...(lead?.kind === "changed" ? [contentsBlock(lead)] : []),
    unchangedBlock(report, deltas),
    earlier,
    noted,
    failedBaseBlock(report),
    untoldBlock(report),
    overrideBlock(report, context),
    footerBlock(report),
  ];
  return fitBlocks(
    blocks.filter(({ rows }) => rows.length > 0),
    BUDGET,
  );
}
