import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackPackages } from "./debian.ts";

export const login = { user: "mate", password: "correct horse" };

/** The same, as bcrypt has it. */
const passwords = "mate:$2y$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2\n";

/** A registry process (distribution's own, from Debian) on a port of this machine's own. */
export class DockerRegistry {
  readonly host: string;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(host: string, child: ChildProcess, folder: string) {
    this.host = host;
    this.#process = child;
    this.#folder = folder;
  }

  static async start({ withPassword = false } = {}): Promise<DockerRegistry> {
    const program = join(await unpackPackages("bookworm", ["docker-registry"]), "usr/bin/docker-registry");
    const folder = await mkdtemp(join(tmpdir(), "registry-"));
    const host = `127.0.0.1:${await freePort()}`;
    await writeFile(join(folder, "passwords"), passwords);
    const auth = withPassword
      ? ["auth:", "  htpasswd:", "    realm: test", `    path: ${join(folder, "passwords")}`]
      : [];
    const config = [
      "version: 0.1",
      "storage:",
      "  filesystem:",
      `    rootdirectory: ${join(folder, "data")}`,
      "http:",
      `  addr: ${host}`,
      ...auth,
    ];
    await writeFile(join(folder, "config.yml"), `${config.join("\n")}\n`);
    const child = spawn(program, ["serve", join(folder, "config.yml")], { stdio: "ignore" });
    const registry = new DockerRegistry(host, child, folder);
    for (let tries = 0; tries < 100; tries++) {
      const status = await fetch(`http://${host}/v2/`).then(
        (response) => response.status,
        () => 0,
      );
      if (status === 200 || status === 401) return registry;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await registry.stop();
    throw new Error("docker-registry does not answer");
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once("exit", resolve));
      this.#process.kill();
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
