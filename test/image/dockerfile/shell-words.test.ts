// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the words of a Dockerfile
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandWord, type WordOptions } from "../../../src/image/dockerfile/shell-words.ts";
import { WordError } from "../../../src/image/dockerfile/word-error.ts";

const variables: Record<string, string> = {
  V: "keel.tar.gz",
  EMPTY: "",
  PATH: "/bin:/usr/bin",
  STAR: "*",
  HULL: "abcabc",
  WIDE: "Größe",
};
const expand = (word: string, options: Partial<WordOptions> = {}): string =>
  expandWord(word, (name) => variables[name], { escapeSign: "\\", ...options }).text;

/** Each held against BuildKit's lexer. Backslashes are those of the Dockerfile. */
describe("a word of a Dockerfile", () => {
  it.each([
    ["plain", "plain"],
    ["$V", "keel.tar.gz"],
    ["a${V}b", "akeel.tar.gzb"],
    ["$NONE-", "-"],
    ["$", "$"],
    ["$ x", "$ x"],
    ["$1x", "x"],
    ["$$V", "V"],
    ["cost: $5", "cost: "],
    ["'$V'", "$V"],
    ["\"$V '$V'\"", "keel.tar.gz 'keel.tar.gz'"],
    ["\\$V", "$V"],
    ["\\\\$V", "\\keel.tar.gz"],
    ['"a\\"b\\c\\$"', 'a"b\\c$'],
    ["trailing\\", "trailing"],
    ["'a'\"b\"c", "abc"],
    ["$WIDE!", "Größe!"],
  ])("%s is %s", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it.each([
    ["${NONE:-3.20}", "3.20"],
    ["${EMPTY:-x}", "x"],
    ["${EMPTY-x}", ""],
    ["${NONE-x}", "x"],
    ["${V:-x}", "keel.tar.gz"],
    ["${V:+yes}", "yes"],
    ["${EMPTY:+yes}", ""],
    ["${EMPTY+yes}", "yes"],
    ["${NONE+yes}", ""],
    ["${NONE:-${EMPTY:-$V}}", "keel.tar.gz"],
    ['${NONE:-"a b"}', "a b"],
    ["${NONE:-a\\}b}", "a}b"],
    ["${V:?why}", "keel.tar.gz"],
  ])("%s is %s: a default, or an alternative", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it.each([
    ["${V#*.}", "tar.gz"],
    ["${V##*.}", "gz"],
    ["${V%.*}", "keel.tar"],
    ["${V%%.*}", "keel"],
    ["${V#keel}", ".tar.gz"],
    ["${V#tar}", "keel.tar.gz"],
    ["${V#????}", ".tar.gz"],
    ["${PATH%%:*}", "/bin"],
    ["${NONE#x}", ""],
    ["${STAR#\\*}", ""],
    ["${HULL#\\*}", "abcabc"],
    ["${V/a/A}", "keel.tAr.gz"],
    ["${V//./-}", "keel-tar-gz"],
    ["${V/e*r/X}", "kX.gz"],
    ["${PATH//\\/bin/x}", "x:/usrx"],
    ["${HULL//b?/_}", "a_a_"],
    ["${HULL/b/}", "acabc"],
    ["${HULL//x/y}", "abcabc"],
    ["${WIDE#Gr?}", "ße"],
  ])("%s is %s: a pattern taken off or replaced", (word, text) => {
    expect(expand(word)).toBe(text);
  });

  it.each([
    ["${V", "no closing }"],
    ["${V:-x", "no closing }"],
    ["${}", "no name"],
    ["${:-x}", "no name"],
    ["${V:x}", "no substitution that is known"],
    ["${V=x}", "no substitution that is known"],
    ["${V/a}", "no closing"],
    ["'open", "single quote"],
    ['"open', "double quote"],
    ["${NONE:?is needed}", "NONE: is needed"],
    ["${EMPTY:?}", "EMPTY: is not allowed to be empty"],
    ["${NONE?}", "NONE: is not allowed to be unset"],
    ["${V#\\a}", "invalid escape"],
    [`${"${V:-".repeat(200)}${"}".repeat(200)}`, "too deep"],
  ])("%s is refused: %s", (word, why) => {
    expect(() => expand(word)).toThrow(WordError);
    expect(() => expand(word)).toThrow(why);
  });

  it("has another escape character where the file says so", () => {
    expect(expand("C:\\keel`$V`a$V", { escapeSign: "`" })).toBe("C:\\keel$Vakeel.tar.gz");
  });

  it("is split where white space stands outside quotes, that of variables too", () => {
    const split = (word: string) => expandWord(word, (name) => ({ TWO: "a b" })[name], { escapeSign: "\\" }).words;
    expect(split("x $TWO 'c d'\\ e  \"$TWO\"")).toEqual(["x", "a", "b", "c d e", "a b"]);
    expect(split("  ")).toEqual([]);
  });

  it("names what is not set", () => {
    const { unset } = expandWord("$A ${B:-$C} $V", (name) => variables[name], { escapeSign: "\\" });
    expect([...unset].sort()).toEqual(["A", "B", "C"]);
  });

  it("takes a pattern made to be slow in its stride", () => {
    const text = "a".repeat(4000);
    const word = `\${T#${"*a".repeat(40)}b}`;
    expect(expandWord(word, () => text, { escapeSign: "\\" }).text).toBe(text);
    const long = () => "a".repeat(60_000);
    expect(() => expandWord(`\${T//${"?*".repeat(2000)}x/y}`, long, { escapeSign: "\\" })).toThrow("too long to match");
  });

  it("is expanded or refused, whatever it is made of", () => {
    const pieces = fc.constantFrom(
      "$",
      "{",
      "}",
      "V",
      "N",
      ":",
      "-",
      "+",
      "#",
      "%",
      "/",
      "*",
      "?",
      "\\",
      "'",
      '"',
      "<",
      " ",
      "é",
      "`",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (characters) => {
        try {
          expand(characters.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(WordError);
        }
      }),
      { seed: 5, numRuns: 5000 },
    );
  });
});
