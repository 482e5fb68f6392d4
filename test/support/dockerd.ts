import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import type { Place } from "../../src/compatibility/proof.ts";
import { ImageError } from "../../src/image/image-error.ts";
import { unpackPackages } from "../image/support/debian.ts";

/** A container engine of this test's own: Debian's, unpacked, with its data in a folder that goes with it. */
export class Dockerd {
  /** What a `docker` command needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(env: Readonly<Record<string, string>>, child: ChildProcess, folder: string) {
    this.env = env;
    this.#process = child;
    this.#folder = folder;
  }

  static async start(): Promise<Dockerd> {
    const root = await unpackPackages("bookworm", ["docker.io", "containerd", "runc"]);
    const folder = await mkdtemp(join(tmpdir(), "dockerd-"));
    const socket = `unix://${join(folder, "socket")}`;
    const path = [join(root, "usr/bin"), join(root, "usr/sbin"), process.env.PATH].join(delimiter);
    const env = { PATH: path, DOCKER_HOST: socket, DOCKER_CONFIG: join(folder, "config") };
    const words = ["--bridge=none", "--iptables=false", "--ip6tables=false", "--storage-driver=vfs"];
    const places = [
      "--data-root",
      join(folder, "data"),
      "--exec-root",
      join(folder, "exec"),
      "--pidfile",
      join(folder, "pid"),
    ];
    const child = spawn(join(root, "usr/sbin/dockerd"), [...words, ...places, "-H", socket], {
      stdio: "ignore",
      env: { ...process.env, ...env },
    });
    const engine = new Dockerd(env, child, folder);
    for (let tries = 0; tries < 150; tries++) {
      const { failed } = await execa("docker", ["version"], { env, reject: false });
      if (!failed) return engine;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await engine.stop();
    throw new Error("dockerd does not answer");
  }

  /** Makes an image of a folder, whose own mode is that of any root. */
  async importRoot(folder: string, image: string): Promise<void> {
    await chmod(folder, 0o755);
    const tar = execa("tar", ["-cf", "-", "-C", folder, "."], { encoding: "buffer" });
    await tar.pipe("docker", ["import", "-", image], { env: this.env });
  }

  /** Makes an image without a file for another architecture than this machine's, of which `import` takes no word. */
  async loadEmpty(image: string, architecture: string): Promise<void> {
    const layer = Buffer.alloc(1024);
    const digest = createHash("sha256").update(layer).digest("hex");
    const config = {
      architecture,
      os: "linux",
      config: {},
      rootfs: { type: "layers", diff_ids: [`sha256:${digest}`] },
    };
    const folder = join(this.#folder, "empty");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "layer.tar"), layer);
    await writeFile(join(folder, "config.json"), JSON.stringify(config));
    const manifest = [{ Config: "config.json", RepoTags: [image], Layers: ["layer.tar"] }];
    await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
    const tar = execa("tar", ["-cf", "-", "-C", folder, "."], { encoding: "buffer" });
    await tar.pipe("docker", ["load"], { env: this.env });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once("exit", resolve));
      this.#process.kill();
      await ended;
    }
    // Where mounts are not shared, it leaves one of its own over its data.
    await execa("umount", [join(this.#folder, "data")], { reject: false });
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** An image that nobody but an engine can have. */
export const pulled = (image: string): Place => ({
  kind: "image",
  pulled: image,
  unpack: () => Promise.reject(new ImageError("it is out of reach")),
});
