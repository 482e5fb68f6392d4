/** Why a file is not what this tool reads, in words for the user. */
export class Unreadable extends Error {}

/** Asks the system for something of a file; what it refuses is said in words. */
export async function attempt<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("there is no such file");
    if (code === "EACCES" || code === "EPERM") throw new Unreadable("permission denied: this user may not read it");
    throw new Unreadable(`the system does not let it be read (${code})`);
  }
}
