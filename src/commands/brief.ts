import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../errors.ts";
import { ImageError } from "../image/image-error.ts";
import { normalPlatform, type Platform, parsePlatform } from "../image/platform.ts";
import type { Artifact } from "../model.ts";
import { readArtifact } from "../read.ts";

/** What somebody wants to know who asks once: of a binary, or of an image and the program that it starts. */
export interface Brief {
  /** Of the image; `null` for a binary. */
  readonly layers: number | null;
  readonly go_version: string | null;
  readonly cgo_enabled: boolean | null;
  readonly symtab_ratio: number | null;
  readonly linkage: Artifact["linkage"]["kind"] | null;
  readonly glibc_floor: string | null;
}

/** The lines to print, and what could not be read, by the name it was asked by. */
export async function briefs(
  names: readonly string[],
  platformText: string | undefined,
): Promise<{ readonly briefs: readonly Brief[]; readonly unread: readonly string[] }> {
  const platform = platformOf(platformText);
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-brief-"));
  const found: Brief[] = [];
  const unread: string[] = [];
  try {
    for (const name of names) {
      const { brief, why } = await briefOf(name, platform, folder);
      if (brief !== null) found.push(brief);
      if (why !== null) unread.push(`${name}: ${why}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { briefs: found, unread };
}

interface Asked {
  readonly brief: Brief | null;
  readonly why: string | null;
}

/** What is a file here is a binary; everything else names an image. */
async function briefOf(name: string, platform: Platform, folder: string): Promise<Asked> {
  if ((await stat(name).catch(() => null))?.isFile() === true) {
    const { artifact, why } = await read(name);
    return { brief: artifact === null ? null : briefFrom(null, artifact), why };
  }
  try {
    const { takeEntrypoint } = await import("../compatibility/entrypoint.ts");
    const { facts, program } = await takeEntrypoint(name, platform, folder);
    const layers = facts.layers.length > 0 ? facts.layers.length : null;
    if ("why" in program) return { brief: briefFrom(layers, null), why: program.why };
    const { artifact, why } = await read(program.file);
    return { brief: briefFrom(layers, artifact), why: why === null ? null : `the program that it starts: ${why}` };
  } catch (error) {
    if (error instanceof ImageError) return { brief: null, why: error.message };
    throw error;
  }
}

async function read(file: string): Promise<{ readonly artifact: Artifact | null; readonly why: string | null }> {
  const about = { name: file, displayPath: file, variant: null, build: null, wire: false, now: new Date() };
  const { artifact, unread } = await readArtifact(file, about);
  return { artifact, why: unread?.reason ?? null };
}

const cgo: Readonly<Record<string, boolean>> = { "0": false, "1": true };

const briefFrom = (layers: number | null, artifact: Artifact | null): Brief => ({
  layers,
  go_version: artifact?.go?.version ?? null,
  cgo_enabled: cgo[artifact?.go?.settings.CGO_ENABLED ?? ""] ?? null,
  symtab_ratio: artifact?.symtab.ratio ?? null,
  linkage: artifact?.linkage.kind ?? null,
  glibc_floor: artifact?.linkage.floor.GLIBC ?? null,
});

const own = { x64: "amd64", ia32: "386" }[process.arch as string] ?? process.arch;

function platformOf(text: string | undefined): Platform {
  if (text === undefined) return normalPlatform({ os: "linux", architecture: own, variant: null });
  const platform = parsePlatform(text);
  if (platform === null) throw new UsageError(`--platform: ${JSON.stringify(text)} is none; linux/arm64 is one`);
  return platform;
}
