export { t as version } from "./version.js";
