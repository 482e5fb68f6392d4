const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something cleared away also where this process is ended by a signal meanwhile; call what it returns once that is
 * done. `clear` may not wait for anything.
 */
export function clearedOnSignal(clear: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    stop();
    clear();
    // Whoever else listens decides what becomes of the process; where nobody does, the signal does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return stop;
}
