import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineAnswers } from "../engine/docker.ts";
import type { ImageFacts } from "../image/facts.ts";
import { ImageError } from "../image/image-error.ts";
import { platformText } from "../image/platform.ts";
import { UnpackedRoot } from "../image/unpacked-root.ts";
import { uidOf } from "../judge/image-facts.ts";
import { imageRules } from "../judge/image-rules.ts";
import type { Compatibility, Gap, Proof } from "../model.ts";
import { startInRoot } from "../verify/chroot.ts";
import { startInContainer } from "../verify/container.ts";
import { emulatorFor } from "../verify/emulator.ts";
import { clearedOnSignal } from "../verify/interruption.ts";
import type { Attempt, Observation } from "../verify/observation.ts";
import { explainError } from "./error-lines.ts";

/** How a program is started to see whether it starts, and what is expected of it. */
export interface ProofSettings {
  /** A file of the image in place of the program, and its first arguments; `null` for the program itself. */
  readonly command: readonly [path: string, ...args: string[]] | null;
  readonly args: readonly string[];
  /** The exit status that it has to end with; `null` where any will do. */
  readonly exit: number | null;
  /** What it has to answer in time, with a status of 200 to 399; `null` for nothing. */
  readonly http: { readonly port: number; readonly path: string } | null;
  /** After which a program that still runs is ended, and has proved that it starts. */
  readonly seconds: number;
  /** Bytes that it may take in a container. */
  readonly memory: number;
}

/** Where an image can be entered: a folder of this machine, nothing at all, or what is unpacked for it. */
export type Place =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "scratch" }
  /** `pulled` is what a container engine calls it, where one can have it. */
  | { readonly kind: "image"; readonly pulled: string | null; readonly unpack: Unpack };

/** Reads the image once more, and has its root written. Throws an ImageError. */
export type Unpack = (root: UnpackedRoot) => Promise<unknown>;

const notEntered = "a Dockerfile that adds more than the program to its base makes an image that is not there yet";
const longestOutput = 2000;
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Starts the program in the image, as the image's own user and with its environment. */
export async function prove(
  file: string,
  path: string,
  image: ImageFacts,
  place: Place | null,
  settings: ProofSettings,
): Promise<Pick<Compatibility, "proof" | "gaps">> {
  const { config } = image;
  const uid = uidOf(config.user, image.users);
  if (place === null) return untried(notEntered);
  if (uid === null) return untried(`which number the user ${config.user} has is not known`);
  const gid = gidOf(image, uid);
  if (gid === null) return untried(`which number the group ${config.user?.split(":")[1]} has is not known`);
  const env = { PATH: defaultPath, HOME: "/", ...config.env };
  const emulator = emulatorFor(image.platform.architecture);
  if (emulator !== null && typeof emulator === "object") return untried(emulator.why);
  const [start, ...first] = settings.command ?? [path];
  const observation = await startIn(place, image, {
    ...{ file, path, env, emulator, workdir: config.workdir ?? "/", user: { uid, gid } },
    command: [start, ...first, ...settings.args],
    ...{ seconds: settings.seconds, memory: settings.memory, http: settings.http },
  });
  if (observation.kind === "untried") return untried(observation.why);
  const { how } = observation;
  const started = hasStarted(observation);
  const expected = expectationOf(observation, settings);
  const proof = { how, started, output: textOf(observation, start), ...(expected !== null && { expected }) };
  return { proof, gaps: [] };
}

/**
 * The number of the group that stands behind the user; else of the user's own, which for a number that /etc/passwd lacks is
 * root's. `null` where its name is in no /etc/group.
 */
function gidOf({ config, users, groups }: ImageFacts, uid: number): number | null {
  const [, group = ""] = (config.user ?? "").split(":");
  if (group === "") return users?.find((user) => user.uid === uid)?.gid ?? 0;
  if (/^\d{1,10}$/.test(group)) return Number(group);
  return groups?.find(({ name }) => name === group)?.gid ?? null;
}

/** What was to come of it, and whether it did; `null` where nothing was asked for. */
function expectationOf(
  { exitCode, response }: Observed,
  { exit, http, seconds }: ProofSettings,
): NonNullable<Proof["expected"]> | null {
  if (http !== null) {
    const what = `an answer to GET ${http.path} on port ${http.port} within ${seconds} s`;
    return { what, isMet: isWell(response) };
  }
  return exit === null ? null : { what: `exit status ${exit}`, isMet: exitCode === exit };
}

const isWell = (response: string | null): boolean => /^HTTP\/\S+ [23]\d\d/.test(response ?? "");

const untried = (why: string): { proof: null; gaps: Gap[] } => ({ proof: null, gaps: [{ fact: "verify", why }] });

async function startIn(place: Place, image: ImageFacts, attempt: Attempt): Promise<Observation> {
  switch (place.kind) {
    case "folder":
      return startInRoot(place.path, attempt);
    case "scratch":
      return inEmptyFolder((folder) => startInRoot(folder, attempt));
    case "image": {
      const { pulled, unpack } = place;
      if (pulled !== null && (await engineAnswers()))
        return startInContainer(pulled, platformText(image.platform), attempt);
      return inEmptyFolder((folder) => startUnpacked(new UnpackedRoot(folder), unpack, attempt));
    }
  }
}

async function startUnpacked(root: UnpackedRoot, unpack: Unpack, attempt: Attempt): Promise<Observation> {
  try {
    await unpack(root);
  } catch (error) {
    if (error instanceof ImageError) return { kind: "untried", why: error.message };
    throw error;
  }
  // What the table says of an image out of reach can't be entered.
  if (!root.isWritten)
    return { kind: "untried", why: "the image can't be had, and what is known of it can't be entered" };
  return startInRoot(root.path, attempt);
}

/** A folder that nobody else can enter, and that is gone afterwards, however that comes. */
async function inEmptyFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-root-"));
  const settle = clearedOnSignal(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await use(folder);
  } finally {
    settle();
    await rm(folder, { recursive: true, force: true });
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
export function hasStarted({ errno, exitCode, signal, timedOut, output, response }: Observed): boolean {
  if (errno !== null) return false;
  if (timedOut || response !== null) return true;
  if (exitCode === 1 && /^Error response from daemon: .*\bexec:? /m.test(output)) return false;
  // qemu-user finds a loader missing, or the wrong machine, where the kernel would.
  if (/^\S*(qemu-\S+|\.plimsoll-emulator): (Could not open '|Error while loading|.*Invalid ELF image)/m.test(output))
    return false;
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
function textOf({ errno, exitCode, signal, timedOut, output, response }: Observed, path: string): string {
  if (errno !== null) return `exec ${path}: ${words[errno] ?? errno}`;
  const end = isWell(response)
    ? `it answered ${response}`
    : response !== null
      ? `its last answer was ${response}`
      : timedOut
        ? "it still ran when its time was over"
        : signal !== null
          ? `it was ended by ${signal}`
          : `exit status ${exitCode}`;
  const said = output.trim().slice(0, longestOutput);
  return said === "" ? end : `${said}\n${end}`;
}
