/** The user's command line or configuration is wrong: exit 2. The message names the key, what was found and what is allowed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The job could not be done here (no Go, no module, nothing built, nothing readable): exit 3. */
export class JobError extends Error {
  override readonly name = "JobError";
}
