export { t as renderMarkdown } from "./markdown.js";
