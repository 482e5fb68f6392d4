export { t as checkImages, n as platformOf, r as readPrograms } from "./check2.js";
