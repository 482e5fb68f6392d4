/** What a registry wants to see before it answers (RFC 9110, 11.6.1; distribution's spec/auth/token.md). */
export type Challenge =
  | { readonly scheme: "basic" }
  | {
      readonly scheme: "bearer";
      readonly realm: string;
      readonly service: string | null;
      readonly scope: string | null;
    };

/** The one that can be met: a token before a password. `null` where there is none. */
export function readChallenge(header: string): Challenge | null {
  const challenges = splitChallenges(header);
  const bearer = challenges.find(({ scheme }) => scheme === "bearer");
  const realm = bearer?.parameters.get("realm");
  if (bearer !== undefined && realm) {
    const { parameters } = bearer;
    return {
      scheme: "bearer",
      realm,
      service: parameters.get("service") ?? null,
      scope: parameters.get("scope") ?? null,
    };
  }
  return challenges.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : null;
}

/** A word with a parameter, or another word, behind it starts a challenge; `name=value` belongs to the last one. */
function splitChallenges(header: string): { scheme: string; parameters: Map<string, string> }[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  const parts = header
    .slice(0, longestHeader)
    .matchAll(/([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?[\s,]*/g);
  for (const [, name = "", quoted, plain] of parts) {
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (value === undefined) challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
  }
  return challenges;
}

const longestHeader = 8192;
