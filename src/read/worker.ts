/** A thread that reads files: takes one at a time, and answers with what `readHere` gives or with what it threw. */
import { parentPort } from "node:worker_threads";
import { readHere } from "../read.ts";
import type { Answer, Task } from "./threads.ts";

parentPort?.on("message", async ({ path, options }: Task) => {
  parentPort?.postMessage(await answerTo(path, options));
});

async function answerTo(path: string, options: Task["options"]): Promise<Answer> {
  try {
    return { result: await readHere(path, options) };
  } catch (error) {
    return { error };
  }
}
