import fc from "fast-check";
import type { Report } from "../../src/model.ts";

/** What attackers and odd toolchains put into names. */
export const hostileTexts: readonly string[] = [
  "\u001b[2J\u001b]0;title\u0007",
  "\u202Egnp.exe\u2066",
  "ad\u200bmin\ufeff\u2060",
  "\u{e0049}\u{e0067}\u{e006e}",
  "x\ufe0f\u{e0100}",
  "a|b|c\\|d",
  "`code` ``` ````",
  "@everyone #123 GH-1 owner/repo#4 4f1c2a9d0e77b3a1c5d6e7f8091a2b3c4d5e6f70",
  "--> <!-- <img src=x onerror=alert(1)> </details></table> &lt;",
  "::error file=x,line=1::owned",
  "##[error]owned",
  "a\n::set-output name=x::y\r\n# heading\n\n| x | y |\n|---|---|",
  "[link](https://evil.example) ![i](https://evil.example/x.png) <https://evil.example> www.evil.example",
  "**bold** _it_ ~~no~~ $x$ :tada: - [ ] task",
  "memcpy@@GLIBC_2.14",
  "\ud800lone\udc00",
  "日本語".repeat(60),
  "e\u0301\u0302\u0303\u0304",
  "x".repeat(5_000),
  "",
  "   ",
];

/** Foreign text: anything at all, and above all what is known to be harmful. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "grapheme" })), { maxLength: 4 })
    .map((parts) => parts.join(" ")),
);

/** Keys of a report whose values someone else writes. */
const foreignKeys =
  /^(?:name|path|module|version|package|goVersion|commit|variant|why|reason|output|rule|artifact|message|fact|goos|goarch|ldflags|gcflags|command|GLIBC|subject|settings|tags)$/;

/** The report with foreign text, from `next`, in the place of every string that someone else writes. */
export function withForeignText(report: Report, next: () => string): Report {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (!foreignKeys.test(key)) return value;
    if (typeof value === "string") return next();
    return Array.isArray(value) ? value.map((item) => (typeof item === "string" ? next() : item)) : value;
  }) as Report;
}

/** Gives the texts one after the other, over and over. */
export function cycle(texts: readonly string[]): () => string {
  let index = 0;
  return () => texts[index++ % texts.length] ?? "";
}
