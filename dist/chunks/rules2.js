export { n as rules } from "./rules.js";
