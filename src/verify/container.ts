import { randomUUID } from "node:crypto";
import { execa } from "execa";
import type { Attempt, Observation } from "./observation.ts";

const mostSecondsToPull = 300;

/** Starts a program in a container of an image, without a network, without rights, and with nothing it may write to. */
export async function startInContainer(image: string, platform: string, attempt: Attempt): Promise<Observation> {
  const { file, path, args, env, user, seconds } = attempt;
  const name = `plimsoll-${randomUUID()}`;
  const missing = await pull(image, platform);
  if (missing !== null) return { kind: "untried", why: missing };
  const limits = ["--network=none", "--read-only", "--cap-drop=ALL", "--memory=512m", "--pids-limit=512"];
  const settings = Object.entries(env).flatMap(([key, value]) => ["--env", `${key}=${value}`]);
  const mount = `type=bind,readonly,source=${file},target=${path}`;
  const words = ["--rm", "--name", name, "--platform", platform, "--pull=never", ...limits, ...settings];
  const identity = ["--security-opt=no-new-privileges", `--user=${user.uid}:${user.gid}`, "--mount", mount];
  const result = await execa("docker", ["run", ...words, ...identity, `--entrypoint=${path}`, image, ...args], {
    reject: false,
    all: true,
    timeout: seconds * 1000,
    maxBuffer: 64 * 1024,
  });
  if (result.timedOut || result.isMaxBuffer) await execa("docker", ["kill", name], { reject: false });
  const code = result.exitCode ?? null;
  return {
    kind: "observed",
    how: "container",
    errno: null,
    exitCode: code === 139 ? null : code,
    signal: code === 139 ? "SIGSEGV" : null,
    timedOut: result.timedOut,
    output: result.all ?? "",
  };
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
