import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** One run of a whole process, as the system accounts for it. */
export interface Run {
  readonly seconds: number;
  /** The most memory it had at once, in bytes. */
  readonly peak: number;
}

/** Runs a command under GNU time, its output thrown away; `null` where it fails, as `nm` does without symbols. */
export async function measureRun(command: readonly string[]): Promise<Run | null> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const file = join(folder, "time");
  try {
    const quiet = { stdout: "ignore", stderr: "ignore", reject: false } as const;
    // GNU time counts hundredths of a second, which is all that sha256sum takes for a small file.
    const start = performance.now();
    const { exitCode } = await execa("/usr/bin/time", ["-f", "%M", "-o", file, ...command], quiet);
    const seconds = (performance.now() - start) / 1000;
    if (exitCode !== 0) return null;
    return { seconds, peak: Number(await readFile(file, "utf8")) * 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
