import { spawnSync } from "node:child_process";
import { hasPart } from "../support/parts.ts";

const known = new Map<string, boolean>();

/** Whether a Go release, such as `1.16.15`, is here or can be fetched by the machine's own `go`. */
export function hasToolchain(release: string): boolean {
  const probe = (): boolean => {
    const env = { ...process.env, GOTOOLCHAIN: `go${release}`, GOENV: "off" };
    return spawnSync("go", ["version"], { stdio: "ignore", env }).status === 0;
  };
  const has = known.get(release) ?? hasPart(`Go ${release}`, probe);
  known.set(release, has);
  return has;
}
