export { t as imageRules } from "./image-rules.js";
