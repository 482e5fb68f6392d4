export { t as JobError, n as UsageError } from "./errors2.js";
