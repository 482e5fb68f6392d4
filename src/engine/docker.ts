import { execa } from "execa";

/** The `docker` command, where there is one and its engine answers. Never required, and never through a shell. */

const mostSecondsToAnswer = 10;
const mostSecondsToSave = 300;

let answers: { readonly place: string; readonly answer: Promise<boolean> } | null = null;

/** Whether a container engine answers; asked once for each place it may be at. */
export function engineAnswers(): Promise<boolean> {
  const { DOCKER_HOST, DOCKER_CONTEXT, PATH } = process.env;
  const place = JSON.stringify([DOCKER_HOST, DOCKER_CONTEXT, PATH]);
  if (answers?.place !== place) answers = { place, answer: askVersion() };
  return answers.answer;
}

async function askVersion(): Promise<boolean> {
  const { failed } = await execa("docker", ["version", "--format", "{{.Server.Version}}"], {
    reject: false,
    timeout: mostSecondsToAnswer * 1000,
    stdin: "ignore",
  });
  return !failed;
}

/** An image that an engine has. */
export interface EngineImage {
  /** `sha256:` and 64 hexadecimal digits: what is behind it never changes. */
  readonly id: string;
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | null;
}

/** `null` where the engine does not have it, or says nothing that can be read. */
export async function inspectImage(reference: string): Promise<EngineImage | null> {
  const { failed, stdout } = await execa("docker", ["image", "inspect", "--format", "{{json .}}", "--", reference], {
    reject: false,
    timeout: mostSecondsToAnswer * 1000,
    stdin: "ignore",
  });
  return failed ? null : readInspection(stdout);
}

/** What `docker image inspect` writes of one image. */
export function readInspection(text: string): EngineImage | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { Id, Os, Architecture, Variant } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof Id !== "string" || !/^sha256:[0-9a-f]{64}$/.test(Id)) return null;
  if (typeof Os !== "string" || typeof Architecture !== "string") return null;
  const variant = typeof Variant === "string" && Variant !== "" ? Variant : null;
  return { id: Id, os: Os, architecture: Architecture, variant };
}

/** Writes the archive of an image to a file. Throws the engine's own words where that fails. */
export async function saveImage(id: string, file: string): Promise<void> {
  const { failed, timedOut, stderr } = await execa("docker", ["save", "--output", file, "--", id], {
    reject: false,
    timeout: mostSecondsToSave * 1000,
    stdin: "ignore",
  });
  if (failed) throw new Error(timedOut ? `not in ${mostSecondsToSave} seconds` : lastLine(stderr));
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
