import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineAnswers } from "../engine/docker.ts";
import type { ImageFacts } from "../image/facts.ts";
import { platformText } from "../image/platform.ts";
import { uidOf } from "../judge/image-facts.ts";
import { imageRules } from "../judge/image-rules.ts";
import type { Compatibility, Gap } from "../model.ts";
import { startInRoot } from "../verify/chroot.ts";
import { startInContainer } from "../verify/container.ts";
import type { Attempt, Observation } from "../verify/observation.ts";
import { explainError } from "./error-lines.ts";

/** How a program is started to see whether it starts. */
export interface ProofSettings {
  readonly args: readonly string[];
  /** After which a program that still runs is ended, and has proved that it starts. */
  readonly seconds: number;
}

/** Where an image can be entered: a folder of this machine, nothing at all, or what a container engine can pull. */
export type Place =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "scratch" }
  | { readonly kind: "engine"; readonly image: string };

const longestOutput = 2000;
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Starts the program in the image, as the image's own user and with its environment. */
export async function prove(
  file: string,
  path: string,
  image: ImageFacts,
  place: Place | null,
  { args, seconds }: ProofSettings,
): Promise<Pick<Compatibility, "proof" | "gaps">> {
  const { config, users } = image;
  const uid = uidOf(config.user, users);
  if (place === null) return untried("only folders, scratch and images that an engine can pull are entered");
  if (uid === null) return untried(`which number the user ${config.user} has is not known`);
  const gid = users?.find((user) => user.uid === uid)?.gid ?? uid;
  const env = { PATH: defaultPath, HOME: "/", ...config.env };
  const attempt = { file, path, args, env, workdir: config.workdir ?? "/", user: { uid, gid }, seconds };
  const observation = await start(place, image, attempt);
  if (observation.kind === "untried") return untried(observation.why);
  const { how } = observation;
  return { proof: { how, started: hasStarted(observation), output: textOf(observation, path) }, gaps: [] };
}

const untried = (why: string): { proof: null; gaps: Gap[] } => ({ proof: null, gaps: [{ fact: "verify", why }] });

async function start(place: Place, image: ImageFacts, attempt: Attempt): Promise<Observation> {
  switch (place.kind) {
    case "folder":
      return startInRoot(place.path, attempt);
    case "scratch": {
      const empty = await mkdtemp(join(tmpdir(), "plimsoll-scratch-"));
      try {
        return await startInRoot(empty, attempt);
      } finally {
        await rm(empty, { recursive: true, force: true });
      }
    }
    case "engine":
      return (await engineAnswers())
        ? startInContainer(place.image, platformText(image.platform), attempt)
        : { kind: "untried", why: "no container engine answers" };
  }
}

type Observed = Extract<Observation, { kind: "observed" }>;

const startRules = new Set(
  imageRules.filter(({ level }) => level === "exec" || level === "create").map(({ id }) => id),
);

/**
 * Whether its own first instruction was reached. A loader that gives up ends with 127, or 1, and a line that is known; an
 * engine that can't start it with 126 to 128; a loader that does not know that it does not know, by a signal without a word.
 */
export function hasStarted({ errno, exitCode, signal, timedOut, output }: Observed): boolean {
  if (errno !== null) return false;
  if (timedOut) return true;
  if (signal !== null) return signal !== "SIGSEGV" || output.trim() !== "";
  const rule = explainError(output)?.causes[0]?.rule ?? null;
  const isGivenUp = exitCode !== null && [1, 126, 127, 128, 255].includes(exitCode);
  if (isGivenUp && rule !== null && startRules.has(rule)) return false;
  return !(exitCode === 127 && output.trim() === "");
}

const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  ELIBBAD: "accessing a corrupted shared library",
  ELOOP: "too many levels of symbolic links",
  ENOENT: "no such file or directory",
  ENOEXEC: "exec format error",
};

/** What the user would see. */
function textOf({ errno, exitCode, signal, timedOut, output }: Observed, path: string): string {
  if (errno !== null) return `exec ${path}: ${words[errno] ?? errno}`;
  const end = timedOut
    ? "it still ran when its time was over"
    : signal !== null
      ? `it was ended by ${signal}`
      : `exit status ${exitCode}`;
  const said = output.trim().slice(0, longestOutput);
  return said === "" ? end : `${said}\n${end}`;
}
