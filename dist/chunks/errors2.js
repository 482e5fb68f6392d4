// src/errors.ts
/** The user's command line or configuration is wrong: exit 2. The message names the key, what was found and what is allowed. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** The job could not be done here (no Go, no module, nothing built, nothing readable): exit 3. */
var JobError = class extends Error {
	name = "JobError";
};
export { UsageError as n, JobError as t };
