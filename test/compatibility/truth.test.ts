import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkImages } from "../../src/compatibility/check.ts";
import { readPrograms } from "../../src/compatibility/measured-programs.ts";
import { nameImage } from "../../src/compatibility/named-image.ts";
import type { Compatibility } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { isDebian, unpackPackages } from "../image/support/debian.ts";
import { observe, observeAll } from "../image/support/observe.ts";
import { buildGo, type GoBuild } from "../image/support/programs.ts";
import {
  busyboxRoot,
  glibcRoot,
  makeRoot,
  muslAsGlibcRoot,
  muslRoot,
  type Root,
  removeRoot,
  scratchRoot,
  staticRoot,
} from "../image/support/roots.ts";
import { answers, hasPart } from "../support/parts.ts";

const external = (flags: string): string[] => ["-ldflags", `-linkmode external -extldflags '${flags}'`];
const cgo = (args: string[] = [], env = {}): GoBuild => ({ args, env: { CGO_ENABLED: "1", ...env } });
const pure = (args: string[] = [], env = {}): GoBuild => ({ args, env: { CGO_ENABLED: "0", ...env } });

/** The ways to build one program that asks its system for everything there is a rule for. */
const builds: Readonly<Record<string, GoBuild>> = {
  "CGO_ENABLED=0": pure(),
  "stripped and trimmed": pure(["-trimpath", "-ldflags", "-s -w"]),
  pie: pure(["-buildmode=pie"]),
  "zones inside": pure(["-tags", "timetzdata"]),
  "CGO_ENABLED=1": cgo(),
  netgo: cgo(["-tags", "netgo"]),
  osusergo: cgo(["-tags", "osusergo"]),
  "netgo,osusergo": cgo(["-tags", "netgo,osusergo"]),
  "static glibc": cgo(external("-static")),
  "static glibc, stripped": cgo(["-ldflags", "-s -w -linkmode external -extldflags '-static'"]),
  "static glibc, osusergo": cgo(["-tags", "osusergo", ...external("-static")]),
  "static pie": cgo(["-buildmode=pie", "-tags", "netgo,osusergo", ...external("-static-pie")]),
  musl: cgo(external(""), { CC: "musl-gcc" }),
  "static musl": cgo(external("-static"), { CC: "musl-gcc" }),
  race: cgo(["-race"]),
};

/** What the program is asked, and the rules that say it gets no answer. */
const questions: Readonly<Record<string, readonly string[]>> = {
  user: ["users-missing", "nss-static-compat"],
  me: ["users-missing", "nss-static-compat"],
  tz: ["tzdata-missing"],
  "old-tz": ["tzdata-missing", "legacy-zone-missing"],
  roots: ["ca-missing"],
  tmp: ["tmp-missing"],
};

/** distroless/static as it would be with something else in one place. */
const likeStatic = (name: string, change: (folder: string) => Promise<void>): Promise<Root> =>
  makeRoot(name, async (folder) => {
    const root = await staticRoot();
    await cp(root.folder, folder, { recursive: true, verbatimSymlinks: true });
    await removeRoot(root);
    await change(folder);
  });

const nsswitch = (line: string) =>
  likeStatic(`nsswitch.conf with ${line}`, (folder) => writeFile(join(folder, "etc/nsswitch.conf"), `${line}\n`));

/** A full glibc with an empty /tmp, users and the zones that Debian 13 has by default, and no authorities. */
const fullRoot = (): Promise<Root> =>
  makeRoot("glibc of trixie with users and zones", async (folder) => {
    const glibc = await glibcRoot("trixie");
    await cp(glibc.folder, folder, { recursive: true, verbatimSymlinks: true });
    await removeRoot(glibc);
    await cp(await unpackPackages("trixie", ["tzdata"]), folder, { recursive: true, verbatimSymlinks: true });
    await mkdir(join(folder, "etc"), { recursive: true });
    await writeFile(join(folder, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
    await writeFile(join(folder, "etc/nsswitch.conf"), "passwd: files systemd\n");
    await mkdir(join(folder, "tmp"));
  });

const parts =
  hasPart("a Debian on amd64 as root", () => isDebian() && process.arch === "x64" && process.getuid?.() === 0) &&
  hasPart("go", answers("go", "version")) &&
  hasPart("gcc", answers("gcc", "--version")) &&
  hasPart("musl-gcc", answers("musl-gcc", "--version"));

describe.skipIf(!parts)("check: what is said of an image is what happens in it", () => {
  const roots: Root[] = [];
  const seen = new Set<string>();
  const counted = { starts: 0, answers: 0 };

  beforeAll(async () => {
    roots.push(
      await scratchRoot(),
      await staticRoot(),
      await nsswitch("passwd: files systemd"),
      await nsswitch("passwd: compat files"),
      await nsswitch("passwd: nis [NOTFOUND=return]"),
      await nsswitch("hosts: files dns"),
      await likeStatic("static without users", (folder) => rm(join(folder, "etc/passwd"))),
      await likeStatic("static without authorities", (folder) => rm(join(folder, "etc/ssl"), { recursive: true })),
      await busyboxRoot(),
      await glibcRoot("bullseye"),
      await glibcRoot("bookworm"),
      await fullRoot(),
      await muslRoot("trixie"),
      await muslAsGlibcRoot("trixie"),
    );
  });

  afterAll(async () => {
    await Promise.all(roots.map(removeRoot));
    const { starts, answers } = counted;
    process.stderr.write(`check: ${starts} starts and ${answers} answers of programs, predicted and observed\n`);
  });

  it.each(Object.entries(builds))("%s", async (name, build) => {
    const file = await buildGo("probe", build);
    const about = { name, displayPath: "app", variant: null, build: null, wire: false, now: new Date("2026-01-01") };
    const { artifact } = await readArtifact(file, about);
    if (artifact === null) throw new Error(`${file} could not be read`);
    const images = roots.map(({ folder }) => nameImage(folder, "/"));
    const compatibility = await checkImages(await readPrograms([{ artifact, file }]), images);
    const predicted: Record<string, object> = {};
    const observed: Record<string, object> = {};
    for (const [index, root] of roots.entries()) {
      const said = compatibility[index] as Compatibility;
      const { started } = await observe(root, file, { args: ["hello"] });
      counted.starts++;
      predicted[root.name] = { starts: said.runs === "yes", ...(started ? promised(said) : {}) };
      observed[root.name] = { starts: started, ...(started ? await asked(root, file) : {}) };
    }
    expect(predicted).toEqual(observed);
    for (const answers of Object.values(observed)) {
      for (const [question, answer] of Object.entries(answers)) seen.add(`${question} ${answer}`);
    }
  });

  it("is asked where it goes well and where it goes wrong", () => {
    const both = ["starts", ...Object.keys(questions)].flatMap((name) => [`${name} false`, `${name} true`]);
    expect([...seen].sort()).toEqual(both.sort());
  });

  const promised = ({ problems }: Compatibility): Record<string, boolean> =>
    Object.fromEntries(
      Object.entries(questions).map(([question, rules]) => [
        question,
        !problems.some(({ rule }) => rules.includes(rule)),
      ]),
    );

  /** With what every container engine sets; and without USER, which none does. */
  async function asked(root: Root, file: string): Promise<Record<string, boolean>> {
    const names = Object.keys(questions);
    const answers = await observeAll(
      root,
      file,
      names.map((name) => ({ args: [name], env: { HOME: "/" } })),
    );
    counted.answers += answers.length;
    return Object.fromEntries(names.map((name, index) => [name, answers[index]?.exitCode === 0]));
  }
});
