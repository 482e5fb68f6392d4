/** A simple command, its words as they are written; or the start or the end of a subshell. */
export type ShellPart = { readonly words: readonly string[] } | "(" | ")";

/**
 * How a shell script falls into words (POSIX, Shell Command Language, "Token Recognition"): quotes and substitutions
 * stay on, comments and redirections are left out.
 */
export function shellParts(script: string): readonly ShellPart[] {
  const parts: ShellPart[] = [];
  let words: string[] = [];
  const endCommand = (): void => {
    if (words.length > 0) parts.push({ words });
    words = [];
  };
  for (let at = 0; at < script.length; ) {
    const character = script.charAt(at);
    const redirection = redirectionAt(script, at);
    if (script.startsWith("\\\n", at)) at += 2;
    else if ("\n;&|()".includes(character)) {
      endCommand();
      if (character === "(" || character === ")") parts.push(character);
      at++;
    } else if (/\s/.test(character)) at++;
    else if (character === "#") at = lineEnd(script, at);
    else if (redirection !== null) at = Math.max(wordEnd(script, redirection), redirection + 1);
    else {
      const end = wordEnd(script, at);
      words.push(script.slice(at, end));
      at = end;
    }
  }
  endCommand();
  return parts;
}

/** Where the target of a redirection starts; `null` where none is. */
function redirectionAt(script: string, at: number): number | null {
  const match = /^\d{0,3}(?:>>|>\||>&|<>|<&|[<>])[ \t]*/.exec(script.slice(at, at + 64));
  return match === null ? null : at + match[0].length;
}

function lineEnd(script: string, at: number): number {
  const end = script.indexOf("\n", at);
  return end < 0 ? script.length : end;
}

function wordEnd(script: string, start: number): number {
  let at = start;
  while (at < script.length && !/[\s;&|()<>]/.test(script.charAt(at))) at = partEnd(script, at);
  return at;
}

/** Behind one quoted text, substitution, escape or character: those may hold what elsewhere would end a word. */
export function partEnd(script: string, at: number): number {
  const character = script.charAt(at);
  if (character === "\\") return Math.min(at + 2, script.length);
  if (character === "'" || character === "`") return behind(script, character, at + 1);
  if (character === '"') return quotedEnd(script, at + 1);
  if (script.startsWith("$(", at)) return nestedEnd(script, at + 2, "(", ")");
  if (script.startsWith("${", at)) return nestedEnd(script, at + 2, "{", "}");
  if (character === "$")
    return at + 1 + (/^(?:[A-Za-z_]\w*|[@*#?$!\d-])/.exec(script.slice(at + 1, at + 257))?.[0].length ?? 0);
  return at + 1;
}

function quotedEnd(script: string, start: number): number {
  let at = start;
  while (at < script.length && script.charAt(at) !== '"') at = script.charAt(at) === "'" ? at + 1 : partEnd(script, at);
  return Math.min(at + 1, script.length);
}

function nestedEnd(script: string, start: number, open: string, close: string): number {
  let depth = 1;
  let at = start;
  for (; at < script.length && depth > 0; at++) {
    if (script.charAt(at) === open) depth++;
    else if (script.charAt(at) === close) depth--;
  }
  return at;
}

function behind(script: string, sign: string, from: number): number {
  const end = script.indexOf(sign, from);
  return end < 0 ? script.length : end + 1;
}
