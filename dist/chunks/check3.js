export { t as checkImages } from "./check2.js";
