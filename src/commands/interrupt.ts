import { openProgress, type Progress } from "./progress.ts";

/** What asks a job to end: Ctrl-C, whoever supervises it, and a terminal that is closed. */
export const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a job that Ctrl-C, SIGTERM and SIGHUP can end: the job's signal aborts, its children are waited for, and the process
 * then dies of the signal it was sent, as a shell expects.
 */
async function interruptible<T>(job: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    received ??= name;
    controller.abort(new Error(`ended by ${name}`));
  };
  for (const name of endings) process.on(name, onSignal);
  try {
    return await job(controller.signal);
  } finally {
    for (const name of endings) process.off(name, onSignal);
    if (received !== undefined) process.kill(process.pid, received);
  }
}

/** Runs a job that builds, with its progress on standard error. */
export function withProgress<T>(
  quiet: boolean,
  job: (signal: AbortSignal, progress: Progress) => Promise<T>,
): Promise<T> {
  return interruptible(async (signal) => {
    const progress = await openProgress(quiet);
    try {
      return await job(signal, progress);
    } finally {
      await progress.close();
    }
  });
}
