import { join } from "node:path";
import { execa } from "execa";
import { cachedFolder } from "./cache.ts";

/** go-containerregistry's crane: it fills registries, and writes images as layouts and archives. */
export async function buildCrane(): Promise<string> {
  const version = "v0.20.3";
  const folder = await cachedFolder(["crane", version], async (made) => {
    const env = { GOBIN: made, GOFLAGS: "", GOWORK: "off" };
    await execa("go", ["install", `github.com/google/go-containerregistry/cmd/crane@${version}`], { env });
  });
  return join(folder, "crane");
}
