import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { questionOf, readAnswer } from "./answer.ts";
import { clearedOnSignal } from "./interruption.ts";
import { launcher } from "./launcher.ts";
import type { Attempt, Observation } from "./observation.ts";

/** Starts a program in a folder that is a root, by execve, with nothing of what it does left behind. */
export async function startInRoot(root: string, attempt: Attempt): Promise<Observation> {
  const program = await launcher();
  if (program === null) return { kind: "untried", why: "there is no Go here to build the launcher with" };
  const base = await mkdtemp(join(tmpdir(), "plimsoll-verify-"));
  const settle = clearedOnSignal(() => rmSync(base, { recursive: true, force: true }));
  try {
    const isRoot = process.getuid?.() === 0;
    const identity = isRoot ? {} : { Uid: 0, Gid: 0 };
    const { stdout, failed } = await execa(program, [], {
      input: JSON.stringify({ ...questionOf(attempt), Root: root, Base: base, ...identity }),
      reject: false,
      timeout: (attempt.seconds + 30) * 1000,
      maxBuffer: 1024 * 1024,
      stderr: "ignore",
    });
    const why = failed ? "the launcher was ended" : "the launcher said nothing";
    return readAnswer(stdout, "chroot") ?? { kind: "untried", why };
  } finally {
    settle();
    await rm(base, { recursive: true, force: true });
  }
}
