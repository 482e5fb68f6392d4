export { t as defineCommand, n as helpText, r as parseWords } from "./command2.js";
