export { t as checkImages, n as readPrograms } from "./check2.js";
