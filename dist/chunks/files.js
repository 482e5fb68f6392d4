export { t as writeReportFile } from "./files2.js";
