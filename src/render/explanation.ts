import type { Report } from "../model.ts";
import { SENTENCE_LIMIT, visible } from "./escape.ts";
import { wrap } from "./width.ts";

/** What an error line is a sign of; the likeliest cause first. */
interface Explanation {
  readonly line: string;
  readonly causes: readonly { readonly text: string; readonly rule: string | null }[];
}

const width = 98;
const indented = (text: string): string =>
  wrap(text, width - 2)
    .map((line) => `  ${line}\n`)
    .join("");

/** For a person at a terminal. Ends with a newline. */
export function explanationText({ line, causes }: Explanation): string {
  const paragraphs = causes.map(({ text, rule }) => {
    const more = rule === null ? "" : `  plimsoll explain ${rule}\n`;
    return `${indented(visible(text, SENTENCE_LIMIT))}${more}`;
  });
  return [`${visible(line, SENTENCE_LIMIT)}\n`, ...paragraphs].join("\n");
}

/** What a check of the real files finds, image by image, and whether that is the cause of the line. */
export function findingsText({ compatibility, head }: Report, explanation: Explanation | null): string {
  const unread = head.unread.map(({ path, reason }) => `${visible(path)}: ${visible(reason)}\n`);
  const answers = compatibility.map(({ image, runs, reason, problems }) => {
    const known = problems.filter(({ rule }) => explanation?.causes.some((cause) => cause.rule === rule));
    const told = known.length > 0 ? known : problems;
    const found = told.map(({ found: text, fix }) => indented(visible(`${text} ${fix}`, SENTENCE_LIMIT)));
    const verdict =
      known.length > 0
        ? "here it is this"
        : { yes: "here it starts", no: "here it is something else", unknown: "here it could not be told" }[runs];
    return [
      `${visible(image)}: ${verdict}\n`,
      ...(found.length > 0 ? found : [indented(visible(reason, SENTENCE_LIMIT))]),
    ].join("");
  });
  return [...unread, ...answers].join("\n");
}
