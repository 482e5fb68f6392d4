import { trimPrefix, trimSuffix } from "./shell-pattern.ts";
import { WordError } from "./word-error.ts";

/** What stands between the name and the word of `${name:-word}`. */
export interface Substitution {
  readonly name: string;
  /** With a colon, empty counts as unset. */
  readonly colon: boolean;
  readonly operator: "-" | "+" | "?" | "#" | "%";
}

/** Whether BuildKit knows the operator (shell/lex.go, processDollar); `#` and `%` take no colon. */
export const isOperator = (
  sought: Omit<Substitution, "operator"> & { readonly operator: string },
): sought is Substitution => "+-?#%".includes(sought.operator) && !(sought.colon && "#%".includes(sought.operator));

/** What `${name:-word}` and its like stand for. A WordError where a variable has to be set and is not. */
export function substitute({ name, colon, operator }: Substitution, value: string | undefined, word: string): string {
  const isSet = value !== undefined && !(colon && value === "");
  switch (operator) {
    case "-":
      return isSet ? value : word;
    case "+":
      return isSet ? word : "";
    case "?":
      if (isSet) return value;
      throw new WordError(`${name}: ${word || `is not allowed to be ${value === undefined ? "unset" : "empty"}`}`);
    default: {
      const longest = word.startsWith(operator);
      const pattern = longest ? word.slice(1) : word;
      return operator === "#" ? trimPrefix(value ?? "", pattern, longest) : trimSuffix(value ?? "", pattern, longest);
    }
  }
}
