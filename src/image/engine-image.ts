import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { engineAnswers, inspectImage, saveImage } from "../engine/docker.ts";
import { readDockerArchive } from "./docker-archive.ts";
import type { ImageFacts } from "./facts.ts";
import { failureOf } from "./image-error.ts";
import type { Taken } from "./layers.ts";
import { choosePlatform, normalPlatform, type Platform } from "./platform.ts";

/** Of all archives together, in bytes; the one that is asked for is kept whatever it has. */
const mostBytes = 4 * 2 ** 30;

/**
 * The facts of an image that a container engine of this machine has, by the archive it saves: kept in `folder` under the
 * image's id, so that an image is saved once. `null` where no engine answers, or it does not have the image for the
 * platform; an ImageError where it has and can't give it.
 */
export async function readEngineImage(
  reference: string,
  name: string,
  platform: Platform,
  folder: string,
  take?: Taken,
): Promise<ImageFacts | null> {
  if (!(await engineAnswers())) return null;
  const image = await inspectImage(reference);
  if (image === null) return null;
  const { id, ...its } = image;
  if (choosePlatform([{ platform: normalPlatform(its) }], platform) === null) return null;
  try {
    const archive = await archiveOf(id, folder);
    const facts = await readDockerArchive(archive, { name, source: "engine", platform, take });
    return { ...facts, digest: id };
  } catch (error) {
    throw failureOf(`${name}, as the container engine has it,`, error);
  }
}

/** The archive of an image: that of an earlier run, or what the engine writes beside its place first. */
async function archiveOf(id: string, folder: string): Promise<string> {
  const file = join(folder, `${id.replace(":", "-")}.tar`);
  const known = await utimes(file, new Date(), new Date()).then(
    () => true,
    () => false,
  );
  if (known) return file;
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `${randomUUID()}.part`);
  try {
    await saveImage(id, temporary);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  await evict(folder, file);
  return file;
}

/** Removes what was not asked for longest, until the rest is within the limit. */
async function evict(folder: string, kept: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^sha256-[0-9a-f]{64}\.tar$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const entry = await stat(path).catch(() => null);
      return { path, size: entry?.size ?? 0, used: entry?.mtimeMs ?? 0 };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((one, other) => one.used - other.used)) {
    if (total <= mostBytes) return;
    if (path === kept) continue;
    await rm(path, { force: true });
    total -= size;
  }
}
