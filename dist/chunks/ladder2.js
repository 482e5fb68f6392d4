export { t as ladderOf, n as laddersOf } from "./ladder.js";
