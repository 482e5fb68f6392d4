import type { Finding, Override, Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { listNames } from "../groups.ts";
import { RANK } from "../markdown/rank.ts";
import { formatShareChange, formatSize, formatSizeChange } from "../units.ts";
import { overridesOf, plural } from "../verdict.ts";
import { changedImages } from "./answers.ts";
import { causeText } from "./cause.ts";
import { type Delta, leadOf, untouchedOf } from "./deltas.ts";
import { isEarlier, isOverridden } from "./findings.ts";

/** The first line: the verdict, and what most of it is about. It is what a mail shows of the comment. */
export function headlineBlock(report: Report, deltas: readonly Delta[]): Block {
  const verdict = `${signOf(report, deltas)} Plimsoll: ${verdictText(report, deltas)}`;
  const text = [verdict, ...storyText(report, deltas), ...policyText(report)].join(" · ");
  return { name: "the verdict", open: "", rows: [{ text: `### ${text}`, rank: RANK.verdict }], close: "" };
}

/** Whether something that was asked for is not there. */
export function isBroken({ head }: Report): boolean {
  return head.artifacts.length === 0 || head.failedBuilds.length > 0 || head.unread.length > 0;
}

function signOf(report: Report, deltas: readonly Delta[]): string {
  const { outcome } = report.verdict;
  if (outcome === "fail" || isBroken(report)) return "❌";
  if (overridesOf(report.verdict).length > 0) return "⚠️";
  if (outcome === "warn") return warningsOf(report, deltas) > 0 ? "⚠️" : "✅";
  return outcome === "pass" ? "✅" : "❔";
}

/** Rules that warn of what this change touched. */
function warningsOf(report: Report, deltas: readonly Delta[]): number {
  const untouched = untouchedOf(deltas);
  const { findings } = report.verdict;
  return gatesOf(findings.filter((one) => one.severity === "warning" && !isEarlier(one, untouched, report)));
}

function verdictText(report: Report, deltas: readonly Delta[]): string {
  const { verdict, head, base } = report;
  const errors = verdict.findings.filter(({ severity }) => severity === "error");
  const lifted = gatesOf(errors.filter(isOverridden));
  const parts = [
    ...counted(gatesOf(errors.filter((finding) => !isOverridden(finding))), "gate", "failed"),
    ...(lifted > 0 || overridesOf(verdict).length > 0
      ? [`${plural(lifted, "gate")} failed, overridden${overrideText(report)}`]
      : []),
    ...counted(head.failedBuilds.length, "build", "failed"),
    ...counted(head.unread.length, "file", "not read"),
  ];
  if (parts.length > 0) return parts.join(", ");
  if (head.artifacts.length === 0) return "nothing was measured";
  if (verdict.outcome === "inconclusive") return "inconclusive";
  const warnings = warningsOf(report, deltas);
  const isSame = base !== null && deltas.length > 0 && deltas.every(({ kind }) => kind === "identical");
  if (isSame && warnings === 0 && changedImages(report).length === 0) return "no change";
  return warnings > 0 ? `pass, ${plural(warnings, "warning")}` : "pass";
}

/** Nine variants over one budget are one gate. */
const gatesOf = (findings: readonly Finding[]): number => new Set(findings.map(({ rule }) => rule)).size;

const counted = (count: number, noun: string, participle: string): readonly string[] =>
  count === 0 ? [] : [`${plural(count, noun)} ${participle}`];

const overrideText = ({ verdict }: Report): string => overridesOf(verdict).map(labelText).join(" and");

function labelText({ label, by, at, maxBytes }: Override): string {
  const who = by === null ? "" : ` by ${markdownCode(by, 40)}`;
  const on = at === null ? "" : `, ${markdownCode(at.slice(0, 10), 10)}`;
  const most = maxBytes === null ? "" : `, up to ${formatSize(maxBytes)}`;
  return `${who} (label ${markdownCode(label, 40)}${on}${most})`;
}

/** What happened to the artifact that tells most, and whose doing it was. */
function storyText(report: Report, deltas: readonly Delta[]): readonly string[] {
  if (deltas.every(({ kind }) => kind === "alone")) return ["no base to compare with"];
  const lead = leadOf(deltas);
  if (lead === null) return imagesText(changedImages(report));
  if (lead.kind !== "changed") return comingsAndGoings(deltas);
  const others = deltas.filter(({ kind }) => kind === "changed").length - 1;
  const name = `${markdownCode(lead.name, 40)}${others > 0 ? ` (and ${others} more)` : ""}`;
  const cause = causeText(lead);
  const facts = [...linkageFacts(lead), sizeFact(lead)].join(", ");
  return [`${name} ${facts}${cause === null ? "" : `: ${cause}`}`];
}

/** That the files are the same, and start elsewhere, or with other things amiss. */
function imagesText(images: readonly string[]): readonly string[] {
  const names = listNames(images, { count: 0, noun: "" }, (name) => markdownCode(name, 40), 3);
  return images.length === 0 ? [] : [`the same files fare otherwise on ${names}`];
}

/** That the change edits the limits it is judged by, and how. */
function policyText({ verdict }: Report): readonly string[] {
  const edits = verdict.findings.flatMap(({ rule, data }) => (rule === "policy" ? (editOf(data) ?? []) : []));
  const [first] = edits;
  if (first === undefined) return [];
  const rest = edits.length - 1;
  const [before, after] = [first.before, first.after].map((value) => (value === "" ? "none" : markdownCode(value, 40)));
  return [
    `edits its limits: ${markdownCode(first.key, 60)} ${before} → ${after}${rest > 0 ? ` and ${rest} more` : ""}`,
  ];
}

/** What a finding about one setting of the policy says in numbers; `null` for one that is about something else. */
function editOf(
  data: Finding["data"],
): { readonly key: string; readonly before: string; readonly after: string } | null {
  if (typeof data !== "object" || data === null || !("key" in data) || typeof data.key !== "string") return null;
  const side = (name: "before" | "after"): string => {
    const value = (data as Readonly<Record<string, unknown>>)[name];
    return value === undefined || value === null ? "" : String(value);
  };
  return { key: data.key, before: side("before"), after: side("after") };
}

function comingsAndGoings(deltas: readonly Delta[]): readonly string[] {
  const words = { new: "new", removed: "gone", alone: "without a base to compare with" } as const;
  return (["new", "removed", "alone"] as const).flatMap((kind) => {
    const names = deltas.filter((delta) => delta.kind === kind).map(({ name }) => name);
    const shown = listNames(names, { count: 0, noun: "" }, (name) => markdownCode(name, 40), 3);
    return names.length === 0 ? [] : [`${words[kind]}: ${shown}`];
  });
}

function sizeFact({ before, bytes }: Delta): string {
  if (bytes === 0 || before === null) return "same size, other bytes";
  const share = before.fileSize === 0 ? "" : ` (${formatShareChange(bytes / before.fileSize)})`;
  return `${formatSizeChange(bytes)}${share}`;
}

/** What a user feels first: it is not static any more, or wants a newer C library. */
function linkageFacts({ before, after }: Delta): readonly string[] {
  if (before === null || after === null) return [];
  const [old, now] = [before.linkage, after.linkage];
  const kind = old.kind === now.kind ? [] : [`${KINDS[old.kind]} → ${KINDS[now.kind]}`];
  const floor = now.floor.GLIBC;
  return floor === undefined || floor === old.floor.GLIBC ? kind : [...kind, `glibc ≥ ${markdownCode(floor, 20)}`];
}

const KINDS = { static: "static", "loader-only": "needs a loader", dynamic: "dynamic" } as const;
