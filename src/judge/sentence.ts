/** Pieces of the sentences that rules write. Foreign text is cut, not escaped: whoever prints it escapes it for the place. */

const longest = 120;

/** Text out of a file or a build, on one line and at a bearable length. */
export function excerpt(foreign: string, most = longest): string {
  const text = foreign.replace(/\s+/g, " ").trim();
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

const longestCause = 600;

/**
 * A foreign text as the cause that a sentence of ours ends with, its full stop included: far longer than an excerpt, since what
 * explains it often stands at its end, and cut behind a sentence where it can be.
 */
export function cause(foreign: string): string {
  const text = foreign
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.…\s]+$/, "");
  if (text.length <= longestCause) return `${text}.`;
  const end = text.lastIndexOf(". ", longestCause);
  return end > longestCause / 4 ? text.slice(0, end + 1) : `${text.slice(0, longestCause)}…`;
}

/** `a, b and c`; `a, b, c and 4 more` beyond `most`. */
export function listing(words: readonly string[], most = 3): string {
  const shown = words.slice(0, most).map((word) => excerpt(word));
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
