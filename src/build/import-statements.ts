/**
 * The import declarations of a Go file, which come right after its package clause (https://go.dev/ref/spec#Source_file_organization):
 *
 *     package name
 *     import "path"                 import alias "path"         import ( alias "path"; . "path"; _ "path" )
 *
 * Enough of a scanner to skip comments and literals. Whatever is no import ends it, so the code below is never looked at.
 */

export interface ImportStatement {
  /** As the source writes it. */
  readonly path: string;
  /** The first line is 1. */
  readonly line: number;
}

export function importStatements(source: string): readonly ImportStatement[] {
  const statements: ImportStatement[] = [];
  const tokens = scan(source);
  const next = (): Token => tokens.next().value ?? end;
  let token = next();
  while (token.text === ";") token = next();
  if (token.text !== "package") return [];
  next();
  token = next();
  for (;;) {
    while (token.text === ";") token = next();
    if (token.text !== "import") return statements;
    token = next();
    const isGroup = token.text === "(";
    if (isGroup) token = next();
    do {
      // An alias, a dot or a blank may stand before the path.
      if (token.path === undefined) token = next();
      if (token.path !== undefined) {
        statements.push({ path: token.path, line: token.line });
        token = next();
      }
      while (isGroup && token.text === ";") token = next();
    } while (isGroup && token.text !== ")" && token !== end);
    if (isGroup) token = next();
  }
}

interface Token {
  readonly text: string;
  readonly line: number;
  /** The value of a string literal. */
  readonly path?: string;
}

const end: Token = { text: "", line: 0 };

/** A newline is a `;` here: more often than in Go, but never where an import has none. */
const pattern =
  /(?<skip>[ \t\r\uFEFF]+|\/\/[^\n]*|\/\*(?:.*?\*\/|.*))|(?<line>\n)|"(?<quoted>[^"\\\n]*)"|`(?<raw>[^`]*)`|[\p{L}\p{Nd}_]+|./gsu;

function* scan(source: string): Generator<Token, undefined> {
  let line = 1;
  for (const { 0: text, groups = {} } of source.matchAll(pattern)) {
    const { skip, quoted, raw } = groups;
    if (groups.line !== undefined) yield { text: ";", line };
    else if (skip === undefined) {
      const path = quoted ?? raw;
      yield path === undefined ? { text, line } : { text, line, path };
    }
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
  }
  return undefined;
}
