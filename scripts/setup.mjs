// Everything a fresh clone needs before `npm start` and `npm test`, in plain JavaScript that runs on Node 20: the locked
// dependencies (Node 24 is one of them), Go, with `--tests` the parts the tests run on, and with `--wide` what only the wide
// run needs. What is there is left alone, so a second call only looks. Nothing is installed outside this folder except Debian packages, and those only as root.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const inRoot = (...parts) => join(root, ...parts);
const windows = process.platform === "win32";

const debianPackages = [
  "binutils",
  "busybox-static",
  "cmark-gfm",
  "gcc",
  "git",
  "libc6-dev",
  "musl",
  "musl-tools",
  "openssh-client",
  "openssl",
  "python3",
  "zip",
  "zstd",
];
const apiDescription = "23.0.2";
const goTools = {
  act: "github.com/nektos/act@v0.2.89",
  actionlint: "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
};

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(3);
}

function run(command, args, options = {}) {
  process.stderr.write(`> ${command} ${args.join(" ")}\n`);
  return spawnSync(command, args, { cwd: root, stdio: ["ignore", process.stderr, "inherit"], ...options }).status === 0;
}

function onPath(command) {
  const names = windows ? [`${command}.exe`, `${command}.cmd`] : [command];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/** How to call apt-get without asking anybody: as root, or on a CI machine that lets its user become root. */
function aptGet() {
  if (!onPath("apt-get")) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return process.env.CI === "true" && onPath("sudo") ? ["sudo", "-n", "apt-get"] : undefined;
}

function installDebian([command, ...words], packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    run(command, [...words, "install", "-y", "-q", "--no-install-recommends", ...packages], { env });
  return install() || (run(command, [...words, "update", "-q"], { env }) && install());
}

/** The lock file says what must be there; the stamp, inside what it describes, says what is. */
function installDependencies() {
  const wanted = createHash("sha256")
    .update(readFileSync(inRoot("package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  const stamp = inRoot("node_modules", ".plimsoll-setup");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"];
  const installed = npm ? run(process.execPath, [npm, ...args]) : run("npm", args, { shell: windows });
  if (!installed)
    fail("`npm ci` did not work: its message is above. Plimsoll needs its locked dependencies to run from source.");
  const node = spawnSync(inRoot("node_modules", ".bin", "node"), ["--version"], { encoding: "utf8", shell: windows });
  if (node.status !== 0)
    fail(
      "Node 24 did not arrive with `npm ci`: does your npm configuration forbid the install script of the package `node`?",
    );
  writeFileSync(stamp, wanted);
}

function installGo() {
  if (onPath("go")) return;
  const elsewhere = windows
    ? "winget install GoLang.Go"
    : process.platform === "darwin"
      ? "brew install go"
      : "sudo apt-get install golang-go";
  const apt = aptGet();
  if (apt === undefined) fail(`There is no Go on this machine. Install it, for example with: ${elsewhere}`);
  if (!installDebian(apt, ["golang-go"])) fail("Installing golang-go did not work: apt's message is above.");
}

function installTestParts() {
  const apt = aptGet();
  if (apt !== undefined) {
    const isInstalled = (name) =>
      spawnSync("dpkg", ["-s", name], { encoding: "utf8" }).stdout?.includes("ok installed");
    const missing = debianPackages.filter((name) => !isInstalled(name));
    if (missing.length > 0) installDebian(apt, missing);
  }
  const bin = inRoot(".cache", "bin");
  mkdirSync(bin, { recursive: true });
  for (const [name, module] of Object.entries(goTools)) {
    if (existsSync(join(bin, windows ? `${name}.exe` : name))) continue;
    // A tool that does not install is a part that is missing: its tests say so by name.
    run("go", ["install", module], { env: { ...process.env, GOBIN: bin, GOFLAGS: "" } });
  }
}

/** GitHub's description of its API, out of a package that is far too big to depend on. */
function fetchApiDescription() {
  const folder = inRoot(".cache", "github-api");
  if (existsSync(join(folder, "api.github.com.json"))) return;
  mkdirSync(folder, { recursive: true });
  const words = ["pack", `@octokit/openapi@${apiDescription}`, "--silent", `--pack-destination=${folder}`];
  const npm = process.env.npm_execpath;
  const isPacked = npm ? run(process.execPath, [npm, ...words]) : run("npm", words, { shell: windows });
  const archive = join(folder, `octokit-openapi-${apiDescription}.tgz`);
  // Without it, its tests say so by name.
  if (isPacked) {
    const member = "package/generated/api.github.com.json";
    run("tar", ["-xzf", archive, "-C", folder, "--strip-components=2", member]);
  }
  rmSync(archive, { force: true });
}

installDependencies();
installGo();
if (process.argv.includes("--tests")) installTestParts();
if (process.argv.includes("--wide")) fetchApiDescription();
