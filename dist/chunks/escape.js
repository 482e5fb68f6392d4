export { t as NAME_LIMIT, n as SENTENCE_LIMIT, r as htmlText, i as jsonText, a as lastLines, o as markdownCode, s as markdownFence, c as markdownProse, l as visible } from "./escape2.js";
