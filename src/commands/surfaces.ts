import { isAbsolute, resolve } from "node:path";
import { nearestWord } from "../config/nearest-word.ts";
import { UsageError } from "../errors.ts";
import type { Report } from "../model.ts";
import type { Option } from "./command.ts";

const formats = ["terminal", "json", "markdown", "html", "sarif"] as const;
export type Format = (typeof formats)[number];

/** One place the report goes to: a file, or standard output where `file` is `null`. */
export interface Surface {
  readonly format: Format;
  readonly file: string | null;
}

const colors = ["auto", "always", "never"] as const;
export type Color = (typeof colors)[number];

/** The flags that say where a report goes and how it looks. */
export const surfaceOptions = {
  format: {
    type: "string",
    multiple: true,
    value: "FORMAT[=FILE]",
    help: `How to report: ${formats.join(", ")}; to standard output, or to FILE. May be given several times. Default: terminal.`,
  },
  color: {
    type: "string",
    value: "WHEN",
    help: "Colour: auto (on a terminal, unless NO_COLOR is set), always or never.",
  },
  quiet: { type: "boolean", short: "q", help: "No progress on standard error." },
} as const satisfies Record<string, Option>;

/** The flags that say how much a report shows on a terminal. */
export const detailOptions = {
  packages: { type: "boolean", help: "Shows packages in place of modules." },
  limit: { type: "string", value: "N", help: "The most rows of each list. Default: 10." },
} as const satisfies Record<string, Option>;

/** The flag of the commands that look into functions. */
export const functionsOption = {
  functions: {
    type: "boolean",
    help: "Shows functions in place of modules, instantiations with the package that asked for them; JSON lists all.",
  },
} as const satisfies Record<string, Option>;

export interface Detail {
  readonly packages: boolean;
  readonly functions: boolean;
  readonly limit: number;
}

export function parseDetail(values: {
  readonly packages?: boolean;
  readonly functions?: boolean;
  readonly limit?: string;
}): Detail {
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit ${values.limit}: expected a whole number from 1`);
  if (values.packages === true && values.functions === true)
    throw new UsageError("--packages and --functions both take the place of modules: give one of them");
  return { packages: values.packages === true, functions: values.functions === true, limit };
}

/**
 * Reads the values of `--format`. What goes to no file goes to standard output, which has room for one; where
 * nothing does, the terminal report is added, for a run that only writes files would look like one that did nothing.
 */
export function parseSurfaces(values: readonly string[], started: string): readonly Surface[] {
  const surfaces = values.map((value): Surface => {
    const [word, ...rest] = value.split("=");
    const format = formats.find((name) => name === word);
    if (format === undefined) {
      const near = nearestWord(word as string, formats);
      const hint = near === undefined ? "." : `; did you mean ${near}?`;
      throw new UsageError(`--format ${value}: there is no format "${word}"${hint} Formats: ${formats.join(", ")}.`);
    }
    const file = rest.join("=");
    if (rest.length > 0 && file === "") throw new UsageError(`--format ${value}: there is no file name after the "="`);
    return { format, file: rest.length === 0 ? null : isAbsolute(file) ? file : resolve(started, file) };
  });
  const printed = surfaces.filter(({ file }) => file === null).map(({ format }) => format);
  if (printed.length > 1) {
    throw new UsageError(
      `standard output takes one format, not ${printed.join(" and ")}; write the others to files: --format ${printed[1]}=FILE`,
    );
  }
  return printed.length === 1 ? surfaces : [...surfaces, { format: "terminal", file: null }];
}

export function parseColor(value: string | undefined): Color {
  const color = colors.find((word) => word === (value ?? "auto"));
  if (color === undefined) throw new UsageError(`--color ${value}: expected ${colors.join(", ")}`);
  return color;
}

/** Writes the report to each surface. Throws UsageError or JobError for a file that cannot be written. */
export async function deliver(
  report: Report,
  surfaces: readonly Surface[],
  color: Color,
  detail: Detail,
): Promise<void> {
  for (const { format, file } of surfaces) {
    const text = await render(report, format, file === null ? color : "never", detail);
    if (file === null) process.stdout.write(text);
    else (await import("../deliver/files.ts")).writeReportFile(file, text);
  }
}

/** GitHub's limit for a job summary, which is where Markdown goes. */
const MARKDOWN_BUDGET = 1024 * 1024;

async function render(report: Report, format: Format, color: Color, detail: Detail): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../render/json.ts")).renderJson(report);
    case "markdown":
      return (await import("../render/markdown.ts")).renderMarkdown(report, { budget: MARKDOWN_BUDGET });
    case "html":
      return (await import("../render/html.ts")).renderHtml(report);
    case "sarif":
      return (await import("../render/sarif.ts")).renderSarif(report, (await import("../judge/rules/index.ts")).rules);
    case "terminal":
      return (await import("../render/terminal.ts")).renderTerminal(report, {
        width: columns(),
        color: isColored(color),
        ...detail,
      });
  }
}

export const columns = (): number => Math.min(100, process.stdout.columns ?? 100);

export function isColored(color: Color): boolean {
  if (color !== "auto") return color === "always";
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
