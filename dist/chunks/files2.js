export { t as writeReportFile } from "./files3.js";
