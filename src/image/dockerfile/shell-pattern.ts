/**
 * The patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}`: `*` is any text, `?` any character,
 * a backslash takes the next `*`, `?` or backslash by itself. Matched by hand, because a regular expression made of a
 * stranger's pattern can take for ever.
 */
type Token = "any text" | "any character" | { readonly character: string };

export class PatternError extends Error {
  override readonly name = "PatternError";
}

/** Steps that matching one pattern may take: pattern length × text length. */
const mostSteps = 20_000_000;

function tokensOf(pattern: string): Token[] {
  const characters = [...pattern];
  const tokens: Token[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    if (character === "*") {
      if (tokens.at(-1) !== "any text") tokens.push("any text");
    } else if (character === "?") tokens.push("any character");
    else if (character !== "\\") tokens.push({ character });
    else {
      const next = characters[i + 1];
      // The closing brace and the slash are escaped for the sake of the ${}, not of the pattern.
      if (next === "}" || next === "/") continue;
      if (next !== "*" && next !== "?" && next !== "\\")
        throw new PatternError(`invalid escape \\${next ?? ""} in the pattern ${pattern}`);
      tokens.push({ character: next });
      i++;
    }
  }
  return tokens;
}

/** The lengths, in characters, of the shortest and the longest start of `text` that the pattern matches; `null` for none. */
function matchStart(tokens: readonly Token[], text: readonly string[]): { shortest: number; longest: number } | null {
  if ((tokens.length + 1) * (text.length + 1) > mostSteps)
    throw new PatternError("a text and a pattern too long to match");
  let shortest: number | null = null;
  let longest = 0;
  let reached = withSkips(tokens, new Set([0]));
  for (let length = 0; ; length++) {
    if (reached.has(tokens.length)) {
      shortest ??= length;
      longest = length;
    }
    const character = text[length];
    if (character === undefined || reached.size === 0) break;
    const next = new Set<number>();
    for (const at of reached) {
      const token = tokens[at];
      if (token === "any text") next.add(at);
      else if (token === "any character" ? character !== "\n" : token?.character === character) next.add(at + 1);
    }
    reached = withSkips(tokens, next);
  }
  return shortest === null ? null : { shortest, longest };
}

/** "any text" may be no text. */
function withSkips(tokens: readonly Token[], positions: Set<number>): Set<number> {
  for (const at of positions) if (tokens[at] === "any text") positions.add(at + 1);
  return positions;
}

export function trimPrefix(text: string, pattern: string, longest: boolean): string {
  const characters = [...text];
  const match = matchStart(tokensOf(pattern), characters);
  return match === null ? text : characters.slice(longest ? match.longest : match.shortest).join("");
}

export function trimSuffix(text: string, pattern: string, longest: boolean): string {
  const characters = [...text].reverse();
  const match = matchStart(tokensOf(reversed(pattern)), characters);
  if (match === null) return text;
  return characters
    .slice(longest ? match.longest : match.shortest)
    .reverse()
    .join("");
}

/** The pattern from its end, an escape staying with what it escapes. One at the very end comes to escape what follows. */
const reversed = (pattern: string): string => (pattern.match(/\\?[\s\S]/gu) ?? []).reverse().join("");

/** The first match, or all of them, replaced; from each place the longest counts. */
export function replacePattern(text: string, pattern: string, replacement: string, all: boolean): string {
  const tokens = tokensOf(pattern);
  const characters = [...text];
  if ((tokens.length + 1) * (characters.length + 1) ** 2 > mostSteps * 50) {
    throw new PatternError("a text and a pattern too long to match");
  }
  let result = "";
  let at = 0;
  let matchedBefore = false;
  while (at <= characters.length) {
    const match = matchStart(tokens, characters.slice(at));
    const length = match?.longest ?? 0;
    // Nothing, right behind a match, is no match of its own.
    if (match !== null && !(length === 0 && matchedBefore)) {
      const matched = characters.slice(at, at + length).join("");
      if (!all) return result + replacement + characters.slice(at + length).join("");
      result += fillTemplate(replacement, matched);
      matchedBefore = length > 0;
      at += length;
      if (length > 0) continue;
    }
    matchedBefore = false;
    result += characters[at] ?? "";
    at++;
  }
  return result;
}

/** Where all are replaced, `$0` is what was matched and `$name` nothing: BuildKit has Go's regexp do it (Regexp.Expand). */
const fillTemplate = (template: string, matched: string): string =>
  template.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (_, dollar, braced, name) => {
    if (dollar !== undefined) return "$";
    return /^0+$/.test(braced ?? name) ? matched : "";
  });
