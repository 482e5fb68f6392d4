/** Pieces of the sentences that rules write. Foreign text is cut, not escaped: whoever prints it escapes it for the place. */

const longest = 120;

/** Text out of a file or a build, on one line and at a bearable length. */
export function excerpt(foreign: string, most = longest): string {
  const text = foreign.replace(/\s+/g, " ").trim();
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** `a, b and c`; `a, b, c and 4 more` beyond `most`. */
export function listing(words: readonly string[], most = 3): string {
  const shown = words.slice(0, most).map((word) => excerpt(word));
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
