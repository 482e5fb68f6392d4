import { expect } from "vitest";
import type { ImageFacts } from "../../src/image/facts.ts";
import { emptyConfig } from "../../src/image/facts.ts";
import { errorTextOf, type Obstacle } from "../../src/image/obstacles.ts";
import { type Entry, RootView } from "../../src/image/root-view.ts";
import type { Runs } from "../../src/image/runs.ts";
import type { SharedObject } from "../../src/image/shared-object.ts";
import type { ImageLines, ImageRule, ImageScene, ProgramFacts } from "../../src/judge/image-rule.ts";
import type { Builder, Recipe } from "../../src/judge/recipe.ts";
import type { Need } from "../../src/model.ts";
import { anArtifact } from "./make.ts";

/** An image in which no rule finds anything: what distroless/static has, and a shell. */
export const anImage = (over: Partial<ImageFacts> = {}): ImageFacts => ({
  name: "the-image",
  source: "oci",
  digest: null,
  platform: { os: "linux", architecture: "amd64", variant: null },
  libc: { kind: "none" },
  loaders: [],
  certificates: { files: ["/etc/ssl/certs/ca-certificates.crt"], directories: ["/etc/ssl/certs"] },
  zones: { folder: "/usr/share/zoneinfo", legacy: true },
  users: [
    { name: "root", uid: 0, gid: 0, home: "/root", shell: "/sbin/nologin" },
    { name: "nonroot", uid: 65532, gid: 65532, home: "/home/nonroot", shell: "/sbin/nologin" },
  ],
  groups: [{ name: "nonroot", gid: 65532 }],
  nameServices: { passwd: ["files"], hosts: ["files", "dns"] },
  tmp: 0o1777,
  shells: ["/bin/sh"],
  osRelease: {},
  config: emptyConfig,
  layers: [],
  size: { disk: 2_000_000, wire: 800_000 },
  root: aRoot({}),
  gaps: [],
  ...over,
});

/** The same image with something else in its configuration. */
export const withConfig = (config: Partial<ImageFacts["config"]>, over: Partial<ImageFacts> = {}): ImageFacts =>
  anImage({ ...over, config: { ...emptyConfig, ...config } });

/** A root with files of these paths, and the folders they are in. */
export function aRoot(files: Readonly<Record<string, string>>): RootView {
  const paths = Object.keys(files);
  const inside = (folder: string): string => (folder === "/" ? "/" : `${folder}/`);
  return new RootView({
    entry(path): Entry | null {
      const text = files[path];
      if (text !== undefined) return { kind: "file", mode: 0o644, size: text.length };
      const isFolder = path === "/" || paths.some((one) => one.startsWith(inside(path)));
      return isFolder ? { kind: "directory", mode: 0o755 } : null;
    },
    names: (folder) =>
      [
        ...new Set(
          paths
            .filter((one) => one.startsWith(inside(folder)))
            .map((one) => one.slice(inside(folder).length).split("/")[0] as string),
        ),
      ].sort(),
    read: (path) => (files[path] === undefined ? null : new TextEncoder().encode(files[path])),
    object: async () => ({ unreadable: "it is no ELF file", elf: false }),
  });
}

const staticObject: SharedObject = {
  machine: "EM_X86_64",
  class: 64,
  byteOrder: "little",
  type: "ET_EXEC",
  interpreter: null,
  soname: null,
  needed: [],
  rpath: null,
  runpath: null,
  versionNeeds: [],
  versionDefinitions: null,
  imports: [],
  exports: () => new Set(),
  bindNow: false,
  packedRelocations: false,
  libc: null,
  gaps: [],
};

export const aProgram = (over: Partial<ProgramFacts> = {}): ProgramFacts => ({
  path: "/app",
  object: staticObject,
  asksLibc: { users: false, hosts: false },
  hasNameService: false,
  legacyZones: [],
  namedLibraries: [],
  ...over,
});

export const aRun: Runs = {
  runs: "yes",
  obstacles: [],
  doubts: [],
  reason: "It needs no loader and no library.",
  errorText: null,
  fix: null,
};

/** What `willRun` says where these stand in the way. */
export const stopped = (...obstacles: readonly [Obstacle, ...Obstacle[]]): Runs => ({
  ...aRun,
  runs: "no",
  obstacles,
  errorText: errorTextOf(obstacles[0], "/app"),
});

export const someLines: ImageLines = {
  base: { path: "Dockerfile", line: 9 },
  user: { path: "Dockerfile", line: 12 },
  env: (name) => ({ path: "Dockerfile", line: name === "TZ" ? 11 : 10 }),
};

export const aScene = (over: Partial<ImageScene> = {}): ImageScene => ({
  artifact: anArtifact(),
  program: aProgram(),
  image: anImage(),
  runs: aRun,
  lines: someLines,
  started: null,
  ...over,
});

/** An artifact that asks one thing of its system. */
export const asking = (id: Need["id"], evidence: readonly string[], embedded = false) =>
  anArtifact({ needs: [{ id, evidence, embedded }] });

/** One whose needs could not be read. */
export const unknowing = () => anArtifact({ gaps: [{ fact: "needs", why: "no names" }] });

/** The three verbs of an image rule's test. */
export const imageVerbsOf = (rule: ImageRule) => ({
  /** Finds one thing; each pattern is in what it says, or in the fix. */
  catches(scene: Partial<ImageScene>, ...patterns: readonly (string | RegExp)[]) {
    const examined = rule.examine(aScene(scene));
    if ("skip" in examined) throw new Error(`${rule.id} skipped: ${examined.skip}`);
    const [problem] = examined;
    if (problem === undefined) throw new Error(`${rule.id} found nothing`);
    const said = `${problem.found} ${problem.fix}`;
    expect(problem.found).toMatch(/^On the-image .*\.$/);
    expect(problem.fix).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/undefined|null|NaN|\[object|\.\.|\n/);
    expect(JSON.parse(JSON.stringify(problem.data))).toEqual(problem.data);
    if (problem.errorText !== null && rule.level !== "feature") expect(problem.found).toContain(problem.errorText);
    for (const pattern of patterns) expect(said).toMatch(pattern);
    return problem;
  },

  allows(scene: Partial<ImageScene>): void {
    expect(rule.examine(aScene(scene))).toEqual([]);
  },

  /** Says that it could not decide, and why. */
  skips(scene: Partial<ImageScene>, why: string | RegExp): void {
    expect(rule.examine(aScene(scene))).toEqual({ skip: expect.stringMatching(why) });
  },
});

const inDockerfile = (line: number) => ({ path: "Dockerfile", line });

/** A Dockerfile that no rule has anything to say about: a builder and a base with a release each, cgo said to be off. */
export const aRecipe = (over: Partial<Recipe> = {}): Recipe => ({
  base: { image: "debian:12-slim", location: inDockerfile(9) },
  builder: null,
  placed: null,
  shellRun: null,
  healthcheck: null,
  installs: [],
  hasUnknownRuns: false,
  ports: [],
  unknownIgnores: [],
  brokenInputs: [],
  ...over,
});

export const aBuilder = (image = "golang:1.26-bookworm", over: Partial<Builder> = {}): Builder => ({
  from: { image, location: inDockerfile(1) },
  architecture: "amd64",
  targetArchitecture: "amd64",
  env: { CGO_ENABLED: "0" },
  flags: {},
  installs: [],
  location: inDockerfile(4),
  ...over,
});
