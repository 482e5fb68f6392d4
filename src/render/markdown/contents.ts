import type { Artifact } from "../../model.ts";
import type { Block } from "../budget.ts";
import { embedsText, partsBy, partsByKind, shareOf, topOf } from "../contents.ts";
import { htmlText, markdownCode } from "../escape.ts";
import { formatBytes, formatCount, formatShare } from "../units.ts";
import { bar } from "../width.ts";
import { RANK } from "./rank.ts";

const LIMIT = 30;
const BAR = 10;

/** What an artifact is made of, folded: its largest owners, what nobody claims, and its kinds of bytes. */
export function contentsBlock(artifact: Artifact): Block {
  const { name, fileSize, ledger } = artifact;
  const embeds = embedsText(artifact, (path) => markdownCode(path, 80));
  const parts = topOf(partsBy(ledger, "module"), LIMIT, ledger);
  const kinds = partsByKind(ledger).map((part) => `${part.name} ${formatShare(shareOf(part, ledger))}`);
  return {
    name: "contents",
    open: [
      `<details><summary>What is in <code>${htmlText(name)}</code>: ${formatBytes(fileSize)}</summary>`,
      "",
      "| Module | Bytes | Share | |",
      "| :-- | --: | --: | :-- |",
    ].join("\n"),
    rows: parts.map((part) => {
      const share = shareOf(part, ledger);
      const cells = [
        part.foreign ? markdownCode(part.name) : part.name,
        formatCount(part.bytes),
        formatShare(share),
        bar(share, BAR),
      ];
      return { rank: RANK.contents, text: `| ${cells.join(" | ")} |` };
    }),
    close: [
      ...(kinds.length === 0 ? [] : [`By kind: ${kinds.join(" · ")}`]),
      ...(embeds === null ? [] : [embeds]),
      "</details>",
    ].join("\n\n"),
  };
}
