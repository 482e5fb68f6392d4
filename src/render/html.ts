import type { Report } from "../model.ts";
import { adviceWords, advise } from "./advice.ts";
import { shownArtifacts } from "./contents.ts";
import { htmlText, SENTENCE_LIMIT } from "./escape.ts";
import { changesHtml } from "./html/changes.ts";
import { treemapSvg } from "./html/treemap.ts";
import { certificatesText, changeText, gzipText, linkageText, matrixOf, symtabText } from "./matrix.ts";
import { subjectOf } from "./subject.ts";
import { formatBytes, formatCount, formatSize } from "./units.ts";
import { headlineOf } from "./verdict.ts";

/** The report as one file that needs no other and runs no script; the policy in its head says so to the browser. */
export function renderHtml(report: Report): string {
  const { outcome, reasons } = headlineOf(report);
  const advice = advise(report);
  const sentence = (text: string): string => htmlText(text, SENTENCE_LIMIT);
  const advised = advice.map((one) => {
    const { lead, reason, cost } = adviceWords(one, (name) => htmlText(name));
    return `<p class="advice"><b>${lead}</b>: ${reason} ${cost}</p>`;
  });
  const maps = shownArtifacts(report, advice).map(
    (artifact) =>
      `<h2>What is in ${htmlText(artifact.name)}: ${formatBytes(artifact.fileSize)}</h2>\n${treemapSvg(artifact)}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Plimsoll: ${outcome}</title>
<style>${STYLE}</style>
<h1 class="${outcome}">${outcome} <small>${htmlText(reasons, SENTENCE_LIMIT)}</small></h1>
<p>${subjectOf(report, (part) => htmlText(part))}</p>
${sizes(report)}
${changesHtml(report)}
${advised.join("\n")}
${section(
  "Findings",
  report.verdict.findings.map(
    ({ rule, severity, artifact, message }) =>
      `<b>${severity}</b> <code>${htmlText(rule)}</code> ${htmlText(artifact)}: ${sentence(message)}`,
  ),
)}
${section("Not measured", missing(report))}
${section("Could not tell", untold(report))}
${maps.join("\n")}
</html>
`;
}

function sizes({ head }: Report): string {
  const { reference, rows } = matrixOf(head.artifacts);
  const heads = [
    "",
    "size",
    "bytes",
    reference === null ? "" : `vs ${htmlText(reference)}`,
    "symtab ratio",
    "certs",
    "linkage",
    "gzip",
  ];
  const lines = rows.map((row) => {
    const { artifact, share } = row;
    const cells = [
      formatSize(artifact.fileSize),
      formatCount(artifact.fileSize),
      changeText(row),
      symtabText(artifact),
      certificatesText(artifact),
      htmlText(linkageText(artifact)),
      gzipText(artifact),
    ];
    const bar = `background:linear-gradient(to right,#dce8f3 ${(share * 100).toFixed(1)}%,transparent 0)`;
    return `<tr><th style="${bar}">${htmlText(artifact.name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<table>\n<tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>\n${lines.join("\n")}\n</table>`;
}

function missing({ head }: Report): readonly string[] {
  return [
    ...head.failedBuilds.map(
      ({ variant, output }) => `${htmlText(variant)} was not built: ${htmlText(output.trim(), SENTENCE_LIMIT)}`,
    ),
    ...head.unread.map(({ path, reason }) => `${htmlText(path)} was not read: ${htmlText(reason, SENTENCE_LIMIT)}`),
    ...head.skippedVariants.map(
      ({ variant, why }) => `${htmlText(variant)} was skipped: ${htmlText(why, SENTENCE_LIMIT)}`,
    ),
  ];
}

function untold({ head, verdict }: Report): readonly string[] {
  return [
    ...head.artifacts.flatMap(({ name, gaps }) =>
      gaps.map(({ fact, why }) => `${htmlText(fact)} in ${htmlText(name)}: ${htmlText(why, SENTENCE_LIMIT)}`),
    ),
    ...verdict.skips.map(
      ({ rule, artifact, why }) =>
        `<code>${htmlText(rule)}</code> about ${htmlText(artifact)}: ${htmlText(why, SENTENCE_LIMIT)}`,
    ),
  ];
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}

const STYLE = `
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:1200px;padding:0 1rem;color:#1f2328}
h1{text-transform:capitalize}h1 small{text-transform:none;font-weight:400;font-size:1rem;color:#59636e}
.pass,.warn{color:#1a7f37}.fail{color:#cf222e}.inconclusive{color:#9a6700}
table{border-collapse:collapse;width:100%}th,td{padding:.25rem .6rem;text-align:right;border-bottom:1px solid #d1d9e0}
th:first-child{text-align:left;min-width:12rem}td{font-variant-numeric:tabular-nums}
svg{width:100%;height:auto;background:#f6f8fa}svg .d1{fill:#fff;stroke:#59636e}svg .d2{stroke:#fff}svg .d3{stroke:#fff;stroke-opacity:.4}
svg text{font:11px system-ui,sans-serif;pointer-events:none}svg .t1{font-weight:600}svg .t2{fill:#fff;paint-order:stroke;stroke:#1f2328;stroke-width:2px;stroke-opacity:.55}
.legend span{margin-right:1rem;white-space:nowrap}.legend i{display:inline-block;width:.8em;height:.8em;margin-right:.3em}
.advice{border-left:3px solid #1a7f37;padding-left:.8rem}
`;
