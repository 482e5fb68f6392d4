export { t as readPrograms } from "./measured-programs.js";
