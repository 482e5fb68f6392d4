import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { openBlobCache } from "../image/registry/blob-cache.ts";
import { dockerCredentials } from "../image/registry/credentials.ts";
import type { RegistrySettings } from "../image/registry/registry-image.ts";

/** What this machine says of registries: as docker has it, so that what it can pull can be read. */
export function registrySettings(environment: NodeJS.ProcessEnv = process.env): RegistrySettings {
  const { DOCKER_CONFIG, HOME = homedir() } = environment;
  return {
    credentials: dockerCredentials(DOCKER_CONFIG || join(HOME, ".docker")),
    mirrors: mirrorsOf("/etc/docker/daemon.json"),
    cache: openBlobCache(imageCache("blobs", environment)),
  };
}

/** The folder that content of images is kept in from one run to the next. */
export function imageCache(part: "blobs" | "engine", { XDG_CACHE_HOME, HOME = homedir() }: NodeJS.ProcessEnv): string {
  return join(XDG_CACHE_HOME || join(HOME, ".cache"), "plimsoll", part);
}

/** Hosts of `registry-mirrors`; none where the file is not there or not of that form. Never one without encryption, but on this machine. */
export function mirrorsOf(file: string): readonly string[] {
  try {
    const config = JSON.parse(readFileSync(file, "utf8")) as { "registry-mirrors"?: unknown } | null;
    const mirrors = config?.["registry-mirrors"];
    return Array.isArray(mirrors) ? mirrors.flatMap(hostOf) : [];
  } catch {
    return [];
  }
}

function hostOf(mirror: unknown): string[] {
  const url = typeof mirror === "string" ? URL.parse(mirror) : null;
  return url !== null && (url.protocol === "https:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))
    ? [url.host]
    : [];
}
