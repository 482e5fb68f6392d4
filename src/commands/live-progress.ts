import { Listr, ListrLogger, ProcessOutput } from "listr2";
import type { BuildEvent } from "../build/schedule.ts";
import { visible } from "../render/escape.ts";
import { ending, type Progress } from "./progress.ts";

type Finished = BuildEvent & { readonly kind: "finished" };

interface Row {
  readonly task: { title: string; skip: (message: string) => void } | undefined;
  readonly end: (event: Finished) => void;
}

/** A list on a terminal: a line a variant, with its state, its seconds and its size as it lands. */
export function liveProgress(): Progress {
  const rows = new Map<string, Row>();
  const started = new Map<string, number>();
  let list: Promise<unknown> = Promise.resolve();
  let clock: NodeJS.Timeout | undefined;

  const tick = (): void => {
    for (const [name, since] of started) {
      const task = rows.get(name)?.task;
      if (task !== undefined) task.title = `${visible(name)}  ${Math.round((performance.now() - since) / 1000)} s`;
    }
  };

  return {
    onPlan(names) {
      const tasks = names.map((name) => ({
        title: visible(name),
        task: (_: unknown, task: NonNullable<Row["task"]>) =>
          new Promise<void>((resolve, reject) => {
            const end = (event: Finished): void => {
              started.delete(name);
              task.title = `${visible(name)}  ${ending(event)}`;
              if (event.outcome === "skipped") task.skip(task.title);
              if (event.outcome === "failed") reject(new Error(task.title));
              else resolve();
            };
            rows.set(name, { task, end });
          }),
      }));
      const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
      list = new Listr(tasks, {
        concurrent: true,
        exitOnError: false,
        registerSignalListeners: false,
        rendererOptions: { logger, collapseErrors: false, showErrorMessage: false, collapseSkips: true },
      }).run();
      clock = setInterval(tick, 1000).unref();
    },
    onEvent(event) {
      if (event.kind === "started") started.set(event.name, performance.now());
      if (event.kind === "finished") rows.get(event.name)?.end(event);
    },
    async close() {
      clearInterval(clock);
      // A run that was cut short leaves rows without an end; the list must not wait for them.
      const open = [...rows].filter(([name]) => started.has(name));
      for (const [name, { end }] of open) end({ kind: "finished", name, outcome: "skipped", seconds: 0, size: null });
      await Promise.race([list, new Promise((resolve) => setTimeout(resolve, 200))]);
    },
  };
}
