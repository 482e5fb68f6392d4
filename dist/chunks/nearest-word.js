export { t as nearestWord } from "./nearest-word2.js";
