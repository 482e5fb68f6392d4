import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { cachedFolder } from "./cache.ts";

/** Releases with the libcs of half a decade: glibc 2.31, 2.36, 2.41 and newer; musl 1.2.2, 1.2.3, 1.2.5 and newer. */
export const suites = ["bullseye", "bookworm", "trixie", "sid"] as const;
export type Suite = (typeof suites)[number];

/** Debian packages of a release, unpacked over one another; from the mirror that this machine uses itself. */
export function unpackPackages(suite: Suite, packages: readonly string[]): Promise<string> {
  return cachedFolder(["packages", suite, packages], async (folder) => {
    const options = await aptOptions(suite);
    const downloads = join(folder, "downloads");
    await mkdir(downloads);
    await execa("apt-get", [...options, "download", ...packages.map((name) => `${name}/${suite}`)], { cwd: downloads });
    await mkdir(join(folder, "root"));
    for (const file of await readdir(downloads)) {
      await execa("dpkg-deb", ["-x", join(downloads, file), join(folder, "root")]);
    }
  }).then((folder) => join(folder, "root"));
}

/** A package index of its own for each release, so that the machine's is left alone. */
async function aptOptions(suite: Suite): Promise<string[]> {
  const folder = await cachedFolder(["package index", suite], async (made) => {
    await mkdir(join(made, "lists/partial"), { recursive: true });
    await mkdir(join(made, "archives/partial"), { recursive: true });
    const { stdout } = await execa("apt-get", ["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]);
    const mirror = stdout.split("\n").find((uri) => /\/debian\/?$/.test(uri));
    if (mirror === undefined) throw new Error("this machine's apt knows no Debian mirror");
    await writeFile(join(made, "sources.list"), `deb ${mirror} ${suite} main\n`);
    await execa("apt-get", [
      ...optionsFor(made),
      "-o",
      "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
      "update",
    ]);
  });
  return optionsFor(folder);
}

const optionsFor = (folder: string): string[] =>
  [
    `Dir::Etc::sourcelist=${join(folder, "sources.list")}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State::lists=${join(folder, "lists")}`,
    `Dir::Cache=${folder}`,
    "Acquire::Languages=none",
    "APT::Sandbox::User=root",
  ].flatMap((option) => ["-o", option]);

export const isDebian = (): boolean => existsSync("/usr/bin/apt-get") && existsSync("/usr/bin/dpkg-deb");
