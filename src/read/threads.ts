import { Worker } from "node:worker_threads";
import type { ReadOptions, ReadResult } from "../read.ts";

export interface Task {
  readonly path: string;
  readonly options: ReadOptions;
}

export type Answer = { readonly result: ReadResult } | { readonly error: unknown };

/** Beside this file in the sources; in the bundle, where this is in a chunk, beside the folder of chunks. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "../read-worker.js", import.meta.url);

/** Threads without work. They do not keep the process alive, and what they have learned makes the next file quicker. */
const idle: Worker[] = [];

/** Reads a file in another thread, one that is there or a new one; the same as `readHere` in everything else. */
export async function readInThread(path: string, options: ReadOptions): Promise<ReadResult> {
  const worker = idle.pop() ?? new Worker(entry);
  worker.ref();
  const answer = await ask(worker, { path, options });
  worker.unref();
  idle.push(worker);
  if ("error" in answer) throw answer.error;
  return answer.result;
}

/** Fails where the thread ends before it answers: it ran out of memory, or could not start. */
function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error(`the thread that read ${task.path} ended`));
    worker.once("error", reject).once("exit", onExit);
    worker.once("message", (answer: Answer) => {
      worker.off("error", reject).off("exit", onExit);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}
