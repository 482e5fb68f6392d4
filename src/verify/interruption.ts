const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something cleared away also where this process is ended by a signal meanwhile; call what it returns once that is
 * done. `clear` may not wait for anything.
 */
export function clearedOnSignal(clear: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    stop();
    clear();
    // Again, without this listener: whoever else listens then decides what becomes of the process, and else the signal does.
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return stop;
}
