import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  htmlText,
  jsonText,
  lastLines,
  markdownCode,
  markdownFence,
  markdownProse,
  visible,
} from "../../src/render/escape.ts";
import { anyText } from "../support/foreign.ts";

describe("text for a terminal or a log", () => {
  it.each([
    ["a terminal's escape sequence", "\u001b[2Jx", "\\u{1B}[2Jx"],
    ["a C1 control", "a\u009bb", "a\\u{9B}b"],
    ["right-to-left override", "gpj\u202Eexe", "gpj\\u{202E}exe"],
    ["a bidi isolate", "a\u2066b", "a\\u{2066}b"],
    ["an Arabic letter mark", "a\u061cb", "a\\u{61C}b"],
    ["a zero-width space", "ad\u200bmin", "ad\\u{200B}min"],
    ["a byte order mark", "\ufeffx", "\\u{FEFF}x"],
    ["a tag character", "x\u{e0041}", "x\\u{E0041}"],
    ["a variation selector", "x\ufe0f", "x\\u{FE0F}"],
    ["a variation selector of the supplement", "x\u{e0100}", "x\\u{E0100}"],
    ["a soft hyphen", "a\u00adb", "a\\u{AD}b"],
    ["a Hangul filler", "a\u3164b", "a\\u{3164}b"],
    ["a line separator", "a\u2028b", "a\\u{2028}b"],
    ["a space that is none", "a\u00a0b", "a\\u{A0}b"],
    ["a blank Braille cell", "a\u2800b", "a\\u{2800}b"],
    ["a lone surrogate", "a\ud800b", "a\\u{D800}b"],
    ["newlines", "a\r\nb", "a\\u{D}\\u{A}b"],
  ])("shows %s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("leaves what people read alone, in every script", () => {
    const text = 'net/http.(*Server).Serve memcpy@@GLIBC_2.14 std::string "ü" 日本語 한국어 עברית ไทย';
    expect(visible(text)).toBe(text);
  });

  it("starts no workflow command, and keeps the colons of C++ names", () => {
    expect(visible("::error::x")).toBe("\\u{3A}:error::x");
    expect(visible("x ::add-mask::y")).toBe("x \\u{3A}:add-mask::y");
    expect(visible("##[error]x")).toBe("#\\u{23}[error]x");
    expect(visible("google::protobuf::Message")).toBe("google::protobuf::Message");
  });

  it("ends a long text in an ellipsis, by code point, without cutting one in two", () => {
    expect(visible("x".repeat(200))).toBe(`${"x".repeat(119)}…`);
    expect(visible("😀".repeat(120))).toBe("😀".repeat(120));
    expect(visible("😀".repeat(121))).toBe(`${"😀".repeat(119)}…`);
  });

  it("never holds an unseen character or more than ten characters for each code point allowed", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const shown = visible(text, limit);
        expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u2800]|[^\P{Zs} ]/u);
        expect(shown.length).toBeLessThanOrEqual(10 * limit);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("a name in Markdown", () => {
  it.each([
    ["memcpy@@GLIBC_2.14", "`memcpy@@GLIBC_2.14`"],
    ["(*T).M[go.shape.int]", "`(*T).M[go.shape.int]`"],
    ["a\u202eb", "`a\\u{202E}b`"],
    ["a`b", "<code>a&#96;b</code>"],
    ["a|b", "<code>a&#124;b</code>"],
    ["<img src=x>", "<code>&#60;img src=x&#62;</code>"],
    [" a", "<code> a</code>"],
    ["", "<code></code>"],
    ["-->", "<code>--&#62;</code>"],
  ])("%j is %s", (name, markdown) => {
    expect(markdownCode(name)).toBe(markdown);
  });
});

describe("a sentence in Markdown", () => {
  it.each([
    ["see @admin", "see @&#8203;admin"],
    ["fixes #12", "fixes #&#8203;12"],
    ["fixes GH-12", "fixes GH-&#8203;12"],
    ["https://evil.example", "https:&#8203;//evil.example"],
    ["www.evil.example", "www&#8203;.evil.example"],
    ["main.go:100:5: x", "main.go:&#8203;100:&#8203;5: x"],
    ["[a](b)", "&#91;a&#93;(b)"],
    ["*a* _b_ ~c~ `d` $e$", "&#42;a&#42; &#95;b&#95; &#126;c&#126; &#96;d&#96; &#36;e&#36;"],
    ["a | b \\| c", "a &#124; b &#92;&#124; c"],
    ["<b>&amp;", "&#60;b&#62;&#38;amp;"],
    ['CGO_ENABLED=1 needs -ldflags="-s -w".', 'CGO_ENABLED=1 needs -ldflags="-s -w".'],
  ])("%j is %s", (sentence, markdown) => {
    expect(markdownProse(sentence)).toBe(markdown);
  });
});

describe("a fenced block", () => {
  it("has a fence that no line inside can close", () => {
    const fenced = markdownFence(["a", "````", "```text"]);
    expect(fenced).toBe("`````text\na\n````\n```text\n`````");
  });
});

describe("HTML", () => {
  it("is text, also in an attribute", () => {
    expect(htmlText(`<a b="c" d='e'>&`)).toBe("&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;");
  });
});

describe("JSON", () => {
  it("holds the same values and no character that a terminal or a log acts on", () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const json = jsonText(JSON.stringify(texts, null, 2));
        expect(JSON.parse(json)).toEqual(texts);
        expect(json).not.toMatch(/[^\P{C}\n]|##\[/u);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("the end of a command's output", () => {
  it("is its last lines, without colours, carriage returns and blank ends", () => {
    const output = "one\r\n\u001b[31mtwo\u001b[0m\r10 %\r100 %\n\tthree\n\n";
    expect(lastLines(output, 4)).toEqual(["two", "10 %", "100 %", "    three"]);
    expect(lastLines(" \n", 4)).toEqual([]);
  });

  it("reads no more of a long output than it may show", () => {
    expect(lastLines("x".repeat(10_000_000), 2).join("").length).toBeLessThan(10_000);
  });
});
