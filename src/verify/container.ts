import { execFileSync } from "node:child_process";
import { execa } from "execa";
import { questionOf, readAnswer } from "./answer.ts";
import { clearedOnSignal } from "./interruption.ts";
import { launcher } from "./launcher.ts";
import type { Attempt, Observation } from "./observation.ts";

const mostSecondsToPull = 300;
const mostSecondsToCreate = 120;
const mostOutput = 64 * 1024;

/** Where helpers of ours lie in a container. */
const launcherPath = "/.plimsoll-launcher";
const emulatorPath = "/.plimsoll-emulator";

/** Starts a program in a container of an image, without a network, without rights, and with nothing it may write to. */
export async function startInContainer(image: string, platform: string, attempt: Attempt): Promise<Observation> {
  const missing = await pull(image, platform);
  if (missing !== null) return { kind: "untried", why: missing };
  const started = await startedIn(attempt);
  if ("why" in started) return { kind: "untried", ...started };
  const { mounts, words, input } = started;
  const [entrypoint = "", ...args] = words;
  const { env, user, memory, workdir } = attempt;
  const limits = ["--network=none", "--read-only", "--cap-drop=ALL", `--memory=${memory}b`, "--pids-limit=512"];
  const identity = ["--security-opt=no-new-privileges", `--user=${user.uid}:${user.gid}`, `--workdir=${workdir}`];
  const created = await execa(
    "docker",
    [
      ...["create", "--rm", "--platform", platform, "--pull=never", ...limits, ...identity],
      ...(input === null ? [] : ["--interactive"]),
      ...Object.entries(env).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
      ...mounts.flatMap(([from, to]) => ["--mount", `type=bind,readonly,source=${from},target=${to}`]),
      ...[`--entrypoint=${entrypoint}`, image, ...args],
    ],
    { reject: false, timeout: mostSecondsToCreate * 1000 },
  );
  if (created.failed)
    return { kind: "untried", why: `the container engine made no container: ${lastLine(created.stderr)}` };
  return runOnce(created.stdout.trim(), attempt, input);
}

interface Started {
  readonly mounts: readonly (readonly [from: string, to: string])[];
  readonly words: readonly string[];
  /** What the launcher reads; `null` where the program is started by the engine itself. */
  readonly input: string | null;
}

/** What is asked over the network is asked from inside, by the launcher: the container has no other network. */
async function startedIn(attempt: Attempt): Promise<Started | { readonly why: string }> {
  const { file, path, command, http, emulator } = attempt;
  const helpers = emulator === null ? [] : ([[emulator, emulatorPath]] as const);
  const mounts = [[file, path] as const, ...helpers];
  if (http === null) return { mounts, words: [...helpers.map(([, to]) => to), ...command], input: null };
  const program = await launcher();
  if (program === null) return { why: "there is no Go here to build the launcher with" };
  const question = { ...questionOf(attempt), Emulator: emulator === null ? "" : emulatorPath };
  const input = JSON.stringify(question);
  return { mounts: [...mounts, [program, launcherPath]], words: [launcherPath, "here"], input };
}

/** Starts a container that is there, and takes it away whatever happens. */
async function runOnce(id: string, { seconds }: Attempt, input: string | null): Promise<Observation> {
  const settle = clearedOnSignal(() => {
    execFileSync("docker", ["rm", "--force", id], { stdio: "ignore" });
  });
  try {
    const interactive = input === null ? [] : ["--interactive"];
    const result = await execa("docker", ["start", "--attach", ...interactive, id], {
      reject: false,
      all: true,
      // The launcher keeps the time itself; a client that is asked to end would hand that on to the container.
      killSignal: "SIGKILL",
      timeout: (input === null ? seconds : seconds + 30) * 1000,
      maxBuffer: input === null ? mostOutput : 16 * mostOutput,
      ...(input === null ? { stdin: "ignore" as const } : { input }),
    });
    const answer = input === null ? null : readAnswer(result.stdout, "container");
    if (answer !== null) return answer;
    if (result.timedOut && !(await isRunning(id))) {
      return { kind: "untried", why: "the container engine took too long to start it" };
    }
    const output = result.all ?? "";
    const refusal = refusalOf(output);
    if (refusal !== null) return { kind: "untried", why: `the container engine did not start it: ${refusal}` };
    const code = result.exitCode ?? null;
    return {
      kind: "observed",
      how: "container",
      errno: null,
      exitCode: code === 139 ? null : code,
      signal: code === 139 ? "SIGSEGV" : null,
      // One that writes without an end runs.
      timedOut: result.timedOut || result.isMaxBuffer,
      output,
      response: null,
    };
  } finally {
    settle();
    await execa("docker", ["rm", "--force", id], { reject: false });
  }
}

/** What the engine says of itself, and not of the program or the user; `null` for nothing. */
function refusalOf(output: string): string | null {
  const said = /^Error response from daemon: (.*)/m.exec(output)?.[1] ?? null;
  return said === null || /exec: "|\bexec \/|unable to find (user|group)/.test(said) ? null : said;
}

async function isRunning(id: string): Promise<boolean> {
  const { stdout } = await execa("docker", ["inspect", "--format", "{{.State.Running}}", id], { reject: false });
  return stdout.trim() === "true";
}

/** Has the engine have it; or why it does not. */
async function pull(image: string, platform: string): Promise<string | null> {
  const known = await execa("docker", ["image", "inspect", image], { reject: false, stdout: "ignore" });
  if (!known.failed) return null;
  const { failed, stderr } = await execa("docker", ["pull", "--quiet", "--platform", platform, image], {
    reject: false,
    timeout: mostSecondsToPull * 1000,
  });
  return failed ? `the container engine could not pull it: ${lastLine(stderr)}` : null;
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
