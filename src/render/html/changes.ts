import type { Change, Report } from "../../model.ts";
import {
  type ArtifactChanges,
  CAUSE_WORDS,
  changesByArtifact,
  deltaOf,
  embedChangeText,
  rowName,
  versionsOf,
} from "../changes.ts";
import { htmlText } from "../escape.ts";
import { storyOf } from "../story.ts";
import { formatCount, formatSizeChange, NONE } from "../units.ts";

const ROWS = 50;

/** What became of each artifact against the base: a sentence, and a table of modules and embedded files. */
export function changesHtml(report: Report): string {
  if (report.base === null) return "";
  const parts = changesByArtifact(report).map((entry) => {
    const story = `<p>${storyOf(entry, (name) => `<code>${htmlText(name)}</code>`)}</p>`;
    return entry.identical ? story : [story, modulesTable(entry), embedsList(entry)].join("\n");
  });
  return parts.length === 0 ? "" : `<h2>Against the base</h2>\n${parts.join("\n")}`;
}

function modulesTable(entry: ArtifactChanges): string {
  if (entry.modules.length === 0) return "";
  const largest = Math.max(1, ...entry.modules.map((change) => Math.abs(deltaOf(change))));
  const shown = entry.modules.slice(0, ROWS);
  const rest = entry.modules.slice(ROWS);
  const moved = rest.reduce((sum, change) => sum + deltaOf(change), 0);
  const lines = shown.map((change) => moduleLine(entry, change, largest));
  const more =
    rest.length === 0
      ? []
      : [`<tr><th>${rest.length} more</th><td></td><td></td><td>${formatSizeChange(moved)}</td><td></td></tr>`];
  const heads = ["", "base", "here", "change", "why"].map((head) => `<th>${head}</th>`).join("");
  return `<table>\n<tr>${heads}</tr>\n${[...lines, ...more].join("\n")}\n</table>`;
}

function moduleLine(entry: ArtifactChanges, change: Change, largest: number): string {
  const versions = change.kind === "module" ? (versionsOf(entry, change.name) ?? []) : [];
  const name = [rowName(entry, change).name, ...(versions.length < 2 ? [] : [versions.join(" → ")])];
  const size = (value: Change["before"]): string => (typeof value === "number" ? formatCount(value) : NONE);
  const cells = [
    size(change.before),
    size(change.after),
    formatSizeChange(deltaOf(change)),
    change.cause === null ? "" : CAUSE_WORDS[change.cause],
  ];
  const share = (Math.abs(deltaOf(change)) / largest) * 100;
  const bar = `background:linear-gradient(to right,${deltaOf(change) > 0 ? "#fbe3e4" : "#dff3e4"} ${share.toFixed(1)}%,transparent 0)`;
  return `<tr><th style="${bar}">${htmlText(name.join(" "))}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function embedsList({ embeds }: ArtifactChanges): string {
  if (embeds.length === 0) return "";
  const rest = embeds.length - ROWS;
  const items = embeds
    .slice(0, ROWS)
    .map((change) => `<li>embedded <code>${htmlText(change.name)}</code>: ${embedChangeText(change)}</li>`);
  return `<ul>\n${[...items, ...(rest > 0 ? [`<li>${rest} more embedded files</li>`] : [])].join("\n")}\n</ul>`;
}
