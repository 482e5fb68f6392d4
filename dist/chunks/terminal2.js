export { t as renderTerminal } from "./terminal.js";
