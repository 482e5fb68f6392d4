/**
 * Bundles the ends that people start into `dist/`, which is committed so that every revision can be used as an Action.
 * `--check` bundles elsewhere and compares: the committed bundles are what the sources give.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const entries = {
  cli: "src/cli.ts",
  action: "src/action.ts",
  comment: "src/comment.ts",
  /** The thread that src/read/threads.ts starts. */
  "read-worker": "src/read/worker.ts",
};

async function bundle(folder: string): Promise<void> {
  const build = await rolldown({
    input: entries,
    cwd: root,
    platform: "node",
    transform: { target: "node24" },
    onLog(level, log, next) {
      // Dependencies that test for CommonJS are none of ours; anything else stops the bundle.
      if (level === "warn" && log.code !== "EVAL") throw new Error(log.message);
      next(level, log);
    },
  });
  const { output } = await build.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    comments: { legal: true },
  });
  await build.close();
  const packages = new Set<string>();
  for (const chunk of output) {
    if (chunk.type !== "chunk") continue;
    if (chunk.isEntry && chunk.moduleIds.some((id) => id.endsWith("/src/read/threads.ts")))
      throw new Error(`threads.ts is in ${chunk.fileName}, and starts its thread from a chunk`);
    for (const id of chunk.moduleIds) {
      const name = /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id)?.[0];
      if (name !== undefined) packages.add(name);
    }
  }
  await writeFile(join(folder, "LICENSES.txt"), await licenses([...packages]));
}

/** The licence texts of everything that was bundled, as those licences ask. */
async function licenses(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const about = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
        name: string;
        license?: string;
      };
      const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
      const text =
        file === undefined ? "" : (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim();
      return `${about.name} (${about.license ?? "no licence named"})\n\n${text}\n`;
    }),
  );
  return texts.sort().join(`\n${"-".repeat(80)}\n\n`);
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, "utf8")] as const)),
  );
}

if (process.argv.includes("--check")) {
  const fresh = await mkdtemp(join(tmpdir(), "plimsoll-dist-"));
  try {
    await bundle(fresh);
    const [want, have] = [await filesOf(fresh), await filesOf(dist)];
    const stale = [...new Set([...want.keys(), ...have.keys()])].filter((name) => want.get(name) !== have.get(name));
    if (stale.length > 0) {
      process.stderr.write(
        `dist/ is not what the sources give; run \`npm run bundle\` and commit it: ${stale.sort().join(", ")}\n`,
      );
      process.exitCode = 1;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
} else {
  await rm(dist, { recursive: true, force: true });
  await bundle(dist);
}
