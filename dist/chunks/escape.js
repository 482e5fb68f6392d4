export { t as SENTENCE_LIMIT, n as htmlText, r as jsonText, i as lastLines, a as markdownCode, o as markdownFence, s as markdownProse, c as visible } from "./escape2.js";
