import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { execa } from "execa";
import { askSource } from "./launcher/ask.ts";
import { mainSource } from "./launcher/main.ts";
import { rootSource } from "./launcher/root.ts";
import { startSource } from "./launcher/start.ts";

const sources: Readonly<Record<string, string>> = {
  "go.mod": "module plimsoll.invalid/launcher\n\ngo 1.21\n",
  "main.go": mainSource,
  "root.go": rootSource,
  "start.go": startSource,
  "ask.go": askSource,
};
/** A build of the standard library may be among it. */
const mostSeconds = 120;

/** The path of the launcher, built once for a machine and kept; `null` where there is no Go that builds it. */
export async function launcher(): Promise<string | null> {
  const cache = process.env.XDG_CACHE_HOME || join(process.env.HOME || homedir(), ".cache");
  const name = createHash("sha256").update(JSON.stringify(sources)).digest("hex").slice(0, 16);
  const kept = join(cache, "plimsoll", `launcher-${process.arch}-${name}`);
  if (existsSync(kept)) return kept;
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-launcher-"));
  try {
    for (const [file, text] of Object.entries(sources)) await writeFile(join(folder, file), text);
    const env = { CGO_ENABLED: "0", GOOS: "linux", GOFLAGS: "", GOWORK: "off", GOARCH: "", GO111MODULE: "on" };
    const { failed } = await execa("go", ["build", "-trimpath", "-o", "launcher", "."], {
      cwd: folder,
      env,
      reject: false,
      timeout: mostSeconds * 1000,
    });
    if (failed) return null;
    await mkdir(join(cache, "plimsoll"), { recursive: true });
    // Written beside its place first: another run may be looking for it.
    const beside = `${kept}.${basename(folder)}`;
    await execa("cp", [join(folder, "launcher"), beside]);
    await rename(beside, kept);
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
